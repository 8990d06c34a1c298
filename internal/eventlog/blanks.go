package eventlog

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"strconv"
	"sync"
)

// Each cursor is encrypted with a new nonce, so that two cursors do not reveal whether their
// positions are equal. If a text that is sent several times contained cursors, all its recipients
// would get the same bytes. A client with two equal requests could then tell whether the log had
// moved between two answers, and so count and time events that it may not see. Such a text
// therefore contains placeholders, and each recipient gets new cursors in its own copy.

// Blanks collects the cursors of one text that will be sent several times. Each is rendered as a
// placeholder with the length and alphabet of a cursor. The placeholder begins with a random token
// that cannot be guessed, so no text in a candidate or a comment can be mistaken for it. It is safe
// for concurrent use.
type Blanks struct {
	token string

	mu        sync.Mutex
	positions []Position
}

// NewBlanks returns an empty collection with a new token.
func NewBlanks() *Blanks { return &Blanks{token: rand.Text()} }

type blanksKey struct{}

// WithBlanks returns a context in which the cursors of an answer are rendered as placeholders of b.
func WithBlanks(ctx context.Context, b *Blanks) context.Context {
	return context.WithValue(ctx, blanksKey{}, b)
}

// BlanksFrom returns the Blanks that ctx carries, or nil.
func BlanksFrom(ctx context.Context) *Blanks {
	b, _ := ctx.Value(blanksKey{}).(*Blanks)
	return b
}

// Placeholder records a position and returns the placeholder for its cursor.
func (b *Blanks) Placeholder(p Position) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.positions = append(b.positions, p)
	return fmt.Sprintf("%s%0*d", b.token, CursorLen-len(b.token), len(b.positions)-1)
}

// Text returns a rendered text with the offsets of all placeholders in it. A cursor that was
// selected several times has several. put encrypts a position into the first CursorLen bytes of
// into, such as Codec.Put; it may be nil if there are no placeholders. The text belongs to the
// result, which overwrites the placeholders in it, so that equal texts have equal bytes.
func (b *Blanks) Text(text []byte, put func(into []byte, p Position)) *BlankText {
	b.mu.Lock()
	defer b.mu.Unlock()
	a := &BlankText{text: text, put: put}
	if len(b.positions) == 0 {
		return a
	}
	for from := 0; ; from += CursorLen {
		n := bytes.Index(text[from:], []byte(b.token))
		if n < 0 {
			return a
		}
		from += n
		// Only Placeholder writes the token, so it is always followed by the index of a position.
		i, _ := strconv.Atoi(string(text[from+len(b.token) : from+CursorLen]))
		a.cursors = append(a.cursors, blankCursor{at: from, position: b.positions[i]})
		for k := range CursorLen {
			text[from+k] = '_'
		}
	}
}

// BlankText is a text with places for cursors, for many recipients. It is immutable.
type BlankText struct {
	text    []byte
	cursors []blankCursor
	put     func(into []byte, p Position)
}

// blankCursor is a place for a cursor in the text of a BlankText.
type blankCursor struct {
	at       int // offset in the text
	position Position
}

// blankCursorSize is about the memory of a blankCursor.
const blankCursorSize = 24

// Len returns the length of the text.
func (a *BlankText) Len() int { return len(a.text) }

// Size returns about how much memory the text takes.
func (a *BlankText) Size() int { return cap(a.text) + blankCursorSize*cap(a.cursors) }

// Blank returns the text with underscores in place of the cursors. The caller must not change it.
func (a *BlankText) Blank() []byte { return a.text }

// HasCursors reports whether the text has places for cursors.
func (a *BlankText) HasCursors() bool { return len(a.cursors) > 0 }

// AppendTo appends the text with new cursors, which differ in each call.
func (a *BlankText) AppendTo(to []byte) []byte {
	start := len(to)
	to = append(to, a.text...)
	for _, c := range a.cursors {
		a.put(to[start+c.at:], c.position)
	}
	return to
}
