package read

import (
	"time"

	"hirewire/internal/workflow"
)

// The filters and orders of lists. gqlgen binds the schema's inputs to them; graph/schema describes
// every field.

// ActivityFilter is the input of that name in the schema.
type ActivityFilter struct {
	// About these postings.
	PostingIDs []string `json:"postingIDs,omitempty"`
	// About this application.
	ApplicationID *string `json:"applicationId,omitempty"`
	// About this candidate.
	CandidateID *string `json:"candidateId,omitempty"`
	// By these actors.
	ActorIDs []string `json:"actorIDs,omitempty"`
	// Of these kinds.
	Kinds []PipelineEventKind `json:"kinds,omitempty"`
	// At or after.
	OccurredAfter *time.Time `json:"occurredAfter,omitempty"`
	// Before.
	OccurredBefore *time.Time `json:"occurredBefore,omitempty"`
}

// ApplicationFilter is the input of that name in the schema.
type ApplicationFilter struct {
	// With one of these statuses.
	Status []workflow.ApplicationStatus `json:"status,omitempty"`
	// To one of these postings.
	PostingIDs []string `json:"postingIDs,omitempty"`
	// In one of these stages.
	StageIDs []string `json:"stageIDs,omitempty"`
	// In a stage of one of these kinds.
	StageKinds []workflow.StageKind `json:"stageKinds,omitempty"`
	// With a source of one of these kinds.
	SourceKinds []workflow.SourceKind `json:"sourceKinds,omitempty"`
	// Of candidates with one of these tags.
	TagIDs []string `json:"tagIDs,omitempty"`
	// Of candidates whom this search finds; see `candidates`.
	Search *string `json:"search,omitempty"`
	// Received at or after.
	AppliedAfter *time.Time `json:"appliedAfter,omitempty"`
	// Received before.
	AppliedBefore *time.Time `json:"appliedBefore,omitempty"`
	// True: active and longer in its stage than the stage's target time. False: all others.
	Overdue *bool `json:"overdue,omitempty"`
}

// ApplicationOrder is the input of that name in the schema.
type ApplicationOrder struct {
	// The field.
	Field ApplicationOrderField `json:"field"`
	// The direction.
	Direction OrderDirection `json:"direction"`
}

// CandidateFilter is the input of that name in the schema.
type CandidateFilter struct {
	// With one of these tags.
	TagIDs []string `json:"tagIDs,omitempty"`
	// With an application, visible to the viewer, to one of these postings.
	PostingIDs []string `json:"postingIDs,omitempty"`
	// With an application, visible to the viewer, with one of these statuses.
	ApplicationStatus []workflow.ApplicationStatus `json:"applicationStatus,omitempty"`
	// With an application, visible to the viewer, with a source of one of these kinds.
	SourceKinds []workflow.SourceKind `json:"sourceKinds,omitempty"`
	// True: without an application that the viewer may see. False: with one.
	Prospect *bool `json:"prospect,omitempty"`
	// True: linked to a colleague or, for admins, with a proposed link. False: neither.
	Staff *bool `json:"staff,omitempty"`
	// Added at or after.
	AddedAfter *time.Time `json:"addedAfter,omitempty"`
	// Added before.
	AddedBefore *time.Time `json:"addedBefore,omitempty"`
}

// CandidateOrder is the input of that name in the schema.
type CandidateOrder struct {
	// The field.
	Field CandidateOrderField `json:"field"`
	// The direction.
	Direction OrderDirection `json:"direction"`
}

// PostingFilter is the input of that name in the schema.
type PostingFilter struct {
	// With one of these statuses.
	Status []workflow.PostingStatus `json:"status,omitempty"`
	// With this visibility.
	Visibility []workflow.PostingVisibility `json:"visibility,omitempty"`
	// Confidential or not.
	Confidential *bool `json:"confidential,omitempty"`
	// Of these departments and the departments below them.
	DepartmentIDs []string `json:"departmentIDs,omitempty"`
	// At these locations.
	LocationIDs []string `json:"locationIDs,omitempty"`
	// Drafted from one of these role profiles.
	RoleProfileIDs []string `json:"roleProfileIDs,omitempty"`
	// With one of these users on the hiring team.
	TeamUserIDs []string `json:"teamUserIDs,omitempty"`
	// With a title that has, for each word of this text, a word that begins with it, ignoring case
	// and accents; at most 200 characters.
	Search *string `json:"search,omitempty"`
}

// PostingOrder is the input of that name in the schema.
type PostingOrder struct {
	// The field.
	Field PostingOrderField `json:"field"`
	// The direction.
	Direction OrderDirection `json:"direction"`
}

// UserFilter is the input of that name in the schema.
type UserFilter struct {
	// Only active accounts (true) or deactivated ones (false); null for both.
	Active *bool `json:"active,omitempty"`
}
