package graph

import (
	"context"

	"hirewire/ent"
	"hirewire/graph/model"
	"hirewire/internal/cohort"
	"hirewire/internal/command"
)

// actorOf is who did something to e, found for all of e's cohort at once. An actor without id is Hirewire itself, and so
// is one who is gone.
func actorOf[E cohort.Member](ctx context.Context, r *Resolver, e E, field string, id func(E) *string) (model.Actor, error) {
	a, err := cohort.Follow(ctx, e, field, func(e E) string { return deref(id(e)) }, r.actorsByID)
	if a == nil && err == nil {
		return model.HirewireSystem(), nil
	}
	return a, err
}

// deref is the id behind an optional reference.
func deref(id *string) string {
	if id == nil {
		return ""
	}
	return *id
}

// listOf is what belongs to e, never nil: gqlgen would show null.
func listOf[E cohort.Member, T any](ctx context.Context, e E, field string,
	load func(ctx context.Context, ids []string) (map[string][]T, error),
) ([]T, error) {
	all, err := cohort.Of(ctx, e, field, load)
	return list(all), err
}

// list is never nil, which would be null to the client.
func list[T any](all []T) []T {
	if all == nil {
		return []T{}
	}
	return all
}

// changedCandidate is the candidate that a command changed, as the viewer may see them now.
func (r *Resolver) changedCandidate(ctx context.Context, out *command.Outcome) (*ent.Candidate, error) {
	return r.Read.Candidate(ctx, out.CandidateID)
}
