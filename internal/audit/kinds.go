package audit

// Kind is the kind of an entry.
type Kind string

// The kinds of entries about signing in. The subject is the account, if it is known.
const (
	// SignedIn: a session was opened; the detail "method" says how.
	SignedIn Kind = "SignedIn"
	// SignInRefused: a sign-in was refused; the detail "reason" says why, in more detail than the
	// client learns.
	SignInRefused Kind = "SignInRefused"
	// SignInLocked: after too many failed attempts, further attempts are refused for a while.
	SignInLocked Kind = "SignInLocked"
	// SignedOut: a user signed out; with the detail "everywhere", from all sessions.
	SignedOut Kind = "SignedOut"
	// SessionRevoked: a session was ended by another session or an admin; the subject is its owner.
	SessionRevoked Kind = "SessionRevoked"
	// PasswordChanged: a user changed their password, knowing the old one.
	PasswordChanged Kind = "PasswordChanged"
	// LinkCreated: a link for setting a password was created; the detail "kind" says which.
	LinkCreated Kind = "LinkCreated"
	// LinkUsed: such a link was used to set the password.
	LinkUsed Kind = "LinkUsed"
	// PasswordResetAsked: a request claimed that the password of this account was forgotten.
	PasswordResetAsked Kind = "PasswordResetAsked"
	// TotpEnabled: a second factor was activated.
	TotpEnabled Kind = "TotpEnabled"
	// TotpDisabled: the second factor was deactivated.
	TotpDisabled Kind = "TotpDisabled"
	// RecoveryCodeUsed: a recovery code was used instead of the second factor.
	RecoveryCodeUsed Kind = "RecoveryCodeUsed"
	// IdentityLinked: the account was linked to an identity of the OpenID provider.
	IdentityLinked Kind = "IdentityLinked"
)

// The kinds of entries about reads and refusals.
const (
	// CommandRefused: the viewer lacked the rights for a command, which the detail "command" names.
	CommandRefused Kind = "CommandRefused"
	// CandidateOpened: a candidate's profile was opened.
	CandidateOpened Kind = "CandidateOpened"
	// DocumentDownloaded: a candidate's file was downloaded; the detail "document" names it.
	DocumentDownloaded Kind = "DocumentDownloaded"
	// AuditExported: the trail was exported for the time between the details "from" and "to".
	AuditExported Kind = "AuditExported"
	// ContactsRead: contact data of candidates was read. Operations that returned the data of many,
	// or that used an API key, have an entry each; the rest is one entry per person and day.
	ContactsRead Kind = "ContactsRead"
)

// The kinds of entries about candidates who are colleagues. The subject is the candidate; the
// detail "user" is the colleague.
const (
	// CandidateLinked: a candidate was linked to a user; the detail "how" is ADDRESS or ADMIN.
	CandidateLinked Kind = "CandidateLinked"
	// CandidateLinkProposed: a candidate has the e-mail address of a user, and an admin must
	// confirm that they are the same person.
	CandidateLinkProposed Kind = "CandidateLinkProposed"
	// CandidateUnlinked: a link or a proposed link was removed.
	CandidateUnlinked Kind = "CandidateUnlinked"
)

// Kinds returns all kinds.
func Kinds() []Kind {
	return []Kind{
		SignedIn, SignInRefused, SignInLocked, SignedOut, SessionRevoked, PasswordChanged,
		LinkCreated, LinkUsed,
		PasswordResetAsked, TotpEnabled, TotpDisabled, RecoveryCodeUsed, IdentityLinked,
		CommandRefused, CandidateOpened, DocumentDownloaded, AuditExported, ContactsRead,
		CandidateLinked, CandidateLinkProposed, CandidateUnlinked,
	}
}
