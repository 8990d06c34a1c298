// Package store opens the database, SQLite or Postgres. It is the only package that knows the
// drivers: it provides reads, transactions, and the classification of the drivers' errors.
//
// [Open] returns a [Store]. [Store.WithTx] runs a transaction and passes a [Tx]; [Store.ReadOnly]
// returns a [Reader] for packages that must not write. Every statement, hand-written or generated
// by ent, is counted and timed in the [Stats] that its context carries.
//
// The files:
//   - store.go, reader.go, tx.go, savepoint.go: the public types; runner.go: how a statement runs
//   - driver.go: the driver for ent; cache.go, rebind.go: prepared statements and placeholders
//   - sqlite.go, sqlite_busy.go, intact.go, damage.go: SQLite
//   - postgres.go, pooling.go, conn.go, guard.go, condition.go: Postgres
//   - lock.go: locks between processes; errors.go: error classes; values.go: times and lists
//   - measured.go, stats.go: timing and counting
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

// Options select and configure the database.
type Options struct {
	// URL is the address of a Postgres database, postgres://…; empty selects SQLite in DataDir.
	URL string
	// DataDir is the directory of the SQLite file. It is created with access for its owner only.
	DataDir string
	// DirectURL is the address of the same Postgres database without a pooler in between, for
	// migrations, backups, locks and notifications; empty uses URL.
	DirectURL string
	// Pooling is the mode of the pooler between this process and Postgres; empty detects it.
	Pooling Pooling
	// MaxConns limits the connections that serve requests: on Postgres all of them (default 16), on
	// SQLite the readers (default 8). Connections for migrations, backups and notifications come on
	// top.
	MaxConns int
	// Patience is how long a statement on Postgres may take to end after its context has ended,
	// before its connection is closed; 0 means one second.
	Patience time.Duration
	// Silence is how long a statement on Postgres whose context has not ended may wait for bytes
	// from the server; 0 means one minute. There is no limit for migrations and backups.
	Silence time.Duration
	// Busy is how long a statement on SQLite waits for the write lock of another process, unless
	// its context ends first; 0 means five seconds.
	Busy time.Duration
	// SlowQuery is the duration from which a statement is logged, with its text and without its
	// arguments; 0 disables the log.
	SlowQuery time.Duration
	// Logger receives warnings about slow statements, retried transactions and lost connections;
	// nil discards them.
	Logger *slog.Logger
	// Clock measures durations; nil uses the system's clock.
	Clock func() time.Time
}

// Store is an open database. It is safe for concurrent use.
type Store struct {
	dialect string
	// On Postgres both are the same pool. On SQLite the writer is a single connection: the file
	// allows one writer, and queueing for a connection is fair and cheap, unlike retrying on
	// SQLITE_BUSY. The readers are query_only.
	writer, reader *sql.DB
	// reserved serves contexts from Reserved; direct bypasses a pooler. Either may be nil.
	reserved, direct *sql.DB
	pooling          Pooling
	hasDirect        bool
	// Both are nil on Postgres. walHolder has one connection that stays open, because SQLite
	// deletes the write-ahead log when the last connection closes; files detects that the files
	// were replaced.
	walHolder *sql.DB
	files     *openFiles
	// Prepared statements belong to a pool. Pools that are the same share a cache.
	writerStmts, readerStmts, reservedStmts *stmtCache
	rebound                                 *textCache
	ent                                     *ent.Client
	readOnly                                *ent.Client
	listenURL, dataDir                      string
	begin                                   *sql.TxOptions
	slow                                    time.Duration
	log                                     *slog.Logger
	now                                     func() time.Time
	retries                                 atomic.Int64
	statements                              atomic.Int64
	commits                                 atomic.Int64
	patience, silence                       time.Duration
	silentClosed                            atomic.Int64
}

