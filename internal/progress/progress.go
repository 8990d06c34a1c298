// Package progress shows on a terminal how far a long command is.
package progress

import (
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
)

// Bar is a progress bar. It is drawn only if its writer is a terminal.
type Bar struct {
	w    io.Writer
	what string
	bar  *progressbar.ProgressBar
}

// New returns a bar that says what is being done. Nothing is drawn before the first Set.
func New(w io.Writer, what string) *Bar { return &Bar{w: w, what: what} }

// Set draws how much of all is done.
func (b *Bar) Set(done, all int64) {
	if b.bar == nil {
		if !isTerminal(b.w) {
			return
		}
		b.bar = progressbar.NewOptions64(all,
			progressbar.OptionSetWriter(b.w), progressbar.OptionSetDescription(b.what),
			progressbar.OptionShowCount(), progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionClearOnFinish())
	}
	_ = b.bar.Set64(done) // a bar that cannot be drawn is no reason to stop
}

// Clear removes the bar.
func (b *Bar) Clear() {
	if b.bar != nil {
		_ = b.bar.Clear() // as above
	}
}

// isTerminal reports whether w is a terminal.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
