package server

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"hirewire/internal/documents"
	"hirewire/internal/eventlog"
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/live"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/services"
	"hirewire/internal/settings"
	"hirewire/internal/signin/web"
	"hirewire/internal/ws"
)

// metrics are what Prometheus can read. No label holds a text that a client chooses.
type metrics struct {
	registry   *prometheus.Registry
	http       *prometheus.HistogramVec
	operations *prometheus.HistogramVec
	parts      *prometheus.HistogramVec
	errors     *prometheus.CounterVec
	aborted    *prometheus.CounterVec
	statements *prometheus.CounterVec
	sql        *prometheus.CounterVec
	inFlight   prometheus.Gauge
	// frames counts the frames that streams send.
	frames pipelinestream.Frames
}

func newMetrics(ctx context.Context, v *services.Services) *metrics {
	buckets := []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30}
	m := &metrics{
		registry: prometheus.NewRegistry(),
		http: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "hirewire_http_request_duration_seconds",
			Help:    "Time to answer HTTP requests, by path and status.",
			Buckets: buckets,
		}, []string{"path", "status"}),
		operations: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "hirewire_operation_duration_seconds",
			Help:    "Time from a request's arrival to its answer, by kind of operation.",
			Buckets: buckets,
		}, []string{"kind"}),
		parts: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "hirewire_operation_part_duration_seconds",
			Help:    "The part of that time in which the body was read, the credential was checked, or the operation waited for room.",
			Buckets: buckets,
		}, []string{"part"}),
		errors: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "hirewire_operation_errors_total",
			Help: "Requests to the API with an error in their answer, by its code, those included that never became an operation.",
		}, []string{"code"}),
		aborted: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "hirewire_operations_aborted_total",
			Help: "GraphQL operations that were ended before they were done, by what ended them: budget, timeout or client.",
		}, []string{"by"}),
		statements: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "hirewire_operation_statements_total",
			Help: "SQL statements run for GraphQL operations, by kind of operation.",
		}, []string{"kind"}),
		sql: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "hirewire_operation_sql_seconds_total",
			Help: "Time spent in SQL statements for GraphQL operations, without waiting for a connection, by kind of operation.",
		}, []string{"kind"}),
		inFlight: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "hirewire_http_requests_in_flight",
			Help: "HTTP requests that are being answered, event streams included and sockets not.",
		}),
	}
	for _, by := range graphqllimits.AbortReasons() {
		m.aborted.WithLabelValues(by) // so that the first one is seen as a change
	}
	m.registry.MustRegister(
		m.http,
		m.operations,
		m.parts,
		m.errors,
		m.aborted,
		m.statements,
		m.sql,
		m.inFlight,
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		collectors.NewDBStatsCollector(v.Store.Writer(), "writer"),
		prometheus.NewCounterFunc(prometheus.CounterOpts{
			Name: "hirewire_transaction_retries_total",
			Help: "Transactions that ran again because they lost against another.",
		}, func() float64 { return float64(v.Store.Retries()) }),
		prometheus.NewCounterFunc(prometheus.CounterOpts{
			Name: "hirewire_statements_total",
			Help: "SQL statements run, for operations, streams and everything else.",
		}, func() float64 { return float64(v.Store.Statements()) }),
		prometheus.NewCounterFunc(prometheus.CounterOpts{
			Name: "hirewire_database_silent_connections_total",
			Help: "Connections to Postgres that were closed because they gave no answer.",
		}, func() float64 { return float64(v.Store.SilentClosed()) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "hirewire_audit_backlog",
			Help: "Lines of the audit trail that wait to be written.",
		}, func() float64 { return float64(v.AuditBacklog()) }),
		perhaps{
			prometheus.NewDesc(
				"hirewire_log_head",
				"Sequence number of the newest event; absent if it cannot be read.",
				nil,
				nil,
			),
			func() (float64, bool) {
				ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
				defer cancel()
				state, err := eventlog.Read(ctx, v.Store)
				return float64(state.Head), err == nil
			},
		},
		buildInfo(v.Store.Dialect()),
	)
	if v.Store.Reader() != v.Store.Writer() {
		m.registry.MustRegister(collectors.NewDBStatsCollector(v.Store.Reader(), "reader"))
	}
	return m
}

// streams adds the numbers of streams and sockets.
func (m *metrics) streams(hub *live.Hub, socket *ws.Server) {
	count := func(name, help string, of func() int64) prometheus.Collector {
		return prometheus.NewCounterFunc(
			prometheus.CounterOpts{Name: name, Help: help},
			func() float64 { return float64(of()) },
		)
	}
	gauge := func(name, help string, of func() int64) prometheus.Collector {
		return prometheus.NewGaugeFunc(
			prometheus.GaugeOpts{Name: name, Help: help},
			func() float64 { return float64(of()) },
		)
	}
	m.registry.MustRegister(
		gauge(
			"hirewire_live_subscriptions",
			"Streams that are open.",
			func() int64 { return int64(hub.Stats().Subscriptions) },
		),
		gauge(
			"hirewire_live_ring_events",
			"Events that are kept for streams.",
			func() int64 { return hub.Stats().Ring },
		),
		count(
			"hirewire_live_events_total",
			"Events read from the log for all streams together.",
			func() int64 { return hub.Stats().Events },
		),
		count(
			"hirewire_live_replay_pages_total",
			"Pages read for streams that were behind the events that are kept.",
			func() int64 { return hub.Stats().Replays },
		),
		count(
			"hirewire_live_statements_total",
			"SQL statements run to follow the log and the rights of those who do.",
			func() int64 { return hub.Stats().Statements },
		),
		count("hirewire_live_frames_total", "Frames given to streams.", m.frames.Given),
		count(
			"hirewire_live_frames_rendered_total",
			"Frames executed; those that many streams share count once.",
			m.frames.Rendered,
		),
		gauge(
			"hirewire_websocket_connections",
			"WebSocket connections that are open.",
			func() int64 { return int64(socket.Connections()) },
		),
		closes{
			socket,
			prometheus.NewDesc(
				"hirewire_websocket_closes_total",
				"WebSocket connections that the server ended, by close code; 1006 are those that it had to cut.",
				[]string{"code"},
				nil,
			),
		},
	)
}

