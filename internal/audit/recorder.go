package audit

import (
	"cmp"
	"context"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/ids"
)

// Noted is an entry that waits in a Recorder's queue.
type Noted struct {
	Entry
	viewer *access.Viewer
	client Client
	// complete fills in missing fields; if it returns false, the entry is dropped. It may be nil.
	complete func(ctx context.Context, e *Entry) (bool, error)
	// flushed, if not nil, marks a request to flush instead of an entry. It is closed when
	// everything before it has been written.
	flushed chan struct{}
}

// withRequest returns a context with the viewer and the client of the request that the entry
// describes.
func (n *Noted) withRequest(ctx context.Context) context.Context {
	if n.viewer != nil {
		ctx = access.With(ctx, n.viewer)
	}
	return WithClient(ctx, n.client)
}

// viewerID returns the id of the request's viewer; empty if there is none.
func (n *Noted) viewerID() string {
	if n.viewer == nil {
		return ""
	}
	return n.viewer.ID
}

const (
	// maxWaiting is the size of the queue. If it is full, the request itself writes its entry.
	maxWaiting = 4096
	// maxBatch is how many entries are written in one transaction.
	maxBatch = 100
	// retryInterval is the pause after a failed write.
	retryInterval = time.Second
	// shutdownTimeout bounds each write while the process stops.
	shutdownTimeout = 5 * time.Second
)

// Recorder writes entries in the background, so that reads do not wait for a write. A failed write
// is repeated. Entries that are lost because the process stops are logged. It is safe for
// concurrent use.
type Recorder struct {
	log    *Log
	logger *slog.Logger
	queue  chan *Noted
	// waiting counts entries that have been recorded and not yet written.
	waiting atomic.Int64

	mu sync.Mutex // guards the fields below
	// hour is the current hour; written has the keys of the entries with Once that were recorded in
	// it.
	hour    time.Time
	written map[string]struct{}
	// noted counts the entries with a limit (Most) that were recorded in the current hour.
	noted map[string]int
}

// NewRecorder returns a Recorder. Nothing is written until Run is called.
func NewRecorder(l *Log, logger *slog.Logger) *Recorder {
	return &Recorder{
		log: l, logger: logger, queue: make(chan *Noted, maxWaiting),
		written: map[string]struct{}{}, noted: map[string]int{},
	}
}

// Note queues an entry with the viewer and client of ctx. It blocks only if the queue is full: then
// it writes the entry itself. It drops an entry that was recorded in this hour already or exceeds
// its limit.
//
// complete may be nil. It runs in the background, with a context that carries the viewer, and fills
// in fields of the entry. It may run more than once. If it returns false, the entry is dropped.
func (r *Recorder) Note(
	ctx context.Context, e Entry, complete func(ctx context.Context, e *Entry) (bool, error),
) {
	collect(ctx, func(ctx context.Context) { r.Note(ctx, e, complete) })
	n := &Noted{Entry: e, client: ClientOf(ctx), complete: complete}
	n.At = r.log.now()
	n.viewer, _ = access.From(ctx)
	if n.Once == "" {
		n.Once = r.log.ids.At(ids.AuditEntry, n.At) // repeating the write inserts only one entry
	} else if !r.shouldWrite(ctx, n) {
		return
	}
	r.waiting.Add(1)
	select {
	case r.queue <- n:
	default:
		// The queue is full: the request waits, so that no entry is lost.
		r.write(context.WithoutCancel(ctx), []*Noted{n}, false)
	}
}

// shouldWrite reports whether an entry is to be written, and counts it: this process has not
// recorded it in this hour, and its limit is not reached. The first entry over the limit logs a
// warning.
func (r *Recorder) shouldWrite(ctx context.Context, n *Noted) bool {
	who := string(n.Kind) + "/" + n.Actor.ID
	if n.viewer != nil {
		who += "/" + n.viewer.ID
	}
	key, group := who+"/"+n.Once, who+"/"+n.Group
	hour := n.At.Truncate(time.Hour)
	r.mu.Lock()
	defer r.mu.Unlock()
	if hour.After(r.hour) {
		r.hour, r.written, r.noted = hour, map[string]struct{}{}, map[string]int{}
	}
	if _, ok := r.written[key]; ok && hour.Equal(r.hour) {
		return false
	}
	if n.Most > 0 {
		r.noted[group]++
		if over := r.noted[group] - n.Most; over > 0 {
			if over == 1 {
				r.logger.LogAttrs(ctx, slog.LevelWarn,
					"audit entries are left out: one actor causes too many",
					slog.String("kind", string(n.Kind)),
					slog.String("actor", cmp.Or(n.Actor.ID, n.viewerID())),
					slog.Int("most_per_hour", n.Most))
			}
			return false
		}
	}
	r.written[key] = struct{}{}
	return true
}

