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

// tail is the newest part of one history of the log, read without a gap. When the history changes
// (a backup was restored, or the log was pruned faster than it was read), the tail ends and a new
// one replaces it.
type tail struct {
	epoch  int64
	window atomic.Pointer[window]
	// confidentiality maps posting ids (string) to whether the posting is confidential (bool), as
	// of the newest event read. The tailer overwrites entries, before it publishes the events;
	// everyone else only adds entries that are missing.
	confidentiality sync.Map
	replay          *replayCache
}

// window is an immutable snapshot of the events that a tail holds.
type window struct {
	// from is the position before the first event, head that of the last event.
	from, head int64
	chunks     []*chunk
	// ended means that the tail has been replaced.
	ended bool
}

// chunk is a run of consecutive events. A subscriber that sees all of them receives them as one
// frame, so all such subscribers share one rendering.
type chunk struct {
	// from is the position before the first event, to that of the last event.
	from, to int64
	events   []access.Event
	// delivered are the same events in the form that frames use. Frames hold subslices of it.
	delivered []eventlog.Event
}

// between returns the events after pos, up to and including to.
func (c *chunk) between(pos, to int64) chunk {
	return chunk{
		from: pos, to: to,
		events: c.events[pos-c.from : to-c.from], delivered: c.delivered[pos-c.from : to-c.from],
	}
}

func newChunk(from int64, events []access.Event) *chunk {
	c := &chunk{
		from: from, to: from + int64(len(events)),
		events: events, delivered: make([]eventlog.Event, len(events)),
	}
	for i := range events {
		c.delivered[i] = events[i].Event
	}
	return c
}

const (
	// maxFrame is the largest number of events in a frame.
	maxFrame = 64
	// maxRing is the number of events that a window keeps.
	maxRing = 4096
)

// newTail returns an empty tail that starts at the log's head.
func newTail(s eventlog.State) *tail {
	t := &tail{epoch: s.Epoch, replay: newReplayCache()}
	t.window.Store(&window{from: s.Head, head: s.Head})
	return t
}

// after returns the events that follow pos, up to the end of their chunk. pos must lie in the
// window and before its head.
func (w *window) after(pos int64) chunk {
	i := sort.Search(len(w.chunks), func(i int) bool { return w.chunks[i].to > pos })
	c := w.chunks[i]
	return c.between(pos, c.to)
}

// confidential implements access.Confidential. exists is false if the posting was not loaded yet.
func (t *tail) confidential(postingID string) (confidential, exists bool) {
	v, ok := t.confidentiality.Load(postingID)
	if !ok {
		return false, false
	}
	confidential, exists = v.(bool)
	return confidential, exists
}

// loadConfidentiality loads whether the postings are confidential, except for those that the tail
// knows already. It blocks on the database only if some are unknown.
func (h *Hub) loadConfidentiality(ctx context.Context, t *tail, postingIDs []string) error {
	var unknown []string
	for _, id := range postingIDs {
		if _, known := t.confidentiality.Load(id); !known {
			unknown = append(unknown, id)
		}
	}
	if len(unknown) == 0 {
		return nil
	}
	return h.withSlot(ctx, func() error {
		found, err := h.src.PostingsConfidential(ctx, unknown)
		t.addConfidentiality(found)
		return err
	})
}

// addConfidentiality adds postings that were read outside the tailer. It keeps existing entries,
// which may be newer.
func (t *tail) addConfidentiality(found map[string]bool) {
	for id, confidential := range found {
		t.confidentiality.LoadOrStore(id, confidential)
	}
}

var errGap = errors.New("the event log has a gap")

