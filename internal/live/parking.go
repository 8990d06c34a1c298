package live

import (
	"sync"
	"time"
)

// Queue takes subscriptions that were woken, so that their owners run. It belongs to the reader of
// the subscriptions, which decides in how many goroutines they run; package live runs nothing of
// its readers.
//
// Queues are compared with ==, so an implementation is usually a pointer.
type Queue interface {
	// Enqueue takes subscriptions that may have something to deliver. They are no longer parked.
	// The slice must not be kept. The hub calls Enqueue while it holds locks: it must not block,
	// and must not call this package.
	Enqueue(woken []*Subscription)
}

// parking holds the subscriptions that wait for something to deliver. It needs no goroutine, and a
// wake-up costs nothing for each of them except a copy of a pointer.
type parking struct {
	// mu is taken after Hub.mu, and is held while Queue.Enqueue is called.
	mu    sync.Mutex
	lists map[Queue]*parkedList
}

// parkedList holds the parked subscriptions that are woken into one queue. A process has one or two
// queues, which stay as long as the hub.
type parkedList struct {
	queue  Queue
	parked []*Subscription // guarded by parking.mu
}

// listOf returns the list of a queue.
func (p *parking) listOf(q Queue) *parkedList {
	p.mu.Lock()
	defer p.mu.Unlock()
	l := p.lists[q]
	if l == nil {
		l = &parkedList{queue: q}
		p.lists[q] = l
	}
	return l
}

// park adds a subscription to its list. It returns false, and does not add it, if the
// subscription's window has changed or the hub has stopped since the subscription last looked.
//
// This check loses no wake-up: the tailer publishes a new window before it calls wakeAll, which
// takes the same lock. Either park sees the new window, or wakeAll sees the subscription.
func (p *parking) park(s *Subscription) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s.tail.window.Load() != s.drained || s.h.stopped() {
		return false
	}
	s.list.parked = append(s.list.parked, s)
	return true
}

// wakeAll wakes every parked subscription.
func (p *parking) wakeAll() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, l := range p.lists {
		if len(l.parked) == 0 {
			continue
		}
		l.queue.Enqueue(l.parked)
		clear(l.parked) // the array is reused, and must keep no subscription alive
		l.parked = l.parked[:0]
	}
}

// wakeDue wakes the parked subscriptions whose checkpoint is due at now, or whose stream must end
// because the log has not been read for unread. It drops subscriptions that were closed.
func (p *parking) wakeDue(now, unread time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, l := range p.lists {
		var due []*Subscription
		kept := l.parked[:0]
		for _, s := range l.parked {
			switch {
			case s.closed.Load():
			case now >= s.checkpointDue || unread > s.outageLimit:
				due = append(due, s)
			default:
				kept = append(kept, s)
			}
		}
		clear(l.parked[len(kept):])
		l.parked = kept
		if len(due) > 0 {
			l.queue.Enqueue(due)
		}
	}
}
