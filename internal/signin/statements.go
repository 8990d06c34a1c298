package signin

import (
	"hirewire/ent/signinattempt"
	"hirewire/ent/signinidentity"
	"hirewire/ent/signinlink"
	"hirewire/ent/signinpassword"
	"hirewire/ent/signinrecoverycode"
	"hirewire/ent/signinsession"
	"hirewire/ent/signintotp"
)

// The statements that write the tables of this package. They are hand-written because ent's client
// refuses writes outside commands, and because their conditions, with the number of rows or
// RETURNING, decide which of several concurrent requests succeeds. See docs/adr/0012-writes.md.

// Sessions.
const (
	sweepSessions = "DELETE FROM " + signinsession.Table + " WHERE " +
		signinsession.FieldExpiresAt + " <= ? OR " + signinsession.FieldLastUsedAt + " <= ?"
	deleteAllSessions = "DELETE FROM " + signinsession.Table
	endSessionByHash  = "DELETE FROM " + signinsession.Table + " WHERE " + signinsession.FieldHash +
		" = ?"
	endOldSessions = "DELETE FROM " + signinsession.Table + " WHERE " + signinsession.FieldUserID +
		" = ? AND (" + signinsession.FieldExpiresAt + " <= ? OR " + signinsession.FieldLastUsedAt +
		" <= ? OR " + signinsession.FieldID + " NOT IN (SELECT o." + signinsession.FieldID +
		" FROM " + signinsession.Table + " o WHERE o." + signinsession.FieldUserID +
		" = ? ORDER BY o." + signinsession.FieldCreatedAt + " DESC, o." + signinsession.FieldID +
		" DESC LIMIT ?))"
	insertSession = "INSERT INTO " + signinsession.Table + " (" + signinsession.FieldID + ", " +
		signinsession.FieldCreatedAt + ", " + signinsession.FieldUserID + ", " +
		signinsession.FieldHash + ", " + signinsession.FieldMethod + ", " +
		signinsession.FieldLastUsedAt + ", " + signinsession.FieldExpiresAt + ", " +
		signinsession.FieldAddress + ", " + signinsession.FieldClient + ", " +
		signinsession.FieldIDToken + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
	endSessionOfUser = "DELETE FROM " + signinsession.Table + " WHERE " + signinsession.FieldID +
		" = ? AND " + signinsession.FieldUserID + " = ?"
	endOwnOrAnySession = "DELETE FROM " + signinsession.Table + " WHERE " + signinsession.FieldID +
		" = ? AND (" + signinsession.FieldUserID + " = ? OR ?) RETURNING " +
		signinsession.FieldUserID
	endOtherSessions = "DELETE FROM " + signinsession.Table + " WHERE " +
		signinsession.FieldUserID + " = ? AND " + signinsession.FieldID + " <> ?"
	signOutSession = "DELETE FROM " + signinsession.Table + " WHERE " + signinsession.FieldHash +
		" = ? RETURNING " + signinsession.FieldID + ", " + signinsession.FieldUserID + ", " +
		signinsession.FieldMethod + ", " + signinsession.FieldIDToken
	touchSession = "UPDATE " + signinsession.Table + " SET " + signinsession.FieldLastUsedAt +
		" = ? WHERE " + signinsession.FieldID + " = ? AND " + signinsession.FieldLastUsedAt +
		" < ?"
)

// Links.
const (
	sweepLinks = "DELETE FROM " + signinlink.Table + " WHERE " + signinlink.FieldExpiresAt +
		" <= ?"
	deleteAllLinks = "DELETE FROM " + signinlink.Table
	insertLink     = "INSERT INTO " + signinlink.Table + " (" + signinlink.FieldID + ", " +
		signinlink.FieldCreatedAt + ", " + signinlink.FieldKind + ", " + signinlink.FieldUserID +
		", " + signinlink.FieldHash + ", " + signinlink.FieldExpiresAt + ", " +
		signinlink.FieldActorID + ") VALUES (?, ?, ?, ?, ?, ?, ?)"
	voidLinks = "UPDATE " + signinlink.Table + " SET " + signinlink.FieldUsedAt + " = ? WHERE " +
		signinlink.FieldUserID + " = ? AND " + signinlink.FieldUsedAt + " IS NULL"
	useLink = "UPDATE " + signinlink.Table + " SET " + signinlink.FieldUsedAt + " = ? WHERE " +
		signinlink.FieldID + " = ? AND " + signinlink.FieldUsedAt + " IS NULL"
	voidOtherFirstLinks = "UPDATE " + signinlink.Table + " SET " + signinlink.FieldUsedAt +
		" = ? WHERE " + signinlink.FieldKind + " = ? AND " + signinlink.FieldUsedAt +
		" IS NULL AND " + signinlink.FieldID + " <> ?"
)

