package read

import (
	"time"

	"hirewire/internal/workflow"
)

// Filters and orders of lists. gqlgen binds the schema's inputs to them; graph/schema describes every field.

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
	// In these states.
	Status []workflow.ApplicationStatus `json:"status,omitempty"`
	// Of these postings.
	PostingIDs []string `json:"postingIDs,omitempty"`
	// In these stages.
	StageIDs []string `json:"stageIDs,omitempty"`
	// In stages of these kinds.
	StageKinds []workflow.StageKind `json:"stageKinds,omitempty"`
	// From sources of these kinds.
	SourceKinds []workflow.SourceKind `json:"sourceKinds,omitempty"`
	// Of candidates with one of these tags.
	TagIDs []string `json:"tagIDs,omitempty"`
	// Of candidates who would be found so; see `candidates`.
	Search *string `json:"search,omitempty"`
	// Received at or after.
	AppliedAfter *time.Time `json:"appliedAfter,omitempty"`
	// Received before.
	AppliedBefore *time.Time `json:"appliedBefore,omitempty"`
	// True: active, and longer in its stage than the stage's target. False: not so.
	Overdue *bool `json:"overdue,omitempty"`
}

// ApplicationOrder is the input of that name in the schema.
type ApplicationOrder struct {
	// By what.
	Field ApplicationOrderField `json:"field"`
	// Which way.
	Direction OrderDirection `json:"direction"`
}

// CandidateFilter is the input of that name in the schema.
type CandidateFilter struct {
	// With one of these tags.
	TagIDs []string `json:"tagIDs,omitempty"`
	// With an application, as far as the viewer may see it, in one of these postings.
	PostingIDs []string `json:"postingIDs,omitempty"`
	// With an application, as far as the viewer may see it, in one of these states.
	ApplicationStatus []workflow.ApplicationStatus `json:"applicationStatus,omitempty"`
	// With an application, as far as the viewer may see it, from sources of these kinds.
	SourceKinds []workflow.SourceKind `json:"sourceKinds,omitempty"`
	// True: without any application that the viewer may see. False: with one.
	Prospect *bool `json:"prospect,omitempty"`
	// True: linked to a colleague, or, for admins, proposed to be. False: neither.
	Staff *bool `json:"staff,omitempty"`
	// Added at or after.
	AddedAfter *time.Time `json:"addedAfter,omitempty"`
	// Added before.
	AddedBefore *time.Time `json:"addedBefore,omitempty"`
}

// CandidateOrder is the input of that name in the schema.
type CandidateOrder struct {
	// By what.
	Field CandidateOrderField `json:"field"`
	// Which way.
	Direction OrderDirection `json:"direction"`
}

// PostingFilter is the input of that name in the schema.
type PostingFilter struct {
	// In these states.
	Status []workflow.PostingStatus `json:"status,omitempty"`
	// Advertised so.
	Visibility []workflow.PostingVisibility `json:"visibility,omitempty"`
	// Confidential or not.
	Confidential *bool `json:"confidential,omitempty"`
	// Of these departments, those below them included.
	DepartmentIDs []string `json:"departmentIDs,omitempty"`
	// At these locations.
	LocationIDs []string `json:"locationIDs,omitempty"`
	// Drafted from these profiles.
	RoleProfileIDs []string `json:"roleProfileIDs,omitempty"`
	// With one of these people on the team.
	TeamUserIDs []string `json:"teamUserIDs,omitempty"`
	// Whose title contains words that start so, case and accents folded; at most 200 characters.
	Search *string `json:"search,omitempty"`
}

// PostingOrder is the input of that name in the schema.
type PostingOrder struct {
	// By what.
	Field PostingOrderField `json:"field"`
	// Which way.
	Direction OrderDirection `json:"direction"`
}

// UserFilter is the input of that name in the schema.
type UserFilter struct {
	// Only active ones (true) or closed ones (false); null for both.
	Active *bool `json:"active,omitempty"`
}
