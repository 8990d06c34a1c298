package store_test

import (
	"context"
	"database/sql"
	"errors"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

const (
	// shortPatience is the patience of these tests; soon is when their contexts end.
	shortPatience = 100 * time.Millisecond
	soon          = 150 * time.Millisecond
)

// proxied opens a database through a proxy that can fail.
func proxied(
	t *testing.T, conns int, change ...func(*store.Options),
) (*store.Store, *testkit.Proxy) {
	t.Helper()
	db := testkit.NewDB(t, dialect.Postgres)
	p, address := testkit.ProxyOf(t, db.URL)
	return db.Another(t, append([]func(*store.Options){func(o *store.Options) {
		o.URL, o.MaxConns, o.Patience = address, conns, shortPatience
	}}, change...)...), p
}

func ends(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), soon)
	t.Cleanup(cancel)
	return ctx
}

func drain(rows *sql.Rows, err error) error {
	if err != nil {
		return err
	}
	for rows.Next() {
	}
	return errors.Join(rows.Err(), rows.Close())
}

const one = "SELECT CAST(? AS INTEGER)"

// An operation on a connection that died silently ends soon after its context, with an error that
// allows a retry, and the next operation gets a working connection. Without the guard, each of
// these would hang forever.
func TestFrozenConnections(t *testing.T) {
	type operation struct {
		name string
		run  func(ctx context.Context, s *store.Store, freeze func()) error
	}
	inTx := func(do func(ctx context.Context, tx *store.Tx,
		freeze func()) error) func(context.Context, *store.Store, func()) error {
		return func(ctx context.Context, s *store.Store, freeze func()) error {
			return s.WithTx(ctx, "test", func(ctx context.Context, tx *store.Tx) error {
				return do(ctx, tx, freeze)
			})
		}
	}
	for _, o := range []operation{
		{"query", func(ctx context.Context, s *store.Store, freeze func()) error {
			freeze()
			return drain(s.Query(ctx, one, 1))
		}},
		{"prepared query", func(ctx context.Context, s *store.Store, freeze func()) error {
			freeze()
			return drain(s.QueryPrepared(ctx, one, 1))
		}},
		{"preparing", func(ctx context.Context, s *store.Store, freeze func()) error {
			freeze()
			return drain(s.QueryPrepared(ctx, one+" AS other", 1))
		}},
		{"exec", func(ctx context.Context, s *store.Store, freeze func()) error {
			freeze()
			_, err := s.Exec(ctx, one, 1)
			return err
		}},
		{"begin", func(ctx context.Context, s *store.Store, freeze func()) error {
			freeze()
			return s.WithTx(ctx, "test", func(context.Context, *store.Tx) error { return nil })
		}},
		{"statement of a transaction", inTx(func(ctx context.Context, tx *store.Tx,
			freeze func()) error {
			freeze()
			return drain(tx.Query(ctx, one, 1))
		})},
		{"commit", inTx(func(ctx context.Context, tx *store.Tx, freeze func()) error {
			_, err := tx.Exec(ctx, one, 1)
			freeze()
			return err
		})},
		{"rollback", inTx(func(context.Context, *store.Tx, func()) error { return nil })}, // below
		{"reading rows", func(ctx context.Context, s *store.Store, freeze func()) error {
			rows, err := s.Query(ctx, "SELECT repeat('x', 1000) FROM generate_series(1, 20000 + "+
				"CAST(? AS INTEGER))", 1)
			if err != nil {
				return err
			}
			defer rows.Close()
			freeze()
			for rows.Next() {
			}
			return rows.Err()
		}},
	} {
		t.Run(o.name, func(t *testing.T) {
			for _, hole := range []bool{false, true} {
				t.Run(map[bool]string{false: "new connections work",
					true: "new connections hang"}[hole], func(t *testing.T) {
					s, p := proxied(t, 2)
					require.NoError(t, drain(s.QueryPrepared(t.Context(), one, 1)))
					freeze := func() {
						if hole {
							p.Hold()
						}
						p.Freeze()
					}
					run := o.run
					if o.name == "rollback" {
						run = func(ctx context.Context, s *store.Store, freeze func()) error {
							err := s.WithTx(ctx, "test", func(context.Context, *store.Tx) error {
								freeze()
								return sql.ErrNoRows
							})
							require.ErrorIs(t, err, sql.ErrNoRows)
							return context.DeadlineExceeded
						}
					}
					err := run(ends(t), s, freeze)
					require.Error(t, err)
					require.True(t, store.IsUnavailable(err), "%v", err)
					require.Positive(t, s.SilentClosed())
					p.Heal()
					require.NoError(t, drain(s.QueryPrepared(t.Context(), one, 1)))
				})
			}
		})
	}
}

