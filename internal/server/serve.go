// Package server runs the server: it wires the services to HTTP, and starts and stops the parts in
// a fixed order.
//
// The only entry point is [Run]. The files:
//
//   - serve.go has the parts of a server in the order in which they start; lifecycle.go starts and
//     stops them; readiness.go answers while the server starts and stops.
//   - routes.go says what answers at which path; middleware.go has what stands around all of it.
//   - admission.go and auth.go find out who sends a request; guard.go bounds rates and room;
//     slow_body.go and listener.go deal with slow clients and with connections at the end.
//   - front.go knows where requests come from and who is signed in; demo.go has the demo's tokens.
//   - holds.go ends connections whose credential has ended; usage.go notes uses of credentials.
//   - metrics*.go have what Prometheus reads; pprof.go serves Go's profiles; audit_export.go is the
//     export of the audit trail.
//
// The package decides nothing about hiring, and reads no option by itself: see package settings.
package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	"net"
	"net/http"
	"os"
	"runtime/debug"
	"sync"
	"syscall"
	"time"

	"hirewire/internal/buildinfo"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/services"
	"hirewire/internal/settings"
	"hirewire/internal/signin"
	"hirewire/internal/store"
)

// Options are what a server is run with. All of them must be set.
type Options struct {
	Settings *settings.Settings
	Log      *slog.Logger
	// Out is where the server greets, with the demo's tokens and the first admin's link. Those are
	// secrets, so they never go to Log.
	Out io.Writer
	// Err is where progress is shown, if it is a terminal.
	Err io.Writer
}

// Run runs a server until ctx ends, then takes it out of service and stops it: see [server.parts]
// and [server.drain]. It returns nil if the server was told to stop, also if it was not ready yet.
func Run(ctx context.Context, o Options) error {
	s := &server{settings: o.Settings, log: o.Log, out: o.Out, err: o.Err}
	return s.run(ctx)
}

// server is a server that runs. Its parts set the fields; each part may use what parts before it
// have set.
type server struct {
	settings  *settings.Settings
	log       *slog.Logger
	out, err  io.Writer
	lifecycle lifecycle

	listener  *closingListener
	readiness *readiness
	http      *http.Server
	// failed receives the error with which http ended by itself.
	failed   chan error
	services *services.Services
	// demo is nil if no demo tokens work in this process.
	demo     *demoTokens
	keyUse   *usage
	front    *front
	sessions *usage
	// streaming ends when streams shall end, which endStreams does.
	streaming  context.Context //nolint:containedctx // it is the server's life and no call's
	endStreams context.CancelFunc
	routes     *routes
	// firstAdmin is the link for the first admin; nil if there is an account already.
	firstAdmin *signin.Link
}

// parts returns the parts of a server. They start in this order, and stop in the reverse order:
//
//  1. lock: keeps a second server off the same SQLite file.
//  2. listener: takes connections; this is where a wrong --listen ends the start.
//  3. HTTP: answers on the listener at once, so that health checks learn what a server that starts
//     waits for.
//  4. database: is opened and migrated, and its services are made.
//  5. audit trail: is written in the background, until everything above it has stopped.
//  6. demo company: is loaded into an empty database with --demo.
//  7. use of API keys: is written in the background, and a last time when it stops.
//  8. sign-in: knows where requests come from and who is signed in.
//  9. use of sessions: is written as that of API keys is.
//  10. sweep: removes what has expired; its stop waits for what sign-in does in the background.
//  11. streams: follow the event log.
//  12. holds: end connections whose credential has ended.
//  13. API: is made, and does not answer yet.
//  14. simulated colleagues: work with --demo-live.
//  15. metrics: are served on an address of their own.
//  16. profiles: are served on an address of their own with --pprof-listen.
//  17. first admin: gets a link, and commands of the command line get the server's address.
//  18. requests: are answered from now on, and the server greets.
func (s *server) parts() []part {
	return []part{
		{"lock", s.lock},
		{"listener", s.listen},
		{"HTTP", s.serveHTTP},
		{"database", s.openDatabase},
		{"audit trail", s.recordAudit},
		{"demo company", s.loadDemo},
		{"use of API keys", s.noteKeys},
		{"sign-in", s.makeFront},
		{"use of sessions", s.noteSessions},
		{"sweep", s.sweep},
		{"streams", s.followLog},
		{"holds", s.watchHolds},
		{"API", s.makeAPI},
		{"simulated colleagues", s.simulate},
		{"metrics", s.serveMetrics},
		{"profiles", s.serveProfiles},
		{"first admin", s.inviteFirstAdmin},
		{"requests", s.answer},
	}
}

