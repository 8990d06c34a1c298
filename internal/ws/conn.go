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

// conn is one connection.
//
// Its reader is the goroutine of serve, which owns the fields marked as the reader's. Its writer is
// whichever goroutine the outbox has made the writer: at most one at a time. Lock order: conn.mu
// before outbox.mu. No other lock of the package is held while one of these is taken, except that
// the watchdog reads atomics under Server.mu.
type conn struct {
	s      *Server
	socket *websocket.Conn
	pipe   pipe // the network connection below socket
	out    outbox
	// closing is true once a close has begun. No data frame may start after that.
	closing atomic.Bool

	mu         sync.Mutex
	operations map[string]*operation // by id
	// finite is the number of operations that run and are not streams. Once retiring is set, no
	// operation may begin, and the connection closes when finite is zero.
	finite   int
	retiring bool

	ctx     context.Context //nolint:containedctx // the connection's lifetime
	cancel  context.CancelFunc
	limiter *rate.Limiter // of incoming messages

	// The reader owns the next four fields.

	// handshake is nil after connection_init, so that its memory can be reclaimed.
	handshake    *http.Request
	initReceived bool
	// opCtx is the context from which operations derive; nil before connection_ack.
	opCtx context.Context //nolint:containedctx // as above
	// release is called when the connection has ended; see Entry.Hold.
	release func()

	// owner is written once, under Server.mu.
	owner string

	// initialised is true once connection_init has arrived. lastHeard is when the client last sent
	// anything, by Server.clock.
	initialised atomic.Bool
	lastHeard   atomic.Int64
	watch       watchState // guarded by Server.mu

	closeOnce sync.Once
	// goroutines counts the operations and writers that serve must wait for.
	goroutines sync.WaitGroup
}

func newConn(s *Server, r *http.Request) *conn {
	c := &conn{
		s: s, handshake: r, operations: map[string]*operation{}, release: func() {},
		limiter: rate.NewLimiter(rate.Limit(s.o.MaxRate), 2*s.o.MaxRate),
	}
	c.watch.began = s.clock()
	c.lastHeard.Store(int64(c.watch.began))
	c.ctx, c.cancel = context.WithCancel(context.WithoutCancel(r.Context()))
	return c
}

// serve reads messages until the connection ends, and then waits for its operations. It runs in a
// goroutine of its own, because net/http's goroutine for the request holds more memory than the
// whole connection.
func (c *conn) serve() {
	defer c.s.remove(c)
	defer func() {
		c.cancel()
		c.out.close()
		_ = c.socket.Close()
		c.goroutines.Wait()
		c.release()
	}()
	markHeard := func() { c.lastHeard.Store(int64(c.s.clock())) }
	c.socket.SetPongHandler(func(string) error {
		markHeard()
		c.allowMessage()
		return nil
	})
	c.socket.SetPingHandler(func(text string) error {
		markHeard()
		if c.allowMessage() {
			deadline := time.Now().Add(closeTimeout) //nolint:forbidigo // a network deadline
			_ = c.socket.WriteControl(websocket.PongMessage, []byte(text), deadline)
		}
		return nil // a failed write is noticed by the writer or the watchdog
	})
	for {
		kind, text, err := c.read()
		if err != nil {
			return
		}
		markHeard()
		switch {
		case c.isClosing():
			// Ignore messages while waiting for the client to close.
		case !c.allowMessage():
		case kind != websocket.TextMessage:
			c.close(CloseBadRequest, "Only text messages are accepted")
		default:
			c.handleInGoroutine(text)
		}
	}
}

// allowMessage counts a message against the rate limit. If there are too many it closes the
// connection and returns false.
func (c *conn) allowMessage() bool {
	if c.limiter.Allow() {
		return true
	}
	c.close(CloseTooMany, "Too many messages")
	return false
}

// initReadLimit is the largest message before connection_ack. It is small because clients that are
// not signed in may open many connections, and large enough for a credential and the cursors of a
// hundred streams.
const initReadLimit = 32 << 10

// read returns the next message. It enforces the size limit itself: gorilla's limit closes with
// 1009, after which clients do not reconnect.
func (c *conn) read() (kind int, text []byte, err error) {
	kind, r, err := c.socket.NextReader()
	if err != nil {
		return 0, nil, err
	}
	limit := c.s.o.ReadLimit
	if c.opCtx == nil {
		limit = min(limit, initReadLimit)
	}
	text, err = io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(text)) > limit {
		c.close(CloseBadRequest, "The message is too large")
		text = nil
	}
	return kind, text, err
}

