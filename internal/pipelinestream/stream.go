// Package pipelinestream executes the subscription to the log of events: it takes frames from
// package live, executes the operation for each, and hands the answers to a transport.
//
//   - context.go: what transports, streams and the resolver hand to each other
//   - stream.go: Streams, the executable schema that executes subscriptions, and Stream
//   - shared.go, fields.go, cursors.go: one execution for all streams that get the same answer
//   - follower.go: a stream on a socket, which holds no goroutine while it is idle
//   - events.go: answers as server-sent events
//
// It knows no resolver: Options.Schema executes the operations. Which operations may begin, and
// when, is decided by the transport (package graphqlhttp).
package pipelinestream

import (
	"context"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/graph/exec"
	"hirewire/internal/access"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/live"
	"hirewire/internal/ws"
)

// Streams is an executable schema that executes subscriptions. It takes frames from package live
// and executes the operation once for each, with the rights of the frame, or uses a rendering that
// other streams share. Queries and mutations go to the schema below.
type Streams struct {
	graphql.ExecutableSchema
	present graphql.ErrorPresenterFunc
	recover graphql.RecoverFunc
	notice  func(context.Context, *graphql.OperationContext) func(*live.Frame)
	shared  *renderCache // nil if nothing is shared
	frames  *Frames
	limits  graphqllimits.Limits
}

// Options are what New needs.
type Options struct {
	// Schema executes operations, also those for single frames. Its resolver of the subscription
	// field uses Context.
	Schema graphql.ExecutableSchema
	// Present and Recover convert the errors and panics of resolvers.
	Present graphql.ErrorPresenterFunc
	Recover graphql.RecoverFunc
	// Notice is called when a stream begins. It returns a function that is called for each frame
	// that the stream sends, or nil. If Notice is nil, no function is called.
	Notice func(context.Context, *graphql.OperationContext) func(*live.Frame)
	// Limits bound what one frame may use and how many errors its answer has.
	Limits graphqllimits.Limits
	// Base is the context of renderings that many streams share. If it is nil, nothing is shared.
	Base context.Context //nolint:containedctx // it is the process's life and no call's
	// Frames counts what the streams send; nil counts for nobody.
	Frames *Frames
}

// Frames counts the frames of an API's subscriptions, for metrics.
type Frames struct{ given, rendered atomic.Int64 }

// Given returns the number of frames sent to subscribers.
func (f *Frames) Given() int64 { return f.given.Load() }

// Rendered returns how often a frame was executed. Shared renderings count once.
func (f *Frames) Rendered() int64 { return f.rendered.Load() }

// New returns streams over a schema.
func New(o Options) *Streams {
	s := &Streams{
		ExecutableSchema: o.Schema, present: o.Present, recover: o.Recover, notice: o.Notice,
		frames: o.Frames, limits: o.Limits,
	}
	if s.frames == nil {
		s.frames = &Frames{}
	}
	if o.Base != nil {
		s.shared = newRenderCache(o.Base)
	}
	return s
}

// Exec implements graphql.ExecutableSchema.
func (s *Streams) Exec(ctx context.Context) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	if op.Operation.Operation != ast.Subscription {
		return s.ExecutableSchema.Exec(ctx)
	}
	begun := FromContext(ctx).opening
	if begun == nil {
		begun = &opening{}
	}
	next := s.ExecutableSchema.Exec(With(ctx, func(c *Context) { c.opening = begun }))
	if begun.sub == nil {
		return next // the executor reports the error, which is in the context
	}
	stream := &Stream{Streams: s, op: op, sub: begun.sub}
	if s.notice != nil {
		stream.notice = s.notice(ctx, op)
	}
	if s.shared != nil {
		stream.group = s.shared.join(op)
	}
	context.AfterFunc(ctx, stream.close)
	begun.stream = stream
	return stream.next
}

