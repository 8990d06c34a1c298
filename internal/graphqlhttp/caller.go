package graphqlhttp

import (
	"context"
	"net/http"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/internal/access"
	"hirewire/internal/answercache"
)

// Caller is the sender of a request whose credential was accepted before the body was read. That is
// enough to read the body, to count the operation and to wait for a slot, and for nothing else,
// because rights may be lost in the meantime. The server calls Load after that, and what the
// operation may see and do depends on its result.
type Caller struct {
	// ID is the id of the user or service account.
	ID string
	// Load returns the viewer that the caller is at this moment, from the database. It returns
	// access.ErrUnauthenticated if the credential or the account has ended.
	Load func(ctx context.Context) (*access.Viewer, error)
}

type callerKey struct{}

// WithCaller returns a context whose operation runs with the rights that c.Load returns.
func WithCaller(ctx context.Context, c *Caller) context.Context {
	return context.WithValue(ctx, callerKey{}, c)
}

func callerOf(ctx context.Context) *Caller {
	c, _ := ctx.Value(callerKey{}).(*Caller)
	return c
}

// loadViewer returns a context with the viewer that the request's caller is now. It returns a
// context without a Caller unchanged: its transport has added the viewer. asked is the request for
// an answer from the cache, or nil.
func loadViewer(
	ctx context.Context, asked *answercache.Request,
) (context.Context, error) {
	c := callerOf(ctx)
	if c == nil {
		return ctx, nil
	}
	began := graphql.Now()
	v, err := c.Load(asked.Loading(ctx))
	SignInTook(ctx, graphql.Now().Sub(began))
	if err != nil {
		return ctx, err
	}
	return asked.Begin(access.With(ctx, v), v), nil
}

// refuseCaller answers a request whose caller is no longer accepted, as a new request of the caller
// would be answered.
func (s *Server) refuseCaller(w http.ResponseWriter, r *http.Request, err error) {
	if s.refuse != nil {
		s.refuse(w, r, err)
		return
	}
	told := s.api.Present(r.Context(), err)
	code, _ := told.Extensions["code"].(string)
	WriteError(w, r, http.StatusUnauthorized, code, told.Message)
}
