package ws

import (
	"bytes"
	"io"
	"net"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// connected are both ends of a connection.
func connected(t *testing.T) (near, far net.Conn) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { require.NoError(t, l.Close()) }()
	near, err = net.Dial("tcp", l.Addr().String())
	require.NoError(t, err)
	far, err = l.Accept()
	require.NoError(t, err)
	t.Cleanup(func() { _ = near.Close(); _ = far.Close() })
	return near, far
}

// What the system does not take at once follows, whole and in order; nobody who offers waits for it, and who writes waits
// no longer than they said.
func TestPipe(t *testing.T) {
	near, far := connected(t)
	var spawned sync.WaitGroup
	p := &pipe{}
	p.over(near, spawned.Go)
	var sent bytes.Buffer
	for n := byte(0); ; n++ {
		text := bytes.Repeat([]byte{n}, 10_000)
		taken, err := p.offer(text)
		require.NoError(t, err)
		if !taken {
			break
		}
		sent.Write(text)
	}
	require.False(t, p.settled())
	require.NoError(t, p.SetWriteDeadline(time.Now().Add(10*time.Millisecond)))
	_, err := p.Write([]byte("late"))
	require.ErrorIs(t, err, os.ErrDeadlineExceeded)
	require.ErrorIs(t, p.settle(time.Now().Add(-time.Second)), os.ErrDeadlineExceeded)

	got := make([]byte, sent.Len())
	_, err = io.ReadFull(far, got)
	require.NoError(t, err)
	require.True(t, bytes.Equal(sent.Bytes(), got))
	require.NoError(t, p.settle(time.Time{}))
	require.True(t, p.settled())

	p.seal()
	taken, err := p.offer([]byte("behind a close"))
	require.True(t, taken)
	require.ErrorIs(t, err, net.ErrClosed)
	require.NoError(t, p.SetWriteDeadline(time.Time{}))
	_, err = p.Write([]byte("the close"))
	require.NoError(t, err)
	_, err = io.ReadFull(far, got[:len("the close")])
	require.NoError(t, err)
	require.Equal(t, "the close", string(got[:len("the close")]))
	spawned.Wait()
}

// What waits to be written fails with the connection, and so does what is written behind it.
func TestPipeThatBreaks(t *testing.T) {
	near, _ := connected(t)
	var spawned sync.WaitGroup
	p := &pipe{}
	p.over(near, spawned.Go)
	for taken := true; taken; {
		var err error
		taken, err = p.offer(make([]byte, 10_000))
		require.NoError(t, err)
	}
	require.NoError(t, near.Close())
	require.Error(t, p.settle(time.Time{}))
	_, err := p.Write([]byte("more"))
	require.Error(t, err)
	spawned.Wait()
}
