package store

import (
	"context"
	"sync"
	"sync/atomic"
	"time"
)

type statsKey struct{}

// Stats counts the statements that ran under one context: ent's and hand-written ones, in transactions and outside;
// BEGIN and COMMIT are not counted, nor are preparations. It is safe for concurrent use, as resolvers are concurrent.
type Stats struct {
	statements atomic.Int64
	nanos      atomic.Int64
	waited     atomic.Int64
	recording  atomic.Bool

	mu    sync.Mutex
	texts []string
}

// WithStats gives a context under which statements are counted, and the count. A Stats that ctx carried already no
// longer counts what runs under the new one.
func WithStats(ctx context.Context) (context.Context, *Stats) {
	s := &Stats{}
	return context.WithValue(ctx, statsKey{}, s), s
}

// StatsFrom gives the Stats that a context carries, or nil.
func StatsFrom(ctx context.Context) *Stats { return statsOf(ctx) }

func statsOf(ctx context.Context) *Stats {
	s, _ := ctx.Value(statsKey{}).(*Stats)
	return s
}

// Statements is the number of statements so far.
func (s *Stats) Statements() int64 { return s.statements.Load() }

// Duration is the time spent in them, without the wait for a connection, summed over concurrent ones.
func (s *Stats) Duration() time.Duration { return time.Duration(s.nanos.Load()) }

// Waited is the time that they waited for a connection of the pool, summed over concurrent ones.
func (s *Stats) Waited() time.Duration { return time.Duration(s.waited.Load()) }

// Record switches the keeping of texts on or off; it is off at first. For tests.
func (s *Stats) Record(on bool) { s.recording.Store(on) }

// Texts gives the recorded texts, in the order in which the statements returned.
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
