package ws

import (
	"encoding/binary"
	"sync"
	"sync/atomic"
)

// Payload is the result of an operation, in JSON. Many connections may share one.
type Payload interface {
	// Len returns the number of bytes that AppendTo appends. It never changes.
	Len() int
	// AppendTo appends the JSON to a buffer and returns the extended buffer. It is called when the
	// payload is written to a connection, and may append different bytes each time.
	AppendTo(text []byte) []byte
}

// Bytes is a Payload that is the same for every connection.
type Bytes []byte

// Len implements Payload.
func (b Bytes) Len() int { return len(b) }

// AppendTo implements Payload.
func (b Bytes) AppendTo(text []byte) []byte { return append(text, b...) }

// frame is a message to be written. head is the JSON object up to the payload; the closing brace is
// added after the payload, which may be nil.
type frame struct {
	head    string
	payload Payload
}

// size returns the length of the message in bytes.
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

// outbox is a connection's queue of messages, bounded in bytes, and the lock of its writer.
//
// There is no goroutine for writing, so an idle connection costs nothing. Instead put makes the
// caller the writer if there is none (mustWrite). The writer calls next until that returns false;
// then it is no longer the writer.
type outbox struct {
	// writes is odd during a write and changes with each write and each fragment. The watchdog uses
	// it to detect a write that makes no progress.
	writes atomic.Uint64

	mu     sync.Mutex
	frames []frame
	bytes  int // total size of frames
	// busy is true while there is a writer.
	busy   bool
	closed bool
	// room is closed when a message is taken from the queue; nil while no goroutine waits for that.
	room chan struct{}
	// idle is closed when the writer has finished; nil while no goroutine waits for that.
	idle chan struct{}
}

// putResult is the result of outbox.put.
type putResult int

const (
	// queued means that the present writer will write the message.
	queued putResult = iota
	// mustWrite means that the caller is now the writer: it must write the message and then call
	// next.
	mustWrite
	// full means that the queue has no room for the message.
	full
	// closed means that no more messages are written.
	closed
)

// put adds a message to the queue, or makes the caller the writer. It does not block. If the result
// is full it also returns a channel that is closed when there may be room. The queue accepts a
// message that is larger than the limit when it is empty.
func (o *outbox) put(f frame, limit int) (putResult, <-chan struct{}) {
	o.mu.Lock()
	defer o.mu.Unlock()
	switch {
	case o.closed:
		return closed, nil
	case !o.busy:
		o.busy = true
		return mustWrite, nil
	case o.bytes > 0 && o.bytes+f.size() > limit:
		if o.room == nil {
			o.room = make(chan struct{})
		}
		return full, o.room
	}
	o.frames, o.bytes = append(o.frames, f), o.bytes+f.size()
	return queued, nil
}

// next returns the oldest queued message to the writer. If there is none it returns false, and the
// caller is no longer the writer.
func (o *outbox) next() (f frame, more bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.frames) == 0 {
		o.frames, o.busy = nil, false // an idle connection keeps no memory for its queue
		o.signalIdle()
		return frame{}, false
	}
	f, o.frames[0] = o.frames[0], frame{}
	o.frames, o.bytes = o.frames[1:], o.bytes-f.size()
	o.signalRoom()
	return f, true
}

// signalRoom wakes the goroutines that wait for room. The caller must hold o.mu.
func (o *outbox) signalRoom() {
	if o.room != nil {
		close(o.room)
		o.room = nil
	}
}

// flushed returns a channel that is closed once everything in the queue has been written, or the
// outbox is closed.
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

// signalIdle wakes the goroutines that wait for flushed. The caller must hold o.mu.
func (o *outbox) signalIdle() {
	if o.idle != nil {
		close(o.idle)
		o.idle = nil
	}
}

// close drops the queue and accepts no more messages.
func (o *outbox) close() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.closed, o.frames, o.bytes = true, nil, 0
	o.signalRoom()
	o.signalIdle()
}

// bufferPool holds buffers in which messages are encoded.
type bufferPool struct{ pool sync.Pool }

// maxPooledBuffer is the largest buffer that is kept for reuse.
const maxPooledBuffer = 64 << 10

// encode returns a buffer with the text of a message. The caller must return it with put.
func (p *bufferPool) encode(f frame) *[]byte {
	buf := p.get()
	*buf = f.appendTo(*buf)
	return buf
}

// encodeFrame is like encode but puts the header of a WebSocket text frame before the message,
// which must not be larger than fragmentSize.
func (p *bufferPool) encodeFrame(f frame) *[]byte {
	const final, text, extended = 0x80, 0x1, 126
	out, size := p.get(), f.size()
	*out = append(*out, final|text)
	if size < extended {
		*out = append(*out, byte(size))
	} else {
		//nolint:gosec // fragmentSize fits into 16 bits
		*out = binary.BigEndian.AppendUint16(append(*out, extended), uint16(size))
	}
	*out = f.appendTo(*out)
	return out
}

// get returns an empty buffer.
func (p *bufferPool) get() *[]byte {
	buf, ok := p.pool.Get().(*[]byte)
	if !ok {
		buf = new([]byte)
	}
	*buf = (*buf)[:0]
	return buf
}

// put returns a buffer to the pool. The caller must not use it afterwards.
func (p *bufferPool) put(buf *[]byte) {
	if cap(*buf) <= maxPooledBuffer {
		p.pool.Put(buf)
	}
}
