// Package testkit has helpers for tests: a fresh, migrated database for each test on both engines,
// a clock that tests set, and ids that are the same in every run.
package testkit

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/internal/migrations"
	"hirewire/internal/store"
)

// maxConns limits the connections to the server while the tests of many packages run at the same
// time.
const maxConns = 8

// envURL is the environment variable with the Postgres server on which tests create databases.
const envURL = "TEST_DATABASE_URL"

// DB is a test's own migrated database, without rows.
type DB struct {
	// Store is open on the database, and is closed at the end of the test.
	Store *store.Store
	// Dialect is dialect.SQLite or dialect.Postgres.
	Dialect string
	// URL is the connection URL on Postgres, and DataDir the directory on SQLite; the other is
	// empty.
	URL, DataDir string
}

// Options returns the options with which another process would open the same database.
func (db *DB) Options() store.Options {
	return store.Options{URL: db.URL, DataDir: db.DataDir, MaxConns: maxConns}
}

// Another opens the same database again, as a second process would, until the end of the test.
func (db *DB) Another(tb testing.TB, change ...func(*store.Options)) *store.Store {
	tb.Helper()
	o := db.Options()
	for _, f := range change {
		f(&o)
	}
	return open(tb, o)
}

// Runner is *testing.T or *testing.B.
type Runner[T any] interface {
	testing.TB
	Run(name string, f func(T)) bool
}

// EachDB runs a subtest or a sub-benchmark on SQLite and on Postgres, each with a fresh migrated
// database. It never skips: without a Postgres server the test fails with a message that says how
// to get one.
func EachDB[T Runner[T]](t T, f func(t T, db *DB)) {
	for _, d := range Dialects() {
		t.Run(Name(d), func(t T) { f(t, NewDB(t, d)) })
	}
}

// Dialects returns the databases that must all work.
func Dialects() []string { return []string{dialect.SQLite, dialect.Postgres} }

// Name returns a dialect's name for test names.
func Name(d string) string {
	if d == dialect.SQLite {
		return "sqlite"
	}
	return d
}

// NewDB creates a migrated database for one test, and drops it at the end of the test.
func NewDB(tb testing.TB, d string) *DB {
	tb.Helper()
	db := &DB{Dialect: d}
	switch d {
	case dialect.SQLite:
		template, err := sqliteTemplate()
		if err != nil {
			tb.Fatalf("create the template database: %v", err)
		}
		db.DataDir = tb.TempDir()
		err = os.WriteFile(filepath.Join(db.DataDir, "hirewire.db"), template, 0o600)
		if err != nil {
			tb.Fatal(err)
		}
	case dialect.Postgres:
		db.URL = newPostgres(tb, true)
	default:
		tb.Fatalf("unknown dialect: %s", d)
	}
	db.Store = open(tb, db.Options())
	return db
}

// NewEmpty creates a database without a schema for one test, for tests of the migrations
// themselves.
func NewEmpty(tb testing.TB, d string) *DB {
	tb.Helper()
	db := &DB{Dialect: d}
	if d == dialect.Postgres {
		db.URL = newPostgres(tb, false)
	} else {
		db.DataDir = tb.TempDir()
	}
	db.Store = open(tb, db.Options())
	return db
}

func open(tb testing.TB, o store.Options) *store.Store {
	tb.Helper()
	s, err := store.Open(tb.Context(), o)
	if err != nil {
		tb.Fatalf("open the database: %v", err)
	}
	tb.Cleanup(func() {
		if err := s.Close(); err != nil {
			tb.Errorf("close the database: %v", err)
		}
	})
	return s
}

