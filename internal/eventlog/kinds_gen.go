// Code generated from package eventkind; DO NOT EDIT.

package eventlog

import "hirewire/internal/workflow"

// The kinds of events.
const (
	// ApplicationReceived: An application was received.
	ApplicationReceived Kind = "ApplicationReceived"
	// ApplicationMoved: An application moved to another stage.
	ApplicationMoved Kind = "ApplicationMoved"
	// ApplicationRejected: The company rejected an application.
	ApplicationRejected Kind = "ApplicationRejected"
	// ApplicationWithdrawn: The candidate withdrew an application.
	ApplicationWithdrawn Kind = "ApplicationWithdrawn"
	// ApplicationReopened: An ended application was reopened.
	ApplicationReopened Kind = "ApplicationReopened"
	// ApplicationHired: A candidate was hired, which filled an opening.
	ApplicationHired Kind = "ApplicationHired"
	// ApplicationTransferred: An application was transferred to another posting.
	ApplicationTransferred Kind = "ApplicationTransferred"
	// InterviewersAssigned: The interviewers of an application changed.
	InterviewersAssigned Kind = "InterviewersAssigned"
	// CommentAdded: A comment was added to an application.
	CommentAdded Kind = "CommentAdded"
	// DocumentAdded: A document was added to a candidate.
	DocumentAdded Kind = "DocumentAdded"
	// CandidateAdded: A candidate was added.
	CandidateAdded Kind = "CandidateAdded"
	// CandidateUpdated: A candidate's data changed.
	CandidateUpdated Kind = "CandidateUpdated"
	// CandidateTagged: The tags of a candidate changed.
	CandidateTagged Kind = "CandidateTagged"
	// PostingCreated: A posting was created as a draft.
	PostingCreated Kind = "PostingCreated"
	// PostingUpdated: A posting's own fields changed.
	PostingUpdated Kind = "PostingUpdated"
	// PostingOpened: A posting was opened, or resumed after it was on hold.
	PostingOpened Kind = "PostingOpened"
	// PostingHeld: A posting was put on hold.
	PostingHeld Kind = "PostingHeld"
	// PostingClosed: A posting was closed.
	PostingClosed Kind = "PostingClosed"
	// PostingReopened: A closed posting was reopened.
	PostingReopened Kind = "PostingReopened"
	// PostingConfidentialityChanged: A posting became confidential, or stopped being so.
	PostingConfidentialityChanged Kind = "PostingConfidentialityChanged"
	// OpeningAdded: An opening was added to a posting.
	OpeningAdded Kind = "OpeningAdded"
	// OpeningCancelled: An opening was canceled.
	OpeningCancelled Kind = "OpeningCancelled"
	// OpeningRestored: An opening that was canceled when its posting closed was restored.
	OpeningRestored Kind = "OpeningRestored"
	// StageAdded: A stage was added to a posting's interview plan.
	StageAdded Kind = "StageAdded"
	// StageUpdated: A stage changed.
	StageUpdated Kind = "StageUpdated"
	// StagesReordered: The stages of an interview plan were reordered.
	StagesReordered Kind = "StagesReordered"
	// StageRemoved: A stage was removed from an interview plan.
	StageRemoved Kind = "StageRemoved"
	// TeamMemberAdded: A user joined a hiring team.
	TeamMemberAdded Kind = "TeamMemberAdded"
	// TeamMemberRoleChanged: A member of a hiring team was given another role.
	TeamMemberRoleChanged Kind = "TeamMemberRoleChanged"
	// TeamMemberRemoved: A member left a hiring team.
	TeamMemberRemoved Kind = "TeamMemberRemoved"
	// UserAdded: A user account was created.
	UserAdded Kind = "UserAdded"
	// UserUpdated: A user account changed: its name, role or rights, or whether it is active.
	UserUpdated Kind = "UserUpdated"
	// ServiceAccountAdded: A service account was created.
	ServiceAccountAdded Kind = "ServiceAccountAdded"
	// ServiceAccountUpdated: A service account changed: its name, or whether it is active.
	ServiceAccountUpdated Kind = "ServiceAccountUpdated"
	// ApiKeyCreated: An API key was created. Only the actor who created it and admins see this
	// event.
	ApiKeyCreated Kind = "ApiKeyCreated"
	// ApiKeyRevoked: An API key was revoked. Only the actor who revoked it and admins see this
	// event.
	ApiKeyRevoked Kind = "ApiKeyRevoked"
	// CompanyUpdated: The company's settings changed.
	CompanyUpdated Kind = "CompanyUpdated"
	// CatalogItemCreated: A department, location, tag, source, decision reason or role profile was
	// created.
	CatalogItemCreated Kind = "CatalogItemCreated"
	// CatalogItemUpdated: A department, location, tag, source, decision reason or role profile was
	// changed.
	CatalogItemUpdated Kind = "CatalogItemUpdated"
	// CatalogItemArchived: A department, location, tag, source, decision reason or role profile
	// was archived or restored.
	CatalogItemArchived Kind = "CatalogItemArchived"
)

