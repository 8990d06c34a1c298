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

// IsUnique tells whether an error is the violation of a unique index. Which one is named as the schema names it
// ("application_one_active"), or by its columns ("applications.candidate_id, applications.posting_id"); empty is any.
// Postgres reports the name and SQLite the columns: either is translated by ent's schema.
func IsUnique(err error, which string) bool {
	if e := pq.As(err, pqerror.UniqueViolation); e != nil {
		return which == "" || e.Constraint == which || sameColumns(uniqueColumns(e.Table, e.Constraint), which)
	}
	if e := sqliteError(err, sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY); e != nil {
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

// uniqueColumns is "table.column, table.column" of a unique index or primary key of ent's schema, or empty.
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

// sameColumns compares two lists of columns; order is the index's own affair.
func sameColumns(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	as, bs := strings.Split(strings.ReplaceAll(a, " ", ""), ","), strings.Split(strings.ReplaceAll(b, " ", ""), ",")
	slices.Sort(as)
	slices.Sort(bs)
	return slices.Equal(as, bs)
}

// IsForeignKey tells whether an error is a reference to something that does not exist, or the removal of something that
// is referred to.
func IsForeignKey(err error) bool {
	return pq.As(err, pqerror.ForeignKeyViolation, pqerror.RestrictViolation) != nil ||
		sqliteError(err, sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY) != nil
}

// IsCheck tells whether an error is the violation of a CHECK constraint or of a trigger that guards an invariant: a
// mistake in our own code, never in a client's input.
func IsCheck(err error) bool {
	return pq.As(err, pqerror.CheckViolation, pqerror.RaiseException) != nil ||
		sqliteError(err, sqlite3.SQLITE_CONSTRAINT_CHECK, sqlite3.SQLITE_CONSTRAINT_TRIGGER) != nil
}

// IsBusy tells whether a statement waited for a lock in vain.
func IsBusy(err error) bool {
	return pq.As(err, pqerror.LockNotAvailable) != nil || sqliteError(err, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) != nil
}

// IsRetryable tells whether a transaction lost against another and may succeed when it is run again from its beginning.
func IsRetryable(err error) bool {
	return IsBusy(err) || isStalePlan(err) || pq.As(err, pqerror.TRSerializationFailure, pqerror.TRDeadlockDetected) != nil
}

// isStalePlan: a migration changed what a prepared statement gives; prepared again it is right.
func isStalePlan(err error) bool {
	e := pq.As(err, pqerror.FeatureNotSupported)
	return e != nil && strings.Contains(e.Message, "cached plan")
}

// IsUnavailable tells whether the database could not be asked, or not in time, through no fault of the question: the
// same question may be answered later. A client that went away (context.Canceled) is not that.
func IsUnavailable(err error) bool {
	switch {
	case err == nil || errors.Is(err, context.Canceled):
		return false
	case errors.Is(err, driver.ErrBadConn), errors.Is(err, sql.ErrConnDone), errors.Is(err, context.DeadlineExceeded),
		errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, syscall.ECONNREFUSED), errors.Is(err, syscall.ECONNRESET),
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
	return sqliteError(err, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_INTERRUPT,
		sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PROTOCOL) != nil
}

// IsDiskFull reports whether the database had no room to write to.
func IsDiskFull(err error) bool {
	return pq.As(err, pqerror.DiskFull) != nil || sqliteError(err, sqlite3.SQLITE_FULL) != nil || errors.Is(err, syscall.ENOSPC)
}

// Cause names why a database is unavailable, for logs: "disk full", "file lost", "busy", "timeout" or "unreachable".
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

// Apology is what a client is told about an error of IsUnavailable.
func Apology(err error) string {
	switch {
	case IsDiskFull(err):
		return "nothing was saved, because the database's disk is full: tell whoever runs this server"
	case isLost(err):
		return "nothing was saved, because the database file was deleted or replaced: tell whoever runs this server"
	}
	return "the database cannot be reached; try again"
}

// sqliteError finds an error of SQLite with one of the codes; a primary code stands for its extended ones.
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
