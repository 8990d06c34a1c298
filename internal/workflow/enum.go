// Package workflow has the rules of hiring: its vocabulary as enums, the state machines of
// postings, openings, applications and stages, and the rules around them. All of it is pure
// functions: no clock, no I/O, and no imports of other packages of this module.
//
// A decider takes the current state and a command and returns the change, or a typed error with the
// reason of a refusal. It never changes anything itself, so the same function serves a command, a
// dry run and the question which commands a viewer could run.
package workflow

import (
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
)

// enum is a string type with a fixed list of values. The list is returned by a method instead of a
// variable, so that no code can change it.
type enum[E any] interface {
	~string
	all() []E
}

func names[E enum[E]](e E) []string {
	return strs(e.all())
}

func strs[E ~string](values []E) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = string(v)
	}
	return out
}

func valid[E enum[E]](e E) bool {
	return slices.Contains(e.all(), e)
}

func marshal[E enum[E]](w io.Writer, e E) {
	// gqlgen's interface has no error to return; a failed write is reported when the response is
	// flushed. The names that GraphQL allows need no escaping; any other value can only come from a
	// database that was changed by hand.
	if strings.ContainsFunc(
		string(e),
		func(r rune) bool { return r != '_' && (r < 'A' || r > 'Z') },
	) {
		text, _ := json.Marshal(string(e)) // a string can always be encoded
		_, _ = w.Write(text)
		return
	}
	for _, part := range [...]string{`"`, string(e), `"`} {
		_, _ = io.WriteString(w, part)
	}
}

// unmarshal never repeats the input in its error, because the input is untrusted text of any
// length.
func unmarshal[E enum[E]](into *E, v any) error {
	if s, ok := v.(string); ok && valid(E(s)) {
		*into = E(s)
		return nil
	}
	return fmt.Errorf(
		"%s must be one of %s",
		reflect.TypeFor[E]().Name(),
		strings.Join(names(*into), ", "),
	)
}
