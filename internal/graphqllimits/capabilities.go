package graphqllimits

import (
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/access"
	"hirewire/internal/entity"
	"hirewire/internal/eventkind"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/workflow"
)

// areas returns, by type of the schema, the capabilities that give access to it; one of them is
// enough. A type with no capabilities is open to every key. A type that is missing is closed to
// every narrowed key; a test fails for those. What belongs to an entity, a command or a kind of
// event follows from its declaration; payloads are decided by their commands, in fieldAreas.
//
//nolint:gochecknoglobals // computed once and never changed
var areas = sync.OnceValue(func() map[string][]workflow.ApiCapability {
	out := map[string][]workflow.ApiCapability{}
	in := func(c workflow.ApiCapability, types string) {
		for t := range strings.FieldsSeq(types) {
			out[t] = append(out[t], c)
		}
	}
	in(workflow.CapabilityCandidates, "CandidateRights")
	in(workflow.CapabilityPostings, "SalaryRange PostingRights RatingGuide HiringTeamResult")
	in(workflow.CapabilityPipeline, `ApplicationRights ApplicationResult
		PipelineFrame PipelineEvents ResyncRequired PipelineEventConnection PipelineEventEdge AccessLost AccessGained`)
	in(
		workflow.CapabilityAdmin,
		"SignInMethods PasswordLink ServiceAccountConnection ServiceAccountEdge",
	)
	in(workflow.CapabilityAudit, "AuditDetail")
	for _, e := range entity.All() {
		for _, area := range e.Areas {
			in(area, e.Type)
			if e.Paged {
				in(area, e.Type+"Connection "+e.Type+"Edge")
			}
		}
	}
	for _, kind := range eventkind.All() {
		for _, area := range kind.Areas {
			in(workflow.ApiCapability(area), kind.Name)
		}
	}
	for t := range strings.FieldsSeq(`Query Mutation Subscription Viewer ViewerRights User UserConnection UserEdge ServiceAccount System Company PlanStage
		PageInfo BoundedCount VersionConflict IllegalTransition InvalidInput InvalidField NoOpenOpening PostingNotOpen DuplicateApplication StageInUse
		IdempotencyMismatch`) {
		out[t] = nil
	}
	return out
},
)

// BeyondKey returns the error of an operation that exceeds the capabilities of the viewer's API
// key, or nil. Call it when the viewer has been loaded and before anything of the operation runs.
// Package access also checks each command.
func BeyondKey(ctx context.Context, op *graphql.OperationContext) gqlerror.List {
	v, err := access.From(ctx)
	if err != nil || v.Capabilities == nil {
		return nil // resolvers refuse operations without a viewer
	}
	if beyond := firstBeyond(v, op.Operation.SelectionSet); beyond != nil {
		return gqlerror.List{graphqlanswer.Error(graphqlanswer.CodeForbidden, beyond.message())}
	}
	return nil
}

// beyond is a selection that a narrowed API key does not reach.
type beyond struct {
	// selected is what the client wrote: a field, such as `moveApplication` or
	// `Application.candidate`, or the type of a fragment.
	selected string
	// needed are the capabilities that would give access; empty if none would.
	needed []workflow.ApiCapability
}

// message returns the error message, which names the selection and the capabilities that would
// allow it.
func (b *beyond) message() string {
	names := make([]string, len(b.needed))
	for i, c := range b.needed {
		names[i] = string(c)
	}
	if len(names) == 0 {
		return "this API key does not reach " + b.selected
	}
	return "this API key does not have the capability " + strings.Join(
		names,
		" or ",
	) + ", which " + b.selected + " needs"
}

// firstBeyond returns the first part of a validated selection that the viewer's key does not reach,
// or nil.
func firstBeyond(v *access.Viewer, set ast.SelectionSet) *beyond {
	for _, one := range set {
		var inner ast.SelectionSet
		switch one := one.(type) {
		case *ast.Field:
			if strings.HasPrefix(one.Name, "__") && one.Name != "__typename" {
				continue // introspection is the same for all viewers
			}
			if d := one.ObjectDefinition; d != nil && !Reaches(v, d.Name, d.Kind == ast.Object) &&
				!isPayload(d) {
				return &beyond{selected: d.Name, needed: areas()[d.Name]}
			}
			if needed := fieldAreas(one); needed != nil && !slices.ContainsFunc(needed, v.Has) {
				return &beyond{selected: fieldName(one), needed: needed}
			}
			inner = one.SelectionSet
		case *ast.InlineFragment:
			inner = one.SelectionSet
		case *ast.FragmentSpread:
			inner = one.Definition.SelectionSet
		}
		if found := firstBeyond(v, inner); found != nil {
			return found
		}
	}
	return nil
}

// isPayload reports whether a type is the payload of a command. Only the command's field returns
// it, so whoever reaches the field reaches the payload.
func isPayload(d *ast.Definition) bool { return slices.Contains(d.Interfaces, "CommandPayload") }

// fieldAreas returns the capabilities that give access to what a field returns, of which one is
// enough: for a command the one that it needs, and for other fields those of their type. It returns
// nil for a field that every key reaches, and an empty list for a command that is not declared,
// which no narrowed key reaches.
func fieldAreas(f *ast.Field) []workflow.ApiCapability {
	if d := f.ObjectDefinition; d != nil && d.Name == "Mutation" && f.Name != "__typename" {
		if c, ok := access.Commands()[f.Name]; ok {
			return []workflow.ApiCapability{c.Capability}
		}
		return []workflow.ApiCapability{}
	}
	if f.Definition == nil || f.Definition.Type == nil {
		return nil
	}
	return areas()[f.Definition.Type.Name()]
}

// fieldName returns a field as error messages name it: root fields by their names, others with
// their types.
func fieldName(f *ast.Field) string {
	switch d := f.ObjectDefinition; {
	case d == nil, d.Name == "Query", d.Name == "Mutation", d.Name == "Subscription":
		return f.Name
	default:
		return d.Name + "." + f.Name
	}
}

// Reaches reports whether a viewer's API key reaches a type of the schema. A type without an entry
// is a scalar, an enum or an interface, which every key reaches, unless object is set.
func Reaches(v *access.Viewer, name string, object bool) bool {
	list, known := areas()[name]
	if !known {
		return !object
	}
	return list == nil || slices.ContainsFunc(list, v.Has)
}
