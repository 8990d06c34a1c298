package live

import (
	"context"
	"sync/atomic"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/read"
	"hirewire/internal/store"
)

// counting is a Source that counts the statements of the one below, and bounds how long they take: over a connection that
// died there would be no answer.
type counting struct {
	below Source
	total *atomic.Int64
	limit time.Duration
}

// counted runs a question and counts what it costs.
func counted[T any](ctx context.Context, c counting, ask func(context.Context) (T, error)) (T, error) {
	ctx, stats := store.WithStats(ctx)
	defer func() { c.total.Add(stats.Statements()) }()
	ctx, cancel := context.WithTimeout(ctx, c.limit)
	defer cancel()
	return ask(ctx)
}

// Log implements Source.
func (c counting) Log(ctx context.Context) (eventlog.State, error) {
	return counted(ctx, c, c.below.Log)
}

// LogAfter implements Source.
func (c counting) LogAfter(ctx context.Context, seq int64) (*read.LogPage, error) {
	return counted(ctx, c, func(ctx context.Context) (*read.LogPage, error) { return c.below.LogAfter(ctx, seq) })
}

// PostingsConfidential implements Source.
func (c counting) PostingsConfidential(ctx context.Context, postingIDs []string) (map[string]bool, error) {
	return counted(ctx, c, func(ctx context.Context) (map[string]bool, error) {
		return c.below.PostingsConfidential(ctx, postingIDs)
	})
}

// RightsOf implements Source.
func (c counting) RightsOf(ctx context.Context, viewers []*access.Viewer, now time.Time) (map[string]*access.Rights, error) {
	return counted(ctx, c, func(ctx context.Context) (map[string]*access.Rights, error) {
		return c.below.RightsOf(ctx, viewers, now)
	})
}

// RightsChanges implements Source.
func (c counting) RightsChanges(ctx context.Context, after, upTo int64) ([]eventlog.Event, error) {
	return counted(ctx, c, func(ctx context.Context) ([]eventlog.Event, error) {
		return c.below.RightsChanges(ctx, after, upTo)
	})
}
