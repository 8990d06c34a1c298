// Package eventkind declares the kinds of events in the log: the one list from which the Go types,
// the schema's types and enum, and the checks of the log are generated.
//
// To add a kind, add it to All and run `go generate ./graph`. What still needs a decision by hand
// does not compile or fails a test until it is made: what the kind changes on the dashboard's pages
// (internal/dashboard/app/src/lib/changes.ts), and what `hirewire watch` says of a posting's kind
// (internal/postingwatch). Extend testkit.Replay if the kind changes a workflow fact.
package eventkind

import (
	"slices"
	"strings"
)

// Kind is the declaration of one kind of event.
type Kind struct {
	// Name is the Go constant, the value in the log, and the GraphQL type.
	Name string
	// Description is a sentence about what happened. It describes the type, the enum value and the
	// constant.
	Description string
	// Noun is what the event is about, as in messages: application, posting, user, and so on.
	Noun string
	// Classes are the visibility classes that an event of this kind may have, by the names of
	// their constants in package eventlog. The first is the usual one.
	Classes []string
	// Areas are the capabilities of API keys that open the kind, as package workflow spells them.
	// One of them is enough.
	Areas []string
	// Facts are the facts that an event of this kind carries. The log refuses others.
	Facts []Fact
}

// Fact is one thing that an event of a kind says.
type Fact struct {
	// Stored is the field of eventlog.Facts that holds it.
	Stored string
	// Field and Type are its field in the schema; empty for a fact that the API does not show.
	Field, Type string
	// Description describes the field in the schema.
	Description string
	// Personal is set where viewers who see the same event may see different values, so that no
	// stream shares the field.
	Personal bool
}

// Stored is a field of eventlog.Facts: what the log keeps of a fact.
type Stored struct {
	// Name is the Go field. Its JSON name is Name with a small first letter and Id for ID.
	Name string
	// Type is the Go type.
	Type string
}

// Facts returns the fields of eventlog.Facts: every fact of some kind, in the order in which All
// has them. Fields are only ever added, because the log keeps old events.
func Facts() []Stored {
	var out []Stored
	for _, kind := range All() {
		for _, f := range kind.Facts {
			known := slices.ContainsFunc(out, func(s Stored) bool { return s.Name == f.Stored })
			if !known {
				out = append(out, Stored{f.Stored, storedType(f.Stored)})
			}
		}
	}
	return out
}

// storedType returns the Go type of the field of eventlog.Facts with a name. Ids and versions are
// recognized by the end of the name; facts of other types are listed here. It returns "" for a name
// that is neither.
func storedType(name string) string {
	switch {
	case strings.HasSuffix(name, "IDs"):
		return "[]string"
	case strings.HasSuffix(name, "ID"):
		return "string"
	case strings.HasSuffix(name, "Version"):
		return "int"
	}
	return map[string]string{
		"FromStatus":        "workflow.ApplicationStatus",
		"ToStatus":          "workflow.ApplicationStatus",
		"FromPostingStatus": "workflow.PostingStatus",
		"ToPostingStatus":   "workflow.PostingStatus",
		"FromTeamRole":      "workflow.TeamRole",
		"TeamRole":          "workflow.TeamRole",
		"FromRole":          "workflow.CompanyRole",
		"Role":              "workflow.CompanyRole",
		"ChangedFields":     "[]string",
		"Confidential":      "*bool",
		"Archived":          "*bool",
	}[name]
}

// kept returns facts that the log keeps and the API does not show.
func kept(stored ...string) []Fact {
	out := make([]Fact, len(stored))
	for i, s := range stored {
		out[i] = Fact{Stored: s}
	}
	return out
}

// shown returns a fact that the API shows.
func shown(stored, field, typ, description string) Fact {
	return Fact{Stored: stored, Field: field, Type: typ, Description: description}
}

// facts joins lists of facts.
func facts(lists ...[]Fact) []Fact {
	var out []Fact
	for _, list := range lists {
		out = append(out, list...)
	}
	return out
}

// with adds facts that the API shows.
func with(list ...Fact) []Fact { return list }
