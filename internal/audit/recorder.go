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

// Noted is an entry that waits to be written.
type Noted struct {
	Entry
	viewer *access.Viewer
	client Client
	// complete finds what the entry lacks; false leaves it out.
	complete func(ctx context.Context, e *Entry) (bool, error)
	// flushed is closed when everything before it was written; it is no entry.
	flushed chan struct{}
}

// as gives a context the viewer and the client of the request that the entry speaks of.
func (n *Noted) as(ctx context.Context) context.Context {
	if n.viewer != nil {
		ctx = access.With(ctx, n.viewer)
	}
	return WithClient(ctx, n.client)
}

// viewerID is the viewer of the request, if there is one.
func (n *Noted) viewerID() string {
	if n.viewer == nil {
		return ""
	}
	return n.viewer.ID
}

const (
	// maxWaiting is how many entries wait; a further one is written by the request that it speaks of.
	maxWaiting = 4096
	// maxTogether is how many are written in one transaction.
	maxTogether = 100
	// tryAgain is how long it waits when the database does not answer.
	tryAgain = time.Second
	// lastTry is how long a stopping process tries to write some of what waits.
	lastTry = 5 * time.Second
)

// Recorder writes entries off the path of the requests that they speak of: who reads must not wait for a writer. What
// cannot be written is tried again, and what is lost with the process is in its log.
type Recorder struct {
	log    *Log
	logger *slog.Logger
	queue  chan *Noted
	// waiting is how many entries are noted and not written.
	waiting atomic.Int64

	mu sync.Mutex
	// hour is the present one, and written what was noted in it: reading on costs a look into a map.
	hour    time.Time
	written map[string]struct{}
	// noted counts the entries of the present hour whose number is bounded.
	noted map[string]int
}

// NewRecorder makes a recorder. Run writes what it is told.
func NewRecorder(l *Log, logger *slog.Logger) *Recorder {
	return &Recorder{log: l, logger: logger, queue: make(chan *Noted, maxWaiting), written: map[string]struct{}{}, noted: map[string]int{}}
}

// Note takes an entry; one whose Once is empty is written each time. complete, which may be nil, runs where nobody waits: it finds what the entry
// lacks, as the viewer of its context, and answers false where there is nothing to write after all.
func (r *Recorder) Note(ctx context.Context, e Entry, complete func(ctx context.Context, e *Entry) (bool, error)) {
	n := &Noted{Entry: e, client: ClientOf(ctx), complete: complete}
	n.At = r.log.now()
	n.viewer, _ = access.From(ctx)
	if n.Once == "" {
		n.Once = r.log.ids.At(ids.AuditEntry, n.At) // tried again, it is still one entry
	} else if !r.fresh(ctx, n) {
		return
	}
	r.waiting.Add(1)
	select {
	case r.queue <- n:
	default:
		// Nothing is left out because much happens: the request waits.
		r.write(context.WithoutCancel(ctx), []*Noted{n}, false)
	}
}

// fresh reports whether an entry is to be written: this process has not noted the same in this hour, nor too many of its
// group.
func (r *Recorder) fresh(ctx context.Context, n *Noted) bool {
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
				r.logger.LogAttrs(ctx, slog.LevelWarn, "audit entries are left out: one actor causes too many",
					slog.String("kind", string(n.Kind)), slog.String("actor", cmp.Or(n.Actor.ID, n.viewerID())), slog.Int("most_per_hour", n.Most))
			}
			return false
		}
	}
	r.written[key] = struct{}{}
	return true
}

// Flush returns when everything that was noted before is written. Run must be running.
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

// Waiting is how many entries are noted and neither written nor given up.
func (r *Recorder) Waiting() int64 { return r.waiting.Load() }

// Run writes until ctx ends, and then what still waits.
func (r *Recorder) Run(ctx context.Context) {
	for {
		select {
		case n := <-r.queue:
			r.write(ctx, r.together(n), true)
		case <-ctx.Done():
			r.drain(context.WithoutCancel(ctx))
			return
		}
	}
}

// drain writes what still waits, for as long as the database takes it.
func (r *Recorder) drain(ctx context.Context) {
	for answers := true; ; {
		select {
		case n := <-r.queue:
			last, cancel := context.WithTimeout(ctx, lastTry)
			if !answers {
				cancel() // who stops does not wait for each of them
			}
			answers = r.write(last, r.together(n), false)
			cancel()
		default:
			return
		}
	}
}

// together gathers what waits already.
func (r *Recorder) together(n *Noted) []*Noted {
	list := []*Noted{n}
	for len(list) < maxTogether {
		select {
		case n := <-r.queue:
			list = append(list, n)
		default:
			return list
		}
	}
	return list
}

// write writes entries, again and again if it shall, until ctx ends. What is not written in the end is in the log, and
// then it answers false.
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
		err := r.try(ctx, list)
		if err == nil {
			return true
		}
		if !again || ctx.Err() != nil {
			// What ctx cut off is tried a last time, for who stops does not hurry.
			if again {
				last, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastTry)
				defer cancel()
				if err = r.try(last, list); err == nil {
					return true
				}
			}
			r.lost(ctx, list, err)
			return false
		}
		r.logger.LogAttrs(ctx, slog.LevelWarn, "audit entries not yet written", slog.Int("entries", len(list)), slog.String("error", err.Error()))
		wait := time.NewTimer(tryAgain)
		select {
		case <-wait.C:
		case <-ctx.Done():
			wait.Stop()
		}
	}
}

func (r *Recorder) try(ctx context.Context, list []*Noted) error {
	ready := make([]Noted, 0, len(list))
	for _, n := range list {
		if n.flushed != nil {
			continue
		}
		whole := *n
		if n.complete != nil {
			ok, err := n.complete(n.as(ctx), &whole.Entry)
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

func (r *Recorder) lost(ctx context.Context, list []*Noted, err error) {
	for _, n := range list {
		if n.flushed != nil {
			continue
		}
		who := n.Actor.ID
		if who == "" && n.viewer != nil {
			who = n.viewer.ID
		}
		r.logger.LogAttrs(ctx, slog.LevelError, "audit entry lost", slog.String("kind", string(n.Kind)), slog.String("actor", who),
			slog.String("subject", n.SubjectID), slog.Time("at", n.At), slog.String("error", err.Error()))
	}
}
