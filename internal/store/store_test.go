package store_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
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
		{
			store.Options{URL: "postgres://u:hunter2@h/db?sslmode=never"},
			"DATABASE_URL is not understood",
		},
		{store.Options{URL: "postgres://u:hunter2@127.0.0.1:1/db"}, "cannot be reached"},
	} {
		_, err := store.Open(t.Context(), c.o)
		require.ErrorContains(t, err, c.want)
		require.NotContains(t, err.Error(), "hunter2")
	}
}
