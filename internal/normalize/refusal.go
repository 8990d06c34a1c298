package normalize

import (
	"strings"
	"unicode/utf8"
)

// Reason is the reason why a value was refused.
type Reason int

// The reasons.
const (
	// Malformed means that the value does not have the form of its kind.
	Malformed Reason = iota
	// TooLong means that the value is longer than its kind may be.
	TooLong
)

// Refusal is the error for a value that is not accepted.
type Refusal struct {
	Reason Reason
	// Message says what the value must be. It continues the name of the value, as in "must be an
	// e-mail address".
	Message string
}

// Error implements error.
func (r *Refusal) Error() string { return r.Message }

func malformed(message string) *Refusal { return &Refusal{Malformed, message} }

func tooLong(message string) *Refusal { return &Refusal{TooLong, message} }

// Storable reports whether both databases can store s: valid UTF-8 without NUL, which Postgres
// refuses in text.
func Storable(s string) bool { return utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 }

// storable returns the refusal for text that cannot be stored, or nil.
func storable(s string) error {
	if Storable(s) {
		return nil
	}
	return malformed("must be text without NUL characters")
}
