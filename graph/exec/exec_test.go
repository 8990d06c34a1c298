package exec_test

import (
	"bytes"
	"context"
	"strconv"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/exec"
)

func field(alias string, on *ast.Definition) graphql.CollectedField {
	return graphql.CollectedField{
		Field: &ast.Field{Alias: alias, Name: alias, ObjectDefinition: on},
	}
}

func written(m graphql.Marshaler) string {
	var b bytes.Buffer
	m.MarshalGQL(&b)
	return b.String()
}

func TestAnObjectIsWrittenInTheOrderOfItsFields(t *testing.T) {
	one, other := &ast.Definition{Name: "One"}, &ast.Definition{Name: "Other"}
	s := exec.NewFieldSet(
		t.Context(),
		nil,
		[]graphql.CollectedField{field("a", one), field("b", one), field("a", other)},
	)
	s.Values[0], s.Values[2] = graphql.MarshalInt(1), graphql.MarshalInt(1)
	s.Concurrently(1, func(context.Context) graphql.Marshaler { return graphql.MarshalString(`"`) })
	s.Dispatch(t.Context())
	//nolint:testifylint // the order is what counts: not JSONEq
	require.Equal(t, `{"a":1,"b":"\""}`, written(s),
		"each name once, also when fragments on two types select it",
	)
	require.Equal(t, "{}", written(exec.NewFieldSet(t.Context(), nil, nil)))
}

func TestFieldsOfTheRootAreResolvedAtTheSameTime(t *testing.T) {
	fields := []graphql.CollectedField{field("a", nil), field("b", nil)}
	s := exec.NewFieldSet(t.Context(), nil, fields)
	var both sync.WaitGroup
	both.Add(2)
	for i := range fields {
		s.Concurrently(i, func(context.Context) graphql.Marshaler {
			both.Done()
			both.Wait() // would never end if one waited for the other
			return graphql.Null
		})
	}
	s.Dispatch(t.Context())
	require.Equal(t, graphql.Null, s.Values[1])
}

func TestElementsKnowTheirPlace(t *testing.T) {
	ctx := graphql.WithFieldContext(t.Context(), &graphql.FieldContext{Field: field("cards", nil)})
	list := exec.MarshalSlice(ctx, nil, 3, func(ctx context.Context, i int) graphql.Marshaler {
		require.Equal(t, "cards["+strconv.Itoa(i)+"]", graphql.GetPath(ctx).String())
		return graphql.MarshalInt(i)
	})
	require.Equal(t, "[0,1,2]", written(list))
	require.Equal(t, "[]", written(exec.MarshalSlice(ctx, nil, 0, nil)))
}
