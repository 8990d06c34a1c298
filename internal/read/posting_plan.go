package read

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"hirewire/ent"
	"hirewire/ent/postingcompetency"
	"hirewire/ent/stagecompetency"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/entity"
	"hirewire/internal/workflow"
)

// stagesKey identifies Posting.stages with its argument.
type stagesKey struct{ archived bool }

// Stages returns the stages of a posting's plan, in order. Archived ones, if requested, follow the
// others.
func (s *Service) Stages(ctx context.Context, p *ent.Posting, archived bool) ([]*ent.Stage, error) {
	stages, err := cohort.Of(
		ctx,
		p,
		stagesKey{archived},
		func(ctx context.Context, ids []string) (map[string][]*ent.Stage, error) {
			inPlan := access.Everything()
			if !archived {
				inPlan = sqlIf("st.archived_at IS NULL")
			}
			rows, err := throughPosting(
				ctx,
				p,
				stages(),
			).in(ctx, s, "st.posting_id", ids, inPlan, "")
			slices.SortFunc(rows, byPlanOrder)
			return grouped(rows, err, func(s *ent.Stage) string { return s.PostingID })
		},
	)
	return list(stages), err
}

// byPlanOrder returns the order of stages: those of the plan, then archived ones.
func byPlanOrder(a, b *ent.Stage) int {
	rank := func(s *ent.Stage) int {
		if s.ArchivedAt != nil {
			return 1
		}
		return 0
	}
	return cmp.Or(
		cmp.Compare(rank(a), rank(b)),
		cmp.Compare(a.Position, b.Position),
		cmp.Compare(a.ID, b.ID),
	)
}

// StagePosting returns the posting of a stage.
func (s *Service) StagePosting(ctx context.Context, st *ent.Stage) (*ent.Posting, error) {
	return cohort.Follow(
		ctx,
		st,
		"posting",
		func(st *ent.Stage) string { return st.PostingID },
		s.PostingsByID,
	)
}

// StageCompetencies returns the competencies that a stage assesses, in order.
func (s *Service) StageCompetencies(
	ctx context.Context,
	st *ent.Stage,
) ([]*ent.PostingCompetency, error) {
	competencies, err := cohort.Of(
		ctx,
		st,
		"competencies",
		func(ctx context.Context, ids []string) (map[string][]*ent.PostingCompetency, error) {
			rows, err := s.db.StageCompetency.Query().
				Where(stagecompetency.StageIDIn(entity.Padded(ids)...)).
				All(ctx)
			return through(
				ctx,
				rows,
				err,
				s.PostingCompetenciesByID,
				func(r *ent.StageCompetency) (owner, id string) { return r.StageID, r.PostingCompetencyID },
				func(a, b *ent.PostingCompetency) int {
					return cmp.Or(cmp.Compare(a.Position, b.Position), cmp.Compare(a.ID, b.ID))
				},
			)
		},
	)
	return list(competencies), err
}

// PostingCompetencies returns the competencies of a posting, in order.
func (s *Service) PostingCompetencies(
	ctx context.Context,
	p *ent.Posting,
) ([]*ent.PostingCompetency, error) {
	competencies, err := cohort.Of(
		ctx,
		p,
		"competencies",
		func(ctx context.Context, ids []string) (map[string][]*ent.PostingCompetency, error) {
			rows, err := s.db.PostingCompetency.Query().
				Where(postingcompetency.PostingIDIn(entity.Padded(ids)...), postingcompetency.ArchivedAtIsNil()).
				Order(ent.Asc(postingcompetency.FieldPosition), ent.Asc(postingcompetency.FieldID)).
				All(ctx)
			return grouped(rows, err, func(c *ent.PostingCompetency) string { return c.PostingID })
		},
	)
	return list(competencies), err
}

// CompetencyStages returns the stages of the plan that assess a competency, in order.
func (s *Service) CompetencyStages(
	ctx context.Context,
	c *ent.PostingCompetency,
) ([]*ent.Stage, error) {
	stages, err := cohort.Of(
		ctx,
		c,
		"stages",
		func(ctx context.Context, ids []string) (map[string][]*ent.Stage, error) {
			rows, err := s.db.StageCompetency.Query().
				Where(stagecompetency.PostingCompetencyIDIn(entity.Padded(ids)...)).
				All(ctx)
			return through(
				ctx,
				rows,
				err,
				s.planStagesByID,
				func(r *ent.StageCompetency) (owner, id string) { return r.PostingCompetencyID, r.StageID },
				byPlanOrder,
			)
		},
	)
	return list(stages), err
}

// planStagesByID returns stages that are not archived, because archived ones no longer assess
// anything.
func (s *Service) planStagesByID(ctx context.Context, ids []string) (map[string]*ent.Stage, error) {
	stages, err := s.StagesByID(ctx, ids)
	maps.DeleteFunc(stages, func(_ string, st *ent.Stage) bool { return st.ArchivedAt != nil })
	return stages, err
}

// PlanGaps returns the must-have competencies of a posting that no stage assesses.
func (s *Service) PlanGaps(ctx context.Context, p *ent.Posting) ([]*ent.PostingCompetency, error) {
	all, err := s.PostingCompetencies(ctx, p)
	if err != nil {
		return nil, err
	}
	byID := make(map[string]*ent.PostingCompetency, len(all))
	judged := make([]workflow.PlanCompetency, 0, len(all))
	for _, c := range all {
		stages, err := s.CompetencyStages(ctx, c)
		if err != nil {
			return nil, err
		}
		byID[c.ID] = c
		judged = append(
			judged,
			workflow.PlanCompetency{
				ID:       c.ID,
				Name:     c.Name,
				MustHave: c.MustHave,
				StageIDs: cohort.Distinct(stages, (*ent.Stage).MemberID),
			},
		)
	}
	gaps := []*ent.PostingCompetency{}
	for _, g := range workflow.PlanGaps(judged) {
		gaps = append(gaps, byID[g.ID])
	}
	return gaps, nil
}
