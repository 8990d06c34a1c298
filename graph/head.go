package graph

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/eventlog"
	"hirewire/internal/read"
)

// withHead reads where the event log stands before an operation that tells it does anything else. So whatever the
// operation then shows is at least as new, and who subscribes from there misses nothing.
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
	if op == nil || !selects(op.SelectionSet, "pipelineCursor", map[string]bool{}) {
		return next(ctx)
	}
	state, err := h.read.Log(ctx)
	if err != nil {
		return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{h.present(ctx, err)}})
	}
	return next(atHead(ctx, state))
}

// selects tells whether a field is selected at any depth, by whatever alias.
func selects(set ast.SelectionSet, field string, seen map[string]bool) bool {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if s.Name == field || selects(s.SelectionSet, field, seen) {
				return true
			}
		case *ast.InlineFragment:
			if selects(s.SelectionSet, field, seen) {
				return true
			}
		case *ast.FragmentSpread:
			if s.Definition == nil || seen[s.Name] {
				continue
			}
			seen[s.Name] = true
			if selects(s.Definition.SelectionSet, field, seen) {
				return true
			}
		}
	}
	return false
}

type headKey struct{}

// atHead returns a context under which pipelineCursor is this position: a frame of a stream has one of its own.
func atHead(ctx context.Context, state eventlog.State) context.Context {
	return context.WithValue(ctx, headKey{}, state)
}

var errNoHead = errors.New("the head of the log was not read before the operation")

// pipelineCursor is the position that atHead set.
func (r *Resolver) pipelineCursor(ctx context.Context) (string, error) {
	state, ok := ctx.Value(headKey{}).(eventlog.State)
	if !ok {
		return "", errNoHead
	}
	return r.Read.EncodeCursor(state.Head), nil
}
