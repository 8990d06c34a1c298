package graphqlhttp

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/internal/access"
)

// count counts an operation against the rate limit of its caller, before anything of it is read.
func (s *Server) count(ctx context.Context) *httpRefusal {
	return s.paced(s.gate.Count(asking(ctx)))
}

// enter blocks until there is a slot for an operation. The caller gives the slot back with leave
// once there is an answer, before it is sent. Subscriptions need no slot: they do little at a time,
// and the numbers of sockets and of their operations are bounded.
func (s *Server) enter(
	ctx context.Context, op *graphql.OperationContext,
) (leave func(), refused *httpRefusal) {
	if op.Operation.Operation == ast.Subscription {
		return func() {}, nil
	}
	began := graphql.Now()
	leave, err := s.gate.Enter(ctx, asking(ctx))
	arrivalOf(ctx).waiting += graphql.Now().Sub(began)
	return leave, s.paced(err)
}

// asking returns the id of the user or service account that a request belongs to, or "" if there is
// none.
func asking(ctx context.Context) string {
	if c := callerOf(ctx); c != nil {
		return c.ID
	}
	v, err := access.From(ctx)
	if err != nil {
		return ""
	}
	return v.ID
}
