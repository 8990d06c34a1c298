package workflow

// CompanyRole is what a person may do across the whole company; team roles add to it, posting by posting.
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

// TeamRole is a person's part in the hiring team of one posting.
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

// PostingStatus is where a posting stands in its life.
type PostingStatus string

// The values of PostingStatus.
const (
	// PostingDraft is being written; nobody can apply.
	PostingDraft PostingStatus = "DRAFT"
	// PostingPendingApproval waits for its approval flow.
	PostingPendingApproval PostingStatus = "PENDING_APPROVAL"
	// PostingOpen takes applications and can hire.
	PostingOpen PostingStatus = "OPEN"
	// PostingOnHold keeps its pipeline working but cannot hire.
	PostingOnHold PostingStatus = "ON_HOLD"
	// PostingClosed takes nothing new; what is left can still be ended.
	PostingClosed PostingStatus = "CLOSED"
)

func (PostingStatus) all() []PostingStatus {
	return []PostingStatus{PostingDraft, PostingPendingApproval, PostingOpen, PostingOnHold, PostingClosed}
}

// PostingVisibility is how a posting is advertised; a confidential posting is advertised nowhere, whatever this says.
type PostingVisibility string

// The values of PostingVisibility.
const (
	// VisibilityListed is on the careers page.
	VisibilityListed PostingVisibility = "LISTED"
	// VisibilityUnlisted is reachable by whoever has the link.
	VisibilityUnlisted PostingVisibility = "UNLISTED"
	// VisibilityInternal is shown to colleagues only.
	VisibilityInternal PostingVisibility = "INTERNAL"
)

func (PostingVisibility) all() []PostingVisibility {
	return []PostingVisibility{VisibilityListed, VisibilityUnlisted, VisibilityInternal}
}

// OpeningStatus is whether a seat is free, taken or gone.
type OpeningStatus string

// The values of OpeningStatus.
const (
	// OpeningOpen waits for a hire.
	OpeningOpen OpeningStatus = "OPEN"
	// OpeningFilled is taken by exactly one hired application.
	OpeningFilled OpeningStatus = "FILLED"
	// OpeningCancelled will not be filled.
	OpeningCancelled OpeningStatus = "CANCELLED"
)

func (OpeningStatus) all() []OpeningStatus {
	return []OpeningStatus{OpeningOpen, OpeningFilled, OpeningCancelled}
}

// OpeningCancelReason is why an opening was cancelled.
type OpeningCancelReason string

// The values of OpeningCancelReason.
const (
	// CancelPostingClosed came with closing the posting; reopening restores exactly these.
	CancelPostingClosed OpeningCancelReason = "POSTING_CLOSED"
	// CancelNoLongerNeeded says that the work went away.
	CancelNoLongerNeeded OpeningCancelReason = "NO_LONGER_NEEDED"
	// CancelBudget says that the money went away.
	CancelBudget OpeningCancelReason = "BUDGET"
	// CancelOther is any other reason.
	CancelOther OpeningCancelReason = "OTHER"
)

func (OpeningCancelReason) all() []OpeningCancelReason {
	return []OpeningCancelReason{CancelPostingClosed, CancelNoLongerNeeded, CancelBudget, CancelOther}
}

// StageKind is what happens in a stage, comparable across postings whatever the stage is called.
type StageKind string

// The values of StageKind.
const (
	// StageReview is reading the application.
	StageReview StageKind = "REVIEW"
	// StageScreen is a first short conversation.
	StageScreen StageKind = "SCREEN"
	// StageAssessment is a task or a test.
	StageAssessment StageKind = "ASSESSMENT"
	// StageInterview is one or more interviews.
	StageInterview StageKind = "INTERVIEW"
	// StageOffer is agreeing on terms.
	StageOffer StageKind = "OFFER"
)

func (StageKind) all() []StageKind {
	return []StageKind{StageReview, StageScreen, StageAssessment, StageInterview, StageOffer}
}

// ApplicationStatus is how a candidate's journey through one posting stands; all but ACTIVE are ended.
type ApplicationStatus string

