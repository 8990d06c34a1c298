package store

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// When the context of a statement ends, lib/pq sends a CancelRequest on a separate connection and
// then keeps reading until the server responds to the statement. On a connection that died silently
// (a failover, a NAT that dropped its mapping, a stopped server) no response ever comes, so the
// caller, its transaction and its place in the pool would hang. A guard therefore tracks the
// network connections of a pool and closes one that stays silent after its statement was canceled.
// If the cancellation works, the connection returns to the pool.

const (
	// defaultPatience is how long a statement may take to end after it was canceled.
	defaultPatience = time.Second
	// defaultSilence is how long a statement whose context has no end may wait for bytes from the
	// server.
	defaultSilence = time.Minute
	// connectLimit bounds opening a connection: DNS, TLS, authentication, and trying several hosts.
	connectLimit = 15 * time.Second
	// suspectFactor times the patience is how long a connection must have been silent before
	// connections that are silent for as long are closed with it.
	suspectFactor = 3

	keepAliveIdle     = 10 * time.Second
	keepAliveInterval = 5 * time.Second
	keepAliveCount    = 3
	// userTimeout is how long sent bytes may stay unacknowledged before the system closes the
	// connection.
	userTimeout = 15 * time.Second
)

// guard watches the connections of one pool. It is safe for concurrent use.
type guard struct {
	patience, silence time.Duration
	log               *slog.Logger
	start             time.Time
	// closed counts connections that were closed because they were silent.
	closed *atomic.Int64

	mu    sync.Mutex // guards links
	links map[*link]struct{}
}

func newGuard(patience, silence time.Duration, closed *atomic.Int64, log *slog.Logger) *guard {
	return &guard{
		patience: patience, silence: silence, closed: closed, log: log, links: map[*link]struct{}{},
		start: time.Now(), //nolint:forbidigo // network deadlines use the system's clock
	}
}

// clock returns the time since the guard was created. It is never zero.
func (g *guard) clock() time.Duration {
	return time.Since(g.start) + 1 //nolint:forbidigo // as above
}

// NetDialer returns a dialer whose connections detect a dead peer, with short keep-alives and, on
// Linux, TCP_USER_TIMEOUT.
func NetDialer() *net.Dialer {
	return &net.Dialer{
		KeepAliveConfig: net.KeepAliveConfig{
			Enable: true, Idle: keepAliveIdle,
			Interval: keepAliveInterval, Count: keepAliveCount,
		},
		Control: setUserTimeout,
	}
}

// link is one connection of a pool, seen from below the driver. It acts as the driver's dialer,
// because the driver also dials CancelRequests with it: a second dial tells the link that its
// statement is being canceled.
type link struct {
	g *guard
	// lastRead is when bytes last arrived and lastTaken when the connection was last taken from the
	// pool, by the guard's clock.
	lastRead, lastTaken atomic.Int64
	// ended changes whenever the statement before has certainly ended.
	ended atomic.Int64
	// established is set when the driver has authenticated; gone when this package closed the
	// connection.
	established, gone atomic.Bool

	mu   sync.Mutex // guards conn
	conn net.Conn
}

// Dial implements pq.Dialer, for callers without a context.
func (l *link) Dial(network, address string) (net.Conn, error) {
	return l.DialTimeout(network, address, connectLimit)
}

// DialTimeout implements pq.Dialer, for callers without a context.
func (l *link) DialTimeout(network, address string, timeout time.Duration) (net.Conn, error) {
	//nolint:forbidigo // pq's interface has none
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	return l.DialContext(ctx, network, address)
}

// DialContext implements pq.DialerContext. On an established link, the driver dials to send a
// CancelRequest.
func (l *link) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	if l.established.Load() {
		return l.dialCancel(ctx, network, address)
	}
	conn, err := NetDialer().DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.conn != nil {
		// the driver retries without TLS or at another host and leaves this one open
		_ = l.conn.Close()
	}
	l.conn = conn
	if l.gone.Load() { // the caller has given up in the meantime
		_ = conn.Close()
	}
	return &wire{Conn: conn, l: l}, nil
}

// dialCancel connects for a CancelRequest and starts the timer of closeUnlessEnded. Its connection
// has a deadline too, because a dead server does not respond there either.
func (l *link) dialCancel(ctx context.Context, network, address string) (net.Conn, error) {
	l.closeUnlessEnded()          //nolint:contextcheck // independent of ctx
	limit := l.g.patience * 3 / 4 // shorter, so that an ended statement is seen first
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	conn, err := NetDialer().DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	//nolint:forbidigo // a network deadline
	return cancelWire{conn}, conn.SetDeadline(time.Now().Add(limit))
}

