// Package exec has the parts of gqlgen's executor that every field, object and list of an answer
// goes through, made for this API: graph/exec/quicken puts them into the generated code. See
// docs/adr/0008-executor.md.
//
//   - exec.go: objects and lists
//   - resolve.go, frame.go, arguments.go: fields with a resolver, and memory for what is resolved
//   - leaf.go: fields that are only fields of the Go struct
//   - budget.go: how much one operation may use
//
// What gqlgen's own parts do and these do not: a goroutine for each element of a list and each
// field with a resolver. Elements here never wait for each other, because a cohort loads a field
// for all of them when the first one asks, so the goroutines would only cost. Only the fields of
// the root of a query run at the same time; within one, the number of statements does not depend on
// timing. graph/exec/generate tells gqlgen so.
package exec

import (
	"context"
	"io"
	"sync"

	"github.com/99designs/gqlgen/graphql"
)

// FieldSet is one object of an answer while its fields are resolved.
type FieldSet struct {
	budget  *Budget
	fields  []graphql.CollectedField
	Values  []graphql.Marshaler
	delayed []delayed
	// Invalids counts fields that are null and must not be: then the object is null.
	Invalids uint32
}

type delayed struct {
	index   int
	resolve func(context.Context) graphql.Marshaler
}

// NewFieldSet makes an object of these fields, or returns nil if the budget does not have them:
// then the object is null.
func NewFieldSet(ctx context.Context, b *Budget, fields []graphql.CollectedField) *FieldSet {
	if !b.Spend(len(fields)) {
		return nil
	}
	f, ok := ctx.(*frame)
	if !ok {
		return &FieldSet{budget: b, fields: fields, Values: make([]graphql.Marshaler, len(fields))}
	}
	s := &f.arena.sets.take(1)[0]
	s.budget, s.fields, s.Values = b, fields, f.arena.values.take(len(fields))
	return s
}

// Concurrently notes a field of the root of a query, for Dispatch.
func (s *FieldSet) Concurrently(index int, resolve func(context.Context) graphql.Marshaler) {
	s.delayed = append(s.delayed, delayed{index, resolve})
}

// Dispatch resolves the noted fields at the same time, so that their statements overlap. Once the
// budget has stopped the rest are null. All other objects resolve their fields one after the other
// and have nothing noted.
func (s *FieldSet) Dispatch(ctx context.Context) {
	if len(s.delayed) == 0 {
		return
	}
	var others sync.WaitGroup
	for _, d := range s.delayed[1:] {
		others.Go(func() { s.Values[d.index] = s.resolve(ctx, d) })
	}
	first := s.delayed[0]
	s.Values[first.index] = s.resolve(ctx, first)
	others.Wait()
}

func (s *FieldSet) resolve(ctx context.Context, d delayed) graphql.Marshaler {
	if !s.budget.Running() {
		return graphql.Null
	}
	return d.resolve(ctx)
}

// MarshalGQL writes the object.
func (s *FieldSet) MarshalGQL(w io.Writer) {
	if limited, ok := w.(*writer); ok && limited.full {
		return
	}
	before := byte('{')
	for i := range s.fields {
		if s.repeated(i) {
			continue
		}
		to, key := spareOf(w)
		key = append(key, before, '"')
		key = append(key, s.fields[i].Alias...) // a GraphQL name: nothing in it needs escaping
		_, _ = to.Write(append(key, '"', ':'))
		before = ','
		s.Values[i].MarshalGQL(w)
	}
	if before == '{' {
		_, _ = w.Write(openBrace)
	}
	_, _ = w.Write(closeBrace)
}

// repeated reports whether an earlier field has this one's name. Fields are collected by name and
// by the type that they were selected on, so that happens only where fragments on several types
// select the same.
func (s *FieldSet) repeated(i int) bool {
	for j := range i {
		if s.fields[j].ObjectDefinition != s.fields[i].ObjectDefinition &&
			s.fields[j].Alias == s.fields[i].Alias {
			return true
		}
	}
	return false
}

// MarshalSlice resolves the elements of a list, one after the other. Once the budget has stopped
// the list is short.
func MarshalSlice(
	ctx context.Context,
	b *Budget,
	length int,
	element func(ctx context.Context, i int) graphql.Marshaler,
) graphql.Array {
	if !b.Spend(length) {
		return nil
	}
	list, above := make(graphql.Array, length), within(ctx)
	for i := range list {
		if !b.Running() {
			return list[:i]
		}
		f := above.enter()
		f.index, f.field.Index = i, &f.index
		list[i] = element(f, i) //nolint:contextcheck // a frame is a context within ctx
		f.leave()
	}
	return list
}

//nolint:gochecknoglobals // constants, as the writer wants them
var (
	openBrace  = []byte{'{'}
	closeBrace = []byte{'}'}
)
