// Code generated from package eventkind; DO NOT EDIT.

package model

import (
	"context"
	"slices"

	"hirewire/ent"
	"hirewire/internal/eventlog"
	"hirewire/internal/workflow"
)

// references loads what the facts of events refer to; see Loader.
type references interface {
	ApiKeysByID(ctx context.Context, ids []string) (map[string]*ent.ApiKey, error)
	ApplicationsByID(ctx context.Context, ids []string) (map[string]*ent.Application, error)
	CommentsByID(ctx context.Context, ids []string) (map[string]*ent.Comment, error)
	DecisionReasonsByID(ctx context.Context, ids []string) (map[string]*ent.DecisionReason, error)
	DocumentsByID(ctx context.Context, ids []string) (map[string]*ent.Document, error)
	NodesByID(ctx context.Context, ids []string) (map[string]Node, error)
	OpeningsByID(ctx context.Context, ids []string) (map[string]*ent.Opening, error)
	ServiceAccountsByID(ctx context.Context, ids []string) (map[string]*ent.ServiceAccount, error)
	StagesByID(ctx context.Context, ids []string) (map[string]*ent.Stage, error)
	TagsByID(ctx context.Context, ids []string) (map[string]*ent.Tag, error)
	TransitionsByID(ctx context.Context, ids []string) (map[string]*ent.Transition, error)
	UsersByID(ctx context.Context, ids []string) (map[string]*ent.User, error)
}

// ApplicationReceived is the event of that name in the schema.
type ApplicationReceived struct{ *Event }

// ApplicationMoved is the event of that name in the schema.
type ApplicationMoved struct{ *Event }

// ApplicationRejected is the event of that name in the schema.
type ApplicationRejected struct{ *Event }

// ApplicationWithdrawn is the event of that name in the schema.
type ApplicationWithdrawn struct{ *Event }

// ApplicationReopened is the event of that name in the schema.
type ApplicationReopened struct{ *Event }

// ApplicationHired is the event of that name in the schema.
type ApplicationHired struct{ *Event }

// ApplicationTransferred is the event of that name in the schema.
type ApplicationTransferred struct{ *Event }

// InterviewersAssigned is the event of that name in the schema.
type InterviewersAssigned struct{ *Event }

// CommentAdded is the event of that name in the schema.
type CommentAdded struct{ *Event }

// DocumentAdded is the event of that name in the schema.
type DocumentAdded struct{ *Event }

// CandidateAdded is the event of that name in the schema.
type CandidateAdded struct{ *Event }

// CandidateUpdated is the event of that name in the schema.
type CandidateUpdated struct{ *Event }

// CandidateTagged is the event of that name in the schema.
type CandidateTagged struct{ *Event }

// PostingCreated is the event of that name in the schema.
type PostingCreated struct{ *Event }

// PostingUpdated is the event of that name in the schema.
type PostingUpdated struct{ *Event }

// PostingOpened is the event of that name in the schema.
type PostingOpened struct{ *Event }

// PostingHeld is the event of that name in the schema.
type PostingHeld struct{ *Event }

// PostingClosed is the event of that name in the schema.
type PostingClosed struct{ *Event }

// PostingReopened is the event of that name in the schema.
type PostingReopened struct{ *Event }

// PostingConfidentialityChanged is the event of that name in the schema.
type PostingConfidentialityChanged struct{ *Event }

// OpeningAdded is the event of that name in the schema.
type OpeningAdded struct{ *Event }

// OpeningCancelled is the event of that name in the schema.
type OpeningCancelled struct{ *Event }

// OpeningRestored is the event of that name in the schema.
type OpeningRestored struct{ *Event }

// StageAdded is the event of that name in the schema.
type StageAdded struct{ *Event }

// StageUpdated is the event of that name in the schema.
type StageUpdated struct{ *Event }

// StagesReordered is the event of that name in the schema.
type StagesReordered struct{ *Event }

// StageRemoved is the event of that name in the schema.
type StageRemoved struct{ *Event }

