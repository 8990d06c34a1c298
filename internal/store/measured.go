package store

import (
	"context"
	"database/sql/driver"
	"time"
)

// database/sql takes a connection and runs a statement on it in one call, so from outside the wait for a free connection
// looks like a slow statement. The wrappers of this file sit below database/sql and note in the statement's context when
// it reached a connection.

type arrivalKey struct{}

// arrival is a statement's context. at is when the statement reached a connection; zero while it waits for one.
type arrival struct {
	context.Context //nolint:containedctx // it is a context
	now             func() time.Time
	at              time.Time
}

// Value implements context.Context.
func (a *arrival) Value(key any) any {
	if key == (arrivalKey{}) {
		return a
	}
	return a.Context.Value(key)
}

// arrived notes that a statement has a connection. The first time counts: preparing it there is work of the database.
func arrived(ctx context.Context) {
	if a, ok := ctx.Value(arrivalKey{}).(*arrival); ok && a.at.IsZero() {
		a.at = a.now()
	}
}

// measuredConnector makes connections that note when statements reach them.
type measuredConnector struct{ driver.Connector }

// Connect implements driver.Connector.
func (c measuredConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	whole, ok := conn.(wholeConn)
	if !ok {
		return conn, nil // unmeasured: the wait then counts as part of the statement
	}
	return &measuredConn{wholeConn: whole}, nil
}

// wholeConn is what the connections of both drivers can do.
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

type measuredConn struct{ wholeConn }

// QueryContext implements driver.QueryerContext.
func (c *measuredConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	arrived(ctx)
	return c.wholeConn.QueryContext(ctx, query, args)
}

// ExecContext implements driver.ExecerContext.
func (c *measuredConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	arrived(ctx)
	return c.wholeConn.ExecContext(ctx, query, args)
}

// PrepareContext implements driver.ConnPrepareContext.
func (c *measuredConn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	arrived(ctx)
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

// CheckNamedValue implements driver.NamedValueChecker, which one of the drivers has.
func (c *measuredConn) CheckNamedValue(v *driver.NamedValue) error {
	if checker, ok := c.wholeConn.(driver.NamedValueChecker); ok {
		return checker.CheckNamedValue(v)
	}
	return driver.ErrSkip
}

// wholeStmt is what the prepared statements of both drivers can do.
type wholeStmt interface {
	driver.Stmt
	driver.StmtQueryContext
	driver.StmtExecContext
}

type measuredStmt struct{ wholeStmt }

// QueryContext implements driver.StmtQueryContext.
func (s *measuredStmt) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	arrived(ctx)
	return s.wholeStmt.QueryContext(ctx, args)
}

// ExecContext implements driver.StmtExecContext.
func (s *measuredStmt) ExecContext(ctx context.Context, args []driver.NamedValue) (driver.Result, error) {
	arrived(ctx)
	return s.wholeStmt.ExecContext(ctx, args)
}

// namedConnector opens connections of a driver that has no connectors of its own.
type namedConnector struct {
	driver driver.Driver
	name   string
}

// Connect implements driver.Connector.
func (c namedConnector) Connect(context.Context) (driver.Conn, error) { return c.driver.Open(c.name) }

// Driver implements driver.Connector.
func (c namedConnector) Driver() driver.Driver { return c.driver }
