package store_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

func TestSQLiteFilesBelongToTheOwner(t *testing.T) {
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
	for pragma, want := range map[string]string{
		"journal_mode": "wal", "synchronous": "2",
		"foreign_keys": "1", "busy_timeout": "25",
	} {
		var got string
		require.NoError(t, db.Store.Writer().QueryRowContext(t.Context(),
			"PRAGMA "+pragma).Scan(&got))
		require.Equal(t, want, got, pragma)
	}
	require.NoError(t, db.Store.Optimize(t.Context()))
}
