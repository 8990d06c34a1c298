package store_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/ent/tag"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

var day = time.Date(2026, 3, 29, 1, 30, 0, 123456000, time.UTC)

func newTag(c *ent.Client, name string) *ent.TagCreate {
	return c.Tag.Create().SetID("tag_" + name).SetName(name).SetNameKey(name).SetCreatedAt(day)
}

func countTags(t testing.TB, s *store.Store) int {
	t.Helper()
	n, err := s.Ent().Tag.Query().Count(t.Context())
	require.NoError(t, err)
	return n
}

// rows reads a query to its end and returns the single value of each row.
func rows[V any](t testing.TB) func(*sql.Rows, error) []V {
	return func(r *sql.Rows, err error) (out []V) {
		t.Helper()
		require.NoError(t, err)
		defer func() { require.NoError(t, r.Close()) }()
		for r.Next() {
			var v V
			require.NoError(t, r.Scan(&v))
			out = append(out, v)
		}
		require.NoError(t, r.Err())
		return out
	}
}

func TestQueries(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s, ctx := db.Store, t.Context()
		require.Equal(t, db.Dialect, s.Dialect())
		require.NoError(t, s.Ping(ctx))
		insert := "INSERT INTO tags (id, name, name_key, created_at) VALUES (?, ?, '?', ?) " +
			"RETURNING id"
		require.Equal(t, []string{"tag_1"},
			rows[string](t)(s.ExecOne(ctx, insert, "tag_1", "one", day)))
		res, err := s.Exec(ctx, "UPDATE tags SET name_key = ? WHERE id = ?", "one", "tag_1")
		require.NoError(t, err)
		n, err := res.RowsAffected()
		require.NoError(t, err)
		require.EqualValues(t, 1, n)
		// Three times, because the statement is prepared once per connection and then reused.
		for range 3 {
			require.Equal(t, []string{"one"},
				rows[string](t)(s.QueryPrepared(ctx, "SELECT name_key FROM tags WHERE id = ?",
					"tag_1")))
			require.Equal(t, []string{"one"},
				rows[string](t)(s.Query(ctx, "SELECT name_key FROM tags WHERE id = ?", "tag_1")))
		}
	})
}

func TestPreparedInTransaction(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		ctx, stats := store.WithStats(t.Context())
		for i, name := range []string{"a", "b", "c"} {
			require.NoError(t, db.Store.WithTx(ctx, "test",
				func(ctx context.Context, tx *store.Tx) error {
					require.Equal(t, db.Dialect, tx.Dialect())
					_, err := tx.ExecPrepared(ctx,
						"INSERT INTO tags (id, name, name_key, created_at) VALUES (?, ?, ?, ?)",
						"tag_"+name, name, name, day)
					require.NoError(t, err)
					require.Len(t, rows[string](t)(tx.QueryPrepared(ctx,
						"SELECT id FROM tags WHERE id >= ?", "")), i+1)
					return nil
				}))
		}
		require.EqualValues(t, 6, stats.Statements())
		require.Equal(t, 3, countTags(t, db.Store))
	})
}

