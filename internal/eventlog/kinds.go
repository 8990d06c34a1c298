package eventlog

// Kind says what happened. It is the name of the event's GraphQL type.
type Kind string

// The kinds of events.
const (
	// ApplicationReceived: an application came in.
	ApplicationReceived Kind = "ApplicationReceived"
	// ApplicationMoved: an application changed its stage.
	ApplicationMoved Kind = "ApplicationMoved"
	// ApplicationRejected: the company ended an application.
	ApplicationRejected Kind = "ApplicationRejected"
	// ApplicationWithdrawn: the candidate ended an application.
	ApplicationWithdrawn Kind = "ApplicationWithdrawn"
	// ApplicationReopened: an ended application goes on.
	ApplicationReopened Kind = "ApplicationReopened"
	// ApplicationHired: an application ended with a hire, which filled a seat.
	ApplicationHired Kind = "ApplicationHired"
	// ApplicationTransferred: an application went to another posting.
	ApplicationTransferred Kind = "ApplicationTransferred"
	// InterviewersAssigned: who interviews an application changed.
	InterviewersAssigned Kind = "InterviewersAssigned"
	// CommentAdded: somebody commented.
	CommentAdded Kind = "CommentAdded"
	// DocumentAdded: a file was added.
	DocumentAdded Kind = "DocumentAdded"
	// CandidateAdded: a candidate was added.
	CandidateAdded Kind = "CandidateAdded"
	// CandidateUpdated: a candidate's data changed.
	CandidateUpdated Kind = "CandidateUpdated"
	// CandidateTagged: tags of a candidate changed.
	CandidateTagged Kind = "CandidateTagged"
	// PostingCreated: a posting was drafted.
	PostingCreated Kind = "PostingCreated"
	// PostingUpdated: a posting changed.
	PostingUpdated Kind = "PostingUpdated"
	// PostingOpened: a posting opened, or was resumed.
	PostingOpened Kind = "PostingOpened"
	// PostingHeld: a posting was put on hold.
	PostingHeld Kind = "PostingHeld"
	// PostingClosed: a posting was closed.
	PostingClosed Kind = "PostingClosed"
	// PostingReopened: a closed posting opened again.
	PostingReopened Kind = "PostingReopened"
	// PostingConfidentialityChanged: a posting became confidential, or visible again.
	PostingConfidentialityChanged Kind = "PostingConfidentialityChanged"
	// OpeningAdded: a seat was added.
	OpeningAdded Kind = "OpeningAdded"
	// OpeningCancelled: a seat was given up.
	OpeningCancelled Kind = "OpeningCancelled"
	// OpeningRestored: a seat that was given up with its posting is open again.
	OpeningRestored Kind = "OpeningRestored"
	// StageAdded: a stage was added to the plan.
	StageAdded Kind = "StageAdded"
	// StageUpdated: a stage changed.
	StageUpdated Kind = "StageUpdated"
	// StagesReordered: the stages of a plan were put in another order.
	StagesReordered Kind = "StagesReordered"
	// StageRemoved: a stage was taken out of the plan.
	StageRemoved Kind = "StageRemoved"
	// TeamMemberAdded: a person joined a hiring team.
	TeamMemberAdded Kind = "TeamMemberAdded"
	// TeamMemberRoleChanged: a member of a hiring team has another role.
	TeamMemberRoleChanged Kind = "TeamMemberRoleChanged"
	// TeamMemberRemoved: a person left a hiring team.
	TeamMemberRemoved Kind = "TeamMemberRemoved"
	// UserAdded: a colleague got an account.
	UserAdded Kind = "UserAdded"
	// UserUpdated: a colleague's account changed: name, role, grants, or whether it works.
	UserUpdated Kind = "UserUpdated"
	// ServiceAccountAdded: a machine got an account.
	ServiceAccountAdded Kind = "ServiceAccountAdded"
	// ServiceAccountUpdated: a machine's account changed: name, or whether it works.
	ServiceAccountUpdated Kind = "ServiceAccountUpdated"
	// ApiKeyCreated: an API key was made; seen by whoever made it and admins.
	ApiKeyCreated Kind = "ApiKeyCreated"
	// ApiKeyRevoked: an API key was ended; seen by whoever ended it and admins.
	ApiKeyRevoked Kind = "ApiKeyRevoked"
	// CompanyUpdated: the company's own data changed.
	CompanyUpdated Kind = "CompanyUpdated"
	// CatalogItemCreated: a department, location, tag, source, decision reason or role profile was added.
	CatalogItemCreated Kind = "CatalogItemCreated"
	// CatalogItemUpdated: a department, location, tag, source, decision reason or role profile changed.
	CatalogItemUpdated Kind = "CatalogItemUpdated"
	// CatalogItemArchived: a department, location, tag, source, decision reason or role profile was taken out of choice, or back into it.
	CatalogItemArchived Kind = "CatalogItemArchived"
)

// Kinds lists every kind.
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
