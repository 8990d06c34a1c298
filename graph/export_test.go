package graph

import (
	"log/slog"
	"net/http"
	"testing"

	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"hirewire/graph/generated"
)

// NewServerOf serves the introspection of a schema that is given as text.
func NewServerOf(t *testing.T, sdl string) http.Handler {
	t.Helper()
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "printed", Input: sdl})
	require.NoError(t, err)
	s := &server{log: slog.New(slog.DiscardHandler), limits: DefaultLimits(), observe: func(Operation) {}}
	s.exec = executor.New(generated.NewExecutableSchema(generated.Config{Schema: schema}))
	s.exec.Use(extension.Introspection{})
	return s
}

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
