package ws

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"
	"golang.org/x/time/rate"
)

// conn is one connection. Lock order: none of its locks is held while another is taken.
type conn struct {
	s       *Server
	socket  *websocket.Conn
	request *http.Request
	ctx     context.Context //nolint:containedctx // the connection's life; operations derive from it
	cancel  context.CancelFunc
	out     *queue
	pace    *rate.Limiter
	// owner is set once, under the server's lock.
	owner string
	// inside is the context of operations; nil until connection_ack. Only the reader uses it.
	inside context.Context //nolint:containedctx // as above
	greets bool

	mu         sync.Mutex
	operations map[string]context.CancelFunc

	closing   sync.Once
	ended     chan struct{}
	operating sync.WaitGroup
}

func newConn(s *Server, socket *websocket.Conn, r *http.Request) *conn {
	c := &conn{
		s: s, socket: socket, request: r, out: newQueue(s.o.QueueLimit), operations: map[string]context.CancelFunc{},
		pace: rate.NewLimiter(rate.Limit(s.o.MaxRate), 2*s.o.MaxRate), ended: make(chan struct{}),
	}
	c.ctx, c.cancel = context.WithCancel(context.WithoutCancel(r.Context()))
	return c
}

// serve reads until the connection ends, in the goroutine of the request.
func (c *conn) serve() {
	greeting := time.AfterFunc(c.s.o.InitTimeout, func() { c.close(CloseInitTimeout, "Connection initialisation timeout") })
	c.operating.Go(c.write)
	defer func() {
		greeting.Stop()
		c.cancel()
		c.out.close()
		c.operating.Wait()
		_ = c.socket.Close()
	}()
	silence := 3 * c.s.o.PingInterval
	alive := func() { _ = c.socket.SetReadDeadline(time.Now().Add(silence)) } //nolint:forbidigo // network deadlines keep the system's time
	alive()
	c.socket.SetPongHandler(func(string) error {
		select {
		case <-c.ended: // the deadline of the farewell stays
		default:
			alive()
		}
		return nil
	})
	for {
		kind, text, err := c.read()
		if err != nil {
			return
		}
		select {
		case <-c.ended:
			continue // waiting for the client to close; what it still says is not heard
		default:
		}
		alive()
		if !c.pace.Allow() {
			c.close(CloseTooMany, "Too many messages")
			continue
		}
		if kind != websocket.TextMessage {
			c.close(CloseBadRequest, "Only text messages are taken")
			continue
		}
		c.hear(text, greeting)
	}
}

// read reads a message. gorilla's own limit would close with 1009, on which clients give up.
func (c *conn) read() (kind int, text []byte, err error) {
	kind, r, err := c.socket.NextReader()
	if err != nil {
		return 0, nil, err
	}
	text, err = io.ReadAll(io.LimitReader(r, c.s.o.ReadLimit+1))
	if err == nil && int64(len(text)) > c.s.o.ReadLimit {
		c.close(CloseBadRequest, "The message is too large")
		text = nil
	}
	return kind, text, err
}

// message is one of the protocol's messages.
type message struct {
	Type    string          `json:"type"`
	ID      *string         `json:"id"`
	Payload json.RawMessage `json:"payload"`
}

// maxID is the longest operation id in bytes.
const maxID = 200

func (c *conn) hear(text []byte, greeting *time.Timer) {
	var m message
	d := json.NewDecoder(bytes.NewReader(text))
	if err := d.Decode(&m); err != nil {
		c.close(CloseBadRequest, "Invalid message received")
		return
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		c.close(CloseBadRequest, "Invalid message received")
		return
	}
	switch m.Type {
	case "connection_init":
		c.enter(m.Payload, greeting)
	case "ping":
		c.send("pong", m.Payload)
	case "pong":
	case "subscribe":
		c.subscribe(m)
	case "complete":
		if m.ID == nil {
			c.close(CloseBadRequest, "Invalid message received")
			return
		}
		c.forget(*m.ID)
	default:
		c.close(CloseBadRequest, "Invalid message received")
	}
}

func (c *conn) enter(payload json.RawMessage, greeting *time.Timer) {
	if c.greets {
		c.close(CloseTooMany, "Too many initialisation requests")
		return
	}
	c.greets = true
	greeting.Stop()
	if len(payload) > 0 && payload[0] != '{' && !bytes.Equal(payload, []byte("null")) {
		c.close(CloseBadRequest, "Invalid message received")
		return
	}
	inside, owner, err := c.s.o.Enter(c.ctx, c.request, payload)
	if err != nil {
		c.close(CloseForbidden, "Forbidden")
		return
	}
	if !c.s.own(c, owner) {
		c.close(CloseTooMany, "Too many connections")
		return
	}
	c.inside = inside
	c.send("connection_ack", nil)
}

