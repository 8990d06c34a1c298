package live

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/coalesce"
	"hirewire/internal/eventlog"
	"hirewire/internal/read"
)

// Source is the database as a Hub sees it; read.Service is one.
type Source interface {
	Log(ctx context.Context) (eventlog.State, error)
	LogAfter(ctx context.Context, seq int64) (*read.LogPage, error)
	PostingsConfidential(ctx context.Context, postingIDs []string) (map[string]bool, error)
	RightsOf(ctx context.Context, viewers []*access.Viewer, now time.Time) (map[string]*access.Rights, error)
	RightsChanges(ctx context.Context, after, upTo int64) ([]eventlog.Event, error)
}

// Signals carry hints between processes on one database.
type Signals interface {
	// Announce tells the other processes that the log has a new head.
	Announce(ctx context.Context, head int64) error
	// Listen calls hear with every head that was announced, or with 0 where some may have been missed, until the context
	// ends.
	Listen(ctx context.Context, hear func(head int64))
}

// Options are what a Hub needs.
type Options struct {
	Source Source
	// Codec makes and reads event cursors.
	Codec *eventlog.Codec
	Now   func() time.Time
	// Signals carry hints to and from other processes; nil where there are none, or none are wanted.
	Signals Signals
	// Logger hears of lost and found databases; nil is silence.
	Logger *slog.Logger
	// Timing is how long things take; zero values mean the defaults.
	Timing Timing
}

// Hub serves the subscribers of one process. Run must run for as long as it is used.
type Hub struct {
	src     Source
	codec   *eventlog.Codec
	now     func() time.Time
	signals Signals
	log     *slog.Logger
	time    Timing
	rights  *roster
	shared  *access.Rights
	crew    *crew
	began   time.Time
	// slots bound the statements that subscribers run at once, so that a thousand clients that come back together do not
	// take the database from everybody else.
	slots chan struct{}
	// logState reads where the log stands, once for all subscribers that ask at about the same time.
	logState coalesce.Group[struct{}, eventlog.State]

	mu    sync.Mutex
	subs  int
	tail  *tail         // nil while nobody follows the log
	moved chan struct{} // closed and replaced when tail changes

	arrived  chan struct{} // of capacity 1, like the next two: a bell that was rung
	woken    chan struct{}
	announce chan struct{}
	newest   atomic.Int64 // the head to announce
	// seen is when the log was last read, by clock; 0 while nobody follows it.
	seen atomic.Int64
	done chan struct{}
	// What happened so far; see Stats.
	events, replays, statements atomic.Int64
	// looked is when the tail was last known to be at the log's head, in nanoseconds of clock; 0 while nobody follows.
	looked atomic.Int64
}

// logStateGap is how long subscribers wait for each other once another one has just read where the log stands.
const logStateGap = 20 * time.Millisecond

// maxSlots is half of what a pool usually has.
const maxSlots = 6

// ErrClosed ends the streams of a hub that stopped: the process is going down, and the client should come back.
var ErrClosed = errors.New("the server is shutting down")

// ErrOutage ends a stream that has not seen the log for longer than Timing.Outage. The client should come back.
var ErrOutage = errors.New("the event log cannot be read")

// New makes a hub.
func New(o Options) *Hub {
	h := &Hub{
		codec: o.Codec, now: o.Now, signals: o.Signals, log: o.Logger, time: o.Timing.orDefault(),
		slots: make(chan struct{}, maxSlots), moved: make(chan struct{}),
		arrived: make(chan struct{}, 1), woken: make(chan struct{}, 1), announce: make(chan struct{}, 1),
		done: make(chan struct{}), crew: newCrew(), began: time.Now(), //nolint:forbidigo // streams keep quiet by the system's time
	}
	if h.log == nil {
		h.log = slog.New(slog.DiscardHandler)
	}
	h.logState.Gap = logStateGap
	h.src, h.rights, h.shared = counting{o.Source, &h.statements, h.time.Ask}, newRoster(h), access.Shared()
	return h
}

// Listening reports whether announcements of other processes arrive at present; known is false where there are none, as
// on SQLite.
func (h *Hub) Listening() (listening, known bool) {
	l, known := h.signals.(interface{ Listening() bool })
	return known && l.Listening(), known
}

// TailAge is how long ago the log was last read to its head; known is false while nobody subscribes, for then it is not read.
func (h *Hub) TailAge() (age time.Duration, known bool) {
	at := h.looked.Load()
	return h.clock() - time.Duration(at), at != 0
}

// Notify says that the log has a new head, after the commit. It never blocks.
func (h *Hub) Notify(head int64) {
	for {
		known := h.newest.Load()
		if known >= head || h.newest.CompareAndSwap(known, head) {
			break
		}
	}
	ring(h.woken)
	ring(h.announce)
}

