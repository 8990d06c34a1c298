package ratelimit

import "context"

// Gate groups the limits on operations. A nil Gate has no limits, and neither has a nil field.
type Gate struct {
	// Rates limits the rate of operations by viewer.
	Rates *Rates
	// Slots limits the operations that run at the same time.
	Slots *Slots
	// Bodies limits the memory of request bodies.
	Bodies *Bytes
	// Answers limits the memory of responses until their clients have received them.
	Answers *Bytes
	// Streams limits the streams of server-sent events that one viewer has open.
	Streams *Each
}

// Count counts a requested operation; see Rates.Count.
func (g *Gate) Count(name string) error {
	if g == nil {
		return nil
	}
	return g.Rates.Count(name)
}

// Enter waits for a slot; see Slots.Enter. The caller must call leave when the operation has ended.
func (g *Gate) Enter(ctx context.Context, name string) (leave func(), err error) {
	if g == nil || g.Slots == nil {
		return func() {}, nil
	}
	return g.Slots.Enter(ctx, name)
}
