package testkit

import (
	"errors"
	"io"
	"net"
	"net/url"
	"sync"
	"testing"
	"time"
)

// Proxy is a TCP proxy on loopback that can fail as networks do. It forwards bytes to one target
// until a test changes that.
type Proxy struct {
	target string
	l      net.Listener
	wg     sync.WaitGroup

	mu     sync.Mutex
	held   bool
	slow   time.Duration
	closed bool
	open   map[*proxied]struct{}
	// waiting are accepted connections that are not served.
	waiting []net.Conn
	served  int
}

// proxied is one connection through a Proxy.
type proxied struct {
	client, server *net.TCPConn
	// frozen is closed when no more bytes are forwarded.
	frozen chan struct{}
	// over is closed when the connection has ended.
	over chan struct{}
	stop func()
}

// NewProxy starts a proxy to host:port, until the end of the test.
func NewProxy(tb testing.TB, target string) *Proxy {
	tb.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	p := &Proxy{target: target, l: l, open: map[*proxied]struct{}{}}
	p.wg.Go(p.accept)
	tb.Cleanup(p.close)
	return p
}

// ProxyOf starts a proxy to the server of a Postgres URL, and returns the URL of the same database
// through it.
func ProxyOf(tb testing.TB, address string) (*Proxy, string) {
	tb.Helper()
	u, err := url.Parse(address)
	if err != nil {
		tb.Fatal(
			"the address of the database cannot be parsed",
		) // without the URL, which has the password
	}
	p := NewProxy(tb, u.Host)
	u.Host = p.Address()
	return p, u.String()
}

// Address returns the address on which the proxy listens.
func (p *Proxy) Address() string { return p.l.Addr().String() }

// Served returns the number of connections that were made through the proxy.
func (p *Proxy) Served() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.served
}

// Freeze keeps the current connections open but forwards no more bytes on them. New connections
// work.
func (p *Proxy) Freeze() {
	p.each(func(c *proxied) {
		select {
		case <-c.frozen:
		default:
			close(c.frozen)
		}
	})
}

// Hold accepts new connections from now on without serving them, like a firewall that drops
// packets.
func (p *Proxy) Hold() { p.set(func() { p.held = true }) }

// Slow makes the proxy pause before each byte from now on.
func (p *Proxy) Slow(pause time.Duration) { p.set(func() { p.slow = pause }) }

// HalfClose ends the server's side of the open connections. Bytes from the client are still
// forwarded.
func (p *Proxy) HalfClose() { p.each(func(c *proxied) { _ = c.client.CloseWrite() }) }

// Cut resets the open connections.
func (p *Proxy) Cut() {
	p.each(func(c *proxied) {
		_ = c.client.SetLinger(0)
		c.stop()
	})
}

// Heal serves new connections again, at full speed. Frozen connections stay frozen.
func (p *Proxy) Heal() {
	p.set(func() {
		p.held, p.slow = false, 0
		for _, c := range p.waiting {
			_ = c.Close()
		}
		p.waiting = nil
	})
}

func (p *Proxy) set(change func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	change()
}

func (p *Proxy) each(do func(*proxied)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for c := range p.open {
		do(c)
	}
}

func (p *Proxy) close() {
	_ = p.l.Close()
	p.set(func() { p.closed = true })
	p.each(func(c *proxied) { c.stop() })
	p.Heal()
	p.wg.Wait()
}

func (p *Proxy) accept() {
	for {
		conn, err := p.l.Accept()
		if err != nil {
			return
		}
		client, ok := conn.(*net.TCPConn)
		if !ok || !p.serve(client) {
			_ = conn.Close()
		}
	}
}

// serve forwards a connection, or keeps it waiting. It returns false if the connection must be
// closed.
func (p *Proxy) serve(client *net.TCPConn) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.closed:
		return false
	case p.held:
		p.waiting = append(p.waiting, client)
		return true
	}
	conn, err := net.Dial("tcp", p.target)
	if err != nil {
		return false
	}
	server, ok := conn.(*net.TCPConn)
	if !ok {
		return false
	}
	c := &proxied{
		client: client,
		server: server,
		frozen: make(chan struct{}),
		over:   make(chan struct{}),
	}
	c.stop = sync.OnceFunc(func() {
		close(c.over)
		_ = client.Close()
		_ = server.Close()
	})
	p.open[c] = struct{}{}
	p.served++
	var both sync.WaitGroup
	both.Go(func() { p.carry(c, server, client) })
	both.Go(func() { p.carry(c, client, server) })
	p.wg.Go(func() {
		both.Wait()
		c.stop()
		p.set(func() { delete(p.open, c) })
	})
	return true
}

// carry forwards one direction until its end. A frozen connection stays open even if a peer has
// closed it, because the other peer must not notice.
func (p *Proxy) carry(c *proxied, to, from *net.TCPConn) {
	buf := make([]byte, 32<<10)
	for {
		n, err := from.Read(buf)
		select {
		case <-c.frozen:
			if err != nil && to == c.server {
				c.stop() // the client gave up, so there is nothing left to test
			}
			<-c.over
			return
		default:
		}
		if n > 0 && !p.write(c, to, buf[:n]) {
			c.stop()
			return
		}
		if err != nil {
			if errors.Is(err, io.EOF) && to.CloseWrite() == nil {
				return
			}
			c.stop()
			return
		}
	}
}

func (p *Proxy) write(c *proxied, to io.Writer, b []byte) bool {
	for len(b) > 0 {
		p.mu.Lock()
		pause := p.slow
		p.mu.Unlock()
		part := b
		if pause > 0 {
			part = b[:1]
			timer := time.NewTimer(pause)
			select {
			case <-timer.C:
			case <-c.over:
			}
			timer.Stop()
		}
		select {
		case <-c.frozen:
			<-c.over
			return false
		default:
		}
		if _, err := to.Write(part); err != nil {
			return false
		}
		b = b[len(part):]
	}
	return true
}
