//go:build bench

package server

import (
	"context"
	"log/slog"
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"hirewire/internal/settings"
)

// ServeRaw serves a handler while obey runs, as Run serves the API: with the same listener,
// deadlines and tuning of the collector, and with metrics of the process. It says in the log where.
func ServeRaw(
	ctx context.Context,
	s *settings.Settings,
	log *slog.Logger,
	h http.Handler,
	obey func(),
) error {
	m := &metrics{registry: prometheus.NewRegistry()}
	m.registry.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	)
	stop, err := serveMetrics(ctx, s, m, log)
	if err != nil {
		return err
	}
	defer func() { _ = stop() }()
	tuneGC()
	l, err := listen(ctx, "127.0.0.1:0")
	if err != nil {
		return err
	}
	go func() { _ = newHTTPServer(h, log).Serve(l) }()
	log.LogAttrs(ctx, slog.LevelInfo, "serving", slog.String("address", l.Addr().String()))
	obey()
	return nil
}