// Kinds returns every kind, in the order of the schema.
func Kinds() []Kind {
	return []Kind{
		ApplicationReceived,
		ApplicationMoved,
		ApplicationRejected,
		ApplicationWithdrawn,
		ApplicationReopened,
		ApplicationHired,
		ApplicationTransferred,
		InterviewersAssigned,
		CommentAdded,
		DocumentAdded,
		CandidateAdded,
		CandidateUpdated,
		CandidateTagged,
		PostingCreated,
		PostingUpdated,
		PostingOpened,
		PostingHeld,
		PostingClosed,
		PostingReopened,
		PostingConfidentialityChanged,
		OpeningAdded,
		OpeningCancelled,
		OpeningRestored,
		StageAdded,
		StageUpdated,
		StagesReordered,
		StageRemoved,
		TeamMemberAdded,
		TeamMemberRoleChanged,
		TeamMemberRemoved,
		UserAdded,
		UserUpdated,
		ServiceAccountAdded,
		ServiceAccountUpdated,
		ApiKeyCreated,
		ApiKeyRevoked,
		CompanyUpdated,
		CatalogItemCreated,
		CatalogItemUpdated,
		CatalogItemArchived,
	}
}

// classes returns the visibility classes that an event of a kind may have, the usual one first;
// nil for an unknown kind.
func classes(k Kind) []Visibility {
	switch k {
	case ApplicationReceived:
		return []Visibility{Pipeline}
	case ApplicationMoved:
		return []Visibility{Pipeline}
	case ApplicationRejected:
		return []Visibility{Pipeline}
	case ApplicationWithdrawn:
		return []Visibility{Pipeline}
	case ApplicationReopened:
		return []Visibility{Pipeline}
	case ApplicationHired:
		return []Visibility{Pipeline}
	case ApplicationTransferred:
		return []Visibility{Pipeline}
	case InterviewersAssigned:
		return []Visibility{Pipeline}
	case CommentAdded:
		return []Visibility{Pipeline, Recruiters, Admins}
	case DocumentAdded:
		return []Visibility{Candidate, Pipeline}
	case CandidateAdded:
		return []Visibility{Candidate}
	case CandidateUpdated:
		return []Visibility{Candidate}
	case CandidateTagged:
		return []Visibility{Candidate}
	case PostingCreated:
		return []Visibility{Posting}
	case PostingUpdated:
		return []Visibility{Posting}
	case PostingOpened:
		return []Visibility{Posting}
	case PostingHeld:
		return []Visibility{Posting}
	case PostingClosed:
		return []Visibility{Posting}
	case PostingReopened:
		return []Visibility{Posting}
	case PostingConfidentialityChanged:
		return []Visibility{Posting}
	case OpeningAdded:
		return []Visibility{Seats}
	case OpeningCancelled:
		return []Visibility{Seats}
	case OpeningRestored:
		return []Visibility{Seats}
	case StageAdded:
		return []Visibility{Posting}
	case StageUpdated:
		return []Visibility{Posting}
	case StagesReordered:
		return []Visibility{Posting}
	case StageRemoved:
		return []Visibility{Posting}
	case TeamMemberAdded:
		return []Visibility{Posting}
	case TeamMemberRoleChanged:
		return []Visibility{Posting}
	case TeamMemberRemoved:
		return []Visibility{Posting}
	case UserAdded:
		return []Visibility{People}
	case UserUpdated:
		return []Visibility{People}
	case ServiceAccountAdded:
		return []Visibility{People}
	case ServiceAccountUpdated:
		return []Visibility{People}
	case ApiKeyCreated:
		return []Visibility{Owner}
	case ApiKeyRevoked:
		return []Visibility{Owner}
	case CompanyUpdated:
		return []Visibility{Company}
	case CatalogItemCreated:
		return []Visibility{Company}
	case CatalogItemUpdated:
		return []Visibility{Company}
	case CatalogItemArchived:
		return []Visibility{Company}
	}
	return nil
}

