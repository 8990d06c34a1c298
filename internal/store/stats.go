package store

import (
	"context"
	"sync"
	"sync/atomic"
	"time"
)

type statsKey struct{}

// Stats counts the statements that ran under one context, hand-written and ent's, in transactions
// and outside. BEGIN, COMMIT and preparing are not counted. It is safe for concurrent use.
type Stats struct {
	statements atomic.Int64
	nanos      atomic.Int64
	waited     atomic.Int64
	recording  atomic.Bool

	mu    sync.Mutex
	texts []string
}

// WithStats returns a context under which statements are counted in the returned Stats. If ctx has
// a Stats already, that one no longer counts statements under the new context.
func WithStats(ctx context.Context) (context.Context, *Stats) {
	s := &Stats{}
	return context.WithValue(ctx, statsKey{}, s), s
}

// StatsFrom returns the Stats that ctx carries, or nil.
func StatsFrom(ctx context.Context) *Stats { return statsOf(ctx) }

func statsOf(ctx context.Context) *Stats {
	s, _ := ctx.Value(statsKey{}).(*Stats)
	return s
}

// Statements returns the number of statements so far.
func (s *Stats) Statements() int64 { return s.statements.Load() }

// Duration returns the time spent in statements, without waiting for a connection. The durations of
// concurrent statements are added.
func (s *Stats) Duration() time.Duration { return time.Duration(s.nanos.Load()) }

// Waited returns the time spent waiting for a connection of the pool, added up like Duration.
func (s *Stats) Waited() time.Duration { return time.Duration(s.waited.Load()) }

// Record turns the recording of statement texts on or off; it is off at first. It is for tests.
func (s *Stats) Record(on bool) { s.recording.Store(on) }

// Texts returns the recorded texts, in the order in which the statements returned.
func (s *Stats) Texts() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.texts...)
}

func (s *Stats) add(query string, d, waited time.Duration) {
	s.statements.Add(1)
	s.nanos.Add(int64(d))
	s.waited.Add(int64(waited))
	if s.recording.Load() {
		s.mu.Lock()
		s.texts = append(s.texts, query)
		s.mu.Unlock()
	}
}
