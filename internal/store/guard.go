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

// lib/pq gives up a statement whose context has ended by sending a CancelRequest on a connection of its own, and then
// reads on until the server has answered the statement. On a connection that died silently (a failover, a NAT that
// dropped its mapping, a server that was stopped) there is no answer, and the caller, its transaction and its place in the
// pool are lost with it. A guard therefore keeps hold of the network connections of a pool, and closes one that stays
// silent after its statement was cancelled. A connection whose cancel worked goes back to the pool.

const (
	// defaultPatience is how long a statement may take to end after it was cancelled.
	defaultPatience = time.Second
	// defaultSilence is how long a statement whose context has no end may wait for bytes from the server.
	defaultSilence = time.Minute
	// connectLimit bounds making a connection: looking up names, TLS, signing in, and trying the hosts of a list.
	connectLimit = 15 * time.Second
	// suspicion is how many times the patience a connection must have been silent for others to be suspected with it.
	suspicion = 3

	keepAliveIdle     = 10 * time.Second
	keepAliveInterval = 5 * time.Second
	keepAliveCount    = 3
	// userTimeout is how long sent bytes may stay unacknowledged before the system gives up the connection.
	userTimeout = 15 * time.Second
)

// guard watches over the connections of one pool.
type guard struct {
	patience, silence time.Duration
	log               *slog.Logger
	start             time.Time
	// closed counts the connections that were closed because they were silent.
	closed *atomic.Int64

	mu    sync.Mutex
	links map[*link]struct{}
}

func newGuard(patience, silence time.Duration, closed *atomic.Int64, log *slog.Logger) *guard {
	return &guard{
		patience: patience, silence: silence, closed: closed, log: log, links: map[*link]struct{}{},
		start: time.Now(), //nolint:forbidigo // deadlines of the network go by the system's clock
	}
}

// clock returns the time since the guard was made. It is never zero.
func (g *guard) clock() time.Duration {
	return time.Since(g.start) + 1 //nolint:forbidigo // as above
}

// NetDialer returns a dialer whose connections notice a peer that is gone: short keep-alives and, on Linux,
// TCP_USER_TIMEOUT.
func NetDialer() *net.Dialer {
	return &net.Dialer{
		KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: keepAliveIdle, Interval: keepAliveInterval, Count: keepAliveCount},
		Control:         setUserTimeout,
	}
}

// link is one connection of a pool, seen from below the driver. It is the driver's dialer, because the driver dials the
// connections of CancelRequests with it as well: that is how a link hears that its statement is being cancelled.
type link struct {
	g *guard
	// heard is when the last bytes came, began when the connection was last taken from the pool, in the guard's time.
	heard, began atomic.Int64
	// turns changes whenever a statement has certainly ended.
	turns atomic.Int64
	// established is set when the driver has signed in, gone when the connection was closed by us.
	established, gone atomic.Bool

	mu   sync.Mutex
	conn net.Conn
}

// Dial implements pq.Dialer, for callers without a context.
func (l *link) Dial(network, address string) (net.Conn, error) {
	return l.DialTimeout(network, address, connectLimit)
}

// DialTimeout implements pq.Dialer, for callers without a context.
func (l *link) DialTimeout(network, address string, timeout time.Duration) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(context.Background(), timeout) //nolint:forbidigo // pq's interface has none
	defer cancel()
	return l.DialContext(ctx, network, address)
}

// DialContext implements pq.DialerContext. After the link is established, it dials for a CancelRequest.
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
		_ = l.conn.Close() // the driver tries again, without TLS or at another host, and leaves this one open
	}
	l.conn = conn
	if l.gone.Load() { // the caller gave up meanwhile
		_ = conn.Close()
	}
	return &wire{Conn: conn, l: l}, nil
}

// dialCancel connects for a CancelRequest, which is bounded too: where the server is gone it gets no answer either.
func (l *link) dialCancel(ctx context.Context, network, address string) (net.Conn, error) {
	l.expectEnd()                 //nolint:contextcheck // it asks for nothing that the request could end
	limit := l.g.patience * 3 / 4 // so that a statement that has ended is put back before its link is looked at
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	conn, err := NetDialer().DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	return cancelWire{conn}, conn.SetDeadline(time.Now().Add(limit)) //nolint:forbidigo // a network deadline
}

