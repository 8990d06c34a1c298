package store

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"regexp"
	"strings"
	"time"
)

// errOutside is returned for a statement that bypasses the transaction that its context belongs to.
// It would not see the transaction's changes. On SQLite it could wait for the writer that the
// transaction holds, and on Postgres it would take a second connection, which can deadlock a small
// pool.
var errOutside = errors.New("store: this context belongs to a running transaction: use its Tx, " +
	"or store.OutsideTx")

// querier is implemented by *sql.DB and *sql.Tx.
type querier interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// runner runs statements on a pool or in a transaction. All statements of the program pass through
// it: it checks their context and counts and times them.
type runner struct {
	s     *Store
	q     querier
	stmts *stmtCache
	tx    *Tx // nil outside a transaction
	// writes is true for the writer outside a transaction, where each statement commits by itself.
	writes bool
}

// checkFiles returns a *FileLostError if statements of this runner commit by themselves and the
// database file is lost. Transactions check the file when they commit.
func (r runner) checkFiles(ctx context.Context) error {
	if !r.writes {
		return nil
	}
	return r.s.files.check(ctx)
}

// ExecContext implements ent's ExecQuerier. Statements of ent need no Rebind.
func (r runner) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return r.exec(ctx, query, args)
}

// QueryContext implements ent's ExecQuerier.
func (r runner) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return r.query(ctx, query, args)
}

func (r runner) exec(ctx context.Context, query string, args []any) (sql.Result, error) {
	if err := r.checkContext(ctx); err != nil {
		return nil, err
	}
	if err := r.checkFiles(ctx); err != nil {
		return nil, err
	}
	a := r.begin(ctx)
	//nolint:contextcheck // a derives from ctx
	defer r.observe(a, Statement{Text: query, Args: args}, r.s.now())
	//nolint:contextcheck // a derives from ctx
	res, err := r.q.ExecContext(a, query, truncateTimes(args)...)
	if err != nil {
		return nil, err
	}
	return res, r.checkFiles(ctx)
}

func (r runner) query(ctx context.Context, query string, args []any) (*sql.Rows, error) {
	if err := r.checkContext(ctx); err != nil {
		return nil, err
	}
	if err := r.checkFiles(ctx); err != nil {
		return nil, err
	}
	a := r.begin(ctx)
	//nolint:contextcheck // a derives from ctx
	defer r.observe(a, Statement{Text: query, Args: args}, r.s.now())
	//nolint:contextcheck // a derives from ctx
	return r.q.QueryContext(a, query, truncateTimes(args)...)
}

func (r runner) execPrepared(ctx context.Context, query string, args []any) (sql.Result, error) {
	stmt, err := r.prepared(ctx, query)
	if err != nil {
		return nil, err
	}
	if stmt == nil {
		return r.exec(ctx, query, args)
	}
	a := r.begin(ctx)
	//nolint:contextcheck // a derives from ctx
	defer r.observe(a, Statement{query, args, true}, r.s.now())
	//nolint:contextcheck // a derives from ctx
	res, err := stmt.ExecContext(a, truncateTimes(args)...)
	if isStalePlan(err) {
		r.stmts.drop(query)
		if r.tx == nil {
			//nolint:contextcheck // a derives from ctx
			return r.q.ExecContext(a, query, truncateTimes(args)...)
		}
	}
	return res, err
}

func (r runner) queryPrepared(ctx context.Context, query string, args []any) (*sql.Rows, error) {
	stmt, err := r.prepared(ctx, query)
	if err != nil {
		return nil, err
	}
	if stmt == nil {
		return r.query(ctx, query, args)
	}
	if err := r.checkFiles(ctx); err != nil {
		return nil, err
	}
	a := r.begin(ctx)
	//nolint:contextcheck // a derives from ctx
	defer r.observe(a, Statement{query, args, true}, r.s.now())
	//nolint:contextcheck // a derives from ctx
	rows, err := stmt.QueryContext(a, truncateTimes(args)...)
	if isStalePlan(err) {
		r.stmts.drop(query)
		if r.tx == nil {
			//nolint:contextcheck // a derives from ctx
			return r.q.QueryContext(a, query, truncateTimes(args)...)
		}
	}
	return rows, err
}

