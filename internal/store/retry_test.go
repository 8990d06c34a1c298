package store_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

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
