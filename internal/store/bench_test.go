package store_test

import (
	"context"
	"database/sql"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

func BenchmarkRead(b *testing.B) {
	testkit.EachDB(b, func(b *testing.B, db *testkit.DB) {
		s := db.Store
		require.NoError(b, newTag(s.Ent(), "a").Exec(b.Context()))
		const query = "SELECT name FROM tags WHERE id = ?"
		for name, run := range map[string]func(context.Context, string, ...any) (*sql.Rows,
			error){"plain": s.Query, "prepared": s.QueryPrepared} {
			b.Run(name, func(b *testing.B) {
				b.ReportAllocs()
				b.RunParallel(func(pb *testing.PB) {
					for pb.Next() {
						if got := rows[string](b)(run(b.Context(), query, "tag_a")); len(got) != 1 {
							b.Error(got)
						}
					}
				})
			})
		}
		b.Run("ent", func(b *testing.B) {
			b.ReportAllocs()
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					if _, err := s.Ent().Tag.Get(b.Context(), "tag_a"); err != nil {
						b.Error(err)
					}
				}
			})
		})
	})
}

func BenchmarkWrite(b *testing.B) {
	testkit.EachDB(b, func(b *testing.B, db *testkit.DB) {
		s := db.Store
		require.NoError(b, newTag(s.Ent(), "a").Exec(b.Context()))
		b.Run("one", func(b *testing.B) {
			for i := 0; b.Loop(); i++ { // SQLite writes nothing where nothing changes
				rows[string](b)(s.ExecOne(b.Context(),
					"UPDATE tags SET name = ? WHERE id = ? RETURNING id", strconv.Itoa(i), "tag_a"))
			}
		})
		b.Run("tx", func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				require.NoError(b, s.WithTx(b.Context(), "bench",
					func(ctx context.Context, tx *store.Tx) error {
						_, err := tx.ExecPrepared(ctx, "UPDATE tags SET name = ? WHERE id = ?",
							strconv.Itoa(-i), "tag_a")
						return err
					}))
			}
		})
	})
}
