// Package ratelimit keeps a busy server answering: it counts what each client asks (golang.org/x/time/rate), bounds how much is
// done at the same time, lets the rest wait a little, and refuses in good time what would wait too long. Who is refused is
// told when to come back.
package ratelimit

import (
	"fmt"
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"golang.org/x/time/rate"
)

// Refusal is an error: not now.
type Refusal struct {
	// Busy is true where the server has too much to do, and false where this client asks too much.
	Busy bool
	// After is when to come back.
	After time.Duration
}

// Error implements error.
func (r *Refusal) Error() string {
	if r.Busy {
		return "the server has too much to do; try again in a moment"
	}
	return fmt.Sprintf("too much was asked in a short time; try again in %d s", r.Seconds())
}

// Seconds is After in whole seconds, at least one, as the header Retry-After has it.
func (r *Refusal) Seconds() int {
	return max(1, int((r.After+time.Second-1)/time.Second))
}

// Rates counts by name: of a viewer, or of an address. Of those it has heard of it keeps the latest; one that was pushed
// out begins with a full allowance again. Safe for concurrent use.
type Rates struct {
	perSecond rate.Limit
	burst     int
	now       func() time.Time

	mu  sync.Mutex
	lru *simplelru.LRU[string, *rate.Limiter]
}

// maxNames bounds what Rates remembers, at about 150 bytes each.
const maxNames = 20_000

// NewRates allows each name so many a second, and a burst at once. Nil, which allows everything, is for 0 a second.
func NewRates(perSecond, burst int, now func() time.Time) *Rates {
	if perSecond <= 0 {
		return nil
	}
	r := &Rates{perSecond: rate.Limit(perSecond), burst: max(burst, 1), now: now}
	// Fails only for a size below one.
	r.lru, _ = simplelru.NewLRU[string, *rate.Limiter](maxNames, nil)
	return r
}

// Count counts one for a name, or answers a *Refusal and counts nothing.
func (r *Rates) Count(name string) error {
	if r == nil {
		return nil
	}
	now := r.now()
	one := r.of(name).ReserveN(now, 1)
	if wait := one.DelayFrom(now); wait > 0 {
		one.CancelAt(now)
		return &Refusal{After: wait}
	}
	return nil
}

// Spent answers a *Refusal where nothing is left to a name. It counts nothing.
func (r *Rates) Spent(name string) error {
	if r == nil {
		return nil
	}
	if left := r.of(name).TokensAt(r.now()); left < 1 {
		return &Refusal{After: time.Duration((1 - left) / float64(r.perSecond) * float64(time.Second))}
	}
	return nil
}

func (r *Rates) of(name string) *rate.Limiter {
	r.mu.Lock()
	defer r.mu.Unlock()
	l, ok := r.lru.Get(name)
	if !ok {
		l = rate.NewLimiter(r.perSecond, r.burst)
		r.lru.Add(name, l)
	}
	return l
}
