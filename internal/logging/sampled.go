package logging

import (
	"context"
	"log/slog"
	"sync"

	"golang.org/x/time/rate"
)

// Lines about refused requests come as fast as clients send them, so each kind of them is sampled.
const (
	// sampledRate is how many lines of a kind are written per second, sampledBurst how many at
	// once.
	sampledRate  = 5
	sampledBurst = 20
	// maxSampled bounds the number of kinds. Kinds come from our own code, so it is never reached.
	maxSampled = 256
)

// Messages that are sampled, as packages server, graph and store write them.
const (
	msgRefused     = "request refused"
	msgNotReady    = "not ready"
	msgUnavailable = "database unavailable"
	msgPoolWait    = "waited for a database connection"
	msgOperation   = "operation"
)

// sampled leaves out lines of which there are too many of a kind. The next line of that kind says
// how many, as the attribute suppressed. The limit is by the time of the lines.
type sampled struct {
	slog.Handler
	kinds *sampledKinds
}

type sampledKinds struct {
	mu sync.Mutex
	of map[string]*sampledKind
}

type sampledKind struct {
	limit      *rate.Limiter
	suppressed int64
}

func newSampled(h slog.Handler) sampled {
	return sampled{h, &sampledKinds{of: map[string]*sampledKind{}}}
}

// Handle implements slog.Handler.
func (h sampled) Handle(ctx context.Context, r slog.Record) error {
	kind := kindOf(r)
	if kind == "" {
		return h.Handler.Handle(ctx, r)
	}
	suppressed, write := h.kinds.take(kind, r)
	if !write {
		return nil
	}
	if suppressed > 0 {
		r = r.Clone()
		r.AddAttrs(slog.Int64("suppressed", suppressed))
	}
	return h.Handler.Handle(ctx, r)
}

// take reports whether to write a line of a kind, and how many were left out since the last one.
func (k *sampledKinds) take(kind string, r slog.Record) (suppressed int64, write bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	one := k.of[kind]
	if one == nil {
		if len(k.of) >= maxSampled {
			return 0, true
		}
		one = &sampledKind{limit: rate.NewLimiter(sampledRate, sampledBurst)}
		k.of[kind] = one
	}
	if !one.limit.AllowN(r.Time, 1) {
		one.suppressed++
		return 0, false
	}
	suppressed, one.suppressed = one.suppressed, 0
	return suppressed, true
}

// kindOf returns the kind of a line that is sampled, and an empty text for all others.
func kindOf(r slog.Record) string {
	switch r.Message {
	case msgRefused:
		return msgRefused + " " + attribute(r, "status").String()
	case msgUnavailable, msgPoolWait, msgNotReady:
		return r.Message
	case msgOperation:
		if attribute(r, "kind").String() == "refused" {
			return "refused operation"
		}
	}
	return ""
}

// WithAttrs implements slog.Handler.
func (h sampled) WithAttrs(list []slog.Attr) slog.Handler {
	return sampled{h.Handler.WithAttrs(list), h.kinds}
}

// WithGroup implements slog.Handler.
func (h sampled) WithGroup(name string) slog.Handler {
	return sampled{h.Handler.WithGroup(name), h.kinds}
}
