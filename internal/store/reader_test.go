package store_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

// A Reader refuses writes, both hand-written statements and ent's.
func TestAReaderDoesNotWrite(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		r := db.Store.ReadOnly()
		for _, q := range []string{
			"INSERT INTO tags (id, created_at, name, name_key) VALUES ('tag_x', ?, 'x', 'x') " +
				"RETURNING id",
			"\n  update tags SET name = 'y' RETURNING id", "DELETE FROM tags RETURNING id",
			"WITH gone AS (DELETE FROM tags RETURNING id) SELECT id FROM gone",
			"WITH x AS (SELECT 1) INSERT INTO tags (id) SELECT 'tag_y' FROM x RETURNING id",
		} {
			_, err := r.Query(t.Context(), q) //nolint:rowserrcheck,sqlclosecheck // there are no rows
			require.ErrorIs(t, err, store.ErrReadOnly, q)
			_, err = r.QueryPrepared(t.Context(), q) //nolint:rowserrcheck,sqlclosecheck // there are no rows
			require.ErrorIs(t, err, store.ErrReadOnly, q)
		}
		client := r.Ent()
		_, err := client.Tag.Create().SetID("tag_x").SetCreatedAt(time.Unix(0,
			0)).SetName("x").SetNameKey("x").Save(t.Context())
		require.ErrorIs(t, err, store.ErrReadOnly)
		_, err = client.Tag.Update().SetName("y").Save(t.Context())
		require.ErrorIs(t, err, store.ErrReadOnly)
		_, err = client.Tag.Delete().Exec(t.Context())
		require.ErrorIs(t, err, store.ErrReadOnly)
		_, err = client.Tx(t.Context())
		require.ErrorIs(t, err, store.ErrReadOnly)

		rows, err := r.Query(t.Context(), "SELECT count(*) FROM tags")
		require.NoError(t, err)
		require.NoError(t, drain(rows, err))
		n, err := client.Tag.Query().Count(t.Context())
		require.NoError(t, err)
		require.Zero(t, n)
	})
}
