package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/exec"
	"hirewire/internal/cohort"
)

// withMemory makes each field of a query load an entity once, however many paths lead to it.
type withMemory struct{}

var (
	_ graphql.HandlerExtension     = withMemory{}
	_ graphql.RootFieldInterceptor = withMemory{}
)

// ExtensionName implements graphql.HandlerExtension.
func (withMemory) ExtensionName() string { return "Memory" }

// Validate implements graphql.HandlerExtension.
func (withMemory) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptRootField implements graphql.RootFieldInterceptor.
func (withMemory) InterceptRootField(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
	if graphql.GetOperationContext(ctx).Operation.Operation == ast.Query {
		ctx = exec.WithArguments(cohort.Remember(ctx))
	}
	return next(ctx)
}
