package graph

import (
	"context"
	"errors"
	"sync/atomic"

	"hirewire/internal/live"
	"hirewire/internal/ws"
)

// follower gives a stream to a socket. While there is nothing to give it has no goroutine: the hub wakes it when
// there is, and then nothing is waited for. What would have to wait, for the database or for a slow client, goes on in a
// goroutine of its own until there is nothing to give again.
type follower struct {
	*stream
	ctx context.Context //nolint:containedctx // the operation's
	out ws.Results
	// release gives back the room that the operation took to begin, end all that it has.
	release, end func()
	// held is a frame that was taken from the log and not given yet.
	held *live.Frame
	// state is one of running, again, waiting: never do two run this.
	state atomic.Int32
	// over is set when ctx is done.
	over   atomic.Bool
	forget func() bool
}

const (
	running int32 = iota // somebody runs it
	again                // somebody does, and looks once more before they stop: it was woken meanwhile
	waiting              // nobody does
)

// follow gives the client what there is, and lets the rest be given when it comes.
func (f *follower) follow() {
	f.sub.ParkedBy(f)
	f.forget = context.AfterFunc(f.ctx, func() {
		f.over.Store(true)
		f.Wake()
	})
	f.work()
}

// Wake implements live.Parker: it gets it going, or has whoever runs it look once more.
func (f *follower) Wake() {
	for {
		switch f.state.Load() {
		case waiting:
			if f.state.CompareAndSwap(waiting, running) {
				f.pass()
				return
			}
		case running:
			if f.state.CompareAndSwap(running, again) {
				return
			}
		default:
			return
		}
	}
}

// rest ends a run until it is woken; false is that it was already, and that the run goes on.
func (f *follower) rest() bool {
	if f.state.CompareAndSwap(running, waiting) {
		return true
	}
	f.state.Store(running)
	return false
}

// pass gives what can be given without waiting.
func (f *follower) pass() {
	for !f.over.Load() {
		if f.held == nil {
			frame, err := f.sub.Poll(f.ctx)
			switch {
			case errors.Is(err, live.ErrClosed):
				// Nothing is said; see stream.last. The end of the connection wakes it.
				if f.rest() {
					return
				}
				continue
			case err != nil:
				go f.work()
				return
			case frame == nil:
				if f.park() {
					return
				}
				continue
			}
			f.held = frame
		}
		answer, state := f.glance(f.held)
		switch state {
		case beingRendered:
			if f.rest() {
				return
			}
			continue
		case renderedAlone:
			go f.work()
			return
		case rendered:
		}
		taken, err := f.out.Offer(answer)
		switch {
		case err != nil:
			f.finish()
			return
		case !taken:
			go f.work() // which counts the frame
			return
		}
		f.stream.given(f.held)
		f.given()
	}
	f.finish()
}

// work is pass for a goroutine that may wait.
func (f *follower) work() {
	for !f.over.Load() {
		if f.held == nil {
			frame, err := f.sub.Ready(f.ctx)
			if err != nil {
				if answer := f.encode(f.last(f.ctx, err), nil); answer != nil {
					_ = f.out.Next(f.ctx, answer) // it was the last
				}
				break
			}
			if frame == nil {
				if f.park() {
					return
				}
				continue
			}
			f.held = frame
		}
		answer := f.encode(f.render(f.ctx, f.held))
		if answer == nil || f.out.Next(f.ctx, answer) != nil {
			break
		}
		f.given()
	}
	f.finish()
}

func (f *follower) given() {
	f.held = nil
	f.release()
}

// park answers true when somebody else goes on, now or later.
func (f *follower) park() bool { return f.sub.Park() && f.rest() }

func (f *follower) finish() {
	f.forget()
	f.sub.Close()
	f.end()
	f.out.End()
}
