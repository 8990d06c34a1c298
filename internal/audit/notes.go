package audit

import (
	"context"
	"sync"
)

// Notes are the entries that the execution of a query added to recorders. A server that sends a
// kept answer to that query adds them again (Repeat), because they record what the viewer was
// shown, not how it was read. Notes are safe for concurrent use. A nil *Notes has no entries.
type Notes struct {
	mu   sync.Mutex
	list []func(ctx context.Context)
}

type notesKey struct{}

// WithNotes returns a context that collects what is noted with it.
func WithNotes(ctx context.Context) (context.Context, *Notes) {
	n := &Notes{}
	return context.WithValue(ctx, notesKey{}, n), n
}

// Len returns the number of entries.
func (n *Notes) Len() int {
	if n == nil {
		return 0
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	return len(n.list)
}

// Repeat notes all entries again, with the viewer and client of ctx and the present time.
func (n *Notes) Repeat(ctx context.Context) {
	if n == nil {
		return
	}
	n.mu.Lock()
	list := n.list
	n.mu.Unlock()
	for _, note := range list {
		note(ctx)
	}
}

// collect adds a note to those of ctx, if it collects any.
func collect(ctx context.Context, note func(ctx context.Context)) {
	n, ok := ctx.Value(notesKey{}).(*Notes)
	if !ok {
		return
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.list = append(n.list, note)
}
