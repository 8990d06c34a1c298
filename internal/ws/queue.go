package ws

import "sync"

// queue holds what waits for the writer, bounded in bytes.
type queue struct {
	limit int
	// filled has a token when something may be there; room when something was taken.
	filled, room chan struct{}

	mu     sync.Mutex
	texts  [][]byte
	bytes  int
	closed bool
}

func newQueue(limit int) *queue {
	return &queue{limit: limit, filled: make(chan struct{}, 1), room: make(chan struct{}, 1)}
}

// push adds a text, and answers false where there is no room. A text larger than the whole queue has room when the queue
// is empty. An urgent one may go over the limit by as much again.
func (q *queue) push(text []byte, urgent bool) bool {
	q.mu.Lock()
	limit := q.limit
	if urgent {
		limit *= 2
	}
	ok := q.closed || q.bytes == 0 || q.bytes+len(text) <= limit
	if ok && !q.closed {
		q.texts, q.bytes = append(q.texts, text), q.bytes+len(text)
	}
	q.mu.Unlock()
	if ok {
		signal(q.filled)
	}
	return ok
}

// pop takes the oldest text; nil when there is none.
func (q *queue) pop() []byte {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.texts) == 0 {
		q.texts = nil // an idle connection keeps no room
		return nil
	}
	text := q.texts[0]
	q.texts[0] = nil
	q.texts, q.bytes = q.texts[1:], q.bytes-len(text)
	// Several may wait for room, and each token wakes one: whoever finds more than it needs leaves the next to the next pop.
	signal(q.room)
	return text
}

// close drops what waits; further texts are taken and forgotten.
func (q *queue) close() {
	q.mu.Lock()
	q.closed, q.texts, q.bytes = true, nil, 0
	q.mu.Unlock()
	signal(q.room)
}

func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
