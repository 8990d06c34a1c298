package graph

import (
	"context"
	"errors"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/access"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/ratelimit"
)

// count counts an operation for whoever asks for it, before anything is read of it.
func (s *server) count(ctx context.Context) *httpRefusal {
	return s.paced(s.gate.Count(asking(ctx)))
}

// enter waits until there is room for an operation. The room is given back once there is an answer, before it is sent. A subscription needs none: it does little at a time, and sockets and
// their operations are bounded in number.
func (s *server) enter(ctx context.Context, op *graphql.OperationContext) (leave func(), refused *httpRefusal) {
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

// paced is the answer to who comes too fast or when there is too much to do.
func (*server) paced(err error) *httpRefusal {
	if err == nil {
		return nil
	}
	e := refusal(http.StatusServiceUnavailable, graphqlanswer.CodeUnavailable, "the operation took too long or was cancelled")
	if p, ok := errors.AsType[*ratelimit.Refusal](err); ok {
		e = pacedBy(p)
	}
	return e
}

func pacedBy(p *ratelimit.Refusal) *httpRefusal {
	e := refusal(http.StatusTooManyRequests, graphqlanswer.CodeRateLimited, p.Error())
	if p.Busy {
		e = refusal(http.StatusServiceUnavailable, graphqlanswer.CodeUnavailable, p.Error())
	}
	e.after = p.Seconds()
	return e
}

// asError is the refusal for transports without a status.
func (e *httpRefusal) asError() *gqlerror.Error {
	out := &gqlerror.Error{Message: e.message, Extensions: map[string]any{"code": e.code}}
	if e.after > 0 {
		out.Extensions["retryAfter"] = e.after
	}
	return out
}

// WritePaced answers a request that comes too fast, or when there is too much to do.
func WritePaced(w http.ResponseWriter, r *http.Request, p *ratelimit.Refusal) {
	media, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		media = mediaJSON
	}
	writeRefusal(r.Context(), w, media, pacedBy(p))
}
