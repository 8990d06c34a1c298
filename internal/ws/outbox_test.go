package ws

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

func text(size int) frame { return frame{head: strings.Repeat("x", size-1)} }

func TestOutbox(t *testing.T) {
	const limit = 100
	var o outbox
	put := func(f frame, want putResult) <-chan struct{} {
		t.Helper()
		v, room := o.put(f, limit)
		require.Equal(t, want, v)
		return room
	}
	next := func(want frame) {
		t.Helper()
		f, more := o.next()
		require.True(t, more)
		require.Equal(t, want, f)
	}
	one, two := frame{head: "one"}, frame{head: "two", payload: Bytes("2")}

	put(one, mustWrite)
	put(one, queued)
	put(two, queued)
	next(one)
	next(two)
	_, more := o.next()
	require.False(t, more, "the writer has finished")
	require.Nil(t, o.frames, "an idle outbox keeps no memory")

	put(one, mustWrite)
	put(text(60), queued)
	room := put(text(60), full)
	require.NotNil(t, room)
	require.Equal(t, room, put(text(60), full), "all callers wait for the same channel")
	put(text(40), queued)
	select {
	case <-room:
		t.Fatal("there is no room yet")
	default:
	}
	next(text(60))
	<-room
	next(text(40))
	put(text(1000), queued) // the queue is empty
	room = put(one, full)

	o.close()
	<-room
	put(one, closed)
	_, more = o.next()
	require.False(t, more, "close drops the queue")
}

// There is one writer at a time, the messages of each goroutine are written in order, and the queue
// stays within its limit.
func TestOutboxHasOneWriter(t *testing.T) {
	const senders, each, limit = 8, 2000, 200
	var o outbox
	var written []string // guarded by being the writer; the race detector checks it
	write := func(f frame) {
		for more := true; more; f, more = o.next() {
			written = append(written, f.head)
		}
	}
	var all sync.WaitGroup
	for i := range senders {
		all.Go(func() {
			for n := range each {
				for sent := false; !sent; {
					v, room := o.put(frame{head: fmt.Sprintf("%d %d", i, n)}, limit)
					switch v {
					case mustWrite:
						write(frame{head: fmt.Sprintf("%d %d", i, n)})
						sent = true
					case queued:
						sent = true
					case full:
						<-room
					case closed:
						t.Error("the outbox is closed, but was not closed")
						return
					}
				}
				o.mu.Lock()
				if o.bytes > limit || o.bytes < 0 {
					t.Errorf("%d bytes are queued", o.bytes)
				}
				o.mu.Unlock()
			}
		})
	}
	all.Wait()
	require.Len(t, written, senders*each)
	var reached [senders]int
	for _, line := range written {
		var i, n int
		_, err := fmt.Sscan(line, &i, &n)
		require.NoError(t, err)
		require.Equal(t, reached[i], n)
		reached[i]++
	}
	require.Zero(t, o.bytes)
	require.False(t, o.busy)
}
