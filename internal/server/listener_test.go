package server

import (
	"net"
	"testing"

	"github.com/stretchr/testify/require"
)

// What clients have connected when the listener is told to close is served; a listener that is just
// closed resets it.
func TestAListenerThatDrainsLosesNoConnection(t *testing.T) {
	const clients = 50
	l, err := listen(t.Context(), "127.0.0.1:0")
	require.NoError(t, err)
	for range clients {
		conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", l.Addr().String())
		require.NoError(t, err)
		defer func() { _ = conn.Close() }()
	}
	drained := make(chan struct{})
	go func() { defer close(drained); l.drain() }()
	for range clients {
		conn, err := l.Accept()
		require.NoError(t, err)
		require.NoError(t, conn.Close())
	}
	_, err = l.Accept()
	require.ErrorIs(t, err, net.ErrClosed)
	<-drained
	require.NoError(t, l.Close(), "closed once")
	_, err = (&net.Dialer{}).DialContext(t.Context(), "tcp", l.Addr().String())
	require.Error(t, err)
}
