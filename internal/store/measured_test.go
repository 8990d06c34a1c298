package store_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

// The wait for a connection of a pool that is too small does not count as time of the database.
func TestTheWaitForAConnectionIsNotTheStatements(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		clock := testkit.NewClock()
		var log bytes.Buffer
		s := db.Another(t, func(o *store.Options) {
			o.Clock, o.MaxConns, o.SlowQuery = clock.Now, 2, time.Second
			o.Logger = slog.New(slog.NewTextHandler(&log, nil))
		})
		for name, query := range map[string]func(ctx context.Context, query string,
			args ...any) (*sql.Rows, error){"plain": s.Query, "prepared": s.QueryPrepared} {
			log.Reset()
			text := "SELECT id FROM tags WHERE name = ?"
			// so that it is prepared, and the wait is that of its run
			require.Empty(t, rows[string](t)(query(t.Context(), text, name)))
			var held []*sql.Conn
			for range 2 {
				conn, err := s.Reader().Conn(t.Context())
				require.NoError(t, err)
				held = append(held, conn)
			}
			before := s.Reader().Stats().WaitCount
			ctx, stats := store.WithStats(t.Context())
			done := make(chan error)
			go func() {
				r, err := query(ctx, text, name)
				if err == nil {
					err = errors.Join(r.Err(), r.Close())
				}
				done <- err
			}()
			require.Eventually(t, func() bool { return s.Reader().Stats().WaitCount > before },
				20*time.Second, time.Millisecond)
			clock.Advance(10 * time.Second)
			for _, conn := range held {
				require.NoError(t, conn.Close())
			}
			require.NoError(t, <-done)
			require.Less(t, stats.Duration(), time.Second, name)
			require.GreaterOrEqual(t, stats.Waited(), 10*time.Second, name)
			require.NotContains(t, log.String(), "slow statement", name)
			require.Contains(t, log.String(), "waited for a database connection", name)
			require.Contains(t, log.String(), "pool_wait=10", name)
		}
	})
}

// The log says "disk full", and the client learns that nothing was saved.
func TestAFullDiskIsNamed(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := db.Store
		if db.Dialect == dialect.SQLite {
			var pages int
			require.NoError(t, s.Writer().QueryRowContext(t.Context(),
				"PRAGMA page_count").Scan(&pages))
			_, err := s.Writer().ExecContext(t.Context(),
				fmt.Sprintf("PRAGMA max_page_count=%d", pages))
			require.NoError(t, err)
		} else {
			for _, statement := range []string{
				`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$`,
				`CREATE TRIGGER full_disk BEFORE INSERT ON tags FOR EACH ROW EXECUTE FUNCTION full_disk()`,
			} {
				_, err := s.Exec(t.Context(), statement)
				require.NoError(t, err)
			}
		}
		var err error
		for i := 0; err == nil && i < 10_000; i++ {
			err = s.WithTx(t.Context(), "test", func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Exec(ctx, "INSERT INTO tags (id, name, name_key, created_at) VALUES "+
					"(?, ?, ?, ?)", strconv.Itoa(i), strings.Repeat("x", 100), strconv.Itoa(i), day)
				return err
			})
		}
		require.True(t, store.IsDiskFull(err), "%v", err)
		require.True(t, store.IsUnavailable(err))
		require.False(t, store.IsRetryable(err))
		require.Equal(t, "disk full", store.Cause(err))
		require.Contains(t, store.Apology(err),
			"nothing was saved, because the database's disk is full")
	})
	require.Equal(t, "disk full", store.Cause(fmt.Errorf("write: %w", syscall.ENOSPC)))
	require.Equal(t, "file lost", store.Cause(&store.FileLostError{}))
	require.Equal(t, "timeout", store.Cause(context.DeadlineExceeded))
	require.Equal(t, "unreachable", store.Cause(syscall.ECONNREFUSED))
	require.Equal(t, "the database cannot be reached; try again",
		store.Apology(syscall.ECONNREFUSED))
}
