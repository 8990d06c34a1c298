// Package cohort makes the number of SQL statements of an operation independent of its size.
//
// Entities that one read loaded share a Cohort. A resolver that needs something for one of them asks the cohort, which
// loads it once for all its members and remembers it, keyed by field and arguments. Because connections loaded for one
// cohort put all their nodes into one new cohort, this holds at any depth and through connections, where list batching
// does not reach. There is no waiting for a time window: the first who asks loads, the others wait for exactly that load.
package cohort

import (
	"context"
	"sync"
)

// Cohort is the set of entities that were loaded together. It lives as long as one operation, or one frame of a
// subscription, and is safe for concurrent use.
type Cohort struct {
	members any

	mu    sync.Mutex
	loads map[any]*load
}

type load struct {
	once  sync.Once
	value any
	err   error
}

// Member is an entity that knows its id and its cohort; ent's template makes every entity one.
type Member interface {
	comparable
	// MemberID is the entity's id.
	MemberID() string
	// Join puts the entity into a cohort.
	Join(c *Cohort)
	// Fellows is the cohort that the entity is in.
	Fellows() *Cohort
}

// New makes a cohort without members, for values that are no entities.
func New() *Cohort { return &Cohort{} }

// Share puts entities that were loaded together into one cohort, and answers them.
func Share[E Member](entities []E) []E {
	c := &Cohort{members: entities}
	for _, e := range entities {
		e.Join(c)
	}
	return entities
}

// members are the entities that were loaded together with e. An entity that nobody shared, such as one that was just
// written, is alone.
func members[E Member](e E) (*Cohort, []E) {
	c := e.Fellows()
	if c != nil {
		if all, ok := c.members.([]E); ok {
			return c, all
		}
	}
	alone := []E{e}
	return &Cohort{members: alone}, alone
}

// Do answers what fn loaded under key, calling fn at most once. The key must name the field and every argument that
// changes the answer, and must be comparable. An error is remembered like a value: the cohort belongs to one operation,
// and asking again within it would only repeat the failure once per member.
func Do[T any](ctx context.Context, c *Cohort, key any, fn func(ctx context.Context) (T, error)) (T, error) {
	c.mu.Lock()
	l := c.loads[key]
	if l == nil {
		if c.loads == nil {
			c.loads = make(map[any]*load)
		}
		l = &load{}
		c.loads[key] = l
	}
	c.mu.Unlock()

	l.once.Do(func() {
		v, err := fn(ctx)
		l.value, l.err = v, err
	})
	if l.err != nil {
		var zero T
		return zero, l.err
	}
	v, _ := l.value.(T)
	return v, nil
}

// Follow answers what e refers to: it loads what all members refer to by that field at once. ref answers an empty id
// where there is no reference.
func Follow[E Member, T any](ctx context.Context, e E, field any, ref func(E) string,
	load func(ctx context.Context, ids []string) (map[string]T, error),
) (T, error) {
	var zero T
	id := ref(e)
	if id == "" {
		return zero, nil
	}
	c, all := members(e)
	values, err := Do(ctx, c, field, func(ctx context.Context) (map[string]T, error) {
		return load(ctx, Distinct(all, ref))
	})
	return values[id], err
}

// Of answers what belongs to e, such as its rows in another table: it loads what belongs to all members at once.
func Of[E Member, T any](ctx context.Context, e E, field any,
	load func(ctx context.Context, ids []string) (map[string]T, error),
) (T, error) {
	c, all := members(e)
	values, err := Do(ctx, c, field, func(ctx context.Context) (map[string]T, error) {
		return load(ctx, Distinct(all, E.MemberID))
	})
	return values[e.MemberID()], err
}

// Distinct picks an id of each value, in order, without empty and repeated ones.
func Distinct[E any](all []E, pick func(E) string) []string {
	seen := make(map[string]struct{}, len(all))
	out := make([]string, 0, len(all))
	for _, e := range all {
		id := pick(e)
		if id == "" {
			continue
		}
		if _, ok := seen[id]; !ok {
			seen[id] = struct{}{}
			out = append(out, id)
		}
	}
	return out
}
