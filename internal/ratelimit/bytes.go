package ratelimit

import (
	"sync"
	"time"
)

// Bytes limits the memory that is held for clients at the same time. One name gets at most three
// quarters of it, so that there is always memory for others. Calls never wait. A nil Bytes has no
// limit. Safe for concurrent use.
type Bytes struct {
	most, mostOfOne int64

	mu   sync.Mutex
	used int64
	by   map[string]int64
}

// NewBytes returns a Bytes with a limit of most bytes.
func NewBytes(most int64) *Bytes {
	return &Bytes{most: most, mostOfOne: most - most/4, by: map[string]int64{}}
}

// Take reserves n bytes for a name. If that exceeds a limit it reserves nothing and returns a
// *Refusal. The caller must return the bytes with Give.
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

// Give returns n bytes that Take has reserved for a name.
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

// InUse returns the number of reserved bytes; 0 for a nil receiver.
func (b *Bytes) InUse() int64 {
	if b == nil {
		return 0
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.used
}
