// Package ws serves the WebSocket subprotocol graphql-transport-ws
// (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md) over gorilla/websocket. It
// deals with sockets, messages, deadlines and close codes. It does not know GraphQL: Options.Enter
// signs clients in and Options.Execute runs operations.
//
// # Files
//
//	ws.go        Server, Options, Results: the package's interface
//	conn.go      conn: one connection, its reader, how messages are written and how it closes
//	protocol.go  messages of the client, operations
//	outbox.go    outbox: the queue of messages and the lock of the writer
//	pipe.go      pipe: network writes that do not block
//	watchdog.go  timeouts and pings of all connections
//	retire.go    how a server that stops drains connections
//	client.go    Client: the other end, for programs and tests
//
// # Writing
//
// Each connection has one goroutine that reads and none that writes. The goroutine that has a
// message writes it itself, unless another one is writing; then the message is queued and that one
// writes it:
//
//	Results.Next ──> conn.post ───┐                 ┌─ mustWrite ─> writeFrame ─> pipe ─> kernel
//	Results.Offer ─> conn.tryPost ┼─> outbox.put ───┼─ queued ────> written by the present writer
//	reader ────────> conn.send ───┘                 └─ full ──────> Next waits, Offer gives false
//
// The queue is bounded in bytes. If a client does not read for a while, its queue is dropped and
// the connection is closed with 1013, after the frame in flight: the client should reconnect and
// resume. A slow client never delays another one.
//
// # Locks
//
// Server.mu guards the set of connections, conn.mu the operations of one, outbox.mu its queue and
// pipe.mu its network writes. conn.mu may be held while outbox.mu is taken; otherwise none of them
// is held while another is taken, and none while a goroutine waits for the network.
package ws