// The values of ApplicationStatus.
const (
	// ApplicationActive is under way, in a stage.
	ApplicationActive ApplicationStatus = "ACTIVE"
	// ApplicationHired ended with a hire, which fills an opening.
	ApplicationHired ApplicationStatus = "HIRED"
	// ApplicationRejected was ended by the company.
	ApplicationRejected ApplicationStatus = "REJECTED"
	// ApplicationWithdrawn was ended by the candidate.
	ApplicationWithdrawn ApplicationStatus = "WITHDRAWN"
	// ApplicationTransferred goes on as a new application in another posting.
	ApplicationTransferred ApplicationStatus = "TRANSFERRED"
)

func (ApplicationStatus) all() []ApplicationStatus {
	return []ApplicationStatus{ApplicationActive, ApplicationHired, ApplicationRejected, ApplicationWithdrawn, ApplicationTransferred}
}

// TransitionKind is what one recorded change of stage or status was.
type TransitionKind string

// The values of TransitionKind.
const (
	// TransitionReceived began the application in its first stage.
	TransitionReceived TransitionKind = "RECEIVED"
	// TransitionMoved changed the stage.
	TransitionMoved TransitionKind = "MOVED"
	// TransitionRejected ended it on the company's side.
	TransitionRejected TransitionKind = "REJECTED"
	// TransitionWithdrawn ended it on the candidate's side.
	TransitionWithdrawn TransitionKind = "WITHDRAWN"
	// TransitionReopened made an ended application active again.
	TransitionReopened TransitionKind = "REOPENED"
	// TransitionHired ended it with a hire.
	TransitionHired TransitionKind = "HIRED"
	// TransitionTransferred ended it in favour of another posting.
	TransitionTransferred TransitionKind = "TRANSFERRED"
)

func (TransitionKind) all() []TransitionKind {
	return []TransitionKind{TransitionReceived, TransitionMoved, TransitionRejected, TransitionWithdrawn, TransitionReopened, TransitionHired, TransitionTransferred}
}

// DecisionKind is whose decision a decision reason describes.
type DecisionKind string

// The values of DecisionKind.
const (
	// DecisionWeRejected is a reason of the company.
	DecisionWeRejected DecisionKind = "WE_REJECTED"
	// DecisionTheyWithdrew is a reason of the candidate.
	DecisionTheyWithdrew DecisionKind = "THEY_WITHDREW"
	// DecisionOther fits either side.
	DecisionOther DecisionKind = "OTHER"
)

func (DecisionKind) all() []DecisionKind {
	return []DecisionKind{DecisionWeRejected, DecisionTheyWithdrew, DecisionOther}
}

// CompetencyKind groups the competencies that interviews assess.
type CompetencyKind string

// The values of CompetencyKind.
const (
	// CompetencyTechnical is mastery of the craft.
	CompetencyTechnical CompetencyKind = "TECHNICAL"
	// CompetencyLeadership is leading and growing others.
	CompetencyLeadership CompetencyKind = "LEADERSHIP"
	// CompetencyCommunication is being understood, and understanding.
	CompetencyCommunication CompetencyKind = "COMMUNICATION"
	// CompetencyDomain is knowledge of the business.
	CompetencyDomain CompetencyKind = "DOMAIN"
	// CompetencyValues is how somebody works with others.
	CompetencyValues CompetencyKind = "VALUES"
)

func (CompetencyKind) all() []CompetencyKind {
	return []CompetencyKind{CompetencyTechnical, CompetencyLeadership, CompetencyCommunication, CompetencyDomain, CompetencyValues}
}

// SourceKind is where an application came from.
type SourceKind string

// The values of SourceKind.
const (
	// SourceCareersPage applied on the careers page.
	SourceCareersPage SourceKind = "CAREERS_PAGE"
	// SourceReferral was recommended by a colleague.
	SourceReferral SourceKind = "REFERRAL"
	// SourceAgency was brought by an agency.
	SourceAgency SourceKind = "AGENCY"
	// SourceSourced was found and approached by the team.
	SourceSourced SourceKind = "SOURCED"
	// SourceJobBoard came through a job board.
	SourceJobBoard SourceKind = "JOB_BOARD"
	// SourceEvent was met at an event.
	SourceEvent SourceKind = "EVENT"
	// SourceInternal is a colleague already.
	SourceInternal SourceKind = "INTERNAL"
)

