package testkit_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"hirewire/internal/ids"
	"hirewire/internal/migrations"
	"hirewire/internal/testkit"
)

// Test databases must not leak goroutines into packages with leak tests.
func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestEachDBIsFreshAndMigrated(t *testing.T) {
	for range 2 {
		seen := map[string]bool{}
		testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
			seen[db.Dialect] = true
			pending, err := migrations.Pending(t.Context(), db.Store)
			require.NoError(t, err)
			require.Zero(t, pending)
			n, err := db.Store.Ent().Tag.Query().Count(t.Context())
			require.NoError(t, err)
			require.Zero(t, n)
			now := time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)
			require.NoError(
				t,
				db.Store.Ent().
					Tag.Create().
					SetID("tag_a").
					SetName("a").
					SetNameKey("a").
					SetCreatedAt(now).
					Exec(t.Context()),
			)
			n, err = db.Another(t).Ent().Tag.Query().Count(t.Context())
			require.NoError(t, err)
			require.Equal(t, 1, n, "another store sees the same database")
		})
		require.Len(t, seen, 2)
	}
}

func BenchmarkNewDB(b *testing.B) {
	testkit.EachDB(b, func(b *testing.B, db *testkit.DB) {
		for b.Loop() {
			testkit.NewDB(b, db.Dialect)
		}
	})
}

func TestClock(t *testing.T) {
	c := testkit.NewClock()
	first := c.Now()
	require.Equal(t, first.Add(time.Microsecond), c.Now())
	c.Advance(time.Hour)
	require.Equal(t, first.Add(time.Hour+2*time.Microsecond), c.Now())
	c.Set(time.Date(2026, 1, 2, 3, 4, 5, 6789, time.FixedZone("x", 3600)))
	require.Equal(t, time.Date(2026, 1, 2, 2, 4, 5, 6000, time.UTC), c.Now())
}

func TestIDsAreTheSameInEveryRun(t *testing.T) {
	a, b, other := testkit.IDs(
		testkit.NewClock().Now,
		1,
	), testkit.IDs(
		testkit.NewClock().Now,
		1,
	), testkit.IDs(
		testkit.NewClock().Now,
		2,
	)
	id := a.New(ids.Tag)
	require.True(t, ids.Is(id, ids.Tag))
	require.Equal(t, id, b.New(ids.Tag))
	require.NotEqual(t, id, other.New(ids.Tag))
}
