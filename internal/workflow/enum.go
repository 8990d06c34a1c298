// Package workflow decides. It holds the vocabulary of hiring as enums, the state machines of postings, openings,
// applications and stages, and the rules around them, as pure functions: no clock, no I/O, no package of ours.
//
// A decider takes the present state and a command and answers what changes, or a typed error that says why not. It never
// changes anything itself, so the same function serves a command, a dry run and the question what a viewer could do.
package workflow

import (
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
)

// enum is a string type that knows all its values. The list comes from a method, not from a variable, so that nobody can
// change it.
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
	// gqlgen's contract has no error to return; a broken writer shows when the response is flushed. The names that GraphQL
	// allows need no escaping; anything else can only come from a database that was changed by hand.
	if strings.ContainsFunc(string(e), func(r rune) bool { return r != '_' && (r < 'A' || r > 'Z') }) {
		text, _ := json.Marshal(string(e)) // a text can always be encoded
		_, _ = w.Write(text)
		return
	}
	for _, part := range [...]string{`"`, string(e), `"`} {
		_, _ = io.WriteString(w, part)
	}
}

// unmarshal never repeats the input in its message: it is a stranger's text of any length.
func unmarshal[E enum[E]](into *E, v any) error {
	if s, ok := v.(string); ok && valid(E(s)) {
		*into = E(s)
		return nil
	}
	return fmt.Errorf("%s must be one of %s", reflect.TypeFor[E]().Name(), strings.Join(names(*into), ", "))
}
