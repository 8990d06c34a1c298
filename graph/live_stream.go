package graph

import (
	"context"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/graph/exec"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/live"
	"hirewire/internal/witness"
	"hirewire/internal/ws"
)

// streams is an executable schema that executes subscriptions. It takes frames from package live
// and executes the operation once for each, with the rights of the frame, or uses a rendering that
// other streams share. Queries and mutations go to the schema below.
type streams struct {
	graphql.ExecutableSchema
	present graphql.ErrorPresenterFunc
	recover graphql.RecoverFunc
	shared  *renderCache // nil if nothing is shared
	frames  *Frames
	limits  Limits
	witness *witness.Witness
}

// Frames counts the frames of an API's subscriptions, for metrics.
type Frames struct{ given, rendered atomic.Int64 }

// Given returns the number of frames sent to subscribers.
func (f *Frames) Given() int64 { return f.given.Load() }

// Rendered returns how often a frame was executed. Shared renderings count once.
func (f *Frames) Rendered() int64 { return f.rendered.Load() }

// newStreams returns streams over a schema. Shared renderings run under the context base; if it is
// nil, nothing is shared.
func newStreams(
	base context.Context, schema graphql.ExecutableSchema,
	present graphql.ErrorPresenterFunc, rescue graphql.RecoverFunc,
) *streams {
	s := &streams{
		ExecutableSchema: schema, present: present, recover: rescue, frames: &Frames{},
	}
	if base != nil {
		s.shared = newRenderCache(base)
	}
	return s
}

// Exec implements graphql.ExecutableSchema.
func (s *streams) Exec(ctx context.Context) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	if op.Operation.Operation != ast.Subscription {
		return s.ExecutableSchema.Exec(ctx)
	}
	place := &slot{}
	next := s.ExecutableSchema.Exec(context.WithValue(ctx, slotKey{}, place))
	if place.sub == nil {
		return next // the executor reports the error, which is in the context
	}
	stream := &stream{streams: s, op: op, sub: place.sub}
	stream.contacts = s.contactNoter(ctx, op)
	if s.shared != nil {
		stream.group = s.shared.join(op)
	}
	context.AfterFunc(ctx, stream.close)
	if o, ok := ctx.Value(openedKey{}).(*opened); ok {
		o.stream = stream
	}
	return stream.next
}

type openedKey struct{}

// opened receives the stream that Exec opens, for a transport that takes the frames itself. The
// executor's response path costs more than a frame that is already rendered.
type opened struct{ stream *stream }

// answers runs an operation. next returns the responses in JSON, one after the other, and then nil.
// If the operation is a subscription, answers also returns its stream; the caller may use either
// next or the stream. The context returned is that of the operation.
func (s *server) answers(
	ctx context.Context, op *graphql.OperationContext,
) (next func() []byte, _ *stream, _ context.Context) {
	place := &opened{}
	responses, ctx := s.exec.DispatchOperation(context.WithValue(ctx, openedKey{}, place), op)
	if place.stream == nil {
		return func() []byte {
			answer := responses(ctx)
			if answer == nil {
				return nil
			}
			return encodeAnswer(answer)
		}, nil, ctx
	}
	place.stream.bounded = s.bounded
	return func() []byte {
		answer := place.stream.encode(place.stream.reply(ctx))
		if answer == nil {
			return nil
		}
		return answer.AppendTo(nil)
	}, place.stream, ctx
}

// stream is one subscriber's subscription with its operation. One goroutine at a time may use it,
// except for close.
type stream struct {
	*streams
	op  *graphql.OperationContext
	sub *live.Subscription
	// group are the streams with which it shares renderings; nil for none.
	group *shareGroup
	// requested is the rendering that tryFrame waits for; nil for none.
	requested *rendering
	bounded   func(gqlerror.List) gqlerror.List
	// contacts is called for each frame that is sent, if the operation selects contact data;
	// otherwise nil.
	contacts func(*live.Frame)
	ended    bool
}

func (s *stream) close() {
	s.sub.Close()
	if s.group != nil {
		s.shared.leave(s.group)
	}
}

// encode returns the results of reply as a payload, or nil if both are nil.
func (s *stream) encode(answer *graphql.Response, ready *sharedAnswer) ws.Payload {
	switch {
	case ready != nil:
		return ready
	case answer == nil:
		return nil
	}
	answer.Errors = s.bounded(answer.Errors)
	return ws.Bytes(encodeAnswer(answer))
}

