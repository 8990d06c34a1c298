package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	_ "modernc.org/sqlite" // the driver "sqlite"
)

// databaseFile returns the path of the database file in a data directory.
func databaseFile(dataDir string) string { return filepath.Join(dataDir, "hirewire.db") }

// FileIn returns the path of the SQLite file in a data directory, which need not exist.
func FileIn(dataDir string) string { return databaseFile(dataDir) }

// openSQLite creates the file if needed and opens the writer, the readers and the connection that
// keeps the write-ahead log in place.
func (s *Store) openSQLite(ctx context.Context, o Options) error {
	s.dialect = dialect.SQLite
	if o.DataDir == "" {
		return errors.New("no database is configured: set a data directory for SQLite or " +
			"DATABASE_URL for Postgres")
	}
	dir, err := makeDataDir(o.DataDir)
	if err != nil {
		return err
	}
	s.dataDir = dir
	// SQLite would create the file readable by everyone. Its log and index files inherit the mode.
	f, err := os.OpenFile(databaseFile(dir), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return fmt.Errorf("cannot open the database file for writing: %w; check the owner of %s",
			err, dir)
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("the database file: %w", err)
	}
	// The writer is opened first, because it switches the file to WAL mode, which readers cannot
	// do. Its cache of up to 64 MB halves the time of a large import compared to the default of 2
	// MB.
	if s.writer, err = openFile(dir, cmp.Or(o.Busy, defaultBusy), "_txlock=immediate",
		"_journal_mode=WAL", "_synchronous=FULL", "_pragma=cache_size(-65536)"); err != nil {
		return err
	}
	s.writer.SetMaxOpenConns(1)
	s.writer.SetMaxIdleConns(1)
	if s.reader, err = openFile(dir, defaultBusy, "_query_only=1"); err != nil {
		return err
	}
	readers := o.MaxConns
	if readers == 0 {
		readers = 8
	}
	s.reader.SetMaxOpenConns(readers)
	s.reader.SetMaxIdleConns(readers)
	var mode string
	if err := s.writer.QueryRowContext(ctx, "PRAGMA journal_mode").Scan(&mode); err != nil {
		return fmt.Errorf("the database file %s cannot be read: %w", databaseFile(dir), err)
	}
	if mode != "wal" {
		return fmt.Errorf("the database file %s cannot be switched to write-ahead logging (it is "+
			"in mode %q): "+
			"put the data directory on a local disk, not on a network share", databaseFile(dir),
			mode)
	}
	if err := s.anchorFiles(ctx, dir); err != nil {
		return err
	}
	return s.Ping(ctx)
}

// anchorFiles opens the connection that keeps the write-ahead log in place, and begins to watch the
// files.
func (s *Store) anchorFiles(ctx context.Context, dir string) (err error) {
	if s.walHolder, err = openFile(dir, defaultBusy, "_query_only=1"); err != nil {
		return err
	}
	s.walHolder.SetMaxOpenConns(1)
	s.walHolder.SetMaxIdleConns(1)
	conn, err := s.walHolder.Conn(ctx)
	if err != nil {
		return fmt.Errorf("the database file %s cannot be opened: %w", databaseFile(dir), err)
	}
	defer func() { _ = conn.Close() }() // returns it to its pool, where it stays open
	var tables int
	// A connection opens the write-ahead log at its first read.
	if err := conn.QueryRowContext(ctx, "SELECT count(*) FROM "+
		"sqlite_schema").Scan(&tables); err != nil {
		return fmt.Errorf("the database file %s cannot be read: %w", databaseFile(dir), err)
	}
	s.files, err = recordFiles(databaseFile(dir), s.log) //nolint:contextcheck // independent of ctx
	return err
}

// openFile opens a pool on the database file. Times are stored as integers, microseconds since
// 1970, which are exact, sortable and small; the driver converts them back for columns that are
// declared as times. patience is how long a statement waits for the lock of another process.
func openFile(dir string, patience time.Duration, params ...string) (*sql.DB, error) {
	path := filepath.ToSlash(databaseFile(dir))
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // C:/…
	}
	name := url.URL{Scheme: "file", Path: path}
	// mode=rw: a connection that opens later must not create an empty database if the file was
	// deleted.
	name.RawQuery = "mode=rw&_time_integer_format=unix_micro&_inttotime=1&_busy_timeout=5000&_foreign_keys=1&_dqs=0&_error_rc=1"
	for _, p := range params {
		name.RawQuery += "&" + p
	}
	db, err := sql.Open("sqlite", name.String())
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", databaseFile(dir), err)
	}
	registered := db.Driver()
	if err := db.Close(); err != nil { // only its driver is needed
		return nil, fmt.Errorf("open %s: %w", databaseFile(dir), err)
	}
	return sql.OpenDB(measuredConnector{patientConnector{namedConnector{registered, name.String()},
		patience}}), nil
}

// makeDataDir creates the data directory, with access for its owner only, and returns its absolute
// path.
func makeDataDir(dataDir string) (string, error) {
	dir, err := filepath.Abs(dataDir)
	if err != nil {
		return "", fmt.Errorf("the data directory %q: %w", dataDir, err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("cannot create the data directory: %w; choose another one or "+
			"make it writable", err)
	}
	return dir, nil
}
