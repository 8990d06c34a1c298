package eventlog

import (
	"errors"
	"fmt"
	"math/bits"
	"slices"
)

// Kind is the kind of an event and the name of its GraphQL type. Package eventkind declares the
// kinds.
type Kind string

// check sets the usual visibility class of the entry's kind if the entry has none. It returns an
// error if the class or the facts are not declared for the kind.
func (e *Entry) check() error {
	allowed := classes(e.Kind)
	if allowed == nil {
		return fmt.Errorf("%w: %q", errUnknownKind, e.Kind)
	}
	if e.Visibility == "" {
		e.Visibility = allowed[0]
	}
	if !slices.Contains(allowed, e.Visibility) {
		return fmt.Errorf("%w: %s is not %s", errUndeclared, e.Kind, e.Visibility)
	}
	aboutPosting := e.Visibility == Posting || e.Visibility == Seats
	if aboutPosting && (e.ApplicationID != "" || e.CandidateID != "") {
		return fmt.Errorf("%w: %s of class %s names an application or a candidate", errUndeclared,
			e.Kind, e.Visibility)
	}
	if extra := e.Facts.set() &^ carried(e.Kind); extra != 0 {
		return fmt.Errorf("%w: %s does not carry %s", errUndeclared, e.Kind,
			factNames[bits.TrailingZeros64(uint64(extra))])
	}
	return nil
}

var (
	errUnknownKind = errors.New("a kind of event that package eventkind does not declare")
	errUndeclared  = errors.New("an event with what package eventkind does not declare for its " +
		"kind")
)
