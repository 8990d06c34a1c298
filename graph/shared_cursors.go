package graph

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"strconv"
	"sync"

	"hirewire/internal/eventlog"
	"hirewire/internal/ws"
)

// Each cursor is encrypted with a new nonce, so that two cursors do not reveal whether their
// positions are equal. If a shared rendering contained cursors, all its recipients would get the
// same bytes. A client with two equal subscriptions could then tell whether the log had moved
// between two frames, and so count and time events that it may not see. A shared rendering
// therefore contains placeholders, and each delivery encrypts new cursors into its own copy.

// sharedAnswer is the JSON of a frame for many streams. It is immutable and implements ws.Payload.
type sharedAnswer struct {
	text    []byte
	cursors []sharedCursor
	// put encrypts a position into eventlog.CursorLen bytes. It may be nil if there are no cursors.
	put func(into []byte, p eventlog.Position)
}

// sharedCursor is a placeholder in the text of a sharedAnswer.
type sharedCursor struct {
	at       int // offset in the text
	position eventlog.Position
}

var _ ws.Payload = (*sharedAnswer)(nil)

// Len implements ws.Payload.
func (a *sharedAnswer) Len() int { return len(a.text) }

// AppendTo implements ws.Payload. Each call appends different cursors.
func (a *sharedAnswer) AppendTo(to []byte) []byte {
	start := len(to)
	to = append(to, a.text...)
	for _, c := range a.cursors {
		a.put(to[start+c.at:], c.position)
	}
	return to
}

type blanksKey struct{}

// cursorBlanks collects the cursors of one shared rendering. Each is rendered as a placeholder with
// the length and alphabet of a cursor. The placeholder begins with a random token that cannot be
// guessed, so no text in a candidate or a comment can be mistaken for it.
type cursorBlanks struct {
	token string
	put   func(into []byte, p eventlog.Position)

	mu        sync.Mutex
	positions []eventlog.Position
}

func newCursorBlanks() *cursorBlanks { return &cursorBlanks{token: rand.Text()} }

// placeholder records a position and returns the placeholder for its cursor.
func (b *cursorBlanks) placeholder(p eventlog.Position) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.positions = append(b.positions, p)
	return fmt.Sprintf("%s%0*d", b.token, eventlog.CursorLen-len(b.token), len(b.positions)-1)
}

// answer returns the rendered JSON as a sharedAnswer, with the offsets of all placeholders. A
// cursor that was selected several times has several.
func (b *cursorBlanks) answer(text []byte) *sharedAnswer {
	b.mu.Lock()
	defer b.mu.Unlock()
	a := &sharedAnswer{text: text, put: b.put}
	for from := 0; ; from += eventlog.CursorLen {
		n := bytes.Index(text[from:], []byte(b.token))
		if n < 0 {
			return a
		}
		from += n
		// Only placeholder writes the token, so it is always followed by the index of a position.
		i, _ := strconv.Atoi(string(text[from+len(b.token) : from+eventlog.CursorLen]))
		a.cursors = append(a.cursors, sharedCursor{at: from, position: b.positions[i]})
	}
}
