package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent"
	"hirewire/graph/model"
)

// opened records in the audit trail that the viewer opened a candidate's profile: either the
// candidate by id, or an application by id in an operation that also selects its candidate.
func (r *Resolver) opened(ctx context.Context, n model.Node) {
	switch n := n.(type) {
	case *ent.Candidate:
		r.Witness.CandidateOpened(ctx, n.ID, "")
	case *ent.Application:
		for _, f := range graphql.CollectFieldsCtx(ctx, []string{"Application", "Node"}) {
			if f.Name == "candidate" {
				r.Witness.CandidateOpened(ctx, n.CandidateID, "")
				return
			}
		}
	}
}
