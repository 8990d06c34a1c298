package app

import (
	"io"
	"log/slog"
)

// newLogger writes structured lines to w.
func newLogger(w io.Writer, s *Settings) *slog.Logger {
	o := &slog.HandlerOptions{Level: s.LogLevel}
	if s.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(w, o))
	}
	return slog.New(slog.NewTextHandler(w, o))
}
