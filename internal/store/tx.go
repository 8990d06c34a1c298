package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"hirewire/ent"
)

// maxTries is how many times a transaction is tried. If it fails five times in a row, the database
// is in trouble and the client should get the error.
const maxTries = 5

// errNested is returned for a transaction inside another, which would commit independently, and on
// SQLite would wait for itself.
var errNested = errors.New("store: a transaction within a transaction: pass the Tx on instead")

// errBroken is returned for a transaction of which a part could not be undone.
var errBroken = errors.New("store: a savepoint of the transaction failed")

type (
	txKey       struct{} // key of the *Tx that a context belongs to
	handoverKey struct{} // key of the *Tx that ent's client binds to
)

// Tx is a running transaction. Like sql.Tx, it must be used by one goroutine at a time.
type Tx struct {
	s    *Store
	sql  *sql.Tx
	ctx  context.Context //nolint:containedctx // ent binds its client to the context of the transaction
	done atomic.Bool
	// broken is set if a savepoint could not be set, restored or released.
	broken bool

	mu            sync.Mutex
	deferredTexts []string // statements to prepare after the transaction
	client        *ent.Client
}

// WithTx runs fn in a transaction: READ COMMITTED on Postgres, with the only writer on SQLite. It
// commits if fn returns nil, and rolls back if fn returns an error or panics. If the transaction
// conflicts with another (serialization failure, deadlock, busy file), WithTx runs it again, up to
// five times. Effects of fn outside the transaction must therefore be repeatable. name identifies
// the transaction in logs.
//
// The context that fn gets belongs to the transaction. Methods of the Store refuse it, so that no
// statement bypasses the transaction by mistake.
func (s *Store) WithTx(
	ctx context.Context, name string, fn func(ctx context.Context, tx *Tx) error,
) error {
	if s.inTx(ctx) {
		return fmt.Errorf("%s: %w", name, errNested)
	}
	return s.Retry(ctx, name, func(ctx context.Context) error { return s.once(ctx, name, fn) })
}

// WithTxOnce is like WithTx without a second try. On Postgres, its statements wait for no lock for
// longer than lockTimeout, rounded up to milliseconds: they fail with an error for which IsBusy is
// true. On SQLite the transaction holds the only lock there is.
func (s *Store) WithTxOnce(
	ctx context.Context, name string, lockTimeout time.Duration,
	fn func(ctx context.Context, tx *Tx) error,
) error {
	if s.inTx(ctx) {
		return fmt.Errorf("%s: %w", name, errNested)
	}
	return s.once(context.WithValue(ctx, lockTimeoutKey{}, lockTimeout), name, fn)
}

// lockTimeoutKey is the key under which the context of BEGIN has the limit of WithTxOnce.
type lockTimeoutKey struct{}

// Retry runs fn and repeats it while it returns an error for which IsRetryable is true, up to five
// times in total, with a short random wait in between. Use it for single writing statements; WithTx
// includes it.
func (s *Store) Retry(ctx context.Context, name string, fn func(ctx context.Context) error) error {
	for try := 1; ; try++ {
		err := fn(ctx)
		if err == nil || !IsRetryable(err) || ctx.Err() != nil {
			return err
		}
		if try == maxTries {
			s.log.LogAttrs(ctx, slog.LevelWarn, "transaction failed after retries",
				slog.String("tx", name), slog.Int("tries", try), slog.String("error", err.Error()))
			return err
		}
		s.retries.Add(1)
		s.log.LogAttrs(ctx, slog.LevelDebug, "retrying a transaction", slog.String("tx", name),
			slog.Int("try", try), slog.String("error", err.Error()))
		// The jitter keeps two transactions that collided from colliding again.
		wait := time.NewTimer(rand.N(4 * time.Millisecond << (2 * try)))
		select {
		case <-wait.C:
		case <-ctx.Done():
			wait.Stop()
			return errors.Join(ctx.Err(), err)
		}
	}
}

// OutsideTx returns a context with the same values that does not belong to a transaction, for the
// rare statement that must bypass it. On SQLite that statement must not write, because the
// transaction holds the only writer.
func OutsideTx(ctx context.Context) context.Context {
	return context.WithValue(ctx, txKey{}, (*Tx)(nil))
}

// InTx reports whether ctx belongs to a running transaction of this store.
func (s *Store) InTx(ctx context.Context) bool { return s.inTx(ctx) }

