package ws

import (
	"bufio"
	"bytes"
	"errors"
	"net"
	"net/http"
	"os"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// pipe is the network connection below a WebSocket. Where the system supports it, a write does not
// block: what the kernel does not accept at once is copied and written by another goroutine, and
// only the next write waits for that. A goroutine that serves many clients can therefore write to
// one after the other.
//
// Each write is a whole frame, or continues a fragmented message into which no other frame comes.
// pipe.mu is a leaf lock; it is not held while a write blocks.
type pipe struct {
	net.Conn
	// spawn runs a function in a goroutine that the server waits for when it stops.
	spawn func(func())
	// raw is nil if non-blocking writes are not possible; writes then block.
	raw syscall.RawConn
	// writeRaw is p.attempt.write as a func value, so that a write does not allocate one.
	writeRaw func(fd uintptr)
	// deadline applies to Write. It belongs to the goroutine that calls Write.
	deadline time.Time
	// pending is the write in progress; nil if there is none.
	pending atomic.Pointer[pendingWrite]

	mu      sync.Mutex
	attempt writeAttempt
	sealed  bool
}

// pendingWrite is the rest of a write that the kernel did not accept at once.
type pendingWrite struct {
	done chan struct{} // closed when the write has ended
	err  error         // set before done is closed
}

// wrap sets the underlying connection. It must be called before any other method.
func (p *pipe) wrap(n net.Conn, spawn func(func())) {
	p.Conn, p.spawn = n, spawn
	if tcp, ok := n.(*net.TCPConn); ok && canWriteRaw {
		p.raw, _ = tcp.SyscallConn() // fails only for an invalid connection
		p.writeRaw = p.attempt.write
	}
}

// NetConn returns the underlying connection. The name is that of crypto/tls.
func (p *pipe) NetConn() net.Conn { return p.Conn }

// SetWriteDeadline implements net.Conn. It does not apply to a pending write.
func (p *pipe) SetWriteDeadline(t time.Time) error {
	p.deadline = t
	if p.raw == nil {
		return p.Conn.SetWriteDeadline(t)
	}
	return nil
}

// Write implements net.Conn. It blocks until the pending write has ended, or until the deadline.
// When it returns, the end of b may be pending.
func (p *pipe) Write(b []byte) (int, error) {
	if p.raw == nil {
		return p.Conn.Write(b)
	}
	for {
		if err := p.flush(p.deadline); err != nil {
			return 0, err
		}
		p.mu.Lock()
		accepted, err := p.write(b)
		p.mu.Unlock()
		if accepted {
			if err != nil {
				return 0, err
			}
			return len(b), nil
		}
	}
}

// tryWrite is the non-blocking variant of Write. It returns false, and writes nothing, if Write
// would block. After seal the error is net.ErrClosed.
func (p *pipe) tryWrite(b []byte) (accepted bool, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.sealed {
		return true, net.ErrClosed
	}
	return p.write(b)
}

// seal makes tryWrite fail from now on, so that no data frame follows the close frame. Write, which
// sends the close frame, still works.
func (p *pipe) seal() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.sealed = true
}

// write writes what the kernel accepts at once and starts a pending write for the rest. It returns
// false if it cannot write without blocking. The caller must hold p.mu.
func (p *pipe) write(b []byte) (accepted bool, err error) {
	if p.raw == nil || p.pending.Load() != nil {
		return false, nil
	}
	p.attempt = writeAttempt{text: b}
	err = p.raw.Control(p.writeRaw)
	n := p.attempt.n
	if err == nil {
		err = p.attempt.err
	}
	p.attempt.text = nil
	if err != nil || n == len(b) {
		return true, err
	}
	rest, w := bytes.Clone(b[n:]), &pendingWrite{done: make(chan struct{})}
	p.pending.Store(w)
	p.spawn(func() {
		_, w.err = p.Conn.Write(rest)
		if w.err == nil {
			p.pending.CompareAndSwap(w, nil)
		}
		close(w.done)
	})
	return true, nil
}

// flush blocks until the kernel has accepted everything that was written, and returns the error of
// the pending write. With a deadline other than zero it returns os.ErrDeadlineExceeded after that.
// A pending write that failed stays pending, so all later writes fail too.
func (p *pipe) flush(deadline time.Time) error {
	w := p.pending.Load()
	if w == nil {
		return nil
	}
	var timeout <-chan time.Time
	if !deadline.IsZero() {
		timer := time.NewTimer(time.Until(deadline)) //nolint:forbidigo // a network deadline
		defer timer.Stop()
		timeout = timer.C
	}
	select {
	case <-w.done:
		return w.err
	case <-timeout:
		return os.ErrDeadlineExceeded
	}
}

// isFlushed reports whether the kernel has accepted everything that was written.
func (p *pipe) isFlushed() bool { return p.pending.Load() == nil }

// writeAttempt is the argument and result of one non-blocking write.
type writeAttempt struct {
	text []byte
	n    int
	err  error
}

// write is passed to syscall.RawConn.Control. RawConn.Write is not used because it would wait until
// the socket is writable.
func (a *writeAttempt) write(fd uintptr) {
	for {
		a.n, a.err = writeRaw(fd, a.text)
		if !errors.Is(a.err, syscall.EINTR) {
			break
		}
	}
	a.n = max(a.n, 0)
	if errors.Is(a.err, syscall.EAGAIN) {
		a.err = nil
	}
}

// pipeHijacker is a ResponseWriter whose hijacked connection is a pipe.
type pipeHijacker struct {
	http.ResponseWriter
	spawn func(func())
	pipe  *pipe
}

// Hijack implements http.Hijacker.
func (w *pipeHijacker) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	n, buffered, err := http.NewResponseController(w.ResponseWriter).Hijack()
	if err != nil {
		return nil, nil, err
	}
	w.pipe.wrap(n, w.spawn)
	return w.pipe, buffered, nil
}
