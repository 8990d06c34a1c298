package graphqlhttp

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/internal/access"
)

// count counts an operation for whoever asks for it, before anything is read of it.
func (s *Server) count(ctx context.Context) *httpRefusal {
	return s.paced(s.gate.Count(asking(ctx)))
}

// enter waits until there is room for an operation. The room is given back once there is an answer, before it is sent. A subscription needs none: it does little at a time, and sockets and
// their operations are bounded in number.
func (s *Server) enter(ctx context.Context, op *graphql.OperationContext) (leave func(), refused *httpRefusal) {
	if op.Operation.Operation == ast.Subscription {
		return func() {}, nil
	}
	began := graphql.Now()
	leave, err := s.gate.Enter(ctx, asking(ctx))
	arrivalOf(ctx).waiting += graphql.Now().Sub(began)
	return leave, s.paced(err)
}

// asking returns the id of the user or service account that a request belongs to; empty for none.
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
