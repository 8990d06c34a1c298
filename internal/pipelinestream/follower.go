package pipelinestream

import (
	"context"
	"errors"
	"sync/atomic"

	"hirewire/internal/live"
	"hirewire/internal/ws"
)

// Sink receives the answers of a stream for its client. ws.Results is the sink of a socket, and
// Events.Copy makes one for server-sent events. Its methods may be called from any goroutine, but
// by one at a time.
type Sink interface {
	// Next gives an answer to the client. It blocks while the client is slow. An error means that
	// the client takes no more answers.
	Next(ctx context.Context, answer ws.Payload) error
	// Offer is the non-blocking variant of Next. It returns false if Next would block; the client
	// then does not get the answer.
	Offer(answer ws.Payload) (accepted bool, err error)
	// End is called once, as the last method.
	End()
}

// follower reads a stream's subscription and gives the answers to a sink. There are two ways to
// read: runNonBlocking, in a worker of the queue, and runBlocking, in a goroutine of its own (at
// first that of Follow's caller). An idle stream does not hold a goroutine:
//
//	         woken                             a step would block
//	idle ────────────────> runNonBlocking ────────────────────────> runBlocking
//	 ^                        │  nothing to send                       │
//	 └────────────────────────┴────────────── park ────────────────────┘
//
// A wake-up means "run once more". It comes from the hub (the log has moved, a checkpoint is due,
// or the stream must end) or from the render cache (a rendering is ready), by the queue. The end of
// ctx is a wake-up too; it runs the follower in a goroutine of its own, only to finish.
//
// Workers serve many streams, so runNonBlocking must not block. When a step needs the database, a
// slow client or a rendering of its own, runBlocking continues in a new goroutine until there is
// nothing left to send. A follower holds no lock while it runs.
//
// At most one goroutine runs a follower at a time; state enforces that. The goroutine that runs it
// owns the other fields, except ctxDone.
type follower struct {
	*Stream
	ctx context.Context //nolint:containedctx // the operation's
	out Sink
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
	idle                  // no goroutine runs it; the next wake-up runs it
)

// Follow gives the frames of a subscription to a sink until the subscription, ctx or the sink has
// ended. It blocks while there is something to send; afterwards wake-ups send the rest, and the
// caller must not use the stream any more. ctx is the operation's. release is called when the first
// frame has been sent, and end when the stream has ended; both may be called repeatedly.
func (s *Stream) Follow(ctx context.Context, out Sink, release, end func()) {
	f := &follower{Stream: s, ctx: ctx, out: out, release: release, end: end}
	f.start() //nolint:contextcheck // a wake-up has no context of its own: the stream keeps the operation's
}

// start sends what there is and then leaves the rest to wake-ups. It blocks like runBlocking, and
// may be called once.
func (f *follower) start() {
	f.sub.ParkIn(f.queue, f)
	f.stopWatching = context.AfterFunc(f.ctx, func() {
		f.ctxDone.Store(true)
		f.run()
	})
	f.runBlocking()
}

// run runs the follower after a wake-up. If it is idle, run sends what there is in the calling
// goroutine, without blocking; otherwise it has the goroutine that runs the follower check once
// more before it stops. It may be called from any goroutine.
func (f *follower) run() {
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

// rest marks the follower idle. It returns false if run was called in the meantime, in which case
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
				// Send nothing; see Stream.endResponse. When the connection ends it wakes the
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
		f.countFrame(f.pendingFrame)
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
		if answer == nil || f.out.Next(f.ctx, answer) != nil || f.ended {
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

// park leaves the subscription to the hub, which enqueues it when there is something to send. It
// returns false if there is something already, in which case the caller must keep running.
//
// The subscription is parked first, so that a wake-up between the two steps is not lost: rest sees
// it. If that was the end of ctx, the subscription is still parked, but the follower then only
// finishes.
func (f *follower) park() bool { return f.sub.Park() && f.rest() }

// finish ends the subscription and the operation. The state stays running, so later wake-ups do
// nothing.
func (f *follower) finish() {
	f.stopWatching()
	f.sub.Close()
	f.end()
	f.out.End()
}
