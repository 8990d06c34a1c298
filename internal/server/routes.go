package server

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/klauspost/compress/gzhttp"
	"github.com/klauspost/compress/gzip"

	"hirewire/graph"
	"hirewire/internal/answercache"
	"hirewire/internal/dashboard"
	"hirewire/internal/documents"
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/migrations"
	"hirewire/internal/services"
	"hirewire/internal/settings"
	"hirewire/internal/signin/web"
	"hirewire/internal/store"
	"hirewire/internal/ws"
)

// routes holds the HTTP handlers by path.
type routes struct {
	// streaming ends when streams shall end.
	streaming context.Context //nolint:containedctx // it is the server's life and no call's
	settings  *settings.Settings
	services  *services.Services
	log       *slog.Logger
	metrics   *metrics
	front     *front
	auth      *authenticator
	holds     *holds
	// api and socket are created by buildAPI.
	api    http.Handler
	socket *ws.Server
}

// upgraded passes handshakes of WebSockets to socket, and all other requests to next. Sockets sign
// in by their first message, because browsers cannot set headers of a handshake.
func upgraded(socket, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if websocketRequest(r) {
			socket.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func websocketRequest(r *http.Request) bool {
	return r.Method == http.MethodGet && strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

// buildAPI creates the handlers of /graphql.
func (o *routes) buildAPI() (err error) {
	trusted, err := trustedDocuments(o.settings)
	if err != nil {
		return err
	}
	gate := newGate(o.settings, o.services.Now)
	answers := answercache.New(answercache.Options{
		Bytes: o.settings.AnswerCache << 20, PutCursor: o.services.Read.PutCursor,
	})
	context.AfterFunc(o.streaming, answers.Close)
	server := graphqlhttp.NewServer(graphqlhttp.Options{
		API: graph.New(&graph.Resolver{
			Hiring:       o.services.Hiring,
			Read:         o.services.Read,
			Live:         o.services.Live,
			Accounts:     o.front.service,
			SignDocument: o.services.Signer.Path,
			Witness:      o.services.Witness,
		}, o.log),
		Logger:        o.log,
		Limits:        apiLimits(o.settings),
		Introspection: o.settings.Introspection,
		Trusted:       trusted,
		Timeout:       o.settings.RequestTimeout,
		Observe:       o.metrics.operation,
		Frames:        &o.metrics.frames,
		Gate:          gate,
		Answers:       answers,
		Base:          o.streaming,
		Hold:          o.holds.hold,
		Refuse:        o.refuse,
	})
	o.api = server
	o.socket = server.Socket(graphqlhttp.SocketOptions{
		SignIn: o.auth.onSocket,
		Renew:  o.auth.renew,
		Limits: ws.Options{
			MaxConnections: maxSockets(o.settings),
			CheckOrigin:    o.front.mayOpenSocket,
		},
	})
	o.metrics.streams(o.services.Live, o.socket)
	o.metrics.following(o.services.Live)
	o.metrics.load(gate.Slots)
	o.metrics.answers(answers)
	return nil
}

// newRoutes returns the handler of a server that is ready. Middleware stands around the routes,
// from the inside out.
func newRoutes(o *routes) http.Handler {
	limits := apiLimits(o.settings)
	mux := http.NewServeMux()
	mux.Handle("/graphql", upgraded(o.socket, compressed(o.limited(o.admitted(o.api), limits))))
	mux.Handle(documents.Path, o.perhapsSignedIn(&documents.Handler{
		Reader: o.services.Read, Signer: o.services.Signer, Logger: o.log,
		Opened: o.services.Witness.DocumentDownloaded, Renew: o.auth.signerOf, Hold: o.holds.hold,
	}))
	mux.Handle("GET "+trailPath, o.perhapsSignedIn(http.HandlerFunc(o.exportTrail)))
	mux.Handle(web.Prefix, within(o.settings.RequestTimeout, o.front.handler))
	mux.HandleFunc("GET /healthz", healthy)
	mux.HandleFunc("GET /readyz", o.ready)
	mux.HandleFunc(
		"/graphql/",
		http.NotFound,
	) // a mistyped address of the API is no page of the dashboard
	mux.HandleFunc(
		"/metrics",
		http.NotFound,
	) // nor are metrics, which have an address of their own
	mux.Handle("/", dashboard.Handler())
	now := o.services.Now
	h := metered(o.settings, now, steady(now, mux))
	h = o.recovering(o.front.secured(o.front.shared(h)))
	return o.metrics.requests(withRequestID(o.refusals(o.front.withClient(h))))
}

const (
	// readyLimit is how long readiness waits for the database. A connection that gives no answer
	// takes a second more.
	readyLimit = 3 * time.Second
	// blindLimit is how long ago the log may have been read last while there are streams.
	blindLimit = 10 * time.Second
)

// within limits the time of requests that have no limit of their own.
func within(limit time.Duration, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), limit)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// ready answers whether requests can be answered: the database is there, has the schema that this
// version needs, and the event log can be read.
func (o *routes) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(store.Reserved(r.Context()), readyLimit)
	defer cancel()
	if err := o.services.Store.Ping(ctx); err != nil {
		o.log.LogAttrs(ctx, slog.LevelWarn, "not ready", slog.String("error", err.Error()))
		reason := "the database does not answer"
		if _, lost := errors.AsType[*store.FileLostError](err); lost {
			reason = "the database file was deleted or replaced"
		}
		plain(w, http.StatusServiceUnavailable, reason)
		return
	}
	pending, err := migrations.Pending(ctx, o.services.Store)
	switch {
	case err != nil:
		o.log.LogAttrs(ctx, slog.LevelWarn, "not ready", slog.String("error", err.Error()))
		plain(w, http.StatusServiceUnavailable, "the database does not say which migrations ran")
	case pending > 0:
		plain(w, http.StatusServiceUnavailable, "migrations are pending")
	case o.services.Live.Stats().Blind > blindLimit:
		plain(w, http.StatusServiceUnavailable, "the event log cannot be read: streams are stalled")
	default:
		plain(w, http.StatusOK, "ok")
	}
}

func plain(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(text + "\n"))
}

// limited bounds the body before a handler reads it.
func (o *routes) limited(next http.Handler, l graphqllimits.Limits) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		most := l.Body
		if strings.HasPrefix(strings.ToLower(r.Header.Get("Content-Type")), "multipart/form-data") {
			most = l.Upload
		}
		// One byte more, so that the API itself sees that the body is too large, and says so.
		r.Body = http.MaxBytesReader(w, r.Body, most+1)
		ctx, _ := store.WithStats(r.Context())
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// compressed compresses answers for clients that accept that, but never streams.
func compressed(next http.Handler) http.Handler {
	wrap, err := gzhttp.NewWrapper(gzhttp.MinSize(1400), gzhttp.CompressionLevel(gzip.BestSpeed),
		gzhttp.ContentTypes([]string{"application/json", "application/graphql-response+json"}))
	if err != nil { // only for options that contradict each other
		return next
	}
	zipped := wrap(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Upgrade") != "" ||
			strings.Contains(r.Header.Get("Accept"), "text/event-stream") {
			next.ServeHTTP(w, r)
			return
		}
		zipped.ServeHTTP(w, r)
	})
}
