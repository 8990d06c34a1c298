package backup

import (
	"bufio"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"

	"hirewire/internal/migrations"
	"hirewire/internal/store"
)

// Create writes a consistent snapshot of the database to w, while other transactions read and write
// it. progress may be nil.
func Create(
	ctx context.Context, s *store.Store, w io.Writer, now time.Time, progress Progress,
) (_ Summary, err error) {
	version, err := schemaVersion(ctx, s)
	if err != nil {
		return Summary{}, err
	}
	all, err := tables()
	if err != nil {
		return Summary{}, err
	}
	// On SQLite every read transaction is a snapshot.
	db, o := s.Reader(), (*sql.TxOptions)(nil)
	if s.Dialect() == dialect.Postgres {
		db, o = s.Direct(), &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}
	}
	tx, err := db.BeginTx(ctx, o)
	if err != nil {
		return Summary{}, fmt.Errorf("begin the backup: %w", err)
	}
	defer func() { _ = tx.Rollback() }()
	out := newWriter(w, progress)
	head := header{Format: format, Version: formatVersion, Schema: version,
		CreatedAt: now.UTC().Truncate(time.Second), Database: s.Dialect()}
	if head.Rows, err = count(ctx, tx, all); err != nil {
		return Summary{}, err
	}
	for _, n := range head.Rows {
		out.all += n
	}
	out.line(head)
	for _, t := range all {
		if err := out.table(ctx, tx, t); err != nil {
			return Summary{}, fmt.Errorf("copy %s: %w", t.Name, err)
		}
	}
	if err := out.end(); err != nil {
		return Summary{}, fmt.Errorf("write the backup: %w", err)
	}
	return Summary{CreatedAt: head.CreatedAt, Tables: len(all), Rows: out.done}, nil
}

// schemaVersion returns the version of the last migration. It returns an error if migrations are
// pending, because the database then belongs to another version of Hirewire.
func schemaVersion(ctx context.Context, s *store.Store) (int64, error) {
	steps, err := migrations.Status(ctx, s)
	if err != nil {
		return 0, err
	}
	last := int64(0)
	for _, m := range steps {
		if m.Pending() {
			return 0, errors.New("migrations of this database are pending: run hirewire migrate " +
				"up first, or use the version that served it")
		}
		last = m.Version
	}
	return last, nil
}

func count(ctx context.Context, tx *sql.Tx, all []*schema.Table) (map[string]int64, error) {
	rows := map[string]int64{}
	for _, t := range all {
		var n int64
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM "+
			quoted(t.Name)).Scan(&n); err != nil {
			return nil, fmt.Errorf("count %s: %w", t.Name, err)
		}
		rows[t.Name] = n
	}
	return rows, nil
}

// quoted quotes an identifier of our own schema.
func quoted(name string) string { return `"` + name + `"` }

func quotedList(names []string) string { return `"` + strings.Join(names, `", "`) + `"` }

// writer writes the lines of a backup and keeps the first error.
type writer struct {
	buf  *bufio.Writer
	zip  *gzip.Writer
	sum  hash.Hash
	err  error
	done int64
	all  int64
	tell Progress
}

func newWriter(w io.Writer, progress Progress) *writer {
	buf := bufio.NewWriterSize(w, 256<<10)
	zip, _ := gzip.NewWriterLevel(buf, gzip.BestSpeed) // fails only for an invalid level
	if progress == nil {
		progress = func(int64, int64) {}
	}
	return &writer{buf: buf, zip: zip, sum: sha256.New(), tell: progress}
}

func (w *writer) line(v any) {
	if w.err != nil {
		return
	}
	text, err := json.Marshal(v)
	if err != nil {
		w.err = err
		return
	}
	w.raw(append(text, '\n'))
}

func (w *writer) raw(text []byte) {
	_, _ = w.sum.Write(text) // never fails
	_, w.err = w.zip.Write(text)
}

func (w *writer) table(ctx context.Context, tx *sql.Tx, t *schema.Table) error {
	names := columnNames(t)
	w.line(section{Table: t.Name, Columns: names})
	cells := make([]cell, len(t.Columns))
	targets := make([]any, len(t.Columns))
	for i, c := range t.Columns {
		var err error
		if cells[i], err = newCell(c); err != nil {
			return err
		}
		targets[i] = cells[i].target()
	}
	rows, err := tx.QueryContext(ctx, "SELECT "+quotedList(names)+" FROM "+quoted(t.Name)+
		" ORDER BY "+quoted(t.PrimaryKey[0].Name))
	if err != nil {
		return err
	}
	defer rows.Close()
	values := make([]any, len(cells))
	for rows.Next() {
		if err := rows.Scan(targets...); err != nil {
			return err
		}
		for i, c := range cells {
			values[i] = c.encoded()
		}
		if t.Name == streamTable {
			withoutSecrets(names, values)
		}
		w.line(values)
		if w.err != nil {
			return w.err
		}
		if w.done++; w.done%1000 == 0 || w.done == w.all {
			w.tell(w.done, w.all)
		}
	}
	return rows.Err()
}

// withoutSecrets clears the values that identify this history, which a restore creates anew.
func withoutSecrets(names []string, values []any) {
	for i, name := range names {
		switch name {
		case "epoch":
			values[i] = 0
		case "cursor_key":
			values[i] = ""
		}
	}
}

func (w *writer) end() error {
	w.line(trailer{End: true, Rows: w.done, SHA256: hex.EncodeToString(w.sum.Sum(nil))})
	if w.err != nil {
		return w.err
	}
	if err := w.zip.Close(); err != nil {
		return err
	}
	return w.buf.Flush()
}
