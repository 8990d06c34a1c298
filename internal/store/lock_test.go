package store_test

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

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