func TestStatsCountEveryWay(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := db.Store
		require.NoError(t, s.Ent().User.Create().SetID("usr_a").SetEmail("a@example.com").SetEmailKey("a@example.com").SetName("A").SetNameKey("a").
			SetRole(workflow.RoleMember).SetCreatedAt(day).SetUpdatedAt(day).Exec(t.Context()))
		for _, id := range []string{"key_a", "key_b"} {
			require.NoError(t, s.Ent().ApiKey.Create().SetID(id).SetUserID("usr_a").SetName("n").SetHint("h").SetHash([]byte(id)).
				SetScope(workflow.ScopeRead).SetCreatedAt(day).Exec(t.Context()))
		}

		for name, c := range map[string]struct {
			want int64
			run  func(ctx context.Context) error
		}{
			"ent read with an eager edge": {2, func(ctx context.Context) error {
				_, err := s.Ent().ApiKey.Query().WithUser().All(ctx)
				return err
			}},
			"ent count": {1, func(ctx context.Context) error {
				_, err := s.Ent().ApiKey.Query().Count(ctx)
				return err
			}},
			"ent insert": {1, func(ctx context.Context) error {
				return newTag(s.Ent(),
					"x").Exec(ctx)
			}},
			"ent bulk insert": {1, func(ctx context.Context) error {
				return s.Ent().Tag.CreateBulk(newTag(s.Ent(), "y"), newTag(s.Ent(), "z")).Exec(ctx)
			}},
			// ent wraps it in a transaction and reads the row back.
			"ent update of one": {2, func(ctx context.Context) error { return s.Ent().ApiKey.UpdateOneID("key_a").SetName("A").Exec(ctx) }},
			"ent execquery": {2, func(ctx context.Context) error {
				r, err := s.Ent().QueryContext(ctx, "SELECT 1")
				if err != nil {
					return err
				}
				defer r.Close()
				if err := r.Err(); err != nil {
					return err
				}
				_, err = s.Ent().ExecContext(ctx,
					"UPDATE api_keys SET name = 'B' WHERE id = 'key_b'")
				return err
			}},
			"transaction": {5, func(ctx context.Context) error {
				return s.WithTx(ctx, "test", func(ctx context.Context, tx *store.Tx) error {
					if _, err := tx.Ent().ApiKey.Query().WithUser().All(ctx); err != nil {
						return err
					}
					if err := tx.Ent().ApiKey.UpdateOneID("key_a").SetName("A").Exec(ctx); err != nil {
						return err
					}
					_, err := tx.Exec(ctx, "UPDATE api_keys SET name = ? WHERE id = ?", "B",
						"key_b")
					return err
				})
			}},
		} {
			ctx, stats := store.WithStats(t.Context())
			stats.Record(true)
			require.NoError(t, c.run(ctx), name)
			require.Equal(t, c.want, stats.Statements(), "%s: %q", name, stats.Texts())
			require.Len(t, stats.Texts(), int(c.want), name)
			require.Positive(t, stats.Duration(), name)
			require.Same(t, stats, store.StatsFrom(ctx))
		}
		require.Nil(t, store.StatsFrom(t.Context()))
	})
}

func TestTransactionCommitsOrRollsBack(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s, ctx := db.Store, t.Context()
		boom := errors.New("boom")
		require.NoError(t, s.WithTx(ctx, "test", func(ctx context.Context, tx *store.Tx) error {
			return newTag(tx.Ent(), "kept").Exec(ctx)
		}))
		err := s.WithTx(ctx, "test", func(ctx context.Context, tx *store.Tx) error {
			require.NoError(t, newTag(tx.Ent(), "error").Exec(ctx))
			return boom
		})
		require.Equal(t, boom, err, "the error comes back as it was")
		require.PanicsWithValue(t, "boom", func() {
			_ = s.WithTx(ctx, "test", func(ctx context.Context, tx *store.Tx) error {
				require.NoError(t, newTag(tx.Ent(), "panic").Exec(ctx))
				panic("boom")
			})
		})
		cancelled, cancel := context.WithCancel(ctx)
		require.Error(t, s.WithTx(cancelled, "test", func(ctx context.Context, tx *store.Tx) error {
			require.NoError(t, newTag(tx.Ent(), "cancelled").Exec(ctx))
			cancel()
			return nil
		}))
		require.Equal(t, 1, countTags(t, s), "and the connections are free again")
	})
}

// A transaction's context cannot be used to bypass the transaction, which on SQLite would wait for
// the only writer forever.
func TestTransactionContextIsGuarded(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := db.Store
		require.NoError(t, s.WithTx(t.Context(), "outer",
			func(ctx context.Context, tx *store.Tx) error {
				require.ErrorContains(t, s.WithTx(ctx, "inner",
					func(context.Context, *store.Tx) error { return nil }), "within a transaction")
				_, err := s.Query(ctx, "SELECT 1")
				require.ErrorContains(t, err, "use its Tx")
				_, err = s.QueryPrepared(ctx, "SELECT 1")
				require.ErrorContains(t, err, "use its Tx")
				_, err = s.Ent().Tag.Query().Count(ctx)
				require.ErrorContains(t, err, "use its Tx")
				require.ErrorContains(t, newTag(s.Ent(), "x").Exec(ctx), "use its Tx")
				require.ErrorContains(t, s.Ent().Tag.UpdateOneID("tag_x").SetName("y").Exec(ctx),
					"use its Tx")
				n, err := s.Ent().Tag.Query().Count(store.OutsideTx(ctx))
				require.NoError(t, err)
				require.Zero(t, n)
				_, err = tx.Ent().Tx(ctx)
				require.ErrorIs(t, err, ent.ErrTxStarted)
				return nil
			}))
	})
}

