package store_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

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

// WithTxOnce runs a transaction once, and on Postgres waits for no lock for long. Other
// transactions of the same connections wait as ever.
func TestWithTxOnceWaitsForNoLock(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		ctx := t.Context()
		tries := 0
		err := db.Store.WithTxOnce(ctx, "test", time.Millisecond,
			func(ctx context.Context, tx *store.Tx) error {
				tries++
				require.Error(t, db.Store.WithTxOnce(ctx, "inside", time.Millisecond, nil))
				require.NoError(t, newTag(tx.Ent(), "kept").Exec(ctx))
				return nil
			})
		require.NoError(t, err)
		require.Equal(t, 1, countTags(t, db.Store))
		if db.Dialect != dialect.Postgres {
			return
		}
		lock := "SELECT id FROM tags FOR UPDATE"
		held, err := db.Another(t).Writer().BeginTx(ctx, nil)
		require.NoError(t, err)
		_, err = held.ExecContext(ctx, lock)
		require.NoError(t, err)
		tries = 0
		err = db.Store.WithTxOnce(ctx, "test", time.Millisecond,
			func(ctx context.Context, tx *store.Tx) error {
				tries++
				_, err := tx.Exec(ctx, lock)
				return err
			})
		require.True(t, store.IsBusy(err), "%v", err)
		require.Equal(t, 1, tries, "it is not repeated")
		require.NoError(t, held.Rollback())
		require.NoError(
			t,
			db.Store.WithTx(ctx, "test", func(ctx context.Context, tx *store.Tx) error {
				list := rows[string](t)(tx.Query(ctx, "SELECT current_setting('lock_timeout')"))
				require.Equal(t, []string{"0"}, list, "the limit ends with its transaction")
				return nil
			}),
		)
	})
}
