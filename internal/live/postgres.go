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

// channel is the name under which heads are announced; the message is the head, and never more than a hint.
const channel = "hirewire"

const (
	minReconnect = 200 * time.Millisecond
	maxReconnect = 2 * time.Second
	// pingEvery is how often the listening connection is tried: nothing else would notice that it is dead.
	pingEvery = 15 * time.Second
	maxPing   = 5 * time.Second
	// maxDial bounds making it where the address sets no bound.
	maxDial = 10 * time.Second
)

// postgres are the signals of NOTIFY and LISTEN.
type postgres struct {
	store Notifier
	log   *slog.Logger
	// listening is whether the listening connection stands.
	listening atomic.Bool
}

// Listening reports whether announcements of other processes arrive at present.
func (p *postgres) Listening() bool { return p.listening.Load() }

// Notifier is a database as the signals need it: store.Store is one.
type Notifier interface {
	Dialect() string
	// ListenURL is the address of a connection that can listen; empty if there is none.
	ListenURL() string
	// Notify sends a notification to all processes that listen on a channel.
	Notify(ctx context.Context, channel, payload string) error
}

// SignalsOf are the signals of a database; nil where it has none.
func SignalsOf(s Notifier, log *slog.Logger) Signals {
	if s.Dialect() != dialect.Postgres {
		return nil
	}
	if s.ListenURL() == "" {
		log.LogAttrs(context.Background(), slog.LevelInfo, //nolint:forbidigo // no request's
			"the pooler passes on no notifications: streams look at the log by themselves; DIRECT_DATABASE_URL makes them quicker")
	}
	return &postgres{store: s, log: log}
}

// Announce implements Signals. It runs after the commit, in no transaction: inside one, NOTIFY makes commits wait for
// each other.
func (p *postgres) Announce(ctx context.Context, head int64) error {
	if err := p.store.Notify(ctx, channel, strconv.FormatInt(head, 10)); err != nil {
		return fmt.Errorf("announce the head: %w", err)
	}
	return nil
}

// Listen implements Signals.
func (p *postgres) Listen(ctx context.Context, hear func(head int64)) {
	if p.store.ListenURL() == "" {
		return
	}
	d := &dialer{ctx: ctx}
	l := pq.NewDialListener(d, p.store.ListenURL(), minReconnect, maxReconnect, func(e pq.ListenerEventType, err error) {
		p.listening.Store(e == pq.ListenerEventConnected || e == pq.ListenerEventReconnected)
		if err != nil && ctx.Err() == nil {
			p.log.LogAttrs(ctx, slog.LevelWarn, "not listening for announcements", slog.String("error", err.Error()), slog.Int("event", int(e)))
		}
	})
	var helpers sync.WaitGroup
	defer helpers.Wait()
	defer p.listening.Store(false)
	defer func() {
		// The connection first: the listener's lock may be held by who waits for an answer on it.
		d.hangUp()
		_ = l.Close() // it can only say that it was closed before
		// The listener's own goroutine ends when this channel is closed; until then it must not wait for a reader.
		for range l.Notify {
		}
	}()
	// Listen waits for a connection, which may take for ever; the messages must be taken meanwhile.
	helpers.Go(func() {
		if err := l.Listen(channel); err == nil {
			hear(0) // whatever was announced before is missed
		} else if ctx.Err() == nil {
			p.log.LogAttrs(ctx, slog.LevelWarn, "not listening for announcements", slog.String("error", err.Error()))
		}
	})
	ping := time.NewTicker(pingEvery)
	defer ping.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case n := <-l.Notify:
			hear(headOf(n))
		case <-ping.C:
			// It waits for the connection, on which messages may be waiting to be taken.
			helpers.Go(func() {
				patience := time.AfterFunc(maxPing, d.hangUp)
				defer patience.Stop()
				_ = l.Ping() // an error means that the listener is connecting again already
			})
		}
	}
}

// headOf reads a message. After the connection was lost there is one that is nil: anything may have been missed.
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

// dialer remembers the listener's connection, so that it can be cut where an answer never comes.
type dialer struct {
	ctx context.Context //nolint:containedctx // pq's interface has none, and a connection that is being made must end too

	mu   sync.Mutex
	conn net.Conn
}

// Dial implements pq.Dialer.
func (d *dialer) Dial(network, address string) (net.Conn, error) {
	return d.DialTimeout(network, address, maxDial)
}

// DialTimeout implements pq.Dialer.
func (d *dialer) DialTimeout(network, address string, timeout time.Duration) (net.Conn, error) {
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

// hangUp cuts the connection, if there is one.
func (d *dialer) hangUp() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.conn != nil {
		_ = d.conn.Close() // it is given up anyway
	}
}
