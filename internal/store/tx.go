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

// maxTries bounds how often a transaction is run. Losing five times in a row means that the database is in trouble, and
// the client should hear so.
const maxTries = 5

// errNested: a transaction inside another would commit without it, and on SQLite wait for it for ever.
var errNested = errors.New("store: a transaction within a transaction: pass the Tx on instead")

type (
	txKey       struct{} // *Tx: the context belongs to this transaction
	handoverKey struct{} // *Tx: the transaction that ent's client shall bind to
)

// Tx is a running transaction. Like database/sql's, it is for one goroutine at a time.
type Tx struct {
	s    *Store
	sql  *sql.Tx
	ctx  context.Context //nolint:containedctx // ent binds its client to the context of the transaction
	done atomic.Bool

	mu     sync.Mutex
	wished []string // texts to prepare when the connection is free again
	client *ent.Client
}

// WithTx runs fn in a transaction: READ COMMITTED on Postgres, holding the writer on SQLite. It commits if fn answers
// nil and rolls back if fn answers an error or panics. A transaction that lost against another (serialization failure,
// deadlock, busy file) runs again, up to five times, so fn must have no effects outside the transaction but those that
// may be repeated. Name says in the log which transaction it is.
//
// fn's context belongs to the transaction: the store refuses it outside the Tx.
func (s *Store) WithTx(ctx context.Context, name string, fn func(ctx context.Context, tx *Tx) error) error {
	if s.inTx(ctx) {
		return fmt.Errorf("%s: %w", name, errNested)
	}
	return s.Retry(ctx, name, func(ctx context.Context) error { return s.once(ctx, name, fn) })
}

// Retry runs fn again while it answers an error of IsRetryable, up to five times in all, after a short random wait. It
// is for single writing statements; WithTx has it built in.
func (s *Store) Retry(ctx context.Context, name string, fn func(ctx context.Context) error) error {
	for try := 1; ; try++ {
		err := fn(ctx)
		if err == nil || !IsRetryable(err) || ctx.Err() != nil {
			return err
		}
		if try == maxTries {
			s.log.LogAttrs(ctx, slog.LevelWarn, "transaction given up", slog.String("tx", name), slog.Int("tries", try), slog.String("error", err.Error()))
			return err
		}
		s.retries.Add(1)
		s.log.LogAttrs(ctx, slog.LevelDebug, "transaction runs again", slog.String("tx", name), slog.Int("try", try), slog.String("error", err.Error()))
		// Full jitter: two that collided must not collide again in step.
		wait := time.NewTimer(rand.N(4 * time.Millisecond << (2 * try)))
		select {
		case <-wait.C:
		case <-ctx.Done():
			wait.Stop()
			return errors.Join(ctx.Err(), err)
		}
	}
}

// OutsideTx gives a context that no longer belongs to the transaction it came from, with all its other values, for the
// rare statement that really must pass the transaction by. On SQLite it must not write: the writer is taken.
func OutsideTx(ctx context.Context) context.Context {
	return context.WithValue(ctx, txKey{}, (*Tx)(nil))
}

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
	tx.grant(ctx)
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

// Dialect says which database this is.
func (tx *Tx) Dialect() string { return tx.s.dialect }

// Ent is the entity client bound to the transaction, with the interceptors of Store.Ent.
func (tx *Tx) Ent() *ent.Client {
	tx.mu.Lock()
	defer tx.mu.Unlock()
	if tx.client == nil {
		bound, err := tx.s.ent.Tx(context.WithValue(tx.ctx, handoverKey{}, tx))
		if err != nil {
			// The driver answers a handover without asking the database, so only a mistake in this package gets here.
			panic(fmt.Sprintf("store: bind the entity client to a transaction: %v", err))
		}
		tx.client = bound.Client()
	}
	return tx.client
}

// Query reads, or writes with RETURNING, by a hand-written statement with `?` placeholders.
func (tx *Tx) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return tx.runner().query(ctx, tx.s.Rebind(query), args)
}

// Exec runs a hand-written statement with `?` placeholders.
func (tx *Tx) Exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return tx.runner().exec(ctx, tx.s.Rebind(query), args)
}

// QueryPrepared is Query for hot statements of constant text.
func (tx *Tx) QueryPrepared(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return tx.runner().queryPrepared(ctx, tx.s.Rebind(query), args)
}

// ExecPrepared is Exec for hot statements of constant text.
func (tx *Tx) ExecPrepared(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return tx.runner().execPrepared(ctx, tx.s.Rebind(query), args)
}

func (tx *Tx) runner() runner {
	return runner{s: tx.s, q: tx.sql, stmts: tx.s.writerStmts, tx: tx}
}

func (tx *Tx) driver() dialect.Tx {
	return &txDriver{Conn: entsql.Conn{ExecQuerier: tx.runner()}, tx: tx}
}

// commit returns nil only if what was written is in the file that stands at the path: it is looked at before, so that
// nothing goes into a file that is lost, and after, because the file may have been lost in between.
func (tx *Tx) commit() error {
	tx.done.Store(true)
	if err := tx.s.files.check(tx.ctx); err != nil {
		return errors.Join(err, tx.sql.Rollback())
	}
	if err := tx.sql.Commit(); err != nil {
		return err
	}
	return tx.s.files.check(tx.ctx)
}

func (tx *Tx) rollback() error {
	tx.done.Store(true)
	if err := tx.sql.Rollback(); !errors.Is(err, sql.ErrTxDone) {
		return err
	}
	return nil
}

// wish remembers a statement to be prepared once the transaction is over.
func (tx *Tx) wish(query string) {
	tx.mu.Lock()
	defer tx.mu.Unlock()
	tx.wished = append(tx.wished, query)
}

// grant prepares what was wished for. The transaction is committed: a failure here costs speed, not correctness, and is
// tried again by the next that wishes.
func (tx *Tx) grant(ctx context.Context) {
	for _, query := range tx.wished {
		if _, err := tx.s.writerStmts.get(ctx, query); err != nil {
			tx.s.log.LogAttrs(ctx, slog.LevelDebug, "statement not prepared", slog.String("error", err.Error()))
			return
		}
	}
}
