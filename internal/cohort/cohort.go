// Package cohort makes the number of SQL statements of an operation independent of its size.
//
// Entities that were loaded together share a Cohort. A resolver that needs related data for one of
// them calls Follow or Of, which load it for all members of the cohort at once and remember it by
// field and arguments:
//
//	candidate, err := cohort.Follow(ctx, application, "candidate", ref, loadCandidates)
//
// The nodes of all connections that are loaded for a cohort form one new cohort, so this works at
// any depth. There is no time window as in a data loader: the first caller loads, and concurrent
// callers wait for that load.
package cohort

import (
	"context"
	"sync"
)

// Cohort is a set of entities that were loaded together, with what was loaded for them since. It
// lives as long as one operation or one frame of a subscription. It is safe for concurrent use.
type Cohort struct {
	members any // []E for some E
	// seenBy is the viewer whose rights selected the members; nil if that is not known.
	seenBy any

	mu    sync.Mutex
	loads map[any]*load
}

type load struct {
	once  sync.Once
	value any
	err   error
}

// Member is an entity that knows its id and its cohort. A template of ent implements it for every
// entity.
type Member interface {
	comparable
	// MemberID returns the entity's id.
	MemberID() string
	// Join sets the entity's cohort.
	Join(c *Cohort)
	// Fellows returns the entity's cohort, or nil.
	Fellows() *Cohort
}

// New returns a cohort without members, for use with Do.
func New() *Cohort { return &Cohort{} }

// Share puts entities that were loaded together into one new cohort, and returns them.
func Share[E Member](entities []E) []E {
	c := &Cohort{members: entities}
	for _, e := range entities {
		e.Join(c)
	}
	return entities
}

// ShareSeen is like Share for entities that a statement selected with a viewer's rights. It records
// the viewer, so that what belongs to the entities can be read without testing those rights again;
// see SeenBy. The viewer must be a pointer.
func ShareSeen[E Member](viewer any, entities []E) []E {
	c := &Cohort{members: entities, seenBy: viewer}
	for _, e := range entities {
		e.Join(c)
	}
	return entities
}

// SeenBy reports whether all members of e's cohort were selected with the rights of this viewer. It
// returns false for an entity of unknown origin, and for another viewer: rights that are read again
// are another viewer.
func SeenBy[E Member](viewer any, e E) bool {
	c, _ := members(e)
	return c.seenBy != nil && c.seenBy == viewer
}

// Members returns the members of e's cohort.
func Members[E Member](e E) []E {
	_, all := members(e)
	return all
}

// members returns the cohort of e and its members. An entity without a cohort, such as one that was
// just written, is the only member of a new one.
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

// Do returns the result of fn for a key. It calls fn at most once for each key of a cohort;
// concurrent callers block until that call has returned. The key must be comparable and must
// identify the field and all arguments on which the result depends. All callers of a key must use
// the same T.
//
// An error is remembered like a value: another attempt within the same operation would only repeat
// the failure for each member.
func Do[T any](
	ctx context.Context, c *Cohort, key any, fn func(ctx context.Context) (T, error),
) (T, error) {
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

// Follow returns the entity to which e refers. It loads the referenced entities of all members of
// e's cohort at once. ref returns the id of a member's reference, or "" if it has none; Follow then
// returns the zero value. It also does if load returns nothing for the id.
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

// Of returns what belongs to e, such as its rows in another table. It loads that for all members of
// e's cohort at once. load receives the ids of the members and returns a map by those ids.
func Of[E Member, T any](ctx context.Context, e E, field any,
	load func(ctx context.Context, ids []string) (map[string]T, error),
) (T, error) {
	c, all := members(e)
	values, err := Do(ctx, c, field, func(ctx context.Context) (map[string]T, error) {
		return load(ctx, Distinct(all, E.MemberID))
	})
	return values[e.MemberID()], err
}

// Distinct returns the ids that pick returns for the values, in order, without empty and repeated
// ids.
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
