package live_test

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/live"
	"hirewire/internal/read"
	"hirewire/internal/testkit/livekit"
	"hirewire/internal/workflow"
)

// memorySource is a Source in memory whose events every user may see.
type memorySource struct {
	mu      sync.Mutex
	head    int64
	queries int
	broken  error
	// failing is the number of next queries that fail.
	failing int
	// frozen makes the next LogAfter block until its context ends.
	frozen bool
	// secret makes the events visible to admins only.
	secret bool
	// hole is the number of an event that is missing from the log; 0 for none.
	hole int64
}

func (p *memorySource) query() (int64, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.queries++
	if p.failing > 0 {
		p.failing--
		return 0, errDown
	}
	return p.head, p.broken
}

func (p *memorySource) fail(n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.failing = n
}

func (p *memorySource) count() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.queries
}

func (p *memorySource) set(head int64, broken error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.head, p.broken = head, broken
}

func (p *memorySource) setHole(hole int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.hole = hole
}

func (p *memorySource) Log(context.Context) (eventlog.State, error) {
	head, err := p.query()
	return eventlog.State{Epoch: 1, Head: head}, err
}

func (p *memorySource) freeze() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.frozen = true
}

func (p *memorySource) LogAfter(ctx context.Context, seq int64) (*read.LogPage, error) {
	p.mu.Lock()
	frozen := p.frozen
	p.frozen = false
	p.mu.Unlock()
	if frozen {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	head, err := p.query()
	p.mu.Lock()
	hole, visibility := p.hole, eventlog.People
	if p.secret {
		visibility = eventlog.Admins
	}
	p.mu.Unlock()
	page := &read.LogPage{State: eventlog.State{Epoch: 1, Head: head}}
	for len(page.Events) < read.LogPageSize && seq < head {
		if seq++; seq == hole {
			continue
		}
		page.Events = append(page.Events, access.Event{
			Event: eventlog.Event{Seq: seq, Visibility: visibility},
		})
	}
	return page, err
}

func (p *memorySource) PostingsConfidential(context.Context, []string) (map[string]bool, error) {
	return nil, nil
}

func (p *memorySource) RightsChanges(context.Context, int64, int64) ([]eventlog.Event, error) {
	return nil, nil
}

func (p *memorySource) RightsOf(
	_ context.Context, viewers []*access.Viewer, _ time.Time,
) (map[string]*access.Rights, error) {
	out := map[string]*access.Rights{}
	for _, v := range viewers {
		out[v.ID] = access.NewRights(v, nil, nil)
	}
	_, err := p.query()
	return out, err
}

// recordingSignals is a Signals that records announcements.
type recordingSignals struct {
	mu    sync.Mutex
	heads []int64
}

func (c *recordingSignals) Announce(_ context.Context, head int64) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.heads = append(c.heads, head)
	return nil
}

func (c *recordingSignals) Listen(ctx context.Context, _ func(int64)) { <-ctx.Done() }

type viewer = *access.Viewer

// inBubble runs a test with a hub on the fake clock of package synctest, which advances only when
// all goroutines are blocked. The timing is the default unless one is given.
func inBubble(
	t *testing.T,
	test func(t *testing.T, h *live.Hub, p *memorySource, c *recordingSignals, v viewer),
	timing ...live.Timing,
) {
	synctest.Test(t, func(t *testing.T) {
		p, c := &memorySource{}, &recordingSignals{}
		codec, err := eventlog.NewCodec(make([]byte, eventlog.KeySize))
		require.NoError(t, err)
		o := live.Options{Source: p, Codec: codec, Now: time.Now, Signals: c}
		for _, one := range timing {
			o.Timing = one
		}
		h := live.New(o)
		ctx, cancel := context.WithCancel(t.Context())
		var running sync.WaitGroup
		running.Go(func() { h.Run(ctx) })
		test(t, h, p, c, member("usr_1"))
		cancel()
		running.Wait()
	})
}

// member returns a user with the role of a member.
func member(id string) *access.Viewer {
	return &access.Viewer{Kind: workflow.ActorUser, ID: id, Role: workflow.RoleMember}
}

// subscribe returns a reader of a new subscription to everything that a viewer may see.
func subscribe(t *testing.T, h *live.Hub, v viewer) *livekit.Reader {
	t.Helper()
	s, err := h.Subscribe(t.Context(), v, live.Request{})
	require.NoError(t, err)
	return livekit.Read(s)
}

