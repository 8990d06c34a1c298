package ratelimit

import (
	"sync"
	"time"
)

// Each limits how many things, such as streams, each name has open at the same time. A nil Each has
// no limit. Safe for concurrent use.
type Each struct {
	most int

	mu sync.Mutex
	by map[string]int
}

// NewEach returns an Each that allows each name to have most things open.
func NewEach(most int) *Each { return &Each{most: most, by: map[string]int{}} }

// Open counts a thing of a name until closed is called, which may be called repeatedly. If the
// name's limit is reached it counts nothing and returns a *Refusal.
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
