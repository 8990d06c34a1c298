package store

import (
	"context"
	"database/sql/driver"
	"time"
)

// database/sql waits for a free connection and runs the statement in one call, so from outside the
// wait looks like a slow statement. The wrappers in this file sit below database/sql and record in
// the statement's context when the statement got a connection.

type timedContextKey struct{}

// timedContext is the context of a statement. at is when the statement got a connection; zero
// before.
type timedContext struct {
	context.Context //nolint:containedctx // it is a context
	now             func() time.Time
	at              time.Time
}

// Value implements context.Context.
func (a *timedContext) Value(key any) any {
	if key == (timedContextKey{}) {
		return a
	}
	return a.Context.Value(key)
}

// noteConnection records that a statement got a connection. Only the first call counts, because
// preparing on the connection is work of the database.
func noteConnection(ctx context.Context) {
	if a, ok := ctx.Value(timedContextKey{}).(*timedContext); ok && a.at.IsZero() {
		a.at = a.now()
	}
}

// measuredConnector opens connections that record when statements reach them.
type measuredConnector struct{ driver.Connector }

// Connect implements driver.Connector.
func (c measuredConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	whole, ok := conn.(wholeConn)
	if !ok {
		return conn, nil // not measured: the wait then counts as part of the statement
	}
	return &measuredConn{wholeConn: whole}, nil
}

// wholeConn is the set of interfaces that the connections of both drivers implement.
type wholeConn interface {
	driver.Conn
	driver.ConnPrepareContext
	driver.QueryerContext
	driver.ExecerContext
	driver.ConnBeginTx
	driver.Pinger
	driver.SessionResetter
	driver.Validator
}

// measuredConn is a connection that records when statements reach it.
type measuredConn struct{ wholeConn }

// QueryContext implements driver.QueryerContext.
func (c *measuredConn) QueryContext(
	ctx context.Context, query string, args []driver.NamedValue,
) (driver.Rows, error) {
	noteConnection(ctx)
	return c.wholeConn.QueryContext(ctx, query, args)
}

// ExecContext implements driver.ExecerContext.
func (c *measuredConn) ExecContext(
	ctx context.Context, query string, args []driver.NamedValue,
) (driver.Result, error) {
	noteConnection(ctx)
	return c.wholeConn.ExecContext(ctx, query, args)
}

// PrepareContext implements driver.ConnPrepareContext.
func (c *measuredConn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	noteConnection(ctx)
	stmt, err := c.wholeConn.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	whole, ok := stmt.(wholeStmt)
	if !ok {
		return stmt, nil
	}
	return &measuredStmt{wholeStmt: whole}, nil
}

// CheckNamedValue implements driver.NamedValueChecker, which only one of the drivers does.
func (c *measuredConn) CheckNamedValue(v *driver.NamedValue) error {
	if checker, ok := c.wholeConn.(driver.NamedValueChecker); ok {
		return checker.CheckNamedValue(v)
	}
	return driver.ErrSkip
}

// wholeStmt is the set of interfaces that the prepared statements of both drivers implement.
type wholeStmt interface {
	driver.Stmt
	driver.StmtQueryContext
	driver.StmtExecContext
}

// measuredStmt is a prepared statement that records when it reaches a connection.
type measuredStmt struct{ wholeStmt }

// QueryContext implements driver.StmtQueryContext.
func (s *measuredStmt) QueryContext(
	ctx context.Context, args []driver.NamedValue,
) (driver.Rows, error) {
	noteConnection(ctx)
	return s.wholeStmt.QueryContext(ctx, args)
}

// ExecContext implements driver.StmtExecContext.
func (s *measuredStmt) ExecContext(
	ctx context.Context, args []driver.NamedValue,
) (driver.Result, error) {
	noteConnection(ctx)
	return s.wholeStmt.ExecContext(ctx, args)
}

// namedConnector is a connector for a driver that only opens connections by name.
type namedConnector struct {
	driver driver.Driver
	name   string
}

// Connect implements driver.Connector.
func (c namedConnector) Connect(context.Context) (driver.Conn,
	error) {
	return c.driver.Open(c.name)
}

// Driver implements driver.Connector.
func (c namedConnector) Driver() driver.Driver { return c.driver }
