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

// errOutside guards against a statement that passes by the transaction its context belongs to: it would not see what
// the transaction wrote, on SQLite it would wait for the one writer that the transaction holds, and on Postgres it takes
// a second connection, which ends in a deadlock when the pool is small.
var errOutside = errors.New("store: this context belongs to a running transaction: use its Tx, or store.OutsideTx")

// querier is what *sql.DB and *sql.Tx have in common.
type querier interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// runner is the one place through which statements reach a database: it guards, counts and times them.
type runner struct {
	s     *Store
	q     querier
	stmts *stmtCache
	tx    *Tx // nil outside a transaction
	// writes is set for the writer outside a transaction, whose statements are committed by themselves.
	writes bool
}

// intact returns a *FileLostError if this runner commits by itself and the database file is lost. Transactions look at
// the file when they commit.
func (r runner) intact(ctx context.Context) error {
	if !r.writes {
		return nil
	}
	return r.s.files.check(ctx)
}

// ExecContext and QueryContext make runner an ExecQuerier of ent, whose texts come with their placeholders right.
func (r runner) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return r.exec(ctx, query, args)
}

// QueryContext is ExecContext's sibling.
func (r runner) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return r.query(ctx, query, args)
}

func (r runner) exec(ctx context.Context, query string, args []any) (sql.Result, error) {
	if err := r.guard(ctx); err != nil {
		return nil, err
	}
	if err := r.intact(ctx); err != nil {
		return nil, err
	}
	a := r.begin(ctx)
	defer r.observe(a, query, r.s.now())                   //nolint:contextcheck // it asks for nothing that the request could end
	res, err := r.q.ExecContext(a, query, micros(args)...) //nolint:contextcheck // it asks for nothing that the request could end
	if err != nil {
		return nil, err
	}
	return res, r.intact(ctx)
}

func (r runner) query(ctx context.Context, query string, args []any) (*sql.Rows, error) {
	if err := r.guard(ctx); err != nil {
		return nil, err
	}
	if err := r.intact(ctx); err != nil {
		return nil, err
	}
	a := r.begin(ctx)
	defer r.observe(a, query, r.s.now())               //nolint:contextcheck // it asks for nothing that the request could end
	return r.q.QueryContext(a, query, micros(args)...) //nolint:contextcheck // it asks for nothing that the request could end
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
	defer r.observe(a, query, r.s.now())             //nolint:contextcheck // it asks for nothing that the request could end
	res, err := stmt.ExecContext(a, micros(args)...) //nolint:contextcheck // it asks for nothing that the request could end
	if isStalePlan(err) {
		r.stmts.drop(query)
		if r.tx == nil {
			return r.q.ExecContext(a, query, micros(args)...) //nolint:contextcheck // it asks for nothing that the request could end
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
	if err := r.intact(ctx); err != nil {
		return nil, err
	}
	a := r.begin(ctx)
	defer r.observe(a, query, r.s.now())               //nolint:contextcheck // it asks for nothing that the request could end
	rows, err := stmt.QueryContext(a, micros(args)...) //nolint:contextcheck // it asks for nothing that the request could end
	if isStalePlan(err) {
		r.stmts.drop(query)
		if r.tx == nil {
			return r.q.QueryContext(a, query, micros(args)...) //nolint:contextcheck // it asks for nothing that the request could end
		}
	}
	return rows, err
}

// prepared answers the prepared statement of a text, or nil when it has to be run plainly this time.
func (r runner) prepared(ctx context.Context, query string) (*sql.Stmt, error) {
	if err := r.guard(ctx); err != nil {
		return nil, err
	}
	if r.s.pooling == PoolingTransaction {
		return nil, nil //nolint:nilnil // a statement with a name would outlive its transaction
	}
	if r.tx == nil {
		return r.stmts.get(ctx, query)
	}
	// Preparing takes a connection of the pool, and on SQLite this transaction holds the only one: run the statement
	// plainly this once and prepare it when the transaction is over.
	stmt := r.stmts.peek(query)
	if stmt == nil {
		r.tx.wish(query)
		return nil, nil //nolint:nilnil // none is a good answer here
	}
	return r.tx.sql.StmtContext(ctx, stmt), nil
}

func (r runner) guard(ctx context.Context) error {
	if r.tx == nil && r.s.inTx(ctx) {
		return errOutside
	}
	return nil
}

// begin returns the context to run a statement with, which notes when the statement reaches a connection. A transaction
// has its connection already.
func (r runner) begin(ctx context.Context) *arrival {
	a := &arrival{Context: ctx, now: r.s.now}
	if r.tx != nil {
		a.at = r.s.now()
	}
	return a
}

// observe counts a statement that was begun at start. Its duration runs from when it reached a connection until the first
// row can be read; the wait for the connection is counted apart, and rows that the database computes later, while they
// are read, are in neither.
func (r runner) observe(a *arrival, query string, start time.Time) {
	end := r.s.now()
	if a.at.IsZero() {
		a.at = end // it never had one
	}
	d, wait := end.Sub(a.at), max(0, a.at.Sub(start))
	r.s.statements.Add(1)
	if st := statsOf(a); st != nil {
		st.add(query, d, wait)
	}
	if r.s.slow <= 0 {
		return
	}
	if d >= r.s.slow {
		r.s.log.LogAttrs(a, slog.LevelWarn, "slow statement",
			slog.Duration("duration", d), slog.Duration("pool_wait", wait), slog.Bool("in_tx", r.tx != nil), slog.String("sql", oneLine(query)))
	} else if wait >= r.s.slow {
		r.s.log.LogAttrs(a, slog.LevelWarn, "waited for a database connection", slog.Duration("pool_wait", wait), slog.String("sql", oneLine(query)))
	}
}

// repeatedRows matches the second and later rows of placeholders of a statement on many rows.
var repeatedRows = regexp.MustCompile(`(\((?:[?$0-9, ]|NULL|DEFAULT)+\))(?:, \((?:[?$0-9, ]|NULL|DEFAULT)+\))+`)

// oneLine makes a statement readable in a log and bounds its length. Of the rows of placeholders of an INSERT it keeps the
// first.
func oneLine(query string) string {
	const most = 2000
	text := strings.Join(strings.Fields(query), " ")
	text = repeatedRows.ReplaceAllString(text, "$1, …")
	if len(text) > most {
		text = strings.ToValidUTF8(text[:most], "") + "…"
	}
	return text
}

// micros brings times to UTC microseconds, which is what both databases keep: otherwise Postgres would round where
// SQLite truncates, and a row read back would differ from the one written.
func micros(args []any) []any {
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
			out = append(make([]any, 0, len(args)), args...) // the caller's slice is the caller's
		}
		out[i] = fixed
	}
	if out == nil {
		return args
	}
	return out
}
