package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/lib/pq"
)

// connector opens guarded connections to Postgres.
type connector struct {
	base  *pq.Connector
	guard *guard
	// first is a statement that each new connection runs, empty for none; local is appended to each
	// BEGIN.
	first, local string
	// unnamed is true if values are sent with the statement in one round trip; see CheckNamedValue.
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
	// The driver observes the context while it dials but not while it authenticates.
	stop := context.AfterFunc(ctx, l.hangUp)
	defer stop()
	made, err := one.Connect(ctx)
	if err != nil {
		l.hangUp()
		return nil, withContextCause(ctx, err)
	}
	raw, ok := made.(pqConn)
	if !ok {
		_ = made.Close()
		return nil, fmt.Errorf("store: the driver's connection is a %T", made)
	}
	l.markEstablished()
	conn := &guardedConn{pqConn: raw, l: l, local: c.local, unnamed: c.unnamed}
	if c.first != "" {
		if _, err := raw.ExecContext(ctx, c.first, nil); err != nil {
			_ = conn.Close()
			return nil, withContextCause(ctx, err)
		}
	}
	return conn, nil
}

// withContextCause adds the error of ctx to err if the context has ended, which is then the cause.
func withContextCause(ctx context.Context, err error) error {
	if cause := ctx.Err(); cause != nil {
		return fmt.Errorf("%w: %w", cause, err)
	}
	return err
}

// pqConn is the part of lib/pq's connection that database/sql uses.
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

// guardedConn is a connection whose operations all end even if the network fails. Statements need
// no code here: lib/pq observes their contexts, and the link observes lib/pq.
type guardedConn struct {
	pqConn
	l       *link
	local   string
	unnamed bool
}

// CheckNamedValue implements driver.NamedValueChecker. In unnamed mode the driver does not ask the
// server for parameter types and sends []byte as bytea, which a jsonb parameter rejects. JSON is
// therefore sent as a string.
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

// ResetSession implements driver.SessionResetter. database/sql calls it when it takes the
// connection from the pool.
func (c *guardedConn) ResetSession(ctx context.Context) error {
	c.l.statementEnded()
	if c.l.gone.Load() {
		return driver.ErrBadConn
	}
	c.l.lastTaken.Store(int64(c.l.g.clock()))
	return c.pqConn.ResetSession(ctx)
}

// IsValid implements driver.Validator. database/sql calls it when it returns the connection to the
// pool.
func (c *guardedConn) IsValid() bool {
	c.l.statementEnded()
	return !c.l.gone.Load() && c.pqConn.IsValid()
}

// Close implements driver.Conn.
func (c *guardedConn) Close() error {
	c.l.statementEnded()
	if !c.l.unregister() {
		return nil // the guard has closed the network connection
	}
	// The driver sends a Terminate message, which must not block on a dead connection.
	c.l.mu.Lock()
	//nolint:forbidigo // a network deadline
	_ = c.l.conn.SetWriteDeadline(time.Now().Add(c.l.g.patience))
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
	return made, nil // a COPY statement
}

// pqStmt is the part of lib/pq's prepared statement that database/sql uses.
type pqStmt interface {
	driver.Stmt
	driver.StmtExecContext
	driver.StmtQueryContext
}

// guardedStmt is a prepared statement whose Close does not hang on a dead connection.
type guardedStmt struct {
	pqStmt
	l *link
}

// Close implements driver.Stmt. The driver waits for the server's response without a context.
func (s *guardedStmt) Close() error {
	if s.l.gone.Load() {
		return nil
	}
	defer s.l.closeAfter(s.l.g.patience)()
	return s.pqStmt.Close()
}

// BeginTx implements driver.ConnBeginTx. It replaces lib/pq's, which ignores the context during
// BEGIN and discards the connection of every transaction whose context ends.
func (c *guardedConn) BeginTx(ctx context.Context, o driver.TxOptions) (driver.Tx, error) {
	if err := c.pqConn.ResetSession(ctx); err != nil {
		return nil, err
	}
	text := beginText(o) + c.local + lockTimeoutText(ctx)
	if _, err := c.pqConn.ExecContext(ctx, text, nil); err != nil {
		c.l.hangUp() // the transaction may have begun
		return nil, err
	}
	return &guardedTx{c, ctx}, nil
}

// lockTimeoutText returns the statement that limits how long a transaction of WithTxOnce waits for
// locks, empty for other transactions.
func lockTimeoutText(ctx context.Context) string {
	limit, ok := ctx.Value(lockTimeoutKey{}).(time.Duration)
	if !ok {
		return ""
	}
	ms := (limit + time.Millisecond - 1) / time.Millisecond
	return "; SET LOCAL lock_timeout = " + strconv.FormatInt(int64(ms), 10)
}

// beginText returns the BEGIN statement for the options.
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

// guardedTx is a transaction whose Commit and Rollback do not hang on a dead connection.
type guardedTx struct {
	c   *guardedConn
	ctx context.Context //nolint:containedctx // the transaction's context
}

// Commit implements driver.Tx. It may take long, for example with a synchronous standby, but not
// longer than the context and the patience.
func (t *guardedTx) Commit() error {
	ended := t.c.l.ended.Add(1)
	defer context.AfterFunc(t.ctx, func() {
		time.AfterFunc(t.c.l.g.patience, func() {
			if t.c.l.ended.Load() == ended {
				t.c.l.closeSilent()
			}
		})
	})()
	defer t.c.l.statementEnded()
	return t.c.pqConn.Commit()
}

// Rollback implements driver.Tx. If the connection is dead, the server rolls back by itself.
func (t *guardedTx) Rollback() error {
	defer t.c.l.closeAfter(t.c.l.g.patience)()
	return t.c.pqConn.Rollback()
}
