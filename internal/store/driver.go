package store

import (
	"context"
	stdsql "database/sql"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
)

// entDriver is what ent sees of the store outside a transaction. Reads go to the readers, everything else to the writer.
type entDriver struct {
	s           *Store
	read, write entsql.Conn
}

func newEntDriver(s *Store) *entDriver {
	return &entDriver{s: s, read: entsql.Conn{ExecQuerier: preparing{s.read()}}, write: entsql.Conn{ExecQuerier: s.write()}}
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

// ExecContext is for ent's sql/execquery feature.
func (d *entDriver) ExecContext(ctx context.Context, query string, args ...any) (stdsql.Result, error) {
	return d.write.ExecContext(ctx, query, args...)
}

// QueryContext is for ent's sql/execquery feature.
func (d *entDriver) QueryContext(ctx context.Context, query string, args ...any) (*stdsql.Rows, error) {
	return d.conn(query).QueryContext(ctx, query, args...)
}

// conn sends a query that writes, such as INSERT … RETURNING, to the writer.
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

// Tx implements dialect.Driver. Store.WithTx hands its transaction in by the context; otherwise ent begins its own, as
// it does for an update of one entity.
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

// Close implements dialect.Driver. The pools are the store's, and closed by it.
func (d *entDriver) Close() error { return nil }

// txDriver is what ent sees of a transaction.
type txDriver struct {
	entsql.Conn
	tx *Tx
}

// Commit implements dialect.Tx.
func (d *txDriver) Commit() error { return d.tx.commit() }

// Rollback implements dialect.Tx.
func (d *txDriver) Rollback() error { return d.tx.rollback() }

var _ dialect.Driver = (*entDriver)(nil)

func wrapf(err error, format string, a ...any) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", fmt.Sprintf(format, a...), err)
}

// preparing runs queries as prepared statements: what ent reads has few texts (package read sees to that), and planning
// one of them, with the conditions of rights in it, takes Postgres longer than running it.
type preparing struct{ runner }

// QueryContext implements ent's ExecQuerier.
func (p preparing) QueryContext(ctx context.Context, query string, args ...any) (*stdsql.Rows, error) {
	return p.queryPrepared(ctx, query, args)
}
