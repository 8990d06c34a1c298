package ws

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A stream that ends on a retiring connection does not wait for what is being written to the client.
func TestAStreamEndsWithoutWaitingForTheRestart(t *testing.T) {
	c := &conn{retiring: true, finite: 0}
	c.out.busy = true // a client that does not read
	c.notFinite(&operation{c: c})
	require.Nil(t, c.out.idle, "nobody waits for the writer")

	query := &operation{c: c, finite: true}
	c.finite = 2
	c.notFinite(query)
	c.notFinite(query)
	require.Equal(t, 1, c.finite, "an operation counts once")
	require.Nil(t, c.out.idle, "another query still runs")
}
