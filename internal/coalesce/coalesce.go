// Package coalesce lets concurrent callers share one call of a function that reads current state,
// such as the rights of a user. Every result was read after the caller's own call began.
//
// golang.org/x/sync/singleflight does not guarantee that: it lets a caller join a run that has
// already begun. That run may have read its data before a right was withdrawn, so the caller would
// not notice.
package coalesce

import (
	"context"
	"fmt"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"
)

// Group runs one function at a time for each key. Callers that arrive during a run share the next
// run:
//
//	calls:  A      B C          D
//	runs:   [--A--][---B,C----] [--D--]
//
// The zero value is ready to use. A Group is safe for concurrent use; fn is called without its
// lock.
type Group[K comparable, V any] struct {
	// Gap is the minimum time between the starts of two runs for a key. Callers that arrive in
	// between share the second run. The first caller after a pause does not wait.
	Gap time.Duration

	mu   sync.Mutex
	keys map[K]*queue[V]
}

// queue is the state of a key while a run or its gap lasts.
type queue[V any] struct {
	// next is the run that will start afterwards; nil if no caller waits for one.
	next *run[V]
}

// run is one call of a function, for all callers that share it.
type run[V any] struct {
	ctx     context.Context //nolint:containedctx // the run outlives the call that created it
	cancel  context.CancelFunc
	fn      func(context.Context) (V, error)
	waiting int           // number of callers; guarded by Group.mu
	done    chan struct{} // closed after value and err are set
	value   V
	err     error
}

// Do returns the result of a run of fn that began after Do was called. Concurrent callers with the
// same key share a run, and the group calls the fn of any one of them, so all callers of a key must
// pass equivalent functions. The run's context has the values of that caller's context and is
// canceled once every caller's context has ended. If ctx ends first, Do returns ctx's error. A
// panic in fn is returned as an error.
func (g *Group[K, V]) Do(
	ctx context.Context,
	key K,
	fn func(context.Context) (V, error),
) (V, error) {
	r := g.join(ctx, key, fn)
	select {
	case <-r.done:
		return r.value, r.err
	case <-ctx.Done():
		g.mu.Lock()
		defer g.mu.Unlock()
		if r.waiting--; r.waiting == 0 {
			r.cancel()
		}
		var none V
		return none, ctx.Err()
	}
}

// join adds a caller to the next run of a key, and starts that run if none is in progress.
func (g *Group[K, V]) join(
	ctx context.Context, key K, fn func(context.Context) (V, error),
) *run[V] {
	g.mu.Lock()
	defer g.mu.Unlock()
	q, busy := g.keys[key]
	if !busy {
		q = &queue[V]{}
		if g.keys == nil {
			g.keys = map[K]*queue[V]{}
		}
		g.keys[key] = q
	}
	// A run that all its callers have left cannot be joined, because its context was canceled.
	if q.next == nil || q.next.waiting == 0 {
		q.next = &run[V]{fn: fn, done: make(chan struct{})}
		q.next.ctx, q.next.cancel = context.WithCancel(context.WithoutCancel(ctx))
	}
	r := q.next
	r.waiting++
	if !busy {
		go g.begin(key, q)
	}
	return r
}

// begin starts the next run of a key. When that run has ended and its gap is over, it starts the
// run after it, and so on until there is none.
func (g *Group[K, V]) begin(key K, q *queue[V]) {
	g.mu.Lock()
	defer g.mu.Unlock()
	r := q.next
	q.next = nil
	if r == nil {
		delete(g.keys, key)
		return
	}
	var remaining atomic.Int32 // the run and the gap
	remaining.Store(2)
	ended := func() {
		if remaining.Add(-1) == 0 {
			g.begin(key, q)
		}
	}
	time.AfterFunc(g.Gap, ended)
	go func() {
		defer ended()
		r.execute()
	}()
}

// execute calls fn and publishes its result.
func (r *run[V]) execute() {
	defer close(r.done)
	defer r.cancel()
	defer func() {
		// Without this a panic would end the process: the callers' handlers are on other
		// goroutines.
		if cause := recover(); cause != nil {
			r.err = fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
		}
	}()
	r.value, r.err = r.fn(r.ctx)
}
