package graphqllimits

import (
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"hirewire/internal/access"
)

// Areas are the types that the areas of capabilities name.
func Areas() map[string]struct{} {
	out := map[string]struct{}{}
	for name := range areas() {
		out[name] = struct{}{}
	}
	return out
}

// Estimate returns what the limits say of a document: its cost, or why it is refused before that.
func Estimate(schema *ast.Schema, query string, limits Limits) (int, error) {
	parsed, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, limits.Tokens)
	if err != nil {
		return 0, err
	}
	if err := measure(parsed, limits); err != nil {
		return 0, err
	}
	doc, errs := gqlparser.LoadQueryWithRules(schema, query, rules.NewDefaultRules())
	if len(errs) > 0 {
		return 0, errs
	}
	set := doc.Operations[0].SelectionSet
	return cost(set, nil, 0) + surcharges(set, nil), nil
}

// Beyond returns the message for a document that a viewer's key does not reach; empty if it does.
func Beyond(v *access.Viewer, schema *ast.Schema, query string) string {
	doc, errs := gqlparser.LoadQueryWithRules(schema, query, rules.NewRules())
	if len(errs) > 0 {
		return errs.Error()
	}
	if b := firstBeyond(v, doc.Operations[0].SelectionSet); b != nil {
		return b.message()
	}
	return ""
}
