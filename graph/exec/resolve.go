package exec

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Kind is what the schema says of a field that has a resolver.
type Kind struct {
	Object               string
	IsMethod, IsResolver bool
}

// ResolveField resolves one field of an object and returns its value for the answer. It is gqlgen's
// function of this name without field middleware, which this API has none of, and with a frame
// instead of contexts. arguments is nil for a field without arguments.
//
//nolint:contextcheck // a frame is made from the context
func ResolveField[T any](
	ctx context.Context,
	op *graphql.OperationContext,
	field graphql.CollectedField,
	kind Kind,
	arguments func(ctx context.Context, raw map[string]any) (map[string]any, error),
	resolve func(ctx context.Context) (any, error),
	marshal func(ctx context.Context, selections ast.SelectionSet, v T) graphql.Marshaler,
	nonNull bool,
) (ret graphql.Marshaler) {
	f := within(ctx).enter()
	fc := &f.field
	fc.Object, fc.IsMethod, fc.IsResolver, fc.Field = kind.Object, kind.IsMethod, kind.IsResolver, field
	defer func() {
		if cause := recover(); cause != nil {
			op.Error(f, op.Recover(f, cause))
			ret = graphql.Null
		}
		f.leave()
	}()
	if arguments != nil {
		args, err := Arguments(f, fc, op.Variables, arguments)
		if err != nil {
			op.Error(f, err)
			return graphql.Null
		}
		fc.Args = args
	}
	value, err := resolve(f)
	if err != nil {
		op.Error(f, graphql.AddFieldLocationToError(f, err))
		return graphql.Null
	}
	if value == nil {
		if nonNull && !graphql.HasFieldError(f, fc) {
			graphql.AddErrorf(f, "must not be null")
		}
		return graphql.Null
	}
	v, ok := value.(T)
	if !ok {
		graphql.AddErrorf(f, "unexpected type %T of a resolver's result, should be %T", value, v)
		return graphql.Null
	}
	fc.Result = value
	return marshal(f, field.Selections, v)
}

// selectionOf is a selection on a type of object. The type is known by the list of names that
// gqlgen generates for it.
type selectionOf struct {
	first  *ast.Selection
	length int
	names  *string
}

// CollectFields returns the fields of a selection on a type of object. gqlgen's function of this
// name makes a hash and takes a lock for each object.
func CollectFields(
	ctx context.Context, op *graphql.OperationContext, set ast.SelectionSet, names []string,
) []graphql.CollectedField {
	f, ok := ctx.(*frame)
	if !ok || len(set) == 0 || len(names) == 0 {
		return graphql.CollectFields(op, set, names)
	}
	key := selectionOf{&set[0], len(set), &names[0]}
	fields, ok := f.arena.collected[key]
	if !ok {
		fields = graphql.CollectFields(op, set, names)
		if f.arena.collected == nil {
			f.arena.collected = map[selectionOf][]graphql.CollectedField{}
		}
		f.arena.collected[key] = fields
	}
	return fields
}