// next implements graphql.ResponseHandler. It returns nil when the stream has ended.
func (s *stream) next(ctx context.Context) *graphql.Response {
	answer, ready := s.reply(ctx)
	if ready != nil {
		return &graphql.Response{Data: dataOf(ready.AppendTo(nil))}
	}
	return answer
}

// reply blocks until there is an answer and returns it: either a response for this stream or a
// shared answer. Both are nil when the stream has ended.
func (s *stream) reply(ctx context.Context) (*graphql.Response, *sharedAnswer) {
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
func (s *stream) endResponse(ctx context.Context, err error) *graphql.Response {
	if errors.Is(err, live.ErrOutage) {
		if hangUp, ok := ctx.Value(hangUpKey{}).(func()); ok {
			hangUp()
			<-ctx.Done()
		}
	}
	if errors.Is(err, live.ErrClosed) {
		// The server is stopping and will close the connection.
		<-ctx.Done()
	}
	if ctx.Err() != nil {
		return nil
	}
	presented := s.present(ctx, err)
	onError, ok := ctx.Value(endKey{}).(func(context.Context, *gqlerror.Error))
	if ok {
		onError(ctx, presented)
		return nil
	}
	return &graphql.Response{Errors: gqlerror.List{presented}}
}

// render returns the answer for a frame. While the database is unavailable it blocks and tries
// again: the subscription has moved beyond the frame, so a frame with errors would be lost. Both
// results are nil if ctx has ended.
func (s *stream) render(
	ctx context.Context, f *live.Frame,
) (*graphql.Response, *sharedAnswer) {
	for delay := minRetryDelay; ; delay = min(2*delay, maxRetryDelay) {
		answer, ready := s.renderOnce(ctx, f)
		if ready != nil || !unavailable(answer.Errors) || ctx.Err() != nil {
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
func (s *stream) renderOnce(
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
func (s *stream) sharedRender(f *live.Frame) renderFunc {
	return func(ctx context.Context) ([]byte, gqlerror.List) {
		return s.execute(ctx, s.op, f, s.shared.viewer)
	}
}

// tryFrame is the non-blocking variant of renderOnce. The answer is nil unless the state is
// rendered. If it is beingRendered, the subscription will be woken and tryFrame must be called
// again with the same frame. The caller calls countFrame if the client accepts the answer.
func (s *stream) tryFrame(f *live.Frame) (*sharedAnswer, renderState) {
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

// countFrame counts a frame that is sent, and records access to contact data. It must be called
// once for each frame.
func (s *stream) countFrame(f *live.Frame) {
	s.frames.given.Add(1)
	if s.contacts != nil {
		s.contacts(f)
	}
}

// unavailable reports whether an error means that the database is unavailable.
func unavailable(errs gqlerror.List) bool {
	for _, e := range errs {
		if e.Extensions["code"] == codeUnavailable {
			return true
		}
	}
	return false
}

// execute executes an operation for a frame with the rights of a viewer, and returns the data. It
// makes a new operation context, because it may run concurrently for the same operation.
func (s *streams) execute(
	ctx context.Context, op *graphql.OperationContext, f *live.Frame, viewer *access.Viewer,
) ([]byte, gqlerror.List) {
	s.frames.rendered.Add(1)
	ctx = access.With(ctx, viewer)
	ctx = atHead(ctx, eventlog.State{Epoch: f.Position.Epoch, Head: f.Position.Seq})
	ctx = context.WithValue(ctx, frameKey{}, f)
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{
		RawQuery: op.RawQuery, Variables: op.Variables, OperationName: op.OperationName,
		Doc: op.Doc, Operation: op.Operation,
		DisableIntrospection: op.DisableIntrospection, RecoverFunc: op.RecoverFunc,
		ResolverMiddleware: op.ResolverMiddleware, RootResolverMiddleware: op.RootResolverMiddleware,
	})
	ctx, budget := exec.WithBudget(ctx, s.limits.allowance())
	ctx = graphql.WithResponseContext(ctx, s.present, s.recover)
	next := s.ExecutableSchema.Exec(ctx)
	if errs := graphql.GetErrors(ctx); len(errs) > 0 {
		return nil, errs
	}
	answer := next(ctx)
	errs := graphql.GetErrors(ctx)
	if why := budget.Stopped(); why != nil {
		return json.RawMessage("null"), gqlerror.List{s.limits.stopped(why)}
	}
	if answer == nil {
		return nil, errs
	}
	// The data need not be copied: the execution has ended, so nothing writes into its buffer.
	return answer.Data, append(errs, answer.Errors...)
}
