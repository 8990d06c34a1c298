package server

import (
	"context"
	"log/slog"
	"maps"
	"sync"
	"time"
)

// usage notes when API keys or sessions are used, outside of the requests that use them: at most
// once a minute for each.
type usage struct {
	// what is used, for the log.
	what  string
	write func(ctx context.Context, used map[string]time.Time) error
	now   func() time.Time
	log   *slog.Logger

	mu sync.Mutex
	// noted is when a key was noted last; pending is what is still to be written.
	noted, pending map[string]time.Time
}

const (
	// useEvery is how exact the time is.
	useEvery = time.Minute
	// useFlush is how often what was noted is written.
	useFlush = 10 * time.Second
)

func newUsage(
	what string, write func(context.Context, map[string]time.Time) error,
	now func() time.Time, log *slog.Logger,
) *usage {
	return &usage{
		what: what, write: write, now: now, log: log,
		noted: map[string]time.Time{}, pending: map[string]time.Time{},
	}
}

// saw notes that a key was used.
func (u *usage) saw(id string, now time.Time) {
	if id == "" {
		return
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	if last, ok := u.noted[id]; ok && now.Sub(last) < useEvery {
		return
	}
	u.noted[id], u.pending[id] = now, now
}

// flush writes what was noted. It keeps what cannot be written for the next time.
func (u *usage) flush(ctx context.Context) {
	u.mu.Lock()
	pending := u.pending
	u.pending = map[string]time.Time{}
	now := u.now()
	maps.DeleteFunc(u.noted, func(_ string, at time.Time) bool { return now.Sub(at) >= useEvery })
	u.mu.Unlock()
	if len(pending) == 0 {
		return
	}
	if err := u.write(ctx, pending); err != nil {
		u.log.LogAttrs(ctx, slog.LevelWarn, "use not written",
			slog.String("of", u.what), slog.String("error", err.Error()))
		u.mu.Lock()
		defer u.mu.Unlock()
		for id, at := range pending {
			if _, newer := u.pending[id]; !newer {
				u.pending[id] = at
			}
		}
	}
}

// run writes now and then until ctx ends, and then what is left.
func (u *usage) run(ctx context.Context) {
	tick := time.NewTicker(useFlush)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			u.flush(ctx)
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
			defer cancel()
			u.flush(last)
			return
		}
	}
}
