package cohort

import (
	"context"
	"sync"
)

// memory holds the entities that one part of an operation has loaded by id. A user who is the actor
// of an event, the author of a comment and the lead of a posting is referenced three times and
// loaded once.
type memory struct {
	mu sync.Mutex
	// kinds maps kind[E] to map[string]E. An entity that does not exist or may not be seen has a
	// nil entry.
	kinds map[any]any
}

type memoryKey struct{}

type kind[E any] struct{}

// Remember returns a context in which ByID loads each entity once. Use it only for operations that
// do not write: an entity that was loaded before a change would still be returned after it. Parts
// of an operation that run concurrently each need a context of their own, so that the number of
// statements does not depend on their timing.
func Remember(ctx context.Context) context.Context {
	return context.WithValue(ctx, memoryKey{}, &memory{kinds: map[any]any{}})
}

// ByID returns entities by id, and loads those that the context does not remember. Ids for which
// load returns nothing are missing from the result and are not loaded again. The entities of one
// load form a cohort. With a context from Remember, concurrent calls wait for each other's loads.
func ByID[E Member](
	ctx context.Context, ids []string, load func(ctx context.Context, ids []string) ([]E, error),
) (map[string]E, error) {
	return ByIDSeen(ctx, nil, ids, load)
}

// ByIDSeen is like ByID for a load that selects with a viewer's rights. The entities are shared as
// by ShareSeen.
func ByIDSeen[E Member](
	ctx context.Context, viewer any, ids []string,
	load func(ctx context.Context, ids []string) ([]E, error),
) (map[string]E, error) {
	m, _ := ctx.Value(memoryKey{}).(*memory)
	if m == nil {
		rows, err := load(ctx, ids)
		out := make(map[string]E, len(rows))
		put(out, viewer, rows)
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
		put(known, viewer, rows)
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

// put shares rows and adds them to a map by id.
func put[E Member](into map[string]E, viewer any, rows []E) {
	for _, e := range ShareSeen(viewer, rows) {
		into[e.MemberID()] = e
	}
}