// Open opens the database and checks that it responds. Errors about settings say how to fix them.
// The caller must call Close.
func Open(ctx context.Context, o Options) (*Store, error) {
	s := &Store{
		slow: o.SlowQuery, log: o.Logger, now: o.Clock, rebound: newTextCache(),
		patience: o.Patience, silence: o.Silence,
	}
	if s.patience == 0 {
		s.patience = defaultPatience
	}
	if s.silence == 0 {
		s.silence = defaultSilence
	}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	if s.now == nil {
		s.now = time.Now //nolint:forbidigo // the default of the injected clock
	}
	if o.MaxConns < 0 {
		return nil, fmt.Errorf("the number of database connections is %d; set it to 1 or more, "+
			"or leave it out", o.MaxConns)
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
	if s.reserved != nil {
		s.reservedStmts = newStmtCache(s.reserved)
	}
	s.ent = ent.NewClient(ent.Driver(newEntDriver(s)))
	s.readOnly = ent.NewClient(ent.Driver(readOnlyDriver{newEntDriver(s)}))
	return s, nil
}

// Dialect returns dialect.SQLite or dialect.Postgres of entgo.io/ent/dialect.
func (s *Store) Dialect() string { return s.dialect }

// Ent returns the ent client for use outside transactions. It sends reads to the readers.
// Interceptors that are registered on it also apply to the clients of transactions.
func (s *Store) Ent() *ent.Client { return s.ent }

// Query runs a hand-written statement that reads. Placeholders are `?` on both databases. It
// returns an error if ctx belongs to a transaction: use the Tx.
func (s *Store) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return s.readFor(ctx).query(ctx, s.Rebind(query), args)
}

// QueryPrepared is like Query with a statement that is prepared once per connection, which saves
// planning and, on Postgres, a round trip. Use it for frequent statements with a constant text.
func (s *Store) QueryPrepared(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return s.readFor(ctx).queryPrepared(ctx, s.Rebind(query), args)
}

// Exec runs one hand-written statement in its own transaction, which is committed when Exec
// returns. It does not retry; see Retry.
func (s *Store) Exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return s.write().exec(ctx, s.Rebind(query), args)
}

// ExecOne runs one prepared statement that writes and has a RETURNING clause, in its own
// transaction: one round trip on Postgres. The transaction is committed once the rows have been
// read to the end without an error, so the caller must read them all and check rows.Err. It does
// not retry; see Retry.
func (s *Store) ExecOne(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return s.write().queryPrepared(ctx, s.Rebind(query), args)
}

// Rebind returns a statement with `?` placeholders in the form that this database expects.
func (s *Store) Rebind(query string) string {
	if s.dialect != dialect.Postgres {
		return query
	}
	return s.rebound.get(query)
}

// Ping returns an error if the database does not respond. On Postgres it uses a reserved
// connection, so that it also works while requests hold all others. On SQLite it also returns a
// *FileLostError if the database file is no longer at its path.
func (s *Store) Ping(ctx context.Context) error {
	if err := s.files.check(ctx); err != nil {
		return err
	}
	pools := []*sql.DB{s.reserved}
	if s.reserved == nil {
		pools = s.requestPools()
	}
	for _, db := range pools {
		var one int
		// PingContext of a driver may succeed without a query.
		if err := db.QueryRowContext(ctx, "SELECT 1").Scan(&one); err != nil {
			return fmt.Errorf("the database does not answer: %w", err)
		}
	}
	return nil
}

type reservedKey struct{}

// Reserved returns a context whose reads outside transactions use a few reserved connections. It is
// for the reader of the event log and for health checks, which must notice a failure or recovery of
// the database while requests hold all other connections.
func Reserved(ctx context.Context) context.Context {
	return context.WithValue(ctx, reservedKey{}, true)
}

type bulkKey struct{}

// Bulk returns a context whose statements are not logged as slow: they are large on purpose, and no
// request waits for them.
func Bulk(ctx context.Context) context.Context {
	return context.WithValue(ctx, bulkKey{}, true)
}

