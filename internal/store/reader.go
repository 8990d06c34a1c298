package store

import (
	"context"
	"database/sql"
	"errors"
	"strings"

	"entgo.io/ent/dialect"

	"hirewire/ent"
)

// ErrReadOnly refuses a statement that writes, sent through a Reader.
var ErrReadOnly = errors.New("store: this part of the program reads the database and does not write it")

// Reader reads a database and cannot write it. Only packages that write are handed the Store
// itself: hiring, signin and audit, and what opens, migrates and backs up a database.
type Reader struct {
	s      *Store
	client *ent.Client
}

// ReadOnly returns the database as something that can only be read.
func (s *Store) ReadOnly() Reader { return Reader{s: s, client: s.readOnly} }

// Dialect is Store.Dialect.
func (r Reader) Dialect() string { return r.s.Dialect() }

// Ent returns an entity client whose writes fail with ErrReadOnly.
func (r Reader) Ent() *ent.Client { return r.client }

// Query is Store.Query for a statement that only reads.
func (r Reader) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if writes(query) {
		return nil, ErrReadOnly
	}
	return r.s.Query(ctx, query, args...)
}

// QueryPrepared is Store.QueryPrepared for a statement that only reads.
func (r Reader) QueryPrepared(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if writes(query) {
		return nil, ErrReadOnly
	}
	return r.s.QueryPrepared(ctx, query, args...)
}

// writes reports whether a statement changes rows. It knows the statements that this program can
// contain, not all of SQL: it guards against mistakes, not against an attacker.
func writes(query string) bool {
	text := strings.TrimLeft(query, " \t\n(")
	verb := strings.ToUpper(text[:min(len(text), 6)])
	if strings.HasPrefix(verb, "WITH") {
		return strings.Contains(text, "INSERT INTO ") || strings.Contains(text, "DELETE FROM ") || strings.Contains(text, " SET ")
	}
	return verb != "SELECT"
}

// readOnlyDriver is entDriver for a client that must not write.
type readOnlyDriver struct{ *entDriver }

// Exec implements dialect.Driver.
func (d readOnlyDriver) Exec(context.Context, string, any, any) error { return ErrReadOnly }

// ExecContext is for ent's sql/execquery feature.
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

// QueryContext is for ent's sql/execquery feature.
func (d readOnlyDriver) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
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

// Notify sends a notification over Postgres, in no transaction: within one, NOTIFY makes commits
// wait for each other.
func (s *Store) Notify(ctx context.Context, channel, payload string) error {
	_, err := s.Exec(ctx, "SELECT pg_notify(?, ?)", channel, payload)
	return err
}
