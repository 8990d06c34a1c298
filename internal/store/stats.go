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

	mu  sync.Mutex
	ran []Statement
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

// Statement is a recorded statement.
type Statement struct {
	Text string
	Args []any
	// Prepared is set if the statement ran as a prepared one.
	Prepared bool
}

// Record turns the recording of statements on or off; it is off at first. It is for tests.
func (s *Stats) Record(on bool) { s.recording.Store(on) }

// Recorded returns the recorded statements, in the order in which they returned.
func (s *Stats) Recorded() []Statement {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Statement(nil), s.ran...)
}

// Texts returns the texts of the recorded statements.
func (s *Stats) Texts() []string {
	var texts []string
	for _, ran := range s.Recorded() {
		texts = append(texts, ran.Text)
	}
	return texts
}

func (s *Stats) add(ran Statement, d, waited time.Duration) {
	s.statements.Add(1)
	s.nanos.Add(int64(d))
	s.waited.Add(int64(waited))
	if s.recording.Load() {
		s.mu.Lock()
		s.ran = append(s.ran, ran)
		s.mu.Unlock()
	}
}
