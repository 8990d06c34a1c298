package server

import (
	"context"
	"errors"
	"sync"
)

// part is one part of a server.
type part struct {
	name string
	// start starts the part and returns what stops it again; see nothing. ctx ends when the server
	// is told to stop; what runs in the background must outlive it.
	start func(ctx context.Context) (stop func() error, err error)
}

// lifecycle starts the parts of a server one after the other, and stops them in the reverse order,
// so that each part can rely on all before it for as long as it runs. It is not safe for concurrent
// use.
type lifecycle struct {
	// observe is called with each event and the part that it happened to; may be nil.
	observe func(event, name string)
	started []startedPart
}

type startedPart struct {
	name string
	stop func() error
}

// The events: a part has started; a part has stopped; a server that is told to stop takes the next
// step out of service.
const (
	eventStarted = "started"
	eventStopped = "stopped"
	eventDrained = "drained"
)

// start starts parts in their order. At the first error it returns, and those that have started go
// on until stop is called.
func (l *lifecycle) start(ctx context.Context, parts []part) error {
	for _, p := range parts {
		stop, err := p.start(ctx)
		if err != nil {
			return err
		}
		l.started = append(l.started, startedPart{p.name, stop})
		l.tell(eventStarted, p.name)
	}
	return nil
}

// stop stops what has started, the last part first, and returns their errors. An error of one part
// keeps no other from being stopped.
func (l *lifecycle) stop() error {
	var errs []error
	for i := len(l.started) - 1; i >= 0; i-- {
		p := l.started[i]
		errs = append(errs, p.stop())
		l.tell(eventStopped, p.name)
	}
	l.started = nil
	return errors.Join(errs...)
}

func (l *lifecycle) tell(event, name string) {
	if l.observe != nil {
		l.observe(event, name)
	}
}

// background runs work until stop is called, which ends work's context and waits for it to return.
// The end of ctx does not end it: a server that is told to stop still needs what runs in the
// background.
func background(ctx context.Context, work func(ctx context.Context)) (stop func() error) {
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	var done sync.WaitGroup
	done.Go(func() { work(ctx) })
	return func() error {
		cancel()
		done.Wait()
		return nil
	}
}
