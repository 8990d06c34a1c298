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
	"hirewire/internal/workflow"
)

// paper is a log in memory, on which everything is for everybody.
type paper struct {
	mu     sync.Mutex
	head   int64
	asked  int
	broken error
	// failing is how many of the next questions fail.
	failing int
	// frozen is that the next question gets no answer.
	frozen bool
	// secret lets the events be for admins alone.
	secret bool
	// hole is an event that cannot be seen although later ones can.
	hole int64
}

func (p *paper) ask() (int64, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.asked++
	if p.failing > 0 {
		p.failing--
		return 0, errDown
	}
	return p.head, p.broken
}

func (p *paper) fail(n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.failing = n
}

func (p *paper) count() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked
}

func (p *paper) set(head int64, broken error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.head, p.broken = head, broken
}

func (p *paper) digs(hole int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.hole = hole
}

func (p *paper) Log(context.Context) (eventlog.State, error) {
	head, err := p.ask()
	return eventlog.State{Epoch: 1, Head: head}, err
}

func (p *paper) freeze() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.frozen = true
}

func (p *paper) LogAfter(ctx context.Context, seq int64) (*read.LogPage, error) {
	p.mu.Lock()
	frozen := p.frozen
	p.frozen = false
	p.mu.Unlock()
	if frozen {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	head, err := p.ask()
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
		page.Events = append(page.Events, access.Event{Event: eventlog.Event{Seq: seq, Visibility: visibility}})
	}
	return page, err
}

func (p *paper) PostingsConfidential(context.Context, []string) (map[string]bool, error) {
	return nil, nil
}

func (p *paper) RightsChanges(context.Context, int64, int64) ([]eventlog.Event, error) {
	return nil, nil
}

func (p *paper) RightsOf(_ context.Context, viewers []*access.Viewer, _ time.Time) (map[string]*access.Rights, error) {
	out := map[string]*access.Rights{}
	for _, v := range viewers {
		out[v.ID] = access.NewRights(v, nil, nil)
	}
	_, err := p.ask()
	return out, err
}

// crier counts announcements.
type crier struct {
	mu    sync.Mutex
	heads []int64
}

func (c *crier) Announce(_ context.Context, head int64) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.heads = append(c.heads, head)
	return nil
}

func (c *crier) Listen(ctx context.Context, _ func(int64)) { <-ctx.Done() }

// inBubble runs a hub with the default timing, on time that passes only when everybody waits.
func inBubble(t *testing.T, test func(t *testing.T, h *live.Hub, p *paper, c *crier, v *access.Viewer), timing ...live.Timing) {
	synctest.Test(t, func(t *testing.T) {
		p, c := &paper{}, &crier{}
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
		test(t, h, p, c, &access.Viewer{Kind: workflow.ActorUser, ID: "usr_1", Role: workflow.RoleMember})
		cancel()
		running.Wait()
	})
}

func TestCheckpoints(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *paper, _ *crier, v *access.Viewer) {
		sub, err := h.Subscribe(t.Context(), v, live.Request{})
		require.NoError(t, err)
		defer sub.Close()
		for _, s := range []frames{sub, park(sub)} {
			for next(t, s).Resync != "" {
			}
			for range 20 {
				start := time.Now()
				require.Empty(t, next(t, s).Events)
				require.GreaterOrEqual(t, time.Since(start), 15*time.Second)
				require.Less(t, time.Since(start), 31*time.Second, "those who are parked are looked at each second")
			}
		}
	})
}

// Checkpoints come by the clock alone: what a subscriber does not see, much or little, neither brings them nor delays them.
func TestHiddenEventsMoveNoCheckpoint(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *paper, _ *crier, v *access.Viewer) {
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
		sub, err := h.Subscribe(t.Context(), v, live.Request{})
		require.NoError(t, err)
		defer sub.Close()
		for _, s := range []frames{sub, park(sub)} {
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

// Nobody waits for a hub that has stopped, parked or not.
func TestParkedWhenTheHubStops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		codec, err := eventlog.NewCodec(make([]byte, eventlog.KeySize))
		require.NoError(t, err)
		h := live.New(live.Options{Source: &paper{}, Codec: codec, Now: time.Now})
		ctx, cancel := context.WithCancel(t.Context())
		var running sync.WaitGroup
		running.Go(func() { h.Run(ctx) })
		s, err := h.Subscribe(t.Context(), &access.Viewer{Kind: workflow.ActorUser, ID: "usr_1", Role: workflow.RoleMember}, live.Request{})
		require.NoError(t, err)
		defer s.Close()
		p := park(s)
		next(t, p)
		time.AfterFunc(time.Second, cancel)
		_, err = p.Next(t.Context())
		require.ErrorIs(t, err, live.ErrClosed)
		require.False(t, s.Park(), "nobody would wake it")
		running.Wait()
	})
}

// Without any hint an event is there within half a second; with one at once.
func TestPollAndHint(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *paper, _ *crier, v *access.Viewer) {
		sub, err := h.Subscribe(t.Context(), v, live.Request{})
		require.NoError(t, err)
		defer sub.Close()
		next(t, sub)
		other, err := h.Subscribe(t.Context(), v, live.Request{})
		require.NoError(t, err)
		defer other.Close()
		s := park(other)
		next(t, s)
		for seq := int64(1); seq < 20; seq++ {
			synctest.Wait()
			start := time.Now()
			p.set(seq, nil)
			bound := 510 * time.Millisecond
			if seq%2 == 0 {
				h.Notify(seq)
				bound = 10 * time.Millisecond
			}
			require.Equal(t, []int64{seq}, seqs(next(t, s)))
			require.Less(t, time.Since(start), bound)
			require.Equal(t, []int64{seq}, seqs(next(t, sub)))
			require.Less(t, time.Since(start), bound)
		}
	})
}

