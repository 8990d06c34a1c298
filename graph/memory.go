package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/exec"
	"hirewire/internal/cohort"
	"hirewire/internal/read"
)

// withMemory is a gqlgen extension for queries. Within one root field, an entity is loaded once,
// even if several paths lead to it. It is read with the columns that the whole field needs.
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
func (withMemory) InterceptRootField(
	ctx context.Context,
	next graphql.RootResolver,
) graphql.Marshaler {
	if graphql.GetOperationContext(ctx).Operation.Operation == ast.Query {
		ctx = exec.WithArguments(cohort.Remember(ctx))
		if root := graphql.GetRootFieldContext(ctx); root != nil {
			ctx = read.WithRootSelection(ctx, onlyOf(root.Field.Selections))
		}
	}
	return next(ctx)
}
