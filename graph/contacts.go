package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/internal/access"
	"hirewire/internal/live"
	"hirewire/internal/read"
	"hirewire/internal/witness"
)

// contactReads tells the audit trail of operations that returned contact data of candidates.
type contactReads struct {
	witness *witness.Witness
	schema  *ast.Schema
}

// ExtensionName implements graphql.HandlerExtension.
func (contactReads) ExtensionName() string { return "ContactReads" }

// Validate implements graphql.HandlerExtension.
func (contactReads) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptResponse implements graphql.ResponseInterceptor. Frames of streams are noted where they
// are given out: most are rendered once for many.
func (c contactReads) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	op := graphql.GetOperationContext(ctx)
	if op.Operation == nil || op.Operation.Operation == ast.Subscription {
		return next(ctx)
	}
	collecting, reads := read.WithContactReads(ctx)
	answer := next(collecting)
	if n := reads.Count(); n > 0 {
		c.witness.ContactsRead(ctx, witness.ContactRead{Candidates: n, Operation: op.Operation.Name, Filter: rootArguments(c.schema, op)})
	}
	return answer
}

// rootArguments returns the arguments of an operation's root fields, by field. Values of enums are of
// type witness.Enum.
func rootArguments(schema *ast.Schema, op *graphql.OperationContext) map[string]any {
	out := map[string]any{}
	var walk func(ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, one := range set {
			switch one := one.(type) {
			case *ast.Field:
				if len(one.Arguments) > 0 {
					values := one.ArgumentMap(op.Variables)
					for _, a := range one.Definition.Arguments {
						if v, given := values[a.Name]; given {
							values[a.Name] = withEnums(schema, a.Type, v)
						}
					}
					out[one.Alias] = values
				}
			case *ast.InlineFragment:
				walk(one.SelectionSet)
			case *ast.FragmentSpread:
				walk(one.Definition.SelectionSet)
			}
		}
	}
	walk(op.Operation.SelectionSet)
	return out
}

// withEnums copies a value of an input type, with the values of enums in it as witness.Enum.
func withEnums(schema *ast.Schema, typ *ast.Type, value any) any {
	def := schema.Types[typ.Name()]
	switch v := value.(type) {
	case []any:
		elem := typ
		if typ.Elem != nil {
			elem = typ.Elem
		}
		out := make([]any, len(v))
		for i, one := range v {
			out[i] = withEnums(schema, elem, one)
		}
		return out
	case map[string]any:
		out := make(map[string]any, len(v))
		for name, one := range v {
			out[name] = one
			if f := def.Fields.ForName(name); f != nil {
				out[name] = withEnums(schema, f.Type, one)
			}
		}
		return out
	case string:
		if def.Kind == ast.Enum {
			return witness.Enum(v)
		}
	}
	return value
}

// contactNoter returns what is to be called with each frame that a stream gives out, or nil for a
// stream that selects no contact data. ctx is that of the subscription.
func (s *streams) contactNoter(ctx context.Context, op *graphql.OperationContext) func(*live.Frame) {
	if s.witness == nil || !selectsContacts(op.Operation.SelectionSet) {
		return nil
	}
	filter := rootArguments(s.Schema(), op)
	return func(f *live.Frame) {
		candidates := map[string]struct{}{}
		for i := range f.Events {
			if id := f.Events[i].CandidateID; id != "" {
				candidates[id] = struct{}{}
			}
		}
		s.witness.ContactsRead(access.With(ctx, f.Viewer), witness.ContactRead{
			Candidates: len(candidates), Operation: op.Operation.Name, Filter: filter, Stream: true,
		})
	}
}

// selectsContacts reports whether a selection has contact data of candidates.
func selectsContacts(set ast.SelectionSet) bool {
	return selectsOf(set, "Candidate", "emails", "phones", "links")
}