// Encode makes a cursor of a position.
func (h *Hub) Encode(p eventlog.Position) string { return h.codec.Encode(p) }

// PutCursor is Encode into a buffer; see eventlog.Codec.
func (h *Hub) PutCursor(into []byte, p eventlog.Position) { h.codec.Put(into, p) }

// clock is the time since the hub was made.
func (h *Hub) clock() time.Duration { return time.Since(h.began) } //nolint:forbidigo // as above

// saw notes that the log was read.
func (h *Hub) saw() { h.seen.Store(int64(h.clock())) }

// blind is how long ago the log was last read; 0 while nobody follows it.
func (h *Hub) blind(now time.Duration) time.Duration {
	seen := time.Duration(h.seen.Load())
	if seen == 0 {
		return 0
	}
	return now - seen
}

// over reports whether the hub has stopped.
func (h *Hub) over() bool {
	select {
	case <-h.done:
		return true
	default:
		return false
	}
}

// Now is the hub's clock.
func (h *Hub) Now() time.Time { return h.now() }

// Run follows the log while somebody subscribes, until the context ends. Then all streams end with ErrClosed. It may be
// called once.
func (h *Hub) Run(ctx context.Context) {
	defer func() {
		close(h.done)
		h.crew.rouse()
		h.crew.rest()
	}()
	var helpers sync.WaitGroup
	defer helpers.Wait()
	if h.signals != nil {
		helpers.Go(func() { h.signals.Listen(ctx, h.hear) })
		helpers.Go(func() { h.announcements(ctx) })
	}
	helpers.Go(func() { h.rights.refresh(ctx) })
	helpers.Go(func() {
		for sleep(ctx, h.time.Checkpoint/16) == nil {
			now := h.clock()
			h.crew.remind(now, h.blind(now))
		}
	})
	for {
		select {
		case <-ctx.Done():
			return
		case <-h.arrived:
			h.follow(ctx)
		}
	}
}

// hear takes a hint of another process. The process's own announcements come back too; it has read those already.
func (h *Hub) hear(head int64) {
	h.mu.Lock()
	t := h.tail
	h.mu.Unlock()
	if t != nil && (head == 0 || head > t.window.Load().head) {
		ring(h.woken)
	}
}

// announcements passes hints on, at most one in each interval: what matters is the newest.
func (h *Hub) announcements(ctx context.Context) {
	for wait(ctx, h.announce) == nil && sleep(ctx, h.time.Coalesce) == nil {
		select {
		case <-h.announce: // rung while waiting; the head that follows covers it
		default:
		}
		ask, cancel := context.WithTimeout(ctx, h.time.Ask)
		err := h.signals.Announce(ask, h.newest.Load())
		cancel()
		if err != nil && ctx.Err() == nil {
			// The others find out when they look by themselves.
			h.log.LogAttrs(ctx, slog.LevelDebug, "head not announced", slog.String("error", err.Error()))
		}
	}
}

// Stats are for metrics.
type Stats struct {
	Subscriptions int
	// Ring is the number of events that are kept for subscribers.
	Ring int64
	// Events counts the events that the tailer has read from the log, Replays the pages that were read for subscribers who
	// were behind the ring, Statements all SQL statements of the hub: none is for one subscriber alone, but for those
	// when it comes.
	Events, Replays, Statements int64
	// Blind is how long ago the log was last read; 0 while nobody follows it.
	Blind time.Duration
}

// Stats tells how the hub is doing.
func (h *Hub) Stats() Stats {
	h.mu.Lock()
	defer h.mu.Unlock()
	s := Stats{Subscriptions: h.subs, Events: h.events.Load(), Replays: h.replays.Load(), Statements: h.statements.Load(), Blind: h.blind(h.clock())}
	if h.tail != nil {
		w := h.tail.window.Load()
		s.Ring = w.head - w.from
	}
	return s
}

func (h *Hub) enter() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.subs++
	ring(h.arrived)
}

func (h *Hub) leave() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.subs--
}

// present waits for a tail other than not.
func (h *Hub) present(ctx context.Context, not *tail) (*tail, error) {
	for {
		h.mu.Lock()
		t, moved := h.tail, h.moved
		h.mu.Unlock()
		if t != nil && t != not {
			return t, nil
		}
		ring(h.woken)
		select {
		case <-moved:
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-h.done:
			return nil, ErrClosed
		}
	}
}

// asking runs statements of a subscriber within the bounds of the slots.
func (h *Hub) asking(ctx context.Context, ask func() error) error {
	select {
	case h.slots <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-h.slots }()
	return ask()
}
