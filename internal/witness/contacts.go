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

// ManyContacts is the largest number of candidates whose contact data an operation may return
// without an entry of its own.
const ManyContacts = 25

// The bounds of the details "filter" and "operation" in bytes.
const (
	maxFilter = 2000
	maxName   = 100
)

// ContactRead describes an operation that returned contact data.
type ContactRead struct {
	// Candidates is the number of candidates.
	Candidates int
	// Operation is the operation's name; empty for none.
	Operation string
	// Filter has the arguments of the root fields, by field. Enum values are of type Enum.
	Filter map[string]any
	// Stream is true for a frame of a stream. Frames are added up even if an API key was used.
	Stream bool
}

// Enum is an enum value in a ContactRead's Filter. Unlike a string in capitals, which may be a
// person's name, it is never personal data.
type Enum string

// Sums sets the Tally for reads of contact data that have no entry of their own, and returns w.
func (w *Witness) Sums(t *audit.Tally) *Witness {
	w.tally = t
	return w
}

// ContactsRead records that the viewer read contact data: with an entry if they were many or an API
// key was used, and otherwise in the person's sum of the day. It does not block on the database.
//
// The entry belongs to the first confidential posting in the filter, if there is one, and names no
// other confidential posting. It contains no free text, which may be a person's name.
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
		details["operation"] = truncate(r.Operation, maxName)
	}
	filter := plainFilter(r.Filter)
	w.recorder.Note(ctx, audit.Entry{Kind: audit.ContactsRead, Details: details},
		func(ctx context.Context, e *audit.Entry) (bool, error) {
			postings := postingsIn(filter, nil)
			confidential, err := w.read.PostingsConfidential(ctx, postings)
			if err != nil {
				return false, err
			}
			keep := map[string]bool{}
			for _, id := range postings {
				secret, exists := confidential[id]
				if keep[id] = exists && (!secret || e.PostingID == "" ||
					e.PostingID == id); secret &&
					e.PostingID == "" {
					e.PostingID = id
				}
			}
			text, err := json.Marshal(withPostings(filter, keep))
			if err != nil {
				return false, err
			}
			// Do not change details, because this function may run again.
			whole := map[string]string{"filter": truncate(string(text), maxFilter)}
			for name, value := range details {
				whole[name] = value
			}
			e.Details = whole
			return true, nil
		})
}

// harmlessText matches text without personal data: times and dates.
var harmlessText = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}(?:T[0-9:.]+(?:Z|[+-]\d{2}:\d{2}))?$`)

// plainFilter copies a filter without text that may be personal and ids that may be hidden. It
// keeps the ids of postings, which are checked later, and of objects that the whole company sees.
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
		if harmlessText.MatchString(v) {
			return v
		}
		prefix, ok := ids.Parse(v)
		switch {
		case !ok:
			return "…"
		case slices.Contains([]ids.Prefix{ids.Posting, ids.Department, ids.Location, ids.Tag,
			ids.Source, ids.RoleProfile, ids.User, ids.ServiceAccount}, prefix):
			return v
		}
		return string(prefix) + "_…"
	case nil, bool, int, int64, float64, json.Number, Enum:
		return v
	}
	return "…"
}

// postingsIn appends the ids of the postings in a filter to found, without duplicates.
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

// withPostings copies a filter and masks the ids of postings that are not in keep.
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

// truncate shortens a text to at most this many bytes, at a character boundary.
func truncate(s string, most int) string {
	if len(s) <= most {
		return s
	}
	for most > 0 && !utf8.RuneStart(s[most]) {
		most--
	}
	return s[:most] + "…"
}
