package exec

import (
	"bytes"
	"context"
	"errors"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
)

// The reasons for which a Budget stops an operation. When its context ends, the reason is that of
// the context.
var (
	ErrTooManyFields = errors.New("exec: the answer has too many fields")
	ErrTooManyBytes  = errors.New("exec: the answer is too long")
	ErrTooManyErrors = errors.New("exec: too many fields of the answer failed")
)

// Allowance is what one operation may use. Zero values mean no bound.
type Allowance struct {
	// Fields is the number of fields resolved and list elements visited, counted with repetition.
	Fields int
	// Bytes is the length of the data in JSON.
	Bytes int
	// Errors is the number of errors that fields may have.
	Errors int
}

// Budget counts what one operation uses and stops the executor when its allowance is used up or its
// context ends. The executor asks it once for each object and each list element, so the work goes
// on for at most one object after a stop. Whatever was resolved until then must be thrown away: the
// executor leaves nulls without errors behind.
//
// A nil Budget allows everything. A Budget is safe for concurrent use, because root fields of a
// query run side by side.
type Budget struct {
	allowed Allowance
	done    <-chan struct{}
	cause   func() error

	fields  atomic.Int64
	bytes   atomic.Int64
	errors  atomic.Int64
	stopped atomic.Bool

	mu  sync.Mutex
	why error
}

type budgetKey struct{}

// WithBudget returns a context that carries a new budget for one operation or one frame of a
// stream. The budget stops when ctx ends.
func WithBudget(ctx context.Context, allowed Allowance) (context.Context, *Budget) {
	b := &Budget{
		allowed: allowed,
		done:    ctx.Done(),
		cause:   func() error { return context.Cause(ctx) },
	}
	return context.WithValue(ctx, budgetKey{}, b), b
}

// BudgetFrom returns the budget that a context carries, or nil.
func BudgetFrom(ctx context.Context) *Budget {
	b, _ := ctx.Value(budgetKey{}).(*Budget)
	return b
}

// Spend takes n fields from the budget. It reports whether the operation may go on.
func (b *Budget) Spend(n int) bool {
	if b == nil {
		return true
	}
	used := b.fields.Add(int64(n))
	if b.allowed.Fields > 0 && used > int64(b.allowed.Fields) {
		b.stop(ErrTooManyFields)
		return false
	}
	return b.Running()
}

// Failed takes one error from the budget. It reports whether the error may be kept.
func (b *Budget) Failed() bool {
	if b == nil || b.allowed.Errors <= 0 || b.errors.Add(1) <= int64(b.allowed.Errors) {
		return true
	}
	b.stop(ErrTooManyErrors)
	return false
}

// Stopped returns why the executor was stopped, or nil if it was not.
func (b *Budget) Stopped() error {
	if b == nil || !b.stopped.Load() {
		return nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.why
}

// Fields returns the number of fields and elements that were used.
func (b *Budget) Fields() int { return int(b.fields.Load()) }

// Bytes returns the number of bytes that were written.
func (b *Budget) Bytes() int { return int(b.bytes.Load()) }

// Running reports whether the operation may go on. It costs a load and a look at an open channel,
// no lock.
func (b *Budget) Running() bool {
	if b == nil {
		return true
	}
	if b.stopped.Load() {
		return false
	}
	select {
	case <-b.done:
		b.stop(b.cause())
		return false
	default:
		return true
	}
}

func (b *Budget) stop(why error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.why == nil {
		b.why = why
	}
	b.stopped.Store(true)
}

// Write writes data as JSON into buf. What is longer than the budget allows is cut and stops the
// budget.
func Write(b *Budget, data graphql.Marshaler, buf *bytes.Buffer) {
	if b == nil {
		data.MarshalGQL(buf)
		return
	}
	if !b.Running() {
		return
	}
	scratch, _ := scratches.Get().(*bytes.Buffer)
	data.MarshalGQL(&writer{budget: b, buf: scratch})
	b.bytes.Add(int64(scratch.Len()))
	buf.Write(scratch.Bytes())
	if scratch.Cap() <= maxScratch {
		scratch.Reset()
		scratches.Put(scratch)
	}
}

// scratches has buffers that have grown to the size of answers. An answer is written into one of
// them and then copied, because a new buffer would be copied each time it grows.
//
//nolint:gochecknoglobals // a pool
var scratches = sync.Pool{New: func() any { return &bytes.Buffer{} }}

// maxScratch is the size above which a buffer is not kept.
const maxScratch = 1 << 20

// writer counts what is written, and drops everything after the budget has stopped.
type writer struct {
	budget *Budget
	buf    *bytes.Buffer
	full   bool
}

// checkEvery is how many bytes are written between two looks at the context.
const checkEvery = 64 << 10

// Write implements io.Writer. It never fails: marshallers have no way to say so.
func (w *writer) Write(p []byte) (int, error) {
	if w.room(len(p)) {
		w.buf.Write(p)
	}
	return len(p), nil
}

// WriteString implements io.StringWriter.
func (w *writer) WriteString(s string) (int, error) {
	if w.room(len(s)) {
		w.buf.WriteString(s)
	}
	return len(s), nil
}

func (w *writer) room(n int) bool {
	if w.full {
		return false
	}
	length := w.buf.Len()
	if most := w.budget.allowed.Bytes; most > 0 && length+n > most {
		w.budget.stop(ErrTooManyBytes)
		w.full = true
	} else if (length+n)/checkEvery != length/checkEvery && !w.budget.Running() {
		w.full = true
	}
	return !w.full
}