// prepared returns the prepared statement for a text, or nil if the statement has to run
// unprepared.
func (r runner) prepared(ctx context.Context, query string) (*sql.Stmt, error) {
	if err := r.checkContext(ctx); err != nil {
		return nil, err
	}
	if r.s.pooling == PoolingTransaction {
		return nil, nil //nolint:nilnil // a prepared statement would outlive its transaction
	}
	if r.tx == nil {
		return r.stmts.get(ctx, query)
	}
	// Preparing needs a connection of the pool, and on SQLite this transaction holds the only one.
	// The statement runs unprepared this time and is prepared after the transaction.
	stmt := r.stmts.cached(query)
	if stmt == nil {
		r.tx.deferPrepare(query)
		return nil, nil //nolint:nilnil // run it unprepared
	}
	return r.tx.sql.StmtContext(ctx, stmt), nil
}

// checkContext returns errOutside if ctx belongs to a transaction and r does not.
func (r runner) checkContext(ctx context.Context) error {
	if r.tx == nil && r.s.inTx(ctx) {
		return errOutside
	}
	return nil
}

// begin returns the context for running a statement. It records when the statement gets a
// connection; a transaction has its connection already.
func (r runner) begin(ctx context.Context) *timedContext {
	a := &timedContext{Context: ctx, now: r.s.now}
	if r.tx != nil {
		a.at = r.s.now()
	}
	return a
}

// observe counts a statement that began at start and logs it if it was slow. The duration runs from
// when the statement got a connection until its first row can be read. The wait for the connection
// is counted separately. Time that the database spends while rows are read is not included.
// Statements of bulk work are not logged; see Bulk.
func (r runner) observe(a *timedContext, ran Statement, start time.Time) {
	end := r.s.now()
	if a.at.IsZero() {
		a.at = end // it never got a connection
	}
	d, wait := end.Sub(a.at), max(0, a.at.Sub(start))
	r.s.statements.Add(1)
	if st := statsOf(a); st != nil {
		st.add(ran, d, wait)
	}
	if r.s.slow <= 0 || isBulk(a) {
		return
	}
	if d >= r.s.slow {
		r.s.log.LogAttrs(a, slog.LevelWarn, "slow statement",
			slog.Duration("duration", d), slog.Duration("pool_wait", wait),
			slog.Bool("in_tx", r.tx != nil), slog.String("sql", oneLine(ran.Text)))
	} else if wait >= r.s.slow {
		r.s.log.LogAttrs(a, slog.LevelWarn, "waited for a database connection",
			slog.Duration("pool_wait", wait), slog.String("sql", oneLine(ran.Text)))
	}
}

// repeatedRows matches the second and later rows of placeholders of a statement on many rows.
var repeatedRows = regexp.MustCompile(
	`(\((?:[?$0-9, ]|NULL|DEFAULT)+\))(?:, \((?:[?$0-9, ]|NULL|DEFAULT)+\))+`,
)

// oneLine returns a statement on one line, with a bounded length, for logs. It keeps the first of
// the rows of placeholders of an INSERT.
func oneLine(query string) string {
	const most = 2000
	text := strings.Join(strings.Fields(query), " ")
	text = repeatedRows.ReplaceAllString(text, "$1, …")
	if len(text) > most {
		text = strings.ToValidUTF8(text[:most], "") + "…"
	}
	return text
}

// truncateTimes converts times in args to UTC and truncates them to microseconds, the precision of
// both databases. Otherwise Postgres would round and SQLite truncate, and a row that is read back
// would differ from the one that was written. It copies args before changing it.
func truncateTimes(args []any) []any {
	var out []any
	for i, a := range args {
		var fixed any
		switch t := a.(type) {
		case time.Time:
			fixed = t.UTC().Truncate(time.Microsecond)
		case *time.Time:
			if t == nil {
				continue
			}
			fixed = t.UTC().Truncate(time.Microsecond)
		case sql.NullTime:
			if !t.Valid {
				continue
			}
			fixed = t.Time.UTC().Truncate(time.Microsecond)
		default:
			continue
		}
		if out == nil {
			out = append(make([]any, 0, len(args)), args...) // do not change the caller's slice
		}
		out[i] = fixed
	}
	if out == nil {
		return args
	}
	return out
}
