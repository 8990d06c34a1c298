package exec

import (
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

// Selects reports whether a selection contains a wanted field at any depth, under any alias. It
// looks at each fragment once.
func Selects(set ast.SelectionSet, wanted func(*ast.Field) bool) bool {
	seen := map[string]bool{}
	var walk func(ast.SelectionSet) bool
	walk = func(set ast.SelectionSet) bool {
		return slices.ContainsFunc(set, func(one ast.Selection) bool {
			switch one := one.(type) {
			case *ast.Field:
				return wanted(one) || walk(one.SelectionSet)
			case *ast.InlineFragment:
				return walk(one.SelectionSet)
			case *ast.FragmentSpread:
				if one.Definition == nil || seen[one.Name] {
					return false
				}
				seen[one.Name] = true
				return walk(one.Definition.SelectionSet)
			}
			return false
		})
	}
	return walk(set)
}

// SelectsField reports whether a selection contains one of some fields of a type, at any depth.
func SelectsField(set ast.SelectionSet, typeName string, fields ...string) bool {
	return Selects(set, func(f *ast.Field) bool {
		return f.ObjectDefinition != nil && f.ObjectDefinition.Name == typeName &&
			slices.Contains(fields, f.Name)
	})
}
