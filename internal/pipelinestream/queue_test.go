package pipelinestream_test

import (
	"context"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/live"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/livekit"
	"hirewire/internal/workflow"
	"hirewire/internal/ws"
)

const ids = `subscription { pipelineUpdates { ... on PipelineEvents { events { id } } } }`

// updated appends an event that every recruiter sees.
func (w *theater) updated(by *access.Viewer, posting string) {
	e := w.Event(by.Actor(), eventlog.Entry{
		Kind: eventlog.PostingUpdated, Visibility: eventlog.Posting, PostingID: posting,
	})
	w.Hub.Notify(e.Seq)
}

// Streams run in at most one goroutine per processor, and not in the hub's: while all of them are
// held up, the hub still wakes the subscriptions of other readers.
func TestStreamsDoNotHoldUpTheHub(t *testing.T) {
	w := newTheater(t, testkit.NewDB(t, dialect.SQLite), time.Hour)
	recruiter, posting := w.User(workflow.RoleRecruiter), w.Posting()
	ctx, leave := context.WithCancel(access.With(t.Context(), recruiter))
	defer leave()
	crowd := 64 * runtime.GOMAXPROCS(0)
	held := &heldSink{begun: make(chan struct{}, crowd), open: make(chan struct{})}
	for range crowd {
		_, stream, ctx := pipelinestream.Dispatch(ctx, w.Exec, w.Operation(ctx, ids, nil))
		stream.Follow(ctx, held, func() {}, func() {})
	}
	require.EqualValues(t, crowd, held.answers.Load(), "each has its first frame, and is parked")
	other, err := w.Hub.Subscribe(t.Context(), recruiter, live.Request{})
	require.NoError(t, err)
	defer other.Close()
	frames := livekit.Read(other)
	_, err = frames.Next(ctx)
	require.NoError(t, err)

	for range 3 {
		w.updated(recruiter, posting)
		f, err := frames.Next(ctx)
		require.NoError(t, err)
		require.Len(t, f.Events, 1)
	}
	for range runtime.GOMAXPROCS(0) {
		<-held.begun
	}
	require.LessOrEqual(t, held.most.Load(), int64(runtime.GOMAXPROCS(0)))
	close(held.open)
	require.Eventually(t, func() bool { return held.events.Load() == int64(3*crowd) },
		30*time.Second, time.Millisecond)
	require.LessOrEqual(t, held.most.Load(), int64(runtime.GOMAXPROCS(0)))
}

// heldSink is a Sink for many streams. It holds up each offer until it is opened.
type heldSink struct {
	begun           chan struct{} // receives a value when an offer begins
	open            chan struct{}
	offers, most    atomic.Int64 // the offers in progress, and the most there were
	answers, events atomic.Int64
}

func (s *heldSink) Next(_ context.Context, answer ws.Payload) error {
	s.answers.Add(1)
	s.events.Add(eventsIn(answer))
	return nil
}

func (s *heldSink) Offer(answer ws.Payload) (accepted bool, err error) {
	n := s.offers.Add(1)
	defer s.offers.Add(-1)
	for most := s.most.Load(); n > most && !s.most.CompareAndSwap(most, n); most = s.most.Load() {
	}
	select {
	case s.begun <- struct{}{}:
	default:
	}
	<-s.open
	s.events.Add(eventsIn(answer))
	return true, nil
}

func (*heldSink) End() {}

// eventsIn returns the number of events in an answer.
func eventsIn(answer ws.Payload) int64 {
	return int64(strings.Count(string(answer.AppendTo(nil)), `"id":"evt_`))
}

// A stream of server-sent events holds no goroutine of its own while it is idle: Follow returns,
// and the events that come later are written all the same.
func TestEventStreamsAreParked(t *testing.T) {
	w := newTheater(t, testkit.NewDB(t, dialect.SQLite), time.Hour)
	recruiter, posting := w.User(workflow.RoleRecruiter), w.Posting()
	ctx, leave := context.WithCancel(access.With(t.Context(), recruiter))
	defer leave()
	_, stream, ctx := pipelinestream.Dispatch(ctx, w.Exec, w.Operation(ctx, ids, nil))
	out := &passingWriter{ResponseRecorder: httptest.NewRecorder(), wrote: make(chan string, 9)}
	events := pipelinestream.NewEvents(out)
	parked, ended := make(chan struct{}), make(chan bool)
	go func() {
		ended <- events.Copy(ctx, func(to pipelinestream.Sink) {
			stream.Follow(ctx, to, func() {}, func() {})
			close(parked)
		})
	}()
	require.Equal(t, ":\n\n", <-out.wrote)
	require.Contains(t, <-out.wrote, `"events":[]`)
	<-parked
	for range 3 {
		w.updated(recruiter, posting)
		require.Contains(t, <-out.wrote, `"id":"evt_`)
	}
	leave()
	require.False(t, <-ended)
	require.Eventually(t, func() bool { return w.Hub.Stats().Subscriptions == 0 },
		10*time.Second, time.Millisecond)
}

// passingWriter is an http.ResponseWriter that passes on what is written.
type passingWriter struct {
	*httptest.ResponseRecorder
	wrote chan string
}

func (w *passingWriter) Write(text []byte) (int, error) {
	w.wrote <- string(text)
	return len(text), nil
}
