// Package migrations brings a database to the schema that this version of Hirewire needs. It embeds
// versioned SQL for both databases. Migrations only go forward, and a released file is never
// changed.
//
// A migration runs in a transaction together with the record that it ran. On SQLite, foreign keys
// cannot be switched off inside a transaction, so a migration that rebuilds a table begins with
// PRAGMA defer_foreign_keys = on.
package migrations

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"

	"hirewire/internal/store"
)

//go:embed sqlite/*.sql postgres/*.sql
var files embed.FS

// table is goose's own record of migrations.
const table = goose.DefaultTablename

// Migration is one migration, and whether it has been applied to this database.
type Migration struct {
	Version int64
	// Name is the file's name, such as 00001_core. It is empty for a migration that this version of
	// Hirewire does not have.
	Name string
	// AppliedAt is the time at which it was applied; zero while it is pending.
	AppliedAt time.Time
}

// Pending reports whether the migration has not been applied yet.
func (m Migration) Pending() bool { return m.AppliedAt.IsZero() }

// Up applies pending migrations. Processes that start at the same time run one after the other, and
// all but the first find no pending migrations.
func Up(ctx context.Context, s *store.Store) error {
	return s.Exclusive(ctx, "migrations", func(ctx context.Context) error {
		all, err := Status(ctx, s)
		if err != nil {
			return err
		}
		for _, m := range all {
			if m.Name == "" {
				return fmt.Errorf(
					"the database was migrated by a newer Hirewire (it has migration %d): use that version or a later one",
					m.Version,
				)
			}
		}
		if !slices.ContainsFunc(all, Migration.Pending) {
			return nil
		}
		p, err := provider(s)
		if err != nil {
			return err
		}
		if _, err := p.Up(ctx); err != nil {
			return fmt.Errorf(
				"migrate the database (it stays at the last migration that succeeded): %w",
				err,
			)
		}
		return s.Optimize(ctx)
	})
}

// Pending returns the number of migrations that the database lacks. It only reads.
func Pending(ctx context.Context, s *store.Store) (int, error) {
	all, err := Status(ctx, s)
	if err != nil {
		return 0, err
	}
	n := 0
	for _, m := range all {
		if m.Pending() {
			n++
		}
	}
	return n, nil
}

// Status returns all migrations in order, applied and pending ones. It only reads.
func Status(ctx context.Context, s *store.Store) ([]Migration, error) {
	all, err := known(s)
	if err != nil {
		return nil, err
	}
	taken, err := applied(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("read the applied migrations: %w", err)
	}
	for i := range all {
		all[i].AppliedAt = taken[all[i].Version]
		delete(taken, all[i].Version)
	}
	for version, at := range taken {
		all = append(all, Migration{Version: version, AppliedAt: at})
	}
	slices.SortFunc(all, func(a, b Migration) int { return int(a.Version - b.Version) })
	return all, nil
}

// known returns the embedded migrations.
func known(s *store.Store) ([]Migration, error) {
	entries, err := fs.ReadDir(files, dirOf(s.Dialect()))
	if err != nil {
		return nil, err
	}
	var all []Migration
	for _, e := range entries {
		name := strings.TrimSuffix(e.Name(), path.Ext(e.Name()))
		number, _, _ := strings.Cut(name, "_")
		version, err := strconv.ParseInt(number, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("migration %s does not begin with a number: %w", e.Name(), err)
		}
		all = append(all, Migration{Version: version, Name: name})
	}
	return all, nil
}

// applied reads goose's record. goose itself would create a missing table, which a read must not
// do.
func applied(ctx context.Context, s *store.Store) (map[int64]time.Time, error) {
	exists := "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"
	if s.Dialect() == dialect.Postgres {
		exists = "SELECT count(*) FROM pg_class WHERE oid = to_regclass(?)"
	}
	taken := map[int64]time.Time{}
	n := 0
	err := each(ctx, s, func(rows *sql.Rows) error { return rows.Scan(&n) }, exists, table)
	if err != nil || n == 0 {
		return taken, err
	}
	err = each(ctx, s, func(rows *sql.Rows) error {
		var version int64
		var at time.Time
		if err := rows.Scan(&version, &at); err != nil {
			return err
		}
		if version > 0 { // goose's first row is not a migration
			taken[version] = at.UTC()
		}
		return nil
	}, "SELECT version_id, tstamp FROM "+table+" WHERE is_applied ORDER BY id")
	return taken, err
}

func each(
	ctx context.Context,
	s *store.Store,
	scan func(*sql.Rows) error,
	query string,
	args ...any,
) (err error) {
	rows, err := s.Query(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

func provider(s *store.Store) (*goose.Provider, error) {
	sub, err := fs.Sub(files, dirOf(s.Dialect()))
	if err != nil {
		return nil, err
	}
	d := goose.DialectSQLite3
	if s.Dialect() == dialect.Postgres {
		d = goose.DialectPostgres
	}
	p, err := goose.NewProvider(
		d,
		s.Direct(),
		sub,
		goose.WithDisableGlobalRegistry(true),
		goose.WithLogger(goose.NopLogger()),
	)
	if err != nil {
		return nil, fmt.Errorf("read the migrations: %w", err)
	}
	return p, nil
}

func dirOf(d string) string {
	if d == dialect.Postgres {
		return "postgres"
	}
	return "sqlite"
}

// Fingerprint returns a hash of all migrations of a database (dialect.SQLite or dialect.Postgres).
// Two builds with the same fingerprint create the same schema.
func Fingerprint(d string) (string, error) {
	entries, err := fs.ReadDir(files, dirOf(d))
	if err != nil {
		return "", err
	}
	h := sha256.New()
	for _, e := range entries {
		text, err := fs.ReadFile(files, path.Join(dirOf(d), e.Name()))
		if err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%s %d\n%s", e.Name(), len(text), text)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