// Dispatch runs an operation on an executor of Streams. next returns the responses in JSON, one
// after the other, and then nil. If the operation is a subscription, Dispatch also returns its
// stream; the caller may use either next or the stream. The stream saves the executor's response
// path, which costs more than a frame that is already rendered. The context returned is that of the
// operation.
func Dispatch(
	ctx context.Context, on *executor.Executor, op *graphql.OperationContext,
) (next func() []byte, _ *Stream, _ context.Context) {
	begun := &opening{}
	responses, ctx := on.DispatchOperation(With(ctx, func(c *Context) { c.opening = begun }), op)
	if begun.stream == nil {
		return func() []byte {
			answer := responses(ctx)
			if answer == nil {
				return nil
			}
			return graphqlanswer.Encode(answer)
		}, nil, ctx
	}
	return func() []byte {
		answer := begun.stream.encode(begun.stream.reply(ctx))
		if answer == nil {
			return nil
		}
		return answer.AppendTo(nil)
	}, begun.stream, ctx
}

// Stream is one subscriber's subscription with its operation. One goroutine at a time may use it,
// except for close.
type Stream struct {
	*Streams
	op  *graphql.OperationContext
	sub *live.Subscription
	// group are the streams with which it shares renderings; nil for none.
	group *shareGroup
	// requested is the rendering that tryFrame waits for; nil for none.
	requested *rendering
	// notice is called for each frame that is sent; nil for none. See Options.Notice.
	notice func(*live.Frame)
	ended  bool
}

func (s *Stream) close() {
	s.sub.Close()
	if s.group != nil {
		s.shared.leave(s.group)
	}
}

// encode returns the results of reply as a payload, or nil if both are nil.
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

// next implements graphql.ResponseHandler. It returns nil when the stream has ended.
func (s *Stream) next(ctx context.Context) *graphql.Response {
	answer, ready := s.reply(ctx)
	if ready != nil {
		return &graphql.Response{Data: dataOf(ready.AppendTo(nil))}
	}
	return answer
}

// reply blocks until there is an answer and returns it: either a response for this stream or a
// shared answer. Both are nil when the stream has ended.
func (s *Stream) reply(ctx context.Context) (*graphql.Response, *sharedAnswer) {
	if s.ended {
		return nil, nil
	}
	f, err := s.sub.Next(ctx)
	if err == nil {
		return s.render(ctx, f)
	}
	s.ended = true
	s.sub.Close()
	return s.endResponse(ctx, err), nil
}

// endResponse returns the last response of a stream that ended with err, or nil if there is none.
// If the client should reconnect (live.ErrOutage, live.ErrClosed) it blocks until the connection
// has ended: an end of the stream would tell the client that the subscription is complete.
func (s *Stream) endResponse(ctx context.Context, err error) *graphql.Response {
	transport := FromContext(ctx)
	if errors.Is(err, live.ErrOutage) && transport.HangUp != nil {
		transport.HangUp()
		<-ctx.Done()
	}
	if errors.Is(err, live.ErrClosed) {
		// The server is stopping and will close the connection.
		<-ctx.Done()
	}
	if ctx.Err() != nil {
		return nil
	}
	presented := s.present(ctx, err)
	if transport.OnError != nil {
		transport.OnError(ctx, presented)
		return nil
	}
	return &graphql.Response{Errors: gqlerror.List{presented}}
}

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
// rendered. If it is beingRendered, the subscription will be woken and tryFrame must be called
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
		RawQuery: op.RawQuery, Variables: op.Variables, OperationName: op.OperationName,
		Doc: op.Doc, Operation: op.Operation,
		DisableIntrospection: op.DisableIntrospection, RecoverFunc: op.RecoverFunc,
		ResolverMiddleware: op.ResolverMiddleware, RootResolverMiddleware: op.RootResolverMiddleware,
	})
	ctx, budget := exec.WithBudget(ctx, s.limits.Allowance())
	ctx = graphql.WithResponseContext(ctx, s.present, s.recover)
	next := s.ExecutableSchema.Exec(ctx)
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
