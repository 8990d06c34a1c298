package graph

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/graph/exec"
	"hirewire/internal/eventlog"
	"hirewire/internal/pipelinestream"
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
func (h withHead) InterceptOperation(
	ctx context.Context,
	next graphql.OperationHandler,
) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx).Operation
	if op == nil ||
		!exec.Selects(
			op.SelectionSet,
			func(f *ast.Field) bool { return f.Name == "pipelineCursor" },
		) {
		return next(ctx)
	}
	if at := read.PositionFrom(ctx); at != nil {
		return next(atHead(ctx, h.read.At(at)))
	}
	state, err := h.read.Log(ctx)
	if err != nil {
		return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{h.present(ctx, err)}})
	}
	return next(atHead(ctx, state))
}

type headKey struct{}

// atHead returns a context in which pipelineCursor has the position of state.
func atHead(ctx context.Context, state eventlog.State) context.Context {
	return context.WithValue(ctx, headKey{}, state)
}

var errNoHead = errors.New("the head of the log was not read before the operation")

// pipelineCursor returns the cursor of the frame that is being rendered. Outside a stream it
// returns the position that atHead has set.
func (r *Resolver) pipelineCursor(ctx context.Context) (string, error) {
	if f := pipelinestream.FromContext(ctx).Frame; f != nil {
		return r.Read.EncodeCursor(f.Position.Seq), nil
	}
	state, ok := ctx.Value(headKey{}).(eventlog.State)
	if !ok {
		return "", errNoHead
	}
	return r.Read.Cursors(ctx)(state.Head), nil
}
