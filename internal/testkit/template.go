package testkit

import (
	"context"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"entgo.io/ent/dialect"

	"hirewire/internal/store"
)

// Template creates databases that all start with the same rows. It fills one database for each
// dialect when the first test needs it, and gives every test a copy: filling takes seconds, copying
// milliseconds. It is safe for concurrent use. Call Drop after the tests of the process.
type Template struct {
	// fill writes the rows. It must close all connections.
	fill func(tb testing.TB, db *DB)

	sqlite, postgres sync.Once
	file             []byte
	name             string
	drop             func() error
}

// NewTemplate returns a template whose databases are filled by fill.
func NewTemplate(fill func(tb testing.TB, db *DB)) *Template { return &Template{fill: fill} }

// NewDB creates a copy for one test, and drops it at the end of the test.
func (t *Template) NewDB(tb testing.TB, d string) *DB {
	tb.Helper()
	db := &DB{Dialect: d}
	switch d {
	case dialect.SQLite:
		t.sqlite.Do(func() { t.fillSQLite(tb) })
		if t.file == nil {
			tb.Fatal("the template could not be filled: see the first test that used it")
		}
		db.DataDir = tb.TempDir()
		err := os.WriteFile(filepath.Join(db.DataDir, "hirewire.db"), t.file, 0o600)
		if err != nil {
			tb.Fatal(err)
		}
	case dialect.Postgres:
		t.postgres.Do(func() { t.fillPostgres(tb) })
		if t.name == "" {
			tb.Fatal("the template could not be filled: see the first test that used it")
		}
		address, drop := copyPostgres(
			tb,
			func(context.Context, *store.Store) (string, error) { return t.name, nil },
		)
		tb.Cleanup(func() {
			if err := drop(); err != nil {
				tb.Errorf("drop the test's database: %v", err)
			}
		})
		db.URL = address
	default:
		tb.Fatalf("unknown dialect: %s", d)
	}
	db.Store = open(tb, db.Options())
	return db
}

// Each runs a subtest on a copy on SQLite and on a copy on Postgres.
func (t *Template) Each(tt *testing.T, f func(t *testing.T, db *DB)) {
	for _, d := range Dialects() {
		tt.Run(Name(d), func(tt *testing.T) { f(tt, t.NewDB(tt, d)) })
	}
}

// Drop drops the filled database on the Postgres server.
func (t *Template) Drop() error {
	if t.drop == nil {
		return nil
	}
	return t.drop()
}

func (t *Template) fillSQLite(tb testing.TB) {
	tb.Helper()
	db := &DB{Dialect: dialect.SQLite, DataDir: tb.TempDir()}
	t.fill(tb, db)
	file, err := os.ReadFile(filepath.Join(db.DataDir, "hirewire.db"))
	if err != nil {
		tb.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(db.DataDir, "hirewire.db-wal")); !errors.Is(
		err,
		os.ErrNotExist,
	) {
		tb.Fatal("the database is still open, so its file is incomplete")
	}
	t.file = file
}

func (t *Template) fillPostgres(tb testing.TB) {
	tb.Helper()
	address, drop := copyPostgres(
		tb,
		func(context.Context, *store.Store) (string, error) { return "template0", nil },
	)
	t.drop = drop
	t.fill(tb, &DB{Dialect: dialect.Postgres, URL: address})
	at, err := url.Parse(address)
	if err != nil {
		tb.Fatal("the address of the database cannot be parsed")
	}
	t.name = strings.TrimPrefix(at.Path, "/")
}
