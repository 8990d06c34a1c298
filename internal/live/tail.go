package live

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sort"
	"sync"
	"sync/atomic"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/read"
	"hirewire/internal/store"
)

// tail is the newest part of one history of the log, as far as it was followed without a gap. When the history changes
// under it, because a backup was restored or the log pruned faster than it was read, it is over and another takes its
// place.
type tail struct {
	epoch  int64
	window atomic.Pointer[window]
	// secrecy is whether each posting is confidential, as newly as the log was read: string to bool. The tailer writes it
	// before it shows the events; others only add postings that it has not met.
	secrecy sync.Map
	replay  *replay
}

// window is what a tail holds at one moment. It is never changed; another replaces it.
type window struct {
	// from and head are the positions before its first and after its last event.
	from, head int64
	chunks     []*chunk
	// changed is closed when another window has taken its place.
	changed chan struct{}
	over    bool
}

// chunk is a run of events that is given out as one frame, to all subscribers alike, so that they can share its
// rendering.
type chunk struct {
	from, to int64
	events   []access.Event
	// told are the same events as subscribers get them, who share them.
	told []eventlog.Event
}

// between is the part of a chunk's events behind a position and up to another, at which the chunk ends.
func (c *chunk) between(pos, to int64) chunk {
	return chunk{from: pos, to: to, events: c.events[pos-c.from : to-c.from], told: c.told[pos-c.from : to-c.from]}
}

func newChunk(from int64, events []access.Event) *chunk {
	c := &chunk{from: from, to: from + int64(len(events)), events: events, told: make([]eventlog.Event, len(events))}
	for i := range events {
		c.told[i] = events[i].Event
	}
	return c
}

const (
	// maxFrame is the largest number of events in a frame.
	maxFrame = 64
	// maxRing is the number of events that a window keeps.
	maxRing = 4096
)

func newTail(s eventlog.State) *tail {
	t := &tail{epoch: s.Epoch, replay: newReplay()}
	t.window.Store(&window{from: s.Head, head: s.Head, changed: make(chan struct{})})
	return t
}

// after is the chunk that follows a position in the window: its events behind that position.
func (w *window) after(pos int64) chunk {
	c := w.chunks[sort.Search(len(w.chunks), func(i int) bool { return w.chunks[i].to > pos })]
	return c.between(pos, c.to)
}

// confidential implements access.Confidential with what is known.
func (t *tail) confidential(postingID string) (secret, exists bool) {
	v, ok := t.secrecy.Load(postingID)
	if !ok {
		return false, false
	}
	secret, exists = v.(bool)
	return secret, exists
}

// meet makes sure that postings are known.
func (h *Hub) meet(ctx context.Context, t *tail, postingIDs []string) error {
	var unknown []string
	for _, id := range postingIDs {
		if _, known := t.secrecy.Load(id); !known {
			unknown = append(unknown, id)
		}
	}
	if len(unknown) == 0 {
		return nil
	}
	return h.asking(ctx, func() error {
		found, err := h.src.PostingsConfidential(ctx, unknown)
		t.add(found)
		return err
	})
}

// add takes over what was read beside the tailer. What the tailer has met already it knows better.
func (t *tail) add(found map[string]bool) {
	for id, secret := range found {
		t.secrecy.LoadOrStore(id, secret)
	}
}

var errGap = errors.New("the event log has a gap")

// follow keeps the tail at the log's head for as long as somebody subscribes.
func (h *Hub) follow(ctx context.Context) {
	defer h.setTail(nil)
	h.saw() // from now on it is looked at
	defer h.seen.Store(0)
	defer h.looked.Store(0)
	h.looked.Store(max(1, int64(h.clock()))) // until it is read, it is as old as the wish for it
	failures := 0
	var idle *time.Timer
	var idleC <-chan time.Time
	stopIdle := func() {
		if idle != nil {
			idle.Stop()
		}
		idle, idleC = nil, nil
	}
	defer stopIdle()
	for {
		next := jittered(h.time.Poll)
		if err := h.catchUp(ctx); err != nil {
			failures++
			next = h.time.pause(failures)
			h.lost(ctx, err, failures)
		} else {
			h.looked.Store(max(1, int64(h.clock())))
			if failures > 0 {
				h.log.LogAttrs(ctx, slog.LevelInfo, "following the event log again", slog.Int("failures", failures))
				failures = 0
			}
		}
		if h.Stats().Subscriptions > 0 {
			stopIdle()
		} else if idle == nil {
			idle = time.NewTimer(h.time.Grace)
			idleC = idle.C
		}
		poll := time.NewTimer(next)
		select {
		case <-ctx.Done():
		case <-poll.C:
		case <-h.hints(failures):
			// Under a flood of hints this reads some hundred times a second, however many hints there are.
			_ = sleep(ctx, h.time.Coalesce/2)
		case <-idleC:
			idle, idleC = nil, nil
			if h.rest() {
				poll.Stop()
				return
			}
		}
		poll.Stop()
		if ctx.Err() != nil {
			return
		}
	}
}

