package graph

import (
	"context"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"

	"hirewire/graph/generated"
)

// Options are what the API's handler needs.
type Options struct {
	Resolver *Resolver
	Logger   *slog.Logger
}

type server struct {
	log *slog.Logger
}

// NewServer makes the handler of /graphql.
func NewServer(o Options) http.Handler {
	s := &server{log: o.Logger}
	h := handler.New(generated.NewExecutableSchema(generated.Config{Resolvers: o.Resolver}))
	h.AddTransport(transport.POST{})
	h.SetErrorPresenter(s.present)
	return h
}

type requestIDKey struct{}

// WithRequestID returns a context that carries the request's id.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestIDKey{}, id)
}

// RequestID is the id of the request that the context belongs to.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}
