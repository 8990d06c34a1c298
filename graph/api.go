package graph

import (
	"log/slog"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/graph/generated"
)

// API is the executable schema with the resolvers behind it, and what they need around them: the
// conversion of their errors and panics, and the extensions of the executor that they rely on. A
// transport (package graphqlhttp) runs operations on it.
type API struct {
	graphql.ExecutableSchema
	renderer graphql.ExecutableSchema
	resolver *Resolver
	log      *slog.Logger
}

// New returns the API over the services of a resolver. Internal errors and panics are logged to
// log.
func New(r *Resolver, log *slog.Logger) *API {
	return &API{
		ExecutableSchema: generated.NewExecutableSchema(generated.Config{Resolvers: r}),
		renderer: generated.NewExecutableSchema(
			generated.Config{Resolvers: frameResolvers{r}},
		),
		resolver: r,
		log:      log,
	}
}

// Renderer returns the executable schema that executes a subscription for the frame in its
// pipelinestream.Context. The API itself only begins subscriptions.
func (a *API) Renderer() graphql.ExecutableSchema { return a.renderer }

// Extensions returns the extensions that an executor of the API must use, in their order.
func (a *API) Extensions() []graphql.HandlerExtension {
	return []graphql.HandlerExtension{
		contactReads{witness: a.resolver.Witness, schema: a.Schema()},
		withMemory{},
		withHead{read: a.resolver.Read, present: a.Present},
	}
}
