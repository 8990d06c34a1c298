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

func databaseFile(dataDir string) string { return filepath.Join(dataDir, "hirewire.db") }

// FileIn is the SQLite file of a data directory, whether it is there or not.
func FileIn(dataDir string) string { return databaseFile(dataDir) }

func (s *Store) openSQLite(ctx context.Context, o Options) error {
	s.dialect = dialect.SQLite
	if o.DataDir == "" {
		return errors.New("no database is named: give a data directory for SQLite or a DATABASE_URL for Postgres")
	}
	dir, err := makeDataDir(o.DataDir)
	if err != nil {
		return err
	}
	s.dataDir = dir
	// SQLite would make the file readable by everyone; its log and index files take over its mode.
	f, err := os.OpenFile(databaseFile(dir), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return fmt.Errorf("the database file cannot be opened for writing: %w; check who owns %s", err, dir)
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("the database file: %w", err)
	}
	// The writer comes first: it turns the file to WAL, which the readers, who may not write, find.
	// Its cache, 64 MB at the most, holds what a large import touches; with the 2 MB of the default it takes twice as long.
	if s.writer, err = openFile(dir, cmp.Or(o.Busy, defaultBusy), "_txlock=immediate", "_journal_mode=WAL", "_synchronous=FULL", "_pragma=cache_size(-65536)"); err != nil {
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
		return fmt.Errorf("the database file %s cannot be switched to write-ahead logging (it is in mode %q): "+
			"put the data directory on a local disk, not on a network share", databaseFile(dir), mode)
	}
	if err := s.anchorFiles(ctx, dir); err != nil {
		return err
	}
	return s.Ping(ctx)
}

// anchorFiles opens the connection that keeps the write-ahead log in place, and begins to watch the files.
func (s *Store) anchorFiles(ctx context.Context, dir string) (err error) {
	if s.anchor, err = openFile(dir, defaultBusy, "_query_only=1"); err != nil {
		return err
	}
	s.anchor.SetMaxOpenConns(1)
	s.anchor.SetMaxIdleConns(1)
	conn, err := s.anchor.Conn(ctx)
	if err != nil {
		return fmt.Errorf("the database file %s cannot be opened: %w", databaseFile(dir), err)
	}
	defer func() { _ = conn.Close() }() // which gives it back to its pool, where it stays open
	var tables int
	// A connection opens the log when it first reads.
	if err := conn.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema").Scan(&tables); err != nil {
		return fmt.Errorf("the database file %s cannot be read: %w", databaseFile(dir), err)
	}
	s.files, err = watchFiles(databaseFile(dir), s.log) //nolint:contextcheck // it asks for nothing that the request could end
	return err
}

// openFile opens a pool. Times are kept as integers, microseconds since 1970: they are exact, they sort, and they take
// eight bytes; the driver turns them back where the column is declared as a time. patience is how long a statement waits
// for the lock of another process.
func openFile(dir string, patience time.Duration, params ...string) (*sql.DB, error) {
	path := filepath.ToSlash(databaseFile(dir))
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // C:/…
	}
	name := url.URL{Scheme: "file", Path: path}
	// mode=rw: a connection that is opened later must not make an empty database where the file has been deleted.
	name.RawQuery = "mode=rw&_time_integer_format=unix_micro&_inttotime=1&_busy_timeout=5000&_foreign_keys=1&_dqs=0&_error_rc=1"
	for _, p := range params {
		name.RawQuery += "&" + p
	}
	db, err := sql.Open("sqlite", name.String())
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", databaseFile(dir), err)
	}
	registered := db.Driver()
	if err := db.Close(); err != nil { // it has opened no connection
		return nil, fmt.Errorf("open %s: %w", databaseFile(dir), err)
	}
	return sql.OpenDB(measuredConnector{patientConnector{namedConnector{registered, name.String()}, patience}}), nil
}

func makeDataDir(dataDir string) (string, error) {
	dir, err := filepath.Abs(dataDir)
	if err != nil {
		return "", fmt.Errorf("the data directory %q: %w", dataDir, err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("the data directory cannot be made: %w; choose another or make it writable", err)
	}
	return dir, nil
}
