package workflow

// CompanyRole is a user's role in the company. Hiring-team roles add to it, posting by posting.
type CompanyRole string

// The values of CompanyRole.
const (
	// RoleAdmin may do everything, including users, settings, keys and audit.
	RoleAdmin CompanyRole = "ADMIN"
	// RoleRecruiter runs hiring on every posting that is not confidential.
	RoleRecruiter CompanyRole = "RECRUITER"
	// RoleMember can do only what a hiring-team role grants.
	RoleMember CompanyRole = "MEMBER"
	// RoleAuditor reads the audit trail and people, nothing else.
	RoleAuditor CompanyRole = "AUDITOR"
)

func (CompanyRole) all() []CompanyRole {
	return []CompanyRole{RoleAdmin, RoleRecruiter, RoleMember, RoleAuditor}
}

// TeamRole is a user's role on the hiring team of one posting.
type TeamRole string

// The values of TeamRole.
const (
	// TeamHiringLead is the hiring manager, who decides.
	TeamHiringLead TeamRole = "HIRING_LEAD"
	// TeamRecruiter runs the posting from sourcing to offer.
	TeamRecruiter TeamRole = "RECRUITER"
	// TeamCoordinator moves applications and schedules interviews.
	TeamCoordinator TeamRole = "COORDINATOR"
	// TeamSourcer finds and adds candidates.
	TeamSourcer TeamRole = "SOURCER"
	// TeamInterviewer sees only the applications that they interview.
	TeamInterviewer TeamRole = "INTERVIEWER"
)

func (TeamRole) all() []TeamRole {
	return []TeamRole{TeamHiringLead, TeamRecruiter, TeamCoordinator, TeamSourcer, TeamInterviewer}
}

// PostingStatus is the status of a posting.
type PostingStatus string

// The values of PostingStatus.
const (
	// PostingDraft is being written. It takes no applications.
	PostingDraft PostingStatus = "DRAFT"
	// PostingPendingApproval is waiting for its approval flow.
	PostingPendingApproval PostingStatus = "PENDING_APPROVAL"
	// PostingOpen takes applications and can hire.
	PostingOpen PostingStatus = "OPEN"
	// PostingOnHold keeps its pipeline working but cannot hire.
	PostingOnHold PostingStatus = "ON_HOLD"
	// PostingClosed takes no new applications. Those that are left can still be ended.
	PostingClosed PostingStatus = "CLOSED"
)

func (PostingStatus) all() []PostingStatus {
	return []PostingStatus{
		PostingDraft,
		PostingPendingApproval,
		PostingOpen,
		PostingOnHold,
		PostingClosed,
	}
}

// PostingVisibility is how a posting is advertised. A confidential posting is never advertised,
// whatever its visibility.
type PostingVisibility string

// The values of PostingVisibility.
const (
	// VisibilityListed is on the careers page.
	VisibilityListed PostingVisibility = "LISTED"
	// VisibilityUnlisted can be opened by anyone who has the link.
	VisibilityUnlisted PostingVisibility = "UNLISTED"
	// VisibilityInternal is shown only to colleagues.
	VisibilityInternal PostingVisibility = "INTERNAL"
)

func (PostingVisibility) all() []PostingVisibility {
	return []PostingVisibility{VisibilityListed, VisibilityUnlisted, VisibilityInternal}
}

// OpeningStatus is the status of an opening: free, filled or canceled.
type OpeningStatus string

// The values of OpeningStatus.
const (
	// OpeningOpen is waiting for a hire.
	OpeningOpen OpeningStatus = "OPEN"
	// OpeningFilled is filled by exactly one hired application.
	OpeningFilled OpeningStatus = "FILLED"
	// OpeningCancelled will not be filled.
	OpeningCancelled OpeningStatus = "CANCELLED"
)

func (OpeningStatus) all() []OpeningStatus {
	return []OpeningStatus{OpeningOpen, OpeningFilled, OpeningCancelled}
}

// OpeningCancelReason is the reason why an opening was canceled.
type OpeningCancelReason string

