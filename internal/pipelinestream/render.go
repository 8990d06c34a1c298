package pipelinestream

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/graph/exec"
	"hirewire/internal/access"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/live"
	"hirewire/internal/ws"
)

// render returns the answer for a frame. While the database is unavailable it blocks and tries
// again: the subscription has moved beyond the frame, so a frame with errors would be lost. Both
// results are nil if ctx has ended.
func (s *Stream) render(
	ctx context.Context, f *live.Frame,
) (*graphql.Response, *sharedAnswer) {
	for delay := minRetryDelay; ; delay = min(2*delay, maxRetryDelay) {
		answer, ready := s.renderOnce(ctx, f)
		if ready != nil || !graphqlanswer.Unavailable(answer.Errors) || ctx.Err() != nil {
			s.countFrame(f)
			return answer, ready
		}
		if err := s.sub.Endures(); err != nil {
			s.ended = true
			s.sub.Close()
			return s.endResponse(ctx, err), nil
		}
		timer := time.NewTimer(delay/2 + rand.N(delay))
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return nil, nil
		}
	}
}

const (
	minRetryDelay = 100 * time.Millisecond
	maxRetryDelay = 5 * time.Second
)

// renderOnce returns a shared rendering of a frame if it may, and otherwise executes the frame for
// this stream.
func (s *Stream) renderOnce(
	ctx context.Context, f *live.Frame,
) (*graphql.Response, *sharedAnswer) {
	if s.group != nil && s.group.canShare(f) {
		if ready, ok := s.shared.get(ctx, s.group, f, s.sharedRender(f)); ok {
			return nil, ready
		}
	}
	data, errs := s.execute(ctx, s.op, f, f.Viewer)
	return &graphql.Response{Data: data, Errors: errs}, nil
}

// sharedRender returns a function that executes a frame for all streams that share it.
func (s *Stream) sharedRender(f *live.Frame) renderFunc {
	return func(ctx context.Context) ([]byte, gqlerror.List) {
		return s.execute(ctx, s.op, f, s.shared.viewer)
	}
}

// tryFrame is the non-blocking variant of renderOnce. The answer is nil unless the state is
// rendered. If it is beingRendered, the subscription will be enqueued and tryFrame must be called
// again with the same frame. The caller calls countFrame if the client accepts the answer.
func (s *Stream) tryFrame(f *live.Frame) (*sharedAnswer, renderState) {
	if s.group == nil || !s.group.canShare(f) {
		return nil, notShared
	}
	if s.requested == nil {
		s.requested = s.shared.begin(s.group, f, s.sharedRender(f))
	}
	one, state := s.requested, s.shared.state(s.requested, s.sub)
	if state == beingRendered {
		return nil, state
	}
	// A rendering that failed is not requested again: the frame is executed for this stream alone.
	s.requested = nil
	return one.answer, state
}

// countFrame counts a frame that is sent, and has it noticed. It must be called
// once for each frame.
func (s *Stream) countFrame(f *live.Frame) {
	s.frames.given.Add(1)
	if s.notice != nil {
		s.notice(f)
	}
}

// execute executes an operation for a frame with the rights of a viewer, and returns the data. It
// makes a new operation context, because it may run concurrently for the same operation.
func (s *Streams) execute(
	ctx context.Context, op *graphql.OperationContext, f *live.Frame, viewer *access.Viewer,
) ([]byte, gqlerror.List) {
	s.frames.rendered.Add(1)
	ctx = access.With(ctx, viewer)
	ctx = With(ctx, func(c *Context) { c.Frame = f })
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{
		RawQuery:               op.RawQuery,
		Variables:              op.Variables,
		OperationName:          op.OperationName,
		Doc:                    op.Doc,
		Operation:              op.Operation,
		DisableIntrospection:   op.DisableIntrospection,
		RecoverFunc:            op.RecoverFunc,
		ResolverMiddleware:     op.ResolverMiddleware,
		RootResolverMiddleware: op.RootResolverMiddleware,
	})
	ctx, budget := exec.WithBudget(ctx, s.limits.Allowance())
	ctx = graphql.WithResponseContext(ctx, s.present, s.recover)
	next := s.renderer.Exec(ctx)
	if errs := graphql.GetErrors(ctx); len(errs) > 0 {
		return nil, errs
	}
	answer := next(ctx)
	errs := graphql.GetErrors(ctx)
	if why := budget.Stopped(); why != nil {
		return json.RawMessage("null"), gqlerror.List{s.limits.Exceeded(why)}
	}
	if answer == nil {
		return nil, errs
	}
	// The data need not be copied: the execution has ended, so nothing writes into its buffer.
	return answer.Data, append(errs, answer.Errors...)
}

// encode returns the results of render as a payload, or nil if both are nil.
func (s *Stream) encode(answer *graphql.Response, ready *sharedAnswer) ws.Payload {
	switch {
	case ready != nil:
		return ready
	case answer == nil:
		return nil
	}
	answer.Errors = s.limits.Bound(answer.Errors)
	return ws.Bytes(graphqlanswer.Encode(answer))
}
