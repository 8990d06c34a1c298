package read

import (
	"context"
	"sync"
)

// ContactReads collects of which candidates an operation read contact data, for the audit trail.
type ContactReads struct {
	mu         sync.Mutex
	candidates map[string]struct{}
}

type contactReadsKey struct{}

// WithContactReads returns a context in which reads of contact data are collected.
func WithContactReads(ctx context.Context) (context.Context, *ContactReads) {
	c := &ContactReads{}
	return context.WithValue(ctx, contactReadsKey{}, c), c
}

// Count returns of how many candidates there was contact data.
func (c *ContactReads) Count() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.candidates)
}

// noteContacts collects candidates whose contact data was read.
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
