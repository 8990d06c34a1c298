package server

import (
	"errors"
	"net"
	"os"
	"sync"
	"time"
)

// closingListener is a TCP listener that can be closed without breaking connections that clients
// have made and the server has not accepted yet: just closing a listener resets those, and what
// their clients have sent is lost.
type closingListener struct {
	*net.TCPListener
	done chan struct{}
	end  sync.Once

	mu sync.Mutex
	// until is when drain closes the listener in any case; zero before drain is called.
	until time.Time
}

const (
	// acceptQuiet is how long no connection must come before a listener that drains is closed.
	acceptQuiet = 2 * time.Millisecond
	// acceptMost is how long it waits for that at most.
	acceptMost = time.Second
)

func newClosingListener(l *net.TCPListener) *closingListener {
	return &closingListener{TCPListener: l, done: make(chan struct{})}
}

// Accept implements net.Listener. Once drain was called it returns the connections that clients
// have made, and then closes the listener and returns net.ErrClosed.
func (l *closingListener) Accept() (net.Conn, error) {
	for {
		last, over := l.look()
		if over {
			return nil, l.closed()
		}
		conn, err := l.TCPListener.Accept()
		switch {
		case err == nil:
			return conn, nil
		case last:
			return nil, l.closed()
		case !errors.Is(err, os.ErrDeadlineExceeded):
			return nil, err
		} // else drain has woken it
	}
}

// look prepares the next Accept. Once drain was called, last is true: if no connection comes within
// acceptQuiet, there is none. over is true if the listener must be closed now.
func (l *closingListener) look() (last, over bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.until.IsZero() {
		return false, false
	}
	now := time.Now()
	return true, now.After(l.until) || l.SetDeadline(now.Add(acceptQuiet)) != nil
}

func (l *closingListener) closed() error {
	err := net.ErrClosed
	l.end.Do(func() {
		err = errors.Join(err, l.TCPListener.Close())
		close(l.done)
	})
	return err
}

// Close implements net.Listener.
func (l *closingListener) Close() error {
	var err error
	l.end.Do(func() {
		err = l.TCPListener.Close()
		close(l.done)
	})
	return err
}

// drain lets Accept return what has connected, and returns when the listener is closed. Another
// goroutine must be calling Accept.
func (l *closingListener) drain() {
	l.mu.Lock()
	now := time.Now()
	l.until = now.Add(acceptMost)
	_ = l.SetDeadline(now) // wakes Accept; a listener that is closed needs no waking
	l.mu.Unlock()
	<-l.done
}
