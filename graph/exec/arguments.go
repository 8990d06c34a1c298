package exec

import (
	"context"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// A field has the same arguments for every object of a list: they stand in the document, and
// variables are those of the operation. So they are read once for each place in the document.

type argumentsKey struct{}

type arguments struct {
	mu    sync.Mutex
	known map[place]map[string]any
}

// place is a field of the document on one type of object: on another type it may have other
// arguments.
type place struct {
	field  *ast.Field
	object string
}

// WithArguments returns a context in which arguments are read once. It is for one operation.
func WithArguments(ctx context.Context) context.Context {
	return context.WithValue(ctx, argumentsKey{}, &arguments{known: map[place]map[string]any{}})
}

// Arguments returns the arguments of a field, by name. Callers share the values and must not change
// them. An error contains the path of one object, so each object gets an error of its own.
func Arguments(ctx context.Context, fc *graphql.FieldContext, variables map[string]any,
	read func(ctx context.Context, raw map[string]any) (map[string]any, error),
) (map[string]any, error) {
	a, ok := ctx.Value(argumentsKey{}).(*arguments)
	if !ok {
		return read(ctx, fc.Field.ArgumentMap(variables))
	}
	at := place{fc.Field.Field, fc.Object}
	a.mu.Lock()
	defer a.mu.Unlock()
	if known, ok := a.known[at]; ok {
		return known, nil
	}
	found, err := read(ctx, fc.Field.ArgumentMap(variables))
	if err == nil {
		a.known[at] = found
	}
	return found, err
}
