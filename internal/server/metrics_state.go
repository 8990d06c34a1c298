package server

import (
	"runtime"

	"github.com/prometheus/client_golang/prometheus"

	"hirewire/internal/answercache"
	"hirewire/internal/buildinfo"
	"hirewire/internal/live"
	"hirewire/internal/ratelimit"
)

// perhaps is a gauge that is absent while its value is not known: a number that stands for
// "unknown" would be taken for a value.
type perhaps struct {
	desc  *prometheus.Desc
	value func() (value float64, known bool)
}

// Describe implements prometheus.Collector.
func (p perhaps) Describe(out chan<- *prometheus.Desc) { out <- p.desc }

// Collect implements prometheus.Collector.
func (p perhaps) Collect(out chan<- prometheus.Metric) {
	if value, known := p.value(); known {
		out <- prometheus.MustNewConstMetric(p.desc, prometheus.GaugeValue, value)
	}
}

// buildInfo returns a constant gauge whose labels say what runs.
func buildInfo(database string) prometheus.Collector {
	g := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "hirewire_build_info",
		Help: "Always 1; the labels say which version runs, what it was built with, and on which kind of database.",
		ConstLabels: prometheus.Labels{
			"version":   buildinfo.Version(),
			"goversion": runtime.Version(),
			"database":  database,
		},
	})
	g.Set(1)
	return g
}

// load adds how many operations run, and how many wait.
func (m *metrics) load(slots *ratelimit.Slots) {
	m.registry.MustRegister(
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "hirewire_operations_in_flight",
			Help: "Queries and mutations that run, as --max-concurrent counts them; 0 where it is switched off.",
		}, func() float64 { return float64(slots.InUse()) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "hirewire_operations_queued",
			Help: "Queries and mutations that wait for others to end.",
		}, func() float64 { return float64(slots.Waiting()) }))
}

// answers adds what the cache of answers does. If it is switched off, the numbers stay 0.
func (m *metrics) answers(c *answercache.Cache) {
	counter := func(name, help string, value func(answercache.Stats) int64) prometheus.Collector {
		return prometheus.NewCounterFunc(
			prometheus.CounterOpts{Name: name, Help: help},
			func() float64 { return float64(value(c.Stats())) },
		)
	}
	gauge := func(name, help string, value func(answercache.Stats) int) prometheus.Collector {
		return prometheus.NewGaugeFunc(
			prometheus.GaugeOpts{Name: name, Help: help},
			func() float64 { return float64(value(c.Stats())) },
		)
	}
	m.registry.MustRegister(
		counter("hirewire_answer_cache_hits_total",
			"Queries that were answered from the cache of answers.",
			func(s answercache.Stats) int64 { return s.Hits }),
		counter("hirewire_answer_cache_misses_total",
			"Queries that were executed although their answer can be cached.",
			func(s answercache.Stats) int64 { return s.Misses }),
		counter("hirewire_answer_cache_evictions_total",
			"Answers that were removed from the cache because it was full.",
			func(s answercache.Stats) int64 { return s.Evicted }),
		counter("hirewire_answer_cache_outdated_total",
			"Answers that were removed from the cache because of a change or their age.",
			func(s answercache.Stats) int64 { return s.Outdated }),
		gauge("hirewire_answer_cache_answers", "Answers in the cache.",
			func(s answercache.Stats) int { return s.Entries }),
		gauge("hirewire_answer_cache_bytes", "Memory that the answers in the cache take.",
			func(s answercache.Stats) int { return s.Bytes }))
}

// following adds whether streams learn of events in time.
func (m *metrics) following(hub *live.Hub) {
	m.registry.MustRegister(
		perhaps{
			prometheus.NewDesc(
				"hirewire_live_listening",
				"1 while announcements of other servers arrive (LISTEN), else 0; absent on SQLite, which needs none.",
				nil,
				nil,
			),
			func() (float64, bool) {
				listening, known := hub.Listening()
				if listening {
					return 1, known
				}
				return 0, known
			},
		},
		perhaps{
			prometheus.NewDesc(
				"hirewire_live_tail_age_seconds",
				"Time since the event log was last read to its head; absent while nobody subscribes.",
				nil,
				nil,
			),
			func() (float64, bool) {
				age, known := hub.TailAge()
				return age.Seconds(), known
			},
		},
	)
}
