package server

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"hirewire/internal/graphqlhttp"
	"hirewire/internal/settings"
)

// What a server that is not ready waits for, as GET /readyz says it; see also services.Phases.
const (
	phaseDemo     = "loading the demo company"
	phaseStarting = "starting"
	phaseStopping = "stopping"
)

// startupRetry is the Retry-After of answers before the server is ready.
const startupRetry = "2"

// readiness is the outermost handler: it answers from the moment the listener is open until it is
// closed. While the server starts, it answers GET /healthz with 200, GET /readyz with what the
// server waits for, and everything else with 503 and Retry-After. When the server stops, it answers
// GET /readyz with 503, and every answer tells the client to close its connection, so that none is
// in use when the listener closes. It is safe for concurrent use.
type readiness struct {
	log *slog.Logger
	// early answers until the server is ready.
	early http.Handler
	// ready answers from then on; nil until then.
	ready    atomic.Pointer[http.Handler]
	phase    atomic.Value // string
	stopping atomic.Bool

	mu sync.Mutex
	// open are connections that speak HTTP; sockets are not among them.
	open map[net.Conn]struct{}
	// empty is closed when the last of them has gone; nil while nothing waits for that.
	empty chan struct{}
}

func newReadiness(f *front, log *slog.Logger) *readiness {
	l := &readiness{log: log, open: map[net.Conn]struct{}{}}
	l.phase.Store(phaseStarting)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", healthy)
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) {
		plain(w, http.StatusServiceUnavailable, l.waitsFor())
	})
	mux.HandleFunc("/", l.notYet)
	l.early = withRequestID(f.secured(mux))
	return l
}

// healthy answers that the process is up.
func healthy(w http.ResponseWriter, _ *http.Request) { plain(w, http.StatusOK, "ok") }

// notYet refuses a request that came before the server is ready.
func (l *readiness) notYet(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", startupRetry)
	text := "the server is not ready: " + l.waitsFor()
	if r.URL.Path == "/graphql" || strings.HasPrefix(r.URL.Path, "/auth/") {
		graphqlhttp.WriteError(w, r, http.StatusServiceUnavailable, "UNAVAILABLE", text)
		return
	}
	plain(w, http.StatusServiceUnavailable, text)
}

func (l *readiness) waitsFor() string {
	phase, _ := l.phase.Load().(string)
	return phase
}

// enter notes what the server waits for from now on.
func (l *readiness) enter(ctx context.Context, phase string) {
	l.phase.Store(phase)
	l.log.LogAttrs(ctx, slog.LevelInfo, "starting", slog.String("phase", phase))
}

// serve hands all requests to h from now on.
func (l *readiness) serve(h http.Handler) { l.ready.Store(&h) }

// ServeHTTP implements http.Handler.
func (l *readiness) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if l.stopping.Load() {
		if r.Method == http.MethodGet && r.URL.Path == "/readyz" {
			w.Header().Set("Connection", "close")
			plain(w, http.StatusServiceUnavailable, phaseStopping)
			return
		}
		if !websocketRequest(r) {
			w.Header().Set("Connection", "close")
		}
	}
	h := l.early
	if ready := l.ready.Load(); ready != nil {
		h = *ready
	}
	h.ServeHTTP(w, r)
}

// connState is an http.Server's ConnState hook.
func (l *readiness) connState(c net.Conn, state http.ConnState) {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch state {
	case http.StateNew:
		l.open[c] = struct{}{}
	case http.StateClosed, http.StateHijacked:
		delete(l.open, c)
		if len(l.open) == 0 && l.empty != nil {
			close(l.empty)
			l.empty = nil
		}
	case http.StateActive, http.StateIdle:
	}
}

// gone returns a channel that is closed once no connection speaks HTTP.
func (l *readiness) gone() <-chan struct{} {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.open) == 0 {
		none := make(chan struct{})
		close(none)
		return none
	}
	if l.empty == nil {
		l.empty = make(chan struct{})
	}
	return l.empty
}

// How long a server that stops goes on taking connections, unless --shutdown-delay says how long.
const (
	// delayElsewhere gives balancers the time for some looks at /readyz.
	delayElsewhere = 5 * time.Second
	// delayLocal gives clients on this machine, which no balancer moves elsewhere, the time to see
	// that their connection closes. It is over at once if no connection is open, so that Ctrl-C
	// ends an idle server at once.
	delayLocal = time.Second
)

// stop ends readiness, and returns after the pause in which clients and balancers turn away.
// Requests are answered meanwhile.
func (l *readiness) stop(ctx context.Context, delay time.Duration, local bool) {
	var early <-chan struct{}
	l.stopping.Store(true)
	if delay == settings.Auto {
		delay = delayElsewhere
		if local {
			delay, early = delayLocal, l.gone()
		}
	}
	l.log.LogAttrs(ctx, slog.LevelInfo, "stopping: no longer ready, requests are still answered",
		slog.Duration("delay", delay))
	pause := time.NewTimer(delay)
	defer pause.Stop()
	select {
	case <-pause.C:
	case <-early:
	}
}
