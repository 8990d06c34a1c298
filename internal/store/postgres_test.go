package store_test

import (
	"context"
	"database/sql"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

// A migration under a running server can change the result of a prepared statement.
func TestStalePlan(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	s, ctx := db.Store, t.Context()
	require.NoError(t, newTag(s.Ent(), "1").Exec(ctx))
	read := func(ctx context.Context, query func(context.Context, string, ...any) (*sql.Rows,
		error),
	) []string {
		return rows[string](t)(query(ctx, "SELECT name FROM tags"))
	}
	alter := func(to string) {
		_, err := s.Writer().ExecContext(ctx,
			"ALTER TABLE tags ALTER name TYPE "+to+" USING name::"+to)
		require.NoError(t, err)
	}
	require.Equal(t, []string{"1"}, read(ctx, s.QueryPrepared))
	alter("int")
	for range 3 {
		require.Equal(t, []string{"1"}, read(ctx, s.QueryPrepared))
	}
	alter("text")
	require.NoError(t, s.WithTx(ctx, "test", func(ctx context.Context, tx *store.Tx) error {
		r, err := tx.QueryPrepared(ctx, "SELECT name FROM tags")
		if err != nil {
			return err
		}
		require.Equal(t, []string{"1"}, rows[string](t)(r, nil))
		return nil
	}))
}

func TestPostgresSession(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	for setting, want := range map[string]string{
		"TimeZone": "UTC", "application_name": "hirewire",
		"transaction_isolation": "read committed",
	} {
		var got string
		require.NoError(t, db.Store.WithTx(t.Context(), "test",
			func(ctx context.Context, tx *store.Tx) error {
				got = rows[string](t)(tx.Query(ctx, "SELECT current_setting(?)", setting))[0]
				return nil
			}))
		require.Equal(t, want, got, setting)
	}
	require.Contains(t, db.Store.ListenURL(), "connect_timeout=5")
	require.Empty(t, db.Store.Path())
	require.NoError(t, db.Store.Optimize(t.Context()))
}
