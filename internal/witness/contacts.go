package witness

import (
	"context"
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"unicode/utf8"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/ids"
)

// ManyContacts is of how many candidates an operation may return contact data without a line of its
// own in the trail.
const ManyContacts = 25

// The bounds of the details "filter" and "operation" in bytes.
const (
	maxFilter = 2000
	maxName   = 100
)

// ContactRead is an operation that returned contact data.
type ContactRead struct {
	// Candidates is of how many.
	Candidates int
	// Operation is its name; empty for none.
	Operation string
	// Filter are the arguments of its root fields, by field. Values of enums are of type Enum.
	Filter map[string]any
	// Stream says that it is a frame of a stream. A key's frames are summed up like a person's.
	Stream bool
}

// Enum is a value of an enum in a ContactRead's Filter. Unlike a string in capitals, which may be
// somebody's name, it says nothing personal.
type Enum string

// Sums makes the witness sum up reads of contact data that have no line of their own. Without it
// they are not counted.
func (w *Witness) Sums(t *audit.Tally) *Witness {
	w.tally = t
	return w
}

// ContactsRead notes that the viewer read contact data of candidates: by a line, if they were many
// or the operation came with an API key, and otherwise in the person's sum of the day. It does not
// block.
//
// The line concerns the first confidential posting that the filter names, if there is one, and
// names no other: what is confidential about that stays so. It keeps no free text, which may be
// somebody's name.
func (w *Witness) ContactsRead(ctx context.Context, r ContactRead) {
	v, err := access.From(ctx)
	if w == nil || err != nil || v.IsSystem() || r.Candidates == 0 {
		return
	}
	if r.Candidates <= ManyContacts && (v.KeyID == "" || r.Stream) {
		if w.tally != nil {
			w.tally.Add(v, r.Candidates)
		}
		return
	}
	details := map[string]string{"candidates": strconv.Itoa(r.Candidates)}
	if r.Operation != "" {
		details["operation"] = cut(r.Operation, maxName)
	}
	filter := plainFilter(r.Filter)
	w.recorder.Note(ctx, audit.Entry{Kind: audit.ContactsRead, Details: details}, func(ctx context.Context, e *audit.Entry) (bool, error) {
		postings := postingsIn(filter, nil)
		confidential, err := w.read.PostingsConfidential(ctx, postings)
		if err != nil {
			return false, err
		}
		keep := map[string]bool{}
		for _, id := range postings {
			secret, exists := confidential[id]
			if keep[id] = exists && (!secret || e.PostingID == "" || e.PostingID == id); secret && e.PostingID == "" {
				e.PostingID = id
			}
		}
		text, err := json.Marshal(withPostings(filter, keep))
		if err != nil {
			return false, err
		}
		// The details of the entry that waits stay as they are, for it may be tried again.
		whole := map[string]string{"filter": cut(string(text), maxFilter)}
		for name, value := range details {
			whole[name] = value
		}
		e.Details = whole
		return true, nil
	})
}

// plain are texts that say nothing personal: times and days.
var plain = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}(?:T[0-9:.]+(?:Z|[+-]\d{2}:\d{2}))?$`)

// plainFilter copies a filter without texts that may be personal and without ids that may be
// hidden: of ids, those of postings stay, which are judged later, and those of what everybody in
// the company sees.
func plainFilter(v any) any {
	switch v := v.(type) {
	case map[string]any:
		out := make(map[string]any, len(v))
		for name, one := range v {
			out[name] = plainFilter(one)
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i, one := range v {
			out[i] = plainFilter(one)
		}
		return out
	case string:
		if plain.MatchString(v) {
			return v
		}
		prefix, ok := ids.Parse(v)
		switch {
		case !ok:
			return "…"
		case slices.Contains([]ids.Prefix{ids.Posting, ids.Department, ids.Location, ids.Tag, ids.Source, ids.RoleProfile, ids.User, ids.ServiceAccount}, prefix):
			return v
		}
		return string(prefix) + "_…"
	case nil, bool, int, int64, float64, json.Number, Enum:
		return v
	}
	return "…"
}

// postingsIn lists the postings that a filter names.
func postingsIn(v any, found []string) []string {
	switch v := v.(type) {
	case map[string]any:
		names := make([]string, 0, len(v))
		for name := range v {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			found = postingsIn(v[name], found)
		}
	case []any:
		for _, one := range v {
			found = postingsIn(one, found)
		}
	case string:
		if ids.Is(v, ids.Posting) && !slices.Contains(found, v) {
			found = append(found, v)
		}
	}
	return found
}

// withPostings copies a filter in which the ids of other postings than those to keep are left out.
func withPostings(v any, keep map[string]bool) any {
	switch v := v.(type) {
	case map[string]any:
		out := make(map[string]any, len(v))
		for name, one := range v {
			out[name] = withPostings(one, keep)
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i, one := range v {
			out[i] = withPostings(one, keep)
		}
		return out
	case string:
		if ids.Is(v, ids.Posting) && !keep[v] {
			return string(ids.Posting) + "_…"
		}
	}
	return v
}

// cut shortens a text to at most so many bytes, between characters.
func cut(s string, most int) string {
	if len(s) <= most {
		return s
	}
	for most > 0 && !utf8.RuneStart(s[most]) {
		most--
	}
	return s[:most] + "…"
}
