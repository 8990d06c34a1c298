package graph

import (
	"context"
	"errors"
	"sync/atomic"

	"hirewire/internal/live"
	"hirewire/internal/ws"
)

// follower sends the frames of a stream to a socket. An idle stream does not hold a goroutine:
//
//	             Wake                          a step would block
//	idle ────────────────> runNonBlocking ────────────────────────> runBlocking
//	 ^                        │  nothing to send                       │
//	 └────────────────────────┴────────────── park ────────────────────┘
//
// runNonBlocking runs in a goroutine of the hub's wake pool, which must not be held up. When a step
// needs the database, a slow client or a rendering of its own, runBlocking continues in a new
// goroutine until there is nothing left to send.
//
// At most one goroutine runs a follower at a time; state enforces that. The goroutine that runs it
// owns the other fields, except ctxDone.
type follower struct {
	*stream
	ctx context.Context //nolint:containedctx // the operation's
	out ws.Results
	// release gives back the resources that the operation needed to begin, and end all of them.
	// Both may be called repeatedly.
	release, end func()
	// pendingFrame is a frame that was taken from the subscription and has not been sent; nil if
	// there is none.
	pendingFrame *live.Frame
	// state is running, runAgain or idle.
	state atomic.Int32
	// ctxDone is set once ctx has ended. It is cheaper to check than ctx.
	ctxDone atomic.Bool
	// stopWatching stops the callback that sets ctxDone.
	stopWatching func() bool
}

const (
	running  int32 = iota // a goroutine runs the follower
	runAgain              // a goroutine runs it, and it was woken in the meantime
	idle                  // no goroutine runs it; Wake starts one
)

// start sends what there is and then leaves the rest to wake-ups. It blocks like runBlocking, and
// may be called once.
func (f *follower) start() {
	f.sub.ParkedBy(f)
	f.stopWatching = context.AfterFunc(f.ctx, func() {
		f.ctxDone.Store(true)
		f.Wake()
	})
	f.runBlocking()
}

// Wake implements live.Parker. If the follower is idle it runs it in the calling goroutine, without
// blocking; otherwise it has the goroutine that runs it check once more before it stops. It may be
// called from any goroutine.
func (f *follower) Wake() {
	for {
		switch f.state.Load() {
		case idle:
			if f.state.CompareAndSwap(idle, running) {
				f.runNonBlocking()
				return
			}
		case running:
			if f.state.CompareAndSwap(running, runAgain) {
				return
			}
		default:
			return
		}
	}
}

// rest marks the follower idle. It returns false if Wake was called in the meantime, in which case
// the caller must keep running.
func (f *follower) rest() bool {
	if f.state.CompareAndSwap(running, idle) {
		return true
	}
	f.state.Store(running)
	return false
}

// runNonBlocking sends frames as long as that does not block. It returns when the follower is idle,
// has ended, or continues with runBlocking in another goroutine.
func (f *follower) runNonBlocking() {
	for !f.ctxDone.Load() {
		if f.pendingFrame == nil {
			frame, err := f.sub.Poll(f.ctx)
			switch {
			case errors.Is(err, live.ErrClosed):
				// Send nothing; see stream.endResponse. When the connection ends it wakes the
				// follower.
				if f.rest() {
					return
				}
				continue
			case err != nil:
				go f.runBlocking()
				return
			case frame == nil:
				if f.park() {
					return
				}
				continue
			}
			f.pendingFrame = frame
		}
		answer, state := f.tryFrame(f.pendingFrame)
		switch state {
		case beingRendered:
			if f.rest() {
				return
			}
			continue
		case notShared:
			go f.runBlocking()
			return
		case rendered:
		}
		accepted, err := f.out.Offer(answer)
		switch {
		case err != nil:
			f.finish()
			return
		case !accepted:
			go f.runBlocking() // it counts the frame
			return
		}
		f.stream.countFrame(f.pendingFrame)
		f.frameSent()
	}
	f.finish()
}

// runBlocking is like runNonBlocking but blocks where needed. It returns when the follower is idle
// or has ended.
func (f *follower) runBlocking() {
	for !f.ctxDone.Load() {
		if f.pendingFrame == nil {
			frame, err := f.sub.Ready(f.ctx)
			if err != nil {
				if answer := f.encode(f.endResponse(f.ctx, err), nil); answer != nil {
					_ = f.out.Next(f.ctx, answer) // the last answer; nothing follows a failure
				}
				break
			}
			if frame == nil {
				if f.park() {
					return
				}
				continue
			}
			f.pendingFrame = frame
		}
		answer := f.encode(f.render(f.ctx, f.pendingFrame))
		if answer == nil || f.out.Next(f.ctx, answer) != nil {
			break
		}
		f.frameSent()
	}
	f.finish()
}

func (f *follower) frameSent() {
	f.pendingFrame = nil
	f.release()
}

// park hands the follower to the hub, which wakes it when there is something to send. It returns
// false if there is something already, in which case the caller must keep running.
func (f *follower) park() bool { return f.sub.Park() && f.rest() }

// finish ends the subscription and the operation.
func (f *follower) finish() {
	f.stopWatching()
	f.sub.Close()
	f.end()
	f.out.End()
}
