package store

import (
	"context"
	stdsql "database/sql"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
)

// entDriver is ent's driver outside transactions. It sends reads to the readers and everything else
// to the writer.
type entDriver struct {
	s           *Store
	read, write entsql.Conn
}

func newEntDriver(s *Store) *entDriver {
	return &entDriver{s: s, read: entsql.Conn{ExecQuerier: preparedQuerier{s.read()}},
		write: entsql.Conn{ExecQuerier: s.write()}}
}

// Dialect implements dialect.Driver.
func (d *entDriver) Dialect() string { return d.s.dialect }

// Exec implements dialect.Driver.
func (d *entDriver) Exec(ctx context.Context, query string, args, v any) error {
	return d.write.Exec(ctx, query, args, v)
}

// Query implements dialect.Driver.
func (d *entDriver) Query(ctx context.Context, query string, args, v any) error {
	return d.conn(query).Query(ctx, query, args, v)
}

// ExecContext implements the interface of ent's feature sql/execquery.
func (d *entDriver) ExecContext(
	ctx context.Context, query string, args ...any,
) (stdsql.Result, error) {
	return d.write.ExecContext(ctx, query, args...)
}

// QueryContext implements the interface of ent's feature sql/execquery.
func (d *entDriver) QueryContext(
	ctx context.Context, query string, args ...any,
) (*stdsql.Rows, error) {
	return d.conn(query).QueryContext(ctx, query, args...)
}

// conn returns the writer for a query that writes, such as INSERT … RETURNING, and the readers
// otherwise.
func (d *entDriver) conn(query string) entsql.Conn {
	verb := strings.TrimLeft(query, " \t\n(")
	if len(verb) >= 6 {
		switch strings.ToUpper(verb[:6]) {
		case "INSERT", "UPDATE", "DELETE":
			return d.write
		}
	}
	return d.read
}

// Tx implements dialect.Driver. Store.WithTx passes its transaction in the context. Otherwise ent
// begins its own transaction, for example to update one entity.
func (d *entDriver) Tx(ctx context.Context) (dialect.Tx, error) {
	if tx, ok := ctx.Value(handoverKey{}).(*Tx); ok {
		return tx.driver(), nil
	}
	if d.s.inTx(ctx) {
		return nil, errOutside
	}
	tx, err := d.s.beginTx(ctx)
	if err != nil {
		return nil, err
	}
	return tx.driver(), nil
}

// Close implements dialect.Driver. It does nothing, because the Store closes the pools.
func (d *entDriver) Close() error { return nil }

// txDriver is ent's driver in a transaction.
type txDriver struct {
	entsql.Conn
	tx *Tx
}

// Commit implements dialect.Tx.
func (d *txDriver) Commit() error { return d.tx.commit() }

// Rollback implements dialect.Tx.
func (d *txDriver) Rollback() error { return d.tx.rollback() }

var _ dialect.Driver = (*entDriver)(nil)

// wrapf wraps err with a formatted prefix; nil stays nil.
func wrapf(err error, format string, a ...any) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", fmt.Sprintf(format, a...), err)
}

// preparedQuerier runs ent's queries as prepared statements. Their texts are few (package read
// takes care of that), and with the conditions of rights, Postgres takes longer to plan a query
// than to run it.
type preparedQuerier struct{ runner }

// QueryContext implements ent's ExecQuerier.
func (p preparedQuerier) QueryContext(
	ctx context.Context, query string, args ...any,
) (*stdsql.Rows, error) {
	return p.queryPrepared(ctx, query, args)
}
