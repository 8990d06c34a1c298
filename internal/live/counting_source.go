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

// countingSource is a Source that counts the SQL statements of the Source below it and bounds each
// call by a timeout. Without the timeout a call over a dead connection would never return.
type countingSource struct {
	below   Source
	total   *atomic.Int64
	timeout time.Duration
}

// counted calls query with the source's timeout and adds its statements to the total.
func counted[T any](
	ctx context.Context, c countingSource, query func(context.Context) (T, error),
) (T, error) {
	ctx, stats := store.WithStats(ctx)
	defer func() { c.total.Add(stats.Statements()) }()
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	return query(ctx)
}

// Log implements Source.
func (c countingSource) Log(ctx context.Context) (eventlog.State, error) {
	return counted(ctx, c, c.below.Log)
}

// LogAfter implements Source.
func (c countingSource) LogAfter(ctx context.Context, seq int64) (*read.LogPage, error) {
	return counted(ctx, c, func(ctx context.Context) (*read.LogPage, error) {
		return c.below.LogAfter(ctx, seq)
	})
}

// PostingsConfidential implements Source.
func (c countingSource) PostingsConfidential(
	ctx context.Context, postingIDs []string,
) (map[string]bool, error) {
	return counted(ctx, c, func(ctx context.Context) (map[string]bool, error) {
		return c.below.PostingsConfidential(ctx, postingIDs)
	})
}

// RightsOf implements Source.
func (c countingSource) RightsOf(
	ctx context.Context, viewers []*access.Viewer, now time.Time,
) (map[string]*access.Rights, error) {
	return counted(ctx, c, func(ctx context.Context) (map[string]*access.Rights, error) {
		return c.below.RightsOf(ctx, viewers, now)
	})
}

// RightsChanges implements Source.
func (c countingSource) RightsChanges(
	ctx context.Context, after, upTo int64,
) ([]eventlog.Event, error) {
	return counted(ctx, c, func(ctx context.Context) ([]eventlog.Event, error) {
		return c.below.RightsChanges(ctx, after, upTo)
	})
}
