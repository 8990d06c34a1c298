// Package coalesce lets callers that ask the same question at about the same time share one answer, without ever giving a
// caller an answer that is older than their question. golang.org/x/sync/singleflight lets a caller join a run that has
// begun already: what that run has read may be older than the call, so a right that was withdrawn in between would go
// unnoticed.
package coalesce

import (
	"context"
	"fmt"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"
)

// Group runs one function at a time for each key. Callers that arrive while it runs share the next run. The zero value is
// ready to use, and a Group is safe for concurrent use.
type Group[K comparable, V any] struct {
	// Gap is the minimum time between the starts of two runs for a key. Callers that arrive in between share the second
	// run. The first caller after a pause does not wait.
	Gap time.Duration

	mu   sync.Mutex
	keys map[K]*queue[V]
}

// queue is the state of a key while a run or its gap lasts.
type queue[V any] struct {
	// next is the run that will start afterwards; nil if no caller waits for one.
	next *run[V]
}

// run is one call of a function for all who share it.
type run[V any] struct {
	ctx     context.Context //nolint:containedctx // it belongs to the run, which outlives the call that began it
	cancel  context.CancelFunc
	fn      func(context.Context) (V, error)
	waiting int // guarded by the group
	done    chan struct{}
	value   V
	err     error
}

// Do returns the result of a run of fn that began after Do was called. Concurrent callers with the same key share a run, and
// the group calls the fn of any one of them, so all callers of a key must pass equivalent functions. The run's context
// has the values of that caller's context and is cancelled once every caller's context has ended. Do returns early with
// ctx's error when ctx ends.
func (g *Group[K, V]) Do(ctx context.Context, key K, fn func(context.Context) (V, error)) (V, error) {
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

func (g *Group[K, V]) join(ctx context.Context, key K, fn func(context.Context) (V, error)) *run[V] {
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
	if q.next == nil || q.next.waiting == 0 { // one that all have left is not joined: its context has ended
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

// begin starts the next run of a key. When that run has ended and its gap is over, begin starts the run after it, and so on
// until no caller waits for one.
func (g *Group[K, V]) begin(key K, q *queue[V]) {
	g.mu.Lock()
	defer g.mu.Unlock()
	r := q.next
	q.next = nil
	if r == nil {
		delete(g.keys, key)
		return
	}
	var left atomic.Int32
	left.Store(2)
	ended := func() {
		if left.Add(-1) == 0 {
			g.begin(key, q)
		}
	}
	time.AfterFunc(g.Gap, ended)
	go func() {
		defer ended()
		r.execute()
	}()
}

func (r *run[V]) execute() {
	defer close(r.done)
	defer r.cancel()
	defer func() {
		// A panic here would end the process, since no caller's handler is above it.
		if cause := recover(); cause != nil {
			r.err = fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
		}
	}()
	r.value, r.err = r.fn(r.ctx)
}
