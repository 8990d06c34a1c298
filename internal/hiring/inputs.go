package hiring

import (
	"time"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/internal/plan"
	"hirewire/internal/workflow"
)

// The inputs of all commands. gqlgen binds the schema's inputs to them, so that nothing lies between what a client sends
// and what a command takes; graph/schema describes every field and its bounds.

// AddCandidateInput is a candidate to add.
type AddCandidateInput struct {
	// Full name, 1 to 200 characters.
	Name string `json:"name"`
	// E-mail addresses, at most 20; the first is the one to write to.
	Emails []string `json:"emails"`
	// Telephone numbers, at most 20; with country code, or read as numbers of `country`.
	Phones []string `json:"phones"`
	// Web addresses, at most 20.
	Links []CandidateLinkInput `json:"links"`
	// One line about the person, at most 300 characters.
	Headline *string `json:"headline,omitempty"`
	// Free text about the person, at most 20,000 characters.
	Summary *string `json:"summary,omitempty"`
	// Where the person lives, at most 200 characters.
	City *string `json:"city,omitempty"`
	// ISO 3166-1 alpha-2 code.
	Country *string `json:"country,omitempty"`
	// Tags, at most 50.
	TagIDs []string `json:"tagIDs"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// AddCommentInput is a comment to write.
type AddCommentInput struct {
	// About which application.
	ApplicationID string `json:"applicationId"`
	// Markdown, 1 to 20,000 characters.
	Body string `json:"body"`
	// Who may read it.
	Visibility workflow.CommentVisibility `json:"visibility"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// AddDocumentInput is a file to add.
type AddDocumentInput struct {
	// Whose file.
	CandidateID string `json:"candidateId"`
	// The application that it came with; then seen only with it.
	ApplicationID *string `json:"applicationId,omitempty"`
	// What it is.
	Kind workflow.DocumentKind `json:"kind"`
	// The file, sent as multipart/form-data; 1 byte to 10 MB.
	File graphql.Upload `json:"file"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// AddHiringTeamMemberInput is a person to put on a team.
type AddHiringTeamMemberInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// Who.
	UserID string `json:"userId"`
	// As what.
	Role workflow.TeamRole `json:"role"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// AddOpeningsInput is seats to add.
type AddOpeningsInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// How many, 1 to 100.
	Count int `json:"count"`
	// What the company calls them, at most 100 characters.
	Label *string `json:"label,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// AddStageInput is a stage to add.
type AddStageInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Name as shown, 1 to 100 characters.
	Name string `json:"name"`
	// What happens there.
	Kind workflow.StageKind `json:"kind"`
	// Position in the plan, from 0. Nil puts the stage before the first offer stage; see defaultPosition.
	Position *int `json:"position,omitempty"`
	// Days that an application should stay at the most, 1 to 365.
	TargetDays *int `json:"targetDays,omitempty"`
	// Competencies of the posting that it assesses.
	CompetencyIDs []string `json:"competencyIDs"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ApplicationItemInput is one application of a bulk command.
type ApplicationItemInput struct {
	// Which application.
	ApplicationID string `json:"applicationId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
}

// ArchiveDecisionReasonInput is a decision reason to archive or to bring back.
type ArchiveDecisionReasonInput struct {
	// Which one.
	DecisionReasonID string `json:"decisionReasonId"`
	// False brings it back.
	Archived bool `json:"archived"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveDepartmentInput is a department to archive or to bring back.
type ArchiveDepartmentInput struct {
	// Which one.
	DepartmentID string `json:"departmentId"`
	// False brings it back.
	Archived bool `json:"archived"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveLocationInput is a location to archive or to bring back.
type ArchiveLocationInput struct {
	// Which one.
	LocationID string `json:"locationId"`
	// False brings it back.
	Archived bool `json:"archived"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveRoleProfileInput is a role profile to archive or to bring back.
type ArchiveRoleProfileInput struct {
	// Which one.
	RoleProfileID string `json:"roleProfileId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// False brings it back.
	Archived bool `json:"archived"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveSourceInput is a source to archive or to bring back.
type ArchiveSourceInput struct {
	// Which one.
	SourceID string `json:"sourceId"`
	// False brings it back.
	Archived bool `json:"archived"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ArchiveTagInput is a tag to archive or to bring back.
type ArchiveTagInput struct {
	// Which one.
	TagID string `json:"tagId"`
	// False brings it back.
	Archived bool `json:"archived"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// AssignInterviewersInput is who interviews an application.
type AssignInterviewersInput struct {
	// Which application.
	ApplicationID string `json:"applicationId"`
	// Colleagues to add, at most 50.
	AddUserIDs []string `json:"addUserIDs"`
	// Colleagues to take away, at most 50.
	RemoveUserIDs []string `json:"removeUserIDs"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CancelOpeningInput is a seat to give up.
type CancelOpeningInput struct {
	// Which seat.
	OpeningID string `json:"openingId"`
	// Why; never POSTING_CLOSED.
	Reason workflow.OpeningCancelReason `json:"reason"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CandidateLinkInput is a web address of a candidate.
type CandidateLinkInput struct {
	// http or https address, at most 2,000 characters.
	URL string `json:"url"`
	// Where it leads; null: read off the address.
	Kind *workflow.LinkKind `json:"kind,omitempty"`
}

// ChangeHiringTeamRoleInput is a new role for a member of a team.
type ChangeHiringTeamRoleInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// Who.
	UserID string `json:"userId"`
	// As what.
	Role workflow.TeamRole `json:"role"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ChangeHiringTeamsInput is changes to hiring teams.
type ChangeHiringTeamsInput struct {
	// The changes, 1 to 100, done in their order.
	Items []TeamChangeInput `json:"items"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ChangeUserRoleInput is a company role for a colleague.
type ChangeUserRoleInput struct {
	// Which colleague.
	UserID string `json:"userId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Company role.
	Role workflow.CompanyRole `json:"role"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ClosePostingInput is a posting to close.
type ClosePostingInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// What becomes of its active applications.
	Applications workflow.CloseOutcome `json:"applications"`
	// Reason of the rejections, of kind WE_REJECTED or OTHER; required with REJECT, refused with KEEP.
	ReasonID *string `json:"reasonId,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CompetencyInput is a competency of a profile or a posting.
type CompetencyInput struct {
	// The one to keep or change; null for a new one. Those that are not listed are removed.
	ID *string `json:"id,omitempty"`
	// Name, 1 to 200 characters, unlike its siblings.
	Name string `json:"name"`
	// What sort of ability.
	Kind workflow.CompetencyKind `json:"kind"`
	// True: required. False: nice to have.
	MustHave bool `json:"mustHave"`
	// What it means in this role, at most 20,000 characters.
	Description *string `json:"description,omitempty"`
	// What each rating looks like.
	Rubric []*plan.RatingGuide `json:"rubric"`
}

// CopyPostingInput is a posting to draft like another one.
type CopyPostingInput struct {
	// The one to copy.
	PostingID string `json:"postingId"`
	// Title, 1 to 200 characters; left out: the same.
	Title *string `json:"title,omitempty"`
	// Number of seats to start with, 0 to 100.
	Openings int `json:"openings"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateAPIKeyInput is an API key to make.
type CreateAPIKeyInput struct {
	// What to call it, 1 to 100 characters.
	Name string `json:"name"`
	// The service account that it is for; null for the viewer.
	ServiceAccountID *string `json:"serviceAccountId,omitempty"`
	// What it may do; never more than the key that asks.
	Scope workflow.ApiScope `json:"scope"`
	// Areas to narrow it to, at least one; null for all. Never more than those of the key that asks.
	Capabilities []workflow.ApiCapability `json:"capabilities,omitempty"`
	// When it stops working, in the future; null for never.
	ExpiresAt *time.Time `json:"expiresAt,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateApplicationInput is an application to create, of a known candidate or of a new one.
type CreateApplicationInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// A known candidate; exactly one of `candidateId` and `candidate`.
	CandidateID *string `json:"candidateId,omitempty"`
	// A new candidate; exactly one of `candidateId` and `candidate`.
	Candidate *NewCandidateInput `json:"candidate,omitempty"`
	// Where to start; null for the first stage.
	StageID *string `json:"stageId,omitempty"`
	// Where it came from.
	SourceID *string `json:"sourceId,omitempty"`
	// The colleague who gets the credit.
	CreditedToID *string `json:"creditedToId,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateDecisionReasonInput is a decision reason to add.
type CreateDecisionReasonInput struct {
	// Who decided.
	Kind workflow.DecisionKind `json:"kind"`
	// Name as shown, 1 to 200 characters, unlike any other of its kind.
	Label string `json:"label"`
	// Text offered for the message to the candidate, at most 20,000 characters.
	MessageTemplate *string `json:"messageTemplate,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateDepartmentInput is a department to add.
type CreateDepartmentInput struct {
	// Name as shown, 1 to 200 characters.
	Name string `json:"name"`
	// The department above; null for the top.
	ParentID *string `json:"parentId,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateLocationInput is a location to add.
type CreateLocationInput struct {
	// Name as shown, 1 to 200 characters.
	Name string `json:"name"`
	// City, at most 200 characters.
	City *string `json:"city,omitempty"`
	// State or region, at most 200 characters.
	Region *string `json:"region,omitempty"`
	// ISO 3166-1 alpha-2 code.
	Country *string `json:"country,omitempty"`
	// IANA time zone, such as Europe/Berlin.
	TimeZone *string `json:"timeZone,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreatePostingInput is a posting to draft. With a profile, what is left out comes from it.
type CreatePostingInput struct {
	// The profile to draft it from.
	RoleProfileID *string `json:"roleProfileId,omitempty"`
	// Title, 1 to 200 characters; required without a profile.
	Title *string `json:"title,omitempty"`
	// Advertisement, Markdown, at most 50,000 characters.
	Description *string `json:"description,omitempty"`
	// What the person answers for, at most 50 lines of 1,000 characters.
	Responsibilities []string `json:"responsibilities,omitzero"`
	// Experience and skills that it needs, at most 50 lines of 1,000 characters.
	Requirements []string `json:"requirements,omitzero"`
	// The department that hires.
	DepartmentID *string `json:"departmentId,omitempty"`
	// Where it hires, at most 50.
	LocationIDs []string `json:"locationIDs,omitzero"`
	// Kind of contract.
	Employment workflow.EmploymentType `json:"employment"`
	// On site, hybrid or remote.
	Workplace workflow.Workplace `json:"workplace"`
	// How it is advertised.
	Visibility workflow.PostingVisibility `json:"visibility"`
	// A hire needs an accepted offer.
	OfferRequired bool `json:"offerRequired"`
	// Range of yearly salary.
	Salary *SalaryRangeInput `json:"salary,omitempty"`
	// What interviews assess, at most 50, in order; without a profile none.
	Competencies []CompetencyInput `json:"competencies,omitzero"`
	// From the start; the maker is then its only team.
	Confidential bool `json:"confidential"`
	// Interview plan, at most 30 stages; left out: of the profile, else the company's default.
	Plan []*plan.Stage `json:"plan,omitzero"`
	// Number of seats to start with, 0 to 100.
	Openings int `json:"openings"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateRoleProfileInput is a role profile to add.
type CreateRoleProfileInput struct {
	// Name of the role, 1 to 200 characters.
	Title string `json:"title"`
	// A summary of the role, at most 20,000 characters.
	Summary *string `json:"summary,omitempty"`
	// What the person answers for, at most 50 lines of 1,000 characters.
	Responsibilities []string `json:"responsibilities"`
	// Experience and skills that it needs, at most 50 lines of 1,000 characters.
	Requirements []string `json:"requirements"`
	// What interviews assess, at most 50, in order.
	Competencies []CompetencyInput `json:"competencies"`
	// Interview plan, at most 30 stages; empty for the company's default.
	Plan []*plan.Stage `json:"plan"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateServiceAccountInput is a machine to add.
type CreateServiceAccountInput struct {
	// Name, 1 to 200 characters, unique among service accounts.
	Name string `json:"name"`
	// Company role that it acts with.
	Role workflow.CompanyRole `json:"role"`
	// For an ADMIN: sees confidential postings.
	ConfidentialAccess bool `json:"confidentialAccess"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateSourceInput is a source to add.
type CreateSourceInput struct {
	// What sort of origin.
	Kind workflow.SourceKind `json:"kind"`
	// Name as shown, 1 to 100 characters, unlike any other of its kind.
	Label string `json:"label"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateTagInput is a tag to add.
type CreateTagInput struct {
	// Name as shown, 1 to 100 characters, unlike any other tag's whatever the case and accents.
	Name string `json:"name"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// DeactivateServiceAccountInput is a service account to switch off.
type DeactivateServiceAccountInput struct {
	// Which service account.
	ServiceAccountID string `json:"serviceAccountId"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// DeactivateUserInput is an account to close.
type DeactivateUserInput struct {
	// Which colleague.
	UserID string `json:"userId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// GrantConfidentialAccessInput is an ADMIN who shall see confidential postings of other teams.
type GrantConfidentialAccessInput struct {
	// Which colleague.
	UserID string `json:"userId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// HireApplicationInput is a hire.
type HireApplicationInput struct {
	// Which application.
	ApplicationID string `json:"applicationId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Which seat; null for the oldest open one.
	OpeningID *string `json:"openingId,omitempty"`
	// What to remember about it, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// HoldPostingInput is a posting to put on hold.
type HoldPostingInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// MoveApplicationInput is a move to another stage.
type MoveApplicationInput struct {
	// Which application.
	ApplicationID string `json:"applicationId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Where to: another stage of the same posting.
	ToStageID string `json:"toStageId"`
	// What to remember about it, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// MoveApplicationsInput is moves to one stage.
type MoveApplicationsInput struct {
	// Which applications, 1 to 100, each once.
	Items []ApplicationItemInput `json:"items"`
	// Where to.
	ToStageID string `json:"toStageId"`
	// What to remember about it, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// NewCandidateInput is a candidate to add together with an application.
type NewCandidateInput struct {
	// Full name, 1 to 200 characters.
	Name string `json:"name"`
	// E-mail addresses, at most 20; the first is the one to write to.
	Emails []string `json:"emails"`
	// Telephone numbers, at most 20; with country code, or read as numbers of `country`.
	Phones []string `json:"phones"`
	// Web addresses, at most 20.
	Links []CandidateLinkInput `json:"links"`
	// One line about the person, at most 300 characters.
	Headline *string `json:"headline,omitempty"`
	// Free text about the person, at most 20,000 characters.
	Summary *string `json:"summary,omitempty"`
	// Where the person lives, at most 200 characters.
	City *string `json:"city,omitempty"`
	// ISO 3166-1 alpha-2 code.
	Country *string `json:"country,omitempty"`
	// Tags, at most 50.
	TagIDs []string `json:"tagIDs"`
}

// OpenPostingInput is a posting to open.
type OpenPostingInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ReactivateServiceAccountInput is a service account to switch on again.
type ReactivateServiceAccountInput struct {
	// Which service account.
	ServiceAccountID string `json:"serviceAccountId"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ReactivateUserInput is an account to open again.
type ReactivateUserInput struct {
	// Which colleague.
	UserID string `json:"userId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RejectApplicationInput is a rejection.
type RejectApplicationInput struct {
	// Which application.
	ApplicationID string `json:"applicationId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Why: a reason of kind WE_REJECTED or OTHER.
	ReasonID string `json:"reasonId"`
	// What to remember about it, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RejectApplicationsInput is rejections for one reason.
type RejectApplicationsInput struct {
	// Which applications, 1 to 100, each once.
	Items []ApplicationItemInput `json:"items"`
	// Why: a reason of kind WE_REJECTED or OTHER.
	ReasonID string `json:"reasonId"`
	// What to remember about it, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RemoveHiringTeamMemberInput is a person to take off a team.
type RemoveHiringTeamMemberInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// Who.
	UserID string `json:"userId"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RemoveStageInput is a stage to take out of the plan.
type RemoveStageInput struct {
	// Which stage.
	StageID string `json:"stageId"`
	// The version of its posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Where its active applications go: another stage of the posting.
	MoveToStageID *string `json:"moveToStageId,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RenameServiceAccountInput is a new name for a service account.
type RenameServiceAccountInput struct {
	// Which service account.
	ServiceAccountID string `json:"serviceAccountId"`
	// Name, 1 to 200 characters, unique among service accounts.
	Name string `json:"name"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ReopenApplicationInput is an ended application to go on with.
type ReopenApplicationInput struct {
	// Which application.
	ApplicationID string `json:"applicationId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Where to go on; required when the stage where it stood is archived.
	ToStageID *string `json:"toStageId,omitempty"`
	// What to remember about it, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ReopenPostingInput is a posting to open again.
type ReopenPostingInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ReorderStagesInput is an order of stages.
type ReorderStagesInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Every stage that is not archived, each once, in the new order.
	StageIDs []string `json:"stageIDs"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RevokeAPIKeyInput is an API key to end.
type RevokeAPIKeyInput struct {
	// Which key.
	APIKeyID string `json:"apiKeyId"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RevokeConfidentialAccessInput is an ADMIN who shall see them no more.
type RevokeConfidentialAccessInput struct {
	// Which colleague.
	UserID string `json:"userId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// SalaryRangeInput is a range of yearly salary.
type SalaryRangeInput struct {
	// Lower bound in minor units of the currency, 0 to 10^13.
	Min *int64 `json:"min,omitempty"`
	// Upper bound in minor units of the currency, not below `min`.
	Max *int64 `json:"max,omitempty"`
	// ISO 4217.
	Currency string `json:"currency"`
}

// SetPostingConfidentialInput is whether a posting is confidential.
type SetPostingConfidentialInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// True: only its team knows of it.
	Confidential bool `json:"confidential"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// TagCandidateInput is tags to add to and remove from a candidate.
type TagCandidateInput struct {
	// Which candidate.
	CandidateID string `json:"candidateId"`
	// Tags to add, at most 50.
	AddTagIDs []string `json:"addTagIDs"`
	// Tags to remove, at most 50.
	RemoveTagIDs []string `json:"removeTagIDs"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// TeamChangeInput is what somebody shall be on one team.
type TeamChangeInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// Who.
	UserID string `json:"userId"`
	// As what they shall be on the team, whatever they are now; null takes them off it.
	Role *workflow.TeamRole `json:"role,omitempty"`
}

// TransferApplicationInput is a transfer to another posting.
type TransferApplicationInput struct {
	// Which application.
	ApplicationID string `json:"applicationId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// The other posting; never a confidential one.
	ToPostingID string `json:"toPostingId"`
	// Where to start there; null for the first stage.
	ToStageID *string `json:"toStageId,omitempty"`
	// What to remember about it, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateCandidateInput is changes to a candidate. What is left out stays; a list replaces the list.
type UpdateCandidateInput struct {
	// Which candidate.
	CandidateID string `json:"candidateId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Full name, 1 to 200 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// E-mail addresses, at most 20; the first is the one to write to.
	Emails graphql.Omittable[[]string] `json:"emails,omitzero"`
	// Telephone numbers, at most 20; with country code, or read as numbers of `country`.
	Phones graphql.Omittable[[]string] `json:"phones,omitzero"`
	// Web addresses, at most 20.
	Links graphql.Omittable[[]CandidateLinkInput] `json:"links,omitzero"`
	// One line about the person, at most 300 characters; null to clear it.
	Headline graphql.Omittable[*string] `json:"headline,omitzero"`
	// Free text about the person, at most 20,000 characters; null to clear it.
	Summary graphql.Omittable[*string] `json:"summary,omitzero"`
	// Where the person lives, at most 200 characters; null to clear it.
	City graphql.Omittable[*string] `json:"city,omitzero"`
	// ISO 3166-1 alpha-2 code; null to clear it.
	Country graphql.Omittable[*string] `json:"country,omitzero"`
	// The colleague that this candidate is; null to unlink. Admins and recruiters.
	LinkedUserID graphql.Omittable[*string] `json:"linkedUserId,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateCompanyInput is changes to the company's own data. What is left out stays.
type UpdateCompanyInput struct {
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Name, 1 to 200 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// https address; null to clear it.
	Website graphql.Omittable[*string] `json:"website,omitzero"`
	// https address of the logo; null to clear it.
	LogoURL graphql.Omittable[*string] `json:"logoUrl,omitzero"`
	// Mail domain of the staff; null to clear it.
	Domain graphql.Omittable[*string] `json:"domain,omitzero"`
	// IANA zone.
	TimeZone graphql.Omittable[*string] `json:"timeZone,omitzero"`
	// ISO 4217 code.
	Currency graphql.Omittable[*string] `json:"currency,omitzero"`
	// Interview plan of postings that are made without a profile, 1 to 30 stages.
	DefaultPlan []*plan.Stage `json:"defaultPlan,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateDecisionReasonInput is changes to a decision reason. What is left out stays.
type UpdateDecisionReasonInput struct {
	// Which one.
	DecisionReasonID string `json:"decisionReasonId"`
	// Name as shown, 1 to 200 characters.
	Label graphql.Omittable[*string] `json:"label,omitzero"`
	// Text offered for the message to the candidate; null to clear it.
	MessageTemplate graphql.Omittable[*string] `json:"messageTemplate,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateDepartmentInput is changes to a department. What is left out stays.
type UpdateDepartmentInput struct {
	// Which one.
	DepartmentID string `json:"departmentId"`
	// Name as shown, 1 to 200 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// The department above, never itself or one below it; null for the top.
	ParentID graphql.Omittable[*string] `json:"parentId,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateLocationInput is changes to a location. What is left out stays.
type UpdateLocationInput struct {
	// Which one.
	LocationID string `json:"locationId"`
	// Name as shown, 1 to 200 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// City, at most 200 characters; null to clear it.
	City graphql.Omittable[*string] `json:"city,omitzero"`
	// State or region, at most 200 characters; null to clear it.
	Region graphql.Omittable[*string] `json:"region,omitzero"`
	// ISO 3166-1 alpha-2 code; null to clear it.
	Country graphql.Omittable[*string] `json:"country,omitzero"`
	// IANA time zone; null to clear it.
	TimeZone graphql.Omittable[*string] `json:"timeZone,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdatePostingInput is changes to a posting. What is left out stays.
type UpdatePostingInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Title, 1 to 200 characters.
	Title graphql.Omittable[*string] `json:"title,omitzero"`
	// Advertisement, Markdown, at most 50,000 characters; null to clear it.
	Description graphql.Omittable[*string] `json:"description,omitzero"`
	// What the person answers for, at most 50 lines of 1,000 characters.
	Responsibilities graphql.Omittable[[]string] `json:"responsibilities,omitzero"`
	// Experience and skills that it needs, at most 50 lines of 1,000 characters.
	Requirements graphql.Omittable[[]string] `json:"requirements,omitzero"`
	// The department that hires; null to clear it.
	DepartmentID graphql.Omittable[*string] `json:"departmentId,omitzero"`
	// Where it hires, at most 50.
	LocationIDs graphql.Omittable[[]string] `json:"locationIDs,omitzero"`
	// Kind of contract.
	Employment graphql.Omittable[*workflow.EmploymentType] `json:"employment,omitzero"`
	// On site, hybrid or remote.
	Workplace graphql.Omittable[*workflow.Workplace] `json:"workplace,omitzero"`
	// How it is advertised.
	Visibility graphql.Omittable[*workflow.PostingVisibility] `json:"visibility,omitzero"`
	// A hire needs an accepted offer.
	OfferRequired graphql.Omittable[*bool] `json:"offerRequired,omitzero"`
	// Range of yearly salary; null to clear it.
	Salary graphql.Omittable[*SalaryRangeInput] `json:"salary,omitzero"`
	// What interviews assess, at most 50, in order; those not listed are removed.
	Competencies graphql.Omittable[[]CompetencyInput] `json:"competencies,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateRoleProfileInput is changes to a role profile. What is left out stays.
type UpdateRoleProfileInput struct {
	// Which one.
	RoleProfileID string `json:"roleProfileId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Name of the role, 1 to 200 characters.
	Title graphql.Omittable[*string] `json:"title,omitzero"`
	// A summary of the role, at most 20,000 characters.
	Summary graphql.Omittable[*string] `json:"summary,omitzero"`
	// What the person answers for, at most 50 lines of 1,000 characters.
	Responsibilities graphql.Omittable[[]string] `json:"responsibilities,omitzero"`
	// Experience and skills that it needs, at most 50 lines of 1,000 characters.
	Requirements graphql.Omittable[[]string] `json:"requirements,omitzero"`
	// What interviews assess, at most 50, in order.
	Competencies graphql.Omittable[[]CompetencyInput] `json:"competencies,omitzero"`
	// Interview plan, at most 30 stages; empty for the company's default.
	Plan []*plan.Stage `json:"plan,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateSourceInput is changes to a source. What is left out stays.
type UpdateSourceInput struct {
	// Which one.
	SourceID string `json:"sourceId"`
	// Name as shown, 1 to 100 characters.
	Label graphql.Omittable[*string] `json:"label,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateStageInput is changes to a stage. What is left out stays.
type UpdateStageInput struct {
	// Which stage.
	StageID string `json:"stageId"`
	// The version of its posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Name as shown, 1 to 100 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// What happens there.
	Kind graphql.Omittable[*workflow.StageKind] `json:"kind,omitzero"`
	// Days that an application should stay at the most, 1 to 365; null for no target.
	TargetDays graphql.Omittable[*int] `json:"targetDays,omitzero"`
	// Competencies of the posting that it assesses; replaces the list.
	CompetencyIDs graphql.Omittable[[]string] `json:"competencyIDs,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateTagInput is changes to a tag. What is left out stays.
type UpdateTagInput struct {
	// Which one.
	TagID string `json:"tagId"`
	// Name as shown, 1 to 100 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateUserInput is changes to what a colleague is called and reached by. What is left out stays.
type UpdateUserInput struct {
	// Which colleague.
	UserID string `json:"userId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Full name, 1 to 200 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// Job title, at most 200 characters; null to clear it.
	Title graphql.Omittable[*string] `json:"title,omitzero"`
	// E-mail address, unique among colleagues.
	Email graphql.Omittable[*string] `json:"email,omitzero"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// WithdrawApplicationInput is a withdrawal.
type WithdrawApplicationInput struct {
	// Which application.
	ApplicationID string `json:"applicationId"`
	// The version that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Why: a reason of kind THEY_WITHDREW or OTHER.
	ReasonID string `json:"reasonId"`
	// What to remember about it, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}
