package live

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"hirewire/internal/read"
)

// replayCache holds blocks of the log that lie before the window. Subscribers share them: after a
// restart all clients reconnect at once and need the same events.
type replayCache struct {
	mu     sync.Mutex
	blocks map[int64]*block
	recent []int64 // keys of blocks, least recently used first
}

// block is one page of the log. The subscriber that created it loads it; others wait for loaded.
type block struct {
	loaded chan struct{} // closed once events and err are set
	events *chunk        // nil if the page was empty
	err    error
}

const (
	blockSize = read.LogPageSize
	// maxBlocks bounds the memory of the cache. An event takes about a kilobyte.
	maxBlocks = 24
)

var (
	// errPruned means that the events after the position were deleted from the log.
	errPruned = errors.New("the events after the position were pruned")
	// errOtherHistory means that the database holds another history (epoch) than the tail.
	errOtherHistory = errors.New("the event log has another history")
)

func newReplayCache() *replayCache { return &replayCache{blocks: map[int64]*block{}} }

// replayAfter returns the events that follow a position before the window, from the cache or from
// the database. It blocks while the block is loaded, by this caller or another. Chunks end at
// multiples of maxFrame, so that subscribers that started at different positions soon receive the
// same chunks. If the block that this call loaded has no event after pos, the error is errGap.
func (h *Hub) replayAfter(ctx context.Context, t *tail, pos int64) (chunk, error) {
	for {
		b, created := t.replay.get(pos / blockSize)
		if created {
			b.err = h.loadBlock(ctx, t, b, pos)
			close(b.loaded)
		}
		select {
		case <-b.loaded:
		case <-ctx.Done():
			return chunk{}, ctx.Err()
		}
		if b.err == nil && b.last() > pos && b.first() <= pos {
			return b.after(pos), nil
		}
		t.replay.drop(pos/blockSize, b)
		if created {
			// A failure is reported only to the subscriber that loaded the block; the others try
			// again. A block that was just read without error shows that the log has a gap.
			if b.err == nil {
				b.err = fmt.Errorf("%w after %d", errGap, pos)
			}
			return chunk{}, b.err
		}
	}
}

// loadBlock reads the block that contains pos from the database. Only the creator of b may call it.
func (h *Hub) loadBlock(ctx context.Context, t *tail, b *block, pos int64) error {
	return h.withSlot(ctx, func() error {
		h.replays.Add(1)
		page, err := h.src.LogAfter(ctx, pos/blockSize*blockSize)
		switch {
		case err != nil:
			return err
		case page.State.Epoch != t.epoch:
			trigger(h.wake)
			return errOtherHistory
		case page.State.Floor > pos:
			return errPruned
		}
		for i := range page.Events {
			if page.Events[i].Seq != page.Events[0].Seq+int64(i) {
				return fmt.Errorf("%w at %d", errGap, page.Events[i].Seq)
			}
		}
		t.addConfidentiality(page.Confidential)
		if len(page.Events) > 0 {
			b.events = newChunk(page.Events[0].Seq-1, page.Events)
		}
		return nil
	})
}

// get returns the block with a key. If there is none it creates an empty one and reports created:
// the caller must then load it and close its loaded channel.
func (r *replayCache) get(key int64) (b *block, created bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if i := slices.Index(r.recent, key); i >= 0 {
		r.recent = append(slices.Delete(r.recent, i, i+1), key)
		return r.blocks[key], false
	}
	b = &block{loaded: make(chan struct{})}
	r.blocks[key] = b
	r.recent = append(r.recent, key)
	if len(r.recent) > maxBlocks {
		delete(r.blocks, r.recent[0])
		r.recent = r.recent[1:]
	}
	return b, true
}

// drop removes a block that failed to load or that ends before the requested position. It does
// nothing if another block has taken its place.
func (r *replayCache) drop(key int64, b *block) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.blocks[key] == b {
		delete(r.blocks, key)
		r.recent = slices.DeleteFunc(r.recent, func(k int64) bool { return k == key })
	}
}

// first returns the position before the block's first event, or 0 if the block is empty.
func (b *block) first() int64 {
	if b.events == nil {
		return 0
	}
	return b.events.from
}

// last returns the position of the block's last event, or 0 if the block is empty.
func (b *block) last() int64 {
	if b.events == nil {
		return 0
	}
	return b.events.to
}

// after returns the events after pos, up to the next multiple of maxFrame.
func (b *block) after(pos int64) chunk {
	return b.events.between(pos, min((pos/maxFrame+1)*maxFrame, b.events.to))
}