// closeUnlessEnded closes the connection if the current statement has not ended within the
// patience. It does not block.
func (l *link) closeUnlessEnded() {
	ended := l.ended.Load()
	time.AfterFunc(l.g.patience, func() {
		if l.ended.Load() == ended {
			l.closeSilent()
		}
	})
}

// closeAfter closes the connection after the limit unless stop is called before.
func (l *link) closeAfter(limit time.Duration) (stop func() bool) {
	return time.AfterFunc(limit, l.closeSilent).Stop
}

// statementEnded records that no earlier statement is still running.
func (l *link) statementEnded() { l.ended.Add(1) }

// closeSilent closes a connection that does not respond, and others that have been silent for as
// long: a failover or a firewall usually breaks all connections that were open.
func (l *link) closeSilent() {
	if !l.closeCounted() {
		return
	}
	g := l.g
	cutoff := max(l.lastRead.Load(), l.lastTaken.Load())
	quiet := g.clock() - time.Duration(cutoff)
	var others []*link
	if quiet >= (suspectFactor-1)*g.patience {
		others = g.linksSilentSince(cutoff + int64(g.patience))
	}
	n := 0
	for _, other := range others {
		if other.closeCounted() {
			n++
		}
	}
	//nolint:forbidigo // no request's
	g.log.LogAttrs(
		context.Background(),
		slog.LevelWarn,
		"database connection closed: it gave no answer",
		slog.Duration("silent", quiet.Round(time.Millisecond)),
		slog.Int("others", n),
	)
}

// linksSilentSince returns the links that have received nothing since a moment of the guard's
// clock.
func (g *guard) linksSilentSince(moment int64) []*link {
	g.mu.Lock()
	defer g.mu.Unlock()
	var list []*link
	for l := range g.links {
		if l.lastRead.Load() < moment {
			list = append(list, l)
		}
	}
	return list
}

// closeCounted closes and counts a silent connection. It returns false if it was closed before. It
// counts first, so that a caller that sees the error also sees the count.
func (l *link) closeCounted() bool {
	if l.gone.Swap(true) {
		return false
	}
	l.g.closed.Add(1)
	l.closeConn()
	return true
}

// hangUp closes the network connection, whatever the driver is doing with it.
func (l *link) hangUp() {
	l.gone.Store(true)
	l.closeConn()
}

// closeConn closes the network connection if there is one.
func (l *link) closeConn() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.conn != nil {
		_ = l.conn.Close() // the connection is abandoned anyway
	}
}

// markEstablished records that the driver has authenticated and registers the link with its guard.
func (l *link) markEstablished() {
	l.lastRead.Store(int64(l.g.clock()))
	l.lastTaken.Store(l.lastRead.Load())
	l.established.Store(true)
	l.g.mu.Lock()
	defer l.g.mu.Unlock()
	l.g.links[l] = struct{}{}
}

// unregister removes the link from its guard. It returns whether the connection was still open.
func (l *link) unregister() bool {
	l.g.mu.Lock()
	defer l.g.mu.Unlock()
	delete(l.g.links, l)
	return !l.gone.Load()
}

// wire is the network connection that the driver uses. The driver reads only while a statement
// runs, so a read that takes long means that the server is silent.
type wire struct {
	net.Conn
	l *link
	// extended is when the read deadline was last extended, by the guard's clock.
	extended time.Duration
}

// Read implements net.Conn.
func (w *wire) Read(b []byte) (int, error) {
	l := w.l
	if silence := l.g.silence; silence > 0 && l.established.Load() {
		// Reading the clock is cheaper than extending the deadline.
		if now := l.g.clock(); w.extended == 0 || now-w.extended > silence/4 {
			w.extended = now
			//nolint:forbidigo // a network deadline
			_ = w.Conn.SetReadDeadline(time.Now().Add(silence))
		}
	}
	n, err := w.Conn.Read(b)
	if n > 0 {
		l.lastRead.Store(int64(l.g.clock()))
	}
	if err != nil && l.established.Load() && errors.Is(err, os.ErrDeadlineExceeded) {
		l.closeSilent()
	}
	return n, err
}

// cancelWire is the connection of a CancelRequest. It ignores the later deadline that the driver
// sets.
type cancelWire struct{ net.Conn }

// SetDeadline implements net.Conn and does nothing.
func (cancelWire) SetDeadline(time.Time) error { return nil }
