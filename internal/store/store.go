// Package store opens the database, SQLite or Postgres, and is the only package that knows the drivers. It gives the
// rest of Hirewire one way to read, one way to write in a transaction, and the meaning of the drivers' errors. Every
// statement, ent's and hand-written ones, is counted and timed into the Stats that its context carries.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/ent"
)

// Options say which database to open and how.
type Options struct {
	// URL is the address of a Postgres database, postgres://…; empty means SQLite in DataDir.
	URL string
	// DataDir is the directory of the SQLite file; it is made, readable by its owner alone.
	DataDir string
	// MaxConns bounds the connections: all of them on Postgres (default 16), the readers on SQLite (default 8).
	MaxConns int
	// SlowQuery is the duration from which a statement is logged, with its text and never its arguments; 0 is never.
	SlowQuery time.Duration
	// Logger hears of slow statements and repeated transactions; nil is silence.
	Logger *slog.Logger
	// Clock measures durations; nil is the system's clock.
	Clock func() time.Time
}

// Store is an open database. It is safe for concurrent use.
type Store struct {
	dialect string
	// On Postgres both are one pool. On SQLite the writer is a single connection, because the file admits one writer,
	// and queueing here is fair and cheap where SQLITE_BUSY is neither; the readers are query_only.
	writer, reader *sql.DB
	// On SQLite anchor is a pool of one connection that is never given back, so that the write-ahead log stays the same
	// file, and files compares what is open with what is at the path. Both are nil on Postgres.
	anchor *sql.DB
	files  *openFiles
	// Prepared statements belong to a pool; they are the same cache when the pools are.
	writerStmts, readerStmts *stmtCache
	rebound                  *textCache
	ent                      *ent.Client
	listenURL, dataDir       string
	begin                    *sql.TxOptions
	slow                     time.Duration
	log                      *slog.Logger
	now                      func() time.Time
	retries                  atomic.Int64
	statements               atomic.Int64
}

// Open opens the database and proves that it answers. A bad setting is answered by a sentence that says what to do.
func Open(ctx context.Context, o Options) (*Store, error) {
	s := &Store{slow: o.SlowQuery, log: o.Logger, now: o.Clock, rebound: newTextCache()}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	if s.now == nil {
		s.now = time.Now //nolint:forbidigo // the default of the injected clock
	}
	if o.MaxConns < 0 {
		return nil, fmt.Errorf("the number of database connections is %d; set it to 1 or more, or leave it out", o.MaxConns)
	}
	open := s.openSQLite
	if o.URL != "" {
		open = s.openPostgres
	}
	if err := open(ctx, o); err != nil {
		return nil, errors.Join(err, s.closePools())
	}
	s.writerStmts = newStmtCache(s.writer)
	s.readerStmts = s.writerStmts
	if s.reader != s.writer {
		s.readerStmts = newStmtCache(s.reader)
	}
	s.ent = ent.NewClient(ent.Driver(newEntDriver(s)))
	return s, nil
}

// Dialect says which database this is: dialect.SQLite or dialect.Postgres of entgo.io/ent/dialect.
func (s *Store) Dialect() string { return s.dialect }

// Ent is the entity client outside transactions; interceptors registered on it hold in transactions as well. Its reads
// go to the readers.
func (s *Store) Ent() *ent.Client { return s.ent }

// Query reads with a hand-written statement; placeholders are `?` on both databases. In a transaction use the Tx's.
func (s *Store) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return s.read().query(ctx, s.Rebind(query), args)
}

// QueryPrepared is Query through a statement that is prepared once per connection: for hot statements of constant text.
// It saves Postgres a round trip and both databases the planning.
func (s *Store) QueryPrepared(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return s.read().queryPrepared(ctx, s.Rebind(query), args)
}

// Exec runs one hand-written statement by itself, committed when it returns. It is not repeated: see Retry.
func (s *Store) Exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return s.write().exec(ctx, s.Rebind(query), args)
}

// ExecOne runs one writing statement with a RETURNING clause by itself, prepared: a whole command in one round trip on
// Postgres. It is committed when the rows have been read to their end without an error, so read them to the end, and
// ask rows.Err. It is not repeated: see Retry.
func (s *Store) ExecOne(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return s.write().queryPrepared(ctx, s.Rebind(query), args)
}

// Rebind gives the text of a statement with `?` placeholders as this database wants it.
func (s *Store) Rebind(query string) string {
	if s.dialect != dialect.Postgres {
		return query
	}
	return s.rebound.get(query)
}

// Ping returns an error unless the database answers. On SQLite the open file must also be the one at its path.
func (s *Store) Ping(ctx context.Context) error {
	if err := s.files.check(ctx); err != nil {
		return err
	}
	for _, db := range s.pools() {
		var one int
		// A driver's own ping may be answered without asking the database.
		if err := db.QueryRowContext(ctx, "SELECT 1").Scan(&one); err != nil {
			return fmt.Errorf("the database does not answer: %w", err)
		}
	}
	return nil
}

// Writer is the pool that may write, for migrations and backups; nothing else should need it.
func (s *Store) Writer() *sql.DB { return s.writer }

// Reader is the pool that reads, for metrics and backups; on Postgres it is the Writer.
func (s *Store) Reader() *sql.DB { return s.reader }

// ListenURL is the address of the Postgres database with this package's defaults filled in, for the connection that
// listens to notifications; it is empty on SQLite. It holds the password: never log it.
func (s *Store) ListenURL() string { return s.listenURL }

// Path is the SQLite file; it is empty on Postgres.
func (s *Store) Path() string {
	if s.dataDir == "" {
		return ""
	}
	return databaseFile(s.dataDir)
}

// Retries counts how often a transaction was run again.
func (s *Store) Retries() int64 { return s.retries.Load() }

// Statements counts the statements that ran, for whomever. As in Stats, BEGIN, COMMIT and preparations are not among them.
func (s *Store) Statements() int64 { return s.statements.Load() }

// Optimize refreshes SQLite's statistics where they have grown old, which its planner needs to choose between indexes;
// Postgres does so by itself. Call it now and then, and after an import.
func (s *Store) Optimize(ctx context.Context) error {
	if s.dialect != dialect.SQLite {
		return nil
	}
	// The bit 0x10000 looks at every table, not only at those that this connection has queried.
	if _, err := s.writer.ExecContext(ctx, "PRAGMA optimize=0x10002"); err != nil {
		return fmt.Errorf("refresh the planner's statistics: %w", err)
	}
	return nil
}

// Close gives up all connections. Statements that run are waited for.
func (s *Store) Close() error {
	// Readers first: the last connection to leave a SQLite file writes the log back into it, and must be allowed to.
	return s.closePools()
}

func (s *Store) pools() []*sql.DB {
	switch {
	case s.reader == nil && s.writer == nil:
		return nil
	case s.reader == nil || s.reader == s.writer:
		return []*sql.DB{s.writer}
	default:
		return []*sql.DB{s.reader, s.writer}
	}
}

func (s *Store) closePools() error {
	var errs []error
	if s.anchor != nil {
		errs = append(errs, s.anchor.Close())
	}
	for _, db := range s.pools() {
		err := db.Close()
		if s.dialect == dialect.Postgres && IsUnavailable(err) {
			err = nil // of a server that is gone before us there is nothing to close
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

func (s *Store) read() runner { return runner{s: s, q: s.reader, stmts: s.readerStmts} }
func (s *Store) write() runner {
	return runner{s: s, q: s.writer, stmts: s.writerStmts, writes: true}
}
