package ws

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
	"golang.org/x/time/rate"
)

// conn is one connection. Lock order: its own before the outbox's; none other is held while another is taken.
type conn struct {
	s      *Server
	socket *websocket.Conn
	pipe   pipe // below the socket
	out    outbox
	// closed: the connection is ending.
	closed atomic.Bool

	mu         sync.Mutex
	operations map[string]*operation
	// finite is how many operations run that end by themselves. Once retiring is set, no operation begins, and the
	// connection closes when there are none.
	finite   int
	retiring bool

	ctx    context.Context //nolint:containedctx // the connection's life; operations derive from it
	cancel context.CancelFunc
	pace   *rate.Limiter

	// handshake is there until the client has come in. With inside and greeted it belongs to the reader.
	handshake *http.Request
	greeted   bool
	// inside is the context of operations; nil until connection_ack.
	inside context.Context //nolint:containedctx // as above
	leave  func()
	// owner is set once, under the server's lock.
	owner string

	// admitted is true when the client has said connection_init; heard is when it said anything, by the server's clock.
	admitted atomic.Bool
	heard    atomic.Int64
	watched  watched

	closing   sync.Once
	operating sync.WaitGroup
}

func newConn(s *Server, r *http.Request) *conn {
	c := &conn{
		s: s, handshake: r, operations: map[string]*operation{}, leave: func() {},
		pace: rate.NewLimiter(rate.Limit(s.o.MaxRate), 2*s.o.MaxRate),
	}
	c.watched.began = s.clock()
	c.heard.Store(int64(c.watched.began))
	c.ctx, c.cancel = context.WithCancel(context.WithoutCancel(r.Context()))
	return c
}

// serve reads until the connection ends, in a goroutine of its own: the one of the request holds on to more memory than
// all that is here.
func (c *conn) serve() {
	defer c.s.remove(c)
	defer func() {
		c.cancel()
		c.out.close()
		_ = c.socket.Close()
		c.operating.Wait()
		c.leave()
	}()
	alive := func() { c.heard.Store(int64(c.s.clock())) }
	c.socket.SetPongHandler(func(string) error {
		alive()
		c.paced()
		return nil
	})
	c.socket.SetPingHandler(func(text string) error {
		alive()
		if c.paced() {
			_ = c.socket.WriteControl(websocket.PongMessage, []byte(text), time.Now().Add(farewell)) //nolint:forbidigo // a network deadline
		}
		return nil // what cannot be written shows elsewhere
	})
	for {
		kind, text, err := c.read()
		if err != nil {
			return
		}
		alive()
		switch {
		case c.over():
			// Waiting for the client to close; what it still says is not heard.
		case !c.paced():
		case kind != websocket.TextMessage:
			c.close(CloseBadRequest, "Only text messages are taken")
		default:
			c.hearApart(text)
		}
	}
}

// paced counts a message, and ends the connection where there are too many.
func (c *conn) paced() bool {
	if c.pace.Allow() {
		return true
	}
	c.close(CloseTooMany, "Too many messages")
	return false
}

// greetingLimit is the length of a message of a client that has not been let in: strangers may open
// many connections. It has room for a credential and the cursors of a hundred streams.
const greetingLimit = 32 << 10

// read reads a message. gorilla's own limit would close with 1009, on which clients give up.
func (c *conn) read() (kind int, text []byte, err error) {
	kind, r, err := c.socket.NextReader()
	if err != nil {
		return 0, nil, err
	}
	limit := c.s.o.ReadLimit
	if c.inside == nil {
		limit = min(limit, greetingLimit)
	}
	text, err = io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(text)) > limit {
		c.close(CloseBadRequest, "The message is too large")
		text = nil
	}
	return kind, text, err
}

// over reports whether the connection is ending.
func (c *conn) over() bool { return c.closed.Load() }

// farewell is how long a client may take to answer a close.
const farewell = time.Second

// close tells the client why, behind the frame that is being written, and waits a moment for it to hang up. Operations end
// at once, and what still waits to be written is dropped. The first reason counts.
func (c *conn) close(code int, reason string) { c.closeWithin(farewell, code, reason) }

// closeWithin is close with another time for the client to take the frame that is being written.
func (c *conn) closeWithin(patience time.Duration, code int, reason string) {
	c.closing.Do(func() {
		c.s.closed(code)
		c.closed.Store(true)
		c.cancel()
		c.out.close()
		if len(reason) > closeReasonMaxLength {
			reason = reason[:closeReasonMaxLength]
		}
		c.stretch()
		c.pipe.seal()
		text := websocket.FormatCloseMessage(code, reason)
		now := time.Now //nolint:forbidigo // network deadlines
		if err := c.socket.WriteControl(websocket.CloseMessage, text, now().Add(patience)); err != nil {
			_ = c.socket.NetConn().Close()
			return
		}
		_ = c.socket.SetReadDeadline(now().Add(farewell))
	})
}

// stretch lets the system take in more for a client that does not read: the rest of the frame in flight, and why the
// connection ends, which the client then finds when it reads on. Where a system does not do that, the client has to read
// before its time is over, or sees the connection break.
func (c *conn) stretch() {
	if tcp := tcpOf(c.socket.NetConn()); tcp != nil {
		_ = tcp.SetWriteBuffer(lastBuffer)
	}
}

