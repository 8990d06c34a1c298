// Package batch lets concurrent calls share work whose cost does not depend on their number, such
// as the commit of a transaction.
//
// A [Queue] runs a call at once, by itself, if nothing else is in flight, so that a lone call never
// waits. Calls that arrive while another is in flight wait until it ends. They then run
// together. The package knows nothing about databases: the function Options.Together does the work
// of a batch, and says for each call whether it succeeded.
package batch

import (
	"context"
	"slices"
	"sync"
	"time"
)

// Options configure a Queue. In is the input of a call, and Out its result; its zero value means
// that there is no result.
type Options[In, Out any] struct {
	// Together runs several calls as one. ctx has the values of one of the calls, but does not end
	// when their clients leave; it ends after Limit. Together returns a result for each call, in
	// order, which is the zero value for a call that it left out. If it returns an error, it must
	// have done nothing, or its effects must be such that every call can run again by itself.
	Together func(ctx context.Context, calls []In) ([]Out, error)
	// Keys returns the names of what a call changes. Calls with a common key are never in the same
	// batch.
	Keys func(call In) []string
	// Most is the maximum number of calls of a batch.
	Most int
	// Patience is how long a call or batch in flight holds back the calls that wait. It bounds the
	// harm of one that is stuck.
	Patience time.Duration
	// Limit is how long a batch may take.
	Limit time.Duration
}

// Queue runs calls by themselves or in batches. It is safe for concurrent use.
type Queue[In, Out any] struct {
	o Options[In, Out]

	mu      sync.Mutex
	flight  *flight // what holds back the calls in waiting; nil if nothing does
	waiting []*call[In, Out]
}

// New returns a Queue.
func New[In, Out any](o Options[In, Out]) *Queue[In, Out] { return &Queue[In, Out]{o: o} }

// flight is a call or a batch that runs.
type flight struct{ timer *time.Timer }

// call is a call that waits, or is part of a batch.
type call[In, Out any] struct {
	ctx  context.Context //nolint:containedctx // a batch uses the values of its first call
	in   In
	keys []string
	// turn gets one value when the call's turn has come or its batch has ended.
	turn chan turn[In, Out]
	// taken is set when the call is no longer in waiting. It is guarded by the queue's mu.
	taken bool
}

// turn is what happens with a call that waited.
type turn[In, Out any] struct {
	// batch is not empty if the call must run the batch, which it is the first of; flight is the
	// batch's.
	batch  []*call[In, Out]
	twins  []*call[In, Out]
	flight *flight
	// out is the result of the batch, unless alone is true.
	out   Out
	alone bool
}

// Do runs a call. If nothing is in flight it calls alone. Otherwise the call waits and becomes part
// of a batch, of which Do returns the call's result, which may be the zero value. It calls alone
// for a call that is in a batch of one, whose batch failed, or that has a key in common with a call
// in the batch before.
//
// If ctx ends while the call waits, it is not made, and Do returns the error of ctx. If ctx ends
// while the call's batch runs, Do returns that error although the call may succeed.
func (q *Queue[In, Out]) Do(
	ctx context.Context, in In, alone func(ctx context.Context) (Out, error),
) (Out, error) {
	q.mu.Lock()
	if q.flight == nil {
		f := q.take()
		q.mu.Unlock()
		defer q.release(f)
		return alone(ctx)
	}
	c := &call[In, Out]{ctx: ctx, in: in, keys: q.o.Keys(in), turn: make(chan turn[In, Out], 1)}
	q.waiting = append(q.waiting, c)
	q.mu.Unlock()
	t, err := q.wait(ctx, c)
	switch {
	case err != nil:
		return t.out, err
	case len(t.batch) > 0:
		return q.lead(ctx, t, alone)
	case t.alone:
		return alone(ctx)
	}
	return t.out, nil
}

// Waiting returns the number of calls that wait for a batch.
func (q *Queue[In, Out]) Waiting() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.waiting)
}

// wait returns the turn of a call, or the error of ctx if that ends before.
func (q *Queue[In, Out]) wait(ctx context.Context, c *call[In, Out]) (turn[In, Out], error) {
	select {
	case t := <-c.turn:
		return t, nil
	case <-ctx.Done():
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	select {
	case t := <-c.turn: // in the meantime; if it must run a batch, the others depend on it
		return t, nil
	default:
	}
	if !c.taken {
		q.waiting = slices.DeleteFunc(q.waiting, func(w *call[In, Out]) bool { return w == c })
	}
	return turn[In, Out]{}, ctx.Err()
}

// lead runs the batch whose first call is the caller's, and answers the others.
func (q *Queue[In, Out]) lead(
	ctx context.Context, t turn[In, Out], alone func(ctx context.Context) (Out, error),
) (Out, error) {
	defer q.release(t.flight)
	// Those with a key in common with one of the batch find out by themselves, when it has ended.
	defer answer(t.twins, turn[In, Out]{alone: true})
	if len(t.batch) == 1 {
		return alone(ctx)
	}
	others := t.batch[1:]
	// After a panic too.
	defer func() { answer(others, turn[In, Out]{alone: true}) }()
	calls := make([]In, len(t.batch))
	for i, c := range t.batch {
		calls[i] = c.in
	}
	batchCtx, cancel := context.WithTimeout(context.WithoutCancel(ctx), q.o.Limit)
	defer cancel()
	outs, err := q.o.Together(batchCtx, calls)
	if err != nil || len(outs) != len(calls) {
		answer(others, turn[In, Out]{alone: true})
		others = nil
		return alone(ctx)
	}
	for i, c := range others {
		c.turn <- turn[In, Out]{out: outs[i+1]}
	}
	others = nil
	return outs[0], nil
}

func answer[In, Out any](calls []*call[In, Out], t turn[In, Out]) {
	for _, c := range calls {
		c.turn <- t
	}
}

// take makes the caller the flight that holds back others. The queue must be locked.
func (q *Queue[In, Out]) take() *flight {
	f := &flight{}
	q.flight = f
	f.timer = time.AfterFunc(q.o.Patience, func() { q.release(f) })
	return f
}

// release ends a flight and starts the next batch. It does nothing if it was called before, because
// the flight took longer than the patience.
func (q *Queue[In, Out]) release(f *flight) {
	q.mu.Lock()
	defer q.mu.Unlock()
	f.timer.Stop()
	if q.flight != f {
		return
	}
	q.flight = nil
	if t := q.nextBatch(); len(t.batch) > 0 {
		t.flight = q.take()
		t.batch[0].turn <- t
	}
}

// nextBatch takes the calls of the next batch and their twins out of the queue. The queue must be
// locked. Calls whose clients have left are dropped.
func (q *Queue[In, Out]) nextBatch() (t turn[In, Out]) {
	names := map[string]bool{}
	for i, c := range q.waiting {
		if len(t.batch) == q.o.Most {
			q.waiting = slices.Delete(q.waiting, 0, i)
			return t
		}
		c.taken = true
		switch {
		case c.ctx.Err() != nil:
		case slices.ContainsFunc(c.keys, func(key string) bool { return names[key] }):
			t.twins = append(t.twins, c)
		default:
			for _, key := range c.keys {
				names[key] = true
			}
			t.batch = append(t.batch, c)
		}
	}
	q.waiting = nil
	return t
}
