package pipelinestream

import (
	"context"
	"net/http"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"hirewire/internal/ws"
)

// stalledWriter is a connection to a client that takes some writes, and then no more until their
// deadline.
type stalledWriter struct {
	header  http.Header
	takes   int
	written []string
	// ready is true when a deadline was set since the last write.
	ready bool
	t     *testing.T
}

func (w *stalledWriter) Header() http.Header             { return w.header }
func (w *stalledWriter) WriteHeader(int)                 {}
func (w *stalledWriter) FlushError() error               { return nil }
func (w *stalledWriter) SetReadDeadline(time.Time) error { return nil }

func (w *stalledWriter) SetWriteDeadline(at time.Time) error {
	require.False(w.t, at.IsZero())
	w.ready = true
	return nil
}

func (w *stalledWriter) Write(text []byte) (int, error) {
	require.True(w.t, w.ready, "a write without a deadline")
	w.ready = false
	if len(w.written) == w.takes {
		return 0, os.ErrDeadlineExceeded
	}
	w.written = append(w.written, string(text))
	return len(text), nil
}

// Every event has a deadline, and a client that does not read ends its stream; nothing is written
// to it any more.
func TestAStalledClientEndsItsEventStream(t *testing.T) {
	w := &stalledWriter{header: http.Header{}, takes: 3, t: t}
	e := NewEvents(w)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	require.False(t, e.Copy(ctx, func(to Sink) {
		for to.Next(ctx, ws.Bytes(`{"data":1}`)) == nil { // until ctx ends
		}
	}))
	require.ErrorIs(t, e.err, os.ErrDeadlineExceeded)
	e.Complete()
	next := "event: next\ndata: {\"data\":1}\n\n"
	require.Equal(t, []string{":\n\n", next, next}, w.written)
}

// A stream that ends is completed with data, though empty: EventSource passes over events without.
func TestAnEventStreamIsCompleted(t *testing.T) {
	w := &stalledWriter{header: http.Header{}, takes: 9, t: t}
	e := NewEvents(w)
	require.True(t, e.Copy(t.Context(), func(to Sink) {
		defer to.End()
		assert.NoError(t, to.Next(t.Context(), ws.Bytes(`{"data":1}`)))
	}))
	e.Complete()
	require.Equal(
		t,
		[]string{":\n\n", "event: next\ndata: {\"data\":1}\n\n", "event: complete\ndata: \n\n"},
		w.written,
	)
	require.Equal(t, "text/event-stream; charset=utf-8", w.header.Get("Content-Type"))
}
