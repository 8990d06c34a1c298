package command

import (
	"errors"
	"fmt"
	"strings"
)

// WrongField is one wrong input value.
type WrongField struct {
	// Path leads from "input" to the field, by names and indexes.
	Path []string
	// Code is stable: one of the Code constants here or in package workflow.
	Code string
	// Message completes a sentence that begins with the field's name, such as "is required".
	Message string
}

// The codes of wrong fields. Package workflow has those of its rules.
const (
	CodeRequired   = "REQUIRED"
	CodeTooLong    = "TOO_LONG"
	CodeTooMany    = "TOO_MANY"
	CodeOutOfRange = "OUT_OF_RANGE"
	CodeInvalid    = "INVALID"
	CodeNotFound   = "NOT_FOUND"
	CodeForbidden  = "FORBIDDEN"
	CodeDuplicate  = "DUPLICATE"
	CodeArchived   = "ARCHIVED"
	CodeConflict   = "CONFLICTING"
)

// InvalidInput is the error for an input with wrong fields.
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
	field := WrongField{Path: append([]string{"input"}, path...), Code: code, Message: message}
	return &InvalidInput{Fields: []WrongField{field}}
}

// VersionConflict means that an entity changed since the client read it.
type VersionConflict struct {
	// ID of the entity.
	ID string
	// Expected is the version that the client read, Current the version in the database.
	Expected, Current int
}

// CheckVersion returns a VersionConflict if a client expected another version of an entity than the
// current one. A nil expected matches every version. The caller must have locked the row, or make
// the version a condition of its update, so that it is still the same at the commit.
func CheckVersion(id string, expected *int, current int) error {
	if expected == nil || *expected == current {
		return nil
	}
	return &VersionConflict{ID: id, Expected: *expected, Current: current}
}

// Error names both versions.
func (e *VersionConflict) Error() string {
	return fmt.Sprintf("expectedVersion is %d, but the current version is %d: "+
		"read the current state and try again", e.Expected, e.Current)
}

// ErrIdempotencyMismatch means that the idempotency key was used with another command or input.
var ErrIdempotencyMismatch = errors.New(
	"this idempotency key was already used with other input: use a new key")
