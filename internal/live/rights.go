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

// roster knows the rights of everybody who subscribes, once for all streams of one credential.
type roster struct {
	h *Hub

	mu      sync.Mutex
	holders map[string]*holder
}

// holder is one credential and its rights.
type holder struct {
	key    string
	viewer *access.Viewer
	refs   int // guarded by the roster

	mu     sync.Mutex
	rights *access.Rights // nil before the first reading
	at     time.Time      // when they were read
	// touched counts the changes that were seen in the log, known those that rights hold.
	touched, known int64
	// ended: the account was closed or the key has ended; there is no way back.
	ended   bool
	reading chan struct{} // closed when the reading that runs has ended; nil when none runs
}

// maxBatch is how many rights are read at once.
const maxBatch = 500

func newRoster(h *Hub) *roster { return &roster{h: h, holders: map[string]*holder{}} }

func (r *roster) join(v *access.Viewer) *holder {
	key := v.KeyID
	if key == "" {
		key = v.ID
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	p := r.holders[key]
	if p == nil {
		p = &holder{key: key, viewer: v}
		r.holders[key] = p
	}
	p.refs++
	return p
}

func (r *roster) leave(p *holder) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if p.refs--; p.refs == 0 {
		delete(r.holders, p.key)
	}
}

func (r *roster) all() []*holder {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Collect(maps.Values(r.holders))
}

// touch makes the rights of those stale whom events concern.
func (r *roster) touch(events []access.Event) {
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
	for _, p := range r.all() {
		p.mu.Lock()
		// Who has no rights yet is reading them, perhaps from before the change.
		if p.rights == nil || slices.ContainsFunc(changes, func(e *access.Event) bool { return p.rights.ChangedBy(&e.Event) }) {
			p.touched++
		}
		p.mu.Unlock()
	}
}

// touchAll makes everybody's rights stale.
func (r *roster) touchAll() {
	for _, p := range r.all() {
		p.mu.Lock()
		p.touched++
		p.mu.Unlock()
	}
}

// current are the rights of now: at least as new as every change that the log has shown before the call. For a
// credential that ended it is access.ErrUnauthenticated.
func (r *roster) current(ctx context.Context, p *holder) (*access.Rights, error) {
	for {
		now := r.h.now()
		p.mu.Lock()
		if p.ended {
			p.mu.Unlock()
			return nil, access.ErrUnauthenticated
		}
		if p.fresh(now, 2*r.h.time.Rights) {
			defer p.mu.Unlock()
			return p.rights, nil
		}
		if reading := p.reading; reading != nil {
			p.mu.Unlock()
			if err := wait(ctx, reading); err != nil {
				return nil, err
			}
			continue
		}
		p.reading = make(chan struct{})
		touched := p.touched
		p.mu.Unlock()
		var found map[string]*access.Rights
		err := r.h.asking(ctx, func() (err error) {
			found, err = r.h.src.RightsOf(ctx, []*access.Viewer{p.viewer}, now)
			return err
		})
		p.mu.Lock()
		close(p.reading)
		p.reading = nil
		if err == nil {
			p.take(found[p.key], touched, now)
		}
		p.mu.Unlock()
		if err != nil {
			return nil, err
		}
	}
}

// atHand are the rights of now where they need not be read; otherwise it is ErrMustWait.
func (r *roster) atHand(p *holder) (*access.Rights, error) {
	now := r.h.now()
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.ended:
		return nil, access.ErrUnauthenticated
	case !p.fresh(now, 2*r.h.time.Rights):
		return nil, ErrMustWait
	}
	return p.rights, nil
}

// fresh reports whether the rights can be used; p is locked.
func (p *holder) fresh(now time.Time, age time.Duration) bool {
	return p.rights != nil && p.known == p.touched && now.Sub(p.at) < age
}

// take keeps rights that were read when so many changes had been seen; p is locked.
func (p *holder) take(rights *access.Rights, touched int64, now time.Time) {
	switch {
	case rights == nil:
		p.ended = true
		return
	case p.rights == nil || !p.rights.Equal(rights):
		p.rights = rights
	}
	p.known, p.at = max(p.known, touched), now
}

// refresh reads everybody's rights again now and then, many at once: for what was changed past the log, and for keys
// that run out.
func (r *roster) refresh(ctx context.Context) {
	for sleep(ctx, jittered(r.h.time.Rights/4)) == nil {
		now := r.h.now()
		var old []*holder
		for _, p := range r.all() {
			p.mu.Lock()
			if p.rights != nil && !p.ended && !p.fresh(now, r.h.time.Rights/2) {
				old = append(old, p)
			}
			p.mu.Unlock()
		}
		for some := range slices.Chunk(old, maxBatch) {
			if err := r.renew(ctx, some, now); err != nil {
				r.h.log.LogAttrs(ctx, slog.LevelDebug, "rights not read again", slog.String("error", err.Error()))
				break
			}
		}
	}
}

func (r *roster) renew(ctx context.Context, some []*holder, now time.Time) error {
	viewers, touched := make([]*access.Viewer, len(some)), make([]int64, len(some))
	for i, p := range some {
		p.mu.Lock()
		viewers[i], touched[i] = p.viewer, p.touched
		p.mu.Unlock()
	}
	var found map[string]*access.Rights
	err := r.h.asking(ctx, func() (err error) {
		found, err = r.h.src.RightsOf(ctx, viewers, now)
		return err
	})
	if err != nil {
		return err
	}
	for i, p := range some {
		p.mu.Lock()
		// A reading that began later, after a change, knows better.
		if p.reading == nil && p.known <= touched[i] {
			p.take(found[p.key], touched[i], now)
		}
		p.mu.Unlock()
	}
	return nil
}
