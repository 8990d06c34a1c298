package read

import (
	"context"
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