// Flush blocks until everything that was recorded before it has been written or given up, or ctx
// ends. Run must be running.
func (r *Recorder) Flush(ctx context.Context) error {
	done := make(chan struct{})
	select {
	case r.queue <- &Noted{flushed: done}:
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Waiting returns the number of entries that are recorded and neither written nor given up.
func (r *Recorder) Waiting() int64 { return r.waiting.Load() }

// Run writes entries until ctx ends, and then writes what is still in the queue.
func (r *Recorder) Run(ctx context.Context) {
	for {
		select {
		case n := <-r.queue:
			r.write(ctx, r.collect(n), true)
		case <-ctx.Done():
			r.drain(context.WithoutCancel(ctx))
			return
		}
	}
}

// drain writes what is still in the queue. After a failed write, the rest is tried without waiting.
func (r *Recorder) drain(ctx context.Context) {
	for answers := true; ; {
		select {
		case n := <-r.queue:
			last, cancel := context.WithTimeout(ctx, shutdownTimeout)
			if !answers {
				cancel() // do not wait for a timeout per batch
			}
			answers = r.write(last, r.collect(n), false)
			cancel()
		default:
			return
		}
	}
}

// collect returns n with further entries that are already in the queue, at most maxBatch.
func (r *Recorder) collect(n *Noted) []*Noted {
	list := []*Noted{n}
	for len(list) < maxBatch {
		select {
		case n := <-r.queue:
			list = append(list, n)
		default:
			return list
		}
	}
	return list
}

// write writes entries and reports whether that succeeded. If again is true, it retries until ctx
// ends, and once more after that. Entries that it gives up are logged.
func (r *Recorder) write(ctx context.Context, list []*Noted, again bool) bool {
	defer func() {
		for _, n := range list {
			if n.flushed != nil {
				close(n.flushed)
				continue
			}
			r.waiting.Add(-1)
		}
	}()
	for {
		err := r.tryWrite(ctx, list)
		if err == nil {
			return true
		}
		if !again || ctx.Err() != nil {
			// ctx may have interrupted the write, so try once more before giving up.
			if again {
				last, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
				defer cancel()
				if err = r.tryWrite(last, list); err == nil {
					return true
				}
			}
			r.logLost(ctx, list, err)
			return false
		}
		r.logger.LogAttrs(ctx, slog.LevelWarn, "could not write audit entries, retrying",
			slog.Int("entries", len(list)), slog.String("error", err.Error()))
		wait := time.NewTimer(retryInterval)
		select {
		case <-wait.C:
		case <-ctx.Done():
			wait.Stop()
		}
	}
}

// tryWrite completes the entries and writes them in one transaction.
func (r *Recorder) tryWrite(ctx context.Context, list []*Noted) error {
	ready := make([]Noted, 0, len(list))
	for _, n := range list {
		if n.flushed != nil {
			continue
		}
		whole := *n
		if n.complete != nil {
			ok, err := n.complete(n.withRequest(ctx), &whole.Entry)
			if err != nil {
				return err
			}
			if !ok {
				continue
			}
		}
		ready = append(ready, whole)
	}
	if len(ready) == 0 {
		return nil
	}
	return r.log.AppendAll(ctx, ready)
}

// logLost logs entries that could not be written.
func (r *Recorder) logLost(ctx context.Context, list []*Noted, err error) {
	for _, n := range list {
		if n.flushed != nil {
			continue
		}
		who := n.Actor.ID
		if who == "" && n.viewer != nil {
			who = n.viewer.ID
		}
		r.logger.LogAttrs(ctx, slog.LevelError, "audit entry lost",
			slog.String("kind", string(n.Kind)), slog.String("actor", who),
			slog.String("subject", n.SubjectID), slog.Time("at", n.At),
			slog.String("error", err.Error()))
	}
}
