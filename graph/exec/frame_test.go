package exec_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strconv"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/graph/exec"
)

// writtenWithin writes as an operation does: within a budget, into a buffer from the pool.
func writtenWithin(t *testing.T, m graphql.Marshaler) string {
	t.Helper()
	var b bytes.Buffer
	_, budget := exec.WithBudget(t.Context(), exec.Allowance{})
	exec.Write(budget, m, &b)
	return b.String()
}

type valueKey struct{}

// operation returns the context of a root field, and its operation.
func operation(t *testing.T) (context.Context, *graphql.OperationContext) {
	t.Helper()
	op := &graphql.OperationContext{
		Variables:   map[string]any{},
		RecoverFunc: func(_ context.Context, cause any) error { return fmt.Errorf("panic: %v", cause) },
	}
	ctx := graphql.WithOperationContext(context.WithValue(t.Context(), valueKey{}, "kept"), op)
	ctx = graphql.WithResponseContext(ctx,
		func(ctx context.Context, err error) *gqlerror.Error {
			return &gqlerror.Error{Message: err.Error(), Path: graphql.GetPath(ctx)}
		}, op.RecoverFunc)
	return ctx, op
}

// resolve resolves a field without arguments.
func resolve[T any](ctx context.Context, op *graphql.OperationContext, name string, nonNull bool,
	resolver func(ctx context.Context) (any, error),
	marshal func(ctx context.Context, v T) graphql.Marshaler,
) graphql.Marshaler {
	return exec.ResolveField(
		ctx,
		op,
		field(name, nil),
		exec.Kind{Object: "Thing"},
		nil,
		resolver,
		func(ctx context.Context, _ ast.SelectionSet, v T) graphql.Marshaler { return marshal(ctx, v) },
		nonNull,
	)
}

func pathOf(ctx context.Context) string { return graphql.GetPath(ctx).String() }

// Fields share the memory of their contexts, and each still sees its own place: before, between and
// after the fields below it.
func TestFieldsKnowTheirPlace(t *testing.T) {
	ctx, op := operation(t)
	var seen []string
	see := func(ctx context.Context) {
		require.Equal(t, "kept", ctx.Value(valueKey{}))
		require.Same(t, op, graphql.GetOperationContext(ctx))
		seen = append(seen, pathOf(ctx))
	}
	leaf := func(ctx context.Context, name string) graphql.Marshaler {
		return resolve(ctx, op, name, true,
			func(ctx context.Context) (any, error) {
				see(ctx)
				return name, nil
			},
			func(_ context.Context, v string) graphql.Marshaler { return graphql.MarshalString(v) })
	}
	got := resolve(ctx, op, "cards", true,
		func(ctx context.Context) (any, error) { return []string{"x", "y"}, nil },
		func(ctx context.Context, v []string) graphql.Marshaler {
			see(ctx)
			defer see(ctx)
			return exec.MarshalSlice(
				ctx,
				nil,
				len(v),
				func(ctx context.Context, i int) graphql.Marshaler {
					see(ctx)
					defer see(ctx)
					s := exec.NewFieldSet(
						ctx,
						nil,
						[]graphql.CollectedField{field("a", nil), field("b", nil)},
					)
					s.Values[0], s.Values[1] = leaf(ctx, v[i]+"a"), leaf(ctx, v[i]+"b")
					return s
				},
			)
		})
	require.JSONEq(t, `[{"a":"xa","b":"xb"},{"a":"ya","b":"yb"}]`, written(got))
	require.Equal(t, []string{
		"cards",
		"cards[0]", "cards[0].xa", "cards[0].xb", "cards[0]",
		"cards[1]", "cards[1].ya", "cards[1].yb", "cards[1]",
		"cards",
	}, seen)
	require.Empty(t, graphql.GetErrors(ctx))
}

