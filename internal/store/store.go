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
	// DirectURL is the address of the same database without the pooler in between, for migrations, backups, locks and
	// notifications; empty is URL.
	DirectURL string
	// Pooling says what a pooler in between does; empty finds out.
	Pooling Pooling
	// MaxConns bounds the connections: all of them on Postgres (default 16) but for those of migrations, backups and
	// notifications, the readers on SQLite (default 8).
	MaxConns int
	// Patience is how long a statement on Postgres may take to end after its context has ended, before its connection is
	// closed; 0 is a second.
	Patience time.Duration
	// Silence is how long a statement on Postgres may wait for bytes from the server although its context has not ended;
	// 0 is a minute. Those of migrations and backups may wait for ever.
	Silence time.Duration
	// Busy is how long a statement on SQLite waits while another process writes, unless its context ends before; 0 is five
	// seconds.
	Busy time.Duration
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
	// reserved is for contexts of Reserved, direct for what must not go through a pooler; either may be nil.
	reserved, direct *sql.DB
	pooling          Pooling
	hasDirect        bool
	// On SQLite anchor is a pool of one connection that is never given back, so that the write-ahead log stays the same
	// file, and files compares what is open with what is at the path. Both are nil on Postgres.
	anchor *sql.DB
	files  *openFiles
	// Prepared statements belong to a pool; they are the same cache when the pools are.
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
	patience, silence                       time.Duration
	silentClosed                            atomic.Int64
}

// Open opens the database and proves that it answers. A bad setting is answered by a sentence that says what to do.
func Open(ctx context.Context, o Options) (*Store, error) {
	s := &Store{slow: o.SlowQuery, log: o.Logger, now: o.Clock, rebound: newTextCache(), patience: o.Patience, silence: o.Silence}
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
	if s.reserved != nil {
		s.reservedStmts = newStmtCache(s.reserved)
	}
	s.ent = ent.NewClient(ent.Driver(newEntDriver(s)))
	s.readOnly = ent.NewClient(ent.Driver(readOnlyDriver{newEntDriver(s)}))
	return s, nil
}

// Dialect says which database this is: dialect.SQLite or dialect.Postgres of entgo.io/ent/dialect.
func (s *Store) Dialect() string { return s.dialect }

// Ent is the entity client outside transactions; interceptors registered on it hold in transactions as well. Its reads
// go to the readers.
func (s *Store) Ent() *ent.Client { return s.ent }

// Query reads with a hand-written statement; placeholders are `?` on both databases. In a transaction use the Tx's.
func (s *Store) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return s.readFor(ctx).query(ctx, s.Rebind(query), args)
}

// QueryPrepared is Query through a statement that is prepared once per connection: for hot statements of constant text.
// It saves Postgres a round trip and both databases the planning.
func (s *Store) QueryPrepared(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return s.readFor(ctx).queryPrepared(ctx, s.Rebind(query), args)
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

// Ping reports an error if the database does not answer. On Postgres it asks over a connection that requests do not use; on
// SQLite the open file must also be the one at its path.
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
		// A driver's own ping may be answered without asking the database.
		if err := db.QueryRowContext(ctx, "SELECT 1").Scan(&one); err != nil {
			return fmt.Errorf("the database does not answer: %w", err)
		}
	}
	return nil
}

type reservedKey struct{}

// Reserved returns a context whose reads outside transactions use a few connections that are kept for them. It is for
// the reader of the event log and for checks of health: they must find out that the database is back, or that its
// connections are dead, while requests hold all the others.
func Reserved(ctx context.Context) context.Context {
	return context.WithValue(ctx, reservedKey{}, true)
}

// Writer is the pool that may write, for metrics; nothing else should need it.
func (s *Store) Writer() *sql.DB { return s.writer }

// Reader is the pool that reads, for metrics and backups of SQLite; on Postgres it is the Writer.
func (s *Store) Reader() *sql.DB { return s.reader }

// Direct is the pool for migrations, backups and locks: it does not go through a pooler where DirectURL was given, and its
// statements may take as long as they like. On SQLite it is the Writer.
func (s *Store) Direct() *sql.DB {
	if s.direct == nil {
		return s.writer
	}
	return s.direct
}

// Pooling says what stands between this process and Postgres, as it was set or found out; it is empty on SQLite.
func (s *Store) Pooling() Pooling { return s.pooling }

// HasDirect reports whether Direct is a way around the pooler.
func (s *Store) HasDirect() bool { return s.hasDirect }

// SilentClosed counts the connections to Postgres that were closed because they gave no answer.
func (s *Store) SilentClosed() int64 { return s.silentClosed.Load() }

// ListenURL is the address of the Postgres database with this package's defaults filled in, for the connection that
// listens to notifications; it is empty on SQLite, and behind a pooler in transaction mode without DirectURL, where
// nothing can be listened to. It holds the password: never log it.
func (s *Store) ListenURL() string {
	if s.pooling == PoolingTransaction && !s.hasDirect {
		return ""
	}
	return s.listenURL
}

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

// requestPools are those that serve requests.
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
	if s.anchor != nil {
		errs = append(errs, s.anchor.Close())
	}
	for _, db := range append(s.requestPools(), s.reserved, s.direct) {
		if db == nil {
			continue
		}
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

// readFor is read, over the reserved connections where the context asks for them.
func (s *Store) readFor(ctx context.Context) runner {
	if s.reserved != nil && ctx.Value(reservedKey{}) != nil {
		return runner{s: s, q: s.reserved, stmts: s.reservedStmts}
	}
	return s.read()
}
