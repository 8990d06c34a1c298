package graph

import (
	"context"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/exec"
	"hirewire/internal/read"
)

// selecting returns a context for a function of package read that reads a list, with the selection
// below the current field, so that only the columns are read that it needs.
func selecting(ctx context.Context) context.Context {
	field := graphql.GetFieldContext(ctx)
	if field == nil {
		return ctx
	}
	return read.WithSelection(ctx, onlyOf(field.Field.Selections))
}

// onlyOf returns a function that reports whether a selection has nothing but these fields of a
// type, at any depth. The fields of an interface are also those of its types.
func onlyOf(set ast.SelectionSet) func(typeName string, fields []string) bool {
	return func(typeName string, fields []string) bool {
		return !exec.Selects(set, func(f *ast.Field) bool {
			if f.Name == "__typename" {
				return false
			}
			of := f.ObjectDefinition
			return of == nil || concerns(of, typeName) && !slices.Contains(fields, f.Name)
		})
	}
}

// concerns reports whether the fields of a type may be selected of entities of typeName.
func concerns(of *ast.Definition, typeName string) bool {
	if of.Name == typeName || slices.Contains(of.Interfaces, typeName) {
		return true
	}
	return of.Kind == ast.Interface && slices.Contains(interfaces()[typeName], of.Name)
}

// interfaces has the interfaces of each type of the schema.
//
//nolint:gochecknoglobals // never changed
var interfaces = sync.OnceValue(func() map[string][]string {
	out := map[string][]string{}
	for name, of := range Schema().Types {
		out[name] = of.Interfaces
	}
	return out
})
