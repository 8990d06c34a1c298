package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const generated = `package generated

import (
	"context"
	"math"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
)

type executionContext struct {
	*graphql.ExecutionContextState[ResolverRoot]
}

func (e *executableSchema) Exec(ctx context.Context) graphql.ResponseHandler {
	ec := newExecutionContext(opCtx, e, nil)
	switch kind {
	case ast.Query:
		return func(ctx context.Context) *graphql.Response {
			data.MarshalGQL(&buf)
			return nil
		}
	case ast.Mutation:
		data.MarshalGQL(&buf)
	default:
		data.MarshalGQL(&buf)
	}
	return nil
}

func (ec *executionContext) _Tag(ctx context.Context, sel ast.SelectionSet, obj *ent.Tag) graphql.Marshaler {
	out := graphql.NewFieldSet(fields)
	deferredFieldSet := graphql.NewFieldSet(nil)
	deferLabelToView := make(map[string]*graphql.FieldSetView)
	innerFunc := func(ctx context.Context, fs *graphql.FieldSet) (res graphql.Marshaler) { return res }
	if field.IsDeferred() {
		continue
	}
	out.Dispatch(ctx)
	atomic.AddInt32(&ec.Deferred, int32(min(len(deferLabelToView), math.MaxInt32)))
	ec.ProcessDeferredGroup(graphql.DeferredGroup{FieldSet: deferredFieldSet})
	return out
}

func (ec *executionContext) _Tag_name(ctx context.Context, field graphql.CollectedField, obj *ent.Tag) (ret graphql.Marshaler) {
	return graphql.ResolveField(ctx, ec.OperationContext, field, nil,
		func(ctx context.Context) (any, error) { return obj.Name, nil },
		nil,
		func(ctx context.Context, selections ast.SelectionSet, v string) graphql.Marshaler {
			return ec.marshalNString2string(ctx, selections, v)
		}, true, true)
}

func (ec *executionContext) _Tag_owner(ctx context.Context, field graphql.CollectedField, obj *ent.Tag) (ret graphql.Marshaler) {
	return graphql.ResolveField(ctx, ec.OperationContext, field, nil,
		func(ctx context.Context) (any, error) { return ec.Resolvers.Tag().Owner(ctx, obj) },
		nil,
		func(ctx context.Context, selections ast.SelectionSet, v string) graphql.Marshaler {
			return ec.marshalNString2string(ctx, selections, v)
		}, true, true)
}

func (ec *executionContext) fieldContext_Tag_uses(ctx context.Context, field graphql.CollectedField) (fc *graphql.FieldContext, err error) {
	if fc.Args, err = ec.field_Tag_uses_args(ctx, field.ArgumentMap(ec.Variables)); err != nil {
		return fc, err
	}
	return fc, nil
}

func (ec *executionContext) marshalNTag2x(ctx context.Context, sel ast.SelectionSet, v []*ent.Tag) graphql.Marshaler {
	return graphql.MarshalSliceConcurrently(ctx, len(v), 0, false, func(ctx context.Context, i int) graphql.Marshaler { return nil })
}

func (ec *executionContext) marshalNString2x(ctx context.Context, sel ast.SelectionSet, v []string) graphql.Marshaler {
	ret := make(graphql.Array, len(v))
	return ret
}
`

func TestQuicken(t *testing.T) {
	name := filepath.Join(t.TempDir(), "tag.generated.go")
	require.NoError(t, os.WriteFile(name, []byte(generated), 0o600))
	require.NoError(t, run([]string{name}))
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	for _, want := range []string{
		"out := exec.NewFieldSet(ec.budget, fields)\n\tif out == nil {", "fs *exec.FieldSet", "exec.MarshalSlice(ctx, ec.budget, len(v), func(",
		"if !ec.budget.Spend(len(v)) {", "ec.budget = exec.BudgetFrom(ctx)", "exec.Write(ec.budget, data, &buf)", "budget *exec.Budget",
		"return ec.marshalNString2string(ctx, field.Selections, obj.Name)", "ec.Resolvers.Tag().Owner(ctx, obj)", `"hirewire/graph/exec"`,
		"if !ec.budget.Running() {\n\t\treturn graphql.Null\n\t}\n\treturn graphql.ResolveField(",
		"exec.Arguments(ctx, fc, ec.Variables, ec.field_Tag_uses_args)",
	} {
		require.Contains(t, string(text), want)
	}
	for _, gone := range []string{"efer", "math", "atomic", "Concurrently", "data.MarshalGQL"} {
		require.NotContains(t, string(text), gone)
	}
	require.Error(
		t,
		run([]string{name}),
		"twice is once too often: the code is not gqlgen's any more",
	)
}