// A statement that was cancelled successfully does not cost its connection.
func TestAbandonedStatementsKeepTheirConnection(t *testing.T) {
	// A cancel request may take a while on a busy machine, and this test is not about silence.
	s, p := proxied(t, 2, func(o *store.Options) { o.Patience = time.Minute })
	given := 0
	for name, give := range map[string]func(ctx context.Context) error{
		"query": func(ctx context.Context) error {
			return drain(s.QueryPrepared(ctx, "SELECT pg_sleep(?)", 60))
		},
		"transaction": func(ctx context.Context) error {
			require.NoError(t, drain(s.QueryPrepared(t.Context(), "SELECT pg_sleep(?)", 0)))
			return s.WithTx(ctx, "test", func(ctx context.Context, tx *store.Tx) error {
				return drain(tx.QueryPrepared(ctx, "SELECT pg_sleep(?)", 60))
			})
		},
	} {
		t.Run(name, func(t *testing.T) {
			for range 3 {
				require.Error(t, give(ends(t)))
				given++
			}
			require.LessOrEqual(t, p.Served(), 2+given,
				"besides those of the pool and of the cancel requests, connections were made")
			require.Zero(t, s.SilentClosed())
		})
	}
}

// A statement whose context has no deadline ends if the connection is silent for too long.
func TestSilenceWithoutADeadline(t *testing.T) {
	s, p := proxied(t, 2, func(o *store.Options) { o.Silence = 2 * shortPatience })
	p.Freeze()
	err := drain(s.Query(t.Context(), one, 1))
	require.True(t, store.IsUnavailable(err), "%v", err)
	require.Positive(t, s.SilentClosed())
	require.NoError(t, s.Ping(t.Context()))
}

// The first connection that is found dead closes others that have been silent for as long, so that
// statements without a deadline end soon and free their place in the pool.
func TestOneSilentConnectionTellsOfOthers(t *testing.T) {
	s, p := proxied(t, 8)
	const waiting = 6 // all but the reserved ones
	var ready, done sync.WaitGroup
	frozen := make(chan struct{})
	ready.Add(waiting)
	errs := make(chan error, waiting)
	for range waiting {
		done.Go(func() {
			errs <- s.WithTx(t.Context(), "test", func(ctx context.Context, tx *store.Tx) error {
				_, err := tx.Exec(ctx, one, 1)
				ready.Done()
				if err != nil {
					return err
				}
				<-frozen
				_, err = tx.Exec(ctx, one, 1)
				return err
			})
		})
	}
	ready.Wait()
	require.NoError(t, s.Ping(t.Context()))
	p.Freeze()
	close(frozen)
	ctx, cancel := context.WithTimeout(t.Context(), 4*shortPatience)
	defer cancel()
	require.Error(t, s.Ping(ctx), "the reserved connection is dead too")
	done.Wait()
	for range waiting {
		require.True(t, store.IsUnavailable(<-errs))
	}
	require.EqualValues(t, waiting+1, s.SilentClosed())
	require.NoError(t, s.Ping(t.Context()))
	require.NoError(t, drain(s.Query(t.Context(), one, 1)))
}

// While requests hold all connections, health checks have reserved ones, and other operations wait
// no longer than their timeout.
func TestReservedConnections(t *testing.T) {
	s, _ := proxied(t, 6)
	var held []*sql.Conn
	for range 4 {
		c, err := s.Writer().Conn(t.Context())
		require.NoError(t, err)
		held = append(held, c)
	}
	err := drain(s.Query(ends(t), one, 1))
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.NoError(t, s.Ping(t.Context()))
	ctx := store.Reserved(t.Context())
	require.NoError(t, drain(s.Query(ctx, one, 1)))
	require.NoError(t, drain(s.QueryPrepared(ctx, one, 1)))
	for _, c := range held {
		require.NoError(t, c.Close())
	}
}

// Closing a store does not wait for dead connections.
func TestCloseWithFrozenConnections(t *testing.T) {
	s, p := proxied(t, 2)
	for _, text := range []string{one, one + " AS a", one + " AS b"} {
		require.NoError(t, drain(s.QueryPrepared(t.Context(), text, 1)))
	}
	p.Freeze()
	require.NoError(t, s.Close())
}

// Connections that are cut, half-closed or very slow cause at most an error, and never affect a
// later statement.
func TestBrokenConnections(t *testing.T) {
	for name, harm := range map[string]func(*testkit.Proxy){
		"cut":         (*testkit.Proxy).Cut,
		"half-closed": (*testkit.Proxy).HalfClose,
		"slow":        func(p *testkit.Proxy) { p.Slow(20 * time.Millisecond) },
	} {
		t.Run(name, func(t *testing.T) {
			s, p := proxied(t, 2)
			require.NoError(t, drain(s.QueryPrepared(t.Context(), one, 1)))
			harm(p)
			if err := drain(s.QueryPrepared(ends(t), one, 1)); err != nil {
				require.True(t, store.IsUnavailable(err), "%v", err)
			}
			p.Heal()
			require.NoError(t, drain(s.QueryPrepared(t.Context(), one, 1)))
		})
	}
}
