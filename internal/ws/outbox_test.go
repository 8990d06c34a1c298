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
	put := func(f frame, want verdict) <-chan struct{} {
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

	put(one, mine)
	put(one, queued)
	put(two, queued)
	next(one)
	next(two)
	_, more := o.next()
	require.False(t, more, "the writing is over")
	require.Nil(t, o.frames, "an idle connection keeps no room")

	put(one, mine)
	put(text(60), queued)
	room := put(text(60), full)
	require.NotNil(t, room)
	require.Equal(t, room, put(text(60), full), "all wait for the same")
	put(text(40), queued)
	select {
	case <-room:
		t.Fatal("there is no room yet")
	default:
	}
	next(text(60))
	<-room
	next(text(40))
	put(text(1000), queued) // nothing else waits
	room = put(one, full)

	o.close()
	<-room
	put(one, closed)
	_, more = o.next()
	require.False(t, more, "what waited is dropped")
}

// There is one writer at a time, it gets what each has said in the order in which that was said, and the queue stays within
// its bounds.
func TestOutboxHasOneWriter(t *testing.T) {
	const speakers, each, limit = 8, 2000, 200
	var o outbox
	var written []string // guarded by being the writer: the race detector looks
	write := func(f frame) {
		for more := true; more; f, more = o.next() {
			written = append(written, f.head)
		}
	}
	var all sync.WaitGroup
	for i := range speakers {
		all.Go(func() {
			for n := range each {
				for said := false; !said; {
					v, room := o.put(frame{head: fmt.Sprintf("%d %d", i, n)}, limit)
					switch v {
					case mine:
						write(frame{head: fmt.Sprintf("%d %d", i, n)})
						said = true
					case queued:
						said = true
					case full:
						<-room
					case closed:
						t.Error("nobody closed it")
						return
					}
				}
				o.mu.Lock()
				if o.bytes > limit || o.bytes < 0 {
					t.Errorf("%d bytes wait", o.bytes)
				}
				o.mu.Unlock()
			}
		})
	}
	all.Wait()
	require.Len(t, written, speakers*each)
	var reached [speakers]int
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
