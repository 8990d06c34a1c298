package noninterference_test

import (
	"bytes"
	"context"
	"log/slog"
	"slices"
	"strings"
	"sync"
)

// logbook is the log handler of a company. It keeps lines of requests with their request, and all
// other lines here.
type logbook struct {
	errors slog.Handler

	mu    sync.Mutex
	other []string
}

// logged has the lines that were logged for one request.
type logged struct {
	mu    sync.Mutex
	lines []string
}

type loggedKey struct{}

func (l *logged) within(ctx context.Context) context.Context {
	return context.WithValue(ctx, loggedKey{}, l)
}

func (l *logged) add(line string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines = append(l.lines, line)
}

// String returns the lines in alphabetical order, because fields are resolved concurrently.
func (l *logged) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Join(slices.Sorted(slices.Values(l.lines)), "")
}

// rest returns the lines outside requests, in alphabetical order.
func (b *logbook) rest() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Sorted(slices.Values(b.other))
}

// measured are the attributes that differ from one run to the next. The number of statements may
// differ between the worlds: it is for operators, who can read the whole database.
var measured = []string{
	slog.TimeKey,
	"request_id",
	"duration",
	"body",
	"sign_in",
	"waiting",
	"sql",
	"statements",
}

// Enabled implements slog.Handler.
func (b *logbook) Enabled(context.Context, slog.Level) bool { return true }

// Handle implements slog.Handler.
func (b *logbook) Handle(ctx context.Context, r slog.Record) error {
	if r.Level >= slog.LevelError {
		if err := b.errors.Handle(ctx, r); err != nil {
			return err
		}
	}
	var text bytes.Buffer
	lines := slog.NewTextHandler(
		&text,
		&slog.HandlerOptions{
			Level: slog.LevelDebug,
			ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
				if slices.Contains(measured, a.Key) {
					return slog.Attr{}
				}
				return a
			},
		},
	)
	if err := lines.Handle(ctx, r); err != nil {
		return err
	}
	if l, ok := ctx.Value(loggedKey{}).(*logged); ok {
		l.add(text.String())
		return nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.other = append(b.other, text.String())
	return nil
}

// WithAttrs implements slog.Handler. The server's code does not call it.
func (b *logbook) WithAttrs([]slog.Attr) slog.Handler {
	panic("the logbook does not support attributes: implement them")
}

// WithGroup implements slog.Handler. The server's code does not call it.
func (b *logbook) WithGroup(string) slog.Handler {
	panic("the logbook does not support groups: implement them")
}
