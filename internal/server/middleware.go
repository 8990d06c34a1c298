package server

import (
	"crypto/rand"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/rs/cors"

	"hirewire/internal/graphqlanswer"
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/requestorigin"
)

const requestIDHeader = "X-Request-Id"

// withRequestID gives each request an id for the log and the answer: the client's own, if it is a
// plain word.
func withRequestID(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get(requestIDHeader)
		if !plainWord(id) {
			id = rand.Text()
		}
		w.Header().Set(requestIDHeader, id)
		next.ServeHTTP(w, r.WithContext(graphqlanswer.WithRequestID(r.Context(), id)))
	})
}

// plainWord reports whether a text is safe in a line of a log.
func plainWord(s string) bool {
	if s == "" || len(s) > 128 {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') && c != '-' &&
			c != '_' &&
			c != '.' {
			return false
		}
	}
	return true
}

// refusals logs requests that were refused before they became an operation, which has a line of its
// own. The log samples these lines.
func (o *routes) refusals(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		status := &statusWriter{ResponseWriter: w}
		next.ServeHTTP(status, r)
		switch status.code() {
		case http.StatusUnauthorized, http.StatusForbidden, http.StatusRequestEntityTooLarge,
			http.StatusTooManyRequests, http.StatusServiceUnavailable:
			if r.URL.Path == "/readyz" {
				return // it logs the reason by itself
			}
			o.log.LogAttrs(r.Context(), slog.LevelInfo, "request refused",
				slog.Int("status", status.code()), slog.String("method", r.Method),
				slog.String("path", pathLabel(r.URL.Path)))
		}
	})
}

// recovering answers a panic with 500. The cause goes to the log, and not to the client.
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
		panic(cause) // the way to break a connection
	}
	o.log.LogAttrs(
		ctx,
		slog.LevelError,
		"panic",
		slog.String("request_id", graphqlanswer.RequestID(ctx)),
		slog.Any("cause", cause),
		slog.String("stack", string(debug.Stack())),
	)
	// If the answer has begun already, this has no effect.
	graphqlhttp.WriteError(w, r, http.StatusInternalServerError, "INTERNAL",
		"something went wrong on our side; ask with the request id")
}

// secured sets the headers that keep a browser from doing more with an answer than reading it.
// Handlers that serve pages replace the Content-Security-Policy, which lets an answer load nothing.
func (f *front) secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set(
			"Permissions-Policy",
			"camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
		)
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		if f.origin.Secure(r) && !requestorigin.LoopbackHost(r.Host) {
			// Without includeSubDomains: other hosts of the domain are not ours.
			h.Set("Strict-Transport-Security", "max-age=63072000")
		}
		if r.URL.Path == "/graphql" {
			h.Set("Cache-Control", "no-store")
		}
		next.ServeHTTP(w, r)
	})
}

// shared lets pages of the origins in --cors-origins read answers, with the credentials of the
// person who looks at them. Other pages get no permission at all.
func (f *front) shared(next http.Handler) http.Handler {
	if len(f.origin.Friends) == 0 {
		return next
	}
	return cors.New(cors.Options{
		AllowedOrigins:   f.origin.Friends,
		AllowCredentials: true,
		MaxAge:           int((10 * time.Minute).Seconds()),
		AllowedMethods:   []string{http.MethodGet, http.MethodPost, http.MethodDelete},
		AllowedHeaders: []string{
			"Accept", "Authorization", "Content-Type", requestIDHeader,
			"GraphQL-Require-Preflight", "Apollo-Require-Preflight", "X-Requested-With",
		},
		ExposedHeaders: []string{requestIDHeader, "Retry-After", "Content-Disposition"},
	}).Handler(next)
}
