package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"net"
	"slices"
	"strings"
	"syscall"

	"entgo.io/ent/dialect/sql/schema"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"hirewire/ent/migrate"
)

// IsUnique reports whether an error is the violation of a unique index. which is the name of the
// index in the schema ("application_one_active"), or its columns ("applications.candidate_id,
// applications.posting_id"); empty matches any. Postgres reports the name and SQLite the columns,
// and IsUnique translates between them with ent's schema.
func IsUnique(err error, which string) bool {
	if e := pq.As(err, pqerror.UniqueViolation); e != nil {
		return which == "" || e.Constraint == which ||
			sameColumns(uniqueColumns(e.Table, e.Constraint), which)
	}
	if e := sqliteError(err, sqlite3.SQLITE_CONSTRAINT_UNIQUE,
		sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY); e != nil {
		_, broken, _ := strings.Cut(e.Error(), "UNIQUE constraint failed: ")
		broken, _, _ = strings.Cut(broken, " (") // the driver appends its code
		if which == "" || sameColumns(broken, which) || broken == "index '"+which+"'" {
			return true
		}
		table, _, _ := strings.Cut(broken, ".")
		return sameColumns(broken, uniqueColumns(table, which))
	}
	return false
}

// uniqueColumns returns the columns of a unique index or primary key in ent's schema, as
// "table.column, table.column"; empty if there is none.
func uniqueColumns(table, index string) string {
	for _, t := range migrate.Tables {
		if t.Name != table {
			continue
		}
		if index == t.Name+"_pkey" {
			return columnsOf(t, t.PrimaryKey)
		}
		for _, i := range t.Indexes {
			if i.Name == index {
				return columnsOf(t, i.Columns)
			}
		}
		for _, c := range t.Columns {
			if c.Unique && index == t.Name+"_"+c.Name+"_key" {
				return columnsOf(t, []*schema.Column{c})
			}
		}
	}
	return ""
}

func columnsOf(t *schema.Table, columns []*schema.Column) string {
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = t.Name + "." + c.Name
	}
	return strings.Join(names, ", ")
}

// sameColumns reports whether two lists have the same columns, in any order. It returns false if
// either is empty.
func sameColumns(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	as, bs := strings.Split(strings.ReplaceAll(a, " ", ""), ","),
		strings.Split(strings.ReplaceAll(b, " ", ""), ",")
	slices.Sort(as)
	slices.Sort(bs)
	return slices.Equal(as, bs)
}

// IsForeignKey reports whether an error is a reference to a row that does not exist, or the
// deletion of a row that is referenced.
func IsForeignKey(err error) bool {
	return pq.As(err, pqerror.ForeignKeyViolation, pqerror.RestrictViolation) != nil ||
		sqliteError(err, sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY) != nil
}

// IsCheck reports whether an error is the violation of a CHECK constraint or of a trigger that
// guards an invariant. That is a bug in this program and never the fault of a client's input.
func IsCheck(err error) bool {
	return pq.As(err, pqerror.CheckViolation, pqerror.RaiseException) != nil ||
		sqliteError(err, sqlite3.SQLITE_CONSTRAINT_CHECK, sqlite3.SQLITE_CONSTRAINT_TRIGGER) != nil
}

// IsBusy reports whether a statement waited for a lock in vain.
func IsBusy(err error) bool {
	return pq.As(err, pqerror.LockNotAvailable) != nil ||
		sqliteError(err, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) != nil
}

// IsRetryable reports whether a transaction conflicted with another one and may succeed when it
// runs again from the beginning.
func IsRetryable(err error) bool {
	return IsBusy(err) || isStalePlan(err) ||
		pq.As(err, pqerror.TRSerializationFailure, pqerror.TRDeadlockDetected) != nil
}

// isStalePlan reports whether a migration changed the result of a prepared statement, which then
// has to be prepared again.
func isStalePlan(err error) bool {
	e := pq.As(err, pqerror.FeatureNotSupported)
	return e != nil && strings.Contains(e.Message, "cached plan")
}

// IsUnavailable reports whether the database could not be reached or did not respond in time, so
// that the same statement may succeed later. It is false for context.Canceled, when the client
// disconnected.
func IsUnavailable(err error) bool {
	switch {
	case err == nil || errors.Is(err, context.Canceled):
		return false
	case errors.Is(err, driver.ErrBadConn), errors.Is(err, sql.ErrConnDone),
		errors.Is(err, context.DeadlineExceeded),
		errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF),
		errors.Is(err, syscall.ECONNREFUSED), errors.Is(err, syscall.ECONNRESET),
		errors.Is(err, syscall.EPIPE), errors.Is(err, net.ErrClosed), IsRetryable(err), isLost(err):
		return true
	}
	var network net.Error
	if errors.As(err, &network) {
		return true
	}
	if e := pq.As(err); e != nil {
		switch e.Code.Class() {
		case "08", "53", "57", "58": // connection, resources, operator, system
			return true
		}
		return false
	}
	return sqliteError(err, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN,
		sqlite3.SQLITE_INTERRUPT,
		sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PROTOCOL) != nil
}

// IsInterrupted reports whether a statement ended because its context was canceled, as that of a
// request is when its client disconnects. Postgres reports this as an error of its own.
func IsInterrupted(ctx context.Context, err error) bool {
	return errors.Is(ctx.Err(), context.Canceled) && (errors.Is(err, context.Canceled) ||
		pq.As(err, pqerror.QueryCanceled) != nil || sqliteError(err, sqlite3.SQLITE_INTERRUPT) != nil)
}

// IsDiskFull reports whether the database could not write because its disk is full.
func IsDiskFull(err error) bool {
	return pq.As(err, pqerror.DiskFull) != nil || sqliteError(err, sqlite3.SQLITE_FULL) != nil ||
		errors.Is(err, syscall.ENOSPC)
}

// Cause returns why a database is unavailable, for logs: "disk full", "file lost", "busy",
// "timeout" or "unreachable".
func Cause(err error) string {
	switch {
	case IsDiskFull(err):
		return "disk full"
	case isLost(err):
		return "file lost"
	case IsRetryable(err):
		return "busy"
	case errors.Is(err, context.DeadlineExceeded):
		return "timeout"
	}
	return "unreachable"
}

// Apology returns the message that a client gets for an error for which IsUnavailable is true.
func Apology(err error) string {
	switch {
	case IsDiskFull(err):
		return "nothing was saved, because the database's disk is full: tell whoever runs this " +
			"server"
	case isLost(err):
		return "nothing was saved, because the database file was deleted or replaced: tell " +
			"whoever runs this server"
	}
	return "the database cannot be reached; try again"
}

// sqliteError returns err as an error of SQLite if it has one of the codes, and nil otherwise. A
// primary code includes its extended codes.
func sqliteError(err error, codes ...int) *sqlite.Error {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return nil
	}
	if slices.Contains(codes, e.Code()) || slices.Contains(codes, e.Code()&0xff) {
		return e
	}
	return nil
}