// The values of OpeningCancelReason.
const (
	// CancelPostingClosed is set when the posting closes. Reopening the posting restores exactly
	// these openings.
	CancelPostingClosed OpeningCancelReason = "POSTING_CLOSED"
	// CancelNoLongerNeeded means that the position is no longer needed.
	CancelNoLongerNeeded OpeningCancelReason = "NO_LONGER_NEEDED"
	// CancelBudget means that there is no budget.
	CancelBudget OpeningCancelReason = "BUDGET"
	// CancelOther is any other reason.
	CancelOther OpeningCancelReason = "OTHER"
)

func (OpeningCancelReason) all() []OpeningCancelReason {
	return []OpeningCancelReason{
		CancelPostingClosed,
		CancelNoLongerNeeded,
		CancelBudget,
		CancelOther,
	}
}

// StageKind is what happens in a stage. It is comparable across postings, whatever their stages are
// called.
type StageKind string

// The values of StageKind.
const (
	// StageReview is a review of the application.
	StageReview StageKind = "REVIEW"
	// StageScreen is a short first conversation.
	StageScreen StageKind = "SCREEN"
	// StageAssessment is a task or a test.
	StageAssessment StageKind = "ASSESSMENT"
	// StageInterview is one or more interviews.
	StageInterview StageKind = "INTERVIEW"
	// StageOffer is the negotiation of an offer.
	StageOffer StageKind = "OFFER"
)

func (StageKind) all() []StageKind {
	return []StageKind{StageReview, StageScreen, StageAssessment, StageInterview, StageOffer}
}

// ApplicationStatus is the status of an application. All statuses but ACTIVE are final unless the
// application is reopened.
type ApplicationStatus string

// The values of ApplicationStatus.
const (
	// ApplicationActive is in progress, in a stage.
	ApplicationActive ApplicationStatus = "ACTIVE"
	// ApplicationHired ended with a hire, which fills an opening.
	ApplicationHired ApplicationStatus = "HIRED"
	// ApplicationRejected was ended by the company.
	ApplicationRejected ApplicationStatus = "REJECTED"
	// ApplicationWithdrawn was ended by the candidate.
	ApplicationWithdrawn ApplicationStatus = "WITHDRAWN"
	// ApplicationTransferred continues as a new application in another posting.
	ApplicationTransferred ApplicationStatus = "TRANSFERRED"
)

func (ApplicationStatus) all() []ApplicationStatus {
	return []ApplicationStatus{
		ApplicationActive,
		ApplicationHired,
		ApplicationRejected,
		ApplicationWithdrawn,
		ApplicationTransferred,
	}
}

// TransitionKind is the kind of a recorded change of stage or status.
type TransitionKind string

// The values of TransitionKind.
const (
	// TransitionReceived started the application in its first stage.
	TransitionReceived TransitionKind = "RECEIVED"
	// TransitionMoved changed the stage.
	TransitionMoved TransitionKind = "MOVED"
	// TransitionRejected ended it as rejected by the company.
	TransitionRejected TransitionKind = "REJECTED"
	// TransitionWithdrawn ended it as withdrawn by the candidate.
	TransitionWithdrawn TransitionKind = "WITHDRAWN"
	// TransitionReopened made an ended application active again.
	TransitionReopened TransitionKind = "REOPENED"
	// TransitionHired ended it with a hire.
	TransitionHired TransitionKind = "HIRED"
	// TransitionTransferred ended it in favor of an application to another posting.
	TransitionTransferred TransitionKind = "TRANSFERRED"
)

func (TransitionKind) all() []TransitionKind {
	return []TransitionKind{
		TransitionReceived,
		TransitionMoved,
		TransitionRejected,
		TransitionWithdrawn,
		TransitionReopened,
		TransitionHired,
		TransitionTransferred,
	}
}

// DecisionKind is the kind of decision that a reason describes.
type DecisionKind string

// The values of DecisionKind.
const (
	// DecisionWeRejected is a reason for the company to reject.
	DecisionWeRejected DecisionKind = "WE_REJECTED"
	// DecisionTheyWithdrew is a reason for the candidate to withdraw.
	DecisionTheyWithdrew DecisionKind = "THEY_WITHDREW"
	// DecisionOther is a reason for either decision.
	DecisionOther DecisionKind = "OTHER"
)

