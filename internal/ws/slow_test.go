package ws_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/ws"
)

// numbers is a subscription that sends numbered results of a given size without end.
type numbers struct {
	size int
	// offered makes the operation call Offer before Next.
	offered bool
	// taken is how many bytes the server has accepted for its clients.
	taken atomic.Int64
}

type number struct {
	N    int
	Fill string
}

func (n *numbers) options() ws.Options {
	o := options()
	plain := o.Execute
	o.Execute = func(ctx context.Context, operation json.RawMessage, out ws.Results) {
		var from struct{ From int }
		if json.Unmarshal(operation, &from) != nil || from.From == 0 {
			plain(ctx, operation, out)
			return
		}
		defer out.End()
		fill := strings.Repeat("x", n.size)
		for i := from.From; ; i++ {
			text := fmt.Sprintf(`{"n":%d,"fill":"%s"}`, i, fill)
			taken := false
			if n.offered {
				var err error
				if taken, err = out.Offer(ws.Bytes(text)); err != nil {
					return
				}
			}
			if !taken && out.Next(ctx, ws.Bytes(text)) != nil {
				return
			}
			n.taken.Add(int64(len(text)))
		}
	}
	return o
}

// count reads results until the number until has come or the connection is closed, and returns the
// last number and the close code.
func (c *client) count(from, until int) (last, code int) {
	c.t.Helper()
	for last = from - 1; last < until; {
		text, code := c.hear()
		if code != 0 {
			return last, code
		}
		var m struct {
			Type    string
			Payload number
		}
		require.NoError(c.t, json.Unmarshal([]byte(text), &m))
		if m.Type != "next" {
			continue
		}
		require.Equal(c.t, last+1, m.Payload.N, "a result is missing")
		last = m.Payload.N
	}
	return last, 0
}

func follow(from int) string {
	return fmt.Sprintf(`{"type":"subscribe","id":"1","payload":{"query":"","from":%d}}`, from)
}

// A client that stops reading does not delay others and uses a bounded amount of memory. Its
// connection is closed in time. When it reads again it finds the close code, and can resume where
// it stopped.
func TestASlowClientIsToldToComeBack(t *testing.T) {
	for name, n := range map[string]*numbers{
		"small results": {size: 200}, "large results": {size: 100 << 10},
		"small results, offered": {size: 200, offered: true}, "results, offered": {size: 10 << 10, offered: true},
		"large results, offered": {size: 100 << 10, offered: true},
	} {
		t.Run(name, func(t *testing.T) {
			o := n.options()
			// Long enough for the client that reads, even on a busy machine.
			o.WriteTimeout, o.QueueLimit = 3*time.Second, 64<<10
			s, url := serve(t, o)
			slow, other := dial(t, url, ws.Subprotocol), dial(t, url, ws.Subprotocol)
			slow.say(hello, follow(1))
			other.say(hello)
			_, _ = other.hear()
			for i := 0; len(s.Closes()) == 0; i++ {
				other.say(
					fmt.Sprintf(`{"type":"subscribe","id":"%d","payload":{"query":"one"}}`, i),
				)
				for range 2 { // the result and `complete`
					_, code := other.hear()
					require.Zero(t, code)
				}
				time.Sleep(20 * time.Millisecond) //nolint:forbidigo // within the rate limit
			}
			require.Equal(t, map[int]int64{ws.CloseTryAgain: 1}, s.Closes())
			// The kernels on both sides buffer up to some megabytes, which the server cannot limit.
			require.Less(t, n.taken.Load(), int64(16<<20))

			last, code := slow.count(1, int(^uint(0)>>1))
			require.Equal(t, ws.CloseTryAgain, code)
			require.Positive(t, last)
			again := dial(t, url, ws.Subprotocol)
			again.say(hello, follow(last+1))
			_, code = again.count(last+1, last+min(100, 1<<20/n.size))
			require.Zero(t, code)
		})
	}
}

// A client that reads slowly is not disconnected.
func TestASlowReaderIsServed(t *testing.T) {
	for _, n := range []*numbers{{size: 32 << 10}, {size: 10 << 10, offered: true}} {
		n.isServed(t)
	}
}

func (n *numbers) isServed(t *testing.T) {
	o := n.options()
	o.WriteTimeout, o.QueueLimit = time.Second, 64<<10
	s, url := serve(t, o)
	c := dial(t, url, ws.Subprotocol)
	c.say(hello, follow(1))
	began, last, code := time.Now(), 0, 0
	for time.Since(began) < 2*o.WriteTimeout {
		last, code = c.count(last+1, last+10)
		require.Zero(t, code)
		time.Sleep(50 * time.Millisecond) //nolint:forbidigo // makes the client slow
	}
	require.Empty(t, s.Closes())
}
