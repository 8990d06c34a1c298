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
	"errors"
	"math"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
)

type executionContext struct {
	*graphql.ExecutionContextState[ResolverRoot]
}

func (e *executableSchema) Exec(ctx context.Context) graphql.ResponseHandler {
	ec := newExecutionContext(opCtx, e, nil)
	inputUnmarshalMap := graphql.BuildUnmarshalerMap(
		ec.unmarshalInputTag,
	)
	switch kind {
	case ast.Query:
		return func(ctx context.Context) *graphql.Response {
			ctx = graphql.WithUnmarshalerMap(ctx, inputUnmarshalMap)
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
	fields := graphql.CollectFields(ec.OperationContext, sel, tagImplementors)
	out := graphql.NewFieldSet(fields)
	deferredFieldSet := graphql.NewFieldSet(nil)
	deferLabelToView := make(map[string]*graphql.FieldSetView)
	innerFunc := func(ctx context.Context, fs *graphql.FieldSet) (res graphql.Marshaler) { return res }
	if field.IsDeferred() {
		continue
	}
	out.Values[i] = graphql.MarshalString("Tag")
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

// _Tag_uses has arguments.
func (ec *executionContext) _Tag_uses(ctx context.Context, field graphql.CollectedField, obj *ent.Tag) (ret graphql.Marshaler) {
	return graphql.ResolveField(ctx, ec.OperationContext, field,
		func(ctx context.Context, field graphql.CollectedField) (*graphql.FieldContext, error) {
			return ec.fieldContext_Tag_uses(ctx, field)
		},
		func(ctx context.Context) (any, error) { return ec.Resolvers.Tag().Uses(ctx, obj) },
		nil,
		func(ctx context.Context, selections ast.SelectionSet, v string) graphql.Marshaler {
			return ec.marshalNString2string(ctx, selections, v)
		}, true, true)
}

func (ec *executionContext) fieldContext_Tag_uses(ctx context.Context, field graphql.CollectedField) (fc *graphql.FieldContext, err error) {
	fc = &graphql.FieldContext{
		Object:     "Tag",
		Field:      field,
		IsMethod:   true,
		IsResolver: true,
		Child: func(ctx context.Context, field graphql.CollectedField) (*graphql.FieldContext, error) {
			return ec.childFields_Use(ctx, field)
		},
	}
	if fc.Args, err = ec.field_Tag_uses_args(ctx, field.ArgumentMap(ec.Variables)); err != nil {
		return fc, err
	}
	return fc, nil
}

func (ec *executionContext) _Tag_owner(ctx context.Context, field graphql.CollectedField, obj *ent.Tag) (ret graphql.Marshaler) {
	return graphql.ResolveField(ctx, ec.OperationContext, field,
		func(ctx context.Context, field graphql.CollectedField) (*graphql.FieldContext, error) {
			return ec.fieldContext_Tag_owner(ctx, field)
		},
		func(ctx context.Context) (any, error) { return obj.Owner(), nil },
		nil,
		func(ctx context.Context, selections ast.SelectionSet, v *string) graphql.Marshaler {
			return ec.marshalOString2ᚖstring(ctx, selections, v)
		}, true, false)
}

func (ec *executionContext) fieldContext_Tag_owner(ctx context.Context, field graphql.CollectedField) (fc *graphql.FieldContext, err error) {
	return graphql.NewScalarFieldContext("Tag", field, true, false, errors.New("no children"))
}

func (ec *executionContext) childFields_Tag(ctx context.Context, field graphql.CollectedField) (*graphql.FieldContext, error) {
	return nil, nil
}

func (ec *executionContext) fieldContext_Subscription_tags(ctx context.Context, field graphql.CollectedField) (fc *graphql.FieldContext, err error) {
	fc = &graphql.FieldContext{Object: "Subscription"}
	if fc.Args, err = ec.field_Subscription_tags_args(ctx, field.ArgumentMap(ec.Variables)); err != nil {
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
		"out := exec.NewFieldSet(ctx, ec.budget, fields)\n\tif out == nil {", "fs *exec.FieldSet", "exec.MarshalSlice(ctx, ec.budget, len(v), func(",
		"if !ec.budget.Spend(len(v)) {", "ec.budget = exec.BudgetFrom(ctx)", "exec.Write(ec.budget, data, &buf)", "budget *exec.Budget",
		"return (*exec.Text)(&obj.Name)", `"hirewire/graph/exec"`,
		"fields := exec.CollectFields(ctx, ec.OperationContext, sel, tagImplementors)",
		`out.Values[i] = exec.Name("Tag")`,
		"if !ec.budget.Running() {\n\t\treturn graphql.Null\n\t}\n\treturn exec.ResolveField(",
		`exec.Kind{Object: "Tag", IsMethod: true, IsResolver: true},` +
			"\n\t\tec.field_Tag_uses_args,\n\t\tfunc(ctx context.Context) (any, error) {" +
			" return ec.Resolvers.Tag().Uses(ctx, obj) },",
		`exec.Kind{Object: "Tag", IsMethod: true, IsResolver: false},` + "\n\t\tnil,",
		"exec.Arguments(ctx, fc, ec.Variables, ec.field_Subscription_tags_args)",
	} {
		require.Contains(t, string(text), want)
	}
	for _, gone := range []string{
		"efer", "math", "atomic", "Concurrently", "data.MarshalGQL", "fieldContext_Tag", "childFields",
		"errors", "nmarshal", "graphql.ResolveField",
	} {
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
		"graphql.ResolveField": `func (ec *executionContext) _New() {
			graphql.ResolveField(ctx, ec.OperationContext, field,
				func(ctx context.Context, field graphql.CollectedField) (*graphql.FieldContext, error) {
					return ec.fieldContext_New(ctx, field)
				},
				func(ctx context.Context) (any, error) { return obj.Name, nil },
				ec._fieldMiddleware, nil, true, true)
		}`,
		"graphql.BuildUnmarshalerMap": `func (ec *executionContext) _New() {
			inputs := graphql.BuildUnmarshalerMap(ec.unmarshalInputTag)
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

// A plain field is written from where it is; its function does not allocate.
func TestPlainFieldsAreWrittenFromTheStruct(t *testing.T) {
	for marshaller, want := range map[string]string{
		"marshalNID2string":            "(*exec.Text)(&obj.F)",
		"marshalOString2string":        "(*exec.Text)(&obj.F)",
		"marshalOCursor2ᚖstring":       "exec.OptionalText(obj.F)",
		"marshalNDateTime2timeᚐTime":   "(*exec.DateTime)(&obj.F)",
		"marshalODateTime2ᚖtimeᚐTime":  "exec.OptionalDateTime(obj.F)",
		"marshalNDate2string":          "ec.marshalNDate2string(ctx, field.Selections, obj.F)",
		"marshalNInt2int":              "ec.marshalNInt2int(ctx, field.Selections, obj.F)",
		"marshalN_2" + enums + "Role":  "&obj.F",
		"marshalO_2ᚖ" + enums + "Role": "ec.marshalO_2ᚖ" + enums + "Role(ctx, field.Selections, obj.F)",
	} {
		require.Equal(t, want, (&plainScalar{"F", marshaller}).marshaled(), marshaller)
	}
}
