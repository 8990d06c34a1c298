package command

import (
	"errors"
	"fmt"
	"strings"
)

// WrongField is one wrong input value.
type WrongField struct {
	// Path leads to it from the command's input inwards.
	Path []string
	// Code is stable: one of the Code constants here or in package workflow.
	Code string
	// Message is for people.
	Message string
}

// The codes of wrong fields that are found here; package workflow has those of its rules.
const (
	CodeRequired  = "REQUIRED"
	CodeTooLong   = "TOO_LONG"
	CodeTooMany   = "TOO_MANY"
	CodeOutOf     = "OUT_OF_RANGE"
	CodeInvalid   = "INVALID"
	CodeNotFound  = "NOT_FOUND"
	CodeForbidden = "FORBIDDEN"
	CodeDuplicate = "DUPLICATE"
	CodeArchived  = "ARCHIVED"
	CodeConflict  = "CONFLICTING"
)

// InvalidInput is an input with wrong fields; nothing was changed.
type InvalidInput struct{ Fields []WrongField }

// Error lists the fields.
func (e *InvalidInput) Error() string {
	var b strings.Builder
	b.WriteString("invalid input")
	for i, f := range e.Fields {
		sep := ", "
		if i == 0 {
			sep = ": "
		}
		fmt.Fprintf(&b, "%s%s %s", sep, strings.Join(f.Path, "."), f.Message)
	}
	return b.String()
}

// Wrong returns an InvalidInput about one field of the input.
func Wrong(code, message string, path ...string) error {
	return &InvalidInput{Fields: []WrongField{{Path: append([]string{"input"}, path...), Code: code, Message: message}}}
}

// VersionConflict means that the thing changed since the version that the command stated.
type VersionConflict struct {
	// ID of the thing.
	ID string
	// Expected is the version that the command stated, Current the present one.
	Expected, Current int
}

// Error says which versions met.
func (e *VersionConflict) Error() string {
	return fmt.Sprintf("expectedVersion is %d, but the current version is %d: read the current state and try again", e.Expected, e.Current)
}

// ErrIdempotencyMismatch means that the idempotency key was used with other input.
var ErrIdempotencyMismatch = errors.New("this idempotency key was already used with other input: use a new key")
