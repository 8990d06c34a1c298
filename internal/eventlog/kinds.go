package eventlog

import (
	"errors"
	"fmt"
	"math/bits"
	"slices"
)

// Kind says what happened. It is the name of the event's GraphQL type. Package eventkind declares
// the kinds.
type Kind string

// check gives an entry the usual visibility class of its kind if it has none, and returns an error
// if its class or its facts are not those of its kind.
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
	if extra := e.Facts.set() &^ carried(e.Kind); extra != 0 {
		return fmt.Errorf("%w: %s does not carry %s", errUndeclared, e.Kind, factNames[bits.TrailingZeros64(uint64(extra))])
	}
	return nil
}

var (
	errUnknownKind = errors.New("a kind of event that package eventkind does not declare")
	errUndeclared  = errors.New("an event with what package eventkind does not declare for its kind")
)
