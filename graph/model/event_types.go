package model

import (
	"hirewire/internal/eventlog"
)

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

// typed gives an event the type that the schema has for its kind. A kind that this version does not know, written by a
// newer one on the same database, is nil: the reader passes over it.
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