// Passwords.
const (
	rehashPassword = "UPDATE " + signinpassword.Table + " SET " + signinpassword.FieldHash +
		" = ? WHERE " + signinpassword.FieldUserID + " = ?"
	upsertPassword = "INSERT INTO " + signinpassword.Table + " (" + signinpassword.FieldID + ", " +
		signinpassword.FieldUserID + ", " + signinpassword.FieldHash + ", " +
		signinpassword.FieldChangedAt + ") VALUES (?, ?, ?, ?) ON CONFLICT (" +
		signinpassword.FieldUserID + ") DO UPDATE SET " + signinpassword.FieldHash +
		" = excluded." + signinpassword.FieldHash + ", " + signinpassword.FieldChangedAt +
		" = excluded." + signinpassword.FieldChangedAt
)

// Counters of failed attempts.
const (
	sweepAttempts = "DELETE FROM " + signinattempt.Table + " WHERE " + signinattempt.FieldLastAt +
		" <= ?"
	deleteAllAttempts = "DELETE FROM " + signinattempt.Table
	countFailure      = "INSERT INTO " + signinattempt.Table + " (" + signinattempt.FieldID + ", " +
		signinattempt.FieldFailures + ", " + signinattempt.FieldLastAt +
		") VALUES (?, 1, ?) ON CONFLICT (" + signinattempt.FieldID + ") DO UPDATE SET " +
		signinattempt.FieldFailures + " = CASE WHEN " + signinattempt.Table + "." +
		signinattempt.FieldLastAt + " <= ? THEN 1 ELSE " + signinattempt.Table + "." +
		signinattempt.FieldFailures + " + 1 END, " + signinattempt.FieldLastAt + " = excluded." +
		signinattempt.FieldLastAt + " RETURNING " + signinattempt.FieldFailures + ", " +
		signinattempt.FieldLockedUntil
	lockCounter = "UPDATE " + signinattempt.Table + " SET " + signinattempt.FieldLockedUntil +
		" = ? WHERE " + signinattempt.FieldID + " = ?"
	deleteCounter = "DELETE FROM " + signinattempt.Table + " WHERE " + signinattempt.FieldID +
		" = ?"
	uncountFailure = "UPDATE " + signinattempt.Table + " SET " + signinattempt.FieldFailures +
		" = CASE WHEN " + signinattempt.FieldFailures + " > 0 THEN " +
		signinattempt.FieldFailures + " - 1 ELSE 0 END, " + signinattempt.FieldLockedUntil +
		" = CASE WHEN " + signinattempt.FieldFailures + " - 1 <= ? THEN NULL ELSE " +
		signinattempt.FieldLockedUntil + " END WHERE " + signinattempt.FieldID + " = ?"
)

// Second factors.
const (
	sweepTotps = "DELETE FROM " + signintotp.Table + " WHERE " + signintotp.FieldConfirmedAt +
		" IS NULL AND " + signintotp.FieldCreatedAt + " <= ?"
	deletePendingTotp = "DELETE FROM " + signintotp.Table + " WHERE " + signintotp.FieldUserID +
		" = ? AND " + signintotp.FieldConfirmedAt + " IS NULL"
	insertTotp = "INSERT INTO " + signintotp.Table + " (" + signintotp.FieldID + ", " +
		signintotp.FieldCreatedAt + ", " + signintotp.FieldUserID + ", " + signintotp.FieldSecret +
		", " + signintotp.FieldLastStep + ") VALUES (?, ?, ?, ?, 0) ON CONFLICT (" +
		signintotp.FieldUserID + ") DO NOTHING"
	confirmTotp = "UPDATE " + signintotp.Table + " SET " + signintotp.FieldConfirmedAt +
		" = ? WHERE " + signintotp.FieldUserID + " = ?"
	noteTotpStep = "UPDATE " + signintotp.Table + " SET " + signintotp.FieldLastStep +
		" = ? WHERE " + signintotp.FieldUserID + " = ?"
	deleteTotp = "DELETE FROM " + signintotp.Table + " WHERE " + signintotp.FieldUserID + " = ?"
)

// Recovery codes.
const (
	insertRecoveryCode = "INSERT INTO " + signinrecoverycode.Table + " (" +
		signinrecoverycode.FieldID + ", " + signinrecoverycode.FieldCreatedAt + ", " +
		signinrecoverycode.FieldUserID + ", " + signinrecoverycode.FieldHash +
		") VALUES (?, ?, ?, ?)"
	useRecoveryCode = "DELETE FROM " + signinrecoverycode.Table + " WHERE " +
		signinrecoverycode.FieldUserID + " = ? AND " + signinrecoverycode.FieldHash + " = ?"
	deleteRecoveryCodes = "DELETE FROM " + signinrecoverycode.Table + " WHERE " +
		signinrecoverycode.FieldUserID + " = ?"
)

// Identities at the OpenID provider.
const (
	insertIdentity = "INSERT INTO " + signinidentity.Table + " (" + signinidentity.FieldID + ", " +
		signinidentity.FieldCreatedAt + ", " + signinidentity.FieldUserID + ", " +
		signinidentity.FieldIssuer + ", " + signinidentity.FieldSubject +
		") VALUES (?, ?, ?, ?, ?)"
)
