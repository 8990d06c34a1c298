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

// Source is the part of the database that a Hub reads. read.Service implements it.
type Source interface {
	// Log returns the epoch, head and floor of the log.
	Log(ctx context.Context) (eventlog.State, error)
	// LogAfter returns the page of events that follows seq.
	LogAfter(ctx context.Context, seq int64) (*read.LogPage, error)
	// PostingsConfidential returns whether each posting is confidential. Unknown ids are missing
	// from the result.
	PostingsConfidential(ctx context.Context, postingIDs []string) (map[string]bool, error)
	// RightsOf returns the rights of viewers by key id, or by user id if the viewer has no key. A
	// credential that has ended is missing from the result.
	RightsOf(
		ctx context.Context, viewers []*access.Viewer, now time.Time,
	) (map[string]*access.Rights, error)
	// RightsChanges returns the events in (after, upTo] that may change rights, at most
	// read.MaxRightsChanges.
	RightsChanges(ctx context.Context, after, upTo int64) ([]eventlog.Event, error)
}

// Signals carries wake-ups between processes that use the same database. They may be lost.
type Signals interface {
	// Announce tells the other processes that the log has a new head.
	Announce(ctx context.Context, head int64) error
	// Listen blocks until the context ends. It calls onHead with every head that was announced, and
	// with 0 if announcements may have been missed.
	Listen(ctx context.Context, onHead func(head int64))
}

// Options configures a Hub.
type Options struct {
	Source Source
	// Codec encodes and decodes event cursors.
	Codec *eventlog.Codec
	// Now returns the time by which rights and API keys are judged.
	Now func() time.Time
	// Signals carries wake-ups to and from other processes; nil if there are none.
	Signals Signals
	// Logger receives database failures and recoveries; nil discards them.
	Logger *slog.Logger
	// Timing holds the durations; zero values mean the defaults.
	Timing Timing
}

// Hub serves the subscribers of one process. Its methods may be called from any goroutine, but
// subscriptions deliver nothing until Run is called.
type Hub struct {
	src     Source
	codec   *eventlog.Codec
	now     func() time.Time
	signals Signals
	log     *slog.Logger
	time    Timing
	rights  *rightsCache
	// baseline sees what every recruiter sees and nothing confidential; see access.Shared.
	baseline *access.Rights
	parking  parking
	started  time.Time
	// slots bounds the queries that subscribers run at the same time, so that a thousand clients
	// that reconnect together leave connections for requests.
	slots chan struct{}
	// logState reads the log's state, once for all subscribers that ask at about the same time.
	logState coalesce.Group[struct{}, eventlog.State]

	mu          sync.Mutex
	subs        int
	tail        *tail         // nil while the log is not followed
	tailChanged chan struct{} // closed and replaced when tail changes

	// Channels of capacity 1; see trigger.
	subscribed chan struct{} // somebody has subscribed: start to follow the log
	wake       chan struct{} // read the log now
	announce   chan struct{} // announce the newest head to other processes
	newest     atomic.Int64  // the head to announce
	done       chan struct{} // closed when Run returns

	// lastRead is when the tailer last got an answer from the database, and lastAtHead when it last
	// reached the log's head: nanoseconds of clock, 0 while the log is not followed.
	lastRead, lastAtHead atomic.Int64
	// Counters; see Stats.
	events, replays, statements atomic.Int64
}

// logStateGap is how long a call that reads the log's state is delayed after another one, so that
// more subscribers can share it.
const logStateGap = 20 * time.Millisecond

// maxSlots is half of the usual size of a connection pool.
const maxSlots = 6

var (
	// ErrClosed ends a stream because the hub has stopped. The client should reconnect.
	ErrClosed = errors.New("the server is shutting down")
	// ErrOutage ends a stream that has not seen the log for longer than Timing.Outage. The client
	// should reconnect.
	ErrOutage = errors.New("the event log cannot be read")
)

// New returns a hub. The caller must call Run.
func New(o Options) *Hub {
	h := &Hub{
		codec: o.Codec, now: o.Now, signals: o.Signals, log: o.Logger, time: o.Timing.orDefault(),
		slots: make(chan struct{}, maxSlots), tailChanged: make(chan struct{}),
		subscribed: make(chan struct{}, 1), wake: make(chan struct{}, 1),
		announce: make(chan struct{}, 1), done: make(chan struct{}),
		parking: parking{lists: map[Queue]*parkedList{}},
		started: time.Now(), //nolint:forbidigo // intervals are measured on the system's clock
	}
	if h.log == nil {
		h.log = slog.New(slog.DiscardHandler)
	}
	h.logState.Gap = logStateGap
	h.src = countingSource{o.Source, &h.statements, h.time.Ask}
	h.rights, h.baseline = newRightsCache(h), access.Shared()
	return h
}

// Listening reports whether announcements of other processes arrive at present. known is false if
// the database has no announcements, as on SQLite.
func (h *Hub) Listening() (listening, known bool) {
	l, known := h.signals.(interface{ Listening() bool })
	return known && l.Listening(), known
}

// TailAge returns how long ago the tailer last reached the log's head. known is false while there
// are no subscribers, because the log is not read then.
func (h *Hub) TailAge() (age time.Duration, known bool) {
	at := h.lastAtHead.Load()
	return h.clock() - time.Duration(at), at != 0
}

