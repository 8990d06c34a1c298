package testkit

import (
	"math/rand/v2"
	"sync"
	"time"

	"hirewire/internal/ids"
)

// Clock is a clock that tests set. Each reading is a microsecond after the previous one, so that
// timestamps have a total order. It is safe for concurrent use.
type Clock struct {
	mu  sync.Mutex
	now time.Time
}

// NewClock returns a clock that starts at a Monday morning, the same for all tests.
func NewClock() *Clock {
	return &Clock{now: time.Date(2026, time.November, 2, 9, 0, 0, 0, time.UTC)}
}

// Now returns the time in UTC, with microsecond precision.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := c.now
	c.now = t.Add(time.Microsecond)
	return t
}

// Set sets the clock to a time.
func (c *Clock) Set(t time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = t.UTC().Truncate(time.Microsecond)
}

// Advance advances the clock.
func (c *Clock) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d).Truncate(time.Microsecond)
}

// IDs returns a generator of ids at the clock's times, which are the same in every run. A second
// process of the same test uses another seed.
func IDs(now func() time.Time, seed byte) *ids.Generator {
	return ids.NewGenerator(now, rand.NewChaCha8([32]byte{seed}))
}
