// Package ws speaks graphql-transport-ws over gorilla/websocket, the protocol of the package graphql-ws
// (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). It knows sockets, messages, deadlines and close codes;
// who may come in and what an operation answers is told to it by two functions.
//
// Each connection has a reader, and whoever has something to say writes it. An operation may have a goroutine, or just be
// called upon: see Options.Execute. What finds the socket busy waits in a queue that is bounded in bytes, and an operation
// that finds that full waits for room. When the client does not read for a while, what is queued is dropped, and a close
// with 1013 follows the frame in flight: that tells it to come back, and to resume. It never delays anybody else.
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

// Subprotocol is the only one that is spoken.
const Subprotocol = "graphql-transport-ws"

// Close codes. What a client does next depends on them: graphql-ws comes back after 1012, 1013 and 4xxx codes that are not
// fatal to it, and gives up after 1002, so that is never sent.
const (
	// closeAbnormal is sent to nobody: the connection broke.
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

// Results takes what an operation answers. Next may be called any number of times, and then Fail at most once.
type Results interface {
	// Next sends an execution result in JSON. It waits while the client is slow, and fails when it is gone.
	Next(ctx context.Context, result Payload) error
	// Offer is Next for who cannot wait. It answers false, and sends nothing, where Next would wait.
	Offer(result Payload) (taken bool, err error)
	// Fail ends the operation with request errors: a JSON list.
	Fail(ctx context.Context, errors []byte) error
	// Stream says that the operation has no end of its own: a server that stops waits for the others only.
	Stream()
	// End says that the operation is over. It must be called, once and as the last.
	End()
}

// Entry is how somebody came in.
type Entry struct {
	// Context is that of all operations; it derives from the one that was given.
	Context context.Context //nolint:containedctx // it is handed over
	// Owner is the name by which connections are counted.
	Owner string
	// Hold is called when the client is in, with what ends the connection; it answers what to call when it has ended. Nil
	// is nothing.
	Hold func(end func(code int, reason string)) (release func())
}

// Refusal is an error of Options.Enter that says with what the connection closes.
type Refusal struct {
	Code   int
	Reason string
}

// Error implements error.
func (r *Refusal) Error() string { return r.Reason }

// Options say how connections are served. Zero values of numbers and durations mean the defaults beside them.
type Options struct {
	// Enter checks the payload of connection_init. An error that is a *Refusal says how to close; any other closes with 4403.
	Enter func(ctx context.Context, r *http.Request, payload json.RawMessage) (Entry, error)
	// Execute begins an operation, whose end it says to out: before it returns or later. When ctx is done, it has to end.
	Execute func(ctx context.Context, operation json.RawMessage, out Results)
	// CheckOrigin refuses pages from elsewhere before the handshake; nil takes gorilla's rule: none, or this host.
	CheckOrigin func(r *http.Request) bool

	InitTimeout    time.Duration // 10 s until connection_init
	WriteTimeout   time.Duration // 10 s for a client to take a frame; after half of it, it is told to come back
	PingInterval   time.Duration // 25 s between pings; a client that is silent for three is gone
	ReadLimit      int64         // 256 KiB for one message
	QueueLimit     int           // 256 KiB waiting for one client
	MaxOperations  int           // 100 at once on one connection
	MaxConnections int           // 50 for one name
	MaxRate        int           // 100 messages a second from one client
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

// Server serves connections.
type Server struct {
	o        Options
	upgrader websocket.Upgrader
	began    time.Time
	texts    texts

	mu     sync.Mutex
	conns  map[*conn]struct{}
	owners map[string]int
	// alone ends the keeper when the last connection has gone; nil while there is none.
	alone    chan struct{}
	draining bool
	ended    sync.WaitGroup

	codes sync.Mutex
	// closes counts how connections were ended, by code.
	closes map[int]int64
}

const (
	// kernelBuffer bounds what the system takes in for a client that does not read.
	kernelBuffer = 64 << 10
	// lastBuffer bounds the same once the connection ends; see conn.stretch.
	lastBuffer = 192 << 10
)

// New makes a server.
func New(o Options) *Server {
	s := &Server{
		o: o.orDefault(), conns: map[*conn]struct{}{}, owners: map[string]int{}, closes: map[int]int64{},
		began: time.Now(), //nolint:forbidigo // network deadlines keep the system's time
	}
	s.upgrader = websocket.Upgrader{
		Subprotocols: []string{Subprotocol}, CheckOrigin: o.CheckOrigin,
		// The first small, the second shared while nothing is written: idle connections cost little.
		ReadBufferSize: 512, WriteBufferSize: 4 << 10, WriteBufferPool: &sync.Pool{},
		HandshakeTimeout: 10 * time.Second,
	}
	return s
}

// ServeHTTP upgrades a request and starts to serve its connection.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c := newConn(s, r)
	socket, err := s.upgrader.Upgrade(&piped{ResponseWriter: w, spawn: s.ended.Go, pipe: &c.pipe}, r, nil)
	if err != nil {
		c.cancel()
		return // the upgrader has answered
	}
	if tcp := tcpOf(socket.NetConn()); tcp != nil {
		_ = tcp.SetWriteBuffer(kernelBuffer) // without it, more memory is used and nothing else is wrong
	}
	c.socket = socket
	switch {
	case socket.Subprotocol() != Subprotocol:
		c.dismiss(CloseSubprotocol, "Subprotocol not acceptable")
	case !s.add(c):
		c.dismiss(CloseRestart, "the server is stopping")
	default:
		go c.serve() //nolint:contextcheck // a connection outlives its request; see newConn
	}
}

func (s *Server) add(c *conn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.draining {
		return false
	}
	s.conns[c] = struct{}{}
	s.ended.Add(1)
	if s.alone == nil {
		alone := make(chan struct{})
		s.alone = alone
		s.ended.Go(func() { s.keep(alone) })
	}
	return true
}

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
		close(s.alone)
		s.alone = nil
	}
	s.ended.Done()
}

// own counts a connection for its owner, unless there are too many.
func (s *Server) own(c *conn, owner string) bool {
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

// closed counts how a connection was ended by the server.
func (s *Server) closed(code int) {
	s.codes.Lock()
	defer s.codes.Unlock()
	s.closes[code]++
}

// Closes is how many connections the server has ended with each code; 1006 are those that it had to cut.
func (s *Server) Closes() map[int]int64 {
	s.codes.Lock()
	defer s.codes.Unlock()
	return maps.Clone(s.closes)
}

// Connections is how many there are.
func (s *Server) Connections() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.conns)
}

// Drain ends all connections with 1012, each at a random moment within spread, so that the clients do not all come back
// to the next server at once. A connection on which an operation runs that will end (a query or a mutation, see
// Results.Stream) is closed when it has got the answer, and begins no other. Drain returns when all are gone; when ctx is
// done it closes what is left at once, and returns. New connections are refused from the beginning.
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
	go func() { s.ended.Wait(); close(gone) }()
	select {
	case <-gone:
	case <-ctx.Done():
		s.mu.Lock()
		defer s.mu.Unlock()
		for c := range s.conns {
			go c.restart()
		}
	}
}
