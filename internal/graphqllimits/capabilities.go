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
// every narrowed key; a test fails for those.
var areas = sync.OnceValue(func() map[string][]workflow.ApiCapability { //nolint:gochecknoglobals // computed once and never changed
	out := map[string][]workflow.ApiCapability{}
	in := func(c workflow.ApiCapability, types string) {
		for t := range strings.FieldsSeq(types) {
			out[t] = append(out[t], c)
		}
	}
	in(workflow.CapabilityCandidates, `CandidateRights
		AddCandidatePayload UpdateCandidatePayload TagCandidatePayload AddDocumentPayload LinkCandidateToUserPayload
		UnlinkCandidateFromUserPayload`)
	in(workflow.CapabilityPostings, `SalaryRange PostingRights
		 RatingGuide 
		CreatePostingPayload UpdatePostingPayload OpenPostingPayload HoldPostingPayload ClosePostingPayload ReopenPostingPayload CopyPostingPayload
		SetPostingConfidentialPayload ReorderStagesPayload RemoveHiringTeamMemberPayload AddOpeningsPayload CancelOpeningPayload AddStagePayload
		UpdateStagePayload RemoveStagePayload AddHiringTeamMemberPayload ChangeHiringTeamRolePayload ChangeHiringTeamsPayload HiringTeamResult
		CreateRoleProfilePayload UpdateRoleProfilePayload ArchiveRoleProfilePayload CreateDepartmentPayload UpdateDepartmentPayload
		ArchiveDepartmentPayload CreateLocationPayload UpdateLocationPayload ArchiveLocationPayload CreateTagPayload UpdateTagPayload ArchiveTagPayload
		CreateSourcePayload UpdateSourcePayload ArchiveSourcePayload CreateDecisionReasonPayload UpdateDecisionReasonPayload ArchiveDecisionReasonPayload`)
	in(workflow.CapabilityPipeline, `ApplicationRights ApplicationResult
		CreateApplicationPayload MoveApplicationPayload RejectApplicationPayload WithdrawApplicationPayload ReopenApplicationPayload
		HireApplicationPayload AssignInterviewersPayload TransferApplicationPayload AddCommentPayload MoveApplicationsPayload RejectApplicationsPayload
		PipelineFrame PipelineEvents ResyncRequired PipelineEventConnection PipelineEventEdge AccessLost AccessGained`)
	in(workflow.CapabilityAdmin, `SignInMethods PasswordLink ServiceAccountConnection ServiceAccountEdge
		CreateApiKeyPayload RevokeApiKeyPayload UpdateCompanyPayload InviteUserPayload CreatePasswordLinkPayload UpdateUserPayload ChangeUserRolePayload
		GrantConfidentialAccessPayload RevokeConfidentialAccessPayload DeactivateUserPayload ReactivateUserPayload RevokeSessionPayload
		RevokeAllSessionsPayload CreateServiceAccountPayload RenameServiceAccountPayload DeactivateServiceAccountPayload
		ReactivateServiceAccountPayload`)
	in(workflow.CapabilityAudit, " AuditDetail ")
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
		PageInfo VersionConflict IllegalTransition InvalidInput InvalidField NoOpenOpening PostingNotOpen DuplicateApplication StageInUse
		IdempotencyMismatch`) {
		out[t] = nil
	}
	return out
})

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
	// typeName is the type of the schema that the key does not reach.
	typeName string
}

// message returns the error message, which names the selection and the capabilities that would
// allow it.
func (b *beyond) message() string {
	needed := areas()[b.typeName]
	names := make([]string, len(needed))
	for i, c := range needed {
		names[i] = string(c)
	}
	if len(names) == 0 {
		return "this API key does not reach " + b.selected
	}
	return "this API key does not have the capability " + strings.Join(names, " or ") + ", which " + b.selected + " needs"
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
			if d := one.ObjectDefinition; d != nil && !Reaches(v, d.Name, d.Kind == ast.Object) {
				return &beyond{selected: d.Name, typeName: d.Name}
			}
			if d := one.Definition; d != nil && d.Type != nil && !Reaches(v, d.Type.Name(), false) {
				return &beyond{selected: fieldName(one), typeName: d.Type.Name()}
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
