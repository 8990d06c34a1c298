package store_test

import (
	"bytes"
	"context"
	"log/slog"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

func TestStatsCountEveryWay(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := db.Store
		require.NoError(
			t,
			s.Ent().
				User.Create().
				SetID("usr_a").
				SetEmail("a@example.com").
				SetEmailKey("a@example.com").
				SetName("A").
				SetNameKey("a").
				SetRole(workflow.RoleMember).
				SetCreatedAt(day).
				SetUpdatedAt(day).
				Exec(t.Context()),
		)
		for _, id := range []string{"key_a", "key_b"} {
			require.NoError(
				t,
				s.Ent().
					ApiKey.Create().
					SetID(id).
					SetUserID("usr_a").
					SetName("n").
					SetHint("h").
					SetHash([]byte(id)).
					SetScope(workflow.ScopeRead).
					SetCreatedAt(day).
					Exec(t.Context()),
			)
		}

		for name, c := range map[string]struct {
			want int64
			run  func(ctx context.Context) error
		}{
			"ent read with an eager edge": {2, func(ctx context.Context) error {
				_, err := s.Ent().ApiKey.Query().WithUser().All(ctx)
				return err
			}},
			"ent count": {1, func(ctx context.Context) error {
				_, err := s.Ent().ApiKey.Query().Count(ctx)
				return err
			}},
			"ent insert": {1, func(ctx context.Context) error {
				return newTag(s.Ent(),
					"x").Exec(ctx)
			}},
			"ent bulk insert": {1, func(ctx context.Context) error {
				return s.Ent().Tag.CreateBulk(newTag(s.Ent(), "y"), newTag(s.Ent(), "z")).Exec(ctx)
			}},
			// ent wraps it in a transaction and reads the row back.
			"ent update of one": {2, func(ctx context.Context) error { return s.Ent().ApiKey.UpdateOneID("key_a").SetName("A").Exec(ctx) }},
			"ent execquery": {2, func(ctx context.Context) error {
				r, err := s.Ent().QueryContext(ctx, "SELECT 1")
				if err != nil {
					return err
				}
				defer r.Close()
				if err := r.Err(); err != nil {
					return err
				}
				_, err = s.Ent().ExecContext(ctx,
					"UPDATE api_keys SET name = 'B' WHERE id = 'key_b'")
				return err
			}},
			"transaction": {5, func(ctx context.Context) error {
				return s.WithTx(ctx, "test", func(ctx context.Context, tx *store.Tx) error {
					if _, err := tx.Ent().ApiKey.Query().WithUser().All(ctx); err != nil {
						return err
					}
					if err := tx.Ent().ApiKey.UpdateOneID("key_a").SetName("A").Exec(ctx); err != nil {
						return err
					}
					_, err := tx.Exec(ctx, "UPDATE api_keys SET name = ? WHERE id = ?", "B",
						"key_b")
					return err
				})
			}},
		} {
			ctx, stats := store.WithStats(t.Context())
			stats.Record(true)
			require.NoError(t, c.run(ctx), name)
			require.Equal(t, c.want, stats.Statements(), "%s: %q", name, stats.Texts())
			require.Len(t, stats.Texts(), int(c.want), name)
			require.Positive(t, stats.Duration(), name)
			require.Same(t, stats, store.StatsFrom(ctx))
		}
		require.Nil(t, store.StatsFrom(t.Context()))
	})
}

func TestSlowStatementsAreLoggedWithoutArguments(t *testing.T) {
	db := testkit.NewDB(t, dialect.SQLite)
	var log bytes.Buffer
	clock := testkit.NewClock() // goes on a microsecond with each reading
	s := db.Another(t, func(o *store.Options) {
		o.SlowQuery, o.Logger, o.Clock = time.Microsecond, slog.New(slog.NewTextHandler(&log, nil)),
			clock.Now
	})
	require.Empty(t, rows[string](t)(s.Query(t.Context(), "SELECT id\n\tFROM tags WHERE name = ?",
		"secret")))
	require.Contains(t, log.String(), `sql="SELECT id FROM tags WHERE name = ?"`)
	require.Contains(t, log.String(), "duration=1µs")
	require.NotContains(t, log.String(), "secret")

	log.Reset()
	ctx := store.Bulk(t.Context())
	require.Empty(t, rows[string](t)(s.Query(ctx, "SELECT id FROM tags")))
	require.NoError(t, s.WithTx(ctx, "bulk", func(ctx context.Context, tx *store.Tx) error {
		_, err := tx.Exec(ctx, "DELETE FROM tags")
		return err
	}))
	require.Empty(t, log.String(), "bulk work is slow on purpose")
}