// drain takes a server out of service, while all of its parts run, in this order:
//
//  1. readiness: /readyz answers 503, and connections are closed after their next answer. Requests
//     are taken until clients and balancers have had the time to turn away.
//  2. listener: closes when all connections that clients have made are accepted.
//  3. sockets: are told to come back, each within drainSpread.
//  4. streams: end, because they have no end of their own.
//  5. requests: may run to their end, for --shutdown-timeout since the listener closed.
//
// Cutting off requests is not an error.
func (s *server) drain(ctx context.Context) error {
	s.readiness.stop(ctx, s.settings.ShutdownDelay, s.front.origin.Loopback)
	s.lifecycle.tell(eventDrained, "readiness")
	s.listener.drain()
	s.lifecycle.tell(eventDrained, "listener")
	within, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.settings.ShutdownTimeout)
	defer cancel()
	s.routes.socket.Drain(within, drainSpread)
	s.lifecycle.tell(eventDrained, "sockets")
	s.endStreams()
	s.lifecycle.tell(eventDrained, "streams")
	err := finishRequests(within, s.http, s.settings.ShutdownTimeout, s.log)
	s.lifecycle.tell(eventDrained, "requests")
	return err
}

func (s *server) run(ctx context.Context) error {
	tuneGC()
	startErr := s.lifecycle.start(ctx, s.parts())
	var err error
	if startErr == nil {
		select {
		case err = <-s.failed:
			err = fmt.Errorf("serve: %w", err)
		case <-ctx.Done():
			err = s.drain(ctx)
		}
	}
	stopErr := s.lifecycle.stop()
	switch {
	case startErr == nil:
		if err == nil {
			err = stopErr
		}
		return err
	case ctx.Err() != nil && s.http != nil:
		s.log.LogAttrs(
			ctx,
			slog.LevelInfo,
			"stopped before it was ready",
			slog.String("error", startErr.Error()),
		)
		return nil
	default:
		return startErr
	}
}

func (s *server) lock(context.Context) (stop func() error, err error) {
	if s.settings.DatabaseURL != "" {
		return nothing, nil
	}
	release, err := store.LockServer(s.settings.DataDir)
	if err != nil {
		return nil, err
	}
	return quietly(release), nil
}

func (s *server) listen(ctx context.Context) (stop func() error, err error) {
	if s.listener, err = listen(ctx, s.settings.Listen); err != nil {
		return nil, fmt.Errorf("--listen %s: %w", s.settings.Listen, err)
	}
	return quietly(s.listener.Close), nil
}

func (s *server) serveHTTP(ctx context.Context) (stop func() error, err error) {
	served, err := withTLS(s.listener, s.settings)
	if err != nil {
		return nil, err
	}
	origin := newOriginPolicy(s.settings, s.listener.Addr())
	s.readiness = newReadiness(&front{origin: origin}, s.log)
	s.http = newHTTPServer(s.readiness, s.log)
	s.http.ConnState = s.readiness.connState
	s.failed = make(chan error, 1)
	go func() { s.failed <- s.http.Serve(served) }()
	s.log.LogAttrs(
		ctx,
		slog.LevelInfo,
		"listening",
		slog.String("address", s.listener.Addr().String()),
	)
	return quietly(s.http.Close), nil
}

func (s *server) openDatabase(ctx context.Context) (stop func() error, err error) {
	s.services, err = services.Open(ctx, s.settings, s.log, s.readiness.enter)
	if err != nil {
		return nil, err
	}
	return s.services.Close, nil
}

func (s *server) recordAudit(ctx context.Context) (stop func() error, err error) {
	return background(ctx, s.services.RecordAudit), nil
}

func (s *server) loadDemo(ctx context.Context) (stop func() error, err error) {
	s.demo, err = prepareDemo(
		ctx, s.settings, s.services, s.listener.Addr(), s.readiness.enter, s.log, s.err)
	if err == nil {
		s.readiness.enter(ctx, phaseStarting)
	}
	return nothing, err
}

func (s *server) noteKeys(ctx context.Context) (stop func() error, err error) {
	s.keyUse = newUsage("API keys", s.services.Hiring.TouchAPIKeys, s.services.Now, s.log)
	return background(ctx, s.keyUse.run), nil
}

func (s *server) makeFront(ctx context.Context) (stop func() error, err error) {
	s.front, err = newFront(ctx, s.settings, s.services, s.listener.Addr(), s.log)
	return nothing, err
}

func (s *server) noteSessions(ctx context.Context) (stop func() error, err error) {
	s.sessions = newUsage("sessions", s.front.service.Touch, s.services.Now, s.log)
	s.front.serve(s.settings, s.services, s.demo, s.sessions, s.log)
	return background(ctx, s.sessions.run), nil
}

func (s *server) sweep(ctx context.Context) (stop func() error, err error) {
	end := background(ctx, func(ctx context.Context) { s.front.keepSweeping(ctx, s.log) })
	return func() error {
		err := end()
		s.front.service.Wait()
		return err
	}, nil
}

func (s *server) followLog(ctx context.Context) (stop func() error, err error) {
	s.streaming, s.endStreams = context.WithCancel(context.WithoutCancel(ctx))
	var hub sync.WaitGroup
	hub.Go(func() { s.services.Live.Run(s.streaming) })
	return func() error {
		s.endStreams()
		hub.Wait()
		return nil
	}, nil
}