func TestRestsWhenNobodyIsThere(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *paper, _ *crier, v *access.Viewer) {
		time.Sleep(time.Hour)
		require.Zero(t, p.count(), "nobody came yet")
		s, err := h.Subscribe(t.Context(), v, live.Request{})
		require.NoError(t, err)
		s.Close()
		time.Sleep(9 * time.Second)
		require.True(t, h.Following())
		time.Sleep(2 * time.Second)
		require.False(t, h.Following())
		asked := p.count()
		time.Sleep(time.Hour)
		require.Equal(t, asked, p.count())
		// And again.
		s, err = h.Subscribe(t.Context(), v, live.Request{})
		require.NoError(t, err)
		defer s.Close()
		p.set(1, nil)
		next(t, s)
		require.Equal(t, []int64{1}, seqs(next(t, s)))
	})
}

func TestAnnouncementsAreFew(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, _ *paper, c *crier, _ *access.Viewer) {
		for head := range int64(5000) {
			h.Notify(head + 1)
			if head%5 == 0 {
				time.Sleep(100 * time.Microsecond)
			}
		}
		time.Sleep(time.Second)
		c.mu.Lock()
		defer c.mu.Unlock()
		require.LessOrEqual(t, len(c.heads), 25, "a hundred milliseconds, at one in five")
		require.EqualValues(t, 5000, c.heads[len(c.heads)-1], "the newest is never lost")
	})
}

// A database that is away is asked less and less, and found again.
func TestRetriesAreFew(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *paper, _ *crier, v *access.Viewer) {
		s, err := h.Subscribe(t.Context(), v, live.Request{})
		require.NoError(t, err)
		defer s.Close()
		next(t, s)
		time.Sleep(time.Second)
		p.set(3, errDown)
		asked := p.count()
		time.Sleep(10 * time.Minute)
		require.Less(t, p.count()-asked, 400)
		require.Greater(t, p.count()-asked, 60)
		require.Empty(t, next(t, s).Events, "a checkpoint")
		p.set(3, nil)
		start := time.Now()
		require.Equal(t, []int64{1, 2, 3}, seqs(next(t, s)))
		require.Less(t, time.Since(start), 10*time.Second)
	}, live.Timing{Outage: time.Hour})
}

// Streams outlast an outage of half a minute; after that each ends at a moment of its own, whether it is parked or waits,
// so that their clients look for another server and do not come back all at once.
func TestLongOutage(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *paper, _ *crier, v *access.Viewer) {
		const crowd = 200
		ended := make(chan time.Time, crowd)
		var running sync.WaitGroup
		defer running.Wait()
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		for n := range crowd {
			sub, err := h.Subscribe(t.Context(), v, live.Request{})
			require.NoError(t, err)
			s := frames(sub)
			if n%2 == 0 {
				s = park(sub)
			}
			running.Go(func() {
				defer sub.Close()
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
			time.Sleep(10 * time.Second) // the pauses between its tries grow up to 7.5 s
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
		require.Zero(t, h.Stats().Blind, "nobody follows the log any more")
	})
}

// A database that loses a connection in the middle of a question costs no stream, not even one that has just begun.
func TestSubscribeOutlastsLostConnections(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *paper, _ *crier, v *access.Viewer) {
		first, err := h.Subscribe(t.Context(), v, live.Request{})
		require.NoError(t, err)
		defer first.Close()
		next(t, first)
		for n := range 3 {
			p.fail(n)
			s, err := h.Subscribe(t.Context(), &access.Viewer{Kind: workflow.ActorUser, ID: "usr_2", Role: workflow.RoleMember}, live.Request{})
			require.NoError(t, err)
			next(t, s)
			s.Close()
		}
		p.set(0, errDown)
		_, err = h.Subscribe(t.Context(), v, live.Request{})
		require.ErrorIs(t, err, errDown, "one that stays away is told of")
	})
}

// A question that gets no answer is given up, and asked again.
func TestQuestionsAreBounded(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *paper, _ *crier, v *access.Viewer) {
		s, err := h.Subscribe(t.Context(), v, live.Request{})
		require.NoError(t, err)
		defer s.Close()
		next(t, s)
		p.freeze()
		time.Sleep(time.Second) // one question is on its way
		p.set(1, nil)
		start := time.Now()
		require.Equal(t, []int64{1}, seqs(next(t, s)))
		require.Less(t, time.Since(start), 10*time.Second)
	})
}

// A gap in the log is nothing that anybody may pass over.
func TestAGapIsNotPassedOver(t *testing.T) {
	inBubble(t, func(t *testing.T, h *live.Hub, p *paper, _ *crier, v *access.Viewer) {
		s, err := h.Subscribe(t.Context(), v, live.Request{})
		require.NoError(t, err)
		defer s.Close()
		next(t, s)
		p.digs(2)
		p.set(3, nil)
		require.Empty(t, next(t, s).Events, "a checkpoint before it")
		p.digs(0)
		require.Equal(t, []int64{1, 2, 3}, seqs(next(t, s)))
	})
}
