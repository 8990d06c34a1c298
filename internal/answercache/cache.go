// Package answercache keeps rendered answers of queries and sends them again for as long as nothing
// that they depend on has changed.
//
// No row that the API shows changes without an event in the log, in the same transaction. So an
// answer is exact while the log has no newer event that concerns it. A request reads the position
// of the log in the statement that loads its viewer, from the database, so a hit costs that one
// statement, and a change on any server is noticed by the first request that begins after it.
//
//   - fields.go: the fields and arguments whose values depend on the log and on the viewer alone.
//     Queries with any other are executed each time.
//   - scope.go: what an answer depends on: everything, one posting, or the catalog
//   - request.go: one query, and the key of its answer
//   - cache.go, entry.go: the answers, bounded in bytes and in age
//   - extension.go: the part of the executor that finds and keeps answers
//
// An entry belongs to one viewer: its key has the id of the viewer and everything of them on which
// rights depend. Cursors are not part of an entry; each answer gets new ones (eventlog.Blanks).
// Everything else that a request causes besides its answer happens for a hit as well: the
// credential is checked and counts as used, rates and slots apply, and the audit trail gets the
// same entries.
package answercache

import (
	"sync"
	"sync/atomic"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"

	"hirewire/internal/eventlog"
)

const (
	// maxEntries bounds the number of entries. Bytes are bounded by Options.Bytes.
	maxEntries = 100_000
	// largest is the share of all bytes that one answer may take.
	largest = 16
	// MaxAge is how long an entry may be used. After that it is removed within sweepEvery, so that
	// data that is no longer in the database leaves memory even if no request comes.
	MaxAge     = time.Minute
	sweepEvery = MaxAge / 4
)

// Options configure a Cache.
type Options struct {
	// Bytes is how much memory the answers may take together.
	Bytes int
	// PutCursor writes the cursor of a position into the first eventlog.CursorLen bytes of into.
	PutCursor func(into []byte, p eventlog.Position)
}

// Cache holds answers. It is safe for concurrent use. A nil *Cache holds none.
type Cache struct {
	most      int
	putCursor func(into []byte, p eventlog.Position)
	// turn orders the beginnings of requests and the ends of executions: see Entry.made.
	turn atomic.Int64

	hits, misses, evicted, outdated atomic.Int64

	mu sync.Mutex // guards the fields below; it is a leaf lock
	// lru evicts the answer that was used least recently.
	lru   *simplelru.LRU[key, *Entry]
	bytes int
	// groups has the entries by scope. All entries of a group have the same position.
	groups map[scope]*group
	// catalog is the newest known position of the catalog.
	catalog int64
	// sweep removes old entries. It is scheduled while there are entries.
	sweep  *time.Timer
	closed bool
}

// group is the entries of one scope. They are removed together when the scope's position moves.
type group struct {
	at   place
	keys map[key]struct{}
}

// New returns an empty cache, or nil if it may not have any bytes.
func New(o Options) *Cache {
	if o.Bytes <= 0 {
		return nil
	}
	c := &Cache{most: o.Bytes, putCursor: o.PutCursor, groups: map[scope]*group{}}
	// Fails only for a size below one.
	c.lru, _ = simplelru.NewLRU(maxEntries, c.forget)
	return c
}

// forget updates what the cache knows of an entry that the LRU has removed.
func (c *Cache) forget(k key, e *Entry) {
	c.bytes -= e.size
	if g := c.groups[e.scope]; g != nil {
		if delete(g.keys, k); len(g.keys) == 0 {
			delete(c.groups, e.scope)
		}
	}
}

// Stats are what a Cache has done so far, and what it holds.
type Stats struct {
	// Hits and Misses count the queries that could be answered from the cache, by whether they
	// were. Queries that are never cached are in neither.
	Hits, Misses int64
	// Evicted counts the entries that were removed for want of room, Outdated those that a change
	// of what they show or their age has removed.
	Evicted, Outdated int64
	// Entries and Bytes are what is held.
	Entries, Bytes int
}

// Stats returns the numbers of the cache. Those of a nil Cache are zero.
func (c *Cache) Stats() Stats {
	if c == nil {
		return Stats{}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return Stats{
		Hits: c.hits.Load(), Misses: c.misses.Load(),
		Evicted: c.evicted.Load(), Outdated: c.outdated.Load(),
		Entries: c.lru.Len(), Bytes: c.bytes,
	}
}

// find returns the answer to a request, or nil if there is none that is exact.
func (c *Cache) find(r *Request) *Entry {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.reach(r.scope, r.at) {
		e, ok := c.lru.Get(r.key)
		// A request that read its position before the answer was complete cannot have it: the
		// answer may contain a change after that position.
		if ok && r.began > e.made && e.age() < MaxAge {
			c.hits.Add(1)
			return e
		}
	}
	c.misses.Add(1)
	return nil
}

// reach removes the entries that a position makes outdated. No request can use them again, and they
// may contain data that is no longer in the database. It reports whether the position is the newest
// known one of the scope.
func (c *Cache) reach(of scope, at place) bool {
	if of != everything && at.catalog > c.catalog {
		c.catalog = at.catalog
		for other, g := range c.groups {
			if other != everything && g.at.catalog < at.catalog {
				c.removeGroup(other, g)
			}
		}
	}
	g := c.groups[of]
	switch {
	case g == nil || g.at == at:
		return true
	case g.at.isBefore(at):
		c.removeGroup(of, g)
		return true
	}
	return false
}

func (c *Cache) removeGroup(of scope, g *group) {
	for k := range g.keys {
		c.outdated.Add(1)
		c.lru.Remove(k)
	}
	delete(c.groups, of)
}

// keep adds the answer to a request, and evicts others for which there is no more room.
func (c *Cache) keep(r *Request, e *Entry) {
	if e.size > c.most/largest {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed || !c.reach(r.scope, r.at) {
		return
	}
	c.lru.Remove(r.key)
	g := c.groups[r.scope]
	if g == nil {
		g = &group{at: r.at, keys: map[key]struct{}{}}
		c.groups[r.scope] = g
	}
	g.keys[r.key] = struct{}{}
	c.bytes += e.size
	if c.lru.Add(r.key, e) {
		c.evicted.Add(1)
	}
	for c.bytes > c.most {
		c.lru.RemoveOldest()
		c.evicted.Add(1)
	}
	if c.sweep == nil {
		c.sweep = time.AfterFunc(sweepEvery, c.removeOld)
	}
}

// removeOld removes the entries that are older than MaxAge.
func (c *Cache) removeOld() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, k := range c.lru.Keys() {
		if e, _ := c.lru.Peek(k); e.age() >= MaxAge {
			c.outdated.Add(1)
			c.lru.Remove(k)
		}
	}
	c.sweep = nil
	if c.lru.Len() > 0 {
		c.sweep = time.AfterFunc(sweepEvery, c.removeOld)
	}
}

// Close removes all entries. The cache keeps no answers afterwards.
func (c *Cache) Close() {
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.closed = true
	c.lru.Purge()
	if c.sweep != nil {
		c.sweep.Stop()
		c.sweep = nil
	}
}
