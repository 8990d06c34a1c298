package ws

import (
	"time"

	"github.com/gorilla/websocket"
)

// One goroutine, the watchdog, enforces the timeouts of all connections while there are any. Timers
// for each connection would cost more memory than everything else that an idle connection needs.

// watchState is what the watchdog remembers about a connection. It is guarded by Server.mu.
type watchState struct {
	began time.Duration
	// writes is the last value of outbox.writes, and since when it was first seen.
	writes uint64
	since  time.Duration
	pinged time.Duration
}

// clock returns the time since the server was made.
func (s *Server) clock() time.Duration {
	return time.Since(s.began) //nolint:forbidigo // network deadlines use the system's clock
}

// checkInterval returns how often the watchdog checks all connections: often enough that each
// timeout is noticed at most a fraction of its length late.
func (o Options) checkInterval() time.Duration {
	shortest := min(o.WriteTimeout/16, o.InitTimeout/4, o.PingInterval/4, 500*time.Millisecond)
	return max(shortest, time.Millisecond)
}

// watchConns runs the watchdog until stop is closed.
func (s *Server) watchConns(stop <-chan struct{}) {
	tick := time.NewTicker(s.o.checkInterval())
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			s.checkConns(s.clock())
		case <-stop:
			return
		}
	}
}

// checkConns does what is due for every connection. Actions run in goroutines of their own, because
// they may block on the client.
func (s *Server) checkConns(now time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range s.conns {
		if do := c.handler(c.watch.check(now, c.activity(), &s.o)); do != nil {
			s.goroutines.Go(do)
		}
	}
}

// activity is a snapshot of what the watchdog judges a connection by.
type activity struct {
	closing, initialised bool
	lastHeard            time.Duration
	writes               uint64 // outbox.writes
}

// activity returns a snapshot. It takes no lock.
func (c *conn) activity() activity {
	return activity{
		closing: c.isClosing(), initialised: c.initialised.Load(),
		lastHeard: time.Duration(c.lastHeard.Load()), writes: c.out.writes.Load(),
	}
}

// action is what the watchdog has to do about a connection.
type action int

const (
	noAction action = iota
	endUninitialised
	endSlow
	endSilent
	sendPing
)

// check returns what is due for a connection at now, and updates the state. The caller must hold
// Server.mu.
func (w *watchState) check(now time.Duration, a activity, o *Options) action {
	writing := a.writes%2 == 1
	if !writing || a.writes != w.writes {
		w.writes, w.since = a.writes, now
	}
	switch {
	case a.closing:
		return noAction
	case !a.initialised && now-w.began > o.InitTimeout:
		return endUninitialised
	case now-w.since >= o.WriteTimeout*3/8:
		return endSlow
	case now-a.lastHeard > 3*o.PingInterval:
		return endSilent
	case !writing && now-max(a.lastHeard, w.pinged) > o.PingInterval:
		w.pinged = now
		return sendPing
	}
	return noAction
}

// handler returns the function that carries out an action; nil for noAction.
func (c *conn) handler(a action) func() {
	switch a {
	case endUninitialised:
		return func() { c.close(CloseInitTimeout, "Connection initialisation timeout") }
	case endSlow:
		return c.closeSlow
	case endSilent:
		return c.abort
	case sendPing:
		return c.ping
	case noAction:
	}
	return nil
}

// closeSlow closes the connection of a client that does not read, so that it reconnects. The frame
// that is being written gets the other half of WriteTimeout: if the client reads it in that time,
// it also receives the close frame. Otherwise the connection ends without one.
func (c *conn) closeSlow() {
	c.closeWithin(c.s.o.WriteTimeout/2, CloseTryAgain, "The client is too slow")
}

// ping sends a ping. It blocks for up to WriteTimeout, and ends the connection if it fails.
func (c *conn) ping() {
	deadline := time.Now().Add(c.s.o.WriteTimeout) //nolint:forbidigo // a network deadline
	if err := c.socket.WriteControl(websocket.PingMessage, nil, deadline); err != nil {
		c.abort()
	}
}
