package ratelimit

import (
	"context"
	"sync"
	"time"
)

// Slots bounds how much is done at the same time. What finds no slot waits in line, and the line is bounded in length and
// in time: a server that takes in more than it can do answers nobody. Of slots and line, one name gets three quarters at
// the most, so that somebody who asks without end delays others by little.
type Slots struct {
	most, waiting        int
	mostOfOne, lineOfOne int
	patience             time.Duration

	mu   sync.Mutex
	used int
	by   map[string]*share
	line []*waiter
}

// share is what one name has.
type share struct{ used, waiting int }

type waiter struct {
	name string
	// turn is closed when the waiter has a slot.
	turn chan struct{}
	mine bool
}

// NewSlots makes so many slots, and a line of so many who wait as long as patience.
func NewSlots(most, waiting int, patience time.Duration) *Slots {
	threeQuarters := func(n int) int { return max(1, n-n/4) }
	return &Slots{
		most: most, waiting: waiting, mostOfOne: threeQuarters(most), lineOfOne: threeQuarters(waiting),
		patience: patience, by: map[string]*share{},
	}
}

// InUse is how many slots are taken, and Waiting how many wait for one. Both are 0 for a nil receiver, which bounds nothing.
func (s *Slots) InUse() int {
	if s == nil {
		return 0
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.used
}

// Waiting is InUse's sibling.
func (s *Slots) Waiting() int {
	if s == nil {
		return 0
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.line)
}

// Enter waits for a slot. It answers how to give it back, or a *Refusal, or the error of a context that ended.
func (s *Slots) Enter(ctx context.Context, name string) (leave func(), err error) {
	w, err := s.enter(name)
	if err != nil {
		return nil, err
	}
	leave = sync.OnceFunc(func() { s.leave(name) })
	if w == nil {
		return leave, nil
	}
	patience := time.NewTimer(s.patience)
	defer patience.Stop()
	select {
	case <-w.turn:
		return leave, nil
	case <-patience.C:
		err = &Refusal{Busy: true, After: time.Second}
	case <-ctx.Done():
		err = ctx.Err()
	}
	if s.giveUp(w) {
		return nil, err
	}
	return leave, nil // it came at the last moment
}

// enter takes a slot at once, or answers the place in the line.
func (s *Slots) enter(name string) (*waiter, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	own := s.by[name]
	if own == nil {
		own = &share{}
	}
	if s.used < s.most && own.used < s.mostOfOne {
		own.used++
		s.used++
		s.by[name] = own
		return nil, nil //nolint:nilnil // no need to wait
	}
	if len(s.line) >= s.waiting || own.waiting >= s.lineOfOne {
		return nil, &Refusal{Busy: true, After: time.Second}
	}
	w := &waiter{name: name, turn: make(chan struct{})}
	own.waiting++
	s.by[name] = own
	s.line = append(s.line, w)
	return w, nil
}

// leave gives a slot back, and to whoever is next.
func (s *Slots) leave(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.used--
	s.by[name].used--
	for i, w := range s.line {
		if own := s.by[w.name]; own.used < s.mostOfOne {
			own.waiting--
			own.used++
			s.used++
			s.remove(i)
			w.mine = true
			close(w.turn)
			break
		}
	}
	s.forget(name)
}

// giveUp leaves the line; false where the turn came meanwhile.
func (s *Slots) giveUp(w *waiter) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if w.mine {
		return false
	}
	for i, other := range s.line {
		if other == w {
			s.remove(i)
			break
		}
	}
	s.by[w.name].waiting--
	s.forget(w.name)
	return true
}

func (s *Slots) remove(i int) {
	if i == 0 {
		s.line[0] = nil
		s.line = s.line[1:]
		return
	}
	copy(s.line[i:], s.line[i+1:])
	s.line[len(s.line)-1] = nil
	s.line = s.line[:len(s.line)-1]
}

func (s *Slots) forget(name string) {
	if own := s.by[name]; own != nil && own.used == 0 && own.waiting == 0 {
		delete(s.by, name)
	}
}