// TeamMemberAdded is the event of that name in the schema.
type TeamMemberAdded struct{ *Event }

// TeamMemberRoleChanged is the event of that name in the schema.
type TeamMemberRoleChanged struct{ *Event }

// TeamMemberRemoved is the event of that name in the schema.
type TeamMemberRemoved struct{ *Event }

// UserAdded is the event of that name in the schema.
type UserAdded struct{ *Event }

// UserUpdated is the event of that name in the schema.
type UserUpdated struct{ *Event }

// ServiceAccountAdded is the event of that name in the schema.
type ServiceAccountAdded struct{ *Event }

// ServiceAccountUpdated is the event of that name in the schema.
type ServiceAccountUpdated struct{ *Event }

// ApiKeyCreated is the event of that name in the schema.
type ApiKeyCreated struct{ *Event }

// ApiKeyRevoked is the event of that name in the schema.
type ApiKeyRevoked struct{ *Event }

// CompanyUpdated is the event of that name in the schema.
type CompanyUpdated struct{ *Event }

// CatalogItemCreated is the event of that name in the schema.
type CatalogItemCreated struct{ *Event }

// CatalogItemUpdated is the event of that name in the schema.
type CatalogItemUpdated struct{ *Event }

// CatalogItemArchived is the event of that name in the schema.
type CatalogItemArchived struct{ *Event }

// typed gives an event the type that the schema has for its kind. It returns nil for a kind that
// this version does not know, which a newer one wrote: the reader passes over it.
func typed(e *Event) PipelineEvent {
	switch e.row.Kind {
	case eventlog.ApplicationReceived:
		return ApplicationReceived{e}
	case eventlog.ApplicationMoved:
		return ApplicationMoved{e}
	case eventlog.ApplicationRejected:
		return ApplicationRejected{e}
	case eventlog.ApplicationWithdrawn:
		return ApplicationWithdrawn{e}
	case eventlog.ApplicationReopened:
		return ApplicationReopened{e}
	case eventlog.ApplicationHired:
		return ApplicationHired{e}
	case eventlog.ApplicationTransferred:
		return ApplicationTransferred{e}
	case eventlog.InterviewersAssigned:
		return InterviewersAssigned{e}
	case eventlog.CommentAdded:
		return CommentAdded{e}
	case eventlog.DocumentAdded:
		return DocumentAdded{e}
	case eventlog.CandidateAdded:
		return CandidateAdded{e}
	case eventlog.CandidateUpdated:
		return CandidateUpdated{e}
	case eventlog.CandidateTagged:
		return CandidateTagged{e}
	case eventlog.PostingCreated:
		return PostingCreated{e}
	case eventlog.PostingUpdated:
		return PostingUpdated{e}
	case eventlog.PostingOpened:
		return PostingOpened{e}
	case eventlog.PostingHeld:
		return PostingHeld{e}
	case eventlog.PostingClosed:
		return PostingClosed{e}
	case eventlog.PostingReopened:
		return PostingReopened{e}
	case eventlog.PostingConfidentialityChanged:
		return PostingConfidentialityChanged{e}
	case eventlog.OpeningAdded:
		return OpeningAdded{e}
	case eventlog.OpeningCancelled:
		return OpeningCancelled{e}
	case eventlog.OpeningRestored:
		return OpeningRestored{e}
	case eventlog.StageAdded:
		return StageAdded{e}
	case eventlog.StageUpdated:
		return StageUpdated{e}
	case eventlog.StagesReordered:
		return StagesReordered{e}
	case eventlog.StageRemoved:
		return StageRemoved{e}
	case eventlog.TeamMemberAdded:
		return TeamMemberAdded{e}
	case eventlog.TeamMemberRoleChanged:
		return TeamMemberRoleChanged{e}
	case eventlog.TeamMemberRemoved:
		return TeamMemberRemoved{e}
	case eventlog.UserAdded:
		return UserAdded{e}
	case eventlog.UserUpdated:
		return UserUpdated{e}
	case eventlog.ServiceAccountAdded:
		return ServiceAccountAdded{e}
	case eventlog.ServiceAccountUpdated:
		return ServiceAccountUpdated{e}
	case eventlog.ApiKeyCreated:
		return ApiKeyCreated{e}
	case eventlog.ApiKeyRevoked:
		return ApiKeyRevoked{e}
	case eventlog.CompanyUpdated:
		return CompanyUpdated{e}
	case eventlog.CatalogItemCreated:
		return CatalogItemCreated{e}
	case eventlog.CatalogItemUpdated:
		return CatalogItemUpdated{e}
	case eventlog.CatalogItemArchived:
		return CatalogItemArchived{e}
	}
	return nil
}

