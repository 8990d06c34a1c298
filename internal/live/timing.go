package live

import (
	"context"
	"math/rand/v2"
	"time"
)

// Timing is how long things take. Where many would do the same at once, up to as much again is added by chance.
type Timing struct {
	// Poll is how often the log is read without any hint.
	Poll time.Duration
	// Coalesce is how close two announcements, or two readings under a flood of hints, may follow each other.
	Coalesce time.Duration
	// Checkpoint is how long a quiet stream waits before it says where it stands.
	Checkpoint time.Duration
	// Rights is how old rights may get although no event changed them.
	Rights time.Duration
	// Grace is how long the log is followed after the last subscriber has left.
	Grace time.Duration
	// Ask is how long one question to the database may take.
	Ask time.Duration
	// Outage is how long streams stay open while the log cannot be read. Each then ends at a moment of its own, up to half
	// as much later, so that their clients do not all come back at once.
	Outage time.Duration
	// Retry is the first pause after the database could not be asked; it doubles up to MaxRetry.
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

// jittered adds up to as much again.
func jittered(d time.Duration) time.Duration { return d + rand.N(d) }

// pause is how long to wait after so many failures in a row.
func (t Timing) pause(failures int) time.Duration {
	d := t.Retry
	for range failures - 1 {
		if d *= 2; d >= t.MaxRetry {
			d = t.MaxRetry
			break
		}
	}
	return d/2 + rand.N(d)
}

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

func wait(ctx context.Context, bell <-chan struct{}) error {
	select {
	case <-bell:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// ring rings a bell that nobody may have heard yet; once is enough.
func ring(bell chan<- struct{}) {
	select {
	case bell <- struct{}{}:
	default:
	}
}
