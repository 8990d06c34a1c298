package graph

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/access"
	"hirewire/internal/live"
)

const mediaEvents = "text/event-stream"

const (
	// sseKeepAlive is how long a stream may be silent before a comment keeps it alive.
	sseKeepAlive = 15 * time.Second
	// sseWriteTimeout is how long a client may take to receive a write.
	sseWriteTimeout = 10 * time.Second
)

// serveEvents serves one operation as server-sent events, in the "distinct connections" mode of
// graphql-sse (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md): an event `next`
// for each result and then one `complete`. A malformed request gets an HTTP error status; errors of
// the operation are sent as results.
//
// gqlgen's own transport is not used: its `complete` has no data, which EventSource requires, and
// its writes have no timeout.
func (s *server) serveEvents(w http.ResponseWriter, r *http.Request) {
	var params *graphql.RawParams
	var err error
	switch r.Method {
	case http.MethodGet:
		params, err = s.readURL(r.URL.RawQuery)
	case http.MethodPost:
		params, err = s.readBody(r) //nolint:contextcheck // nothing in it depends on the context
	default:
		w.Header().Set("Allow", allowedMethods)
		err = refusal(http.StatusMethodNotAllowed, codeBadInput, "use POST, or GET for queries and subscriptions")
	}
	if err != nil {
		writeRefusal(r.Context(), w, mediaJSON, err)
		return
	}
	params.Headers = r.Header
	if e := s.count(r.Context()); e != nil {
		writeRefusal(r.Context(), w, mediaJSON, e)
		return
	}
	s.streamEvents(w, r, params)
}

// streamEvents runs an operation whose request was parsed and counted against the rate limit. It
// blocks until the operation or the connection has ended.
func (s *server) streamEvents(w http.ResponseWriter, r *http.Request, params *graphql.RawParams) {
	ctx, end := context.WithCancelCause(r.Context())
	defer end(nil)
	if s.base != nil {
		defer context.AfterFunc(s.base, func() { end(nil) })() //nolint:contextcheck // streams end with the process
	}
	ctx = withHangUp(ctx, func() { end(live.ErrOutage) })
	op, errs := s.exec.CreateOperationContext(ctx, params)
	if len(errs) == 0 && r.Method == http.MethodGet && op.Operation.Operation == ast.Mutation {
		errs = gqlerror.List{{Message: "GET runs no mutations", Extensions: map[string]any{"code": codeBadInput}}}
	}
	leave, refused := func() {}, (*httpRefusal)(nil)
	if len(errs) == 0 {
		if op.Operation.Operation != ast.Subscription && s.timeout > 0 {
			var cancel context.CancelFunc
			ctx, cancel = context.WithTimeout(ctx, s.timeout)
			defer cancel()
		}
		if leave, refused = s.enter(ctx, op); refused != nil {
			observeRefusal(ctx, refused.code)
			out := newEventStream(w)
			out.result(encodeAnswer(&graphql.Response{Errors: gqlerror.List{refused.asError()}}))
			out.complete()
			return
		}
		defer leave()
	}
	// Load the viewer before the response begins: a caller whose credential has ended must get the
	// HTTP status of an unauthenticated request.
	ctx, err := loadViewer(ctx)
	if err != nil {
		s.refuseCaller(w, r, err)
		return
	}
	if len(errs) == 0 {
		errs = beyondKey(ctx, op)
	}
	if len(errs) == 0 && op.Operation.Operation == ast.Subscription && s.gate != nil {
		closed, err := s.gate.Streams.Open(asking(ctx))
		if err != nil {
			full := s.paced(err)
			full.message = "you have too many streams open on this server: close some of them first"
			writeRefusal(ctx, w, mediaJSON, full)
			return
		}
		defer closed()
	}
	if v, err := access.From(ctx); err == nil {
		defer s.hold(v, end)()
	}
	out := newEventStream(w)
	if len(errs) > 0 {
		answer := s.exec.DispatchError(graphql.WithOperationContext(ctx, op), s.bounded(errs))
		out.result(encodeAnswer(&graphql.Response{Errors: answer.Errors}))
		out.complete()
		return
	}
	next, _, ctx := s.answers(ctx, op)
	if op.Operation.Operation != ast.Subscription {
		out.room = func(answer []byte) ([]byte, func()) {
			text, _, release := s.sendable(ctx, answer)
			return text, release
		}
	}
	if !out.copy(ctx, func() []byte { defer leave(); return next() }) {
		why := context.Cause(ctx)
		if !errors.Is(why, access.ErrUnauthenticated) && !errors.Is(why, access.ErrForbidden) {
			return
		}
		// Send the error, so that the client does not reconnect as it would after a lost
		// connection.
		out.result(encodeAnswer(&graphql.Response{Errors: gqlerror.List{s.present(ctx, why)}}))
	}
	out.complete()
}

// eventStream writes server-sent events. After an error it ignores further writes.
type eventStream struct {
	w    http.ResponseWriter
	conn *http.ResponseController
	// room reserves memory for a result until release is called. If there is none it returns
	// another, smaller result.
	room func(result []byte) (text []byte, release func())
	err  error
}

// newEventStream sends the response header and returns a stream of events.
func newEventStream(w http.ResponseWriter) *eventStream {
	e := &eventStream{
		w: w, conn: http.NewResponseController(w),
		room: func(result []byte) ([]byte, func()) { return result, func() {} },
	}
	h := w.Header()
	h.Set("Content-Type", mediaEvents+"; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // or nginx would buffer the events
	// The read deadline of the request would end the stream. The call fails only for writers that
	// have no deadline, as in tests.
	_ = e.conn.SetReadDeadline(time.Time{})
	w.WriteHeader(http.StatusOK)
	// Send a comment at once, so that the client knows that the stream is open.
	e.write(":\n\n")
	return e
}

// copy writes the results of an operation, and comments to keep the connection alive, until next
// returns nil. It returns false if ctx has ended or a write has failed.
func (e *eventStream) copy(ctx context.Context, next func() []byte) bool {
	results := make(chan []byte)
	go func() {
		defer close(results)
		for answer := next(); answer != nil; answer = next() {
			select {
			case results <- answer:
			case <-ctx.Done():
				return
			}
		}
	}()
	quiet := time.NewTicker(sseKeepAlive)
	defer quiet.Stop()
	for e.err == nil {
		select {
		case answer, more := <-results:
			if !more {
				return ctx.Err() == nil
			}
			text, release := e.room(answer)
			e.result(text)
			release()
			quiet.Reset(sseKeepAlive)
		case <-quiet.C:
			e.write(":\n\n")
		case <-ctx.Done():
			return false
		}
	}
	return false
}

// result writes an event `next`.
func (e *eventStream) result(body []byte) {
	e.write("event: next\ndata: " + string(body) + "\n\n")
}

// complete writes the event `complete`. It has an empty data field, because EventSource ignores
// events without one.
func (e *eventStream) complete() { e.write("event: complete\ndata: \n\n") }

// write writes text and flushes it, within sseWriteTimeout.
func (e *eventStream) write(text string) {
	if e.err != nil {
		return
	}
	deadline := time.Now().Add(sseWriteTimeout) //nolint:forbidigo // a network deadline
	_ = e.conn.SetWriteDeadline(deadline)
	if _, e.err = e.w.Write([]byte(text)); e.err == nil {
		e.err = e.conn.Flush()
	}
}