import (
	"context"
	"encoding/json"
	"maps"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// Subprotocol is the only supported subprotocol.
const Subprotocol = "graphql-transport-ws"

// Close codes. They decide what a client does next: graphql-ws reconnects after 1012, 1013 and
// those 4xxx codes that it does not consider fatal. It gives up after 1002, so the server never
// sends that.
const (
	// closeAbnormal is never sent. It counts connections that broke.
	closeAbnormal        = 1006
	CloseRestart         = 1012
	CloseTryAgain        = 1013
	CloseBadRequest      = 4400
	CloseUnauthorized    = 4401
	CloseForbidden       = 4403
	CloseSubprotocol     = 4406
	CloseInitTimeout     = 4408
	CloseDuplicate       = 4409
	CloseTooMany         = 4429
	closeReasonMaxLength = 120
)

// Results receives the results of an operation: any number of calls of Next or Offer, then at most
// one of Fail, then one of End. Its methods may be called from any goroutine, but by one at a time.
type Results interface {
	// Next sends an execution result in JSON. It blocks while the client is slow. It fails if ctx
	// or the connection has ended, or the client has completed the operation.
	Next(ctx context.Context, result Payload) error
	// Offer is the non-blocking variant of Next. It returns false, and sends nothing, if Next would
	// block.
	Offer(result Payload) (accepted bool, err error)
	// Fail ends the operation with request errors, encoded as a JSON list. It may block like Next.
	Fail(ctx context.Context, errors []byte) error
	// Stream marks the operation as a stream, which does not end by itself. A draining server does
	// not wait for it.
	Stream()
	// End ends the operation and sends `complete` unless it has failed or the client has completed
	// it. It must be called exactly once, as the last method.
	End()
}

// Entry describes a client that was signed in.
type Entry struct {
	// Context is the parent of the contexts of all operations. It must derive from the context that
	// Options.Enter was given.
	Context context.Context //nolint:containedctx // handed over
	// Owner identifies the account whose connections are counted for Options.MaxConnections. Empty
	// means that the connection is not counted.
	Owner string
	// Hold is called once with a function that closes the connection. The function that it returns
	// is called when the connection has ended. Hold may be nil.
	Hold func(end func(code int, reason string)) (release func())
}

// Refusal is an error of Options.Enter with the code and the reason of the close frame.
type Refusal struct {
	Code   int
	Reason string
}

// Error implements error.
func (r *Refusal) Error() string { return r.Reason }

// Options configures a Server. Zero values of numbers and durations mean the defaults.
type Options struct {
	// Enter signs a client in with the handshake request and the payload of connection_init. A
	// *Refusal closes the connection with its code, any other error with 4403.
	Enter func(ctx context.Context, r *http.Request, payload json.RawMessage) (Entry, error)
	// Execute runs an operation. It is called in a goroutine of its own and must see to it that
	// out.End is called, before or after it returns. It must end soon after ctx has ended.
	Execute func(ctx context.Context, operation json.RawMessage, out Results)
	// CheckOrigin reports whether the handshake's Origin header is allowed. Nil means gorilla's
	// rule: there is no such header, or it names this host.
	CheckOrigin func(r *http.Request) bool

	// InitTimeout is how long a client may take to send connection_init. Default: 10 s.
	InitTimeout time.Duration
	// WriteTimeout is how long a client may take to receive a frame. A write that makes no progress
	// for about half of it makes the server close the connection. Default: 10 s.
	WriteTimeout time.Duration
	// PingInterval is how long a client may be silent before it gets a ping. After three times as
	// long the connection is dropped. Default: 25 s.
	PingInterval time.Duration
	// ReadLimit is the largest message of a client in bytes. Default: 256 KiB.
	ReadLimit int64
	// QueueLimit is how many bytes may be queued for a client. Default: 256 KiB.
	QueueLimit int
	// MaxOperations is how many operations may run on a connection. Default: 100.
	MaxOperations int
	// MaxConnections is how many connections an owner may have. Default: 50.
	MaxConnections int
	// MaxRate is how many messages a client may send per second; the burst is twice that. Default:
	// 100.
	MaxRate int
}

func (o Options) orDefault() Options {
	set := func(d *time.Duration, to time.Duration) {
		if *d == 0 {
			*d = to
		}
	}
	number := func(n *int, to int) {
		if *n == 0 {
			*n = to
		}
	}
	set(&o.InitTimeout, 10*time.Second)
	set(&o.WriteTimeout, 10*time.Second)
	set(&o.PingInterval, 25*time.Second)
	if o.ReadLimit == 0 {
		o.ReadLimit = 256 << 10
	}
	number(&o.QueueLimit, 256<<10)
	number(&o.MaxOperations, 100)
	number(&o.MaxConnections, 50)
	number(&o.MaxRate, 100)
	return o
}

// Server is an http.Handler that serves connections. Its methods may be called from any goroutine.
type Server struct {
	o        Options
	upgrader websocket.Upgrader
	began    time.Time
	buffers  bufferPool

	mu     sync.Mutex
	conns  map[*conn]struct{}
	owners map[string]int // number of connections by owner
	// stopWatchdog is closed when the last connection has ended; nil while there is none.
	stopWatchdog chan struct{}
	draining     bool
	// goroutines counts connections and the goroutines that work for them; Drain waits for it.
	goroutines sync.WaitGroup

	closesMu sync.Mutex
	closes   map[int]int64 // number of connections that the server ended, by close code
}

const (
	// sendBuffer is the size of the kernel's send buffer. It bounds the memory that the kernel uses
	// for a client that does not read.
	sendBuffer = 64 << 10
	// closingBuffer is its size once the connection is closing; see conn.growSendBuffer.
	closingBuffer = 192 << 10
)

// New returns a server.
func New(o Options) *Server {
	s := &Server{
		o:      o.orDefault(),
		conns:  map[*conn]struct{}{},
		owners: map[string]int{},
		closes: map[int]int64{},
		began:  time.Now(), //nolint:forbidigo // network deadlines use the system's clock
	}
	s.upgrader = websocket.Upgrader{
		Subprotocols: []string{Subprotocol}, CheckOrigin: o.CheckOrigin,
		// Idle connections are cheap: the read buffer is small, and write buffers are pooled.
		ReadBufferSize: 512, WriteBufferSize: 4 << 10, WriteBufferPool: &sync.Pool{},
		HandshakeTimeout: 10 * time.Second,
	}
	return s
}

// ServeHTTP upgrades a request to a connection. It returns once the connection is served by a
// goroutine of its own.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c := newConn(s, r)
	hijacker := &pipeHijacker{ResponseWriter: w, spawn: s.goroutines.Go, pipe: &c.pipe}
	socket, err := s.upgrader.Upgrade(hijacker, r, nil)
	if err != nil {
		c.cancel()
		return // the upgrader has sent an HTTP error
	}
	if tcp := tcpOf(socket.NetConn()); tcp != nil {
		_ = tcp.SetWriteBuffer(sendBuffer) // on failure, slow clients cost more memory
	}
	c.socket = socket
	switch {
	case socket.Subprotocol() != Subprotocol:
		c.reject(CloseSubprotocol, "Subprotocol not acceptable")
	case !s.add(c):
		c.reject(CloseRestart, "the server is stopping")
	default:
		go c.serve() //nolint:contextcheck // a connection outlives its request; see newConn
	}
}

