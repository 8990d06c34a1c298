package ws

import (
	"encoding/binary"
	"sync"
	"sync/atomic"
)

// Payload is the result of an operation, in JSON. Many connections may hold the same one.
type Payload interface {
	// Len returns the number of bytes that AppendTo appends, which never changes.
	Len() int
	// AppendTo appends the JSON to a buffer, at the moment when it is written to a connection. What it appends may differ
	// from call to call.
	AppendTo(text []byte) []byte
}

// Bytes is a Payload that is the same for every connection.
type Bytes []byte

// Len implements Payload.
func (b Bytes) Len() int { return len(b) }

// AppendTo implements Payload.
func (b Bytes) AppendTo(text []byte) []byte { return append(text, b...) }

// frame is a message to be written: a head of its own, and a payload, which may be nil.
type frame struct {
	head    string
	payload Payload
}

func (f frame) size() int {
	n := len(f.head) + 1
	if f.payload != nil {
		n += f.payload.Len()
	}
	return n
}

func (f frame) appendTo(text []byte) []byte {
	text = append(text, f.head...)
	if f.payload != nil {
		text = f.payload.AppendTo(text)
	}
	return append(text, '}')
}

// outbox holds what waits to be written, bounded in bytes. There is no goroutine that writes: whoever has something to
// say while nobody writes does it, so that a connection on which nothing happens costs nothing.
type outbox struct {
	// writes is odd while something is written, and changes with each write: how the keeper sees who is stuck.
	writes atomic.Uint64

	mu     sync.Mutex
	frames []frame
	bytes  int
	// busy is true while somebody writes.
	busy   bool
	closed bool
	// room is closed when something was taken; nil while nobody waits for that.
	room chan struct{}
	// idle is closed when nothing is written any more; nil while nobody waits for that.
	idle chan struct{}
}

// verdict is what became of a message.
type verdict int

const (
	// queued: another writes it.
	queued verdict = iota
	// mine: the caller must write it, and then call next.
	mine
	// full: there is no room for it.
	full
	// closed: nothing is written any more.
	closed
)

// put takes a message. Where there is no room for it, the answer is what closes when there may be some. A message larger
// than the limit has room when nothing else waits.
func (o *outbox) put(f frame, limit int) (verdict, <-chan struct{}) {
	o.mu.Lock()
	defer o.mu.Unlock()
	switch {
	case o.closed:
		return closed, nil
	case !o.busy:
		o.busy = true
		return mine, nil
	case o.bytes > 0 && o.bytes+f.size() > limit:
		if o.room == nil {
			o.room = make(chan struct{})
		}
		return full, o.room
	}
	o.frames, o.bytes = append(o.frames, f), o.bytes+f.size()
	return queued, nil
}

// next gives the writer the oldest message; without one, the writing is over.
func (o *outbox) next() (f frame, more bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.frames) == 0 {
		o.frames, o.busy = nil, false // an idle connection keeps no room
		o.rest()
		return frame{}, false
	}
	f, o.frames[0] = o.frames[0], frame{}
	o.frames, o.bytes = o.frames[1:], o.bytes-f.size()
	o.free()
	return f, true
}

// free tells those who wait that there may be room.
func (o *outbox) free() {
	if o.room != nil {
		close(o.room)
		o.room = nil
	}
}

// flushed returns a channel that is closed once everything that was put has been written, or the outbox is closed.
func (o *outbox) flushed() <-chan struct{} {
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.busy || o.closed {
		done := make(chan struct{})
		close(done)
		return done
	}
	if o.idle == nil {
		o.idle = make(chan struct{})
	}
	return o.idle
}

// rest tells those who wait in flushed. The lock must be held.
func (o *outbox) rest() {
	if o.idle != nil {
		close(o.idle)
		o.idle = nil
	}
}

// close drops what waits.
func (o *outbox) close() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.closed, o.frames, o.bytes = true, nil, 0
	o.free()
	o.rest()
}

// texts are buffers in which messages are put together.
type texts struct{ pool sync.Pool }

// maxText is the largest buffer that is kept.
const maxText = 64 << 10

func (t *texts) get(f frame) *[]byte {
	text := t.empty()
	*text = f.appendTo(*text)
	return text
}

// framed is get with the head of a text frame before it; f is no larger than a slice.
func (t *texts) framed(f frame) *[]byte {
	const final, text, extended = 0x80, 0x1, 126
	out, size := t.empty(), f.size()
	*out = append(*out, final|text)
	if size < extended {
		*out = append(*out, byte(size))
	} else {
		*out = binary.BigEndian.AppendUint16(append(*out, extended), uint16(size)) //nolint:gosec // a slice fits
	}
	*out = f.appendTo(*out)
	return out
}

func (t *texts) empty() *[]byte {
	text, ok := t.pool.Get().(*[]byte)
	if !ok {
		text = new([]byte)
	}
	*text = (*text)[:0]
	return text
}

func (t *texts) put(text *[]byte) {
	if cap(*text) <= maxText {
		t.pool.Put(text)
	}
}
