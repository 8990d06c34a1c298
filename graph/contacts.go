package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/exec"
	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/live"
	"hirewire/internal/read"
)

// contactReads is a gqlgen extension that records in the audit trail which operations returned
// contact data of candidates.
type contactReads struct {
	witness *audit.Witness
	schema  *ast.Schema
}

// ExtensionName implements graphql.HandlerExtension.
func (contactReads) ExtensionName() string { return "ContactReads" }

// Validate implements graphql.HandlerExtension.
func (contactReads) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptResponse implements graphql.ResponseInterceptor. Frames of streams are recorded when
// they are sent (API.NoticeFrames), because most are rendered once for many subscribers.
func (c contactReads) InterceptResponse(
	ctx context.Context, next graphql.ResponseHandler,
) *graphql.Response {
	op := graphql.GetOperationContext(ctx)
	if op.Operation == nil || op.Operation.Operation == ast.Subscription {
		return next(ctx)
	}
	collecting, reads := read.WithContactReads(ctx)
	answer := next(collecting)
	if n := reads.Count(); n > 0 {
		c.witness.ContactsRead(
			ctx,
			audit.ContactRead{
				Candidates: n,
				Operation:  op.Operation.Name,
				Filter:     rootArguments(c.schema, op),
			},
		)
	}
	return answer
}

// rootArguments returns the arguments of an operation's root fields, by field. Values of enums are
// of type audit.Enum.
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

// withEnums copies a value of an input type, with the values of enums in it as audit.Enum.
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
			return audit.Enum(v)
		}
	}
	return value
}

// NoticeFrames returns a function that records in the audit trail the contact data in a frame. A
// stream calls it with each frame that it sends. NoticeFrames returns nil for a stream that selects
// no contact data. ctx is that of the subscription.
func (a *API) NoticeFrames(ctx context.Context, op *graphql.OperationContext) func(*live.Frame) {
	witnessed := a.resolver.Witness
	if witnessed == nil || !selectsContacts(op.Operation.SelectionSet) {
		return nil
	}
	filter := rootArguments(a.Schema(), op)
	return func(f *live.Frame) {
		candidates := map[string]struct{}{}
		for i := range f.Events {
			if id := f.Events[i].CandidateID; id != "" {
				candidates[id] = struct{}{}
			}
		}
		witnessed.ContactsRead(access.With(ctx, f.Viewer), audit.ContactRead{
			Candidates: len(candidates), Operation: op.Operation.Name, Filter: filter, Stream: true,
		})
	}
}

// selectsContacts reports whether a selection has contact data of candidates.
func selectsContacts(set ast.SelectionSet) bool {
	return exec.SelectsField(set, "Candidate", "emails", "phones", "links")
}
