package live

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"hirewire/internal/read"
)

// replay reads what is behind the window, in blocks that subscribers share: after a restart all of them come back at
// once, and want the same.
type replay struct {
	mu     sync.Mutex
	blocks map[int64]*block
	recent []int64 // keys of blocks, the least recently used first
}

type block struct {
	ready chan struct{}
	// all is what the block holds; nil where there is nothing.
	all *chunk
	err error
}

const (
	blockSize = read.LogPageSize
	// maxBlocks bounds the memory of replays, at about a kilobyte for each event.
	maxBlocks = 24
)

var (
	// errPruned: the events behind the position are gone.
	errPruned = errors.New("the events behind the position were pruned")
	// errOtherHistory: the database holds another history than the tail.
	errOtherHistory = errors.New("the event log has another history")
)

func newReplay() *replay { return &replay{blocks: map[int64]*block{}} }

// after is the chunk that follows a position behind the window. Chunks end at multiples of their size, so that
// subscribers that came from different positions soon share them.
func (h *Hub) replayAfter(ctx context.Context, t *tail, pos int64) (chunk, error) {
	for {
		b, mine := t.replay.get(pos / blockSize)
		if mine {
			b.err = h.load(ctx, t, b, pos)
			close(b.ready)
		}
		select {
		case <-b.ready:
		case <-ctx.Done():
			return chunk{}, ctx.Err()
		}
		if b.err == nil && b.last() > pos && b.first() <= pos {
			return b.after(pos), nil
		}
		t.replay.drop(pos/blockSize, b)
		if mine {
			// Nobody else's failure: with a block that was just read, the log has nothing behind the position.
			if b.err == nil {
				b.err = fmt.Errorf("%w behind %d", errGap, pos)
			}
			return chunk{}, b.err
		}
	}
}

func (h *Hub) load(ctx context.Context, t *tail, b *block, pos int64) error {
	return h.asking(ctx, func() error {
		h.replays.Add(1)
		page, err := h.src.LogAfter(ctx, pos/blockSize*blockSize)
		switch {
		case err != nil:
			return err
		case page.State.Epoch != t.epoch:
			ring(h.woken)
			return errOtherHistory
		case page.State.Floor > pos:
			return errPruned
		}
		for i := range page.Events {
			if page.Events[i].Seq != page.Events[0].Seq+int64(i) {
				return fmt.Errorf("%w at %d", errGap, page.Events[i].Seq)
			}
		}
		t.add(page.Confidential)
		if len(page.Events) > 0 {
			b.all = newChunk(page.Events[0].Seq-1, page.Events)
		}
		return nil
	})
}

// get finds a block, or makes an empty one that the caller must load.
func (r *replay) get(key int64) (b *block, mine bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if i := slices.Index(r.recent, key); i >= 0 {
		r.recent = append(slices.Delete(r.recent, i, i+1), key)
		return r.blocks[key], false
	}
	b = &block{ready: make(chan struct{})}
	r.blocks[key] = b
	r.recent = append(r.recent, key)
	if len(r.recent) > maxBlocks {
		delete(r.blocks, r.recent[0])
		r.recent = r.recent[1:]
	}
	return b, true
}

// drop forgets a block that failed or has become too short.
func (r *replay) drop(key int64, b *block) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.blocks[key] == b {
		delete(r.blocks, key)
		r.recent = slices.DeleteFunc(r.recent, func(k int64) bool { return k == key })
	}
}

// first and last are the positions before the first and after the last event.
func (b *block) first() int64 {
	if b.all == nil {
		return 0
	}
	return b.all.from
}

func (b *block) last() int64 {
	if b.all == nil {
		return 0
	}
	return b.all.to
}

func (b *block) after(pos int64) chunk {
	return b.all.between(pos, min((pos/maxFrame+1)*maxFrame, b.all.to))
}