// AddedTags: The tags that were added.
func (e *Event) AddedTags(ctx context.Context) ([]*ent.Tag, error) {
	return refs(ctx, e, "Tag", e.row.Facts.AddedIDs, idsOfTag, e.page.load.TagsByID)
}

// AddedUsers: The users who were added.
func (e *Event) AddedUsers(ctx context.Context) ([]*ent.User, error) {
	return refs(ctx, e, "User", e.row.Facts.AddedIDs, idsOfUser, e.page.load.UsersByID)
}

// ApiKey: The key; null for viewers other than its owner and admins.
func (e *Event) ApiKey(ctx context.Context) (*ent.ApiKey, error) {
	return ref(ctx, e, "ApiKey", e.row.Facts.ItemID, idsOfApiKey, e.page.load.ApiKeysByID)
}

// ApplicationVersion: The application's version after this event.
func (e *Event) ApplicationVersion() int {
	return e.row.Facts.ApplicationVersion
}

// Archived: True if the entry was archived; false if it was restored.
func (e *Event) Archived() bool {
	return e.row.Facts.Archived != nil && *e.row.Facts.Archived
}

// ChangedFields: Names of the fields that changed.
func (e *Event) ChangedFields() []string {
	return append([]string{}, e.row.Facts.ChangedFields...)
}

// Comment: The comment.
func (e *Event) Comment(ctx context.Context) (*ent.Comment, error) {
	return ref(ctx, e, "Comment", e.row.Facts.CommentID, idsOfComment, e.page.load.CommentsByID)
}

// Confidential: True if the posting became confidential; false if it stopped being so.
func (e *Event) Confidential() bool {
	return e.row.Facts.Confidential != nil && *e.row.Facts.Confidential
}

// Document: The document.
func (e *Event) Document(ctx context.Context) (*ent.Document, error) {
	return ref(ctx, e, "Document", e.row.Facts.DocumentID, idsOfDocument, e.page.load.DocumentsByID)
}

// FromPostingStatus: The posting's status before the event.
func (e *Event) FromPostingStatus() workflow.PostingStatus {
	return e.row.Facts.FromPostingStatus
}

// FromStage: The stage before the event.
func (e *Event) FromStage(ctx context.Context) (*ent.Stage, error) {
	return ref(ctx, e, "Stage", e.row.Facts.FromStageID, idsOfStage, e.page.load.StagesByID)
}

// FromStatus: The status before the event.
func (e *Event) FromStatus() workflow.ApplicationStatus {
	return e.row.Facts.FromStatus
}

// FromTeamRole: The member's role before the event.
func (e *Event) FromTeamRole() workflow.TeamRole {
	return e.row.Facts.FromTeamRole
}

// Item: The archived or restored entry.
func (e *Event) Item(ctx context.Context) (Node, error) {
	return ref(ctx, e, "Node", e.row.Facts.ItemID, idsOfNode, e.page.load.NodesByID)
}

// Opening: The opening.
func (e *Event) Opening(ctx context.Context) (*ent.Opening, error) {
	return ref(ctx, e, "Opening", e.row.Facts.OpeningID, idsOfOpening, e.page.load.OpeningsByID)
}

// Reason: The decision reason.
func (e *Event) Reason(ctx context.Context) (*ent.DecisionReason, error) {
	return ref(ctx, e, "DecisionReason", e.row.Facts.ReasonID, idsOfDecisionReason, e.page.load.DecisionReasonsByID)
}

