package store_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

type requestKey struct{}

// A part of a transaction that fails is undone, and the rest is committed.
func TestSavepoint(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		boom := errors.New("boom")
		before := db.Store.Commits()
		err := db.Store.WithTx(t.Context(), "test", func(ctx context.Context, tx *store.Tx) error {
			add := func(name string, then func() error) (bool, error) {
				return tx.Savepoint(func() error {
					if err := newTag(tx.Ent(), name).Exec(ctx); err != nil {
						return err
					}
					return then()
				})
			}
			broken, err := add("kept", func() error { return nil })
			require.NoError(t, err)
			require.False(t, broken)
			broken, err = add("lost", func() error { return boom })
			require.Equal(t, boom, err)
			require.False(t, broken)
			broken, err = add("kept", func() error { return nil })
			require.True(t, store.IsUnique(err, ""), "%v", err)
			require.False(t, broken, "a statement that fails does not break the transaction")
			require.PanicsWithValue(t, "boom", func() {
				_, _ = add("panic", func() error { panic("boom") })
			})
			broken, err = add("outer", func() error {
				_, err := add("inner", func() error { return boom })
				require.Equal(t, boom, err)
				return nil
			})
			require.NoError(t, err)
			require.False(t, broken)
			return nil
		})
		require.NoError(t, err)
		require.Equal(t, 2, countTags(t, db.Store), "kept and outer")
		require.Equal(t, before+1, db.Store.Commits())
	})
}

// A transaction whose savepoint is gone cannot be committed, even if its function does not care.
func TestABrokenSavepointIsNotCommitted(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		for _, panics := range []bool{false, true} {
			err := db.Store.WithTx(
				t.Context(),
				"test",
				func(ctx context.Context, tx *store.Tx) error {
					defer func() { _ = recover() }()
					broken, err := tx.Savepoint(func() error {
						require.NoError(t, newTag(tx.Ent(), "lost").Exec(ctx))
						_, err := tx.Exec(ctx, "RELEASE SAVEPOINT part")
						require.NoError(t, err)
						if panics {
							panic("boom")
						}
						return errors.New("boom")
					})
					require.True(t, broken)
					require.Error(t, err)
					return nil
				},
			)
			require.ErrorContains(t, err, "a savepoint of the transaction failed")
			require.Equal(t, 0, countTags(t, db.Store))
		}
	})
}

// A transaction that several requests share gives each of them a context with its own values that
// ends with the transaction, and not with the request.
func TestWithin(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		var inside context.Context
		err := db.Store.WithTx(t.Context(), "test", func(_ context.Context, tx *store.Tx) error {
			request, cancel := context.WithCancel(
				context.WithValue(t.Context(), requestKey{}, "value"))
			cancel()
			inside = tx.Within(request)
			require.Equal(t, "value", inside.Value(requestKey{}))
			require.NoError(t, inside.Err())
			require.True(t, db.Store.InTx(inside))
			_, err := db.Store.Query(inside, "SELECT 1")
			require.Error(t, err, "a statement outside the transaction")
			return newTag(tx.Ent(), "kept").Exec(inside)
		})
		require.NoError(t, err)
		require.False(t, db.Store.InTx(inside), "the transaction has ended")
		require.Equal(t, 1, countTags(t, db.Store))
	})
}
