package live

import (
	"runtime"
	"sync"
	"time"
)

// crew gets parked subscriptions going when there is something for them, with as many goroutines as there are processors:
// a goroutine of its own for each would cost more than what it has to do, in memory while it waits and in time when
// thousands are woken by one event.
type crew struct {
	mu sync.Mutex
	// parked have nothing to do; ready have, from at on.
	parked, ready []*Subscription
	at            int
	working       int
	gone          sync.Cond // nobody works any more
}

// share is how many subscriptions one of the crew takes at once.
const share = 16

func newCrew() *crew {
	c := &crew{}
	c.gone.L = &c.mu
	return c
}

// park keeps a subscription until there is something to do; false is: there is already.
func (c *crew) park(s *Subscription) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	// Whoever shows another window rouses the crew afterwards, so either it is seen here, or the subscription there.
	if s.tail.window.Load() != s.looked || s.h.over() {
		return false
	}
	c.parked = append(c.parked, s)
	return true
}

// rouse gets all going that are parked.
func (c *crew) rouse() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.at == len(c.ready) {
		c.empty()
		c.parked, c.ready = c.ready, c.parked
	} else {
		c.ready = append(c.ready, c.parked...)
		clear(c.parked)
		c.parked = c.parked[:0]
	}
	c.hire()
}

// remind wakes the subscriptions whose checkpoint is due or that do not endure not to have seen the log for so long, and
// forgets those that were closed.
func (c *crew) remind(now, blind time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	kept := c.parked[:0]
	for _, s := range c.parked {
		switch {
		case s.closed.Load():
		case now >= s.due || blind > s.endures:
			c.ready = append(c.ready, s)
		default:
			kept = append(kept, s)
		}
	}
	clear(c.parked[len(kept):])
	c.parked = kept
	c.hire()
}

// add gets subscriptions going that waited for something else.
func (c *crew) add(some []*Subscription) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ready = append(c.ready, some...)
	c.hire()
}

// hire starts as many as the work is worth; c is locked.
func (c *crew) hire() {
	wanted := min(runtime.GOMAXPROCS(0), (len(c.ready)-c.at+share-1)/share)
	for c.working < wanted {
		c.working++
		go c.work()
	}
}

func (c *crew) work() {
	var mine [share]*Subscription
	for n := c.take(mine[:]); n > 0; n = c.take(mine[:]) {
		for _, s := range mine[:n] {
			s.parker.Wake()
		}
	}
}

// take moves work to one of the crew; without any, they leave.
func (c *crew) take(mine []*Subscription) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := copy(mine, c.ready[c.at:])
	c.at += n
	if n == 0 {
		c.empty()
		if c.working--; c.working == 0 {
			c.gone.Broadcast()
		}
	}
	return n
}

// empty makes room where all was taken, and keeps nobody alive; c is locked.
func (c *crew) empty() {
	clear(c.ready)
	c.ready, c.at = c.ready[:0], 0
}

// rest waits until nobody works.
func (c *crew) rest() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for c.working > 0 {
		c.gone.Wait()
	}
}