func (c *conn) subscribe(m message) {
	if c.inside == nil {
		c.close(CloseUnauthorized, "Unauthorized")
		return
	}
	if m.ID == nil || *m.ID == "" || len(*m.ID) > maxID || len(m.Payload) == 0 || m.Payload[0] != '{' {
		c.close(CloseBadRequest, "Invalid message received")
		return
	}
	id := *m.ID
	ctx, cancel := context.WithCancel(c.inside)
	c.mu.Lock()
	_, duplicate := c.operations[id]
	full := len(c.operations) >= c.s.o.MaxOperations
	if !duplicate && !full {
		c.operations[id] = cancel
	}
	c.mu.Unlock()
	switch {
	case duplicate:
		cancel()
		c.close(CloseDuplicate, "Subscriber for "+id+" already exists")
		return
	case full:
		cancel()
		c.close(CloseTooMany, "Too many operations")
		return
	}
	c.operating.Go(func() {
		defer cancel()
		o := &operation{conn: c, id: id}
		c.s.o.Execute(ctx, m.Payload, o)
		// A client that completed an operation wants to hear no more of it, and may use the id again.
		if ctx.Err() == nil && c.forgetOwn(id) && !o.failed {
			_ = o.write(c.ctx, "complete", nil) //nolint:contextcheck // the operation's own context ends with it
		}
	})
}

// forget ends an operation for the client, and frees its id at once.
func (c *conn) forget(id string) {
	c.mu.Lock()
	cancel := c.operations[id]
	delete(c.operations, id)
	c.mu.Unlock()
	if cancel != nil {
		cancel()
	}
}

// forgetOwn frees the id of an operation that ended, unless the client did.
func (c *conn) forgetOwn(id string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	_, there := c.operations[id]
	delete(c.operations, id)
	return there
}

// send queues a message that belongs to no operation. Such messages answer the client, whose pace is bounded, so they do
// not wait for room.
func (c *conn) send(kind string, payload json.RawMessage) {
	text := append([]byte(`{"type":"`), kind...)
	text = append(text, '"')
	if len(payload) > 0 {
		text = append(append(text, `,"payload":`...), payload...)
	}
	if !c.out.push(append(text, '}'), true) {
		c.close(CloseTryAgain, "The client is too slow")
	}
}

// operation is where one operation's results go.
type operation struct {
	*conn
	id     string
	failed bool
}

// Next implements Results.
func (o *operation) Next(ctx context.Context, result []byte) error {
	return o.write(ctx, "next", result)
}

// Fail implements Results. After `error` nothing more is sent for the operation, not even `complete`.
func (o *operation) Fail(ctx context.Context, list []byte) error {
	o.failed = true
	o.forgetOwn(o.id)
	return o.write(ctx, "error", list)
}

var errSlow = errors.New("ws: the client does not read")

// write puts the id around a payload that others may share, and queues it.
func (o *operation) write(ctx context.Context, kind string, payload []byte) error {
	id, err := json.Marshal(o.id)
	if err != nil {
		return err
	}
	text := make([]byte, 0, len(payload)+len(id)+40)
	text = append(append(text, `{"id":`...), id...)
	text = append(append(append(text, `,"type":"`...), kind...), '"')
	if payload != nil {
		text = append(append(text, `,"payload":`...), payload...)
	}
	text = append(text, '}')
	patience := time.NewTimer(o.s.o.WriteTimeout)
	defer patience.Stop()
	for !o.out.push(text, false) {
		select {
		case <-o.out.room:
		case <-ctx.Done():
			return ctx.Err()
		case <-patience.C:
			o.close(CloseTryAgain, "The client is too slow")
			return errSlow
		}
	}
	return nil
}

// write is the only goroutine that sends messages.
func (c *conn) write() {
	ping := time.NewTicker(c.s.o.PingInterval)
	defer ping.Stop()
	for {
		select {
		case <-c.out.filled:
		case <-ping.C:
			deadline := time.Now().Add(c.s.o.WriteTimeout) //nolint:forbidigo // a network deadline
			if err := c.socket.WriteControl(websocket.PingMessage, nil, deadline); err != nil {
				c.hangUp()
				return
			}
			continue
		case <-c.ctx.Done():
			return
		}
		for text := c.out.pop(); text != nil; text = c.out.pop() {
			_ = c.socket.SetWriteDeadline(time.Now().Add(c.s.o.WriteTimeout)) //nolint:forbidigo // a network deadline
			if err := c.socket.WriteMessage(websocket.TextMessage, text); err != nil {
				// The frame is torn, so nothing can follow it: the client sees the connection break, and comes back.
				c.hangUp()
				return
			}
		}
	}
}

// farewell is how long a client may take to answer a close.
const farewell = time.Second

// close tells the client why and waits a moment for it to hang up. Operations end at once. The first reason counts.
func (c *conn) close(code int, reason string) {
	c.closing.Do(func() {
		close(c.ended)
		c.cancel()
		if len(reason) > closeReasonMaxLength {
			reason = reason[:closeReasonMaxLength]
		}
		now := time.Now() //nolint:forbidigo // network deadlines
		err := c.socket.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, reason), now.Add(farewell))
		if err != nil {
			_ = c.socket.NetConn().Close()
			return
		}
		_ = c.socket.SetReadDeadline(now.Add(farewell))
	})
}

// hangUp ends a connection that takes nothing any more.
func (c *conn) hangUp() {
	c.closing.Do(func() {
		close(c.ended)
		c.cancel()
		_ = c.socket.NetConn().Close()
	})
}
