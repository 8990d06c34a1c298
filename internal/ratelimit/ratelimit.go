// Package ratelimit protects a server from overload. Its types are independent of each other:
//
//   - Rates limits how often each client may do something (golang.org/x/time/rate);
//   - Slots limits how many operations run at the same time, and queues a bounded number of others;
//   - Bytes limits the memory held for clients, and Each the number of things that each has open;
//   - Gate groups the limits that apply to operations.
//
// All of them return a *Refusal when a limit is reached. In all of them a nil pointer means no
// limit, and no client can use up a shared limit alone.
package ratelimit

import (
	"fmt"
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"golang.org/x/time/rate"
)

// Refusal is the error that a limit returns.
type Refusal struct {
	// Busy is true if the server is overloaded, and false if this client has exceeded its own
	// limit.
	Busy bool
	// After is how long the client should wait before it tries again.
	After time.Duration
}

// Error implements error.
func (r *Refusal) Error() string {
	if r.Busy {
		return "the server has too much to do; try again in a moment"
	}
	return fmt.Sprintf("too much was asked in a short time; try again in %d s", r.Seconds())
}

// Seconds returns After in whole seconds, rounded up, and at least 1: the value of a Retry-After
// header.
func (r *Refusal) Seconds() int {
	return max(1, int((r.After+time.Second-1)/time.Second))
}

// Rates limits a rate for each name, such as a user id or an address. It remembers a bounded number
// of names; a name that was evicted starts again with a full burst. Safe for concurrent use.
type Rates struct {
	perSecond rate.Limit
	burst     int
	now       func() time.Time

	mu  sync.Mutex
	lru *simplelru.LRU[string, *rate.Limiter]
}

// maxNames is how many names Rates remembers. Each takes about 150 bytes.
const maxNames = 20_000

// NewRates returns Rates that allow each name perSecond events a second and a burst of at least 1.
// It returns nil, which has no limit, if perSecond is not positive.
func NewRates(perSecond, burst int, now func() time.Time) *Rates {
	if perSecond <= 0 {
		return nil
	}
	r := &Rates{perSecond: rate.Limit(perSecond), burst: max(burst, 1), now: now}
	// NewLRU fails only for a size below one.
	r.lru, _ = simplelru.NewLRU[string, *rate.Limiter](maxNames, nil)
	return r
}

// Count counts one event of a name. If the name's limit is reached it counts nothing and returns a
// *Refusal. It does not block.
func (r *Rates) Count(name string) error {
	if r == nil {
		return nil
	}
	now := r.now()
	reservation := r.limiter(name).ReserveN(now, 1)
	if wait := reservation.DelayFrom(now); wait > 0 {
		reservation.CancelAt(now)
		return &Refusal{After: wait}
	}
	return nil
}

// Spent returns a *Refusal if Count would, and nil otherwise. It counts nothing.
func (r *Rates) Spent(name string) error {
	if r == nil {
		return nil
	}
	if left := r.limiter(name).TokensAt(r.now()); left < 1 {
		seconds := (1 - left) / float64(r.perSecond)
		return &Refusal{After: time.Duration(seconds * float64(time.Second))}
	}
	return nil
}

// limiter returns the limiter of a name, and creates it if needed.
func (r *Rates) limiter(name string) *rate.Limiter {
	r.mu.Lock()
	defer r.mu.Unlock()
	l, ok := r.lru.Get(name)
	if !ok {
		l = rate.NewLimiter(r.perSecond, r.burst)
		r.lru.Add(name, l)
	}
	return l
}