// tcpOf is what carries a connection; nil where that is no TCP.
func tcpOf(n net.Conn) *net.TCPConn {
	for {
		switch one := n.(type) {
		case *net.TCPConn:
			return one
		case interface{ NetConn() net.Conn }: // TLS
			n = one.NetConn()
		default:
			return nil
		}
	}
}

// dismiss ends a connection that is not served. What the client has said already is read, or the system would break off
// before it has heard why.
func (c *conn) dismiss(code int, reason string) {
	c.close(code, reason)
	for err := error(nil); err == nil; {
		_, _, err = c.socket.NextReader()
	}
	_ = c.socket.Close()
}

// hangUp ends a connection that takes nothing any more.
func (c *conn) hangUp() {
	c.closing.Do(func() {
		c.s.closed(closeAbnormal)
		c.closed.Store(true)
		c.cancel()
		c.out.close()
		_ = c.socket.NetConn().Close()
	})
}

var (
	errSlow = errors.New("ws: the client does not read")
	errOver = errors.New("ws: the connection or the operation has ended")
)

// post queues or writes a message of an operation. Where there is no room it waits for some. The last one frees the id.
func (c *conn) post(ctx context.Context, o *operation, f frame, last bool) error {
	var patience *time.Timer
	for {
		v, room := c.put(o, f, last)
		switch v {
		case queued:
			return nil
		case closed:
			return errOver
		case mine:
			c.emit(f)
			c.relieve()
			return nil
		case full:
		}
		if patience == nil {
			patience = time.NewTimer(c.s.o.WriteTimeout)
			defer patience.Stop()
		}
		select {
		case <-room:
		case <-ctx.Done():
			return ctx.Err()
		case <-patience.C:
			c.tooSlow()
			return errSlow
		}
	}
}

// offer is post for who cannot wait; it answers false where that would have to.
func (c *conn) offer(o *operation, f frame) (taken bool, err error) {
	switch v, _ := c.put(o, f, false); v {
	case queued:
	case closed:
		return false, errOver
	case full:
		return false, nil
	case mine:
		if f.size() > slice || !c.attempt(f) {
			c.operating.Go(func() { c.drain(f) })
		}
	}
	return true, nil
}

// attempt is emit for who cannot wait, and sees to what is queued behind. It answers false where it would have to.
//
// A message that fits into one frame of a server is that frame behind a head of two or four bytes, RFC 6455, 5.2. Here it
// is made without the library, which would touch as much memory again, cold for each of thousands of clients.
func (c *conn) attempt(f frame) bool {
	if c.over() {
		c.relieve()
		return true
	}
	c.out.writes.Add(1)
	text := c.s.texts.framed(f)
	taken, err := c.pipe.offer(*text)
	c.s.texts.put(text)
	if !taken {
		c.out.writes.Add(1)
		return false
	}
	if err == nil && !c.pipe.settled() {
		c.operating.Go(func() {
			c.emitted(c.pipe.settle(time.Time{}))
			c.relieve()
		})
		return true
	}
	c.emitted(err)
	c.relieve()
	return true
}

// relieve takes leave of the outbox: what was queued meanwhile is not the work of who wrote before.
func (c *conn) relieve() {
	if next, more := c.out.next(); more {
		c.operating.Go(func() { c.drain(next) })
	}
}

// put is outbox.put for an operation that the client has not completed. It holds the operations meanwhile, so that nothing
// of one comes behind what the client begins next under the same id.
func (c *conn) put(o *operation, f frame, last bool) (verdict, <-chan struct{}) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if o.over {
		return closed, nil
	}
	v, room := c.out.put(f, c.s.o.QueueLimit)
	if last && (v == queued || v == mine) {
		o.over = true
		delete(c.operations, o.id)
	}
	return v, room
}

// drain writes a message and what is queued behind it.
func (c *conn) drain(f frame) {
	for more := true; more; f, more = c.out.next() {
		c.emit(f)
	}
}

// emit writes a message. Only who got leave of the outbox may.
func (c *conn) emit(f frame) {
	if c.over() {
		return
	}
	c.out.writes.Add(1)
	err := c.write(f)
	if err == nil {
		err = c.pipe.settle(time.Time{})
	}
	c.emitted(err)
}

// emitted says that the system has taken a message, or never will.
func (c *conn) emitted(err error) {
	c.out.writes.Add(1)
	if err != nil {
		// The frame is torn, so nothing can follow it: the client sees the connection break, and comes back.
		c.hangUp()
	}
}

// slice is how much is written as one frame. A close can follow any of them, not only the last of a message.
const slice = 16 << 10

func (c *conn) write(f frame) error {
	text := c.s.texts.get(f)
	defer c.s.texts.put(text)
	if len(*text) <= slice {
		return c.socket.WriteMessage(websocket.TextMessage, *text)
	}
	w, err := c.socket.NextWriter(websocket.TextMessage)
	if err != nil {
		return err
	}
	for rest := *text; len(rest) > 0; {
		n := min(len(rest), slice)
		if _, err := w.Write(rest[:n]); err != nil {
			return err
		}
		rest = rest[n:]
		c.out.writes.Add(2) // it goes on
		if c.over() {
			return nil // the close has come, or comes now
		}
	}
	return w.Close()
}
