package exec_test

import (
	"context"
	"errors"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/exec"
)

// Arguments are read once for each place in the document and each type, and only where the
// operation said so.
func TestArgumentsAreReadOnce(t *testing.T) {
	field := func() *ast.Field { return &ast.Field{Name: "uses", Definition: &ast.FieldDefinition{}} }
	one, other := field(), field()
	reads := 0
	read := func(context.Context, map[string]any) (map[string]any, error) {
		reads++
		return map[string]any{"read": reads}, nil
	}
	ask := func(ctx context.Context, f *ast.Field, object string) any {
		args, err := exec.Arguments(
			ctx,
			&graphql.FieldContext{Object: object, Field: graphql.CollectedField{Field: f}},
			nil,
			read,
		)
		require.NoError(t, err)
		return args["read"]
	}
	ctx := exec.WithArguments(t.Context())
	require.Equal(t, 1, ask(ctx, one, "Tag"))
	require.Equal(t, 1, ask(ctx, one, "Tag"))
	require.Equal(t, 2, ask(ctx, other, "Tag"))
	require.Equal(t, 3, ask(ctx, one, "Source"))
	require.Equal(t, 1, ask(ctx, one, "Tag"))
	require.Equal(
		t,
		4,
		ask(exec.WithArguments(t.Context()), one, "Tag"),
		"another operation has other variables",
	)
	require.Equal(t, 5, ask(t.Context(), one, "Tag"))
	require.Equal(t, 6, ask(t.Context(), one, "Tag"))

	broken := errors.New("broken")
	for range 2 {
		_, err := exec.Arguments(
			ctx,
			&graphql.FieldContext{Object: "Tag", Field: graphql.CollectedField{Field: field()}},
			nil,
			func(context.Context, map[string]any) (map[string]any, error) { return nil, broken },
		)
		require.ErrorIs(t, err, broken)
	}
}
