package ws

import "time"

// retire closes the connection with 1012 as soon as no query or mutation runs on it, so that the
// client gets the results that it waits for. No operation begins from now on: the client repeats
// those on its next connection. Only Server.Drain calls it.
func (c *conn) retire() {
	c.mu.Lock()
	c.retiring = true
	idle := c.finite == 0
	c.mu.Unlock()
	if idle {
		c.closeForRestart()
	}
}

// notFinite records that an operation has ended or is a stream. It may be called repeatedly. If the
// operation is the last one that a retiring connection waits for, notFinite closes the connection
// and blocks meanwhile. It never blocks for a stream that ends: streams end by the thousand when a
// server stops, on goroutines that they share.
func (c *conn) notFinite(o *operation) {
	c.mu.Lock()
	waitedFor := o.finite
	if waitedFor {
		o.finite = false
		c.finite--
	}
	last := waitedFor && c.retiring && c.finite == 0
	c.mu.Unlock()
	if last {
		c.closeForRestart()
	}
}

// closeForRestart closes the connection with 1012 after queued messages have been written, or after
// closeTimeout.
func (c *conn) closeForRestart() {
	timeout := time.NewTimer(closeTimeout)
	defer timeout.Stop()
	select {
	case <-c.out.flushed():
	case <-timeout.C:
	}
	c.close(CloseRestart, "the server is stopping")
}