func TestCheckpoints(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *memorySource, _ *recordingSignals, v viewer) {
		s := subscribe(t, h, v)
		defer s.Close()
		for _, blocking := range []bool{false, true} {
			s.Blocking = blocking
			for next(t, s).Resync != "" {
			}
			for range 20 {
				start := time.Now()
				require.Empty(t, next(t, s).Events)
				require.GreaterOrEqual(t, time.Since(start), 15*time.Second)
				require.Less(t, time.Since(start), 31*time.Second, "at most a second late")
			}
		}
	})
}

// Checkpoints depend only on the clock: events that a subscriber cannot see neither cause nor delay
// them.
func TestHiddenEventsMoveNoCheckpoint(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *memorySource, _ *recordingSignals, v viewer) {
		p.mu.Lock()
		p.secret = true
		p.mu.Unlock()
		stop := make(chan struct{})
		defer close(stop)
		go func() {
			for head := int64(1); ; head++ {
				select {
				case <-stop:
					return
				case <-time.After(70 * time.Millisecond):
					p.set(head, nil)
					h.Notify(head)
				}
			}
		}()
		s := subscribe(t, h, v)
		defer s.Close()
		for _, blocking := range []bool{false, true} {
			s.Blocking = blocking
			next(t, s)
			for range 20 {
				start := time.Now()
				f := next(t, s)
				require.Empty(t, f.Events)
				require.Empty(t, f.Resync)
				require.GreaterOrEqual(t, time.Since(start), 15*time.Second)
				require.Less(t, time.Since(start), 31*time.Second, "as if nothing happened")
			}
		}
	})
}

// A hub that stops wakes parked subscriptions, and none can be parked afterwards.
func TestStoppingWakesParkedSubscriptions(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		codec, err := eventlog.NewCodec(make([]byte, eventlog.KeySize))
		require.NoError(t, err)
		h := live.New(live.Options{Source: &memorySource{}, Codec: codec, Now: time.Now})
		ctx, cancel := context.WithCancel(t.Context())
		var running sync.WaitGroup
		running.Go(func() { h.Run(ctx) })
		s := subscribe(t, h, member("usr_1"))
		defer s.Close()
		next(t, s)
		time.AfterFunc(time.Second, cancel)
		_, err = s.Next(t.Context())
		require.ErrorIs(t, err, live.ErrClosed)
		require.False(t, s.Park(), "a stopped hub wakes no subscription")
		running.Wait()
	})
}

// An event is delivered within half a second without a wake-up, and at once with one.
func TestPollAndWakeUp(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *memorySource, _ *recordingSignals, v viewer) {
		first, second := subscribe(t, h, v), subscribe(t, h, v)
		defer first.Close()
		defer second.Close()
		next(t, first)
		next(t, second)
		second.Blocking = true
		for seq := int64(1); seq < 20; seq++ {
			synctest.Wait()
			start := time.Now()
			p.set(seq, nil)
			bound := 510 * time.Millisecond
			if seq%2 == 0 {
				h.Notify(seq)
				bound = 10 * time.Millisecond
			}
			require.Equal(t, []int64{seq}, seqs(next(t, first)))
			require.Less(t, time.Since(start), bound)
			require.Equal(t, []int64{seq}, seqs(next(t, second)))
			require.Less(t, time.Since(start), bound)
		}
	})
}

// The log is not read before the first subscription, nor after the grace period that follows the
// last one.
func TestIdleHubDoesNotReadTheLog(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *memorySource, _ *recordingSignals, v viewer) {
		time.Sleep(time.Hour)
		require.Zero(t, p.count(), "there was no subscription yet")
		s := subscribe(t, h, v)
		s.Close()
		time.Sleep(9 * time.Second)
		require.True(t, h.Following())
		time.Sleep(2 * time.Second)
		require.False(t, h.Following())
		queries := p.count()
		time.Sleep(time.Hour)
		require.Equal(t, queries, p.count())
		// The next subscription starts the tailer again.
		s = subscribe(t, h, v)
		defer s.Close()
		p.set(1, nil)
		next(t, s)
		require.Equal(t, []int64{1}, seqs(next(t, s)))
	})
}

func TestAnnouncementsAreCoalesced(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, _ *memorySource, c *recordingSignals, _ viewer) {
		for head := range int64(5000) {
			h.Notify(head + 1)
			if head%5 == 0 {
				time.Sleep(100 * time.Microsecond)
			}
		}
		time.Sleep(time.Second)
		c.mu.Lock()
		defer c.mu.Unlock()
		require.LessOrEqual(t, len(c.heads), 25, "one in five of a hundred milliseconds")
		require.EqualValues(t, 5000, c.heads[len(c.heads)-1], "the newest is never lost")
	})
}

