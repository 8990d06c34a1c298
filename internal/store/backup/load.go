package backup

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"

	"hirewire/internal/eventlog"
	"hirewire/internal/store"
)

// Finish creates what is not in a backup, such as search indexes, in the transaction of the
// restore.
type Finish func(ctx context.Context, tx *store.Tx) error

// Load fills a migrated, empty database from a backup in one transaction: it restores everything,
// with correct counts and checksum, or nothing. finish and progress may be nil. The event log gets
// a new epoch and cursor key, so that clients with a position in the old history start again. It
// returns ErrNotEmpty if the database has rows.
func Load(
	ctx context.Context, s *store.Store, r io.Reader, finish Finish, progress Progress,
) (Summary, error) {
	in, err := newReader(r)
	if err != nil {
		return Summary{}, err
	}
	version, err := schemaVersion(ctx, s)
	if err != nil {
		return Summary{}, err
	}
	if in.header.Schema != version {
		return Summary{}, fmt.Errorf("the backup is of schema %d and this version of hirewire "+
			"has schema %d: restore it with the version that made it, then upgrade",
			in.header.Schema, version)
	}
	l := &loader{in: in, tell: progress}
	for _, n := range in.header.Rows {
		l.all += n
	}
	if l.tell == nil {
		l.tell = func(int64, int64) {}
	}
	if l.tables, err = tables(); err != nil {
		return Summary{}, err
	}
	begun := false
	err = s.WithTx(ctx, "restore", func(ctx context.Context, tx *store.Tx) error {
		if begun {
			return errors.New("another transaction interrupted the restore: stop all other " +
				"programs that use the database and try again")
		}
		begun = true
		if err := l.claim(ctx, tx); err != nil {
			return err
		}
		if err := l.load(ctx, tx); err != nil {
			return err
		}
		if finish == nil {
			return nil
		}
		return finish(ctx, tx)
	})
	if err != nil {
		return Summary{}, err
	}
	return Summary{CreatedAt: in.header.CreatedAt, Tables: len(l.tables), Rows: l.done},
		s.Optimize(ctx)
}

type loader struct {
	in        *reader
	tables    []*schema.Table
	tell      Progress
	done, all int64
}

// claim checks that the database is empty and locks it: a server that starts now waits for the
// log's counter row.
func (l *loader) claim(ctx context.Context, tx *store.Tx) error {
	if tx.Dialect() == dialect.Postgres {
		if _, err := tx.Exec(ctx, "LOCK TABLE "+streamTable+
			" IN ACCESS EXCLUSIVE MODE"); err != nil {
			return fmt.Errorf("lock the database: %w", err)
		}
	}
	for _, t := range l.tables {
		empty, err := isEmpty(ctx, tx, t.Name)
		if err != nil {
			return err
		}
		if !empty {
			return fmt.Errorf("%w: it has rows in %s", ErrNotEmpty, t.Name)
		}
	}
	return nil
}

func isEmpty(ctx context.Context, q eventlog.Querier, table string) (bool, error) {
	rows, err := q.Query(ctx, "SELECT 1 FROM "+quoted(table)+" LIMIT 1")
	if err != nil {
		return false, fmt.Errorf("look into %s: %w", table, err)
	}
	defer rows.Close()
	some := rows.Next()
	return !some, rows.Err()
}

// Empty reports whether a migrated database has no rows, so that a backup can be restored into it.
func Empty(ctx context.Context, s *store.Store) (bool, error) {
	all, err := tables()
	if err != nil {
		return false, err
	}
	for _, t := range all {
		if empty, err := isEmpty(ctx, s, t.Name); err != nil || !empty {
			return false, err
		}
	}
	return true, nil
}

func (l *loader) load(ctx context.Context, tx *store.Tx) error {
	for _, t := range l.tables {
		if err := l.table(ctx, tx, t); err != nil {
			return fmt.Errorf("restore %s: %w", t.Name, err)
		}
	}
	if err := l.in.end(l.done); err != nil {
		return err
	}
	return checkLog(ctx, tx)
}

// maxArgs bounds the parameters of one insert. Both databases take more, but the work of SQLite's
// driver grows with the square of their number.
const maxArgs = 1_500

