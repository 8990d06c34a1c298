package live

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"

	"hirewire/internal/store"
)

// channel is the Postgres notification channel. The payload is the head of the log in decimal; it
// is only a hint.
const channel = "hirewire"

const (
	minReconnect = 200 * time.Millisecond
	maxReconnect = 2 * time.Second
	// pingInterval is how often the listening connection is checked. Nothing else would notice that
	// it is dead.
	pingInterval = 15 * time.Second
	// maxPing is how long a ping may take before the connection is closed.
	maxPing = 5 * time.Second
	// maxDial is the connection timeout if the URL sets none.
	maxDial = 10 * time.Second
)

// postgresSignals implements Signals with NOTIFY and LISTEN.
type postgresSignals struct {
	store Notifier
	log   *slog.Logger
	// listening is true while the listening connection is established.
	listening atomic.Bool
}

// Listening reports whether announcements of other processes arrive at present.
func (p *postgresSignals) Listening() bool { return p.listening.Load() }

// Notifier is the part of a database that Signals needs. store.Store implements it.
type Notifier interface {
	// Dialect returns the name of the database system.
	Dialect() string
	// ListenURL returns the URL of a server on which LISTEN works; empty if there is none.
	ListenURL() string
	// Notify sends a notification to all processes that listen on a channel.
	Notify(ctx context.Context, channel, payload string) error
}

// SignalsOf returns the Signals of a database, or nil if it has none (SQLite).
func SignalsOf(s Notifier, log *slog.Logger) Signals {
	if s.Dialect() != dialect.Postgres {
		return nil
	}
	if s.ListenURL() == "" {
		log.LogAttrs(context.Background(), slog.LevelInfo, //nolint:forbidigo // at startup
			"the connection pooler does not forward notifications, so streams poll the event log; "+
				"set DIRECT_DATABASE_URL to make them faster")
	}
	return &postgresSignals{store: s, log: log}
}

// Announce implements Signals. It must run after the commit and outside a transaction: NOTIFY in a
// transaction makes commits wait for each other.
func (p *postgresSignals) Announce(ctx context.Context, head int64) error {
	if err := p.store.Notify(ctx, channel, strconv.FormatInt(head, 10)); err != nil {
		return fmt.Errorf("announce the head: %w", err)
	}
	return nil
}

// Listen implements Signals. It reconnects by itself. If the database has no URL for LISTEN it
// returns at once.
func (p *postgresSignals) Listen(ctx context.Context, onHead func(head int64)) {
	if p.store.ListenURL() == "" {
		return
	}
	d := &dialer{ctx: ctx}
	onState := func(e pq.ListenerEventType, err error) {
		connected := e == pq.ListenerEventConnected || e == pq.ListenerEventReconnected
		p.listening.Store(connected)
		if err != nil {
			p.logNotListening(ctx, err, slog.Int("event", int(e)))
		}
	}
	l := pq.NewDialListener(d, p.store.ListenURL(), minReconnect, maxReconnect, onState)
	var helpers sync.WaitGroup
	defer helpers.Wait()
	defer p.listening.Store(false)
	defer func() {
		// Close the connection first: a goroutine that waits for a response on it may hold the
		// listener's lock.
		d.hangUp()
		_ = l.Close() // fails only if the listener was closed before
		// The listener's goroutine ends when it has closed this channel. Until then it must not
		// block on a send.
		for range l.Notify {
		}
	}()
	// l.Listen may block forever while it waits for a connection, and notifications must be
	// received in the meantime.
	helpers.Go(func() {
		if err := l.Listen(channel); err == nil {
			onHead(0) // announcements before this were missed
		} else {
			p.logNotListening(ctx, err)
		}
	})
	ping := time.NewTicker(pingInterval)
	defer ping.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case n := <-l.Notify:
			onHead(headOf(n))
		case <-ping.C:
			// In a goroutine, because Ping waits for the connection, which may in turn wait for
			// notifications to be received.
			helpers.Go(func() {
				timeout := time.AfterFunc(maxPing, d.hangUp)
				defer timeout.Stop()
				_ = l.Ping() // after an error the listener reconnects by itself
			})
		}
	}
}

// logNotListening logs that the listening connection failed, unless ctx has ended.
func (p *postgresSignals) logNotListening(ctx context.Context, err error, attrs ...slog.Attr) {
	if ctx.Err() == nil {
		attrs = append([]slog.Attr{slog.String("error", err.Error())}, attrs...)
		p.log.LogAttrs(ctx, slog.LevelWarn, "not listening for announcements", attrs...)
	}
}

// headOf returns the head in a notification. It returns 0 for nil, which lib/pq sends after it has
// reconnected and notifications may have been missed, and for a payload that is not a number.
func headOf(n *pq.Notification) int64 {
	if n == nil {
		return 0
	}
	head, err := strconv.ParseInt(n.Extra, 10, 64)
	if err != nil {
		return 0
	}
	return head
}

// dialer is a pq.Dialer that keeps the listener's connection, so that hangUp can close it when the
// server does not respond.
type dialer struct {
	ctx context.Context //nolint:containedctx // pq.Dialer's methods take none

	mu   sync.Mutex
	conn net.Conn
}

// Dial implements pq.Dialer.
func (d *dialer) Dial(network, address string) (net.Conn, error) {
	return d.DialTimeout(network, address, maxDial)
}

// DialTimeout implements pq.Dialer.
func (d *dialer) DialTimeout(
	network, address string, timeout time.Duration,
) (net.Conn, error) {
	dialer := store.NetDialer()
	dialer.Timeout = timeout
	conn, err := dialer.DialContext(d.ctx, network, address)
	if err != nil {
		return nil, err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.conn = conn
	return conn, nil
}

// hangUp closes the newest connection, if there is one.
func (d *dialer) hangUp() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.conn != nil {
		_ = d.conn.Close() // the connection is abandoned either way
	}
}
