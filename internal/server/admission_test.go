package server_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/server"
	"hirewire/internal/testkit"
)

func TestGoodCredentialsAreRememberedForAMoment(t *testing.T) {
	clock := testkit.NewClock()
	c := server.NewRecentCredentials(clock.Now)
	_, ok := c.Owner("ada's")
	require.False(t, ok)
	c.Remember("ada's", "usr_ada")
	clock.Advance(9 * time.Second)
	owner, ok := c.Owner("ada's")
	require.True(t, ok)
	require.Equal(t, "usr_ada", owner)
	_, ok = c.Owner("bob's")
	require.False(t, ok)
	clock.Advance(time.Second)
	_, ok = c.Owner("ada's")
	require.False(t, ok, "looking does not make it younger")
	c.Remember("ada's", "usr_ada")
	c.Forget("ada's")
	_, ok = c.Owner("ada's")
	require.False(t, ok)
	c.Remember("ada's", "usr_ada")
	for i := range 10_000 {
		c.Remember(fmt.Sprint(i), "usr_bob")
	}
	_, ok = c.Owner("ada's")
	require.False(t, ok, "there are bounds")
}
