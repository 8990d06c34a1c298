package ratelimit

import (
	"context"
	"sync"
	"time"
)

// Slots limits how many operations run at the same time. Others wait in a queue that is bounded in
// length and in time, so that an overloaded server refuses quickly instead of slowing down for
// everyone. One name gets at most three quarters of the slots and of the queue, so that a client
// with many requests delays others only a little. A nil *Slots must not be used with Enter. Safe
// for concurrent use.
type Slots struct {
	most, waiting         int
	mostOfOne, queueOfOne int
	maxWait               time.Duration

	mu    sync.Mutex
	used  int
	by    map[string]*usage
	queue []*waiter
}

// usage is the number of slots and queue places of one name.
type usage struct{ used, waiting int }

// waiter is a place in the queue.
type waiter struct {
	name string
	// granted is closed when the waiter has a slot; hasSlot is the same under Slots.mu.
	granted chan struct{}
	hasSlot bool
}

// NewSlots returns most slots and a queue of length waiting. A caller waits in the queue for at
// most patience.
func NewSlots(most, waiting int, patience time.Duration) *Slots {
	threeQuarters := func(n int) int { return max(1, n-n/4) }
	return &Slots{
		most:       most,
		waiting:    waiting,
		mostOfOne:  threeQuarters(most),
		queueOfOne: threeQuarters(waiting),
		maxWait:    patience,
		by:         map[string]*usage{},
	}
}

// InUse returns the number of slots in use; 0 for a nil receiver.
func (s *Slots) InUse() int {
	if s == nil {
		return 0
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.used
}

// Waiting returns the length of the queue; 0 for a nil receiver.
func (s *Slots) Waiting() int {
	if s == nil {
		return 0
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.queue)
}

// Enter takes a slot, and waits for one if needed. The caller must call leave to give the slot
// back; leave may be called repeatedly. The error is a *Refusal if the queue is full or the wait
// took too long, or that of ctx.
func (s *Slots) Enter(ctx context.Context, name string) (leave func(), err error) {
	w, err := s.enter(name)
	if err != nil {
		return nil, err
	}
	leave = sync.OnceFunc(func() { s.leave(name) })
	if w == nil {
		return leave, nil
	}
	timeout := time.NewTimer(s.maxWait)
	defer timeout.Stop()
	select {
	case <-w.granted:
		return leave, nil
	case <-timeout.C:
		err = &Refusal{Busy: true, After: time.Second}
	case <-ctx.Done():
		err = ctx.Err()
	}
	if s.giveUp(w) {
		return nil, err
	}
	return leave, nil // the slot was granted at the last moment
}

// enter takes a slot and returns nil, or returns a place in the queue, or a *Refusal if there is
// none.
func (s *Slots) enter(name string) (*waiter, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	own := s.by[name]
	if own == nil {
		own = &usage{}
	}
	if s.used < s.most && own.used < s.mostOfOne {
		own.used++
		s.used++
		s.by[name] = own
		return nil, nil //nolint:nilnil // no need to wait
	}
	if len(s.queue) >= s.waiting || own.waiting >= s.queueOfOne {
		return nil, &Refusal{Busy: true, After: time.Second}
	}
	w := &waiter{name: name, granted: make(chan struct{})}
	own.waiting++
	s.by[name] = own
	s.queue = append(s.queue, w)
	return w, nil
}

// leave gives back a slot of a name, and grants it to the first waiter whose name is below its
// limit.
func (s *Slots) leave(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.used--
	s.by[name].used--
	for i, w := range s.queue {
		if own := s.by[w.name]; own.used < s.mostOfOne {
			own.waiting--
			own.used++
			s.used++
			s.remove(i)
			w.hasSlot = true
			close(w.granted)
			break
		}
	}
	s.forget(name)
}

// giveUp removes a waiter from the queue. It returns false if the waiter has a slot in the
// meantime.
func (s *Slots) giveUp(w *waiter) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if w.hasSlot {
		return false
	}
	for i, other := range s.queue {
		if other == w {
			s.remove(i)
			break
		}
	}
	s.by[w.name].waiting--
	s.forget(w.name)
	return true
}

// remove removes the waiter with an index from the queue. The caller must hold s.mu.
func (s *Slots) remove(i int) {
	if i == 0 {
		s.queue[0] = nil
		s.queue = s.queue[1:]
		return
	}
	copy(s.queue[i:], s.queue[i+1:])
	s.queue[len(s.queue)-1] = nil
	s.queue = s.queue[:len(s.queue)-1]
}

// forget drops the entry of a name that has nothing. The caller must hold s.mu.
func (s *Slots) forget(name string) {
	if own := s.by[name]; own != nil && own.used == 0 && own.waiting == 0 {
		delete(s.by, name)
	}
}
