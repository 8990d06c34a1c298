package ratelimit

import (
	"sync"
	"time"
)

// Bytes bounds the memory that is held for many clients at the same time. One name gets three
// quarters at most, so that a client that holds all it can leaves room for others. Nobody waits: what
// finds no room is refused. A nil Bytes bounds nothing. Safe for concurrent use.
type Bytes struct {
	most, mostOfOne int64

	mu   sync.Mutex
	used int64
	by   map[string]int64
}

// NewBytes returns a Bytes with room for most bytes.
func NewBytes(most int64) *Bytes {
	return &Bytes{most: most, mostOfOne: most - most/4, by: map[string]int64{}}
}

// Take takes n bytes for a name until Give gives them back, or returns a *Refusal and takes nothing.
func (b *Bytes) Take(name string, n int64) error {
	if b == nil {
		return nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.used+n > b.most || b.by[name]+n > b.mostOfOne {
		return &Refusal{Busy: true, After: time.Second}
	}
	b.used += n
	b.by[name] += n
	return nil
}

// Give gives back n bytes that Take took for a name.
func (b *Bytes) Give(name string, n int64) {
	if b == nil || n == 0 {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.used -= n
	if b.by[name] -= n; b.by[name] == 0 {
		delete(b.by, name)
	}
}

// InUse returns the number of bytes that are taken; 0 for a nil receiver.
func (b *Bytes) InUse() int64 {
	if b == nil {
		return 0
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.used
}
