package pipelinestream

import (
	"runtime"
	"sync"

	"hirewire/internal/live"
)

// runQueue runs the followers of subscriptions that were woken, with at most as many goroutines as
// there are processors. A goroutine for each stream would cost more than the work it does: memory
// while it waits, and time when one event wakes thousands of them.
//
// The hub enqueues subscriptions that may have something to deliver, and the render cache those
// that wait for a rendering. Workers start when there is work and exit when there is none, so idle
// streams have no worker. Each Streams has one queue, and a server has one Streams.
type runQueue struct {
	// mu is a leaf lock: the hub calls Enqueue while it holds locks of its own. It is not held
	// while a follower runs.
	mu sync.Mutex
	// ready[next:] are the subscriptions whose followers have to run.
	ready []*live.Subscription
	next  int
	// workers is the number of running workers.
	workers int
}

// runBatch is how many subscriptions a worker takes from the queue at once.
const runBatch = 16

var _ live.Queue = (*runQueue)(nil)

// Enqueue implements live.Queue: it has the followers of the subscriptions run. It does not block,
// and may be called from any goroutine.
func (q *runQueue) Enqueue(woken []*live.Subscription) {
	if len(woken) == 0 {
		return
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.next > 0 {
		// Move what is left to the front, so that the array does not grow while there is always
		// work.
		left := copy(q.ready, q.ready[q.next:])
		clear(q.ready[left:])
		q.ready, q.next = q.ready[:left], 0
	}
	q.ready = append(q.ready, woken...)
	q.startWorkers()
}

// startWorkers starts the workers that the queue justifies: one for each batch, up to the number of
// processors. The caller must hold q.mu.
func (q *runQueue) startWorkers() {
	batches := (len(q.ready) - q.next + runBatch - 1) / runBatch
	wanted := min(runtime.GOMAXPROCS(0), batches)
	for q.workers < wanted {
		q.workers++
		go q.work()
	}
}

// work runs followers until the queue is empty. It holds no lock meanwhile.
func (q *runQueue) work() {
	var batch [runBatch]*live.Subscription
	for n := q.take(batch[:]); n > 0; n = q.take(batch[:]) {
		for _, sub := range batch[:n] {
			if f, ok := sub.Owner().(*follower); ok {
				f.run()
			}
		}
	}
}

// take moves subscriptions from the queue to batch and returns their number. If it returns 0, the
// calling worker no longer counts as running and must exit.
func (q *runQueue) take(batch []*live.Subscription) int {
	q.mu.Lock()
	defer q.mu.Unlock()
	n := copy(batch, q.ready[q.next:])
	q.next += n
	if n == 0 {
		clear(q.ready) // the array is reused, and must keep no subscription alive
		q.ready, q.next = q.ready[:0], 0
		q.workers--
	}
	return n
}
