package audit

// Kind is what happened.
type Kind string

// What is written about signing in. The subject is the account, where one is known.
const (
	// SignedIn: a session began; the detail "method" says how.
	SignedIn Kind = "SignedIn"
	// SignInRefused: the detail "reason" says why; the client is told less.
	SignInRefused Kind = "SignInRefused"
	// SignInLocked: too many failures; nothing is checked for a while.
	SignInLocked Kind = "SignInLocked"
	// SignedOut: a session ended by its owner's wish; everywhere where the detail "everywhere" says so.
	SignedOut Kind = "SignedOut"
	// SessionRevoked: a session was ended from elsewhere; the subject is the session's owner.
	SessionRevoked Kind = "SessionRevoked"
	// PasswordChanged: the owner set a new one and knew the old.
	PasswordChanged Kind = "PasswordChanged"
	// LinkCreated: a link that sets a password was made; the detail "kind" says which.
	LinkCreated Kind = "LinkCreated"
	// LinkUsed: such a link was used, and the password set.
	LinkUsed Kind = "LinkUsed"
	// PasswordResetAsked: somebody said that they forgot the password of this account.
	PasswordResetAsked Kind = "PasswordResetAsked"
	// TotpEnabled: a second factor is asked for from now on.
	TotpEnabled Kind = "TotpEnabled"
	// TotpDisabled: it is asked for no longer.
	TotpDisabled Kind = "TotpDisabled"
	// RecoveryCodeUsed: a recovery code stood in for the second factor.
	RecoveryCodeUsed Kind = "RecoveryCodeUsed"
	// IdentityLinked: the account is known to an OpenID provider from now on.
	IdentityLinked Kind = "IdentityLinked"
)

// What is written about reading and about refusals.
const (
	// CommandRefused: a command was refused for want of rights; the detail "command" names it.
	CommandRefused Kind = "CommandRefused"
	// CandidateOpened: somebody opened a candidate's profile.
	CandidateOpened Kind = "CandidateOpened"
	// DocumentDownloaded: somebody downloaded a candidate's file, which the detail "document" names.
	DocumentDownloaded Kind = "DocumentDownloaded"
	// AuditExported: somebody took the trail away, from the detail "from" to the detail "to".
	AuditExported Kind = "AuditExported"
	// ContactsRead: somebody read contact data of candidates. One entry for an operation that returned those of many, or that
	// was sent with an API key, and one a person and day for everything else.
	ContactsRead Kind = "ContactsRead"
)

// What is written about candidates who are colleagues. The subject is the candidate, the detail "user" the colleague.
const (
	// CandidateLinked: the candidate is the colleague; the detail "how" is ADDRESS or ADMIN.
	CandidateLinked Kind = "CandidateLinked"
	// CandidateLinkProposed: the candidate has the colleague's address, and an admin must confirm that they are the same.
	CandidateLinkProposed Kind = "CandidateLinkProposed"
	// CandidateUnlinked: a link or a proposed link ended.
	CandidateUnlinked Kind = "CandidateUnlinked"
)

// Kinds lists every kind.
func Kinds() []Kind {
	return []Kind{
		SignedIn, SignInRefused, SignInLocked, SignedOut, SessionRevoked, PasswordChanged, LinkCreated, LinkUsed,
		PasswordResetAsked, TotpEnabled, TotpDisabled, RecoveryCodeUsed, IdentityLinked,
		CommandRefused, CandidateOpened, DocumentDownloaded, AuditExported, ContactsRead,
		CandidateLinked, CandidateLinkProposed, CandidateUnlinked,
	}
}
