package live

import (
	"context"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"

	"hirewire/internal/access"
)

// rightsCache holds the rights of every credential (user session or API key) that has subscriptions
// in this process. All subscriptions of a credential share one entry.
type rightsCache struct {
	h *Hub

	mu          sync.Mutex
	credentials map[string]*credential
}

// credential is one user or API key, with its rights.
//
// Its changes counter makes the rights stale: the tailer increments it when it reads an event that
// may change the rights, and rights are current only while loaded equals changes.
type credential struct {
	key    string
	viewer *access.Viewer
	refs   int // number of subscriptions; guarded by rightsCache.mu

	mu       sync.Mutex
	rights   *access.Rights // nil before the first load
	loadedAt time.Time
	// changes counts the changes seen in the log; loaded is the count that rights include.
	changes, loaded int64
	// ended means that the account was deactivated or the key has expired or was revoked. It is
	// final.
	ended bool
	// loading is closed when the load in progress has finished; nil if there is none.
	loading chan struct{}
}

// maxRightsBatch is how many credentials the background refresh loads at once.
const maxRightsBatch = 500

func newRightsCache(h *Hub) *rightsCache {
	return &rightsCache{h: h, credentials: map[string]*credential{}}
}

// acquire returns the entry of a viewer's credential and creates it if needed. Each call must be
// paired with a call of release.
func (r *rightsCache) acquire(v *access.Viewer) *credential {
	key := v.KeyID
	if key == "" {
		key = v.ID
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	c := r.credentials[key]
	if c == nil {
		c = &credential{key: key, viewer: v}
		r.credentials[key] = c
	}
	c.refs++
	return c
}

// release gives up an entry; the last release removes it.
func (r *rightsCache) release(c *credential) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if c.refs--; c.refs == 0 {
		delete(r.credentials, c.key)
	}
}

func (r *rightsCache) all() []*credential {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Collect(maps.Values(r.credentials))
}

// markStale marks the rights stale that any of the events may have changed. The tailer calls it
// before it publishes the events.
func (r *rightsCache) markStale(events []access.Event) {
	kinds := access.RightsKinds()
	var changes []*access.Event
	for i := range events {
		if slices.Contains(kinds, events[i].Kind) {
			changes = append(changes, &events[i])
		}
	}
	if len(changes) == 0 {
		return
	}
	for _, c := range r.all() {
		c.mu.Lock()
		// The first load of a credential may be running, with a snapshot from before the change.
		if c.rights == nil || slices.ContainsFunc(changes, func(e *access.Event) bool {
			return c.rights.ChangedBy(&e.Event)
		}) {
			c.changes++
		}
		c.mu.Unlock()
	}
}

// markAllStale marks the rights of every credential stale.
func (r *rightsCache) markAllStale() {
	for _, c := range r.all() {
		c.mu.Lock()
		c.changes++
		c.mu.Unlock()
	}
}

// current returns rights that include every change that the tailer has published before the call.
// It loads them from the database if needed, or waits for another caller that does. The error is
// access.ErrUnauthenticated if the credential has ended.
func (r *rightsCache) current(ctx context.Context, c *credential) (*access.Rights, error) {
	for {
		now := r.h.now()
		c.mu.Lock()
		if c.ended {
			c.mu.Unlock()
			return nil, access.ErrUnauthenticated
		}
		if c.isFresh(now, 2*r.h.time.Rights) {
			defer c.mu.Unlock()
			return c.rights, nil
		}
		if loading := c.loading; loading != nil {
			c.mu.Unlock()
			if err := waitFor(ctx, loading); err != nil {
				return nil, err
			}
			continue
		}
		c.loading = make(chan struct{})
		changes := c.changes
		c.mu.Unlock()
		var found map[string]*access.Rights
		err := r.h.withSlot(ctx, func() (err error) {
			found, err = r.h.src.RightsOf(ctx, []*access.Viewer{c.viewer}, now)
			return err
		})
		c.mu.Lock()
		close(c.loading)
		c.loading = nil
		if err == nil {
			c.store(found[c.key], changes, now)
		}
		c.mu.Unlock()
		if err != nil {
			return nil, err
		}
	}
}

// cached is the non-blocking variant of current. It returns ErrMustWait if the rights have to be
// loaded.
func (r *rightsCache) cached(c *credential) (*access.Rights, error) {
	now := r.h.now()
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case c.ended:
		return nil, access.ErrUnauthenticated
	case !c.isFresh(now, 2*r.h.time.Rights):
		return nil, ErrMustWait
	}
	return c.rights, nil
}

// isFresh reports whether the rights include all known changes and are younger than maxAge. The
// caller must hold c.mu.
func (c *credential) isFresh(now time.Time, maxAge time.Duration) bool {
	return c.rights != nil && c.loaded == c.changes && now.Sub(c.loadedAt) < maxAge
}

// store keeps rights that were loaded when the changes counter had the given value. Nil rights mean
// that the credential has ended. It keeps the old pointer if nothing changed, because subscriptions
// compare pointers to detect changes. The caller must hold c.mu.
func (c *credential) store(rights *access.Rights, changes int64, now time.Time) {
	switch {
	case rights == nil:
		c.ended = true
		return
	case c.rights == nil || !c.rights.Equal(rights):
		c.rights = rights
	}
	c.loaded, c.loadedAt = max(c.loaded, changes), now
}

// refresh reloads rights in the background, in batches, until the context ends. It finds changes
// that no event reports: keys that expire, and rows that were edited outside the application.
func (r *rightsCache) refresh(ctx context.Context) {
	for sleep(ctx, jittered(r.h.time.Rights/4)) == nil {
		now := r.h.now()
		var old []*credential
		for _, c := range r.all() {
			c.mu.Lock()
			if c.rights != nil && !c.ended && !c.isFresh(now, r.h.time.Rights/2) {
				old = append(old, c)
			}
			c.mu.Unlock()
		}
		for batch := range slices.Chunk(old, maxRightsBatch) {
			if err := r.reload(ctx, batch, now); err != nil {
				r.h.log.LogAttrs(ctx, slog.LevelDebug, "cannot refresh the rights of subscribers",
					slog.String("error", err.Error()))
				break
			}
		}
	}
}

// reload loads the rights of several credentials with one call of the Source.
func (r *rightsCache) reload(ctx context.Context, batch []*credential, now time.Time) error {
	viewers, changes := make([]*access.Viewer, len(batch)), make([]int64, len(batch))
	for i, c := range batch {
		c.mu.Lock()
		viewers[i], changes[i] = c.viewer, c.changes
		c.mu.Unlock()
	}
	var found map[string]*access.Rights
	err := r.h.withSlot(ctx, func() (err error) {
		found, err = r.h.src.RightsOf(ctx, viewers, now)
		return err
	})
	if err != nil {
		return err
	}
	for i, c := range batch {
		c.mu.Lock()
		// Skip a credential that current is loading or has loaded in the meantime: its snapshot is
		// newer.
		if c.loading == nil && c.loaded <= changes[i] {
			c.store(found[c.key], changes[i], now)
		}
		c.mu.Unlock()
	}
	return nil
}