// Whatever gqlgen may write in another way one day: quicken does not recognize it, says where it
// is, and writes nothing.
func TestWhatIsLeftOverFails(t *testing.T) {
	for name, code := range map[string]string{
		"graphql.NewFieldSet": `func (ec *executionContext) _New() { set := graphql.NewFieldSet(fields) }`,
		"graphql.FieldSet":    `func (ec *executionContext) _New(set *graphql.FieldSet) {}`,
		"graphql.MarshalSliceConcurrently": `func (ec *executionContext) _New() {
			graphql.MarshalSliceConcurrently(ctx, len(v), 8, true, f)
		}`,
		"list := make(graphql.Array, len(v))": `func (ec *executionContext) _New() { list := make(graphql.Array, len(v)) }`,
		"data.MarshalGQL":                     `func (ec *executionContext) _New() { data.MarshalGQL(w) }`,
		"field.ArgumentMap":                   `func (ec *executionContext) _New() { args := field.ArgumentMap(ec.Variables) }`,
		"field.IsDeferred":                    `func (ec *executionContext) _New() { if field.IsDeferred() { return } }`,
		"a goroutine":                         `func (ec *executionContext) _New() { go f() }`,
		"graphql.ResolveField with 2 arguments": `func (ec *executionContext) _New() {
			graphql.ResolveField(ctx, field)
		}`,
		"graphql.ResolveField of a plain scalar": `func (ec *executionContext) _New() {
			out := graphql.ResolveField(ctx, ec.OperationContext, field, nil,
				func(ctx context.Context) (any, error) { return obj.Name, nil },
				nil,
				func(ctx context.Context, selections ast.SelectionSet, v string) graphql.Marshaler {
					return ec.marshalNString2string(ctx, selections, v)
				}, true, true)
		}`,
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "new.generated.go")
			require.NoError(t, os.WriteFile(file, []byte(generated+"\n"+code), 0o600))
			err := run([]string{file})
			require.ErrorContains(t, err, "_New: "+name)
			require.ErrorContains(t, err, file)
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			require.Contains(t, string(text), code, "nothing is written")
		})
	}
}

// What is generated now has nothing left over.
func TestNothingIsLeftOver(t *testing.T) {
	names, err := filepath.Glob("../../generated/*.generated.go")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		left, err := leftovers(name, text)
		require.NoError(t, err)
		require.Empty(t, left, name)
		for function := range strings.SplitSeq(string(text), "\nfunc ") {
			require.Equal(t, strings.Contains(function, "out.Concurrently("),
				strings.HasPrefix(function, "(ec *executionContext) _Query("),
				"only fields of the root are resolved at the same time: %.60s", function)
		}
	}
}

// A scalar that is null although it must not be is an error at its path, so its field keeps the
// context.
func TestOnlyPlainScalarsAreLeaves(t *testing.T) {
	for name, want := range map[string]bool{
		"marshalNString2string": true, "marshalOString2ᚖstring": true, "marshalNInt2int": true, "marshalNDateTime2timeᚐTime": true,
		"marshalNTeamRole2hirewireᚋinternalᚋworkflowᚐTeamRole": true, "marshalOTeamRole2ᚖhirewireᚋinternalᚋworkflowᚐTeamRole": true,
		"marshalNString2ᚖstring": false, "marshalNString2ᚕstringᚄ": false, "marshalNTag2ᚖhirewireᚋentᚐTag": false, "other": false,
	} {
		require.Equal(t, want, plain(name), name)
	}
}