// While the database is unavailable the delay between retries grows, and the stream continues once
// it is available again.
func TestRetriesBackOff(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *memorySource, _ *recordingSignals, v viewer) {
		s := subscribe(t, h, v)
		defer s.Close()
		next(t, s)
		time.Sleep(time.Second)
		p.set(3, errDown)
		queries := p.count()
		time.Sleep(10 * time.Minute)
		require.Less(t, p.count()-queries, 400)
		require.Greater(t, p.count()-queries, 60)
		require.Empty(t, next(t, s).Events, "a checkpoint")
		p.set(3, nil)
		start := time.Now()
		require.Equal(t, []int64{1, 2, 3}, seqs(next(t, s)))
		require.Less(t, time.Since(start), 10*time.Second)
	}, live.Timing{Outage: time.Hour})
}

// Streams survive an outage of less than 30 seconds. In a longer one each ends at a random time,
// however it is read, so that the clients look for another server and do not all reconnect at once.
func TestLongOutage(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *memorySource, _ *recordingSignals, v viewer) {
		const crowd = 200
		ended := make(chan time.Time, crowd)
		var running sync.WaitGroup
		defer running.Wait()
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		for n := range crowd {
			s := subscribe(t, h, v)
			s.Blocking = n%2 == 0
			running.Go(func() {
				defer s.Close()
				for {
					if _, err := s.Next(ctx); err != nil {
						assert.ErrorIs(t, err, live.ErrOutage)
						ended <- time.Now()
						return
					}
				}
			})
		}
		time.Sleep(time.Minute)
		for range 5 {
			p.set(0, errDown)
			time.Sleep(20 * time.Second)
			require.Greater(t, h.Stats().Blind, 19*time.Second)
			p.set(0, nil)
			time.Sleep(10 * time.Second) // the delay between retries grows to 7.5 s at most
			require.Less(t, h.Stats().Blind, time.Second)
		}
		require.Equal(t, crowd, h.Stats().Subscriptions)
		start := time.Now()
		p.set(0, errDown)
		time.Sleep(time.Minute)
		require.Zero(t, h.Stats().Subscriptions)
		slices := map[int]int{}
		for range crowd {
			after := (<-ended).Sub(start)
			require.GreaterOrEqual(t, after, 29*time.Second)
			require.Less(t, after, 60*time.Second)
			slices[int(after/time.Second)]++
		}
		for second, n := range slices {
			require.Less(t, n, crowd/4, "in second %d", second)
		}
		time.Sleep(time.Minute)
		require.Zero(t, h.Stats().Blind, "the log is not followed without subscriptions")
	})
}

// Subscribe tries again if a connection is lost during a query.
func TestSubscribeRetriesLostConnections(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *memorySource, _ *recordingSignals, v viewer) {
		first := subscribe(t, h, v)
		defer first.Close()
		next(t, first)
		for n := range 3 {
			p.fail(n)
			s := subscribe(t, h, member("usr_2"))
			next(t, s)
			s.Close()
		}
		p.set(0, errDown)
		_, err := h.Subscribe(t.Context(), v, live.Request{})
		require.ErrorIs(t, err, errDown, "an outage that lasts is reported")
	})
}

// A query that gets no response times out and is repeated.
func TestQueriesTimeOut(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *memorySource, _ *recordingSignals, v viewer) {
		s := subscribe(t, h, v)
		defer s.Close()
		next(t, s)
		p.freeze()
		time.Sleep(time.Second) // a query is in progress
		p.set(1, nil)
		start := time.Now()
		require.Equal(t, []int64{1}, seqs(next(t, s)))
		require.Less(t, time.Since(start), 10*time.Second)
	})
}

// No event after a gap in the log is delivered before the gap is filled.
func TestGapStopsDelivery(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *memorySource, _ *recordingSignals, v viewer) {
		s := subscribe(t, h, v)
		defer s.Close()
		next(t, s)
		p.setHole(2)
		p.set(3, nil)
		require.Empty(t, next(t, s).Events, "a checkpoint before the gap")
		p.setHole(0)
		require.Equal(t, []int64{1, 2, 3}, seqs(next(t, s)))
	})
}
