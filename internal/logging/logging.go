// Package logging makes the loggers of the program: structured lines, without secrets, with the id
// of the request that a line belongs to, and with a limit on lines that clients can cause at will.
//
// [New] is all that there is to call. The other files are the handlers that it puts in front of the
// lines: sampled.go limits, logging.go adds and removes.
package logging

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"regexp"
	"strings"

	"hirewire/internal/graphqlanswer"
)

// JSON is the format for machines. Every other format gives lines for people.
const JSON = "json"

// New returns a logger that writes lines of a level and above to w. Nothing that this program logs
// on purpose holds a secret, but an error or a panic of a library might: texts that look like one
// of our secrets are removed.
func New(w io.Writer, format string, level slog.Level) *slog.Logger {
	o := &slog.HandlerOptions{Level: level, ReplaceAttr: redacted}
	var lines slog.Handler = slog.NewTextHandler(w, o)
	if format == JSON {
		o.ReplaceAttr = inSeconds
		lines = slog.NewJSONHandler(w, o)
	}
	return slog.New(newSampled(withRequest{plainMessages{lines}}))
}

// inSeconds is like redacted, for lines that machines read: it writes a duration as a number of
// seconds, under a name that says so.
func inSeconds(groups []string, a slog.Attr) slog.Attr {
	if a.Value.Kind() == slog.KindDuration {
		return slog.Float64(a.Key+"_seconds", a.Value.Duration().Seconds())
	}
	return redacted(groups, a)
}

// withRequest adds the id of the request that a line belongs to, for code that logs without knowing
// of requests, such as the store.
type withRequest struct{ slog.Handler }

const requestIDAttr = "request_id"

// Handle implements slog.Handler.
func (h withRequest) Handle(ctx context.Context, r slog.Record) error {
	id := graphqlanswer.RequestID(ctx)
	missing := attribute(r, requestIDAttr).Equal(slog.Value{})
	if id != "" && missing {
		r = r.Clone()
		r.AddAttrs(slog.String(requestIDAttr, id))
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (h withRequest) WithAttrs(list []slog.Attr) slog.Handler {
	return withRequest{h.Handler.WithAttrs(list)}
}

// WithGroup implements slog.Handler.
func (h withRequest) WithGroup(name string) slog.Handler {
	return withRequest{h.Handler.WithGroup(name)}
}

// attribute returns the value of a record's own attribute, or the zero value.
func attribute(r slog.Record, key string) (v slog.Value) {
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == key {
			v = a.Value
		}
		return a.Key != key
	})
	return v
}

var (
	// secretWord matches what may be a key, a session or the secret of a link.
	secretWord = regexp.MustCompile(`[A-Za-z0-9_-]{43,}`)
	// addressPassword matches the password in an address such as postgres://user:password@host.
	addressPassword = regexp.MustCompile(`(://[^:/@\s]*:)[^@/\s]+@`)
	// credential matches an Authorization header.
	credential = regexp.MustCompile(`(?i)\b(Bearer|Basic) +[^\s"\\]+`)
)

const (
	redaction = "[secret]"
	// secretLength is the length of 256 bits in base64.
	secretLength = 43
)

// redacted returns an attribute without secrets.
func redacted(_ []string, a slog.Attr) slog.Attr {
	switch strings.ToLower(a.Key) {
	case "authorization", "cookie", "password", "secret", "token":
		return slog.String(a.Key, redaction)
	case slog.TimeKey, slog.LevelKey, slog.MessageKey:
		return a
	}
	switch a.Value.Kind() {
	case slog.KindString:
		if text := a.Value.String(); suspicious(text) {
			return slog.String(a.Key, withoutSecrets(text))
		}
	case slog.KindAny:
		switch v := a.Value.Any().(type) {
		case error, fmt.Stringer:
			if text := fmt.Sprint(v); suspicious(text) {
				return slog.String(a.Key, withoutSecrets(text))
			}
		}
	default:
	}
	return a
}

// suspicious reports whether a text may hold a secret. It is cheap, and false for most texts.
func suspicious(text string) bool {
	return len(text) >= secretLength || strings.Contains(text, "://") ||
		strings.Contains(text, "earer") || strings.Contains(text, "asic")
}

func withoutSecrets(text string) string {
	text = addressPassword.ReplaceAllString(text, "${1}"+redaction+"@")
	text = credential.ReplaceAllString(text, "$1 "+redaction)
	return secretWord.ReplaceAllStringFunc(text, func(word string) string {
		if len(strings.TrimPrefix(word, "hw_")) == secretLength {
			return redaction
		}
		return word
	})
}

// plainMessages removes secrets from messages as well: libraries that log here put everything
// there.
type plainMessages struct{ slog.Handler }

// Handle implements slog.Handler.
func (h plainMessages) Handle(ctx context.Context, r slog.Record) error {
	if suspicious(r.Message) {
		r.Message = withoutSecrets(r.Message)
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (h plainMessages) WithAttrs(list []slog.Attr) slog.Handler {
	return plainMessages{h.Handler.WithAttrs(list)}
}

// WithGroup implements slog.Handler.
func (h plainMessages) WithGroup(name string) slog.Handler {
	return plainMessages{h.Handler.WithGroup(name)}
}
