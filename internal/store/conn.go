package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"time"

	"github.com/lib/pq"
)

// connector makes guarded connections.
type connector struct {
	base  *pq.Connector
	guard *guard
	// first is what a connection runs before anybody uses it; empty for nothing. local is added to each BEGIN.
	first, local string
	// unnamed is set where values go with the statement in one round trip: see CheckNamedValue.
	unnamed bool
}

// Driver implements driver.Connector.
func (c *connector) Driver() driver.Driver { return c.base.Driver() }

// Connect implements driver.Connector.
func (c *connector) Connect(ctx context.Context) (driver.Conn, error) {
	l := &link{g: c.guard}
	one := *c.base
	one.Dialer(l)
	ctx, cancel := context.WithTimeout(ctx, connectLimit)
	defer cancel()
	// The driver minds the context while it dials, and not while it signs in.
	stop := context.AfterFunc(ctx, l.hangUp)
	defer stop()
	made, err := one.Connect(ctx)
	if err != nil {
		l.hangUp()
		return nil, because(ctx, err)
	}
	raw, ok := made.(pqConn)
	if !ok {
		_ = made.Close()
		return nil, fmt.Errorf("store: the driver's connection is a %T", made)
	}
	l.establish()
	conn := &guardedConn{pqConn: raw, l: l, local: c.local, unnamed: c.unnamed}
	if c.first != "" {
		if _, err := raw.ExecContext(ctx, c.first, nil); err != nil {
			_ = conn.Close()
			return nil, because(ctx, err)
		}
	}
	return conn, nil
}

// because names the end of a context as the cause of an error that came of it.
func because(ctx context.Context, err error) error {
	if cause := ctx.Err(); cause != nil {
		return fmt.Errorf("%w: %w", cause, err)
	}
	return err
}

// pqConn is what lib/pq's connection implements and database/sql makes use of.
type pqConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.NamedValueChecker
	driver.Pinger
	driver.QueryerContext
	driver.SessionResetter
	driver.Tx
	driver.Validator
}

// guardedConn is a connection whose every operation ends, although the network may not answer. Statements need nothing
// here: lib/pq watches their contexts, and the link watches lib/pq.
type guardedConn struct {
	pqConn
	l       *link
	local   string
	unnamed bool
}

// CheckNamedValue implements driver.NamedValueChecker. Where the driver does not ask the server for the types of the
// values before it sends them, it sends bytes as they are, as bytea takes them and jsonb does not.
func (c *guardedConn) CheckNamedValue(v *driver.NamedValue) error {
	if c.unnamed {
		if text, ok := v.Value.(json.RawMessage); ok {
			if v.Value = nil; text != nil {
				v.Value = string(text)
			}
			return nil
		}
	}
	return c.pqConn.CheckNamedValue(v)
}

// ResetSession implements driver.SessionResetter: the connection is taken from the pool.
func (c *guardedConn) ResetSession(ctx context.Context) error {
	c.l.turn()
	if c.l.gone.Load() {
		return driver.ErrBadConn
	}
	c.l.began.Store(int64(c.l.g.clock()))
	return c.pqConn.ResetSession(ctx)
}

// IsValid implements driver.Validator: the connection is put back.
func (c *guardedConn) IsValid() bool {
	c.l.turn()
	return !c.l.gone.Load() && c.pqConn.IsValid()
}

// Close implements driver.Conn.
func (c *guardedConn) Close() error {
	c.l.turn()
	if !c.l.forget() {
		return nil // it was closed below
	}
	// The driver says goodbye, for which a connection that takes nothing must not be waited for.
	c.l.mu.Lock()
	_ = c.l.conn.SetWriteDeadline(time.Now().Add(c.l.g.patience)) //nolint:forbidigo // a network deadline
	c.l.mu.Unlock()
	return c.pqConn.Close()
}

// PrepareContext implements driver.ConnPrepareContext.
func (c *guardedConn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	made, err := c.pqConn.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	if raw, ok := made.(pqStmt); ok {
		return &guardedStmt{raw, c.l}, nil
	}
	return made, nil // of COPY
}

type pqStmt interface {
	driver.Stmt
	driver.StmtExecContext
	driver.StmtQueryContext
}

// guardedStmt is a prepared statement that can be closed on a dead connection.
type guardedStmt struct {
	pqStmt
	l *link
}

// Close implements driver.Stmt. The driver waits for the server's answer, and has no context to end that.
func (s *guardedStmt) Close() error {
	if s.l.gone.Load() {
		return nil
	}
	defer s.l.within(s.l.g.patience)()
	return s.pqStmt.Close()
}

// BeginTx implements driver.ConnBeginTx. The driver's own does not mind the context while it begins, and gives up the
// connection of every transaction whose context ends.
func (c *guardedConn) BeginTx(ctx context.Context, o driver.TxOptions) (driver.Tx, error) {
	if err := c.pqConn.ResetSession(ctx); err != nil {
		return nil, err
	}
	if _, err := c.pqConn.ExecContext(ctx, beginText(o)+c.local, nil); err != nil {
		c.l.hangUp() // it may have begun
		return nil, err
	}
	return &guardedTx{c, ctx}, nil
}

func beginText(o driver.TxOptions) string {
	text := "BEGIN"
	switch sql.IsolationLevel(o.Isolation) {
	case sql.LevelReadCommitted:
		text += " ISOLATION LEVEL READ COMMITTED"
	case sql.LevelRepeatableRead:
		text += " ISOLATION LEVEL REPEATABLE READ"
	case sql.LevelSerializable:
		text += " ISOLATION LEVEL SERIALIZABLE"
	default: // the database's own
	}
	if o.ReadOnly {
		return text + " READ ONLY"
	}
	return text + " READ WRITE"
}

// guardedTx is a transaction whose end is bounded.
type guardedTx struct {
	c   *guardedConn
	ctx context.Context //nolint:containedctx // that of the transaction
}

// Commit implements driver.Tx. It may take long, as where a standby must have it first, but not longer than the context.
func (t *guardedTx) Commit() error {
	turn := t.c.l.turns.Add(1)
	defer context.AfterFunc(t.ctx, func() {
		time.AfterFunc(t.c.l.g.patience, func() {
			if t.c.l.turns.Load() == turn {
				t.c.l.silent()
			}
		})
	})()
	defer t.c.l.turn()
	return t.c.pqConn.Commit()
}

// Rollback implements driver.Tx. A server that hears nothing any more rolls back by itself.
func (t *guardedTx) Rollback() error {
	defer t.c.l.within(t.c.l.g.patience)()
	return t.c.pqConn.Rollback()
}
