package read

import (
	"context"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/pagination"
	"hirewire/internal/store"
)

// A viewer who sees an application sees its posting, its stage and its transitions, so these are
// read with carried rights (carried.go).

// keepSeen remembers a candidate's applications that the viewer sees, if the page has all of
// them, for statements that would otherwise select them again.
func keepSeen(
	c *ent.Candidate, args pagination.Args, page *pagination.Connection[*ent.Application],
) {
	if args.After != nil || args.Before != nil || page.PageInfo.HasNextPage ||
		page.PageInfo.HasPreviousPage {
		return
	}
	list := make([]string, 0, len(page.Edges))
	for _, e := range page.Edges {
		list = append(list, e.Node.ID)
	}
	cohort.Keep(c.Fellows(), seenApplicationsOf(c.ID), list)
}

// seenApplicationsOf is the key of a candidate's applications that keepSeen remembers.
type seenApplicationsOf string

// seenApplications returns the condition that a column has the id of an application of one of the
// candidates that the viewer sees. It lists the applications if they are known, and selects them
// otherwise.
func seenApplications(
	v *access.Viewer, d, column string, c *cohort.Cohort, candidates []string,
) access.Predicate {
	known := []string{}
	for _, id := range candidates {
		list, ok := cohort.Kept[[]string](c, seenApplicationsOf(id))
		if !ok {
			seen := v.Applications("ga")
			return sqlIf(column+" IN (SELECT ga.id FROM applications ga WHERE ga.candidate_id"+
				store.In(d)+" AND "+seen.SQL+")",
				append([]any{store.List(d, candidates)}, seen.Args...)...)
		}
		known = append(known, list...)
	}
	return sqlIf(column+store.In(d), store.List(d, known))
}

// followSeen is cohort.Follow for a reference to a row of t, which everyone sees who sees e.
func followSeen[E, T cohort.Member](
	ctx context.Context, s *Service, e E, field any, ref func(E) string, t table[T], column string,
) (T, error) {
	from := t.given(carries(ctx, e), (*access.Viewer).OfSeen)
	return cohort.Follow(ctx, e, field, ref,
		func(ctx context.Context, ids []string) (map[string]T, error) {
			return from.byID(ctx, s, column, ids)
		})
}

// ApplicationPosting returns the posting of an application.
func (s *Service) ApplicationPosting(
	ctx context.Context, a *ent.Application,
) (*ent.Posting, error) {
	return followSeen(ctx, s, a, "posting",
		func(a *ent.Application) string { return a.PostingID }, titledPostings(ctx), "p.id")
}

// ApplicationStage returns the stage that an application is in.
func (s *Service) ApplicationStage(ctx context.Context, a *ent.Application) (*ent.Stage, error) {
	return followSeen(ctx, s, a, "stage",
		func(a *ent.Application) string { return a.StageID }, stages(), "st.id")
}

// TransitionFromStage returns the stage that an application left, or nil for its first transition.
// It is a stage of the application's posting, as all stages of an application are.
func (s *Service) TransitionFromStage(ctx context.Context, t *ent.Transition) (*ent.Stage, error) {
	return followSeen(ctx, s, t, "fromStage",
		func(t *ent.Transition) string { return some(t.FromStageID) }, stages(), "st.id")
}

// TransitionToStage returns the stage that an application entered.
func (s *Service) TransitionToStage(ctx context.Context, t *ent.Transition) (*ent.Stage, error) {
	return followSeen(ctx, s, t, "toStage",
		func(t *ent.Transition) string { return t.ToStageID }, stages(), "st.id")
}

// LoadStagesOf loads stages of the postings of applications, so that ApplicationStage and the
// stages of transitions need no further statement in the same part of an operation. a is one of the
// applications.
func (s *Service) LoadStagesOf(ctx context.Context, a *ent.Application, ids []string) error {
	from := stages().given(carries(ctx, a), (*access.Viewer).OfSeen)
	_, err := from.byID(ctx, s, "st.id", ids)
	return err
}
