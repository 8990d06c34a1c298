package live

import (
	"runtime"
	"sync"
	"time"
)

// wakePool wakes parked subscriptions when there may be something for them, with at most as many
// goroutines as there are processors. A goroutine for each subscription would cost more than the
// work it does: memory while it waits, and time when one event wakes thousands of them.
//
// A subscription is in one of three places: parked (waiting), ready (waiting for a worker), or in
// neither list, while whoever owns it runs it. Workers start when there is work and exit when there
// is none, so an idle hub has no worker.
type wakePool struct {
	mu sync.Mutex
	// parked are the subscriptions that wait for a wake-up.
	parked []*Subscription
	// ready[next:] are the subscriptions that a worker has to wake.
	ready []*Subscription
	next  int
	// workers is the number of running workers; idle is signalled when it drops to zero.
	workers int
	idle    sync.Cond
}

// wakeBatch is how many subscriptions a worker takes from the ready list at once.
const wakeBatch = 16

func newWakePool() *wakePool {
	p := &wakePool{}
	p.idle.L = &p.mu
	return p
}

// park adds a subscription to the parked list. It returns false, and does not add it, if the
// subscription's window has changed or the hub has stopped since the subscription last looked.
//
// This check loses no wake-up: the tailer publishes a new window before it calls wakeAll, which
// takes the same lock. Either park sees the new window, or wakeAll sees the subscription.
func (p *wakePool) park(s *Subscription) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s.tail.window.Load() != s.drained || s.h.stopped() {
		return false
	}
	p.parked = append(p.parked, s)
	return true
}

// wakeAll schedules every parked subscription.
func (p *wakePool) wakeAll() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.next == len(p.ready) {
		p.resetReady()
		p.parked, p.ready = p.ready, p.parked
	} else {
		p.ready = append(p.ready, p.parked...)
		clear(p.parked)
		p.parked = p.parked[:0]
	}
	p.startWorkers()
}

// wakeDue schedules the parked subscriptions whose checkpoint is due at now, or whose stream must
// end because the log has not been read for unread. It drops subscriptions that were closed.
func (p *wakePool) wakeDue(now, unread time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	kept := p.parked[:0]
	for _, s := range p.parked {
		switch {
		case s.closed.Load():
		case now >= s.checkpointDue || unread > s.outageLimit:
			p.ready = append(p.ready, s)
		default:
			kept = append(kept, s)
		}
	}
	clear(p.parked[len(kept):])
	p.parked = kept
	p.startWorkers()
}

// schedule adds subscriptions that are not parked to the ready list.
func (p *wakePool) schedule(subs []*Subscription) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ready = append(p.ready, subs...)
	p.startWorkers()
}

// startWorkers starts the workers that the ready list justifies: one for each batch, up to the
// number of processors. The caller must hold p.mu.
func (p *wakePool) startWorkers() {
	batches := (len(p.ready) - p.next + wakeBatch - 1) / wakeBatch
	wanted := min(runtime.GOMAXPROCS(0), batches)
	for p.workers < wanted {
		p.workers++
		go p.work()
	}
}

// work wakes subscriptions until the ready list is empty. It holds no lock while it calls Wake.
func (p *wakePool) work() {
	var batch [wakeBatch]*Subscription
	for n := p.take(batch[:]); n > 0; n = p.take(batch[:]) {
		for _, s := range batch[:n] {
			s.parker.Wake()
		}
	}
}

// take moves subscriptions from the ready list to batch and returns their number. If it returns 0,
// the calling worker no longer counts as running and must exit.
func (p *wakePool) take(batch []*Subscription) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	n := copy(batch, p.ready[p.next:])
	p.next += n
	if n == 0 {
		p.resetReady()
		if p.workers--; p.workers == 0 {
			p.idle.Broadcast()
		}
	}
	return n
}

// resetReady empties a ready list whose entries were all taken. It clears the entries so that the
// list, whose array is reused, keeps no subscription alive. The caller must hold p.mu.
func (p *wakePool) resetReady() {
	clear(p.ready)
	p.ready, p.next = p.ready[:0], 0
}

// wait blocks until no worker runs.
func (p *wakePool) wait() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for p.workers > 0 {
		p.idle.Wait()
	}
}