// sqliteTemplate is a migrated file, created once in each process, because migrating takes far
// longer than copying.
//
//nolint:gochecknoglobals // created once, then constant
var sqliteTemplate = sync.OnceValues(func() (file []byte, err error) {
	dir, err := os.MkdirTemp("", "hirewire-template-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	ctx := context.Background() //nolint:forbidigo // used by all tests, so no test's context
	if err := migrated(ctx, store.Options{DataDir: dir, MaxConns: 1}); err != nil {
		return nil, err
	}
	return os.ReadFile(
		filepath.Join(dir, "hirewire.db"),
	) // closing has written everything into one file
},
)

// migrated opens a database, migrates it and closes it.
func migrated(ctx context.Context, o store.Options) error {
	s, err := store.Open(ctx, o)
	if err != nil {
		return err
	}
	if err := migrations.Up(ctx, s); err != nil {
		_ = s.Close()
		return err
	}
	return s.Close()
}

// newPostgres creates a database on the test server, either a copy of the migrated template or an
// empty one, and drops it at the end of the test.
func newPostgres(tb testing.TB, withSchema bool) string {
	tb.Helper()
	template := func(ctx context.Context, s *store.Store) (string, error) { return "template0", nil }
	if withSchema {
		template = func(ctx context.Context, s *store.Store) (string, error) {
			name, err := postgresTemplate(ctx, s, testServer(tb))
			if err != nil {
				return "", fmt.Errorf("create the template database: %w", err)
			}
			return name, nil
		}
	}
	address, drop := copyPostgres(tb, template)
	tb.Cleanup(func() {
		if err := drop(); err != nil {
			tb.Errorf("drop the test's database: %v", err)
		}
	})
	return address
}

// testServer returns the URL of the Postgres server on which tests create databases. Without a
// server the test fails.
func testServer(tb testing.TB) string {
	tb.Helper()
	server := os.Getenv(envURL)
	if server == "" {
		tb.Fatalf(
			"this test runs on Postgres too and %s is not set: run it by `make test` (make test PKG=./internal/… RUN=…), "+
				"or by `scripts/with-postgres go test …`, or set it to a server such as postgres://user:password@127.0.0.1:5432/postgres?sslmode=disable",
			envURL,
		)
	}
	return server
}

// copyPostgres creates a copy of a database on the test server. The caller must drop it.
func copyPostgres(
	tb testing.TB,
	template func(context.Context, *store.Store) (string, error),
) (address string, drop func() error) {
	tb.Helper()
	server, ctx := testServer(tb), tb.Context()
	name := "hirewire_test_" + strings.ToLower(rand.Text())
	err := onServer(ctx, server, func(s *store.Store) error {
		from, err := template(ctx, s)
		if err != nil {
			return err
		}
		_, err = s.Writer().
			ExecContext(ctx, "CREATE DATABASE "+name+" TEMPLATE "+from+strategy(ctx, s))
		return err
	})
	if err != nil {
		tb.Fatalf("create a database on the server of %s: %v", envURL, err)
	}
	if address, err = rename(server, name); err != nil {
		tb.Fatal(err)
	}
	return address, func() error {
		// The test's context has ended by now.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Minute)
		defer cancel()
		return onServer(ctx, server, func(s *store.Store) error {
			_, err := s.Writer().ExecContext(ctx, "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)")
			return err
		})
	}
}

// strategy returns the clause that cuts the time for copying a template to a third on a server that
// does not wait for its disk. Postgres 14 always copies in this way and does not know the clause.
func strategy(ctx context.Context, s *store.Store) string {
	var known bool
	err := s.Writer().
		QueryRowContext(ctx, "SELECT current_setting('server_version_num')::int >= 150000").
		Scan(&known)
	if err != nil || !known {
		return ""
	}
	return " STRATEGY file_copy"
}

// rename returns the URL of another database on the same server.
func rename(server, name string) (string, error) {
	u, err := url.Parse(server)
	if err != nil {
		return "", fmt.Errorf(
			"%s is not a connection URL",
			envURL,
		) // without the URL, which has the password
	}
	u.Path = "/" + name
	return u.String(), nil
}

// postgresTemplate returns the name of a migrated database to copy. Its name contains a fingerprint
// of the migrations, so concurrent test processes share it. It is renamed to this name only when it
// is complete.
func postgresTemplate(ctx context.Context, s *store.Store, server string) (string, error) {
	content, err := migrations.Fingerprint(dialect.Postgres)
	if err != nil {
		return "", err
	}
	name := "hirewire_template_" + content[:16]
	exists := func() (there bool, err error) {
		err = s.Writer().
			QueryRowContext(ctx, "SELECT count(*) > 0 FROM pg_database WHERE datname = $1", name).
			Scan(&there)
		return there, err
	}
	if there, err := exists(); there || err != nil {
		return name, err
	}
	return name, s.Exclusive(ctx, name, func(ctx context.Context) error {
		if there, err := exists(); there || err != nil {
			return err
		}
		draft := "hirewire_draft_" + strings.ToLower(rand.Text())
		if _, err := s.Writer().
			ExecContext(ctx, "CREATE DATABASE "+draft+" TEMPLATE template0"); err != nil {
			return err
		}
		address, err := rename(server, draft)
		if err != nil {
			return err
		}
		if err := migrated(ctx, store.Options{URL: address, MaxConns: 2}); err != nil {
			return err
		}
		_, err = s.Writer().ExecContext(ctx, "ALTER DATABASE "+draft+" RENAME TO "+name)
		return err
	})
}

// onServer calls f with a store on the server's own database. It closes the pool before it returns,
// because an open pool would look like a leak.
func onServer(ctx context.Context, server string, f func(*store.Store) error) error {
	s, err := store.Open(ctx, store.Options{URL: server, MaxConns: 2})
	if err != nil {
		return err
	}
	return errors.Join(f(s), s.Close())
}
