package cohort

import (
	"context"
	"sync"
)

// memory is what one part of an operation has loaded by id so far. A colleague who is the actor of an event, the author of
// a comment and the lead of a posting is three references and one row.
type memory struct {
	mu    sync.Mutex
	kinds map[any]any // kind[E] to map[string]E; an entity that nobody may see is there as nil
}

type memoryKey struct{}

type kind[E any] struct{}

// Remember makes entities that are loaded by id be loaded once while the context lives. It is for reading only: what was
// loaded before a change would be shown after it. Parts that run side by side each get a memory of their own, so that the
// number of statements does not depend on which is quicker.
func Remember(ctx context.Context) context.Context {
	return context.WithValue(ctx, memoryKey{}, &memory{kinds: map[any]any{}})
}

// ByID answers entities by id, of which it loads those that the context does not remember. What load leaves out is not
// asked for again. The entities of one load are a cohort.
func ByID[E Member](ctx context.Context, ids []string, load func(ctx context.Context, ids []string) ([]E, error)) (map[string]E, error) {
	m, _ := ctx.Value(memoryKey{}).(*memory)
	if m == nil {
		rows, err := load(ctx, ids)
		out := make(map[string]E, len(rows))
		put(out, rows)
		return out, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	known, _ := m.kinds[kind[E]{}].(map[string]E)
	if known == nil {
		known = map[string]E{}
		m.kinds[kind[E]{}] = known
	}
	missing := make([]string, 0, len(ids))
	for _, id := range ids {
		if _, ok := known[id]; !ok {
			missing = append(missing, id)
		}
	}
	if len(missing) > 0 {
		rows, err := load(ctx, missing)
		if err != nil {
			return nil, err
		}
		var none E
		for _, id := range missing {
			known[id] = none
		}
		put(known, rows)
	}
	var none E
	out := make(map[string]E, len(ids))
	for _, id := range ids {
		if e := known[id]; e != none {
			out[id] = e
		}
	}
	return out, nil
}

func put[E Member](into map[string]E, rows []E) {
	for _, e := range Share(rows) {
		into[e.MemberID()] = e
	}
}
