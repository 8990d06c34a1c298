package pipelinestream

import (
	"context"
	"net/http"
	"time"

	"hirewire/internal/ws"
)

// MediaEvents is the media type of server-sent events.
const MediaEvents = "text/event-stream"

const (
	// sseKeepAlive is how long a stream may be silent before a comment keeps it alive.
	sseKeepAlive = 15 * time.Second
	// sseWriteTimeout is how long a client may take to receive a write.
	sseWriteTimeout = 10 * time.Second
)

// Events writes server-sent events. After an error it ignores further writes.
type Events struct {
	w    http.ResponseWriter
	conn *http.ResponseController
	// Room reserves memory for a result until release is called. If there is none it returns
	// another, smaller result.
	Room func(result []byte) (text []byte, release func())
	err  error
}

// NewEvents sends the response header and returns a stream of events.
func NewEvents(w http.ResponseWriter) *Events {
	e := &Events{
		w: w, conn: http.NewResponseController(w),
		Room: func(result []byte) ([]byte, func()) { return result, func() {} },
	}
	h := w.Header()
	h.Set("Content-Type", MediaEvents+"; charset=utf-8")
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

// Copy writes the answers that run gives to a Sink, and comments to keep the connection alive,
// until the sink's End is called. It calls run in another goroutine. It returns false if ctx has
// ended or a write has failed; the caller must then end ctx, so that the sink takes no more
// answers.
//
// Only the calling goroutine writes to the client, also the answers that a stream sends later.
func (e *Events) Copy(ctx context.Context, run func(Sink)) bool {
	answers := make(eventSink)
	go run(answers)
	quiet := time.NewTicker(sseKeepAlive)
	defer quiet.Stop()
	for e.err == nil {
		select {
		case answer, more := <-answers:
			if !more {
				return ctx.Err() == nil
			}
			text, release := e.Room(answer.AppendTo(nil))
			e.Result(text)
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

// eventSink gives answers to the goroutine that writes them. It takes one as soon as that goroutine
// has written the one before.
type eventSink chan ws.Payload

// Next implements Sink.
func (s eventSink) Next(ctx context.Context, answer ws.Payload) error {
	select {
	case s <- answer:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Offer implements Sink.
func (s eventSink) Offer(answer ws.Payload) (accepted bool, err error) {
	select {
	case s <- answer:
		return true, nil
	default:
		return false, nil
	}
}

// End implements Sink.
func (s eventSink) End() { close(s) }

// Result writes an event `next`.
func (e *Events) Result(body []byte) {
	e.write("event: next\ndata: " + string(body) + "\n\n")
}

// Complete writes the event `complete`. It has an empty data field, because EventSource ignores
// events without one.
func (e *Events) Complete() { e.write("event: complete\ndata: \n\n") }

// write writes text and flushes it, within sseWriteTimeout.
func (e *Events) write(text string) {
	if e.err != nil {
		return
	}
	deadline := time.Now().Add(sseWriteTimeout) //nolint:forbidigo // a network deadline
	_ = e.conn.SetWriteDeadline(deadline)
	if _, e.err = e.w.Write([]byte(text)); e.err == nil {
		e.err = e.conn.Flush()
	}
}