func (s *Store) inTx(ctx context.Context) bool {
	tx, _ := ctx.Value(txKey{}).(*Tx)
	return tx != nil && tx.s == s && !tx.done.Load()
}

func (s *Store) once(ctx context.Context, name string, fn func(context.Context, *Tx) error) error {
	tx, err := s.beginTx(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	// Without a recover, so that a panic keeps its stack; it also serves runtime.Goexit.
	defer func() { _ = tx.rollback() }()
	if err := fn(context.WithValue(ctx, txKey{}, tx), tx); err != nil {
		return err
	}
	if err := tx.commit(); err != nil {
		return wrapf(err, "%s: commit", name)
	}
	s.commits.Add(1)
	tx.prepareDeferred(ctx)
	return nil
}

func (s *Store) beginTx(ctx context.Context) (*Tx, error) {
	if err := s.files.check(ctx); err != nil {
		return nil, err
	}
	t, err := s.writer.BeginTx(ctx, s.begin)
	if err != nil {
		return nil, wrapf(err, "begin a transaction")
	}
	return &Tx{s: s, sql: t, ctx: ctx}, nil
}

// Dialect is like Store.Dialect.
func (tx *Tx) Dialect() string { return tx.s.dialect }

// Ent returns the ent client of the transaction, with the interceptors of Store.Ent.
func (tx *Tx) Ent() *ent.Client {
	tx.mu.Lock()
	defer tx.mu.Unlock()
	if tx.client == nil {
		bound, err := tx.s.ent.Tx(context.WithValue(tx.ctx, handoverKey{}, tx))
		if err != nil {
			// Binding sends no statement, so this is a mistake in this package.
			panic(fmt.Sprintf("store: bind the entity client to a transaction: %v", err))
		}
		tx.client = bound.Client()
	}
	return tx.client
}

// Query runs a hand-written statement that returns rows. Placeholders are `?` on both databases.
func (tx *Tx) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return tx.runner().query(ctx, tx.s.Rebind(query), args)
}

// Exec runs a hand-written statement. Placeholders are `?` on both databases.
func (tx *Tx) Exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return tx.runner().exec(ctx, tx.s.Rebind(query), args)
}

// QueryPrepared is like Query with a prepared statement, for frequent statements with a constant
// text.
func (tx *Tx) QueryPrepared(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return tx.runner().queryPrepared(ctx, tx.s.Rebind(query), args)
}

// ExecPrepared is like Exec with a prepared statement, for frequent statements with a constant
// text.
func (tx *Tx) ExecPrepared(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return tx.runner().execPrepared(ctx, tx.s.Rebind(query), args)
}

func (tx *Tx) runner() runner {
	return runner{s: tx.s, q: tx.sql, stmts: tx.s.writerStmts, tx: tx}
}

func (tx *Tx) driver() dialect.Tx {
	return &txDriver{Conn: entsql.Conn{ExecQuerier: tx.runner()}, tx: tx}
}

// commit returns nil only if the changes are in the file that is at the database's path. It checks
// the file before committing, so that nothing is written to a lost file, and afterwards, because
// the file may have been lost in between.
func (tx *Tx) commit() error {
	tx.done.Store(true)
	if tx.broken {
		return errors.Join(errBroken, tx.sql.Rollback())
	}
	if err := tx.s.files.check(tx.ctx); err != nil {
		return errors.Join(err, tx.sql.Rollback())
	}
	if err := tx.sql.Commit(); err != nil {
		return err
	}
	return tx.s.files.check(tx.ctx)
}

// rollback ends the transaction. It does nothing if the transaction has ended already.
func (tx *Tx) rollback() error {
	tx.done.Store(true)
	if err := tx.sql.Rollback(); !errors.Is(err, sql.ErrTxDone) {
		return err
	}
	return nil
}

// deferPrepare remembers a statement that prepareDeferred prepares.
func (tx *Tx) deferPrepare(query string) {
	tx.mu.Lock()
	defer tx.mu.Unlock()
	tx.deferredTexts = append(tx.deferredTexts, query)
}

// prepareDeferred prepares the statements that could not be prepared during the transaction. It
// runs after the commit, so an error costs only speed; the next transaction that needs the
// statement tries again.
func (tx *Tx) prepareDeferred(ctx context.Context) {
	for _, query := range tx.deferredTexts {
		if _, err := tx.s.writerStmts.get(ctx, query); err != nil {
			tx.s.log.LogAttrs(ctx, slog.LevelDebug, "could not prepare a statement",
				slog.String("error", err.Error()))
			return
		}
	}
}
