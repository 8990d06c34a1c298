package exec_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/graph/exec"
)

func TestABudgetIsSpentByObjectsAndElements(t *testing.T) {
	_, b := exec.WithBudget(t.Context(), exec.Allowance{Fields: 5})
	one := []graphql.CollectedField{field("a", nil)}
	list := exec.MarshalSlice(
		t.Context(),
		b,
		2,
		func(context.Context, int) graphql.Marshaler { return exec.NewFieldSet(t.Context(), b, one) },
	)
	require.Len(t, list, 2)
	require.Equal(t, 4, b.Fields())
	require.NoError(t, b.Stopped())
	require.True(t, b.Spend(1))
	require.Nil(t, exec.NewFieldSet(t.Context(), b, one))
	require.ErrorIs(t, b.Stopped(), exec.ErrTooManyFields)
	require.Empty(t, exec.MarshalSlice(t.Context(), b, 1, nil), "nothing is resolved any more")
	require.False(t, b.Spend(0))

	var none *exec.Budget
	require.True(t, none.Spend(1<<40))
	require.True(t, none.Failed())
	require.NoError(t, none.Stopped())
}

func TestABudgetStopsWithItsContext(t *testing.T) {
	why := errors.New("why")
	ctx, cancel := context.WithCancelCause(t.Context())
	_, b := exec.WithBudget(ctx, exec.Allowance{})
	seen := 0
	list := exec.MarshalSlice(ctx, b, 10, func(_ context.Context, i int) graphql.Marshaler {
		if seen++; i == 3 {
			cancel(why)
		}
		return graphql.Null
	})
	require.Len(t, list, 4)
	require.Equal(t, 4, seen)
	require.ErrorIs(t, b.Stopped(), why)
	s := exec.NewFieldSet(ctx, nil, []graphql.CollectedField{field("a", nil)})
	s.Concurrently(0, func(context.Context) graphql.Marshaler { return graphql.MarshalInt(1) })
	s.Dispatch(ctx)
	require.JSONEq(t, `{"a":1}`, written(s), "without a budget a context stops nothing")
}

// Fields with resolvers do not begin after a stop; they are null, so that the object can be
// written.
func TestResolversDoNotBeginAfterAStop(t *testing.T) {
	_, b := exec.WithBudget(t.Context(), exec.Allowance{Errors: 1})
	s := exec.NewFieldSet(t.Context(), b, []graphql.CollectedField{field("a", nil)})
	s.Concurrently(
		0,
		func(context.Context) graphql.Marshaler { t.Error("it began"); return graphql.Null },
	)
	require.True(t, b.Failed())
	require.False(t, b.Failed())
	s.Dispatch(t.Context())
	require.ErrorIs(t, b.Stopped(), exec.ErrTooManyErrors)
	require.JSONEq(t, `{"a":null}`, written(s))
}

func TestABudgetCutsWhatIsWritten(t *testing.T) {
	list := make(graphql.Array, 1_000)
	for i := range list {
		s := exec.NewFieldSet(t.Context(), nil, []graphql.CollectedField{field("text", nil)})
		s.Values[0] = graphql.MarshalString(strings.Repeat("x", 1_000))
		list[i] = s
	}
	write := func(ctx context.Context, most int) (*exec.Budget, int) {
		var buf bytes.Buffer
		_, b := exec.WithBudget(ctx, exec.Allowance{Bytes: most})
		exec.Write(b, list, &buf)
		require.Equal(t, buf.Len(), b.Bytes())
		return b, buf.Len()
	}
	b, whole := write(t.Context(), 0)
	require.NoError(t, b.Stopped())
	b, n := write(t.Context(), whole)
	require.NoError(t, b.Stopped())
	require.Equal(t, whole, n)
	b, n = write(t.Context(), whole-1)
	require.ErrorIs(t, b.Stopped(), exec.ErrTooManyBytes)
	require.Less(t, n, whole)
	over, cancel := context.WithCancel(t.Context())
	cancel()
	b, n = write(over, 0)
	require.ErrorIs(t, b.Stopped(), context.Canceled)
	require.Zero(t, n)
}