// hints are the wake-ups, but not while the database cannot be asked: then only time helps.
func (h *Hub) hints(failures int) <-chan struct{} {
	if failures > 0 {
		return nil
	}
	return h.woken
}

func (h *Hub) lost(ctx context.Context, err error, failures int) {
	if ctx.Err() == nil && failures == 1 {
		h.log.LogAttrs(ctx, slog.LevelError, "the event log cannot be followed", slog.String("error", err.Error()))
	}
}

// rest gives up the tail if nobody subscribes.
func (h *Hub) rest() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.subs > 0 {
		return false
	}
	// Whoever comes from now on rings again.
	select {
	case <-h.arrived:
	default:
	}
	h.replace(nil)
	return true
}

func (h *Hub) setTail(t *tail) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.replace(t)
}

// replace puts another tail in the place of the present one, and tells everybody. The hub is locked.
func (h *Hub) replace(t *tail) {
	if old := h.tail; old != nil {
		w := *old.window.Load()
		over := w
		over.over = true
		old.window.Store(&over)
		close(w.changed)
	}
	h.tail = t
	close(h.moved)
	h.moved = make(chan struct{})
	h.crew.rouse()
}

// catchUp reads what is new, over connections that requests do not use: they may hold all others for as long as those are
// dead.
func (h *Hub) catchUp(ctx context.Context) error {
	ctx = store.Reserved(ctx)
	h.mu.Lock()
	t := h.tail
	h.mu.Unlock()
	if t == nil {
		state, err := h.src.Log(ctx)
		if err != nil {
			return err
		}
		h.saw()
		h.begin(state)
		return nil
	}
	for {
		page, err := h.src.LogAfter(ctx, t.window.Load().head)
		if err != nil {
			return err
		}
		h.saw()
		more, err := h.extend(t, page)
		if err != nil || !more {
			return err
		}
	}
}

// begin follows the log from its present head. Changes of rights before it were not seen, so all rights count as stale.
func (h *Hub) begin(state eventlog.State) {
	h.setTail(newTail(state))
	h.rights.touchAll()
}

// extend puts a page at the end of the tail, and tells whether there may be more.
func (h *Hub) extend(t *tail, page *read.LogPage) (more bool, err error) {
	w := t.window.Load()
	s := page.State
	if s.Epoch != t.epoch || s.Head < w.head || s.Floor > w.head {
		h.begin(s)
		return false, nil
	}
	pos := w.head
	for i := range page.Events {
		if pos++; page.Events[i].Seq != pos {
			return false, fmt.Errorf("%w: event %d follows %d", errGap, page.Events[i].Seq, pos-1)
		}
	}
	if len(page.Events) == 0 {
		if s.Head != w.head {
			return false, fmt.Errorf("%w: nothing follows %d, and the head is %d", errGap, w.head, s.Head)
		}
		return false, nil
	}
	for id, secret := range page.Confidential {
		t.secrecy.Store(id, secret)
	}
	// Before anybody can see the events: whoever looks at them then reads their rights again first.
	h.rights.touch(page.Events)
	h.events.Add(int64(len(page.Events)))
	t.show(page.Events)
	h.crew.rouse()
	return len(page.Events) == read.LogPageSize, nil
}

// show appends events to the window. Only the tailer does, so older windows may share the same array: they never look
// behind their own end.
func (t *tail) show(events []access.Event) {
	w := t.window.Load()
	next := &window{from: w.from, head: w.head, chunks: w.chunks, changed: make(chan struct{})}
	for len(events) > 0 {
		n := min(len(events), maxFrame)
		c := newChunk(next.head, events[:n:n])
		next.chunks = append(next.chunks, c)
		next.head, events = c.to, events[n:]
	}
	for len(next.chunks) > 1 && next.head-next.chunks[0].to >= maxRing {
		next.chunks = next.chunks[1:]
	}
	next.from = next.chunks[0].from
	t.window.Store(next)
	close(w.changed)
}
