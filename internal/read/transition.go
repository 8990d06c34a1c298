package read

import (
	"context"
	"time"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/pagination"
)

// Transitions returns a page of the changes of an application's stage and status, oldest first.
func (s *Service) Transitions(
	ctx context.Context,
	a *ent.Application,
	args pagination.Args,
) (*pagination.Connection[*ent.Transition], error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	sel := selection{
		columns: transitionColumns,
		table:   "transitions t",
		key:     "t.id",
		by:      "t.occurred_at",
		where:   access.Everything(),
		hot:     true,
	}
	scan := scanTransition
	if moveShape.enoughForAll(ctx) {
		sel.columns, scan = moveColumns, scanMove
	}
	// A viewer who sees an application sees all its transitions, so access is checked once for each
	// application.
	of := parents{link: "t.application_id", where: access.Everything()}
	if !carries(ctx, a) {
		of.with, of.where = " JOIN applications oa ON oa.id = k.id", v.Applications("oa")
	}
	o := byTime(
		"transition",
		"OCCURRED_AT",
		false,
		func(t *ent.Transition) time.Time { return t.OccurredAt },
	)
	return belonging(
		ctx,
		s,
		a,
		"transitions",
		sel,
		of,
		o,
		args,
		scan,
		func(t *ent.Transition) string { return t.ApplicationID },
	)
}

// belonging returns a page of rows that belong to e, and loads the pages of its whole cohort.
func belonging[P, E cohort.Member](
	ctx context.Context,
	s *Service,
	e P,
	field string,
	sel selection,
	of parents,
	o order[E],
	args pagination.Args,
	scan scanner[E],
	owner func(E) string,
) (*pagination.Connection[E], error) {
	return cohort.Of(
		ctx,
		e,
		fieldKey{field, KeyOf(args)},
		func(ctx context.Context, list []string) (map[string]*pagination.Connection[E], error) {
			counts := remembered(func(ctx context.Context, atMost int) (map[string]int, error) {
				return s.counts(ctx, sel, of, list, atMost)
			})
			count := func(ctx context.Context, id string, atMost int) (int, error) {
				all, err := counts(ctx, atMost)
				return all[id], err
			}
			return connectEach(ctx, s, sel, of, list, o, args, scan, owner, count)
		},
	)
}
