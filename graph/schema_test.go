package graph_test

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph"
	"hirewire/graph/generated"
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/testkit/apikit"
)

// withSchema is the API with a different schema.
type withSchema struct {
	graphql.ExecutableSchema
	*graph.API
}

// served returns a handler for introspection of the schema in sdl.
func served(t *testing.T, sdl string) http.Handler {
	t.Helper()
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "printed", Input: sdl})
	require.NoError(t, err)
	log := slog.New(slog.DiscardHandler)
	api := withSchema{
		generated.NewExecutableSchema(generated.Config{Schema: schema}),
		graph.New(&graph.Resolver{}, log),
	}
	return graphqlhttp.NewServer(graphqlhttp.Options{API: api, Logger: log, Introspection: true})
}

// Introspection returns the same for the printed schema as for the schema that is served.
func TestSchemaCommandEqualsIntrospection(t *testing.T) {
	var sdl strings.Builder
	require.NoError(t, graph.WriteSchema(&sdl))
	real := apikit.Post(t, apikit.Bare(), introspection, nil)
	require.Empty(t, real.Errors)
	printed := apikit.Post(t, served(t, sdl.String()), introspection, nil)
	require.Empty(t, printed.Errors)
	require.JSONEq(t, sorted(t, real.Data), sorted(t, printed.Data))
	require.Contains(t, sdl.String(), "Globally unique, opaque ID.")
}

// sorted sorts named elements by name, because the order of types, fields and implementations has
// no meaning.
func sorted(t *testing.T, data []byte) string {
	t.Helper()
	var v any
	require.NoError(t, json.Unmarshal(data, &v))
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			for _, inner := range v {
				walk(inner)
			}
		case []any:
			for _, inner := range v {
				walk(inner)
			}
			slices.SortFunc(v, func(a, b any) int { return strings.Compare(nameOf(a), nameOf(b)) })
		}
	}
	walk(v)
	text, err := json.Marshal(v)
	require.NoError(t, err)
	return string(text)
}

func nameOf(v any) string {
	m, _ := v.(map[string]any)
	name, _ := m["name"].(string)
	return name
}

const introspection = `{ __schema { description queryType { name } mutationType { name } subscriptionType { name }
	types { kind name description specifiedByURL isOneOf
		fields(includeDeprecated: true) { name description isDeprecated deprecationReason args(includeDeprecated: true) { ...V } type { ...T } }
		inputFields(includeDeprecated: true) { ...V } interfaces { name } possibleTypes { name }
		enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } }
	directives { name description locations isRepeatable args { ...V } } } }
	fragment V on __InputValue { name description defaultValue type { ...T } }
	fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }`
