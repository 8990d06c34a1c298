package pipelinestream_test

import (
	"context"
	"net/http"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
	"hirewire/internal/ws"
)

// Measures the cost of delivering one event to two thousand subscribers, without the network: once
// as on sockets, and once as server-sent events.
func BenchmarkFanOut(b *testing.B) {
	b.Run("sockets", func(b *testing.B) {
		fanOut(b, func(ctx context.Context, s *pipelinestream.Stream, received func()) {
			out := counter{received}
			s.Follow(ctx, out, func() {}, func() {})
		})
	})
	b.Run("events", func(b *testing.B) {
		fanOut(b, func(ctx context.Context, s *pipelinestream.Stream, received func()) {
			events := pipelinestream.NewEvents(discarding{http.Header{}, received})
			go events.Copy(ctx, func(to pipelinestream.Sink) {
				s.Follow(ctx, to, func() {}, func() {})
			})
		})
	})
}

// fanOut begins streams with begin, and measures events that all of them receive.
func fanOut(b *testing.B, begin func(context.Context, *pipelinestream.Stream, func())) {
	b.Helper()
	w := newTheater(b, testkit.NewDB(b, dialect.SQLite), time.Hour)
	recruiter := w.User(workflow.RoleRecruiter)
	p := w.Posting()
	c := w.Candidate()
	a := w.Application(c, p, w.Stages(p, 1)[0])
	const crowd = 2000
	const query = `subscription { pipelineUpdates { ... on PipelineEvents { cursor events { __typename id cursor occurredAt actor { id name }
		... on ApplicationMoved { applicationVersion application { id version candidate { id name } } fromStage { id name } toStage { id name } } } } } }`
	var missing atomic.Int64
	complete := make(chan struct{}, 1)
	received := func() {
		if missing.Add(-1) == 0 {
			complete <- struct{}{}
		}
	}
	missing.Store(crowd)
	for range crowd {
		ctx := access.With(b.Context(), recruiter)
		_, stream, ctx := pipelinestream.Dispatch(ctx, w.Exec, w.Operation(ctx, query, nil))
		begin(ctx, stream, received)
	}
	<-complete
	before := cpuTime(b)
	for b.Loop() {
		missing.Store(crowd)
		head := w.Event(
			recruiter.Actor(),
			eventlog.Entry{
				Kind:          eventlog.ApplicationMoved,
				Visibility:    eventlog.Pipeline,
				PostingID:     p,
				ApplicationID: a,
				CandidateID:   c,
			},
		).Seq
		w.Hub.Notify(head)
		<-complete
	}
	deliveries := float64(b.N * crowd)
	b.ReportMetric(float64((cpuTime(b)-before).Nanoseconds())/deliveries, "cpu-ns/delivery")
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/deliveries, "ns/delivery")
}

// cpuTime returns the CPU time that the process has used.
func cpuTime(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// counter is a Sink that accepts everything, and encodes it as a socket does.
type counter struct{ received func() }

func (c counter) Next(_ context.Context, answer ws.Payload) error {
	_, err := c.Offer(answer)
	return err
}

func (c counter) Offer(answer ws.Payload) (bool, error) {
	_ = answer.AppendTo(make([]byte, 0, answer.Len()))
	c.received()
	return true, nil
}

func (counter) End() {}

// discarding is an http.ResponseWriter that counts the events.
type discarding struct {
	header   http.Header
	received func()
}

func (w discarding) Header() http.Header { return w.header }
func (discarding) WriteHeader(int)       {}
func (discarding) FlushError() error     { return nil }

func (discarding) SetReadDeadline(time.Time) error  { return nil }
func (discarding) SetWriteDeadline(time.Time) error { return nil }

func (w discarding) Write(text []byte) (int, error) {
	if len(text) > len(":\n\n") {
		w.received()
	}
	return len(text), nil
}
