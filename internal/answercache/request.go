package answercache

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"hash"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/internal/access"
	"hirewire/internal/read"
)

// Request is one query whose answer may come from the cache. One goroutine uses it: first the
// transport, which loads the viewer between Loading and Begin, and then the executor. The methods
// of a nil Request do nothing.
type Request struct {
	cache     *Cache
	op        *graphql.OperationContext
	variables []byte
	scope     scope
	position  read.Position
	// began is when the viewer began to be loaded, in turns of the cache.
	began int64
	key   key
	at    place
	// entry is the answer, if it is from the cache or is now in it.
	entry *Entry
}

// key identifies an answer: its query, variables, viewer and scope. It is a hash, so that long
// queries take no memory.
type key [sha256.Size]byte

// NewRequest returns a request for a query, or nil if its answer is never cached.
func (c *Cache) NewRequest(op *graphql.OperationContext) *Request {
	if c == nil || op.Operation == nil || op.Operation.Operation != ast.Query ||
		!cacheable(op.Operation, op.Variables) {
		return nil
	}
	variables, err := json.Marshal(op.Variables)
	if err != nil {
		return nil
	}
	r := &Request{cache: c, op: op, variables: variables}
	r.scope = scopeOf(op.Operation, op.Variables)
	r.position.Narrow = r.scope != everything
	if r.position.Narrow && r.scope != catalog {
		r.position.PostingID = string(r.scope)
	}
	return r
}

// Loading returns the context in which the viewer must be loaded, from the database.
func (r *Request) Loading(ctx context.Context) context.Context {
	if r == nil {
		return ctx
	}
	r.began = r.cache.turn.Add(1)
	return read.AskPosition(ctx, &r.position)
}

type requestKey struct{}

// Begin returns the context in which the query is executed for the viewer that was loaded.
func (r *Request) Begin(ctx context.Context, v *access.Viewer) context.Context {
	if r == nil || !r.position.Read {
		return ctx
	}
	if r.scope != catalog && !v.IsRecruiting() {
		// Those who see only a part of a posting must not learn from the time of an answer that
		// something happened in the rest of it. For them, any change of the company counts.
		r.scope = everything
	}
	r.at = placeOf(r.scope, &r.position)
	r.key = keyOf(r, v)
	ctx = read.WithPosition(ctx, &r.position)
	return context.WithValue(ctx, requestKey{}, r)
}

// Tag returns the entity tag of the answer. It returns "" if the answer is not in the cache.
func (r *Request) Tag() string {
	if r == nil || r.entry == nil {
		return ""
	}
	return r.entry.Tag()
}

// IsHit reports whether the answer came from the cache.
func (r *Request) IsHit() bool { return r != nil && r.entry != nil && r.entry.made < r.began }

// keyOf returns the key of the answer to a request of a viewer. Everything of the viewer counts,
// except for which of their credentials was used.
func keyOf(r *Request, v *access.Viewer) key {
	h := hasher{sha256.New()}
	h.text(r.op.RawQuery)
	h.text(r.op.OperationName)
	h.text(string(r.variables))
	h.text(string(r.scope))
	h.text(string(v.Kind))
	h.text(v.ID)
	h.text(v.Name)
	h.text(v.Email)
	h.text(string(v.Role))
	h.text(strconv.FormatBool(v.ConfidentialAccess))
	h.text(string(v.Scope))
	h.number(len(v.OwnCandidateIDs))
	for _, id := range v.OwnCandidateIDs {
		h.text(id)
	}
	if v.Capabilities == nil {
		h.text("all")
	}
	h.number(len(v.Capabilities))
	for _, one := range v.Capabilities {
		h.text(string(one))
	}
	var k key
	h.Sum(k[:0])
	return k
}

// hasher hashes values with their lengths, so that no two lists of values are the same bytes.
type hasher struct{ hash.Hash }

func (h hasher) number(n int) {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], uint64(n)) //nolint:gosec // a length is not negative
	_, _ = h.Write(b[:])                           // never fails
}

func (h hasher) text(s string) {
	h.number(len(s))
	_, _ = h.Write([]byte(s)) // never fails
}