// Interceptors enforce access rules, so they must apply to every client that the store returns.
func TestInterceptorsHoldInTransactions(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := db.Store
		require.NoError(t, newTag(s.Ent(), "x").Exec(t.Context()))
		hidden := errors.New("hidden")
		s.Ent().Intercept(ent.InterceptFunc(func(next ent.Querier) ent.Querier {
			return ent.QuerierFunc(func(context.Context, ent.Query) (ent.Value, error) {
				return nil,
					hidden
			})
		}))
		_, err := s.Ent().Tag.Query().All(t.Context())
		require.ErrorIs(t, err, hidden)
		require.ErrorIs(t, s.WithTx(t.Context(), "test",
			func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Ent().Tag.Get(ctx, "tag_x")
				return err
			}), hidden)
	})
}

func TestTimesRoundTrip(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s, ctx := db.Store, t.Context()
		berlin, err := time.LoadLocation("Europe/Berlin")
		require.NoError(t, err)
		for i, in := range []time.Time{
			day,
			day.In(berlin),
			day.Add(999 * time.Nanosecond), // cut, not rounded, on both
			time.Date(1969, 12, 31, 23, 59, 59, 999999999, time.UTC),
			time.Date(2001, 9, 9, 1, 46, 40, 1000, time.UTC),
			time.Date(9999, 12, 31, 23, 59, 59, 999999000, time.UTC),
		} {
			want := in.UTC().Truncate(time.Microsecond)
			id := "tag_" + string(rune('a'+i))
			create := s.Ent().Tag.Create().SetID(id).SetName(id).SetNameKey(id).SetCreatedAt(in)
			if i%2 == 0 {
				create.SetArchivedAt(in)
			}
			require.NoError(t, create.Exec(ctx))

			got, err := s.Ent().Tag.Get(ctx, id)
			require.NoError(t, err)
			require.Equal(t, want, got.CreatedAt, "equal in location too")
			if i%2 == 0 {
				require.Equal(t, want, *got.ArchivedAt)
			} else {
				require.Nil(t, got.ArchivedAt)
			}
			found, err := s.Ent().Tag.Query().Where(tag.CreatedAt(in), tag.ID(id)).Exist(ctx)
			require.NoError(t, err)
			require.True(t, found, "a time finds itself")

			for _, query := range []func(context.Context, string, ...any) (*sql.Rows,
				error){s.Query, s.QueryPrepared} {
				require.Equal(t, []time.Time{want},
					rows[time.Time](t)(query(ctx, "SELECT created_at FROM tags WHERE id = ?", id)))
				require.Equal(t, []store.Time{{Time: want}},
					rows[store.Time](t)(query(ctx, "SELECT created_at FROM tags WHERE id = ?", id)))
				// On SQLite a computed value has lost its declared type.
				require.Equal(t, []store.Time{{Time: want}},
					rows[store.Time](t)(query(ctx, "SELECT max(created_at) FROM tags WHERE id = ?",
						id)))
				null := rows[store.NullTime](t)(query(ctx,
					"SELECT max(archived_at) FROM tags WHERE id = ? AND created_at = ?", id,
					store.Time{Time: in}))[0]
				require.Equal(t, i%2 == 0, null.Valid)
				if null.Valid {
					require.Equal(t, want, *null.Ptr())
				} else {
					require.Nil(t, null.Ptr())
				}
			}
			back := rows[store.Time](t)(s.ExecOne(ctx,
				"UPDATE tags SET archived_at = ? WHERE id = ? RETURNING archived_at",
				store.NullTime{Time: in, Valid: true}, id))
			require.Equal(t, []store.Time{{Time: want}}, back)
			_, err = s.Exec(ctx, "UPDATE tags SET archived_at = ? WHERE id = ?", (*time.Time)(nil),
				id)
			require.NoError(t, err)
			require.Equal(t, []sql.NullTime{{}},
				rows[sql.NullTime](t)(s.Query(ctx, "SELECT archived_at FROM tags WHERE id = ?",
					id)))
		}
	})
}