func isBulk(ctx context.Context) bool { return ctx.Value(bulkKey{}) != nil }

// Writer returns the pool that may write. It is meant for metrics only.
func (s *Store) Writer() *sql.DB { return s.writer }

// Reader returns the pool for reading, for metrics and for backups of SQLite. On Postgres it is the
// same as Writer.
func (s *Store) Reader() *sql.DB { return s.reader }

// Direct returns the pool for migrations, backups and locks. It bypasses a pooler if DirectURL was
// given, and its statements may take any time. On SQLite it is the same as Writer.
func (s *Store) Direct() *sql.DB {
	if s.direct == nil {
		return s.writer
	}
	return s.direct
}

// Pooling returns the configured or detected mode of the pooler; empty on SQLite.
func (s *Store) Pooling() Pooling { return s.pooling }

// HasDirect reports whether DirectURL was given.
func (s *Store) HasDirect() bool { return s.hasDirect }

// SilentClosed returns how many connections to Postgres were closed because they did not respond.
func (s *Store) SilentClosed() int64 { return s.silentClosed.Load() }

// ListenURL returns the address for the connection that listens to notifications, with this
// package's defaults filled in. It is empty on SQLite and, without DirectURL, behind a pooler in
// transaction mode, which does not support LISTEN. It contains the password: never log it.
func (s *Store) ListenURL() string {
	if s.pooling == PoolingTransaction && !s.hasDirect {
		return ""
	}
	return s.listenURL
}

// Path returns the path of the SQLite file; empty on Postgres.
func (s *Store) Path() string {
	if s.dataDir == "" {
		return ""
	}
	return databaseFile(s.dataDir)
}

// Retries returns how many times a transaction was retried.
func (s *Store) Retries() int64 { return s.retries.Load() }

// Statements returns how many statements ran in total. As in Stats, BEGIN, COMMIT and preparing are
// not counted.
func (s *Store) Statements() int64 { return s.statements.Load() }

// Commits returns how many transactions of WithTx and WithTxOnce were committed in total.
func (s *Store) Commits() int64 { return s.commits.Load() }

// Optimize refreshes outdated planner statistics of SQLite, which it needs to choose indexes. Call
// it from time to time and after an import. It does nothing on Postgres, which does so
// automatically.
func (s *Store) Optimize(ctx context.Context) error {
	if s.dialect != dialect.SQLite {
		return nil
	}
	// The bit 0x10000 includes tables that this connection has not queried.
	if _, err := s.writer.ExecContext(ctx, "PRAGMA optimize=0x10002"); err != nil {
		return fmt.Errorf("refresh the planner's statistics: %w", err)
	}
	return nil
}

// Close closes all connections. It blocks until running statements have ended.
func (s *Store) Close() error {
	// Readers are closed first: the last connection to a SQLite file writes the log back into it,
	// which a reader may not do.
	return s.closePools()
}

// requestPools returns the pools that serve requests, without duplicates.
func (s *Store) requestPools() []*sql.DB {
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
	if s.walHolder != nil {
		errs = append(errs, s.walHolder.Close())
	}
	for _, db := range append(s.requestPools(), s.reserved, s.direct) {
		if db == nil {
			continue
		}
		err := db.Close()
		if s.dialect == dialect.Postgres && IsUnavailable(err) {
			err = nil // the server is gone, so its connections are closed already
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

func (s *Store) read() runner { return runner{s: s, q: s.reader, stmts: s.readerStmts} }
func (s *Store) write() runner {
	return runner{s: s, q: s.writer, stmts: s.writerStmts, writes: true}
}

// readFor returns the runner for reads, on the reserved connections if ctx asks for them.
func (s *Store) readFor(ctx context.Context) runner {
	if s.reserved != nil && ctx.Value(reservedKey{}) != nil {
		return runner{s: s, q: s.reserved, stmts: s.reservedStmts}
	}
	return s.read()
}
