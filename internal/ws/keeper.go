package ws

import (
	"time"

	"github.com/gorilla/websocket"
)

// One goroutine keeps an eye on all connections while there are any: timers of their own would cost each of them more than
// everything else that an idle connection needs.

// watched is what the keeper knows of a connection; it uses it under the server's lock.
type watched struct {
	began time.Duration
	// writes is the outbox's count when it was last seen to change, at since.
	writes uint64
	since  time.Duration
	pinged time.Duration
}

// clock is the time since the server was made.
func (s *Server) clock() time.Duration { return time.Since(s.began) } //nolint:forbidigo // network deadlines keep the system's time

// beat is how often the keeper looks: so often that nothing is noticed late by more than a fraction of its time.
func (o Options) beat() time.Duration {
	return max(min(o.WriteTimeout/16, o.InitTimeout/4, o.PingInterval/4, 500*time.Millisecond), time.Millisecond)
}

// keep looks after the connections until there are none.
func (s *Server) keep(alone <-chan struct{}) {
	tick := time.NewTicker(s.o.beat())
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			s.look(s.clock())
		case <-alone:
			return
		}
	}
}

func (s *Server) look(now time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range s.conns {
		// What it does may wait for the client, and nobody else shall.
		if do := c.due(now); do != nil {
			s.ended.Go(do)
		}
	}
}

// due is what has to be done about a connection now; nil is nothing.
func (c *conn) due(now time.Duration) func() {
	w, o := &c.watched, c.s.o
	heard := time.Duration(c.heard.Load())
	writes := c.out.writes.Load()
	if writing := writes%2 == 1; !writing || writes != w.writes {
		w.writes, w.since = writes, now
	}
	switch {
	case c.over():
		return nil
	case !c.admitted.Load() && now-w.began > o.InitTimeout:
		return func() { c.close(CloseInitTimeout, "Connection initialisation timeout") }
	case now-w.since >= o.WriteTimeout*3/8:
		return c.tooSlow
	case now-heard > 3*o.PingInterval:
		return c.hangUp
	case writes%2 == 0 && now-max(heard, w.pinged) > o.PingInterval:
		w.pinged = now
		return c.ping
	}
	return nil
}

// tooSlow tells a client that does not read to come back. The frame that is being written gets the rest of its time: the
// client can read why if it comes to itself by then. Otherwise the frame is torn, and the connection ends without a word.
func (c *conn) tooSlow() {
	c.closeWithin(c.s.o.WriteTimeout/2, CloseTryAgain, "The client is too slow")
}

func (c *conn) ping() {
	deadline := time.Now().Add(c.s.o.WriteTimeout) //nolint:forbidigo // a network deadline
	if err := c.socket.WriteControl(websocket.PingMessage, nil, deadline); err != nil {
		c.hangUp()
	}
}
