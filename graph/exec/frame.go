package exec

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

// A frame is the context of a field while it is resolved, or of one element of a list. Fields below
// a root field are resolved one after the other, so all fields of one depth share one frame: it
// belongs to a field until the field's function returns. gqlgen makes a context and a field context
// for each field instead, which was a tenth of all that a board allocated.
//
// A resolver may keep its context, or make others from it, for as long as it likes: cancellation
// and values are those of the root field's context. Only the field context
// (graphql.GetFieldContext, graphql.GetPath) is gone when the field's function has returned. Tests
// call FailOnStaleFields so that its use afterwards panics.
type frame struct {
	context.Context //nolint:containedctx // a frame is a context: the root field's, and a field

	field graphql.FieldContext
	// index is the place of a list's element; field.Index points to it.
	index int
	depth int
	left  bool
	arena *arena
}

// arena is the memory for what is resolved below one root field. One goroutine uses it. It is never
// reused for another operation, because a resolver may have kept a context.
type arena struct {
	ctx    context.Context //nolint:containedctx // see frame
	frames []*frame        // by depth

	spare  slab[frame]
	sets   slab[FieldSet]
	values slab[graphql.Marshaler]
	// collected has the fields of each selection for each type of object.
	collected map[selectionOf][]graphql.CollectedField
}

// Value implements context.Context.
func (f *frame) Value(key any) any {
	if key != fieldKey {
		return f.Context.Value(key)
	}
	if f.left {
		panic("exec: the field of this context has been resolved: " + f.field.Path().String())
	}
	return &f.field
}

// within returns the frame that a context is. For another context, such as that of a root field, it
// returns a frame without a field, the first of a new arena.
func within(ctx context.Context) *frame {
	if f, ok := ctx.(*frame); ok {
		return f
	}
	f := (&arena{ctx: ctx}).at(0)
	f.field.Parent = graphql.GetFieldContext(ctx)
	return f
}

// enter returns the frame of a field of an object, or of an element of a list, that f is the frame
// of. Its field context has only a parent. The caller calls leave when the field is resolved.
func (f *frame) enter() *frame {
	below := f.arena.at(f.depth + 1)
	below.field = graphql.FieldContext{Parent: &f.field}
	return below
}

func (a *arena) at(depth int) *frame {
	for depth >= len(a.frames) {
		a.frames = append(a.frames, nil)
	}
	f := a.frames[depth]
	if f == nil {
		f = &a.spare.take(1)[0]
		f.Context, f.depth, f.arena = a.ctx, depth, a
		a.frames[depth] = f
	}
	return f
}

func (f *frame) leave() {
	if failOnStaleFields {
		f.left = true
		f.arena.frames[f.depth] = nil
	}
}

//nolint:gochecknoglobals // set by tests, before anything is resolved
var failOnStaleFields bool

// FailOnStaleFields gives each field a frame of its own, which panics when its field context is
// asked for after the field was resolved. It is for tests, and must be called before any operation.
func FailOnStaleFields() { failOnStaleFields = true }

// fieldKey is the key under which gqlgen keeps field contexts, which gqlgen does not export.
//
//nolint:gochecknoglobals // a constant
var fieldKey = func() any {
	var p keyProbe
	graphql.GetFieldContext(&p)
	return p.key
}()

type keyProbe struct {
	context.Context //nolint:containedctx // never used

	key any
}

// Value implements context.Context.
func (p *keyProbe) Value(key any) any {
	p.key = key
	return nil
}

// slab allocates values in chunks that grow. The values live as long as any value of their chunk is
// referenced.
type slab[T any] struct {
	rest  []T
	chunk int
}

const (
	firstChunk = 8
	lastChunk  = 128
)

// take returns n zero values.
func (s *slab[T]) take(n int) []T {
	if n > len(s.rest) {
		s.chunk = min(max(2*s.chunk, firstChunk), lastChunk)
		s.rest = make([]T, max(n, s.chunk))
	}
	taken := s.rest[:n:n]
	s.rest = s.rest[n:]
	return taken
}
