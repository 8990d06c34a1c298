package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"net"
	"net/http"
	"os"
	"runtime/debug"
	"sync"
	"syscall"
	"time"

	"github.com/urfave/cli/v3"

	"hirewire/graph"
	"hirewire/internal/buildinfo"
	"hirewire/internal/logging"
	"hirewire/internal/services"
	"hirewire/internal/settings"
	"hirewire/internal/store"
)

func serveCommand(c Console) *cli.Command {
	list := settings.All()
	return &cli.Command{
		Name:  "serve",
		Usage: "serve the API",
		Description: "Opens the database, applies migrations that are pending, and serves the API until it is told to stop.\n" +
			"To look around: hirewire serve --demo",
		Flags: flags(list),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			s, err := settings.Read(cmd, list)
			if err != nil {
				return err
			}
			return asFlags(serve(ctx, s, c))
		},
	}
}

// serve runs the server until ctx ends, then takes it down in order: readiness, after a pause the listener, streams,
// requests that run to their end, what is still to be written, the database, the lock.
func serve(ctx context.Context, s *settings.Settings, c Console) (err error) {
	log := logging.New(c.Err, s.LogFormat, s.LogLevel)
	tuneGC()
	if s.DatabaseURL == "" {
		release, err := store.LockServer(s.DataDir)
		if err != nil {
			return err
		}
		defer func() { _ = release() }()
	}
	listener, err := listen(ctx, s.Listen)
	if err != nil {
		return fmt.Errorf("--listen %s: %w", s.Listen, err)
	}
	defer func() { _ = listener.Close() }()
	served, err := withTLS(listener, s)
	if err != nil {
		return err
	}
	// The listener is served at once: whoever watches the process must hear from it while migrations run.
	life := newLifecycle(&front{site: newSite(s, listener.Addr())}, log)
	srv := newHTTPServer(life, log)
	srv.ConnState = life.connState
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(served) }()
	defer func() { _ = srv.Close() }()
	log.LogAttrs(ctx, slog.LevelInfo, "listening", slog.String("address", listener.Addr().String()))
	defer func() {
		if err != nil && ctx.Err() != nil && !life.serving() {
			log.LogAttrs(ctx, slog.LevelInfo, "stopped before it was ready", slog.String("error", err.Error()))
			err = nil
		}
	}()

	v, err := services.Open(ctx, s, log, life.enter)
	if err != nil {
		return err
	}
	defer func() {
		if e := v.Close(); err == nil {
			err = e
		}
	}()
	recording, endRecording := context.WithCancel(context.WithoutCancel(ctx))
	var recorder sync.WaitGroup
	recorder.Go(func() { v.RecordAudit(recording) })
	defer func() { endRecording(); recorder.Wait() }()
	demo, err := prepareDemo(ctx, s, v, listener.Addr(), life.enter, log, c)
	if err != nil {
		return err
	}
	life.enter(ctx, phaseStarting)

	m := newMetrics(context.WithoutCancel(ctx), v)
	used := newKeyUse("API keys", v.Hiring.TouchAPIKeys, v.Now, log)
	stopUse := used.start(context.WithoutCancel(ctx))
	defer stopUse()
	var entrance *front
	sessions := newKeyUse("sessions", func(ctx context.Context, used map[string]time.Time) error { return entrance.service.Touch(ctx, used) }, v.Now, log)
	if entrance, err = newFront(ctx, s, v, listener.Addr(), demo, sessions, log); err != nil {
		return err
	}
	stopSessions := sessions.start(context.WithoutCancel(ctx))
	defer stopSessions()
	stopFront := entrance.start(context.WithoutCancel(ctx), log)
	defer stopFront()
	streaming, endStreams := context.WithCancel(context.WithoutCancel(ctx))
	var hub sync.WaitGroup
	hub.Go(func() { v.Live.Run(streaming) })
	defer func() { endStreams(); hub.Wait() }()
	auth := newAuthenticator(s, v, demo, used, entrance.sessions)
	held := newHolds(auth.ended, log)
	defer held.start(context.WithoutCancel(ctx))()
	routes := &routes{settings: s, streaming: streaming, services: v, log: log, metrics: m, front: entrance, auth: auth, holds: held}
	if err := routes.withAPI(); err != nil {
		return err
	}
	stopLive := startLive(context.WithoutCancel(ctx), s, v, demo, log)
	defer stopLive()
	stopMetrics, err := serveMetrics(ctx, s, m, log)
	if err != nil {
		return err
	}
	defer stopMetrics()

	first, err := entrance.service.FirstRun(ctx)
	if err != nil {
		return err
	}

	if err := services.AnnounceAddress(s, entrance.base); err != nil {
		log.LogAttrs(ctx, slog.LevelWarn, "commands that print links will not know the address of this server", slog.String("error", err.Error()))
	}

	life.serve(newRoutes(routes))
	greet(c.Out, entrance.local, v.Store, demo)
	entrance.invite(c.Out, first)
	log.LogAttrs(ctx, slog.LevelInfo, "serving", slog.String("address", listener.Addr().String()), slog.String("version", buildinfo.Version()), slog.String("database", v.Store.Dialect()))
	select {
	case err := <-failed:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	life.stop(ctx, s.ShutdownDelay, entrance.site.Loopback)
	listener.drain()
	within, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.ShutdownTimeout)
	defer cancel()
	// Streams have no end of their own, so they are ended before the server waits for its requests.
	routes.socket.Drain(within, drainSpread)
	endStreams()
	return shutDown(within, srv, s.ShutdownTimeout, log)
}

// drainSpread is the time over which the clients of a stopping server are told to come back.
const drainSpread = 2 * time.Second

// shutDown waits for requests that run until ctx ends, and cuts off the rest.
func shutDown(ctx context.Context, srv *http.Server, wait time.Duration, log *slog.Logger) error {
	log.LogAttrs(ctx, slog.LevelInfo, "stopping: requests that run may end", slog.Duration("timeout", wait))
	err := srv.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		log.LogAttrs(ctx, slog.LevelWarn, "requests were cut off: they took longer than --shutdown-timeout")
		err = srv.Close()
	}
	// The listener is closed already, which is what was wanted.
	if err != nil && !errors.Is(err, net.ErrClosed) {
		return fmt.Errorf("stop the server: %w", err)
	}
	log.LogAttrs(ctx, slog.LevelInfo, "stopped")
	return nil
}

// listen opens a listener, and says what to do where that fails.
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

// newHTTPServer sets the deadlines that keep slow clients from holding connections. Streams lift theirs themselves.
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

// tuneGC trades memory for speed: most of the heap is garbage of answered requests. Whoever sets GOGC decides instead. A
// limit on memory, GOMEMLIMIT, makes the collector work harder before it is reached.
func tuneGC() {
	if os.Getenv("GOGC") != "" {
		return
	}
	debug.SetGCPercent(400)
	const comfortable = 2 << 30
	if debug.SetMemoryLimit(-1) == math.MaxInt64 {
		debug.SetMemoryLimit(comfortable) // above it the collector runs as often as it must, and no allocation fails
	}
}

// apiLimits are the API's limits with what the settings say.
func apiLimits(s *settings.Settings) graph.Limits {
	l := graph.DefaultLimits()
	l.Cost = s.MaxCost
	return l
}
