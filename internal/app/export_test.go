package app

import (
	"io"
	"log/slog"
)

// NewLogger is the server's logger, for what it leaves out.
func NewLogger(w io.Writer, format string) *slog.Logger {
	return newLogger(w, &Settings{LogFormat: format})
}
