package signin

import (
	"time"
)

// Code says what was wrong, for programs.
type Code string

// The codes of refusals.
const (
	// BadInput: a value is missing or malformed.
	BadInput Code = "BAD_INPUT"
	// BadCredentials: e-mail, password or code are not right together; which one is not told.
	BadCredentials Code = "BAD_CREDENTIALS"
	// CodeRequired: the password is right, and the code of the second factor is missing.
	CodeRequired Code = "CODE_REQUIRED"
	// BadPassword: a new password is too weak; the message says why.
	BadPassword Code = "BAD_PASSWORD"
	// BadLink: the link was used, is too old, or never was one.
	BadLink Code = "BAD_LINK"
	// TooManyAttempts: nothing is checked until RetryAfter has passed.
	TooManyAttempts Code = "TOO_MANY_ATTEMPTS"
	// Busy: too many passwords are being checked at this moment.
	Busy Code = "UNAVAILABLE"
	// SwitchedOff: this way of signing in is not used here.
	SwitchedOff Code = "SWITCHED_OFF"
	// NotAllowed: the provider says who it is, and they have no account here.
	NotAllowed Code = "NOT_ALLOWED"
	// Unauthenticated: no session is open.
	Unauthenticated Code = "UNAUTHENTICATED"
	// NotFound: there is no such session.
	NotFound Code = "NOT_FOUND"
	// ProviderFailed: the OpenID provider cannot be reached or did not keep to the protocol.
	ProviderFailed Code = "PROVIDER_FAILED"
)

// Refusal is an answer that a person can do something about. It says nothing about what they may not know.
type Refusal struct {
	Code    Code
	Message string
	// RetryAfter is how long to wait, for TooManyAttempts and Busy.
	RetryAfter time.Duration
	// Field is which value was wrong, for BadInput and BadPassword; empty for none.
	Field string
}

// Error is the message for the person.
func (e *Refusal) Error() string { return e.Message }

func refuse(code Code, message string) *Refusal { return &Refusal{Code: code, Message: message} }

func wrongField(field, message string) *Refusal {
	return &Refusal{Code: BadInput, Message: message, Field: field}
}

func badCredentials() *Refusal {
	return refuse(BadCredentials, "the e-mail address, the password or the code is not right")
}

func passwordsOff() *Refusal {
	return refuse(SwitchedOff, "passwords are switched off here: use single sign-on")
}
