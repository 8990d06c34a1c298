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

// streams executes subscriptions: it takes the frames from package live and renders each by an execution of its own,
// with the rights of that moment, or hands out what was rendered already for others who share it. Everything else goes
// to the schema below.
type streams struct {
	graphql.ExecutableSchema
	present graphql.ErrorPresenterFunc
	recover graphql.RecoverFunc
	shared  *renderings // nil where nothing is shared
	frames  *Frames
	limits  Limits
	witness *witness.Witness
}

// Frames counts what the subscribers of an API are given, for metrics.
type Frames struct{ given, rendered atomic.Int64 }

// Given is the number of frames that went to subscribers.
func (f *Frames) Given() int64 { return f.given.Load() }

// Rendered is how often a frame was executed: less, where many share one.
func (f *Frames) Rendered() int64 { return f.rendered.Load() }

// newStreams puts streams over a schema. Work that many subscribers share runs under base; without one, nothing is
// shared.
func newStreams(base context.Context, schema graphql.ExecutableSchema, present graphql.ErrorPresenterFunc, rescue graphql.RecoverFunc) *streams {
	s := &streams{ExecutableSchema: schema, present: present, recover: rescue, frames: &Frames{}}
	if base != nil {
		s.shared = newRenderings(base)
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
		return next // the executor finds the error in the context
	}
	stream := &stream{streams: s, op: op, sub: place.sub}
	stream.contacts = s.contactNoter(ctx, op)
	if s.shared != nil {
		stream.audience = s.shared.join(op)
	}
	context.AfterFunc(ctx, stream.close)
	if o, ok := ctx.Value(openedKey{}).(*opened); ok {
		o.stream = stream
	}
	return stream.next
}

type openedKey struct{}

// opened is where Exec leaves a stream for a transport that takes the frames itself: the executor's way to an answer costs
// more than a frame that was rendered for somebody else.
type opened struct{ stream *stream }

// answers runs an operation: what next gives are the answers in JSON, one after the other, and then nil. Where it is a
// stream, that may be taken in hand instead.
func (s *server) answers(ctx context.Context, op *graphql.OperationContext) (next func() []byte, _ *stream, _ context.Context) {
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

// stream is one subscriber's.
type stream struct {
	*streams
	op  *graphql.OperationContext
	sub *live.Subscription
	// audience are those with whom it shares what is rendered; nil is nobody.
	audience *audience
	// asked is the rendering of the frame that is held; see glance.
	asked   *rendering
	bounded func(gqlerror.List) gqlerror.List
	// contacts hears of each frame that goes out, if the operation selects contact data; else nil.
	contacts func(*live.Frame)
	ended    bool
}

func (s *stream) close() {
	s.sub.Close()
	if s.audience != nil {
		s.shared.leave(s.audience)
	}
}

// encode is the JSON of what reply returned; nil for none.
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

// next implements graphql.ResponseHandler; nil is the end.
func (s *stream) next(ctx context.Context) *graphql.Response {
	answer, ready := s.reply(ctx)
	if ready != nil {
		return &graphql.Response{Data: dataOf(ready.AppendTo(nil))}
	}
	return answer
}

// reply returns the next answer: one that was rendered for this stream, or a shared one. Both are nil at the end.
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
	return s.last(ctx, err), nil
}

// last is what the client is told when a stream has ended.
func (s *stream) last(ctx context.Context, err error) *graphql.Response {
	if errors.Is(err, live.ErrOutage) {
		if hangUp, ok := ctx.Value(hangUpKey{}).(func()); ok {
			hangUp()
			<-ctx.Done()
		}
	}
	if errors.Is(err, live.ErrClosed) {
		// Nothing is said here: the connection is about to be closed in the way that brings the client back, whereas the
		// end of a stream would tell it that all is done.
		<-ctx.Done()
	}
	if ctx.Err() != nil {
		return nil
	}
	told := s.present(ctx, err)
	if tell, ok := ctx.Value(endKey{}).(func(context.Context, *gqlerror.Error)); ok {
		tell(ctx, told)
		return nil
	}
	return &graphql.Response{Errors: gqlerror.List{told}}
}

// render makes the answer for a frame. A database that cannot be asked is waited for: the frame's position is given, and
// the client would never ask for it again.
func (s *stream) render(ctx context.Context, f *live.Frame) (*graphql.Response, *sharedAnswer) {
	for pause := minPause; ; pause = min(2*pause, maxPause) {
		answer, ready := s.once(ctx, f)
		if ready != nil || !unavailable(answer.Errors) || ctx.Err() != nil {
			s.given(f)
			return answer, ready
		}
		if err := s.sub.Endures(); err != nil {
			s.ended = true
			s.sub.Close()
			return s.last(ctx, err), nil
		}
		timer := time.NewTimer(pause/2 + rand.N(pause))
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return nil, nil
		}
	}
}

const (
	minPause = 100 * time.Millisecond
	maxPause = 5 * time.Second
)

func (s *stream) once(ctx context.Context, f *live.Frame) (*graphql.Response, *sharedAnswer) {
	if s.audience != nil && s.audience.serves(f) {
		if ready, ok := s.shared.get(ctx, s.audience, f, s.rendering(f)); ok {
			return nil, ready
		}
	}
	data, errs := s.execute(ctx, s.op, f, f.Viewer)
	return &graphql.Response{Data: data, Errors: errs}, nil
}

// rendering renders a frame for all who share it.
func (s *stream) rendering(f *live.Frame) func(context.Context) ([]byte, gqlerror.List) {
	return func(ctx context.Context) ([]byte, gqlerror.List) { return s.execute(ctx, s.op, f, s.shared.viewer) }
}

// glance is once for who cannot wait. The caller calls given if the client takes the answer.
func (s *stream) glance(f *live.Frame) (*sharedAnswer, renderState) {
	if s.audience == nil || !s.audience.serves(f) {
		return nil, renderedAlone
	}
	if s.asked == nil {
		s.asked = s.shared.begin(s.audience, f, s.rendering(f))
	}
	one, state := s.asked, s.shared.state(s.asked, s.sub)
	if state == beingRendered {
		return nil, state
	}
	// One that failed is not asked for again, but made alone.
	s.asked = nil
	return one.answer, state
}

// given counts a frame that goes out. It must be called once for each.
func (s *stream) given(f *live.Frame) {
	s.frames.given.Add(1)
	if s.contacts != nil {
		s.contacts(f)
	}
}

func unavailable(errs gqlerror.List) bool {
	for _, e := range errs {
		if e.Extensions["code"] == codeUnavailable {
			return true
		}
	}
	return false
}

// execute renders a frame as a viewer sees it. Nothing of the operation's own execution is used again: it may run at the
// same time for many.
func (s *streams) execute(ctx context.Context, op *graphql.OperationContext, f *live.Frame, viewer *access.Viewer) ([]byte, gqlerror.List) {
	s.frames.rendered.Add(1)
	ctx = access.With(ctx, viewer)
	ctx = atHead(ctx, eventlog.State{Epoch: f.Position.Epoch, Head: f.Position.Seq})
	ctx = context.WithValue(ctx, frameKey{}, f)
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{
		RawQuery: op.RawQuery, Variables: op.Variables, OperationName: op.OperationName, Doc: op.Doc, Operation: op.Operation,
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
	// The execution ends here, so nothing writes into its buffer again.
	return answer.Data, append(errs, answer.Errors...)
}
