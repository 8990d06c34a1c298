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

// pipe is the network below a connection. A write does not wait for the client where the system lets us try: what it does
// not take at once follows in a goroutine of its own, and only the next write waits for that. So whoever serves many
// clients can write to one after the other. Each write is a frame, or continues one that no other is between.
type pipe struct {
	net.Conn
	// spawn runs a goroutine that ends before the server has.
	spawn func(func())
	// raw is nil where a write cannot be tried.
	raw syscall.RawConn
	try func(fd uintptr)
	// deadline is that of Write; it belongs to who calls that.
	deadline time.Time
	behind   atomic.Pointer[flight]

	mu      sync.Mutex
	attempt attempt
	sealed  bool
}

// flight is what the system has not taken at once.
type flight struct {
	done chan struct{}
	err  error
}

// over sets the connection below.
func (p *pipe) over(n net.Conn, spawn func(func())) {
	p.Conn, p.spawn = n, spawn
	if tcp, ok := n.(*net.TCPConn); ok && canTry {
		p.raw, _ = tcp.SyscallConn() // fails only for a connection that is none
		p.try = p.attempt.write
	}
}

// NetConn is the connection below, as crypto/tls names it.
func (p *pipe) NetConn() net.Conn { return p.Conn }

// SetWriteDeadline implements net.Conn. What is written already is not concerned.
func (p *pipe) SetWriteDeadline(t time.Time) error {
	p.deadline = t
	if p.raw == nil {
		return p.Conn.SetWriteDeadline(t)
	}
	return nil
}

// Write implements net.Conn. It waits, until the deadline, for what was written before.
func (p *pipe) Write(b []byte) (int, error) {
	if p.raw == nil {
		return p.Conn.Write(b)
	}
	for {
		if err := p.settle(p.deadline); err != nil {
			return 0, err
		}
		p.mu.Lock()
		taken, err := p.write(b)
		p.mu.Unlock()
		if taken {
			if err != nil {
				return 0, err
			}
			return len(b), nil
		}
	}
}

// offer is Write for who cannot wait; not taken is that it would have to.
func (p *pipe) offer(b []byte) (taken bool, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.sealed {
		return true, net.ErrClosed
	}
	return p.write(b)
}

// seal ends what can be tried: nothing of that comes behind a close.
func (p *pipe) seal() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.sealed = true
}

// write writes what the system takes at once, and sees to the rest; p is locked.
func (p *pipe) write(b []byte) (taken bool, err error) {
	if p.raw == nil || p.behind.Load() != nil {
		return false, nil
	}
	p.attempt = attempt{text: b}
	err = p.raw.Control(p.try)
	n := p.attempt.n
	if err == nil {
		err = p.attempt.err
	}
	p.attempt.text = nil
	if err != nil || n == len(b) {
		return true, err
	}
	rest, f := bytes.Clone(b[n:]), &flight{done: make(chan struct{})}
	p.behind.Store(f)
	p.spawn(func() {
		_, f.err = p.Conn.Write(rest)
		if f.err == nil {
			p.behind.CompareAndSwap(f, nil)
		}
		close(f.done)
	})
	return true, nil
}

// settle waits until the system has taken all that was written; with a deadline, until then.
func (p *pipe) settle(deadline time.Time) error {
	f := p.behind.Load()
	if f == nil {
		return nil
	}
	var over <-chan time.Time
	if !deadline.IsZero() {
		timer := time.NewTimer(time.Until(deadline)) //nolint:forbidigo // a network deadline
		defer timer.Stop()
		over = timer.C
	}
	select {
	case <-f.done:
		return f.err
	case <-over:
		return os.ErrDeadlineExceeded
	}
}

// settled reports whether the system has taken all that was written.
func (p *pipe) settled() bool { return p.behind.Load() == nil }

// attempt is one write that does not wait.
type attempt struct {
	text []byte
	n    int
	err  error
}

// write is for syscall.RawConn.Control: its Write would look first whether there is room.
func (a *attempt) write(fd uintptr) {
	for {
		a.n, a.err = tryWrite(fd, a.text)
		if !errors.Is(a.err, syscall.EINTR) {
			break
		}
	}
	a.n = max(a.n, 0)
	if errors.Is(a.err, syscall.EAGAIN) {
		a.err = nil
	}
}

// piped is a ResponseWriter whose connection, once taken over, is a pipe.
type piped struct {
	http.ResponseWriter
	spawn func(func())
	pipe  *pipe
}

// Hijack implements http.Hijacker.
func (w *piped) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	n, buffered, err := http.NewResponseController(w.ResponseWriter).Hijack()
	if err != nil {
		return nil, nil, err
	}
	w.pipe.over(n, w.spawn)
	return w.pipe, buffered, nil
}