func (s *server) watchHolds(ctx context.Context) (stop func() error, err error) {
	auth := newAuthenticator(s.settings, s.services, s.demo, s.keyUse, s.front.sessions)
	s.routes = &routes{
		settings:  s.settings,
		streaming: s.streaming,
		services:  s.services,
		log:       s.log,
		front:     s.front,
		auth:      auth,
		holds:     newHolds(auth.ended, s.log),
	}
	return background(ctx, s.routes.holds.run), nil
}

func (s *server) makeAPI(ctx context.Context) (stop func() error, err error) {
	s.routes.metrics = newMetrics(context.WithoutCancel(ctx), s.services)
	return nothing, s.routes.buildAPI()
}

func (s *server) simulate(ctx context.Context) (stop func() error, err error) {
	if !s.settings.DemoLive || s.demo == nil {
		return nothing, nil
	}
	return background(ctx, func(ctx context.Context) { simulate(ctx, s.services, s.log) }), nil
}

func (s *server) serveMetrics(ctx context.Context) (stop func() error, err error) {
	return serveMetrics(ctx, s.settings, s.routes.metrics, s.log)
}

func (s *server) serveProfiles(ctx context.Context) (stop func() error, err error) {
	return serveProfiles(ctx, s.settings.PprofListen, s.log)
}

func (s *server) inviteFirstAdmin(ctx context.Context) (stop func() error, err error) {
	if s.firstAdmin, err = s.front.service.FirstRun(ctx); err != nil {
		return nil, err
	}
	if err := services.AnnounceAddress(s.settings, s.front.base); err != nil {
		s.log.LogAttrs(
			ctx,
			slog.LevelWarn,
			"commands that print links will not know the address of this server",
			slog.String("error", err.Error()),
		)
	}
	return nothing, nil
}

func (s *server) answer(ctx context.Context) (stop func() error, err error) {
	s.readiness.serve(newRoutes(s.routes))
	greet(s.out, s.front.local, s.services.Store, s.demo)
	s.front.invite(s.out, s.firstAdmin)
	s.log.LogAttrs(
		ctx,
		slog.LevelInfo,
		"serving",
		slog.String("address", s.listener.Addr().String()),
		slog.String(
			"version",
			buildinfo.Version(),
		),
		slog.String("database", s.services.Store.Dialect()),
	)
	return nothing, nil
}

// nothing is the stop of a part that needs none.
func nothing() error { return nil }

// quietly returns a stop that ignores errors, for what is released in any case.
func quietly(stop func() error) func() error {
	return func() error {
		_ = stop()
		return nil
	}
}

// drainSpread is the time over which the clients of a stopping server are told to come back.
const drainSpread = 2 * time.Second

// finishRequests waits for requests that run until ctx ends, and cuts off the rest.
func finishRequests(
	ctx context.Context,
	srv *http.Server,
	wait time.Duration,
	log *slog.Logger,
) error {
	log.LogAttrs(
		ctx,
		slog.LevelInfo,
		"stopping: requests that run may end",
		slog.Duration("timeout", wait),
	)
	err := srv.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		log.LogAttrs(
			ctx,
			slog.LevelWarn,
			"requests were cut off: they took longer than --shutdown-timeout",
		)
		err = srv.Close()
	}
	// The listener is closed already, which is what was wanted.
	if err != nil && !errors.Is(err, net.ErrClosed) {
		return fmt.Errorf("stop the server: %w", err)
	}
	log.LogAttrs(ctx, slog.LevelInfo, "stopped")
	return nil
}

// listen opens a listener. Its errors say what to do.
func listen(ctx context.Context, address string) (*closingListener, error) {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", address)
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, errors.New("another program uses that address: stop it, or choose another port")
	case errors.Is(err, syscall.EACCES):
		return nil, errors.New("this user may not use that port: choose one above 1023")
	case err != nil:
		return nil, fmt.Errorf("cannot be listened on (%w): choose an address of this machine", err)
	}
	tcp, ok := l.(*net.TCPListener)
	if !ok {
		return nil, errors.Join(fmt.Errorf("%T is no TCP listener", l), l.Close())
	}
	return newClosingListener(tcp), nil
}

// newHTTPServer sets the deadlines that keep slow clients from holding connections. Streams lift
// theirs themselves.
func newHTTPServer(h http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       longestBody,
		WriteTimeout:      2 * time.Minute,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
}

// tuneGC trades memory for speed: most of the heap is garbage of answered requests. If GOGC is set,
// it decides instead. Before a limit on memory, GOMEMLIMIT, is reached, the collector works harder.
func tuneGC() {
	if os.Getenv("GOGC") != "" {
		return
	}
	debug.SetGCPercent(400)
	const comfortable = 2 << 30
	if debug.SetMemoryLimit(-1) == math.MaxInt64 {
		// Above it the collector runs as often as it must, and no allocation fails.
		debug.SetMemoryLimit(comfortable)
	}
}

// apiLimits returns the API's limits, with what the settings say.
func apiLimits(s *settings.Settings) graphqllimits.Limits {
	l := graphqllimits.DefaultLimits()
	l.Cost = s.MaxCost
	return l
}
