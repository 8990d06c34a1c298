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
		if do := c.duty(c.watched.due(now, c.sight(), &s.o)); do != nil {
			s.ended.Go(do) // it may wait for the client, and nobody else shall
		}
	}
}

// sight is what can be seen of a connection at a moment.
type sight struct {
	over, admitted bool
	heard          time.Duration
	// writes is the outbox's count.
	writes uint64
}

func (c *conn) sight() sight {
	return sight{over: c.over(), admitted: c.admitted.Load(), heard: time.Duration(c.heard.Load()), writes: c.out.writes.Load()}
}

// duty is what has to be done about a connection.
type duty int

const (
	nothing duty = iota
	endUninitialised
	endSlow
	endSilent
	sendPing
)

// due is what has to be done about a connection now.
func (w *watched) due(now time.Duration, s sight, o *Options) duty {
	writing := s.writes%2 == 1
	if !writing || s.writes != w.writes {
		w.writes, w.since = s.writes, now
	}
	switch {
	case s.over:
		return nothing
	case !s.admitted && now-w.began > o.InitTimeout:
		return endUninitialised
	case now-w.since >= o.WriteTimeout*3/8:
		return endSlow
	case now-s.heard > 3*o.PingInterval:
		return endSilent
	case !writing && now-max(s.heard, w.pinged) > o.PingInterval:
		w.pinged = now
		return sendPing
	}
	return nothing
}

func (c *conn) duty(d duty) func() {
	switch d {
	case endUninitialised:
		return func() { c.close(CloseInitTimeout, "Connection initialisation timeout") }
	case endSlow:
		return c.tooSlow
	case endSilent:
		return c.hangUp
	case sendPing:
		return c.ping
	case nothing:
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
