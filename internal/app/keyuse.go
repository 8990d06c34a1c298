package app

import (
	"context"
	"log/slog"
	"maps"
	"sync"
	"time"
)

// keyUse notes when API keys or sessions are used, off the path of the requests: at most once a minute for each.
type keyUse struct {
	// what is used, for the log.
	what  string
	write func(ctx context.Context, used map[string]time.Time) error
	now   func() time.Time
	log   *slog.Logger

	mu sync.Mutex
	// noted is when a key was noted last, pending what is still to be written.
	noted, pending map[string]time.Time
}

const (
	// useEvery is how exact the time is.
	useEvery = time.Minute
	// useFlush is how often what was noted is written.
	useFlush = 10 * time.Second
)

func newKeyUse(what string, write func(context.Context, map[string]time.Time) error, now func() time.Time, log *slog.Logger) *keyUse {
	return &keyUse{what: what, write: write, now: now, log: log, noted: map[string]time.Time{}, pending: map[string]time.Time{}}
}

// saw notes that a key was used.
func (k *keyUse) saw(id string, now time.Time) {
	if id == "" {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if last, ok := k.noted[id]; ok && now.Sub(last) < useEvery {
		return
	}
	k.noted[id], k.pending[id] = now, now
}

// flush writes what was noted. What cannot be written is tried again with the next.
func (k *keyUse) flush(ctx context.Context) {
	k.mu.Lock()
	pending := k.pending
	k.pending = map[string]time.Time{}
	now := k.now()
	maps.DeleteFunc(k.noted, func(_ string, at time.Time) bool { return now.Sub(at) >= useEvery })
	k.mu.Unlock()
	if len(pending) == 0 {
		return
	}
	if err := k.write(ctx, pending); err != nil {
		k.log.LogAttrs(ctx, slog.LevelWarn, "use not written", slog.String("of", k.what), slog.String("error", err.Error()))
		k.mu.Lock()
		defer k.mu.Unlock()
		for id, at := range pending {
			if _, newer := k.pending[id]; !newer {
				k.pending[id] = at
			}
		}
	}
}

// start writes every now and then, until stop is called, which writes the rest.
func (k *keyUse) start(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var done sync.WaitGroup
	done.Go(func() {
		tick := time.NewTicker(useFlush)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				k.flush(ctx)
			case <-ctx.Done():
				return
			}
		}
	})
	return func() {
		cancel()
		done.Wait()
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		k.flush(last)
	}
}