func (DecisionKind) all() []DecisionKind {
	return []DecisionKind{DecisionWeRejected, DecisionTheyWithdrew, DecisionOther}
}

// CompetencyKind groups the competencies that interviews assess.
type CompetencyKind string

// The values of CompetencyKind.
const (
	// CompetencyTechnical is technical skill.
	CompetencyTechnical CompetencyKind = "TECHNICAL"
	// CompetencyLeadership is leading and developing others.
	CompetencyLeadership CompetencyKind = "LEADERSHIP"
	// CompetencyCommunication is communicating and listening.
	CompetencyCommunication CompetencyKind = "COMMUNICATION"
	// CompetencyDomain is knowledge of the business.
	CompetencyDomain CompetencyKind = "DOMAIN"
	// CompetencyValues is working with others.
	CompetencyValues CompetencyKind = "VALUES"
)

func (CompetencyKind) all() []CompetencyKind {
	return []CompetencyKind{
		CompetencyTechnical,
		CompetencyLeadership,
		CompetencyCommunication,
		CompetencyDomain,
		CompetencyValues,
	}
}

// SourceKind is the origin of an application.
type SourceKind string

// The values of SourceKind.
const (
	// SourceCareersPage means that the candidate applied on the careers page.
	SourceCareersPage SourceKind = "CAREERS_PAGE"
	// SourceReferral means that a colleague recommended the candidate.
	SourceReferral SourceKind = "REFERRAL"
	// SourceAgency means that an agency presented the candidate.
	SourceAgency SourceKind = "AGENCY"
	// SourceSourced means that the hiring team found and contacted the candidate.
	SourceSourced SourceKind = "SOURCED"
	// SourceJobBoard means that the application came through a job board.
	SourceJobBoard SourceKind = "JOB_BOARD"
	// SourceEvent means that the candidate was met at an event.
	SourceEvent SourceKind = "EVENT"
	// SourceInternal means that the candidate is already a colleague.
	SourceInternal SourceKind = "INTERNAL"
)

func (SourceKind) all() []SourceKind {
	return []SourceKind{
		SourceCareersPage,
		SourceReferral,
		SourceAgency,
		SourceSourced,
		SourceJobBoard,
		SourceEvent,
		SourceInternal,
	}
}

// DocumentKind is the kind of a candidate's or application's file.
type DocumentKind string

// The values of DocumentKind.
const (
	// DocumentResume is a résumé.
	DocumentResume DocumentKind = "RESUME"
	// DocumentCoverLetter is a cover letter.
	DocumentCoverLetter DocumentKind = "COVER_LETTER"
	// DocumentOther is any other file.
	DocumentOther DocumentKind = "OTHER"
)

// DocumentNote warns a reader of a file before they open it.
type DocumentNote string

// The values of DocumentNote.
const (
	// NotePasswordProtected means that the file is encrypted and opening it may require a password.
	NotePasswordProtected DocumentNote = "PASSWORD_PROTECTED"
	// NoteDamaged means that the file is truncated or inconsistent and parts may be missing.
	NoteDamaged DocumentNote = "DAMAGED"
)

func (DocumentNote) all() []DocumentNote { return []DocumentNote{NotePasswordProtected, NoteDamaged} }

func (DocumentKind) all() []DocumentKind {
	return []DocumentKind{DocumentResume, DocumentCoverLetter, DocumentOther}
}

// LinkKind is the kind of a candidate's link.
type LinkKind string

// The values of LinkKind.
const (
	// LinkLinkedIn is a LinkedIn profile.
	LinkLinkedIn LinkKind = "LINKEDIN"
	// LinkGitHub is a GitHub profile.
	LinkGitHub LinkKind = "GITHUB"
	// LinkPortfolio shows the candidate's work.
	LinkPortfolio LinkKind = "PORTFOLIO"
	// LinkWebsite is the candidate's own site.
	LinkWebsite LinkKind = "WEBSITE"
	// LinkOther is any other link.
	LinkOther LinkKind = "OTHER"
)

func (LinkKind) all() []LinkKind {
	return []LinkKind{LinkLinkedIn, LinkGitHub, LinkPortfolio, LinkWebsite, LinkOther}
}