// add registers a connection, and starts the watchdog if it is the only one. It returns false if
// the server is draining.
func (s *Server) add(c *conn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.draining {
		return false
	}
	s.conns[c] = struct{}{}
	s.goroutines.Add(1)
	if s.stopWatchdog == nil {
		stop := make(chan struct{})
		s.stopWatchdog = stop
		s.goroutines.Go(func() { s.watchConns(stop) })
	}
	return true
}

// remove unregisters a connection that has ended.
func (s *Server) remove(c *conn) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.conns, c)
	if c.owner != "" {
		if s.owners[c.owner]--; s.owners[c.owner] == 0 {
			delete(s.owners, c.owner)
		}
	}
	if len(s.conns) == 0 {
		close(s.stopWatchdog)
		s.stopWatchdog = nil
	}
	s.goroutines.Done()
}

// setOwner sets a connection's owner and counts it. It returns false if the owner has too many
// connections.
func (s *Server) setOwner(c *conn, owner string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.owners[owner] >= s.o.MaxConnections {
		return false
	}
	if owner != "" {
		s.owners[owner]++
	}
	c.owner = owner
	return true
}

// countClose counts a connection that the server ends.
func (s *Server) countClose(code int) {
	s.closesMu.Lock()
	defer s.closesMu.Unlock()
	s.closes[code]++
}

// Closes returns how many connections the server has ended, by close code. 1006 stands for
// connections that ended without a close frame.
func (s *Server) Closes() map[int]int64 {
	s.closesMu.Lock()
	defer s.closesMu.Unlock()
	return maps.Clone(s.closes)
}

// Connections returns the number of open connections.
func (s *Server) Connections() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.conns)
}

// Drain refuses new connections and closes all others with 1012, each at a random time within
// spread, so that the clients do not all reconnect at once. A connection on which queries or
// mutations run (operations that are not streams, see Results.Stream) is closed when they have
// ended, and begins no new ones. Drain returns when all connections have ended. If ctx ends first,
// it closes the rest without waiting and returns.
func (s *Server) Drain(ctx context.Context, spread time.Duration) {
	s.mu.Lock()
	s.draining = true
	for c := range s.conns {
		wait := time.Duration(0)
		if spread > 0 {
			wait = rand.N(spread)
		}
		time.AfterFunc(wait, c.retire)
	}
	s.mu.Unlock()
	gone := make(chan struct{})
	go func() { s.goroutines.Wait(); close(gone) }()
	select {
	case <-gone:
	case <-ctx.Done():
		s.mu.Lock()
		defer s.mu.Unlock()
		for c := range s.conns {
			go c.closeForRestart()
		}
	}
}