// isClosing reports whether the connection is ending.
func (c *conn) isClosing() bool { return c.closing.Load() }

// closeTimeout is how long a client may take to respond to a close frame.
const closeTimeout = time.Second

// close ends the connection with a close frame, which follows the frame that is being written. It
// cancels all operations and drops all queued messages. It blocks until the close frame has been
// written, or for closeTimeout. Only the first call of close, closeWithin or abort has an effect.
func (c *conn) close(code int, reason string) { c.closeWithin(closeTimeout, code, reason) }

// closeWithin is close with another limit on the time that writing may take.
func (c *conn) closeWithin(timeout time.Duration, code int, reason string) {
	c.closeOnce.Do(func() {
		c.s.countClose(code)
		c.closing.Store(true)
		c.cancel()
		c.out.close()
		if len(reason) > closeReasonMaxLength {
			reason = reason[:closeReasonMaxLength]
		}
		c.growSendBuffer()
		c.pipe.seal()
		text := websocket.FormatCloseMessage(code, reason)
		now := time.Now //nolint:forbidigo // network deadlines
		err := c.socket.WriteControl(websocket.CloseMessage, text, now().Add(timeout))
		if err != nil {
			_ = c.socket.NetConn().Close()
			return
		}
		_ = c.socket.SetReadDeadline(now().Add(closeTimeout))
	})
}

// growSendBuffer enlarges the kernel's send buffer for a client that does not read. The rest of the
// frame in flight and the close frame then fit into it, and the client finds them when it reads
// again. Where the system does not support this, a client that does not read in time sees the
// connection break instead.
func (c *conn) growSendBuffer() {
	if tcp := tcpOf(c.socket.NetConn()); tcp != nil {
		_ = tcp.SetWriteBuffer(closingBuffer)
	}
}

// tcpOf returns the TCP connection below n, or nil if there is none.
func tcpOf(n net.Conn) *net.TCPConn {
	for {
		switch one := n.(type) {
		case *net.TCPConn:
			return one
		case interface{ NetConn() net.Conn }: // TLS, pipe
			n = one.NetConn()
		default:
			return nil
		}
	}
}

// reject closes a connection that is not served. It reads what the client has sent already:
// closing a socket with unread data would reset it before the client has received the close frame.
func (c *conn) reject(code int, reason string) {
	c.close(code, reason)
	for err := error(nil); err == nil; {
		_, _, err = c.socket.NextReader()
	}
	_ = c.socket.Close()
}

// abort ends the connection without a close frame, because nothing can be written to it.
func (c *conn) abort() {
	c.closeOnce.Do(func() {
		c.s.countClose(closeAbnormal)
		c.closing.Store(true)
		c.cancel()
		c.out.close()
		_ = c.socket.NetConn().Close()
	})
}

var (
	errSlow = errors.New("ws: the client does not read")
	errOver = errors.New("ws: the connection or the operation has ended")
)

// post queues a message of an operation, or writes it if no other goroutine writes. It blocks while
// the queue is full. With last it also ends the operation and frees its id.
//
// The error is errOver if the operation or the connection has ended, errSlow if the queue was full
// for WriteTimeout (the connection is then closed), or that of ctx. Errors of the write itself are
// not returned: they end the connection.
func (c *conn) post(ctx context.Context, o *operation, f frame, last bool) error {
	var timeout *time.Timer
	for {
		v, room := c.enqueue(o, f, last)
		switch v {
		case queued:
			return nil
		case closed:
			return errOver
		case mustWrite:
			c.writeFrame(f)
			c.releaseWriter()
			return nil
		case full:
		}
		if timeout == nil {
			timeout = time.NewTimer(c.s.o.WriteTimeout)
			defer timeout.Stop()
		}
		select {
		case <-room:
		case <-ctx.Done():
			return ctx.Err()
		case <-timeout.C:
			c.closeSlow()
			return errSlow
		}
	}
}