// followLog keeps the tail at the log's head. It returns when there have been no subscribers for
// Timing.Grace, or when the context ends. Only Run calls it.
func (h *Hub) followLog(ctx context.Context) {
	defer h.setTail(nil)
	h.markRead() // the outage clock starts now
	defer h.lastRead.Store(0)
	defer h.lastAtHead.Store(0)
	// Until the first read succeeds, TailAge counts from here.
	h.lastAtHead.Store(max(1, int64(h.clock())))
	failures := 0
	var grace *time.Timer
	var graceC <-chan time.Time
	stopGrace := func() {
		if grace != nil {
			grace.Stop()
		}
		grace, graceC = nil, nil
	}
	defer stopGrace()
	for {
		next := jittered(h.time.Poll)
		if err := h.catchUp(ctx); err != nil {
			failures++
			next = h.time.backoff(failures)
			h.logFailure(ctx, err, failures)
		} else {
			h.lastAtHead.Store(max(1, int64(h.clock())))
			if failures > 0 {
				h.log.LogAttrs(ctx, slog.LevelInfo, "following the event log again",
					slog.Int("failures", failures))
				failures = 0
			}
		}
		if h.Stats().Subscriptions > 0 {
			stopGrace()
		} else if grace == nil {
			grace = time.NewTimer(h.time.Grace)
			graceC = grace.C
		}
		poll := time.NewTimer(next)
		select {
		case <-ctx.Done():
		case <-poll.C:
		case <-h.wakeups(failures):
			// Bounds the reads to some hundred a second, however many wake-ups there are.
			_ = sleep(ctx, h.time.Coalesce/2)
		case <-graceC:
			grace, graceC = nil, nil
			if h.dropTailIfUnused() {
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

// wakeups returns the channel of wake-ups. After a failure it returns nil, which never receives, so
// that wake-ups do not shorten the delay before the next attempt.
func (h *Hub) wakeups(failures int) <-chan struct{} {
	if failures > 0 {
		return nil
	}
	return h.wake
}

// logFailure logs the first of consecutive failures.
func (h *Hub) logFailure(ctx context.Context, err error, failures int) {
	if ctx.Err() == nil && failures == 1 {
		h.log.LogAttrs(ctx, slog.LevelError, "cannot read the event log; retrying",
			slog.String("error", err.Error()))
	}
}

// dropTailIfUnused removes the tail if there are no subscribers, and reports whether it did.
func (h *Hub) dropTailIfUnused() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.subs > 0 {
		return false
	}
	// The next subscriber triggers h.subscribed again.
	select {
	case <-h.subscribed:
	default:
	}
	h.replaceTail(nil)
	return true
}

func (h *Hub) setTail(t *tail) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.replaceTail(t)
}

// replaceTail ends the present tail, if any, sets t (nil for none) and wakes everyone who waits for
// either. The caller must hold h.mu.
func (h *Hub) replaceTail(t *tail) {
	if old := h.tail; old != nil {
		ended := *old.window.Load()
		ended.ended = true
		old.window.Store(&ended)
	}
	h.tail = t
	close(h.tailChanged)
	h.tailChanged = make(chan struct{})
	h.parking.wakeAll()
}

// catchUp reads the log up to its head. It uses the connections that the store reserves, because
// requests may hold all others for as long as those are dead.
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
		h.markRead()
		h.startTail(state)
		return nil
	}
	for {
		page, err := h.src.LogAfter(ctx, t.window.Load().head)
		if err != nil {
			return err
		}
		h.markRead()
		more, err := h.appendPage(t, page)
		if err != nil || !more {
			return err
		}
	}
}

// startTail follows the log from its head. Changes of rights before the head may have been missed,
// so it marks all rights stale.
func (h *Hub) startTail(state eventlog.State) {
	h.setTail(newTail(state))
	h.rights.markAllStale()
}

// appendPage adds a page that was read after the tail's head, and reports whether there may be more
// pages. If the page belongs to another history, or does not follow the head because the log was
// pruned, it starts a new tail. A page with a gap is an error, and nothing of it is added.
func (h *Hub) appendPage(t *tail, page *read.LogPage) (more bool, err error) {
	w := t.window.Load()
	s := page.State
	if s.Epoch != t.epoch || s.Head < w.head || s.Floor > w.head {
		h.startTail(s)
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
			return false, fmt.Errorf("%w: no event follows %d, but the head is %d",
				errGap, w.head, s.Head)
		}
		return false, nil
	}
	for id, confidential := range page.Confidential {
		t.confidentiality.Store(id, confidential)
	}
	// Rights must be stale before the events are visible: a subscriber that sees the events then
	// loads its rights first.
	h.rights.markStale(page.Events)
	h.events.Add(int64(len(page.Events)))
	t.publish(page.Events)
	h.parking.wakeAll()
	return len(page.Events) == read.LogPageSize, nil
}

// publish replaces the window with one that contains more events, and drops the oldest chunks above
// maxRing. Only the tailer calls it. Older windows may share the array of chunks: they never look
// beyond their own length.
func (t *tail) publish(events []access.Event) {
	w := t.window.Load()
	next := &window{from: w.from, head: w.head, chunks: w.chunks}
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
}
