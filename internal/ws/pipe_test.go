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

// connected returns both ends of a TCP connection.
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

// What the kernel does not accept at once is written later, completely and in order. tryWrite does
// not wait for it, and Write waits until its deadline at most.
func TestPipe(t *testing.T) {
	near, far := connected(t)
	var spawned sync.WaitGroup
	p := &pipe{}
	p.wrap(near, spawned.Go)
	var sent bytes.Buffer
	for n := byte(0); ; n++ {
		text := bytes.Repeat([]byte{n}, 10_000)
		accepted, err := p.tryWrite(text)
		require.NoError(t, err)
		if !accepted {
			break
		}
		sent.Write(text)
	}
	require.False(t, p.isFlushed())
	require.NoError(t, p.SetWriteDeadline(time.Now().Add(10*time.Millisecond)))
	_, err := p.Write([]byte("late"))
	require.ErrorIs(t, err, os.ErrDeadlineExceeded)
	require.ErrorIs(t, p.flush(time.Now().Add(-time.Second)), os.ErrDeadlineExceeded)

	got := make([]byte, sent.Len())
	_, err = io.ReadFull(far, got)
	require.NoError(t, err)
	require.True(t, bytes.Equal(sent.Bytes(), got))
	require.NoError(t, p.flush(time.Time{}))
	require.True(t, p.isFlushed())

	p.seal()
	accepted, err := p.tryWrite([]byte("behind a close"))
	require.True(t, accepted)
	require.ErrorIs(t, err, net.ErrClosed)
	require.NoError(t, p.SetWriteDeadline(time.Time{}))
	_, err = p.Write([]byte("the close"))
	require.NoError(t, err)
	_, err = io.ReadFull(far, got[:len("the close")])
	require.NoError(t, err)
	require.Equal(t, "the close", string(got[:len("the close")]))
	spawned.Wait()
}

// If the connection breaks, the pending write fails, and so does every later one.
func TestBrokenPipe(t *testing.T) {
	near, _ := connected(t)
	var spawned sync.WaitGroup
	p := &pipe{}
	p.wrap(near, spawned.Go)
	for accepted := true; accepted; {
		var err error
		accepted, err = p.tryWrite(make([]byte, 10_000))
		require.NoError(t, err)
	}
	require.NoError(t, near.Close())
	require.Error(t, p.flush(time.Time{}))
	_, err := p.Write([]byte("more"))
	require.Error(t, err)
	spawned.Wait()
}