// tryPost is the non-blocking variant of post. It returns false if post would block because the
// queue is full; the message is then not sent.
func (c *conn) tryPost(o *operation, f frame) (accepted bool, err error) {
	switch v, _ := c.enqueue(o, f, false); v {
	case queued:
	case closed:
		return false, errOver
	case full:
		return false, nil
	case mustWrite:
		if f.size() > fragmentSize || !c.tryWriteFrame(f) {
			c.goroutines.Go(func() { c.writeQueued(f) })
		}
	}
	return true, nil
}

// tryWriteFrame is the non-blocking variant of writeFrame followed by releaseWriter. It returns
// false, and writes nothing, if an earlier write has not finished; the caller is then still the
// writer. f must not be larger than fragmentSize.
//
// A message that fits into one frame of a server is the payload behind a header of two or four
// bytes (RFC 6455, section 5.2). Making it here instead of in the library avoids another buffer,
// which would not be in the processor's cache for each of thousands of clients.
func (c *conn) tryWriteFrame(f frame) bool {
	if c.isClosing() {
		c.releaseWriter()
		return true
	}
	c.out.writes.Add(1)
	buf := c.s.buffers.encodeFrame(f)
	accepted, err := c.pipe.tryWrite(*buf)
	c.s.buffers.put(buf)
	if !accepted {
		c.out.writes.Add(1)
		return false
	}
	if err == nil && !c.pipe.isFlushed() {
		c.goroutines.Go(func() {
			c.finishWrite(c.pipe.flush(time.Time{}))
			c.releaseWriter()
		})
		return true
	}
	c.finishWrite(err)
	c.releaseWriter()
	return true
}

// releaseWriter ends the caller's turn as the writer. If messages were queued in the meantime, a
// new goroutine writes them, so that the caller does not do the work of others.
func (c *conn) releaseWriter() {
	if next, more := c.out.next(); more {
		c.goroutines.Go(func() { c.writeQueued(next) })
	}
}

// enqueue is outbox.put for an operation. It returns closed if the client has completed the
// operation. It holds c.mu during the put, so that no message of an operation can follow the first
// message of the next operation with the same id.
func (c *conn) enqueue(o *operation, f frame, last bool) (putResult, <-chan struct{}) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if o.over {
		return closed, nil
	}
	v, room := c.out.put(f, c.s.o.QueueLimit)
	if last && (v == queued || v == mustWrite) {
		o.over = true
		delete(c.operations, o.id)
	}
	return v, room
}

// writeQueued writes f and then queued messages until there are none. The caller must be the
// writer, and no longer is afterwards.
func (c *conn) writeQueued(f frame) {
	for more := true; more; f, more = c.out.next() {
		c.writeFrame(f)
	}
}

// writeFrame writes a message and blocks until the system has taken all of it. Only the writer may
// call it. If the connection is closing it does nothing. An error ends the connection.
func (c *conn) writeFrame(f frame) {
	if c.isClosing() {
		return
	}
	c.out.writes.Add(1)
	err := c.write(f)
	if err == nil {
		err = c.pipe.flush(time.Time{})
	}
	c.finishWrite(err)
}

// finishWrite records that a write has ended. After an error it aborts the connection: the frame is
// incomplete, so nothing can follow it. The client sees the connection break and reconnects.
func (c *conn) finishWrite(err error) {
	c.out.writes.Add(1)
	if err != nil {
		c.abort()
	}
}

// fragmentSize is the largest frame. Longer messages are fragmented, because a close frame can
// follow any fragment, not only the end of the message.
const fragmentSize = 16 << 10

// write writes a message as one frame or as fragments. Once the connection is closing it stops
// after the present fragment.
func (c *conn) write(f frame) error {
	buf := c.s.buffers.encode(f)
	defer c.s.buffers.put(buf)
	if len(*buf) <= fragmentSize {
		return c.socket.WriteMessage(websocket.TextMessage, *buf)
	}
	w, err := c.socket.NextWriter(websocket.TextMessage)
	if err != nil {
		return err
	}
	for rest := *buf; len(rest) > 0; {
		n := min(len(rest), fragmentSize)
		if _, err := w.Write(rest[:n]); err != nil {
			return err
		}
		rest = rest[n:]
		c.out.writes.Add(2) // progress; still odd, because the write goes on
		if c.isClosing() {
			return nil // the close frame was written, or follows now
		}
	}
	return w.Close()
}
