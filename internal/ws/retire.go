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
// connection is retiring and no finite operation is left, it closes the connection.
func (c *conn) notFinite(o *operation) {
	c.mu.Lock()
	if o.finite {
		o.finite = false
		c.finite--
	}
	last := c.retiring && c.finite == 0
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