// closes collects how connections were ended.
type closes struct {
	socket *ws.Server
	desc   *prometheus.Desc
}

// Describe implements prometheus.Collector.
func (c closes) Describe(out chan<- *prometheus.Desc) { out <- c.desc }

// Collect implements prometheus.Collector.
func (c closes) Collect(out chan<- prometheus.Metric) {
	for code, n := range c.socket.Closes() {
		out <- prometheus.MustNewConstMetric(c.desc, prometheus.CounterValue, float64(n), strconv.Itoa(code))
	}
}

func (m *metrics) operation(o graphqlhttp.Operation) {
	m.operations.WithLabelValues(o.Kind).Observe(o.Duration.Seconds())
	m.parts.WithLabelValues("body").Observe(o.Body.Seconds())
	m.parts.WithLabelValues("sign_in").Observe(o.SignIn.Seconds())
	m.parts.WithLabelValues("waiting").Observe(o.Waiting.Seconds())
	m.statements.WithLabelValues(o.Kind).Add(float64(o.Statements))
	m.sql.WithLabelValues(o.Kind).Add(o.SQL.Seconds())
	if o.Aborted != "" {
		m.aborted.WithLabelValues(o.Aborted).Inc()
	}
	for _, code := range o.Codes {
		m.errors.WithLabelValues(code).Inc()
	}
}

// requests times every request.
func (m *metrics) requests(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		m.inFlight.Inc()
		defer m.inFlight.Dec()
		status := &statusWriter{ResponseWriter: w}
		if r.URL.Path == "/graphql" {
			r = r.WithContext(graphqlhttp.WithArrival(r.Context(), start, m.operation))
		}
		next.ServeHTTP(status, r)
		m.http.WithLabelValues(pathLabel(r.URL.Path), strconv.Itoa(status.code())).
			Observe(time.Since(start).Seconds())
	})
}

// pathLabel returns the label of a path, one of a few: clients can invent paths.
func pathLabel(path string) string {
	switch path {
	case "/", "/graphql", "/healthz", "/readyz":
		return path
	}
	if strings.HasPrefix(path, documents.Path) {
		return documents.Path
	}
	if strings.HasPrefix(path, web.Prefix) {
		return web.Prefix
	}
	return "other"
}

// statusWriter remembers the status of an answer.
type statusWriter struct {
	http.ResponseWriter
	status int
}

// WriteHeader implements http.ResponseWriter.
func (w *statusWriter) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController and the streams reach the connection.
func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// Hijack implements http.Hijacker, which WebSocket libraries ask for.
func (w *statusWriter) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	w.status = http.StatusSwitchingProtocols
	return http.NewResponseController(w.ResponseWriter).Hijack()
}

// Flush implements http.Flusher, which event streams ask for.
func (w *statusWriter) Flush() { _ = http.NewResponseController(w.ResponseWriter).Flush() }

func (w *statusWriter) code() int {
	if w.status == 0 {
		return http.StatusOK
	}
	return w.status
}

// serveMetrics serves the metrics on an address of their own, because they are not for the API's
// clients, until stop is called. If the default address is taken, by another server on this
// machine, it serves none and returns no error.
func serveMetrics(
	ctx context.Context, s *settings.Settings, m *metrics, log *slog.Logger,
) (stop func() error, err error) {
	if s.MetricsListen == settings.Off {
		return nothing, nil
	}
	l, err := listen(ctx, s.MetricsListen)
	if err != nil {
		if !s.MetricsNamed {
			log.LogAttrs(
				ctx,
				slog.LevelWarn,
				"no metrics: their default address is taken; set --metrics-listen",
				slog.String("address", s.MetricsListen),
			)
			return nothing, nil
		}
		return nil, fmt.Errorf("--metrics-listen %s: %w", s.MetricsListen, err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{}))
	h := forOwnHosts(s.MetricsListen, "metrics", "--metrics-listen", mux)
	log.LogAttrs(ctx, slog.LevelInfo, "metrics", slog.String("address", l.Addr().String()))
	return serveApart(ctx, l, newHTTPServer(h, log), "metrics", log), nil
}

// serveApart serves on a listener of its own, for operators, until stop is called. what names the
// content in the log.
func serveApart(
	ctx context.Context, l net.Listener, srv *http.Server, what string, log *slog.Logger,
) (stop func() error) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		if err := srv.Serve(l); err != nil && !errors.Is(err, http.ErrServerClosed) {
			log.LogAttrs(
				ctx,
				slog.LevelError,
				"an address for operators is no longer served",
				slog.String("content", what),
				slog.String("error", err.Error()),
			)
		}
	}()
	return func() error {
		_ = srv.Close()
		<-done
		return nil
	}
}
