package graph

import (
	"context"
	"slices"

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
	return read.WithSelection(ctx, func(typeName string, fields []string) bool {
		return !exec.Selects(field.Field.Selections, func(f *ast.Field) bool {
			if f.Name == "__typename" {
				return false
			}
			of := f.ObjectDefinition
			return of == nil || of.Name == typeName && !slices.Contains(fields, f.Name)
		})
	})
}