func TestLists(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s, ctx, d := db.Store, t.Context(), db.Dialect
		for _, n := range []string{"a", "b", `c"]`} {
			require.NoError(t, newTag(s.Ent(), n).Exec(ctx))
		}
		query := "SELECT id FROM tags WHERE id" + store.In(d) + " ORDER BY id"
		for _, c := range []struct{ ask, want []string }{
			{nil, nil},
			{[]string{}, nil},
			{[]string{"tag_x"}, nil},
			{[]string{`tag_c"]`, "tag_a", "tag_x"}, []string{"tag_a", `tag_c"]`}},
		} {
			require.Equal(t, c.want, rows[string](t)(s.QueryPrepared(ctx, query,
				store.List(d, c.ask))))
		}
		type kind string
		require.Equal(t, []string{"tag_b"},
			rows[string](t)(s.Query(ctx, query, store.List(d, []kind{"tag_b"}))))
		require.Empty(t, rows[string](t)(s.Query(ctx, query, store.List[kind](d, nil))))
		require.Equal(t, []int64{1}, rows[int64](t)(s.Query(ctx,
			"SELECT count(*) FROM tags WHERE id = 'tag_a' AND length(name)"+store.In(d),
			store.List(d, []int64{1, 7}))))
	})
}

func TestReadersCannotWrite(t *testing.T) {
	db := testkit.NewDB(t, dialect.SQLite)
	r, err := db.Store.Query(t.Context(), "INSERT INTO tags (id, name, name_key, created_at) "+
		"VALUES ('a', 'a', 'a', 0) RETURNING id")
	if err == nil {
		require.False(t, r.Next())
		err = r.Err()
		require.NoError(t, r.Close())
	}
	require.ErrorContains(t, err, "readonly")
	require.Zero(t, countTags(t, db.Store))
}

// A reader sees one snapshot for as long as it reads and does not block writes.
func TestReadersDoNotBlockTheWriter(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s, ctx := db.Store, t.Context()
		require.NoError(t, newTag(s.Ent(), "a").Exec(ctx))
		require.NoError(t, newTag(s.Ent(), "b").Exec(ctx))
		r, err := s.Query(ctx, "SELECT id FROM tags ORDER BY id")
		require.NoError(t, err)
		require.True(t, r.Next())
		require.NoError(t, newTag(s.Ent(), "c").Exec(ctx))
		require.True(t, r.Next())
		require.False(t, r.Next())
		require.NoError(t, r.Err())
		require.NoError(t, r.Close())
	})
}

