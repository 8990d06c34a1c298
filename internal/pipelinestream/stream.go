// Package pipelinestream executes the subscription to the log of events: it takes frames from
// package live, executes the operation for each, and hands the answers to a transport.
//
//   - context.go: what transports, streams and the resolver hand to each other
//   - stream.go: Streams, the executable schema that begins subscriptions, and Stream
//   - render.go: the answer for one frame, for one stream or for all that share it
//   - shared.go, fields.go, cursors.go: one execution for all streams that get the same answer
//   - follower.go: how a stream is read, without a goroutine while it is idle
//   - queue.go: the goroutines that run streams when they are woken
//   - events.go: answers as server-sent events
//
// It knows no resolver: Options.Schema begins a subscription, once, and Options.Renderer executes
// it for a frame. Which operations may begin, and when, is decided by the transport (package
// graphqlhttp).
//
//	transport ─> Dispatch ─> Streams.Exec ─> Options.Schema ─> the resolver opens the subscription
//	             │
//	             └─> Stream.Follow ─> follower ─> Options.Renderer or a shared rendering ─> Sink
//	                                  ^
//	        live.Hub ─> runQueue ─────┘
//
// The locks of this package (runQueue.mu, renderCache.mu and cursorBlanks.mu) are leaf locks: no
// other lock is taken, and nothing is executed or sent, while one of them is held.
package pipelinestream

import (
	"context"
	"errors"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/graphqlanswer"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/live"
)

// Streams is an executable schema whose subscriptions are streams; see Dispatch. A stream takes
// frames from package live and executes the operation once for each, with the rights of the frame,
// or uses a rendering that other streams share. Queries and mutations go to the schema below.
type Streams struct {
	graphql.ExecutableSchema
	renderer graphql.ExecutableSchema
	// queue runs the streams when they are woken.
	queue   *runQueue
	present graphql.ErrorPresenterFunc
	recover graphql.RecoverFunc
	notice  func(context.Context, *graphql.OperationContext) func(*live.Frame)
	shared  *renderCache // nil if nothing is shared
	frames  *Frames
	limits  graphqllimits.Limits
}

// Options are what New needs.
type Options struct {
	// Schema executes queries and mutations, and begins subscriptions: its resolver of the
	// subscription field runs once for each, and calls Context.Open.
	Schema graphql.ExecutableSchema
	// Renderer executes subscriptions for single frames: its subscription field has the value of
	// Context.Frame.
	Renderer graphql.ExecutableSchema
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
		ExecutableSchema: o.Schema,
		renderer:         o.Renderer,
		queue:            &runQueue{},
		present:          o.Present,
		recover:          o.Recover,
		notice:           o.Notice,
		frames:           o.Frames,
		limits:           o.Limits,
	}
	if s.frames == nil {
		s.frames = &Frames{}
	}
	if o.Base != nil {
		s.shared = newRenderCache(o.Base, s.queue)
	}
	return s
}

// Exec implements graphql.ExecutableSchema. It executes queries and mutations. For a subscription
// it executes the resolver of the field, which opens a live.Subscription, and makes a Stream of
// that for Dispatch; frames are not executed here. A subscription therefore begins only in
// Dispatch: for any other caller of the executor it is an error.
func (s *Streams) Exec(ctx context.Context) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	responses := s.ExecutableSchema.Exec(ctx)
	begun := FromContext(ctx).opening
	if op.Operation.Operation != ast.Subscription || begun == nil || begun.sub == nil {
		return responses // for a subscription that did not begin, these are its errors
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
	return func(context.Context) *graphql.Response { return nil } // Stream.Follow has the answers
}

// Dispatch runs an operation on an executor of Streams. If it is a subscription that has begun,
// Dispatch returns its stream, and the caller must call Follow or end the context. Otherwise stream
// is nil, and next returns the responses in JSON, one after the other, and then nil. The context
// returned is that of the operation.
func Dispatch(
	ctx context.Context, on *executor.Executor, op *graphql.OperationContext,
) (next func() []byte, stream *Stream, _ context.Context) {
	begun := &opening{}
	responses, ctx := on.DispatchOperation(With(ctx, func(c *Context) { c.opening = begun }), op)
	if begun.stream != nil {
		return nil, begun.stream, ctx
	}
	return func() []byte {
		answer := responses(ctx)
		if answer == nil {
			return nil
		}
		return graphqlanswer.Encode(answer)
	}, nil, ctx
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
	// ended means that render has returned the stream's last answer.
	ended bool
}

func (s *Stream) close() {
	s.sub.Close()
	if s.group != nil {
		s.shared.leave(s.group)
	}
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