// expectEnd closes the connection if the statement that runs has not ended within the patience.
func (l *link) expectEnd() {
	turn := l.turns.Load()
	time.AfterFunc(l.g.patience, func() {
		if l.turns.Load() == turn {
			l.silent()
		}
	})
}

// within closes the connection if stop is not called within the limit.
func (l *link) within(limit time.Duration) (stop func() bool) {
	return time.AfterFunc(limit, l.silent).Stop
}

// turn notes that no statement of before runs any more.
func (l *link) turn() { l.turns.Add(1) }

// silent closes a connection that does not answer, and those that have been silent for as long as it: what silenced one
// connection, a failover or a firewall, has mostly silenced all that were open.
func (l *link) silent() {
	if !l.drop() {
		return
	}
	g := l.g
	cutoff := max(l.heard.Load(), l.began.Load())
	quiet := g.clock() - time.Duration(cutoff)
	var others []*link
	if quiet >= (suspicion-1)*g.patience {
		others = g.silentSince(cutoff + int64(g.patience))
	}
	n := 0
	for _, other := range others {
		if other.drop() {
			n++
		}
	}
	g.log.LogAttrs(context.Background(), slog.LevelWarn, "database connection closed: it gave no answer", //nolint:forbidigo // no request's
		slog.Duration("silent", quiet.Round(time.Millisecond)), slog.Int("others", n))
}

// silentSince lists the links that have not been heard since a moment.
func (g *guard) silentSince(moment int64) []*link {
	g.mu.Lock()
	defer g.mu.Unlock()
	var list []*link
	for l := range g.links {
		if l.heard.Load() < moment {
			list = append(list, l)
		}
	}
	return list
}

// drop is hangUp for a connection that is silent: it counts it, before anybody hears of it.
func (l *link) drop() bool {
	if l.gone.Swap(true) {
		return false
	}
	l.g.closed.Add(1)
	l.shut()
	return true
}

// hangUp closes the connection under the driver, whatever that does.
func (l *link) hangUp() {
	l.gone.Store(true)
	l.shut()
}

func (l *link) shut() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.conn != nil {
		_ = l.conn.Close() // it is given up anyway
	}
}

// establish says that the driver has signed in.
func (l *link) establish() {
	l.heard.Store(int64(l.g.clock()))
	l.began.Store(l.heard.Load())
	l.established.Store(true)
	l.g.mu.Lock()
	defer l.g.mu.Unlock()
	l.g.links[l] = struct{}{}
}

// forget takes the link out of the guard's list. It returns whether the connection was open until now.
func (l *link) forget() bool {
	l.g.mu.Lock()
	defer l.g.mu.Unlock()
	delete(l.g.links, l)
	return !l.gone.Load()
}

// wire is the network connection that the driver reads and writes. The driver reads only while a statement runs, so a
// read that takes long is a server that is silent.
type wire struct {
	net.Conn
	l *link
	// extended is when the deadline of reading was last moved.
	extended time.Duration
}

// Read implements net.Conn.
func (w *wire) Read(b []byte) (int, error) {
	l := w.l
	if silence := l.g.silence; silence > 0 && l.established.Load() {
		// Moving the deadline costs more than looking at the clock.
		if now := l.g.clock(); w.extended == 0 || now-w.extended > silence/4 {
			w.extended = now
			_ = w.Conn.SetReadDeadline(time.Now().Add(silence)) //nolint:forbidigo // a network deadline
		}
	}
	n, err := w.Conn.Read(b)
	if n > 0 {
		l.heard.Store(int64(l.g.clock()))
	}
	if err != nil && l.established.Load() && errors.Is(err, os.ErrDeadlineExceeded) {
		l.silent()
	}
	return n, err
}

// cancelWire keeps the deadline that it was given: the driver would set a later one.
type cancelWire struct{ net.Conn }

// SetDeadline implements net.Conn.
func (cancelWire) SetDeadline(time.Time) error { return nil }
