package pipelinestream

import (
	"hirewire/internal/eventlog"
	"hirewire/internal/ws"
)

// A rendering that many streams share contains placeholders for cursors, and each delivery encrypts
// new cursors into its own copy: see eventlog.Blanks.

// sharedAnswer is the JSON of a frame for many streams. Each call of its AppendTo appends different
// cursors.
type sharedAnswer = eventlog.BlankText

var _ ws.Payload = (*sharedAnswer)(nil)

// cursorBlanks collects the cursors of one shared rendering.
type cursorBlanks struct {
	*eventlog.Blanks
	// put encrypts a position into eventlog.CursorLen bytes. It is nil if there are no cursors.
	put func(into []byte, p eventlog.Position)
}

func newCursorBlanks() *cursorBlanks { return &cursorBlanks{Blanks: eventlog.NewBlanks()} }

// answer returns the rendered JSON as a sharedAnswer.
func (b *cursorBlanks) answer(text []byte) *sharedAnswer { return b.Text(text, b.put) }
