package ratelimit

import "context"

// Gate is what stands before operations. Nil lets everything through.
type Gate struct {
	// Rates counts operations by viewer; nil counts none.
	Rates *Rates
	// Slots bounds the operations that run; nil bounds none.
	Slots *Slots
	// Bodies bounds the memory that bodies of requests take; nil bounds none.
	Bodies *Bytes
	// Answers bounds the memory that answers take until their clients have read them; nil bounds none.
	Answers *Bytes
	// Streams bounds how many streams of server-sent events one viewer has open; nil bounds none.
	Streams *Each
}

// Count counts an operation that somebody asks for, before anything is done about it.
func (g *Gate) Count(name string) error {
	if g == nil {
		return nil
	}
	return g.Rates.Count(name)
}

// Enter waits until there is room for an operation. What it answers is called when the operation has ended.
func (g *Gate) Enter(ctx context.Context, name string) (leave func(), err error) {
	if g == nil || g.Slots == nil {
		return func() {}, nil
	}
	return g.Slots.Enter(ctx, name)
}
