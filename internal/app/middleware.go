package app

import (
	"crypto/rand"
	"log/slog"
	"net/http"
	"runtime/debug"

	"hirewire/graph"
)

const requestIDHeader = "X-Request-Id"

// withRequestID gives each request an id that the log and the answer have: the client's own, if it is a plain word.
func withRequestID(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get(requestIDHeader)
		if !plainWord(id) {
			id = rand.Text()
		}
		w.Header().Set(requestIDHeader, id)
		next.ServeHTTP(w, r.WithContext(graph.WithRequestID(r.Context(), id)))
	})
}

// plainWord keeps out what could forge lines of a log.
func plainWord(s string) bool {
	if s == "" || len(s) > 128 {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') && c != '-' && c != '_' && c != '.' {
			return false
		}
	}
	return true
}

// recovering answers a panic with 500 and tells the log, not the client, what it was.
func (o *routes) recovering(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer o.panicked(w, r)
		next.ServeHTTP(w, r)
	})
}

func (o *routes) panicked(w http.ResponseWriter, r *http.Request) {
	cause, ctx := recover(), r.Context()
	if cause == nil {
		return
	}
	if cause == http.ErrAbortHandler { //nolint:errorlint // net/http compares it so
		panic(cause) // the way to cut a connection
	}
	o.log.LogAttrs(ctx, slog.LevelError, "panic", slog.String("request_id", graph.RequestID(ctx)),
		slog.Any("cause", cause), slog.String("stack", string(debug.Stack())))
	// Where the answer has begun, this comes to nothing but a line in the log.
	graph.WriteError(w, r, http.StatusInternalServerError, "INTERNAL", "something went wrong on our side; ask with the request id")
}

// secured sets the headers that keep a browser from doing more with an answer than reading it.
func secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		if r.URL.Path == "/graphql" {
			h.Set("Cache-Control", "no-store")
		}
		next.ServeHTTP(w, r)
	})
}
