package ws

import "time"

// retire closes the connection with 1012 as soon as no query or mutation runs on it, so that each client gets the answers
// that it waits for. Operations that come from then on are not begun: the close follows, and clients send them again.
func (c *conn) retire() {
	c.mu.Lock()
	c.retiring = true
	idle := c.finite == 0
	c.mu.Unlock()
	if idle {
		c.restart()
	}
}

// settle notes that an operation has ended, or has turned out to be a stream. It blocks while the connection restarts if
// the operation is the last one that a retiring connection waits for. It never blocks for a stream that ends: those end by
// the thousand when a server stops, on goroutines that they share.
func (c *conn) settle(o *operation) {
	c.mu.Lock()
	waitedFor := o.finite
	if waitedFor {
		o.finite = false
		c.finite--
	}
	last := waitedFor && c.retiring && c.finite == 0
	c.mu.Unlock()
	if last {
		c.restart()
	}
}

// restart tells the client to come back to another server, behind what is being written to it.
func (c *conn) restart() {
	patience := time.NewTimer(farewell)
	defer patience.Stop()
	select {
	case <-c.out.flushed():
	case <-patience.C:
	}
	c.close(CloseRestart, "the server is stopping")
}
