package read

import (
	"context"
	"maps"
	"slices"
	"sync"
)

// ContactReads collects the candidates whose contact data an operation read, for the audit trail.
type ContactReads struct {
	mu         sync.Mutex
	candidates map[string]struct{}
}

type contactReadsKey struct{}

// WithContactReads returns a context that collects reads of contact data.
func WithContactReads(ctx context.Context) (context.Context, *ContactReads) {
	c := &ContactReads{}
	return context.WithValue(ctx, contactReadsKey{}, c), c
}

// Count returns the number of candidates whose contact data was read.
func (c *ContactReads) Count() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.candidates)
}

// Candidates returns the candidates whose contact data was read, in no order. A nil ContactReads
// has none.
func (c *ContactReads) Candidates() []string {
	if c == nil {
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Collect(maps.Keys(c.candidates))
}

// ContactReadsFrom returns what ctx collects reads of contact data in, or nil.
func ContactReadsFrom(ctx context.Context) *ContactReads {
	c, _ := ctx.Value(contactReadsKey{}).(*ContactReads)
	return c
}

// Add adds candidates whose contact data is sent again without being read. A nil ContactReads
// ignores them.
func (c *ContactReads) Add(candidates []string) {
	if c == nil || len(candidates) == 0 {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.candidates == nil {
		c.candidates = make(map[string]struct{}, len(candidates))
	}
	for _, id := range candidates {
		c.candidates[id] = struct{}{}
	}
}

// noteContacts adds candidates whose contact data was read.
func noteContacts(ctx context.Context, found map[string]Contacts) {
	c, ok := ctx.Value(contactReadsKey{}).(*ContactReads)
	if !ok || len(found) == 0 {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.candidates == nil {
		c.candidates = make(map[string]struct{}, len(found))
	}
	for id := range found {
		c.candidates[id] = struct{}{}
	}
}