// ActorKind is the kind of actor of an event.
type ActorKind string

// The values of ActorKind.
const (
	// ActorUser is a user who signs in.
	ActorUser ActorKind = "USER"
	// ActorServiceAccount is a program with an API key.
	ActorServiceAccount ActorKind = "SERVICE_ACCOUNT"
	// ActorApplicant is a candidate acting on the careers side.
	ActorApplicant ActorKind = "APPLICANT"
	// ActorSystem is Hirewire itself.
	ActorSystem ActorKind = "SYSTEM"
)

func (ActorKind) all() []ActorKind {
	return []ActorKind{ActorUser, ActorServiceAccount, ActorApplicant, ActorSystem}
}

// Workplace is where the work is done.
type Workplace string

// The values of Workplace.
const (
	// WorkplaceOnsite is at a location of the company.
	WorkplaceOnsite Workplace = "ONSITE"
	// WorkplaceHybrid is partly at a location, partly remote.
	WorkplaceHybrid Workplace = "HYBRID"
	// WorkplaceRemote is anywhere that the posting allows.
	WorkplaceRemote Workplace = "REMOTE"
)

func (Workplace) all() []Workplace {
	return []Workplace{WorkplaceOnsite, WorkplaceHybrid, WorkplaceRemote}
}

// EmploymentType is the type of contract that a posting offers.
type EmploymentType string

// The values of EmploymentType.
const (
	// EmploymentFullTime is permanent and full time.
	EmploymentFullTime EmploymentType = "FULL_TIME"
	// EmploymentPartTime is permanent and part time.
	EmploymentPartTime EmploymentType = "PART_TIME"
	// EmploymentContract is freelance or contract work.
	EmploymentContract EmploymentType = "CONTRACT"
	// EmploymentInternship is an internship.
	EmploymentInternship EmploymentType = "INTERNSHIP"
	// EmploymentTemporary ends at a known date.
	EmploymentTemporary EmploymentType = "TEMPORARY"
)

func (EmploymentType) all() []EmploymentType {
	return []EmploymentType{
		EmploymentFullTime,
		EmploymentPartTime,
		EmploymentContract,
		EmploymentInternship,
		EmploymentTemporary,
	}
}

// CloseOutcome decides what happens to the active applications of a posting that closes.
type CloseOutcome string

// The values of CloseOutcome.
const (
	// CloseKeep leaves the applications active.
	CloseKeep CloseOutcome = "KEEP"
	// CloseReject rejects all of them with one reason.
	CloseReject CloseOutcome = "REJECT"
)

func (CloseOutcome) all() []CloseOutcome {
	return []CloseOutcome{CloseKeep, CloseReject}
}

// ApiScope is the access that an API key gives.
type ApiScope string

// The values of ApiScope.
const (
	// ScopeRead allows queries and subscriptions.
	ScopeRead ApiScope = "READ"
	// ScopeWrite allows commands.
	ScopeWrite ApiScope = "WRITE"
)

func (ApiScope) all() []ApiScope {
	return []ApiScope{ScopeRead, ScopeWrite}
}

// ApiCapability is an area of the API to which a key can be narrowed.
type ApiCapability string

// The values of ApiCapability.
const (
	// CapabilityCandidates covers candidates with their contacts, tags and documents.
	CapabilityCandidates ApiCapability = "CANDIDATES"
	// CapabilityPostings covers postings with plans, teams and openings, role profiles and lists.
	CapabilityPostings ApiCapability = "POSTINGS"
	// CapabilityPipeline covers applications with their history, and the activity.
	CapabilityPipeline ApiCapability = "PIPELINE"
	// CapabilityAdmin covers accounts, sessions, API keys and settings.
	CapabilityAdmin ApiCapability = "ADMIN"
	// CapabilityAudit covers the audit trail.
	CapabilityAudit ApiCapability = "AUDIT"
)

func (ApiCapability) all() []ApiCapability {
	return []ApiCapability{
		CapabilityCandidates,
		CapabilityPostings,
		CapabilityPipeline,
		CapabilityAdmin,
		CapabilityAudit,
	}
}
