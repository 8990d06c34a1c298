package ws

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"unicode/utf8"
)

// message is a message of a client.
type message struct {
	Type    string          `json:"type"`
	ID      *string         `json:"id"`
	Payload json.RawMessage `json:"payload"`
}

// maxID is the length of the longest accepted operation id in bytes.
const maxID = 200

// parse decodes a message of a client. It returns false if the message is not valid in the
// protocol. If it returns true, a message that needs an id or a payload has one.
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
		return m, m.ID != nil && *m.ID != "" && len(*m.ID) <= maxID && object &&
			isOperation(m.Payload)
	case "complete":
		return m, m.ID != nil && *m.ID != ""
	}
	return m, false
}

// isOperation reports whether the payload of a subscribe message has the members of the protocol
// with the right types: a string query, and optionally a string operationName and the objects
// variables and extensions, each of which may be null. The query may be missing if documentId or
// the extension persistedQuery identifies a document that the server knows.
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

// handleInGoroutine calls handle in another goroutine and waits for it. Signing a client in needs a
// large stack; the reader's own stack would keep that size for the lifetime of the connection.
func (c *conn) handleInGoroutine(text []byte) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		c.handle(text)
	}()
	<-done
}

// handle acts on a message of the client. The reader calls it for one message at a time.
func (c *conn) handle(text []byte) {
	m, ok := parse(text)
	if !ok {
		c.close(CloseBadRequest, "Invalid message received")
		return
	}
	switch m.Type {
	case "connection_init":
		c.initialize(m.Payload)
	case "ping":
		c.send("pong", m.Payload)
	case "subscribe":
		c.subscribe(*m.ID, m.Payload)
	case "complete":
		c.complete(*m.ID)
	}
}

// send queues a message that belongs to no operation. It does not block, and never writes in the
// calling goroutine: the reader must keep reading. Such messages respond to the client, whose rate
// is limited, so they may exceed the queue's limit by as much again; beyond that the client is too
// slow and the connection is closed.
func (c *conn) send(kind string, payload json.RawMessage) {
	f := frame{head: `{"type":"` + kind + `"`}
	if len(payload) > 0 {
		f.head, f.payload = f.head+`,"payload":`, Bytes(payload)
	}
	switch v, _ := c.out.put(f, 2*c.s.o.QueueLimit); v {
	case mustWrite:
		c.goroutines.Go(func() { c.writeQueued(f) })
	case full:
		c.closeSlow()
	case queued, closed:
	}
}

// initialize handles connection_init: it signs the client in and sends connection_ack, or closes
// the connection. It blocks for as long as Options.Enter does.
func (c *conn) initialize(payload json.RawMessage) {
	if c.initReceived {
		c.close(CloseTooMany, "Too many initialisation requests")
		return
	}
	c.initReceived = true
	c.initialized.Store(true)
	entry, err := c.s.o.Enter(c.ctx, c.handshake, payload)
	c.handshake = nil
	if err != nil {
		refusal := &Refusal{Code: CloseForbidden, Reason: "Forbidden"}
		_ = errors.As(err, &refusal)
		c.close(refusal.Code, refusal.Reason)
		return
	}
	if !c.s.setOwner(c, entry.Owner) {
		c.close(CloseTooMany, "Too many connections")
		return
	}
	if entry.Hold != nil {
		c.release = entry.Hold(c.close)
	}
	c.opCtx = entry.Context
	c.send("connection_ack", nil)
}

// subscribe begins an operation, or closes the connection if it may not begin.
func (c *conn) subscribe(id string, payload json.RawMessage) {
	if c.opCtx == nil {
		c.close(CloseUnauthorized, "Unauthorized")
		return
	}
	ctx, cancel := context.WithCancel(c.opCtx)
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
		return // the connection closes when the operations that run have ended
	}
	c.goroutines.Add(1) // operation.End is the counterpart
	go c.s.o.Execute(ctx, payload, o)
}

// begin adds an operation to the connection. It returns 0, or the close code with which the
// operation is refused.
func (c *conn) begin(o *operation) (code int) {
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

// complete cancels an operation at the client's request. The id is free at once, and no further
// message of the operation is sent. Unknown ids are ignored.
func (c *conn) complete(id string) {
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

// operation is one operation of a connection. It implements Results.
type operation struct {
	c      *conn
	cancel context.CancelFunc
	// over means that no message may be sent any more and that another operation may have the same
	// id. Guarded by conn.mu.
	over bool
	// finite means that the operation runs and is not known to be a stream. Guarded by conn.mu.
	finite bool
	id     string
	// head is the beginning of the operation's messages, up to the value of "type". nextHead is the
	// beginning of a result, up to the payload.
	head, nextHead string
}

func newOperation(c *conn, id string, cancel context.CancelFunc) *operation {
	quoted, _ := json.Marshal(id) // never fails for a string
	head := `{"id":` + string(quoted) + `,"type":`
	next := head + `"next","payload":`
	return &operation{c: c, cancel: cancel, id: id, head: head, nextHead: next}
}

// Next implements Results.
func (o *operation) Next(ctx context.Context, result Payload) error {
	return o.c.post(ctx, o, frame{head: o.nextHead, payload: result}, false)
}

// Offer implements Results.
func (o *operation) Offer(result Payload) (accepted bool, err error) {
	return o.c.tryPost(o, frame{head: o.nextHead, payload: result})
}

// End implements Results.
func (o *operation) End() {
	defer o.c.goroutines.Done()
	defer o.cancel()
	// Sends nothing if the operation has failed or the client has completed it.
	_ = o.c.post(o.c.ctx, o, frame{head: o.head + `"complete"`}, true)
	o.c.notFinite(o)
}

// Stream implements Results.
func (o *operation) Stream() { o.c.notFinite(o) }

// Fail implements Results. In the protocol `error` is the last message of an operation: `complete`
// does not follow it.
func (o *operation) Fail(ctx context.Context, list []byte) error {
	f := frame{head: o.head + `"error","payload":`, payload: Bytes(list)}
	return o.c.post(ctx, o, f, true)
}
