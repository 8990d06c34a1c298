package pipelinestream_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
	"hirewire/internal/ws"
)

// reader is a Sink that sometimes refuses what it is offered.
type reader struct {
	stubborn func() bool
	mu       sync.Mutex
	got      []string // ids of events
	answers  atomic.Int64
	busy     atomic.Bool
	ended    chan struct{}
}

var errAnswer = errors.New("unexpected answer of a stream")

func (r *reader) take(answer []byte) error {
	if !r.busy.CompareAndSwap(false, true) {
		return errAnswer // a concurrent call
	}
	defer r.busy.Store(false)
	var a struct {
		Data struct {
			PipelineUpdates *struct{ Events []struct{ ID string } }
		}
		Errors json.RawMessage
	}
	if err := json.Unmarshal(
		answer,
		&a,
	); err != nil || a.Errors != nil ||
		a.Data.PipelineUpdates == nil {
		return errors.Join(errAnswer, err)
	}
	defer r.answers.Add(1)
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, e := range a.Data.PipelineUpdates.Events {
		r.got = append(r.got, e.ID)
	}
	return nil
}

func (r *reader) Next(_ context.Context, answer ws.Payload) error {
	return r.take(answer.AppendTo(nil))
}

func (r *reader) Offer(answer ws.Payload) (bool, error) {
	if r.stubborn() {
		return false, nil
	}
	return true, r.take(answer.AppendTo(nil))
}

func (r *reader) End() { close(r.ended) } // panics if it is called twice

func (r *reader) has() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return append([]string{}, r.got...)
}

// follows starts a stream for a reader, as a socket does.
func (w *theater) follows(ctx context.Context, query string, r *reader) *pipelinestream.Stream {
	op := w.Operation(ctx, query, nil)
	_, stream, ctx := pipelinestream.Dispatch(ctx, w.Exec, op)
	require.NotNil(w.T, stream)
	go stream.Follow(ctx, r, func() {}, func() {})
	return stream
}

// Every follower receives every event once and in order, and ends once, whether its renderings are
// shared or not and whether its client is slow or not.
func TestFollowersReceiveEveryEvent(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheater(t, db, 20*time.Millisecond)
		recruiter := w.User(workflow.RoleRecruiter)
		p := w.Posting()
		c := w.Candidate()
		a := w.Application(c, p, w.Stages(p, 1)[0])
		shared := `subscription { pipelineUpdates { ... on PipelineEvents { events { id application { candidate { name } } } } } }`
		alone := `subscription { pipelineUpdates { ... on PipelineEvents { events { id application { viewerCan { move } } } } } }`
		var readers []*reader
		var one *pipelinestream.Stream
		var leave []context.CancelFunc
		for i := range 60 {
			random := rand.New(rand.NewPCG(uint64(i), 1))
			r := &reader{
				ended:    make(chan struct{}),
				stubborn: func() bool { return i%4 == 0 && random.IntN(3) == 0 },
			}
			ctx, cancel := context.WithCancel(access.With(t.Context(), recruiter))
			defer cancel()
			query := shared
			if i%5 == 0 {
				query = alone
			}
			one = w.follows(ctx, query, r)
			readers, leave = append(readers, r), append(leave, cancel)
		}
		for _, r := range readers {
			require.Eventually(
				t,
				func() bool { return r.answers.Load() > 0 },
				30*time.Second,
				time.Millisecond,
			)
		}
		// A follower that leaves early has received the first events.
		leavers := len(readers) / 6
		var want []string
		for i := range 120 {
			e := w.Event(
				recruiter.Actor(),
				eventlog.Entry{
					Kind:          eventlog.ApplicationMoved,
					Visibility:    eventlog.Pipeline,
					PostingID:     p,
					ApplicationID: a,
					CandidateID:   c,
				},
			)
			want = append(want, e.ID)
			w.Hub.Notify(e.Seq)
			if i%12 == 6 && i/12 < leavers {
				leave[i/12]()
			}
		}
		for i, r := range readers {
			if i >= leavers {
				require.Eventually(
					t,
					func() bool { return len(r.has()) >= len(want) || over(r.ended) },
					30*time.Second,
					time.Millisecond,
				)
				leave[i]()
			}
			<-r.ended
			got := r.has()
			if i >= leavers {
				require.Len(t, got, len(want))
			}
			require.Equal(t, want[:len(got)], got)
		}
		require.Eventually(
			t,
			func() bool { return w.Hub.Stats().Subscriptions == 0 && one.SharesNothing() },
			10*time.Second,
			time.Millisecond,
			"all subscriptions and groups are gone",
		)
	})
}

// A frame that a client does not take at once is counted, and noted for the audit trail, once like
// all others.
func TestAFrameIsCountedOnce(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheater(t, db, time.Hour)
		recruiter := w.User(workflow.RoleRecruiter)
		p := w.Posting()
		c := w.Candidate()
		a := w.Application(c, p, w.Stages(p, 1)[0])
		answers := int64(0)
		for _, stubborn := range []bool{false, true} {
			ctx, leave := context.WithCancel(access.With(t.Context(), recruiter))
			defer leave()
			r := &reader{ended: make(chan struct{}), stubborn: func() bool { return stubborn }}
			s := w.follows(
				ctx,
				`subscription { pipelineUpdates { ... on PipelineEvents { events { id } } } }`,
				r,
			)
			require.Eventually(
				t,
				func() bool { return r.answers.Load() > 0 },
				30*time.Second,
				time.Millisecond,
			)
			for i := range 5 {
				e := w.Event(
					recruiter.Actor(),
					eventlog.Entry{
						Kind:          eventlog.ApplicationMoved,
						Visibility:    eventlog.Pipeline,
						PostingID:     p,
						ApplicationID: a,
						CandidateID:   c,
					},
				)
				w.Hub.Notify(e.Seq)
				require.Eventually(
					t,
					func() bool { return len(r.has()) > i },
					30*time.Second,
					time.Millisecond,
				)
			}
			leave()
			<-r.ended
			answers += r.answers.Load()
			require.Equal(t, answers, s.Counted().Given())
		}
	})
}

func over(ended <-chan struct{}) bool {
	select {
	case <-ended:
		return true
	default:
		return false
	}
}

// A rendering that fails is not shared: each stream executes the frame for itself, and the failed
// rendering is not requested again.
func TestFailedRenderingIsNotShared(t *testing.T) {
	w := newTheater(t, testkit.NewDB(t, dialect.SQLite), time.Hour)
	recruiter := w.User(workflow.RoleRecruiter)
	ctx := access.With(t.Context(), recruiter)
	_, s, _ := pipelinestream.Dispatch(
		ctx,
		w.Exec,
		w.Operation(ctx, `subscription { pipelineUpdates { __typename } }`, nil),
	)
	f, err := s.Subscription().Ready(ctx)
	require.NoError(t, err)
	require.NotNil(t, f)
	asked := 0
	require.False(t, s.Request(f, func(context.Context) ([]byte, gqlerror.List) {
		asked++
		return nil, gqlerror.List{{Message: "no"}}
	}))
	_, state := s.TryFrame(f)
	require.Equal(t, pipelinestream.NotShared, state)
	require.Equal(t, 1, asked)
	require.False(t, s.HasRequest(), "the next frame needs another rendering")
	require.True(
		t,
		s.Request(f, func(context.Context) ([]byte, gqlerror.List) { return []byte(`{}`), nil }),
		"a failure is not kept",
	)
}
