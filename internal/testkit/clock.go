package testkit

import (
	"math/rand/v2"
	"sync"
	"time"

	"hirewire/internal/ids"
)

// Clock is a clock that tests set. Each reading is a microsecond after the one before, so that whatever is stamped with
// them has one order. It is safe for concurrent use.
type Clock struct {
	mu  sync.Mutex
	now time.Time
}

// NewClock makes a clock that stands at a Monday morning, the same for all tests.
func NewClock() *Clock {
	return &Clock{now: time.Date(2026, time.November, 2, 9, 0, 0, 0, time.UTC)}
}

// Now reads the clock: UTC, microseconds.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := c.now
	c.now = t.Add(time.Microsecond)
	return t
}

// Set puts the clock to a time.
func (c *Clock) Set(t time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = t.UTC().Truncate(time.Microsecond)
}

// Advance lets time pass.
func (c *Clock) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d).Truncate(time.Microsecond)
}

// IDs makes ids at the clock's times, the same ones in every run. Another seed gives others, for a second process of
// the same test.
func IDs(now func() time.Time, seed byte) *ids.Generator {
	return ids.NewGenerator(now, rand.NewChaCha8([32]byte{seed}))
}
