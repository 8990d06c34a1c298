package live

import (
	"context"
	"math/rand/v2"
	"time"
)

// Timing holds the durations that a Hub uses. A zero value means the default. Where many processes
// or streams would otherwise do the same thing at the same time, a random amount is added.
type Timing struct {
	// Poll is how often the tailer reads the log without a wake-up. Default: 250 ms, plus up to as
	// much again.
	Poll time.Duration
	// Coalesce is the minimum time between two announcements. Under a flood of wake-ups the tailer
	// waits for half of it before it reads again. Default: 5 ms.
	Coalesce time.Duration
	// Checkpoint is how long a stream stays silent before it sends its position. Default: 15 s,
	// plus up to as much again.
	Checkpoint time.Duration
	// Rights is the age at which rights are reloaded in the background even if no event changed
	// them. Rights older than twice this are never used. Default: 30 s.
	Rights time.Duration
	// Grace is how long the tailer keeps reading after the last subscriber has left. Default: 10 s.
	Grace time.Duration
	// Ask is the timeout of one call to the Source. Default: 5 s.
	Ask time.Duration
	// Outage is how long streams stay open while the log cannot be read. Each stream adds a random
	// amount of up to half of it, so that clients do not all reconnect at once. Default: 30 s.
	Outage time.Duration
	// Retry is the delay before the first retry after a database failure. It doubles with each
	// failure up to MaxRetry. Defaults: 100 ms and 5 s.
	Retry, MaxRetry time.Duration
}

func (t Timing) orDefault() Timing {
	set := func(d *time.Duration, value time.Duration) {
		if *d == 0 {
			*d = value
		}
	}
	set(&t.Poll, 250*time.Millisecond)
	set(&t.Coalesce, 5*time.Millisecond)
	set(&t.Checkpoint, 15*time.Second)
	set(&t.Rights, 30*time.Second)
	set(&t.Grace, 10*time.Second)
	set(&t.Ask, 5*time.Second)
	set(&t.Outage, 30*time.Second)
	set(&t.Retry, 100*time.Millisecond)
	set(&t.MaxRetry, 5*time.Second)
	return t
}

// jittered returns a random duration from d up to, but not including, 2d.
func jittered(d time.Duration) time.Duration { return d + rand.N(d) }

// backoff returns how long to wait before the next attempt after a number of consecutive failures.
// The result varies by ±50 %.
func (t Timing) backoff(failures int) time.Duration {
	d := t.Retry
	for range failures - 1 {
		if d *= 2; d >= t.MaxRetry {
			d = t.MaxRetry
			break
		}
	}
	return d/2 + rand.N(d)
}

// sleep blocks for d. It returns ctx.Err() if the context ends first.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// waitFor blocks until something is received from ch or ch is closed. It returns ctx.Err() if the
// context ends first.
func waitFor(ctx context.Context, ch <-chan struct{}) error {
	select {
	case <-ch:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// trigger sends to a channel of capacity 1 unless a send is pending already. It never blocks.
func trigger(ch chan<- struct{}) {
	select {
	case ch <- struct{}{}:
	default:
	}
}
