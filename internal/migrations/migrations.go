// Package migrations brings a database to the schema that this version of Hirewire needs: versioned SQL for both
// databases, forward only, embedded and append-only: a file that was released is never changed.
//
// A migration runs in a transaction of its own together with the note that it ran. On SQLite, foreign keys cannot be
// switched off inside a transaction: a migration that rebuilds a table begins with PRAGMA defer_foreign_keys = on.
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

// table is goose's own record of what ran.
const table = goose.DefaultTablename

// Migration is one step and whether this database has taken it.
type Migration struct {
	Version int64
	// Name is the file's, such as 00001_core; empty for a step that this version of Hirewire does not know.
	Name string
	// AppliedAt is when it ran; zero while it is pending.
	AppliedAt time.Time
}

// Pending tells whether the step is still to be taken.
func (m Migration) Pending() bool { return m.AppliedAt.IsZero() }

// Up applies what is pending. Processes that start together take turns, and all but the first find nothing to do.
func Up(ctx context.Context, s *store.Store) error {
	return s.Exclusive(ctx, "migrations", func(ctx context.Context) error {
		all, err := Status(ctx, s)
		if err != nil {
			return err
		}
		for _, m := range all {
			if m.Name == "" {
				return fmt.Errorf("the database was migrated by a newer Hirewire (it has step %d): use that version or a later one", m.Version)
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
			return fmt.Errorf("migrate the database (it stays at the last step that succeeded): %w", err)
		}
		return s.Optimize(ctx)
	})
}

// Pending is the number of steps that the database lacks. It only reads.
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

// Status lists all steps in order, those taken and those pending. It only reads.
func Status(ctx context.Context, s *store.Store) ([]Migration, error) {
	all, err := known(s)
	if err != nil {
		return nil, err
	}
	taken, err := applied(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("read which migrations ran: %w", err)
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

// known lists the embedded steps.
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

// applied reads goose's record. goose itself would make the table if it is missing, which a look must not.
func applied(ctx context.Context, s *store.Store) (map[int64]time.Time, error) {
	exists := "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"
	if s.Dialect() == dialect.Postgres {
		exists = "SELECT count(*) FROM pg_class WHERE oid = to_regclass(?)"
	}
	taken := map[int64]time.Time{}
	n := 0
	if err := each(ctx, s, func(rows *sql.Rows) error { return rows.Scan(&n) }, exists, table); err != nil || n == 0 {
		return taken, err
	}
	err := each(ctx, s, func(rows *sql.Rows) error {
		var version int64
		var at time.Time
		if err := rows.Scan(&version, &at); err != nil {
			return err
		}
		if version > 0 { // goose begins with a row of its own
			taken[version] = at.UTC()
		}
		return nil
	}, "SELECT version_id, tstamp FROM "+table+" WHERE is_applied ORDER BY id")
	return taken, err
}

func each(ctx context.Context, s *store.Store, scan func(*sql.Rows) error, query string, args ...any) (err error) {
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
	p, err := goose.NewProvider(d, s.Direct(), sub, goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger()))
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

// Fingerprint names the content of all migrations of a database (dialect.SQLite or dialect.Postgres): two builds with
// the same fingerprint make the same schema.
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
