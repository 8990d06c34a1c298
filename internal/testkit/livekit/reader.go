// Package livekit reads subscriptions of package live in tests.
package livekit

import (
	"context"
	"errors"

	"hirewire/internal/live"
)

// Reader reads one subscription in the calling goroutine. Between frames the subscription is
// parked.
type Reader struct {
	*live.Subscription
	// Blocking makes the reader call only Ready. Otherwise it calls Poll first, as a transport
	// does.
	Blocking bool
	woken    chan struct{}
	parked   bool
}

// Read returns a reader of a subscription.
func Read(s *live.Subscription) *Reader {
	r := &Reader{Subscription: s, woken: make(chan struct{}, 1)}
	s.ParkIn(wakeups{}, r)
	return r
}

// Next blocks until there is a frame and returns it. If the context ends first it returns the
// context's error, and can be called again.
func (r *Reader) Next(ctx context.Context) (*live.Frame, error) {
	for {
		if r.parked {
			select {
			case <-r.woken:
				r.parked = false
			case <-ctx.Done():
				return nil, ctx.Err()
			}
		}
		if f, err := r.read(ctx); f != nil || err != nil {
			return f, err
		}
		r.parked = r.Park()
	}
}

func (r *Reader) read(ctx context.Context) (*live.Frame, error) {
	if !r.Blocking {
		if f, err := r.Poll(ctx); !errors.Is(err, live.ErrMustWait) {
			return f, err
		}
	}
	return r.Ready(ctx)
}

// wakeups is the live.Queue of all readers.
type wakeups struct{}

// Enqueue implements live.Queue. The send does not block, because each Park is followed by at most
// one wake-up.
func (wakeups) Enqueue(woken []*live.Subscription) {
	for _, s := range woken {
		if r, ok := s.Owner().(*Reader); ok {
			r.woken <- struct{}{}
		}
	}
}
