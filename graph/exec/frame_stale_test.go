package exec

import (
	"context"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"
)

// The mode in which package graph's tests run: a field context that is used too late panics.
func TestStaleFieldsAreFound(t *testing.T) {
	failOnStaleFields = true
	t.Cleanup(func() { failOnStaleFields = false })
	var kept []context.Context
	MarshalSlice(t.Context(), nil, 2, func(ctx context.Context, i int) graphql.Marshaler {
		require.Equal(t, i, *graphql.GetFieldContext(ctx).Index)
		kept = append(kept, ctx)
		return graphql.Null
	})
	require.NotSame(t, kept[0], kept[1])
	for _, ctx := range kept {
		require.Panics(t, func() { graphql.GetFieldContext(ctx) })
		require.NoError(t, ctx.Err(), "the rest of the context stays")
	}
}
