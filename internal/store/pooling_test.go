//go:build unix

package store_test

import (
	"context"
	"encoding/json"
	"strings"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

// ignoring are the parameters that OPERATIONS lets a pooler ignore, and those that a careless one
// does.
const (
	ignoring     = "ignore_startup_parameters = jit, plan_cache_mode"
	ignoringMore = ignoring + ", hirewire.direct"
)

// The mode of a pooler is detected at the start, whatever the pooler refuses, ignores and prefers.
func TestPoolersAreRecognised(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	require.Equal(t, store.PoolingNone, db.Store.Pooling())
	for name, c := range map[string]struct {
		config []string
		want   store.Pooling
	}{
		"session": {[]string{"pool_mode = session"},
			store.PoolingSession},
		"session, ignoring": {[]string{"pool_mode = session", ignoringMore},
			store.PoolingSession},
		"transaction": {[]string{"pool_mode = transaction"},
			store.PoolingTransaction},
		"transaction, ignoring": {[]string{"pool_mode = transaction", ignoring},
			store.PoolingTransaction},
		"transaction, ignoring more": {[]string{"pool_mode = transaction", ignoringMore},
			store.PoolingTransaction},
		"transaction, one server connection": {[]string{"pool_mode = transaction",
			"default_pool_size = 1"}, store.PoolingTransaction},
		"transaction, taking turns": {[]string{"pool_mode = transaction",
			"min_pool_size = 3", "server_round_robin = 1"}, store.PoolingTransaction},
	} {
		t.Run(name, func(t *testing.T) {
			address := testkit.Pooler(t, db.URL, c.config...)
			s := db.Another(t, func(o *store.Options) { o.URL = address })
			require.Equal(t, c.want, s.Pooling())
			require.NoError(t, s.Ping(t.Context()))
		})
	}
}

// eachPooling runs a test with a pooler of each mode, both detected and configured.
func eachPooling(
	t *testing.T, test func(t *testing.T, s *store.Store, db *testkit.DB, address string),
) {
	t.Helper()
	for _, mode := range []store.Pooling{store.PoolingSession, store.PoolingTransaction} {
		t.Run(string(mode), func(t *testing.T) {
			db := testkit.NewDB(t, dialect.Postgres)
			address := testkit.Pooler(t, db.URL, "pool_mode = "+string(mode),
				"default_pool_size = 12")
			test(t, db.Another(t, func(o *store.Options) { o.URL = address }), db, address)
		})
	}
}

// The settings without which statements take seconds also apply behind poolers, per session or per
// transaction.
func TestSettingsBehindPoolers(t *testing.T) {
	eachPooling(t, func(t *testing.T, s *store.Store, _ *testkit.DB, _ string) {
		err := s.WithTx(t.Context(), "test", func(ctx context.Context, tx *store.Tx) error {
			for setting, want := range map[string]string{"jit": "off", "TimeZone": "UTC",
				"application_name": "hirewire", "transaction_isolation": "read committed"} {
				rows, err := tx.Query(ctx, "SELECT current_setting(?)", setting)
				require.NoError(t, err)
				require.True(t, rows.Next())
				var got string
				require.NoError(t, rows.Scan(&got))
				require.Equal(t, want, got, setting)
				require.NoError(t, rows.Close())
				require.NoError(t, rows.Err())
			}
			return nil
		})
		require.NoError(t, err)
	})
}

// Many clients share a few server connections, and each statement gets its own result: with values
// of every type, in transactions and outside, prepared and unprepared.
func TestStatementsBehindPoolers(t *testing.T) {
	eachPooling(t, func(t *testing.T, s *store.Store, _ *testkit.DB, _ string) {
		ctx := access.With(t.Context(), access.System())
		_, err := s.Exec(ctx, "CREATE TABLE kinds (id text PRIMARY KEY, n bigint, b bytea, j "+
			"jsonb, at timestamptz, yes boolean, list text[])")
		require.NoError(t, err)
		at := time.Date(2026, 5, 4, 3, 2, 1, 123456000, time.UTC)
		write := func(ctx context.Context, id string, n int,
			run func(context.Context, string, ...any) error) error {
			return run(ctx, "INSERT INTO kinds VALUES (?, ?, ?, ?, ?, ?, ?)", id, n,
				[]byte{0, 1, 0xff}, json.RawMessage(`{"a": [1, "ü"]}`), at, true,
				store.List(dialect.Postgres, []string{"x", "y,z"}))
		}
		outside := func(ctx context.Context, query string, args ...any) error {
			_, err := s.Exec(ctx, query, args...)
			return err
		}
		var clients sync.WaitGroup
		for c := range 6 {
			clients.Go(func() {
				for i := range 20 {
					id := strings.Repeat("i", c+1) + strings.Repeat("n", i)
					n := 100*c + i
					if i%2 == 0 {
						if !assertNoError(t, write(ctx, id, n, outside)) {
							return
						}
					} else if !assertNoError(t, s.WithTx(ctx, "test",
						func(ctx context.Context, tx *store.Tx) error {
							return write(ctx, id, n,
								func(ctx context.Context, query string, args ...any) error {
									_, err := tx.ExecPrepared(ctx, query, args...)
									return err
								})
						})) {
						return
					}
					rows, err := s.QueryPrepared(ctx,
						"SELECT n, b, j, at, yes, list[2] FROM kinds WHERE id = ? AND n = ANY(?)",
						id, store.List(dialect.Postgres, []int64{int64(n)}))
					if !assertNoError(t, err) {
						return
					}
					var got struct {
						n    int
						b    []byte
						j    string
						at   store.Time
						yes  bool
						last string
					}
					if !rows.Next() {
						t.Errorf("%s is not there: %v", id, rows.Err())
					} else if assertNoError(t,
						rows.Scan(&got.n, &got.b, &got.j, &got.at, &got.yes, &got.last)) {
						if got.n != n || string(got.b) != "\x00\x01\xff" ||
							got.j != `{"a": [1, "ü"]}` || !got.at.Equal(at) || !got.yes ||
							got.last != "y,z" {
							t.Errorf("%s came back as %+v", id, got)
						}
					}
					assertNoError(t, rows.Close())
				}
			})
		}
		clients.Wait()
		err = outside(ctx, "INSERT INTO kinds (id, n) VALUES (?, ?)", "i", 1)
		require.True(t, store.IsUnique(err, ""), "%v", err)
		_, err = s.Ent().Posting.Query().All(ctx)
		require.NoError(t, err)
	})
}

func assertNoError(t *testing.T, err error) bool {
	t.Helper()
	if err != nil {
		t.Error(err)
	}
	return err == nil
}

// A statement whose context ends is cancelled through the pooler too.
func TestAbandonedStatementsBehindPoolers(t *testing.T) {
	eachPooling(t, func(t *testing.T, s *store.Store, db *testkit.DB, _ string) {
		require.Error(t, drain(s.QueryPrepared(ends(t), "SELECT pg_sleep(?)", 600)))
		require.NoError(t, drain(s.QueryPrepared(t.Context(), "SELECT pg_sleep(?)", 0)))
		n := -1
		for n != 0 {
			require.NoError(t, db.Store.Writer().QueryRowContext(t.Context(),
				"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND "+
					"state = 'active' AND query LIKE '%pg_sleep%' AND pid <> "+
					"pg_backend_pid()").Scan(&n))
		}
		require.Zero(t, s.SilentClosed())
	})
}

// Locks work behind poolers, with and without a direct address.
func TestExclusiveBehindPoolers(t *testing.T) {
	eachPooling(t, func(t *testing.T, s *store.Store, db *testkit.DB, address string) {
		direct := db.Another(t, func(o *store.Options) { o.URL, o.DirectURL = address, db.URL })
		inside := 0
		var all sync.WaitGroup
		var mu sync.Mutex
		for _, one := range []*store.Store{s, direct, db.Store, s, direct} {
			all.Go(func() {
				assertNoError(t, one.Exclusive(t.Context(), "job", func(ctx context.Context) error {
					mu.Lock()
					inside++
					alone := inside == 1
					mu.Unlock()
					if !alone {
						t.Error("two are inside")
					}
					defer func() { mu.Lock(); inside--; mu.Unlock() }()
					return one.Ping(ctx)
				}))
			})
		}
		all.Wait()
	})
}

// A direct address must lead to Postgres itself and to the same database.
func TestDirectAddress(t *testing.T) {
	db, other := testkit.NewDB(t, dialect.Postgres), testkit.NewDB(t, dialect.Postgres)
	address := testkit.Pooler(t, db.URL, "pool_mode = transaction")
	open := func(direct string) (*store.Store, error) {
		return store.Open(t.Context(), store.Options{URL: address, DirectURL: direct, MaxConns: 4})
	}
	s, err := open("")
	require.NoError(t, err)
	require.False(t, s.HasDirect())
	require.Empty(t, s.ListenURL(), "a pooler in transaction mode passes on no notifications")
	require.NoError(t, s.Close())
	s, err = open(db.URL)
	require.NoError(t, err)
	require.True(t, s.HasDirect())
	require.Equal(t, store.PoolingTransaction, s.Pooling())
	require.NotEmpty(t, s.ListenURL())
	var cache string
	require.NoError(t, s.Direct().QueryRowContext(t.Context(), "SHOW plan_cache_mode").Scan(&cache))
	require.Equal(t, "force_generic_plan", cache)
	require.NoError(t, s.Close())
	for name, bad := range map[string]struct{ direct, says string }{
		"another database": {other.URL, "different databases"},
		"a pooler":         {address, "leads to a pooler"},
		"no address":       {"mysql://h/d", "DIRECT_DATABASE_URL begins with"},
		"nobody": {"postgres://u:secret@127.0.0.1:1/d",
			"DIRECT_DATABASE_URL cannot be reached"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := open(bad.direct)
			require.ErrorContains(t, err, bad.says)
			require.NotContains(t, err.Error(), "secret")
		})
	}
	_, err = store.Open(t.Context(), store.Options{URL: address + "&search_path=public"})
	require.ErrorContains(t, err, "refuses the parameter search_path")
}