// Facts are what an event says beyond what it is about: ids and workflow facts, never personal
// data, so that the log stays true when a person is erased. Package eventkind declares which of
// them a kind carries.
type Facts struct {
	ApplicationVersion int                        `json:"applicationVersion,omitempty"`
	ToStageID          string                     `json:"toStageId,omitempty"`
	FromStageID        string                     `json:"fromStageId,omitempty"`
	FromStatus         workflow.ApplicationStatus `json:"fromStatus,omitempty"`
	ToStatus           workflow.ApplicationStatus `json:"toStatus,omitempty"`
	ReasonID           string                     `json:"reasonId,omitempty"`
	TransitionID       string                     `json:"transitionId,omitempty"`
	OpeningID          string                     `json:"openingId,omitempty"`
	OtherApplicationID string                     `json:"otherApplicationId,omitempty"`
	AddedIDs           []string                   `json:"addedIds,omitempty"`
	RemovedIDs         []string                   `json:"removedIds,omitempty"`
	CommentID          string                     `json:"commentId,omitempty"`
	DocumentID         string                     `json:"documentId,omitempty"`
	CandidateVersion   int                        `json:"candidateVersion,omitempty"`
	ChangedFields      []string                   `json:"changedFields,omitempty"`
	PostingVersion     int                        `json:"postingVersion,omitempty"`
	ToPostingStatus    workflow.PostingStatus     `json:"toPostingStatus,omitempty"`
	Confidential       *bool                      `json:"confidential,omitempty"`
	FromPostingStatus  workflow.PostingStatus     `json:"fromPostingStatus,omitempty"`
	StageID            string                     `json:"stageId,omitempty"`
	StageIDs           []string                   `json:"stageIds,omitempty"`
	UserID             string                     `json:"userId,omitempty"`
	TeamRole           workflow.TeamRole          `json:"teamRole,omitempty"`
	FromTeamRole       workflow.TeamRole          `json:"fromTeamRole,omitempty"`
	ItemVersion        int                        `json:"itemVersion,omitempty"`
	Role               workflow.CompanyRole       `json:"role,omitempty"`
	FromRole           workflow.CompanyRole       `json:"fromRole,omitempty"`
	Archived           *bool                      `json:"archived,omitempty"`
	ItemID             string                     `json:"itemId,omitempty"`
}

// factSet is a set of facts: a bit for each field of Facts, in their order.
type factSet uint64

const (
	factApplicationVersion factSet = 1 << iota
	factToStageID
	factFromStageID
	factFromStatus
	factToStatus
	factReasonID
	factTransitionID
	factOpeningID
	factOtherApplicationID
	factAddedIDs
	factRemovedIDs
	factCommentID
	factDocumentID
	factCandidateVersion
	factChangedFields
	factPostingVersion
	factToPostingStatus
	factConfidential
	factFromPostingStatus
	factStageID
	factStageIDs
	factUserID
	factTeamRole
	factFromTeamRole
	factItemVersion
	factRole
	factFromRole
	factArchived
	factItemID
)

// set returns the facts that have a value.
func (f *Facts) set() factSet {
	var s factSet
	if f.ApplicationVersion != 0 {
		s |= factApplicationVersion
	}
	if len(f.ToStageID) > 0 {
		s |= factToStageID
	}
	if len(f.FromStageID) > 0 {
		s |= factFromStageID
	}
	if len(f.FromStatus) > 0 {
		s |= factFromStatus
	}
	if len(f.ToStatus) > 0 {
		s |= factToStatus
	}
	if len(f.ReasonID) > 0 {
		s |= factReasonID
	}
	if len(f.TransitionID) > 0 {
		s |= factTransitionID
	}
	if len(f.OpeningID) > 0 {
		s |= factOpeningID
	}
	if len(f.OtherApplicationID) > 0 {
		s |= factOtherApplicationID
	}
	if len(f.AddedIDs) > 0 {
		s |= factAddedIDs
	}
	if len(f.RemovedIDs) > 0 {
		s |= factRemovedIDs
	}
	if len(f.CommentID) > 0 {
		s |= factCommentID
	}
	if len(f.DocumentID) > 0 {
		s |= factDocumentID
	}
	if f.CandidateVersion != 0 {
		s |= factCandidateVersion
	}
	if len(f.ChangedFields) > 0 {
		s |= factChangedFields
	}
	if f.PostingVersion != 0 {
		s |= factPostingVersion
	}
	if len(f.ToPostingStatus) > 0 {
		s |= factToPostingStatus
	}
	if f.Confidential != nil {
		s |= factConfidential
	}
	if len(f.FromPostingStatus) > 0 {
		s |= factFromPostingStatus
	}
	if len(f.StageID) > 0 {
		s |= factStageID
	}
	if len(f.StageIDs) > 0 {
		s |= factStageIDs
	}
	if len(f.UserID) > 0 {
		s |= factUserID
	}
	if len(f.TeamRole) > 0 {
		s |= factTeamRole
	}
	if len(f.FromTeamRole) > 0 {
		s |= factFromTeamRole
	}
	if f.ItemVersion != 0 {
		s |= factItemVersion
	}
	if len(f.Role) > 0 {
		s |= factRole
	}
	if len(f.FromRole) > 0 {
		s |= factFromRole
	}
	if f.Archived != nil {
		s |= factArchived
	}
	if len(f.ItemID) > 0 {
		s |= factItemID
	}
	return s
}

