package graphqllimits

import (
	"context"
	"sync"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/vektah/gqlparser/v2/ast"
)

// The caches are bounded by the size of their entries and not only by number, because a thousand
// large documents would take too much memory.
const (
	maxDocuments      = 1_000
	maxDocumentsBytes = 64 << 20
	maxTexts          = 1_000
	maxTextsBytes     = 8 << 20
	// nodeBytes is about the memory that a field, argument or value takes, with its position.
	nodeBytes = 600
)

// weighted is a cache that drops the least recently used entries when the total weight of its
// entries exceeds a bound. It is safe for concurrent use.
type weighted[V any] struct {
	weigh func(key string, value V) int
	most  int

	mu   sync.Mutex
	lru  *simplelru.LRU[string, V]
	held int
}

func newWeighted[V any](entries, most int, weigh func(string, V) int) *weighted[V] {
	c := &weighted[V]{weigh: weigh, most: most}
	// Fails only for a size below one.
	c.lru, _ = simplelru.NewLRU(entries, func(key string, value V) { c.held -= weigh(key, value) })
	return c
}

// Get implements graphql.Cache.
func (c *weighted[V]) Get(_ context.Context, key string) (V, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.lru.Get(key)
}

// Add implements graphql.Cache.
func (c *weighted[V]) Add(_ context.Context, key string, value V) {
	weight := c.weigh(key, value)
	if weight > c.most/16 {
		return // one entry must not push out all others
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.lru.Contains(key) {
		return // another goroutine was faster; the values are equal
	}
	c.held += weight
	c.lru.Add(key, value)
	for c.held > c.most {
		c.lru.RemoveOldest()
	}
}

// documentCache holds documents that have passed the limits and validation.
type documentCache = weighted[*ast.QueryDocument]

func newDocumentCache() *documentCache {
	return newWeighted(
		maxDocuments,
		maxDocumentsBytes,
		func(text string, doc *ast.QueryDocument) int {
			return len(text) + nodes(doc)*nodeBytes
		},
	)
}

// newTextCache returns a cache for texts by their hashes.
func newTextCache() *weighted[string] {
	return newWeighted(
		maxTexts,
		maxTextsBytes,
		func(hash, text string) int { return len(hash) + len(text) },
	)
}

// nodes returns the number of parts of a document, as a measure of its memory.
func nodes(doc *ast.QueryDocument) int {
	n := 0
	for _, op := range doc.Operations {
		n += 1 + len(op.VariableDefinitions) + nodesOf(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		n += 1 + nodesOf(f.SelectionSet)
	}
	return n
}

func nodesOf(set ast.SelectionSet) int {
	n := 0
	for _, one := range set {
		n++
		switch one := one.(type) {
		case *ast.Field:
			n += nodesOf(one.SelectionSet) + len(one.Directives)
			for _, a := range one.Arguments {
				n += 1 + nodesOfValue(a.Value)
			}
		case *ast.InlineFragment:
			n += nodesOf(one.SelectionSet) + len(one.Directives)
		}
	}
	return n
}

func nodesOfValue(v *ast.Value) int {
	n := 1
	for _, c := range v.Children {
		n += nodesOfValue(c.Value)
	}
	return n
}
