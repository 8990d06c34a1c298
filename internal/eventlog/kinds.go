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
// error if the class or the facts are not declared for the kind, or if the entry does not have the
// ids of its class.
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
	posting, application, candidate := e.Visibility.carries()
	for _, id := range []struct {
		name    string
		is, has bool
	}{
		{"posting", posting, e.PostingID != ""},
		{"application", application, e.ApplicationID != ""},
		{"candidate", candidate, e.CandidateID != ""},
	} {
		if id.is != id.has {
			return fmt.Errorf("%w: %s of class %s, %s id: %t", errWrongIDs, e.Kind, e.Visibility,
				id.name, id.has)
		}
	}
	if extra := e.Facts.set() &^ carried(e.Kind); extra != 0 {
		return fmt.Errorf("%w: %s does not carry %s", errUndeclared, e.Kind,
			factNames[bits.TrailingZeros64(uint64(extra))])
	}
	return nil
}

// carries returns which ids the events of a class have. Package access finds a viewer's events by
// them.
func (v Visibility) carries() (posting, application, candidate bool) {
	switch v {
	case Pipeline, Recruiters, Admins:
		return true, true, true
	case Posting, Seats:
		return true, false, false
	case Candidate:
		return false, false, true
	case People, Company, Owner:
	}
	return false, false, false
}

var (
	errWrongIDs    = errors.New("an event without exactly the ids that its visibility class has")
	errUnknownKind = errors.New("a kind of event that package eventkind does not declare")
	errUndeclared  = errors.New("an event with what package eventkind does not declare for its " +
		"kind")
)
