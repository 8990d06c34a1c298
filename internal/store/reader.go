package store

import (
	"context"
	"database/sql"
	"errors"
	"strings"

	"entgo.io/ent/dialect"

	"hirewire/ent"
)

// ErrReadOnly is returned for a statement that writes through a Reader.
var ErrReadOnly = errors.New("store: this part of the program reads the database and does not " +
	"write it")

// Reader gives read-only access to a database. Most packages get a Reader. Only hiring, command,
// signin and audit, and the code that opens, migrates and backs up a database, get the Store.
type Reader struct {
	s      *Store
	client *ent.Client
}

// ReadOnly returns a Reader of the database.
func (s *Store) ReadOnly() Reader { return Reader{s: s, client: s.readOnly} }

// Dialect is like Store.Dialect.
func (r Reader) Dialect() string { return r.s.Dialect() }

// Ent returns an entity client whose writes fail with ErrReadOnly.
func (r Reader) Ent() *ent.Client { return r.client }

// Query is like Store.Query. It returns ErrReadOnly for a statement that writes.
func (r Reader) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if writes(query) {
		return nil, ErrReadOnly
	}
	return r.s.Query(ctx, query, args...)
}

// QueryPrepared is like Store.QueryPrepared. It returns ErrReadOnly for a statement that writes.
func (r Reader) QueryPrepared(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if writes(query) {
		return nil, ErrReadOnly
	}
	return r.s.QueryPrepared(ctx, query, args...)
}

// writes reports whether a statement changes rows. It recognizes the forms of statements in this
// program and not all of SQL, because it guards against mistakes and not against attackers.
func writes(query string) bool {
	text := strings.TrimLeft(query, " \t\n(")
	verb := strings.ToUpper(text[:min(len(text), 6)])
	if strings.HasPrefix(verb, "WITH") {
		return strings.Contains(text, "INSERT INTO ") || strings.Contains(text, "DELETE FROM ") ||
			strings.Contains(text, " SET ")
	}
	return verb != "SELECT"
}

// readOnlyDriver is the driver of the ent client that returns ErrReadOnly for writes.
type readOnlyDriver struct{ *entDriver }

// Exec implements dialect.Driver.
func (d readOnlyDriver) Exec(context.Context, string, any, any) error { return ErrReadOnly }

// ExecContext implements the interface of ent's feature sql/execquery.
func (d readOnlyDriver) ExecContext(context.Context, string, ...any) (sql.Result, error) {
	return nil, ErrReadOnly
}

// Query implements dialect.Driver.
func (d readOnlyDriver) Query(ctx context.Context, query string, args, v any) error {
	if writes(query) {
		return ErrReadOnly
	}
	return d.entDriver.Query(ctx, query, args, v)
}

// QueryContext implements the interface of ent's feature sql/execquery.
func (d readOnlyDriver) QueryContext(
	ctx context.Context, query string, args ...any,
) (*sql.Rows, error) {
	if writes(query) {
		return nil, ErrReadOnly
	}
	return d.entDriver.QueryContext(ctx, query, args...)
}

// Tx implements dialect.Driver.
func (d readOnlyDriver) Tx(context.Context) (dialect.Tx, error) { return nil, ErrReadOnly }

// BeginTx is Tx with options.
func (d readOnlyDriver) BeginTx(context.Context, *sql.TxOptions) (dialect.Tx, error) {
	return nil, ErrReadOnly
}

// Notify sends a Postgres notification outside any transaction. Inside one, NOTIFY would serialize
// commits.
func (s *Store) Notify(ctx context.Context, channel, payload string) error {
	_, err := s.Exec(ctx, "SELECT pg_notify(?, ?)", channel, payload)
	return err
}
