package bench_test

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

// engine runs the limit's statements. Statements are prepared; see statements.
type engine interface {
	// query runs a statement and calls row for each of its rows, whose bytes are valid only during
	// the call.
	query(ctx context.Context, name string, row func([][]byte), args ...any) error
	// move runs a move. On Postgres it is a statement, on SQLite a transaction.
	move(ctx context.Context, m *limitMove) error
}

// statements returns the texts of all statements but those of a move on SQLite, by name.
func statements(d string) map[string]string {
	return map[string]string{
		"board":    boardStatement(d),
		"postings": postingsStatement(),
		"profile":  profileStatement(d),
		"search":   searchStatement(d),
	}
}

func newEngine(b testing.TB, db *testkit.DB, conns int) engine {
	b.Helper()
	if db.URL == "" {
		return &sqliteEngine{
			db:   db.Another(b, func(o *store.Options) { o.MaxConns = conns }),
			text: statements(dialect.SQLite),
		}
	}
	text := statements(dialect.Postgres)
	text["move"] = moveStatement
	e := &postgresEngine{free: make(chan *postgresConn, conns)}
	for range conns {
		e.free <- connect(b, db.URL, text)
	}
	return e
}

// postgresEngine has connections of pgx's wire layer, which hands out the bytes of a row where they
// arrived. lib/pq allocates each value, which took the limit about 15 % more CPU for a board
// and 10 % more for a profile, Postgres's share included.
type postgresEngine struct{ free chan *postgresConn }

type postgresConn struct {
	*pgconn.PgConn
	formats map[string]*formats
}

// formats are the formats of a statement's parameters and results: text, and binary for times and
// bytes.
type formats struct{ params, results []int16 }

func connect(b testing.TB, url string, text map[string]string) *postgresConn {
	b.Helper()
	config, err := pgconn.ParseConfig(url)
	require.NoError(b, err)
	config.RuntimeParams["jit"] = "off"
	config.RuntimeParams["enable_memoize"] = "off" // nothing on a board is read twice
	config.RuntimeParams["plan_cache_mode"] = "force_generic_plan"
	conn, err := pgconn.ConnectConfig(b.Context(), config)
	require.NoError(b, err)
	b.Cleanup(func() { _ = conn.Close(context.WithoutCancel(b.Context())) })
	out := &postgresConn{PgConn: conn, formats: map[string]*formats{}}
	for name, query := range text {
		s, err := conn.Prepare(b.Context(), name, query, nil)
		require.NoError(b, err, name)
		f := &formats{}
		for _, oid := range s.ParamOIDs {
			f.params = append(f.params, formatOf(oid))
		}
		for _, field := range s.Fields {
			f.results = append(f.results, formatOf(field.DataTypeOID))
		}
		out.formats[name] = f
	}
	return out
}

func formatOf(oid uint32) int16 {
	if oid == pgtype.TimestamptzOID || oid == pgtype.ByteaOID {
		return pgtype.BinaryFormatCode
	}
	return pgtype.TextFormatCode
}

func (e *postgresEngine) query(
	ctx context.Context, name string, row func([][]byte), args ...any,
) error {
	conn := <-e.free
	defer func() { e.free <- conn }()
	var fixed [16][]byte
	params := fixed[:0]
	for _, a := range args {
		params = append(params, parameter(a))
	}
	f := conn.formats[name]
	result := conn.ExecPrepared(ctx, name, params, f.params, f.results)
	for result.NextRow() {
		row(result.Values())
	}
	_, err := result.Close()
	return err
}

// parameter returns an argument in the format that formatOf chooses for its type.
func parameter(a any) []byte {
	switch a := a.(type) {
	case string:
		return []byte(a)
	case []byte:
		return a
	case int:
		return strconv.AppendInt(nil, int64(a), 10)
	case time.Time:
		micro := uint64(a.UnixMicro() - since) //nolint:gosec // the bits of a signed number
		out := make([]byte, 8)
		for i := range out {
			out[i] = byte(micro >> (56 - 8*i))
		}
		return out
	default:
		panic(fmt.Sprintf("limit: a parameter is a %T", a))
	}
}

// sqliteEngine uses the product's connections, which have the settings that SQLite needs.
type sqliteEngine struct {
	db   *store.Store
	text map[string]string
}

func (e *sqliteEngine) query(
	ctx context.Context, name string, row func([][]byte), args ...any,
) error {
	rows, err := e.db.QueryPrepared(ctx, e.text[name], args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	raw, to := make([]sql.RawBytes, len(columns)), make([]any, len(columns))
	for i := range raw {
		to[i] = &raw[i]
	}
	cells := make([][]byte, len(columns))
	for rows.Next() {
		if err := rows.Scan(to...); err != nil {
			return err
		}
		for i, v := range raw {
			cells[i] = v
		}
		row(cells)
	}
	return rows.Err()
}

// first returns SQL that joins, to the rows so far, the first rows of a table that meet a
// condition: LATERAL on Postgres, and a list of keys on SQLite, which lacks it. columns must
// include the id; where and order name the table by its alias.
func first(d, join, columns, table, alias, where, order string, n int) string {
	limited := " FROM " + table + " " + alias + " WHERE " + where + " ORDER BY " + order +
		" LIMIT " + strconv.Itoa(n) + ")"
	if d == dialect.Postgres {
		return join + " LATERAL (SELECT " + columns + limited + " " + alias + " ON true"
	}
	return join + " " + table + " " + alias + " ON " + alias + ".id IN (SELECT " + alias + ".id" +
		limited
}
