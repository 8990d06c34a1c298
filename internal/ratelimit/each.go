package ratelimit

import (
	"sync"
	"time"
)

// Each bounds how many things one name has open at the same time. A nil Each bounds nothing. Safe for
// concurrent use.
type Each struct {
	most int

	mu sync.Mutex
	by map[string]int
}

// NewEach returns an Each that allows each name most things.
func NewEach(most int) *Each { return &Each{most: most, by: map[string]int{}} }

// Open counts a thing of a name until closed is called, or returns a *Refusal and counts nothing.
func (e *Each) Open(name string) (closed func(), err error) {
	if e == nil {
		return func() {}, nil
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.by[name] >= e.most {
		return nil, &Refusal{After: 10 * time.Second}
	}
	e.by[name]++
	return sync.OnceFunc(func() {
		e.mu.Lock()
		defer e.mu.Unlock()
		if e.by[name]--; e.by[name] == 0 {
			delete(e.by, name)
		}
	}), nil
}
