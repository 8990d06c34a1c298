package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent"
	"hirewire/graph/exec"
	"hirewire/graph/model"
	"hirewire/internal/cohort"
	"hirewire/internal/command"
	"hirewire/internal/read"
)

// actorOf returns the actor who did something to e. The actors of e's whole cohort are loaded
// together. The actor is Hirewire itself if there is no id, or if the account no longer exists.
func actorOf[E cohort.Member](
	ctx context.Context,
	r *Resolver,
	e E,
	field string,
	id func(E) *string,
) (model.Actor, error) {
	a, err := cohort.Follow(ctx, e, field, func(e E) string { return deref(id(e)) }, r.actorsByID)
	if a == nil && err == nil {
		return model.HirewireSystem(), nil
	}
	return a, err
}

// deref returns *id, or "" for nil.
func deref(id *string) string {
	if id == nil {
		return ""
	}
	return *id
}

// listOf returns the elements that belong to e. The result is never nil, which gqlgen would write
// as null.
func listOf[E cohort.Member, T any](ctx context.Context, e E, field string,
	load func(ctx context.Context, ids []string) (map[string][]T, error),
) ([]T, error) {
	all, err := cohort.Of(ctx, e, field, load)
	return list(all), err
}

// list returns all, or an empty slice for nil, which gqlgen would write as null.
func list[T any](all []T) []T {
	if all == nil {
		return []T{}
	}
	return all
}

// changedCandidate returns the candidate that a command changed, or nil if the viewer may no longer
// see them.
func (r *Resolver) changedCandidate(
	ctx context.Context,
	out *command.Outcome,
) (*ent.Candidate, error) {
	return r.Read.Candidate(ctx, out.CandidateID)
}

// wantedOf returns what the current field, which has a connection type, is asked for.
func wantedOf(ctx context.Context, connection string) read.Wanted {
	set := graphql.GetFieldContext(ctx).Field.Selections
	return read.Wanted{
		Rows:  exec.SelectsField(set, connection, "edges", "nodes", "pageInfo"),
		Count: exec.SelectsField(set, connection, "totalCount", "count"),
	}
}