// RemovedTags: The tags that were removed.
func (e *Event) RemovedTags(ctx context.Context) ([]*ent.Tag, error) {
	return refs(ctx, e, "Tag", e.row.Facts.RemovedIDs, idsOfTag, e.page.load.TagsByID)
}

// RemovedUsers: The users who were removed.
func (e *Event) RemovedUsers(ctx context.Context) ([]*ent.User, error) {
	return refs(ctx, e, "User", e.row.Facts.RemovedIDs, idsOfUser, e.page.load.UsersByID)
}

// ServiceAccount: The service account.
func (e *Event) ServiceAccount(ctx context.Context) (*ent.ServiceAccount, error) {
	return ref(ctx, e, "ServiceAccount", e.row.Facts.ItemID, idsOfServiceAccount, e.page.load.ServiceAccountsByID)
}

// Stage: The stage.
func (e *Event) Stage(ctx context.Context) (*ent.Stage, error) {
	return ref(ctx, e, "Stage", e.row.Facts.StageID, idsOfStage, e.page.load.StagesByID)
}

// TeamRole: The member's role after the event.
func (e *Event) TeamRole() workflow.TeamRole {
	return e.row.Facts.TeamRole
}

// ToStage: The stage after the event.
func (e *Event) ToStage(ctx context.Context) (*ent.Stage, error) {
	return ref(ctx, e, "Stage", e.row.Facts.ToStageID, idsOfStage, e.page.load.StagesByID)
}

// TransferredTo: The application that continues it; null if the viewer cannot see it.
func (e *Event) TransferredTo(ctx context.Context) (*ent.Application, error) {
	return ref(ctx, e, "Application", e.row.Facts.OtherApplicationID, idsOfApplication, e.page.load.ApplicationsByID)
}

// Transition: The transition that records the change.
func (e *Event) Transition(ctx context.Context) (*ent.Transition, error) {
	return ref(ctx, e, "Transition", e.row.Facts.TransitionID, idsOfTransition, e.page.load.TransitionsByID)
}

// User: The user.
func (e *Event) User(ctx context.Context) (*ent.User, error) {
	return ref(ctx, e, "User", e.row.Facts.UserID, idsOfUser, e.page.load.UsersByID)
}

// idsOfApiKey returns the ids of type ApiKey that an event names.
func idsOfApiKey(r *eventlog.Event) []string {
	switch r.Kind {
	case eventlog.ApiKeyCreated:
		return []string{r.Facts.ItemID}
	case eventlog.ApiKeyRevoked:
		return []string{r.Facts.ItemID}
	}
	return nil
}

// idsOfApplication returns the ids of type Application that an event names.
func idsOfApplication(r *eventlog.Event) []string {
	switch r.Kind {
	case eventlog.ApplicationTransferred:
		return []string{r.ApplicationID, r.Facts.OtherApplicationID}
	}
	return []string{r.ApplicationID}
}

// idsOfComment returns the ids of type Comment that an event names.
func idsOfComment(r *eventlog.Event) []string {
	switch r.Kind {
	case eventlog.CommentAdded:
		return []string{r.Facts.CommentID}
	}
	return nil
}

// idsOfDecisionReason returns the ids of type DecisionReason that an event names.
func idsOfDecisionReason(r *eventlog.Event) []string {
	switch r.Kind {
	case eventlog.ApplicationRejected:
		return []string{r.Facts.ReasonID}
	case eventlog.ApplicationWithdrawn:
		return []string{r.Facts.ReasonID}
	}
	return nil
}

// idsOfDocument returns the ids of type Document that an event names.
func idsOfDocument(r *eventlog.Event) []string {
	switch r.Kind {
	case eventlog.DocumentAdded:
		return []string{r.Facts.DocumentID}
	}
	return nil
}

