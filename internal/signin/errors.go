package signin

import (
	"time"
)

// Code identifies the reason of a Refusal. Clients receive it as the error's code.
type Code string

// The codes of refusals.
const (
	// BadInput: a value is missing or malformed.
	BadInput Code = "BAD_INPUT"
	// BadCredentials: the e-mail address, password and code do not match an account. The refusal
	// does not say which of them is wrong.
	BadCredentials Code = "BAD_CREDENTIALS"
	// CodeRequired: the password is right but the code of the second factor is missing.
	CodeRequired Code = "CODE_REQUIRED"
	// BadPassword: a new password is too weak; the message says why.
	BadPassword Code = "BAD_PASSWORD"
	// BadLink: the link was used, has expired or does not exist.
	BadLink Code = "BAD_LINK"
	// TooManyAttempts: further attempts are refused without being checked until RetryAfter has
	// passed.
	TooManyAttempts Code = "TOO_MANY_ATTEMPTS"
	// Busy: too many passwords are being checked right now.
	Busy Code = "UNAVAILABLE"
	// SwitchedOff: this way to sign in is not enabled on this server.
	SwitchedOff Code = "SWITCHED_OFF"
	// NotAllowed: the provider identified the person, but they have no usable account here.
	NotAllowed Code = "NOT_ALLOWED"
	// Unauthenticated: the request has no open session.
	Unauthenticated Code = "UNAUTHENTICATED"
	// NotFound: the session does not exist.
	NotFound Code = "NOT_FOUND"
	// ProviderFailed: the OpenID provider cannot be reached or violated the protocol.
	ProviderFailed Code = "PROVIDER_FAILED"
)

// Refusal is an error that the person who signs in can act on. Its message reveals nothing that
// they are not entitled to know, such as whether an account exists.
type Refusal struct {
	Code    Code
	Message string
	// RetryAfter is how long to wait before the next attempt, for TooManyAttempts and Busy.
	RetryAfter time.Duration
	// Field names the value that was wrong, for BadInput and BadPassword; empty for none.
	Field string
}

// Error returns the message for the person.
func (e *Refusal) Error() string { return e.Message }

func refuse(code Code, message string) *Refusal { return &Refusal{Code: code, Message: message} }

func wrongField(field, message string) *Refusal {
	return &Refusal{Code: BadInput, Message: message, Field: field}
}

func badCredentials() *Refusal {
	return refuse(BadCredentials, "the e-mail address, the password or the code is wrong")
}

func passwordsOff() *Refusal {
	return refuse(SwitchedOff, "passwords are switched off here: use single sign-on")
}