// Every way in which a field can fail is an error at the field's path, and the next field is not
// harmed.
func TestAFieldThatFailsIsNull(t *testing.T) {
	text := func(_ context.Context, v string) graphql.Marshaler { return graphql.MarshalString(v) }
	for name, c := range map[string]struct {
		resolver func(context.Context) (any, error)
		marshal  func(context.Context, string) graphql.Marshaler
		nonNull  bool
		message  string
	}{
		"error":           {func(context.Context) (any, error) { return nil, errors.New("no") }, text, true, "no"},
		"panic":           {func(context.Context) (any, error) { panic("oh") }, text, true, "panic: oh"},
		"null":            {func(context.Context) (any, error) { return nil, nil }, text, true, "must not be null"},
		"null is allowed": {func(context.Context) (any, error) { return nil, nil }, text, false, ""},
		"another type": {
			func(context.Context) (any, error) { return 1, nil }, text, true,
			"unexpected type int of a resolver's result, should be string",
		},
		"panic while it is written": {
			func(context.Context) (any, error) { return "x", nil },
			func(context.Context, string) graphql.Marshaler { panic("late") }, true, "panic: late",
		},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, op := operation(t)
			got := resolve(ctx, op, "cards", true,
				func(context.Context) (any, error) { return []string{"x", "y"}, nil },
				func(ctx context.Context, v []string) graphql.Marshaler {
					return exec.MarshalSlice(
						ctx,
						nil,
						len(v),
						func(ctx context.Context, i int) graphql.Marshaler {
							if i == 0 {
								return resolve(ctx, op, "bad", c.nonNull, c.resolver, c.marshal)
							}
							return resolve(
								ctx,
								op,
								"good",
								true,
								func(ctx context.Context) (any, error) { return pathOf(ctx), nil },
								text,
							)
						},
					)
				})
			require.JSONEq(t, `[null,"cards[1].good"]`, written(got))
			errs := graphql.GetErrors(ctx)
			if c.message == "" {
				require.Empty(t, errs)
				return
			}
			require.Len(t, errs, 1)
			require.Equal(t, "cards[0].bad", errs[0].Path.String())
			require.Contains(t, errs[0].Message, c.message)
		})
	}
}

// A resolver may keep its context: its values and its end stay, while other fields are resolved.
func TestAContextOutlivesItsField(t *testing.T) {
	root, op := operation(t)
	root, cancel := context.WithCancel(root)
	var kept []context.Context
	done := make(chan string)
	got := exec.MarshalSlice(root, nil, 10, func(ctx context.Context, i int) graphql.Marshaler {
		return resolve(ctx, op, "f", true,
			func(ctx context.Context) (any, error) {
				one, stop := context.WithCancel(ctx)
				t.Cleanup(stop)
				kept = append(kept, one)
				go func() {
					<-one.Done()
					text, _ := one.Value(valueKey{}).(string)
					done <- text
				}()
				return i, nil
			},
			func(_ context.Context, v int) graphql.Marshaler { return graphql.MarshalInt(v) })
	})
	require.Equal(t, "[0,1,2,3,4,5,6,7,8,9]", written(got))
	for _, ctx := range kept {
		require.NoError(t, ctx.Err())
	}
	cancel()
	for range kept {
		require.Equal(t, "kept", <-done)
	}
}

func TestFieldsAreCollectedForEachTypeAndSelection(t *testing.T) {
	root, op := operation(t)
	one, other := &ast.Field{Name: "a", Alias: "a"}, &ast.Field{Name: "b", Alias: "b"}
	tag, source := []string{"Tag", "Node"}, []string{"Source"}
	set := ast.SelectionSet{
		one,
		&ast.InlineFragment{TypeCondition: "Tag", SelectionSet: ast.SelectionSet{other}},
	}
	names := func(ctx context.Context, set ast.SelectionSet, of []string) string {
		out := ""
		for _, f := range exec.CollectFields(ctx, op, set, of) {
			out += f.Name
		}
		return out
	}
	exec.MarshalSlice(root, nil, 2, func(ctx context.Context, i int) graphql.Marshaler {
		require.Equal(t, "ab", names(ctx, set, tag), strconv.Itoa(i))
		require.Equal(t, "a", names(ctx, set, source))
		require.Equal(t, "a", names(ctx, set[:1], tag))
		require.Empty(t, names(ctx, nil, tag))
		return graphql.Null
	})
	require.Equal(t, "ab", names(root, set, tag), "outside of a field")
}

// What an element of a list with a field that has a resolver costs: none of the contexts, field
// contexts, objects or closures is allocated for it alone.
func TestElementsDoNotAllocate(t *testing.T) {
	ctx, op := operation(t)
	fields, value := []graphql.CollectedField{field("f", nil)}, &struct{ text exec.Text }{"x"}
	list := func(n int) float64 {
		return testing.AllocsPerRun(20, func() {
			exec.MarshalSlice(ctx, nil, n, func(ctx context.Context, _ int) graphql.Marshaler {
				s := exec.NewFieldSet(ctx, nil, fields)
				s.Values[0] = exec.ResolveField(
					ctx,
					op,
					fields[0],
					exec.Kind{},
					nil,
					func(context.Context) (any, error) { return value, nil },
					func(_ context.Context, _ ast.SelectionSet, v *struct{ text exec.Text }) graphql.Marshaler {
						return &v.text
					},
					true,
				)
				return s
			})
		})
	}
	require.Less(t, list(2_000)-list(1_000), 100.0)
}
