package ratelimit_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/ratelimit"
)

func refused(t *testing.T, err error) *ratelimit.Refusal {
	t.Helper()
	var r *ratelimit.Refusal
	require.ErrorAs(t, err, &r)
	return r
}

func TestRates(t *testing.T) {
	now := time.Unix(1_000, 0)
	r := ratelimit.NewRates(2, 3, func() time.Time { return now })
	for range 3 {
		require.NoError(t, r.Spent("ada"))
		require.NoError(t, r.Count("ada"))
	}
	e := refused(t, r.Count("ada"))
	require.False(t, e.Busy)
	require.Equal(t, 500*time.Millisecond, e.After)
	require.Equal(t, 1, e.Seconds())
	require.Equal(t, e.After, refused(t, r.Spent("ada")).After)
	require.NoError(t, r.Count("bob"), "each name has its own limit")

	now = now.Add(500 * time.Millisecond)
	require.NoError(t, r.Count("ada"), "a refused event is not counted")
	require.Error(t, r.Count("ada"))
	now = now.Add(time.Hour)
	for range 3 {
		require.NoError(t, r.Count("ada"))
	}
	require.Error(t, r.Count("ada"), "unused allowance is limited by the burst")
}

func TestNamesAreForgottenBeforeTheyFillTheMemory(t *testing.T) {
	r := ratelimit.NewRates(1, 1, func() time.Time { return time.Unix(1_000, 0) })
	require.NoError(t, r.Count("first"))
	require.Error(t, r.Count("first"))
	for i := range 20_000 {
		require.NoError(t, r.Count(fmt.Sprint(i)))
	}
	require.NoError(t, r.Count("first"))
}

func TestNilRatesHaveNoLimit(t *testing.T) {
	r := ratelimit.NewRates(0, 0, time.Now)
	for range 1_000 {
		require.NoError(t, r.Count("ada"))
		require.NoError(t, r.Spent("ada"))
	}
	var g *ratelimit.Gate
	require.NoError(t, g.Count("ada"))
	leave, err := g.Enter(t.Context(), "ada")
	require.NoError(t, err)
	leave()
}
