package graph

import (
	"context"
	"errors"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/eventlog"
	"hirewire/internal/read"
)

// withHead is a gqlgen extension that reads the head of the event log before it executes an
// operation that selects pipelineCursor. Everything that the operation reads is then at least as
// new as the cursor, so a client that subscribes from the cursor misses nothing.
type withHead struct {
	read    *read.Service
	present graphql.ErrorPresenterFunc
}

var (
	_ graphql.HandlerExtension     = withHead{}
	_ graphql.OperationInterceptor = withHead{}
)

// ExtensionName implements graphql.HandlerExtension.
func (withHead) ExtensionName() string { return "PipelineCursor" }

// Validate implements graphql.HandlerExtension.
func (withHead) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptOperation implements graphql.OperationInterceptor.
func (h withHead) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx).Operation
	if op == nil || !selects(op.SelectionSet, func(f *ast.Field) bool { return f.Name == "pipelineCursor" }) {
		return next(ctx)
	}
	state, err := h.read.Log(ctx)
	if err != nil {
		return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{h.present(ctx, err)}})
	}
	return next(atHead(ctx, state))
}

// selects reports whether a selection contains a wanted field at any depth, under any alias. It
// looks at each fragment once.
func selects(set ast.SelectionSet, wanted func(*ast.Field) bool) bool {
	seen := map[string]bool{}
	var walk func(ast.SelectionSet) bool
	walk = func(set ast.SelectionSet) bool {
		return slices.ContainsFunc(set, func(one ast.Selection) bool {
			switch one := one.(type) {
			case *ast.Field:
				return wanted(one) || walk(one.SelectionSet)
			case *ast.InlineFragment:
				return walk(one.SelectionSet)
			case *ast.FragmentSpread:
				if one.Definition == nil || seen[one.Name] {
					return false
				}
				seen[one.Name] = true
				return walk(one.Definition.SelectionSet)
			}
			return false
		})
	}
	return walk(set)
}

// selectsOf is selects for fields of one type.
func selectsOf(set ast.SelectionSet, typeName string, fields ...string) bool {
	return selects(set, func(f *ast.Field) bool {
		return f.ObjectDefinition != nil && f.ObjectDefinition.Name == typeName && slices.Contains(fields, f.Name)
	})
}

type headKey struct{}

// atHead returns a context in which pipelineCursor has the position of state. Frames of a stream
// use it with their own position.
func atHead(ctx context.Context, state eventlog.State) context.Context {
	return context.WithValue(ctx, headKey{}, state)
}

var errNoHead = errors.New("the head of the log was not read before the operation")

// pipelineCursor returns the cursor of the position that atHead has set.
func (r *Resolver) pipelineCursor(ctx context.Context) (string, error) {
	state, ok := ctx.Value(headKey{}).(eventlog.State)
	if !ok {
		return "", errNoHead
	}
	return r.Read.EncodeCursor(state.Head), nil
}