// Notify tells the hub that a transaction of this process was committed and that the log has a new
// head. It wakes the tailer and announces the head to other processes. It never blocks.
func (h *Hub) Notify(head int64) {
	for {
		known := h.newest.Load()
		if known >= head || h.newest.CompareAndSwap(known, head) {
			break
		}
	}
	trigger(h.wake)
	trigger(h.announce)
}

// Encode returns the cursor of a position.
func (h *Hub) Encode(p eventlog.Position) string { return h.codec.Encode(p) }

// PutCursor writes the cursor of a position into a buffer; see eventlog.Codec.Put.
func (h *Hub) PutCursor(into []byte, p eventlog.Position) { h.codec.Put(into, p) }

// clock returns the time since the hub was made.
func (h *Hub) clock() time.Duration {
	return time.Since(h.started) //nolint:forbidigo // as in New
}

// markRead records that the database has answered the tailer.
func (h *Hub) markRead() { h.lastRead.Store(int64(h.clock())) }

// unreadFor returns how long before now the database last answered the tailer, or 0 while the log
// is not followed.
func (h *Hub) unreadFor(now time.Duration) time.Duration {
	last := time.Duration(h.lastRead.Load())
	if last == 0 {
		return 0
	}
	return now - last
}

// stopped reports whether Run has returned.
func (h *Hub) stopped() bool {
	select {
	case <-h.done:
		return true
	default:
		return false
	}
}

// Now returns the time of the hub's injected clock.
func (h *Hub) Now() time.Time { return h.now() }

// Run serves subscriptions until the context ends; then all streams end with ErrClosed. It follows
// the log only while there are subscribers. It blocks, and may be called once.
func (h *Hub) Run(ctx context.Context) {
	defer func() {
		close(h.done)
		h.parking.wakeAll()
	}()
	var helpers sync.WaitGroup
	defer helpers.Wait()
	if h.signals != nil {
		helpers.Go(func() { h.signals.Listen(ctx, h.onAnnouncement) })
		helpers.Go(func() { h.announceHeads(ctx) })
	}
	helpers.Go(func() { h.rights.refresh(ctx) })
	helpers.Go(func() {
		for sleep(ctx, h.time.Checkpoint/16) == nil {
			now := h.clock()
			h.parking.wakeDue(now, h.unreadFor(now))
		}
	})
	for {
		select {
		case <-ctx.Done():
			return
		case <-h.subscribed:
			h.followLog(ctx)
		}
	}
}

// onAnnouncement wakes the tailer if another process has announced a head that the tail does not
// contain yet, or if announcements may have been missed (head 0). A process also receives its own
// announcements, usually after it has read those events.
func (h *Hub) onAnnouncement(head int64) {
	h.mu.Lock()
	t := h.tail
	h.mu.Unlock()
	if t != nil && (head == 0 || head > t.window.Load().head) {
		trigger(h.wake)
	}
}

// announceHeads announces new heads to other processes until the context ends, at most one in each
// Timing.Coalesce. Only the newest head matters.
func (h *Hub) announceHeads(ctx context.Context) {
	for waitFor(ctx, h.announce) == nil && sleep(ctx, h.time.Coalesce) == nil {
		select {
		case <-h.announce: // triggered during the sleep; the head below includes it
		default:
		}
		callCtx, cancel := context.WithTimeout(ctx, h.time.Ask)
		err := h.signals.Announce(callCtx, h.newest.Load())
		cancel()
		if err != nil && ctx.Err() == nil {
			// Not retried: the other processes find the events with their next poll.
			h.log.LogAttrs(ctx, slog.LevelDebug, "cannot announce the head of the event log",
				slog.String("error", err.Error()))
		}
	}
}

// Stats holds a hub's counters and gauges for metrics.
type Stats struct {
	// Subscriptions is the number of open subscriptions.
	Subscriptions int
	// Ring is the number of events that the window holds.
	Ring int64
	// Events counts the events that the tailer has read, Replays the pages that were read for
	// subscribers behind the window, and Statements all SQL statements of the hub.
	Events, Replays, Statements int64
	// Blind is how long ago the log was last read; 0 while it is not followed.
	Blind time.Duration
}

// Stats returns the current counters and gauges.
func (h *Hub) Stats() Stats {
	h.mu.Lock()
	defer h.mu.Unlock()
	s := Stats{
		Subscriptions: h.subs, Events: h.events.Load(), Replays: h.replays.Load(),
		Statements: h.statements.Load(), Blind: h.unreadFor(h.clock()),
	}
	if h.tail != nil {
		w := h.tail.window.Load()
		s.Ring = w.head - w.from
	}
	return s
}

// addSubscriber counts a subscription, and starts to follow the log if it is the first.
func (h *Hub) addSubscriber() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.subs++
	trigger(h.subscribed)
}

func (h *Hub) removeSubscriber() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.subs--
}

// waitForTail blocks until there is a tail and returns it. It returns ErrClosed if the hub stops.
func (h *Hub) waitForTail(ctx context.Context) (*tail, error) {
	for {
		h.mu.Lock()
		t, tailChanged := h.tail, h.tailChanged
		h.mu.Unlock()
		if t != nil {
			return t, nil
		}
		trigger(h.wake)
		select {
		case <-tailChanged:
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-h.done:
			return nil, ErrClosed
		}
	}
}

// withSlot calls query, which reads the database for a subscriber, once a slot is free.
func (h *Hub) withSlot(ctx context.Context, query func() error) error {
	select {
	case h.slots <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-h.slots }()
	return query()
}
