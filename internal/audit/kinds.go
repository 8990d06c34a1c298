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
)

// Kinds lists every kind.
func Kinds() []Kind {
	return []Kind{
		SignedIn, SignInRefused, SignInLocked, SignedOut, SessionRevoked, PasswordChanged, LinkCreated, LinkUsed,
		PasswordResetAsked, TotpEnabled, TotpDisabled, RecoveryCodeUsed, IdentityLinked,
		CommandRefused, CandidateOpened, DocumentDownloaded, AuditExported,
	}
}
