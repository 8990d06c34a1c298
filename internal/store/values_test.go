package store_test

import (
	"context"
	"database/sql"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/ent/tag"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

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
