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

	"hirewire/graph/generated"
	"hirewire/internal/graphqllimits"
)

// NewServerOf serves the introspection of a schema that is given as text.
func NewServerOf(t *testing.T, sdl string) http.Handler {
	t.Helper()
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "printed", Input: sdl})
	require.NoError(t, err)
	s := &server{log: slog.New(slog.DiscardHandler), limits: graphqllimits.DefaultLimits(), observe: func(Operation) {}}
	s.exec = executor.New(generated.NewExecutableSchema(generated.Config{Schema: schema}))
	s.exec.Use(extension.Introspection{})
	return s
}
