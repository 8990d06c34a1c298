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
	// waits is true while nobody runs this; who turns it to false does.
	waits atomic.Bool
	// over is set when ctx is done.
	over   atomic.Bool
	forget func() bool
}

// follow gives the client what there is, and lets the rest be given when it comes.
func (f *follower) follow() {
	f.sub.ParkedBy(f)
	f.forget = context.AfterFunc(f.ctx, func() {
		f.over.Store(true)
		f.Wake()
	})
	f.work()
}

// Wake implements live.Parker: it gets it going unless it is.
func (f *follower) Wake() {
	if f.waits.CompareAndSwap(true, false) {
		f.pass()
	}
}

// pass gives what can be given without waiting.
func (f *follower) pass() {
	for !f.over.Load() {
		if f.held == nil {
			frame, err := f.sub.Poll(f.ctx)
			switch {
			case errors.Is(err, live.ErrClosed):
				// Nothing is said; see stream.last. The end of the connection wakes it.
				f.waits.Store(true)
				f.unlessOver()
				return
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
		// From here on the rendering may wake it at any moment.
		f.waits.Store(true)
		answer, state := f.glance(f.held)
		if state == beingRendered {
			f.unlessOver()
			return
		}
		if !f.waits.CompareAndSwap(true, false) {
			return
		}
		if state == renderedAlone {
			go f.work()
			return
		}
		taken, err := f.out.Offer(answer)
		switch {
		case err != nil:
			f.finish()
			return
		case !taken:
			go f.work()
			return
		}
		f.given()
	}
	f.finish()
}

// work is pass for a goroutine that may wait.
func (f *follower) work() {
	for {
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
func (f *follower) park() bool {
	f.waits.Store(true)
	if f.sub.Park() {
		f.unlessOver()
		return true
	}
	return !f.waits.CompareAndSwap(true, false)
}

// unlessOver gets it going once more where the operation ended while nobody noticed.
func (f *follower) unlessOver() {
	if f.over.Load() {
		f.Wake()
	}
}

func (f *follower) finish() {
	f.forget()
	f.sub.Close()
	f.end()
	f.out.End()
}