func TestConcurrentWriters(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		require.NoError(t, newTag(db.Store.Ent(), "counter").SetName("0").Exec(t.Context()))
		// Two stores, as a server and a command line beside it, or two servers on Postgres.
		stores := []*store.Store{db.Store, db.Another(t)}
		const each = 20
		var wg sync.WaitGroup
		for w := range 8 {
			wg.Go(func() {
				for range each {
					err := stores[w%2].WithTx(t.Context(), "count",
						func(ctx context.Context, tx *store.Tx) error {
							_, err := tx.ExecPrepared(ctx,
								"UPDATE tags SET name = CAST(CAST(name AS integer) + 1 AS text) "+
									"WHERE id = 'tag_counter'")
							return err
						})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		wg.Wait()
		got, err := db.Store.Ent().Tag.Get(t.Context(), "tag_counter")
		require.NoError(t, err)
		require.Equal(t, "160", got.Name)
	})
}

func TestDeadlockRunsAgain(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	s := db.Store
	require.NoError(t, newTag(s.Ent(), "a").Exec(t.Context()))
	require.NoError(t, newTag(s.Ent(), "b").Exec(t.Context()))
	var met, wg sync.WaitGroup
	met.Add(2)
	for _, order := range [][]string{{"tag_a", "tag_b"}, {"tag_b", "tag_a"}} {
		wg.Go(func() {
			var once sync.Once
			err := s.WithTx(t.Context(), "cross", func(ctx context.Context, tx *store.Tx) error {
				for i, id := range order {
					if i == 1 {
						// both hold one and want the other
						once.Do(func() { met.Done(); met.Wait() })
					}
					if _, err := tx.Exec(ctx, "UPDATE tags SET name = name || '!' WHERE id = ?",
						id); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	require.EqualValues(t, 1, s.Retries())
	require.Equal(t, []string{"a!!", "b!!"},
		rows[string](t)(s.Query(t.Context(), "SELECT name FROM tags ORDER BY id")))
}

func TestSerializationFailureRunsAgain(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	s := db.Store
	require.NoError(t, newTag(s.Ent(), "a").Exec(t.Context()))
	tries := 0
	require.NoError(t, s.WithTx(t.Context(), "test", func(ctx context.Context, tx *store.Tx) error {
		tries++
		if _, err := tx.Exec(ctx, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"); err != nil {
			return err
		}
		if rows[string](t)(tx.Query(ctx, "SELECT name FROM tags")); tries == 1 {
			_, err := s.Exec(store.OutsideTx(ctx), "UPDATE tags SET name = 'other'")
			require.NoError(t, err)
		}
		_, err := tx.Exec(ctx, "UPDATE tags SET name = name || '!'")
		return err
	}))
	require.Equal(t, 2, tries)
	require.Equal(t, []string{"other!"}, rows[string](t)(s.Query(t.Context(),
		"SELECT name FROM tags")))
}

// busy holds the write lock of a SQLite file as another process would.
func busy(t *testing.T, db *testkit.DB) (release func()) {
	t.Helper()
	ready, done, ended := make(chan struct{}), make(chan struct{}), make(chan struct{})
	other := db.Another(t)
	go func() {
		defer close(ended)
		err := other.WithTx(t.Context(), "hold",
			func(context.Context, *store.Tx) error { close(ready); <-done; return nil })
		if err != nil {
			t.Error(err)
		}
	}()
	<-ready
	return func() { close(done); <-ended }
}

// impatient opens a SQLite file with statements that do not wait for other processes.
func impatient(t *testing.T, db *testkit.DB) *store.Store {
	t.Helper()
	return db.Another(t, func(o *store.Options) { o.Busy = time.Nanosecond })
}

func TestBusyFileRunsAgain(t *testing.T) {
	db := testkit.NewDB(t, dialect.SQLite)
	s := impatient(t, db)
	release := busy(t, db)
	tries := make(chan struct{}, 10)
	go func() { <-tries; release() }()
	require.NoError(t, s.Retry(t.Context(), "test", func(ctx context.Context) error {
		_, err := s.Exec(ctx, "INSERT INTO tags (id, name, name_key, created_at) VALUES ('a', "+
			"'a', 'a', 0)")
		if err != nil {
			require.True(t, store.IsBusy(err), err)
			require.True(t, store.IsUnavailable(err))
			tries <- struct{}{}
		}
		return err
	}))
	require.Positive(t, s.Retries())
}

func TestGivesUpAfterFiveTries(t *testing.T) {
	db := testkit.NewDB(t, dialect.SQLite)
	s := impatient(t, db)
	release := busy(t, db)
	defer release()
	err := s.WithTx(t.Context(), "test", func(context.Context, *store.Tx) error { return nil })
	require.True(t, store.IsBusy(err), err)
	require.EqualValues(t, 4, s.Retries())

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, s.WithTx(ctx, "test", func(context.Context, *store.Tx) error { return nil }),
		context.Canceled)
}

// A statement that waits for another process ends with its context, even if it may wait for an
// hour.
func TestAWaitForAnotherProcessEndsWithTheContext(t *testing.T) {
	db := testkit.NewDB(t, dialect.SQLite)
	s := db.Another(t, func(o *store.Options) { o.Busy = time.Hour })
	release := busy(t, db)
	insert := "INSERT INTO tags (id, name, name_key, created_at) VALUES ('a', 'a', 'a', 0)"
	for name, wait := range map[string]func(ctx context.Context) error{
		"transaction": func(ctx context.Context) error {
			return s.WithTx(ctx, "test", func(context.Context, *store.Tx) error { return nil })
		},
		"statement": func(ctx context.Context) error { _, err := s.Exec(ctx, insert); return err },
		"query": func(ctx context.Context) error {
			rows, err := s.ExecOne(ctx, insert+" RETURNING id")
			if err == nil {
				err = rows.Close()
			}
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
			defer cancel()
			err := wait(ctx)
			require.ErrorIs(t, err, context.DeadlineExceeded)
			require.True(t, store.IsUnavailable(err), err)
		})
	}
	release()
	require.NoError(t, s.WithTx(t.Context(), "test", func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.Exec(ctx, insert)
		return err
	}), "the connection is as good as before")
}

func TestSlowStatementsAreLoggedWithoutArguments(t *testing.T) {
	db := testkit.NewDB(t, dialect.SQLite)
	var log bytes.Buffer
	clock := testkit.NewClock() // goes on a microsecond with each reading
	s := db.Another(t, func(o *store.Options) {
		o.SlowQuery, o.Logger, o.Clock = time.Microsecond, slog.New(slog.NewTextHandler(&log, nil)),
			clock.Now
	})
	require.Empty(t, rows[string](t)(s.Query(t.Context(), "SELECT id\n\tFROM tags WHERE name = ?",
		"secret")))
	require.Contains(t, log.String(), `sql="SELECT id FROM tags WHERE name = ?"`)
	require.Contains(t, log.String(), "duration=1µs")
	require.NotContains(t, log.String(), "secret")
}

func TestServerLock(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	release, err := store.LockServer(dir)
	require.NoError(t, err)
	_, err = store.LockServer(dir)
	require.ErrorContains(t, err, "another hirewire server (process ")
	require.ErrorContains(t, err, dir)
	require.NoError(t, release())
	release, err = store.LockServer(dir)
	require.NoError(t, err)
	require.NoError(t, release())
}

func TestExclusive(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		stores := []*store.Store{db.Store, db.Another(t)}
		var mu sync.Mutex
		inside, most, turns := 0, 0, 0
		var wg sync.WaitGroup
		for _, s := range stores {
			wg.Go(func() {
				err := s.Exclusive(t.Context(), "job", func(ctx context.Context) error {
					mu.Lock()
					inside++
					turns++
					most = max(most, inside)
					mu.Unlock()
					// A different name is a different lock.
					err := s.Exclusive(ctx, "other-"+string(rune('a'+turns)),
						func(context.Context) error { return s.Ping(ctx) })
					mu.Lock()
					inside--
					mu.Unlock()
					return err
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		require.Equal(t, 2, turns)
		require.Equal(t, 1, most)

		// A waiting caller can give up, and the error of fn is returned.
		boom := errors.New("boom")
		require.ErrorIs(t, stores[0].Exclusive(t.Context(), "job", func(ctx context.Context) error {
			ctx, cancel := context.WithTimeout(ctx, 10*time.Millisecond)
			defer cancel()
			require.ErrorIs(t, stores[1].Exclusive(ctx, "job", nil), context.DeadlineExceeded)
			return boom
		}), boom)
	})
}

func TestSQLiteFilesAreTheOwners(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a dir with 100% odd?name#here")
	s, err := store.Open(t.Context(), store.Options{DataDir: dir})
	require.NoError(t, err)
	_, err = s.Writer().ExecContext(t.Context(), "CREATE TABLE t (x)")
	require.NoError(t, err)
	require.Equal(t, filepath.Join(dir, "hirewire.db"), s.Path())
	require.Empty(t, s.ListenURL())
	info, err := os.Stat(dir)
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o700), info.Mode().Perm())
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.NotEmpty(t, entries)
	for _, e := range entries {
		require.True(t, strings.HasPrefix(e.Name(), "hirewire.db"), e.Name())
		info, err := e.Info()
		require.NoError(t, err)
		require.Equal(t, fs.FileMode(0o600), info.Mode().Perm(), e.Name())
	}
	require.NoError(t, s.Close())
	entries, err = os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, entries, 1, "closing leaves one file")
}

func TestSQLiteSettings(t *testing.T) {
	db := testkit.NewDB(t, dialect.SQLite)
	for pragma, want := range map[string]string{"journal_mode": "wal", "synchronous": "2",
		"foreign_keys": "1", "busy_timeout": "25"} {
		var got string
		require.NoError(t, db.Store.Writer().QueryRowContext(t.Context(),
			"PRAGMA "+pragma).Scan(&got))
		require.Equal(t, want, got, pragma)
	}
	require.NoError(t, db.Store.Optimize(t.Context()))
}

func TestBadSettingsSayWhatToDo(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	garbage := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(garbage, "hirewire.db"),
		[]byte(strings.Repeat("not a database ", 100)), 0o600))
	for _, c := range []struct {
		o    store.Options
		want string
	}{
		{store.Options{}, "set a data directory"},
		{store.Options{DataDir: t.TempDir(), MaxConns: -1}, "set it to 1 or more"},
		{store.Options{DataDir: file}, "choose another"},
		{store.Options{DataDir: garbage}, "cannot be read"},
		{store.Options{URL: "mysql://u:hunter2@h/db"}, "must begin with postgres://"},
		{store.Options{URL: "postgres://u:hunter2 %zz@h/db"}, "percent-encoded"},
		{store.Options{URL: "postgres://u:hunter2@h/db?sslmode=never"},
			"DATABASE_URL is not understood"},
		{store.Options{URL: "postgres://u:hunter2@127.0.0.1:1/db"}, "cannot be reached"},
	} {
		_, err := store.Open(t.Context(), c.o)
		require.ErrorContains(t, err, c.want)
		require.NotContains(t, err.Error(), "hunter2")
	}
}

func TestErrorClasses(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s, ctx := db.Store, t.Context()
		require.NoError(t, newTag(s.Ent(), "a").Exec(ctx))
		source := func(id string) error {
			return s.Ent().Source.Create().SetID(id).SetKind(workflow.SourceReferral).SetLabel("x").SetLabelKey("x").SetCreatedAt(day).Exec(ctx)
		}
		require.NoError(t, source("src_a"))
		none := func(err error) {
			t.Helper()
			require.False(t, store.IsRetryable(err) || store.IsBusy(err) ||
				store.IsUnavailable(err), err)
		}

		err := s.Ent().Tag.Create().SetID("tag_b").SetName("a").SetNameKey("a").SetCreatedAt(day).Exec(ctx)
		require.True(t, store.IsUnique(err, "tag_name_key"), err)
		require.True(t, store.IsUnique(err, "tags.name_key"))
		require.True(t, store.IsUnique(err, ""))
		require.False(t, store.IsUnique(err, "tags.id"))
		require.False(t, store.IsUnique(err, "tags_pkey"))
		require.False(t, store.IsForeignKey(err) || store.IsCheck(err))
		none(err)

		err = newTag(s.Ent(), "a").SetNameKey("b").Exec(ctx)
		require.True(t, store.IsUnique(err, "tags_pkey"), err)
		require.True(t, store.IsUnique(err, "tags.id"))

		err = source("src_b")
		require.True(t, store.IsUnique(err, "source_kind_label_key"), err)
		require.True(t, store.IsUnique(err, "sources.kind, sources.label_key"))
		require.True(t, store.IsUnique(err, "sources.label_key,sources.kind"))

		err = s.Ent().ServiceAccount.CreateBulk(
			s.Ent().ServiceAccount.Create().SetID("svc_a").SetName("n").SetRole(workflow.RoleMember).SetCreatedAt(day),
			s.Ent().ServiceAccount.Create().SetID("svc_b").SetName("n").SetRole(workflow.RoleMember).SetCreatedAt(day),
		).Exec(ctx)
		require.True(t, store.IsUnique(err, "service_accounts_name_key"), err)
		require.True(t, store.IsUnique(err, "service_accounts.name"))

		_, err = s.Exec(ctx, "INSERT INTO departments (id, name, name_key, created_at, "+
			"parent_id) VALUES ('dep_a', 'a', 'a', ?, 'dep_none')", day)
		require.True(t, store.IsForeignKey(err), err)
		require.False(t, store.IsUnique(err, ""))
		none(err)

		_, err = s.Exec(ctx, "INSERT INTO departments (id, name, name_key, created_at, "+
			"parent_id) VALUES ('dep_a', 'a', 'a', ?, 'dep_a')", day)
		require.True(t, store.IsCheck(err), err)
		none(err)

		_, err = s.Exec(ctx, "SELEKT")
		require.Error(t, err)
		none(err)

		late, cancel := context.WithTimeout(ctx, 0)
		defer cancel()
		_, err = s.Exec(late, "SELECT 1")
		require.True(t, store.IsUnavailable(err), err)
		gone, cancel := context.WithCancel(ctx)
		cancel()
		_, err = s.Exec(gone, "SELECT 1")
		none(err)
	})
	require.False(t, store.IsUnavailable(nil))
	// What the driver says when the server dies between a statement and its answer.
	require.True(t, store.IsUnavailable(fmt.Errorf("load by id: %w", io.EOF)))
	require.False(t, store.IsUnique(nil, ""))
}

// Commands rely on this partial unique index.
func TestOneActiveApplication(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s, ctx := db.Store, t.Context()
		e := s.Ent()
		require.NoError(t, e.Posting.Create().SetID("pst_1").SetTitle("t").SetTitleKey("t").SetStatus(workflow.PostingOpen).
			SetVisibility(workflow.VisibilityListed).SetResponsibilities([]string{}).SetRequirements([]string{}).
			SetEmployment(workflow.EmploymentFullTime).SetWorkplace(workflow.WorkplaceRemote).SetCreatedAt(day).SetUpdatedAt(day).Exec(ctx))
		require.NoError(t, e.Stage.Create().SetID("stg_1").SetPostingID("pst_1").SetName("s").SetKind(workflow.StageReview).SetPosition(0).SetCreatedAt(day).Exec(ctx))
		require.NoError(t, e.Candidate.Create().SetID("can_1").SetName("n").SetNameKey("n").SetAddedByKind(workflow.ActorSystem).SetCreatedAt(day).SetUpdatedAt(day).Exec(ctx))
		apply := func(id string, status workflow.ApplicationStatus) error {
			c := e.Application.Create().SetID(id).SetCandidateID("can_1").SetPostingID("pst_1").SetStageID("stg_1").SetStatus(status).
				SetAppliedAt(day).SetEnteredStageAt(day).SetAddedByKind(workflow.ActorSystem).SetCreatedAt(day).SetUpdatedAt(day)
			if status != workflow.ApplicationActive {
				c.SetEndedAt(day)
			}
			return c.Exec(ctx)
		}
		require.NoError(t, apply("app_1", workflow.ApplicationRejected))
		require.NoError(t, apply("app_2", workflow.ApplicationActive))
		require.NoError(t, apply("app_3", workflow.ApplicationWithdrawn))
		err := apply("app_4", workflow.ApplicationActive)
		require.True(t, store.IsUnique(err, "application_one_active"), err)
	})
}

