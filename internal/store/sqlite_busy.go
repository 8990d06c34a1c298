package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"time"
)

const (
	// defaultBusy is how long a statement waits for the write lock of another process.
	defaultBusy = 5 * time.Second
	// busySlice is how long SQLite itself waits per try. That wait cannot be interrupted, so it is
	// short.
	busySlice = 25 * time.Millisecond
	// busyPause is the pause between tries, for locks that SQLite does not wait for.
	busyPause = 2 * time.Millisecond
)

// patientConnector opens SQLite connections that wait for the write lock of another process until
// their context ends, at most for patience. SQLite's own wait (busy_timeout) ignores the context,
// so an operation would continue for seconds after its timeout or after the client disconnected.
type patientConnector struct {
	driver.Connector
	patience time.Duration
}

// Connect implements driver.Connector.
func (c patientConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	whole, ok := conn.(wholeConn)
	if !ok {
		return conn, nil
	}
	if _, err := whole.ExecContext(ctx, fmt.Sprintf("PRAGMA busy_timeout = %d",
		min(c.patience, busySlice).Milliseconds()), nil); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return &patientConn{whole, c.patience}, nil
}

// patientConn is a connection that waits for locks as patientConnector describes.
type patientConn struct {
	wholeConn
	patience time.Duration
}

// BeginTx implements driver.ConnBeginTx.
func (c *patientConn) BeginTx(ctx context.Context, o driver.TxOptions) (driver.Tx, error) {
	return retryWhileBusy(ctx, c.patience,
		func() (driver.Tx, error) { return c.wholeConn.BeginTx(ctx, o) })
}

// ExecContext implements driver.ExecerContext.
func (c *patientConn) ExecContext(
	ctx context.Context, query string, args []driver.NamedValue,
) (driver.Result, error) {
	return retryWhileBusy(ctx, c.patience,
		func() (driver.Result, error) { return c.wholeConn.ExecContext(ctx, query, args) })
}

// QueryContext implements driver.QueryerContext.
func (c *patientConn) QueryContext(
	ctx context.Context, query string, args []driver.NamedValue,
) (driver.Rows, error) {
	return retryWhileBusy(ctx, c.patience,
		func() (driver.Rows, error) { return c.wholeConn.QueryContext(ctx, query, args) })
}

// PrepareContext implements driver.ConnPrepareContext.
func (c *patientConn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	stmt, err := c.wholeConn.PrepareContext(ctx, query)
	if whole, ok := stmt.(wholeStmt); ok && err == nil {
		return &patientStmt{whole, c.patience}, nil
	}
	return stmt, err
}

// CheckNamedValue implements driver.NamedValueChecker.
func (c *patientConn) CheckNamedValue(v *driver.NamedValue) error {
	if checker, ok := c.wholeConn.(driver.NamedValueChecker); ok {
		return checker.CheckNamedValue(v)
	}
	return driver.ErrSkip
}

// patientStmt is a prepared statement of a patientConn.
type patientStmt struct {
	wholeStmt
	patience time.Duration
}

// ExecContext implements driver.StmtExecContext.
func (s *patientStmt) ExecContext(
	ctx context.Context, args []driver.NamedValue,
) (driver.Result, error) {
	return retryWhileBusy(ctx, s.patience,
		func() (driver.Result, error) { return s.wholeStmt.ExecContext(ctx, args) })
}

// QueryContext implements driver.StmtQueryContext.
func (s *patientStmt) QueryContext(
	ctx context.Context, args []driver.NamedValue,
) (driver.Rows, error) {
	return retryWhileBusy(ctx, s.patience,
		func() (driver.Rows, error) { return s.wholeStmt.QueryContext(ctx, args) })
}

// retryWhileBusy runs a statement again while another process holds the lock that it needs. SQLite
// has not executed any part of the statement then.
func retryWhileBusy[T any](
	ctx context.Context, patience time.Duration, run func() (T, error),
) (T, error) {
	ended := time.NewTimer(patience)
	defer ended.Stop()
	for {
		out, err := run()
		if err == nil || !IsBusy(err) {
			return out, err
		}
		select {
		case <-ctx.Done():
			return out, errors.Join(ctx.Err(), err)
		case <-ended.C:
			return out, err
		case <-time.After(busyPause):
		}
	}
}
