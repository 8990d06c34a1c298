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
	// sseQuiet is how long a stream is silent before a comment shows that it lives.
	sseQuiet = 15 * time.Second
	// ssePatience is how long a client may take to accept what is written to it.
	ssePatience = 10 * time.Second
)

// serveEvents answers one operation as server-sent events, by the "distinct connections" mode of graphql-sse
// (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md): an event `next` for each result and one `complete`.
// A request that is none is answered with a status; whatever is wrong with the operation is told on the stream.
//
// The library's own transport leaves out the data that EventSource needs in `complete`, and waits for ever for a client
// that does not read.
func (s *server) serveEvents(w http.ResponseWriter, r *http.Request) {
	var params *graphql.RawParams
	var err error
	switch r.Method {
	case http.MethodGet:
		params, err = s.readURL(r.URL.RawQuery)
	case http.MethodPost:
		params, err = s.readBody(r) //nolint:contextcheck // it asks for nothing that the request could end
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

// streamEvents runs an operation that was read and counted.
func (s *server) streamEvents(w http.ResponseWriter, r *http.Request, params *graphql.RawParams) {
	ctx, end := context.WithCancelCause(r.Context())
	defer end(nil)
	if s.base != nil {
		defer context.AfterFunc(s.base, func() { end(nil) })() //nolint:contextcheck // the process ends its streams, whoever asked for them
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
	// Before the stream opens, so that a caller who is let in no longer gets the status of a new request.
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
		// The client must not come back as it would from a stream that broke.
		out.result(encodeAnswer(&graphql.Response{Errors: gqlerror.List{s.present(ctx, why)}}))
	}
	out.complete()
}

// eventStream writes server-sent events. After an error it writes no more.
type eventStream struct {
	w    http.ResponseWriter
	conn *http.ResponseController
	// room takes room for a result until release is called, or returns another to send instead.
	room func(result []byte) (text []byte, release func())
	err  error
}

func newEventStream(w http.ResponseWriter) *eventStream {
	e := &eventStream{w: w, conn: http.NewResponseController(w), room: func(result []byte) ([]byte, func()) { return result, func() {} }}
	h := w.Header()
	h.Set("Content-Type", mediaEvents+"; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // nginx would collect the events
	// The request was read; its deadline would end the stream. Writers that know no deadline, as in tests, need none.
	_ = e.conn.SetReadDeadline(time.Time{})
	w.WriteHeader(http.StatusOK)
	// A comment at once, so that the client knows that the stream is open.
	e.write(":\n\n")
	return e
}

// copy writes the results of an operation until there are no more; it answers false when the client is gone.
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
	quiet := time.NewTicker(sseQuiet)
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
			quiet.Reset(sseQuiet)
		case <-quiet.C:
			e.write(":\n\n")
		case <-ctx.Done():
			return false
		}
	}
	return false
}

func (e *eventStream) result(body []byte) {
	e.write("event: next\ndata: " + string(body) + "\n\n")
}

// complete ends the stream. The data is empty, and it is there: EventSource ignores events without data.
func (e *eventStream) complete() { e.write("event: complete\ndata: \n\n") }

func (e *eventStream) write(text string) {
	if e.err != nil {
		return
	}
	_ = e.conn.SetWriteDeadline(time.Now().Add(ssePatience)) //nolint:forbidigo // a deadline of the network, which keeps the system's time
	if _, e.err = e.w.Write([]byte(text)); e.err == nil {
		e.err = e.conn.Flush()
	}
}
