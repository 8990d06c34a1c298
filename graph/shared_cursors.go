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

// A cursor is encrypted with a nonce of its own, so that two cursors say nothing about whether their positions are equal.
// If a shared frame contained the cursor itself, all its readers would get the same bytes, and a client with two equal
// subscriptions could tell whether the log had moved between two frames: it would count and time events that it may not
// see. So a shared rendering has blanks in the places of its cursors, and each delivery encrypts new ones into its copy.

// sharedAnswer is the JSON of a frame that many streams are given. It is immutable.
type sharedAnswer struct {
	text    []byte
	cursors []sharedCursor
	// put encrypts a position into eventlog.CursorLen bytes; it is set where there are cursors.
	put func(into []byte, p eventlog.Position)
}

// sharedCursor is a blank in the text of a shared answer.
type sharedCursor struct {
	at       int
	position eventlog.Position
}

var _ ws.Payload = (*sharedAnswer)(nil)

// Len implements ws.Payload.
func (a *sharedAnswer) Len() int { return len(a.text) }

// AppendTo implements ws.Payload. The cursors differ with each call.
func (a *sharedAnswer) AppendTo(to []byte) []byte {
	start := len(to)
	to = append(to, a.text...)
	for _, c := range a.cursors {
		a.put(to[start+c.at:], c.position)
	}
	return to
}

type blanksKey struct{}

// cursorBlanks collects the cursors of one shared rendering. Each is rendered as a blank: a text of a cursor's length and
// alphabet, which begins with a token that nobody can guess, so no text of a candidate or a comment is taken for one.
type cursorBlanks struct {
	token string
	put   func(into []byte, p eventlog.Position)

	mu        sync.Mutex
	positions []eventlog.Position
}

func newCursorBlanks() *cursorBlanks { return &cursorBlanks{token: rand.Text()} }

// leave notes a position and returns the blank for it.
func (b *cursorBlanks) leave(p eventlog.Position) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.positions = append(b.positions, p)
	return fmt.Sprintf("%s%0*d", b.token, eventlog.CursorLen-len(b.token), len(b.positions)-1)
}

// find returns a rendering as a shared answer. A blank that was selected several times is found several times.
func (b *cursorBlanks) find(text []byte) *sharedAnswer {
	b.mu.Lock()
	defer b.mu.Unlock()
	a := &sharedAnswer{text: text, put: b.put}
	for from := 0; ; from += eventlog.CursorLen {
		n := bytes.Index(text[from:], []byte(b.token))
		if n < 0 {
			return a
		}
		from += n
		// Only leave writes the token, so the digits behind it are there, and are the index of a position.
		i, _ := strconv.Atoi(string(text[from+len(b.token) : from+eventlog.CursorLen]))
		a.cursors = append(a.cursors, sharedCursor{at: from, position: b.positions[i]})
	}
}