func (SourceKind) all() []SourceKind {
	return []SourceKind{SourceCareersPage, SourceReferral, SourceAgency, SourceSourced, SourceJobBoard, SourceEvent, SourceInternal}
}

// DocumentKind is what a file of a candidate or application is.
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

// DocumentNote is what a reader of a file has to know before opening it.
type DocumentNote string

// The values of DocumentNote.
const (
	// NotePasswordProtected files are encrypted: opening them may need a password.
	NotePasswordProtected DocumentNote = "PASSWORD_PROTECTED"
	// NoteDamaged files are cut short or inconsistent: parts may be missing.
	NoteDamaged DocumentNote = "DAMAGED"
)

func (DocumentNote) all() []DocumentNote { return []DocumentNote{NotePasswordProtected, NoteDamaged} }

func (DocumentKind) all() []DocumentKind {
	return []DocumentKind{DocumentResume, DocumentCoverLetter, DocumentOther}
}

// LinkKind is where a candidate's link leads.
type LinkKind string

// The values of LinkKind.
const (
	// LinkLinkedIn is a LinkedIn profile.
	LinkLinkedIn LinkKind = "LINKEDIN"
	// LinkGitHub is a GitHub profile.
	LinkGitHub LinkKind = "GITHUB"
	// LinkPortfolio shows their work.
	LinkPortfolio LinkKind = "PORTFOLIO"
	// LinkWebsite is their own site.
	LinkWebsite LinkKind = "WEBSITE"
	// LinkOther is any other link.
	LinkOther LinkKind = "OTHER"
)

func (LinkKind) all() []LinkKind {
	return []LinkKind{LinkLinkedIn, LinkGitHub, LinkPortfolio, LinkWebsite, LinkOther}
}

// ActorKind is what sort of actor did something.
type ActorKind string

// The values of ActorKind.
const (
	// ActorUser is a person who signs in.
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

// EmploymentType is the form of the contract that a posting offers.
type EmploymentType string

// The values of EmploymentType.
const (
	// EmploymentFullTime is permanent, full time.
	EmploymentFullTime EmploymentType = "FULL_TIME"
	// EmploymentPartTime is permanent, part time.
	EmploymentPartTime EmploymentType = "PART_TIME"
	// EmploymentContract is freelance or contract work.
	EmploymentContract EmploymentType = "CONTRACT"
	// EmploymentInternship is an internship.
	EmploymentInternship EmploymentType = "INTERNSHIP"
	// EmploymentTemporary ends at a known time.
	EmploymentTemporary EmploymentType = "TEMPORARY"
)

func (EmploymentType) all() []EmploymentType {
	return []EmploymentType{EmploymentFullTime, EmploymentPartTime, EmploymentContract, EmploymentInternship, EmploymentTemporary}
}

// CloseOutcome is what happens to the active applications of a posting that closes.
type CloseOutcome string

// The values of CloseOutcome.
const (
	// CloseKeep leaves them active.
	CloseKeep CloseOutcome = "KEEP"
	// CloseReject rejects them all with one reason.
	CloseReject CloseOutcome = "REJECT"
)

func (CloseOutcome) all() []CloseOutcome {
	return []CloseOutcome{CloseKeep, CloseReject}
}

// ApiScope is what an API key lets its bearer do.
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

// ApiCapability is an area of the API that a key can be narrowed to.
type ApiCapability string

// The values of ApiCapability.
const (
	// CapabilityCandidates is candidates with their contacts, tags and documents.
	CapabilityCandidates ApiCapability = "CANDIDATES"
	// CapabilityPostings is postings with plans, teams and seats, role profiles and lists.
	CapabilityPostings ApiCapability = "POSTINGS"
	// CapabilityPipeline is applications with what happens to them, and the feed.
	CapabilityPipeline ApiCapability = "PIPELINE"
	// CapabilityAdmin is accounts, sessions, keys and settings.
	CapabilityAdmin ApiCapability = "ADMIN"
	// CapabilityAudit is the audit trail.
	CapabilityAudit ApiCapability = "AUDIT"
)

func (ApiCapability) all() []ApiCapability {
	return []ApiCapability{CapabilityCandidates, CapabilityPostings, CapabilityPipeline, CapabilityAdmin, CapabilityAudit}
}