// carried returns the facts that events of a kind carry.
func carried(k Kind) factSet {
	switch k {
	case ApplicationReceived:
		return factApplicationVersion | factToStageID | factFromStageID | factFromStatus | factToStatus | factReasonID | factTransitionID
	case ApplicationMoved:
		return factApplicationVersion | factFromStageID | factToStageID | factTransitionID | factFromStatus | factToStatus | factReasonID
	case ApplicationRejected:
		return factApplicationVersion | factFromStageID | factReasonID | factTransitionID | factToStageID | factFromStatus | factToStatus
	case ApplicationWithdrawn:
		return factApplicationVersion | factFromStageID | factReasonID | factTransitionID | factToStageID | factFromStatus | factToStatus
	case ApplicationReopened:
		return factApplicationVersion | factFromStatus | factToStageID | factOpeningID | factTransitionID | factFromStageID | factToStatus | factReasonID
	case ApplicationHired:
		return factApplicationVersion | factFromStageID | factOpeningID | factTransitionID | factToStageID | factFromStatus | factToStatus | factReasonID
	case ApplicationTransferred:
		return factApplicationVersion | factFromStageID | factOtherApplicationID | factTransitionID | factToStageID | factFromStatus | factToStatus | factReasonID
	case InterviewersAssigned:
		return factAddedIDs | factRemovedIDs
	case CommentAdded:
		return factCommentID
	case DocumentAdded:
		return factDocumentID
	case CandidateAdded:
		return factCandidateVersion | factChangedFields | factAddedIDs | factRemovedIDs
	case CandidateUpdated:
		return factChangedFields | factCandidateVersion | factAddedIDs | factRemovedIDs
	case CandidateTagged:
		return factAddedIDs | factRemovedIDs | factCandidateVersion
	case PostingCreated:
		return factPostingVersion | factToPostingStatus | factConfidential
	case PostingUpdated:
		return factChangedFields | factPostingVersion
	case PostingOpened:
		return factFromPostingStatus | factPostingVersion | factToPostingStatus | factReasonID
	case PostingHeld:
		return factPostingVersion | factFromPostingStatus | factToPostingStatus | factReasonID
	case PostingClosed:
		return factPostingVersion | factFromPostingStatus | factToPostingStatus | factReasonID
	case PostingReopened:
		return factPostingVersion | factFromPostingStatus | factToPostingStatus | factReasonID
	case PostingConfidentialityChanged:
		return factConfidential | factPostingVersion
	case OpeningAdded:
		return factOpeningID
	case OpeningCancelled:
		return factOpeningID
	case OpeningRestored:
		return factOpeningID
	case StageAdded:
		return factStageID | factPostingVersion | factStageIDs
	case StageUpdated:
		return factStageID | factChangedFields | factPostingVersion
	case StagesReordered:
		return factPostingVersion | factStageIDs
	case StageRemoved:
		return factStageID | factPostingVersion | factStageIDs
	case TeamMemberAdded:
		return factUserID | factTeamRole
	case TeamMemberRoleChanged:
		return factUserID | factFromTeamRole | factTeamRole
	case TeamMemberRemoved:
		return factUserID | factFromTeamRole
	case UserAdded:
		return factUserID | factItemVersion | factRole
	case UserUpdated:
		return factUserID | factChangedFields | factItemVersion | factFromRole | factRole | factConfidential | factArchived
	case ServiceAccountAdded:
		return factItemID | factRole | factItemVersion | factConfidential
	case ServiceAccountUpdated:
		return factItemID | factChangedFields | factArchived
	case ApiKeyCreated:
		return factItemID
	case ApiKeyRevoked:
		return factItemID
	case CompanyUpdated:
		return factChangedFields | factItemID | factItemVersion
	case CatalogItemCreated:
		return factItemID | factItemVersion
	case CatalogItemUpdated:
		return factItemID | factChangedFields | factItemVersion
	case CatalogItemArchived:
		return factItemID | factArchived | factItemVersion
	}
	return 0
}

// factNames are the names of the fields of Facts, in their order.
var factNames = [...]string{ //nolint:gochecknoglobals // a constant that Go cannot spell
	"ApplicationVersion",
	"ToStageID",
	"FromStageID",
	"FromStatus",
	"ToStatus",
	"ReasonID",
	"TransitionID",
	"OpeningID",
	"OtherApplicationID",
	"AddedIDs",
	"RemovedIDs",
	"CommentID",
	"DocumentID",
	"CandidateVersion",
	"ChangedFields",
	"PostingVersion",
	"ToPostingStatus",
	"Confidential",
	"FromPostingStatus",
	"StageID",
	"StageIDs",
	"UserID",
	"TeamRole",
	"FromTeamRole",
	"ItemVersion",
	"Role",
	"FromRole",
	"Archived",
	"ItemID",
}
