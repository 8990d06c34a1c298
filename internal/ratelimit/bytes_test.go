package ratelimit_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/ratelimit"
)

func TestBytes(t *testing.T) {
	b := ratelimit.NewBytes(100)
	require.NoError(t, b.Take("ada", 50))
	require.NoError(t, b.Take("ada", 25))
	require.True(t, refused(t, b.Take("ada", 1)).Busy, "one name gets at most three quarters")
	require.NoError(t, b.Take("bob", 25))
	require.True(t, refused(t, b.Take("cy", 1)).Busy, "the limit is reached")
	require.EqualValues(t, 100, b.InUse())
	b.Give("ada", 75)
	b.Give("bob", 25)
	require.Zero(t, b.InUse())
	require.NoError(t, b.Take("cy", 75))

	var none *ratelimit.Bytes
	require.NoError(t, none.Take("ada", 1<<40))
	none.Give("ada", 1<<40)
	require.Zero(t, none.InUse())
}

func TestEach(t *testing.T) {
	e := ratelimit.NewEach(2)
	first, err := e.Open("ada")
	require.NoError(t, err)
	_, err = e.Open("ada")
	require.NoError(t, err)
	_, err = e.Open("ada")
	require.False(t, refused(t, err).Busy)
	_, err = e.Open("bob")
	require.NoError(t, err, "each name has its own limit")
	first()
	first()
	_, err = e.Open("ada")
	require.NoError(t, err)
	_, err = e.Open("ada")
	require.Error(t, err, "closing twice counts once")

	var none *ratelimit.Each
	closed, err := none.Open("ada")
	require.NoError(t, err)
	closed()
}
