package store_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

// filesLost returns ways to lose the files of an open database. Each returns a function that
// restores the files, or nil if that is impossible.
func filesLost() map[string]func(t *testing.T, dir string) (back func()) {
	move := func(name string) func(t *testing.T, dir string) func() {
		return func(t *testing.T, dir string) func() {
			t.Helper()
			from, to := filepath.Join(dir, name), filepath.Join(dir, "away")
			require.NoError(t, os.Rename(from, to))
			return func() { require.NoError(t, os.Rename(to, from)) }
		}
	}
	return map[string]func(t *testing.T, dir string) func(){
		"the file is moved":  move("hirewire.db"),
		"the log is moved":   move("hirewire.db-wal"),
		"the index is moved": move("hirewire.db-shm"),
		"the directory is moved": func(t *testing.T, dir string) func() {
			t.Helper()
			require.NoError(t, os.Rename(dir, dir+"-away"))
			return func() { require.NoError(t, os.Rename(dir+"-away", dir)) }
		},
		"the file is deleted": func(t *testing.T, dir string) func() {
			t.Helper()
			require.NoError(t, os.Remove(filepath.Join(dir, "hirewire.db")))
			return nil
		},
		"the file is replaced by a copy": func(t *testing.T, dir string) func() {
			t.Helper()
			back := move("hirewire.db")(t, dir)
			copied, err := os.ReadFile(filepath.Join(dir, "away"))
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(filepath.Join(dir, "hirewire.db"), copied, 0o600))
			return back
		},
		"the log is deleted": func(t *testing.T, dir string) func() {
			t.Helper()
			require.NoError(t, os.Remove(filepath.Join(dir, "hirewire.db-wal")))
			return nil
		},
		"all is deleted": func(t *testing.T, dir string) func() {
			t.Helper()
			require.NoError(t, os.RemoveAll(dir))
			return nil
		},
	}
}

// No write is acknowledged that would be missing after a restart.
func TestWritesStopWhenTheFileIsLost(t *testing.T) {
	for name, lose := range filesLost() {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "data")
			old := testkit.NewDB(t, dialect.SQLite)
			require.NoError(t, os.MkdirAll(dir, 0o700))
			file, err := os.ReadFile(filepath.Join(old.DataDir, "hirewire.db"))
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(filepath.Join(dir, "hirewire.db"), file, 0o600))
			var log bytes.Buffer
			s, err := store.Open(t.Context(),
				store.Options{DataDir: dir, Logger: slog.New(slog.NewTextHandler(&log, nil))})
			require.NoError(t, err)
			defer func() { _ = s.Close() }()
			writes := map[string]func(ctx context.Context, name string) error{
				"ent": func(ctx context.Context, name string) error {
					return newTag(s.Ent(), name).Exec(ctx)
				},
				"exec": func(ctx context.Context, name string) error {
					_, err := s.Exec(ctx, "INSERT INTO tags (id, name, name_key, created_at) "+
						"VALUES (?, ?, ?, ?)", "tag_"+name, name, name, day)
					return err
				},
				"exec one": func(ctx context.Context, name string) error {
					r, err := s.ExecOne(ctx,
						"INSERT INTO tags (id, name, name_key, created_at) VALUES (?, ?, ?, ?) "+
							"RETURNING id", "tag_"+name, name, name, day)
					if err != nil {
						return err
					}
					for r.Next() {
					}
					return errors.Join(r.Err(), r.Close())
				},
				"transaction": func(ctx context.Context, name string) error {
					return s.WithTx(ctx, "test",
						func(ctx context.Context, tx *store.Tx) error {
							return newTag(tx.Ent(), name).Exec(ctx)
						})
				},
			}
			for way, write := range writes {
				require.NoError(t, write(t.Context(), "before "+way))
			}
			require.NoError(t, s.Ping(t.Context()))

			var back func()
			err = s.WithTx(t.Context(), "test", func(ctx context.Context, tx *store.Tx) error {
				require.NoError(t, newTag(tx.Ent(), "between").Exec(ctx))
				back = lose(t, dir)
				return nil
			})
			require.ErrorAs(t, err, new(*store.FileLostError),
				"what was lost while a transaction ran is not acknowledged")
			for way, write := range writes {
				err := write(t.Context(), "after "+way)
				require.ErrorAs(t, err, new(*store.FileLostError), way)
				require.True(t, store.IsUnavailable(err), way)
				require.False(t, store.IsRetryable(err), way)
				require.ErrorContains(t, err, "put the same file back, or restart the server", way)
			}
			require.ErrorAs(t, s.Ping(t.Context()), new(*store.FileLostError))
			require.Equal(t, 1, strings.Count(log.String(), "writes are refused"), "said once: %s",
				log.String())
			if back == nil {
				return
			}
			back()
			require.NoError(t, s.Ping(t.Context()))
			for way, write := range writes {
				require.NoError(t, write(t.Context(), "again "+way))
			}
			require.Equal(t, 2*len(writes), countTags(t, s))
			require.Equal(t, 1, strings.Count(log.String(), "writes are accepted again"))
		})
	}
}

// A connection that opens later does not create an empty database where the file was deleted.
func TestNoNewFileIsMadeWhereTheOldOneWas(t *testing.T) {
	db := testkit.NewDB(t, dialect.SQLite)
	file := filepath.Join(db.DataDir, "hirewire.db")
	require.NoError(t, os.Rename(file, file+".away"))
	for range 4 { // all open at the end, so that the pool must open connections
		r, err := db.Store.Query(t.Context(), "SELECT 1")
		if err != nil {
			continue // there is nothing to connect to
		}
		defer func() { _ = r.Close() }()
		require.NoError(t, r.Err())
	}
	require.NoFileExists(t, file)
	require.NoError(t, os.Rename(file+".away", file))
}
