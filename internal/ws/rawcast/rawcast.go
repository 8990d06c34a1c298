// Package rawcast is the least that a WebSocket server over gorilla/websocket can do: it sends the
// same bytes to everybody who is there. Package livebench measures Hirewire's streams against it.
package rawcast

import (
	"errors"
	"maps"
	"net/http"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// Server sends what it is told to everybody who is connected.
type Server struct {
	upgrader websocket.Upgrader

	mu    sync.Mutex
	conns map[*websocket.Conn]struct{}
	// list is conns as they are cast to; nil after a change.
	list []*websocket.Conn
}

// New makes a server that speaks a subprotocol, so that any client will talk to it.
func New(subprotocol string) *Server {
	return &Server{conns: map[*websocket.Conn]struct{}{}, upgrader: websocket.Upgrader{
		Subprotocols: []string{
			subprotocol,
		},
		ReadBufferSize:  1 << 10,
		WriteBufferSize: 1 << 10,
		WriteBufferPool: &sync.Pool{},
	}}
}

// ServeHTTP implements http.Handler. It reads until the client leaves, as whoever answers pings and
// closes must.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	conn, err := s.upgrader.Upgrade(w, r, nil)
	if err != nil {
		return // the upgrader has answered
	}
	defer func() { _ = conn.Close() }()
	s.mu.Lock()
	s.conns[conn], s.list = struct{}{}, nil
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.conns, conn)
		s.list = nil
	}()
	for {
		if _, _, err := conn.NextReader(); err != nil {
			return
		}
	}
}

// Connections is how many are there.
func (s *Server) Connections() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.conns)
}

// patience is how long a client may take to accept a message.
const patience = 10 * time.Second

// Cast sends a text to everybody, with as many goroutines as there are processors: fewer would
// leave one idle, and more would only make them take turns. The frame is made once for all.
func (s *Server) Cast(text []byte, now func() time.Time) error {
	frame, err := websocket.NewPreparedMessage(websocket.TextMessage, text)
	if err != nil {
		return err
	}
	s.mu.Lock()
	if s.list == nil {
		s.list = slices.Collect(maps.Keys(s.conns))
	}
	conns := s.list
	s.mu.Unlock()
	errs := make([]error, runtime.GOMAXPROCS(0))
	var working sync.WaitGroup
	for i := range errs {
		working.Go(func() {
			for j := i; j < len(conns); j += len(errs) {
				errs[i] = errors.Join(
					errs[i],
					conns[j].SetWriteDeadline(now().Add(patience)),
					conns[j].WritePreparedMessage(frame),
				)
			}
		})
	}
	working.Wait()
	return errors.Join(errs...)
}