// idsOfNode returns the ids of type Node that an event names.
func idsOfNode(r *eventlog.Event) []string {
	switch r.Kind {
	case eventlog.CatalogItemCreated:
		return []string{r.Facts.ItemID}
	case eventlog.CatalogItemUpdated:
		return []string{r.Facts.ItemID}
	case eventlog.CatalogItemArchived:
		return []string{r.Facts.ItemID}
	}
	return nil
}

// idsOfOpening returns the ids of type Opening that an event names.
func idsOfOpening(r *eventlog.Event) []string {
	switch r.Kind {
	case eventlog.ApplicationReopened:
		return []string{r.Facts.OpeningID}
	case eventlog.ApplicationHired:
		return []string{r.Facts.OpeningID}
	case eventlog.OpeningAdded:
		return []string{r.Facts.OpeningID}
	case eventlog.OpeningCancelled:
		return []string{r.Facts.OpeningID}
	case eventlog.OpeningRestored:
		return []string{r.Facts.OpeningID}
	}
	return nil
}

// idsOfServiceAccount returns the ids of type ServiceAccount that an event names.
func idsOfServiceAccount(r *eventlog.Event) []string {
	switch r.Kind {
	case eventlog.ServiceAccountAdded:
		return []string{r.Facts.ItemID}
	case eventlog.ServiceAccountUpdated:
		return []string{r.Facts.ItemID}
	}
	return nil
}

// idsOfStage returns the ids of type Stage that an event names.
func idsOfStage(r *eventlog.Event) []string {
	switch r.Kind {
	case eventlog.ApplicationReceived:
		return []string{r.Facts.ToStageID}
	case eventlog.ApplicationMoved:
		return []string{r.Facts.FromStageID, r.Facts.ToStageID}
	case eventlog.ApplicationRejected:
		return []string{r.Facts.FromStageID}
	case eventlog.ApplicationWithdrawn:
		return []string{r.Facts.FromStageID}
	case eventlog.ApplicationReopened:
		return []string{r.Facts.ToStageID}
	case eventlog.ApplicationHired:
		return []string{r.Facts.FromStageID}
	case eventlog.ApplicationTransferred:
		return []string{r.Facts.FromStageID}
	case eventlog.StageAdded:
		return []string{r.Facts.StageID}
	case eventlog.StageUpdated:
		return []string{r.Facts.StageID}
	case eventlog.StageRemoved:
		return []string{r.Facts.StageID}
	}
	return nil
}

// idsOfTag returns the ids of type Tag that an event names.
func idsOfTag(r *eventlog.Event) []string {
	switch r.Kind {
	case eventlog.CandidateTagged:
		return slices.Concat(r.Facts.AddedIDs, r.Facts.RemovedIDs)
	}
	return nil
}

// idsOfTransition returns the ids of type Transition that an event names.
func idsOfTransition(r *eventlog.Event) []string {
	switch r.Kind {
	case eventlog.ApplicationMoved:
		return []string{r.Facts.TransitionID}
	case eventlog.ApplicationRejected:
		return []string{r.Facts.TransitionID}
	case eventlog.ApplicationWithdrawn:
		return []string{r.Facts.TransitionID}
	case eventlog.ApplicationReopened:
		return []string{r.Facts.TransitionID}
	case eventlog.ApplicationHired:
		return []string{r.Facts.TransitionID}
	case eventlog.ApplicationTransferred:
		return []string{r.Facts.TransitionID}
	}
	return nil
}

// idsOfUser returns the ids of type User that an event names.
func idsOfUser(r *eventlog.Event) []string {
	switch r.Kind {
	case eventlog.InterviewersAssigned:
		return slices.Concat(r.Facts.AddedIDs, r.Facts.RemovedIDs)
	case eventlog.TeamMemberAdded:
		return []string{r.Facts.UserID}
	case eventlog.TeamMemberRoleChanged:
		return []string{r.Facts.UserID}
	case eventlog.TeamMemberRemoved:
		return []string{r.Facts.UserID}
	case eventlog.UserAdded:
		return []string{r.Facts.UserID}
	case eventlog.UserUpdated:
		return []string{r.Facts.UserID}
	}
	return nil
}