func TestUnavailable(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	// The server ends every connection, as when it is restarted.
	admin := db.Another(t)
	_, err := db.Store.Exec(t.Context(), "SELECT 1")
	require.NoError(t, err)
	err = db.Store.WithTx(t.Context(), "test", func(ctx context.Context, tx *store.Tx) error {
		rows[bool](t)(admin.Query(store.OutsideTx(ctx),
			"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "+
				"current_database() AND pid <> pg_backend_pid()"))
		_, err := tx.Exec(ctx, "SELECT 1")
		return err
	})
	require.True(t, store.IsUnavailable(err), err)
	require.NoError(t, db.Store.Ping(t.Context()), "the pool recovers by itself")
}

// A migration under a running server can change the result of a prepared statement.
func TestStalePlan(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	s, ctx := db.Store, t.Context()
	require.NoError(t, newTag(s.Ent(), "1").Exec(ctx))
	read := func(ctx context.Context, query func(context.Context, string, ...any) (*sql.Rows,
		error)) []string {
		return rows[string](t)(query(ctx, "SELECT name FROM tags"))
	}
	alter := func(to string) {
		_, err := s.Writer().ExecContext(ctx,
			"ALTER TABLE tags ALTER name TYPE "+to+" USING name::"+to)
		require.NoError(t, err)
	}
	require.Equal(t, []string{"1"}, read(ctx, s.QueryPrepared))
	alter("int")
	for range 3 {
		require.Equal(t, []string{"1"}, read(ctx, s.QueryPrepared))
	}
	alter("text")
	require.NoError(t, s.WithTx(ctx, "test", func(ctx context.Context, tx *store.Tx) error {
		r, err := tx.QueryPrepared(ctx, "SELECT name FROM tags")
		if err != nil {
			return err
		}
		require.Equal(t, []string{"1"}, rows[string](t)(r, nil))
		return nil
	}))
}

func TestPostgresSession(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	for setting, want := range map[string]string{"TimeZone": "UTC", "application_name": "hirewire",
		"transaction_isolation": "read committed"} {
		var got string
		require.NoError(t, db.Store.WithTx(t.Context(), "test",
			func(ctx context.Context, tx *store.Tx) error {
				got = rows[string](t)(tx.Query(ctx, "SELECT current_setting(?)", setting))[0]
				return nil
			}))
		require.Equal(t, want, got, setting)
	}
	require.Contains(t, db.Store.ListenURL(), "connect_timeout=5")
	require.Empty(t, db.Store.Path())
	require.NoError(t, db.Store.Optimize(t.Context()))
}
