package cohort_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/cohort"
)

func TestRememberLoadsEachEntityOnce(t *testing.T) {
	var asked [][]string
	load := func(_ context.Context, ids []string) ([]*card, error) {
		asked = append(asked, ids)
		var rows []*card
		for _, id := range ids {
			if id != "hidden" {
				rows = append(rows, &card{id: id})
			}
		}
		return rows, nil
	}
	ctx := cohort.Remember(t.Context())
	first, err := cohort.ByID(ctx, []string{"a", "hidden"}, load)
	require.NoError(t, err)
	require.Len(t, first, 1)
	second, err := cohort.ByID(ctx, []string{"b", "a", "hidden"}, load)
	require.NoError(t, err)
	require.Same(t, first["a"], second["a"])
	require.Len(t, second, 2)
	require.NotNil(t, second["b"].Fellows())
	_, err = cohort.ByID(ctx, []string{"a", "b"}, load)
	require.NoError(t, err)
	require.Equal(t, [][]string{{"a", "hidden"}, {"b"}}, asked)

	_, err = cohort.ByID(t.Context(), []string{"a"}, load)
	require.NoError(t, err)
	_, err = cohort.ByID(cohort.Remember(ctx), []string{"a"}, load)
	require.NoError(t, err)
	require.Len(t, asked, 4, "a context without a memory loads again")
}

func TestRememberForgetsFailures(t *testing.T) {
	ctx, broken := cohort.Remember(t.Context()), errors.New("broken")
	_, err := cohort.ByID(
		ctx,
		[]string{"a"},
		func(context.Context, []string) ([]*card, error) { return nil, broken },
	)
	require.ErrorIs(t, err, broken)
	found, err := cohort.ByID(
		ctx,
		[]string{"a"},
		func(context.Context, []string) ([]*card, error) { return []*card{{id: "a"}}, nil },
	)
	require.NoError(t, err)
	require.Len(t, found, 1)
}