func (l *loader) table(ctx context.Context, tx *store.Tx, t *schema.Table) error {
	names, err := l.in.section(t.Name)
	if err != nil {
		return err
	}
	columns := make([]*schema.Column, len(names))
	for i, name := range names {
		at := slices.IndexFunc(t.Columns, func(c *schema.Column) bool { return c.Name == name })
		if at < 0 {
			return fmt.Errorf("%w: there is no column %s", errDamaged, name)
		}
		columns[i] = t.Columns[at]
	}
	b := &batch{
		tx: tx, table: t, names: names, own: ownReference(t, names),
		most: min(500, maxArgs/len(names)),
	}
	n := int64(0)
	for {
		row, err := l.in.row()
		if err != nil {
			return err
		}
		if row == nil {
			break
		}
		if len(row) != len(columns) {
			return fmt.Errorf("%w: a row has %d values for %d columns", errDamaged, len(row),
				len(columns))
		}
		if err := b.add(ctx, columns, row); err != nil {
			return err
		}
		n++
		if l.done++; l.done%1000 == 0 || l.done == l.all {
			l.tell(l.done, l.all)
		}
	}
	if want := l.in.header.Rows[t.Name]; n != want {
		return fmt.Errorf("%w: there are %d rows where there should be %d", errDamaged, n, want)
	}
	return b.finish(ctx)
}

// ownReference is the column by which a table refers to itself, or -1. It is filled when all rows
// are there.
func ownReference(t *schema.Table, names []string) int {
	for _, f := range t.ForeignKeys {
		if f.RefTable.Name == t.Name {
			return slices.Index(names, f.Columns[0].Name)
		}
	}
	return -1
}

// batch inserts rows, many at once.
type batch struct {
	tx    *store.Tx
	table *schema.Table
	names []string
	own   int
	most  int

	rows  int
	args  []any
	later [][2]any // of the own reference: its value, the row's key
}

func (b *batch) add(ctx context.Context, columns []*schema.Column, row []json.RawMessage) error {
	key := slices.Index(b.names, b.table.PrimaryKey[0].Name)
	start := len(b.args)
	for i, raw := range row {
		v, err := decode(columns[i], raw)
		if err != nil {
			return fmt.Errorf("%w: %s: %w", errDamaged, columns[i].Name, err)
		}
		b.args = append(b.args, v)
	}
	values := b.args[start:]
	if b.table.Name == streamTable {
		renew(b.names, values)
	}
	if b.own >= 0 && values[b.own] != nil && key >= 0 {
		b.later = append(b.later, [2]any{values[b.own], values[key]})
		values[b.own] = nil
	}
	if b.rows++; b.rows < b.most {
		return nil
	}
	return b.flush(ctx)
}

func (b *batch) flush(ctx context.Context) error {
	if b.rows == 0 {
		return nil
	}
	one := "(" + strings.TrimSuffix(strings.Repeat("?, ", len(b.names)), ", ") + ")"
	query := "INSERT INTO " + quoted(b.table.Name) + " (" + quotedList(b.names) + ") VALUES " +
		strings.TrimSuffix(strings.Repeat(one+", ", b.rows), ", ")
	_, err := b.tx.Exec(ctx, query, b.args...)
	b.rows, b.args = 0, b.args[:0]
	return err
}

func (b *batch) finish(ctx context.Context) error {
	if err := b.flush(ctx); err != nil {
		return err
	}
	for _, pair := range b.later {
		query := "UPDATE " + quoted(b.table.Name) + " SET " + quoted(b.names[b.own]) +
			" = ? WHERE " + quoted(b.table.PrimaryKey[0].Name) + " = ?"
		if _, err := b.tx.Exec(ctx, query, pair[0], pair[1]); err != nil {
			return err
		}
	}
	return nil
}

// renew gives the log's counter row a new epoch and a new key.
func renew(names []string, values []any) {
	secret := make([]byte, eventlog.KeySize+8)
	_, _ = rand.Read(secret) // never fails; it ends the process if the system has no randomness
	for i, name := range names {
		switch name {
		case "epoch":
			values[i] = int64(
				binary.BigEndian.Uint64(secret[eventlog.KeySize:])>>1 | 1,
			) //nolint:gosec // 63 bits fit
		case "cursor_key":
			values[i] = secret[:eventlog.KeySize]
		}
	}
}

// checkLog makes sure that the log is whole: dense from its floor to its head.
func checkLog(ctx context.Context, tx *store.Tx) error {
	rows, err := tx.Query(ctx, `SELECT s.head, s.floor, (SELECT count(*)
		FROM event), (SELECT COALESCE(max(e.seq), s.floor) FROM event e) FROM event_stream s`)
	if err != nil {
		return fmt.Errorf("check the log: %w", err)
	}
	defer rows.Close()
	if !rows.Next() {
		return errors.Join(fmt.Errorf("%w: it has no event log", errDamaged), rows.Err())
	}
	var head, floor, n, last int64
	if err := rows.Scan(&head, &floor, &n, &last); err != nil {
		return fmt.Errorf("check the log: %w", err)
	}
	if last != head || n != head-floor {
		return fmt.Errorf("%w: the event log has %d events and should have %d", errDamaged, n,
			head-floor)
	}
	return rows.Err()
}
