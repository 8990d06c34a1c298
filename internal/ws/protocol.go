package ws

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"unicode/utf8"
)

// message is one of the protocol's messages.
type message struct {
	Type    string          `json:"type"`
	ID      *string         `json:"id"`
	Payload json.RawMessage `json:"payload"`
}

// maxID is the longest operation id in bytes.
const maxID = 200

// parse reads a message of a client; not ok is one that the protocol does not have.
func parse(text []byte) (m message, ok bool) {
	d := json.NewDecoder(bytes.NewReader(text))
	if !utf8.Valid(text) || d.Decode(&m) != nil {
		return m, false
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return m, false
	}
	object := len(m.Payload) > 0 && m.Payload[0] == '{'
	switch m.Type {
	case "connection_init", "ping", "pong":
		return m, object || len(m.Payload) == 0 || bytes.Equal(m.Payload, []byte("null"))
	case "subscribe":
		return m, m.ID != nil && *m.ID != "" && len(*m.ID) <= maxID && object && isOperation(m.Payload)
	case "complete":
		return m, m.ID != nil && *m.ID != ""
	}
	return m, false
}

// isOperation reports whether the payload of a subscribe message has the members that the protocol asks for, of their
// types: a text under query, and otherwise a text under operationName and objects under variables and extensions, or null.
// An operation that the server knows by a name or a hash needs no query.
func isOperation(payload json.RawMessage) bool {
	var p struct {
		Query         *string                    `json:"query"`
		OperationName *string                    `json:"operationName"`
		DocumentID    *string                    `json:"documentId"`
		Variables     map[string]json.RawMessage `json:"variables"`
		Extensions    map[string]json.RawMessage `json:"extensions"`
	}
	if json.Unmarshal(payload, &p) != nil {
		return false
	}
	return p.Query != nil || p.DocumentID != nil || len(p.Extensions["persistedQuery"]) > 0
}

// hearApart is hear in a goroutine of its own, for which the reader waits: letting somebody in needs a large stack, and the
// reader's would stay as large for as long as the connection lasts.
func (c *conn) hearApart(text []byte) {
	heard := make(chan struct{})
	go func() {
		defer close(heard)
		c.hear(text)
	}()
	<-heard
}

func (c *conn) hear(text []byte) {
	m, ok := parse(text)
	if !ok {
		c.close(CloseBadRequest, "Invalid message received")
		return
	}
	switch m.Type {
	case "connection_init":
		c.enter(m.Payload)
	case "ping":
		c.send("pong", m.Payload)
	case "subscribe":
		c.subscribe(*m.ID, m.Payload)
	case "complete":
		c.forget(*m.ID)
	}
}

// send queues a message that belongs to no operation. Such messages answer the client, whose pace is bounded, so they may
// go over the limit by as much again. The reader never writes itself: it has to hear what the client says meanwhile.
func (c *conn) send(kind string, payload json.RawMessage) {
	f := frame{head: `{"type":"` + kind + `"`}
	if len(payload) > 0 {
		f.head, f.payload = f.head+`,"payload":`, Bytes(payload)
	}
	switch v, _ := c.out.put(f, 2*c.s.o.QueueLimit); v {
	case mine:
		c.operating.Go(func() { c.drain(f) })
	case full:
		c.tooSlow()
	case queued, closed:
	}
}

func (c *conn) enter(payload json.RawMessage) {
	if c.greeted {
		c.close(CloseTooMany, "Too many initialisation requests")
		return
	}
	c.greeted = true
	c.admitted.Store(true)
	entry, err := c.s.o.Enter(c.ctx, c.handshake, payload)
	c.handshake = nil
	if err != nil {
		refusal := &Refusal{Code: CloseForbidden, Reason: "Forbidden"}
		_ = errors.As(err, &refusal)
		c.close(refusal.Code, refusal.Reason)
		return
	}
	if !c.s.own(c, entry.Owner) {
		c.close(CloseTooMany, "Too many connections")
		return
	}
	if entry.Hold != nil {
		c.leave = entry.Hold(c.close)
	}
	c.inside = entry.Context
	c.send("connection_ack", nil)
}

func (c *conn) subscribe(id string, payload json.RawMessage) {
	if c.inside == nil {
		c.close(CloseUnauthorized, "Unauthorized")
		return
	}
	ctx, cancel := context.WithCancel(c.inside)
	o := newOperation(c, id, cancel)
	switch c.begin(o) {
	case CloseDuplicate:
		cancel()
		c.close(CloseDuplicate, "Subscriber for "+id+" already exists")
		return
	case CloseTooMany:
		cancel()
		c.close(CloseTooMany, "Too many operations")
		return
	case CloseRestart:
		cancel()
		return // the close comes when what runs has ended
	}
	c.operating.Add(1)
	go c.s.o.Execute(ctx, payload, o)
}

// begin notes an operation, or answers the code that refuses it.
func (c *conn) begin(o *operation) (refused int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.operations[o.id] != nil {
		return CloseDuplicate
	}
	if len(c.operations) >= c.s.o.MaxOperations {
		return CloseTooMany
	}
	if c.retiring {
		return CloseRestart
	}
	c.operations[o.id] = o
	o.finite = true
	c.finite++
	return 0
}

// forget ends an operation for the client, which wants to hear no more of it, and frees its id at once.
func (c *conn) forget(id string) {
	c.mu.Lock()
	o := c.operations[id]
	if o != nil {
		o.over = true
		delete(c.operations, id)
	}
	c.mu.Unlock()
	if o != nil {
		o.cancel()
	}
}

// operation is where one operation's results go.
type operation struct {
	c      *conn
	cancel context.CancelFunc
	// over: it says nothing more, and its id may be another's. The connection guards it.
	over bool
	// finite: it runs, and is not known to be a stream. The connection guards it too.
	finite bool
	// head is what its messages begin with, up to their type; next is that of its results.
	id, head, next string
}

func newOperation(c *conn, id string, cancel context.CancelFunc) *operation {
	quoted, _ := json.Marshal(id) // a text can always be encoded
	head := `{"id":` + string(quoted) + `,"type":`
	return &operation{c: c, cancel: cancel, id: id, head: head, next: head + `"next","payload":`}
}

// Next implements Results.
func (o *operation) Next(ctx context.Context, result Payload) error {
	return o.c.post(ctx, o, frame{head: o.next, payload: result}, false)
}

// Offer implements Results.
func (o *operation) Offer(result Payload) (taken bool, err error) {
	return o.c.offer(o, frame{head: o.next, payload: result})
}

// End implements Results.
func (o *operation) End() {
	defer o.c.operating.Done()
	defer o.cancel()
	_ = o.c.post(o.c.ctx, o, frame{head: o.head + `"complete"`}, true) // what is over already needs no end
	o.c.settle(o)
}

// Stream implements Results.
func (o *operation) Stream() { o.c.settle(o) }

// Fail implements Results. After `error` nothing more is sent for the operation, not even `complete`.
func (o *operation) Fail(ctx context.Context, list []byte) error {
	return o.c.post(ctx, o, frame{head: o.head + `"error","payload":`, payload: Bytes(list)}, true)
}
