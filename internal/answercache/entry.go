package answercache

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/internal/audit"
	"hirewire/internal/eventlog"
	"hirewire/internal/read"
)

// Entry is one answer. It is immutable.
type Entry struct {
	scope scope
	// text is the `data` of the answer, without cursors.
	text *eventlog.BlankText
	// made is when the answer was complete, in turns of the cache. An answer is exact for requests
	// that find its position after that: the log has not moved from before its execution until
	// after it. A request that read the position earlier cannot know that.
	made int64
	born time.Time
	// notes are the entries of the audit trail that the execution has noted, and contacts the
	// candidates whose contact data is in the answer. Both are noted again for each hit.
	notes    *audit.Notes
	contacts []string
	size     int

	tag     sync.Once
	tagText string
}

// entryOverhead is about the memory of an entry besides its text.
const entryOverhead = 600

func newEntry(
	r *Request, text *eventlog.BlankText, made int64, notes *audit.Notes, contacts []string,
) *Entry {
	e := &Entry{
		scope:    r.scope,
		text:     text,
		made:     made,
		born:     graphql.Now(),
		notes:    notes,
		contacts: contacts,
	}
	e.size = entryOverhead + text.Size() + 250*notes.Len()
	for _, id := range contacts {
		e.size += 16 + len(id)
	}
	return e
}

// age returns how long ago the answer was complete.
func (e *Entry) age() time.Duration { return graphql.Now().Sub(e.born) }

// data returns the `data` of an answer, with cursors of its own. The caller must not change it.
func (e *Entry) data() []byte {
	if !e.text.HasCursors() {
		return e.text.Blank()
	}
	return e.text.AppendTo(make([]byte, 0, e.text.Len()))
}

// repeat notes what the execution of the answer has noted, for the viewer and client of ctx.
func (e *Entry) repeat(ctx context.Context) {
	e.notes.Repeat(ctx)
	read.ContactReadsFrom(ctx).Add(e.contacts)
}

// Tag returns the entity tag of the answer for HTTP. Answers that differ only in their cursors have
// the same one, on all servers, so it reveals no more than the answer itself.
func (e *Entry) Tag() string {
	e.tag.Do(func() {
		sum := sha256.Sum256(e.text.Blank())
		e.tagText = `W/"` + base64.RawURLEncoding.EncodeToString(sum[:18]) + `"`
	})
	return e.tagText
}
