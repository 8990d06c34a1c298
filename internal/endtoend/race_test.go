package endtoend_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
	"hirewire/internal/ws"
)

// Eight clients move applications for a while, and 200 subscribers must receive every event. Under
// the race detector (scripts/race), the server, which is a process of its own, uses it as well and
// exits with a status other than 0 if it detected a race. make prove-race runs this for two minutes
// on each database.
func TestManySubscribersDuringMoves(t *testing.T) {
	const subscribers, movers = 200, 8
	length := time.Duration(sized(t, "HIREWIRE_RACE_SECONDS", 2)) * time.Second
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		c := newCrew(t, db, 3, 2*movers, 14)
		ctx, cancel := context.WithTimeout(t.Context(), length+10*time.Minute)
		defer cancel()
		p := startServer(t, db.Options(), "--shutdown-delay", "0")
		start := c.head(t).Head
		// want is the final number of events, or 0 while it is not known.
		var want atomic.Int64
		var there, all sync.WaitGroup
		there.Add(subscribers)
		for i := range subscribers {
			one := &tally{
				who: c.people[i%3],
				sum: fnv.New64a(),
			} // they see all events of the first posting
			all.Go(func() {
				if err := one.followUntil(
					ctx,
					p.url,
					&want,
					sync.OnceFunc(there.Done),
				); err != nil {
					t.Errorf("%s has %d events: %v", one.who.name, one.events, err)
					cancel()
				}
			})
		}
		there.Wait()

		work := bundles(c.people[2].token, c.postings[0], 1)
		over, enough := context.WithTimeout(ctx, length)
		defer enough()
		var moving sync.WaitGroup
		for i := range movers {
			mine := every(work, i, movers)
			moving.Go(func() {
				for n := 0; over.Err() == nil; n++ {
					if _, err := mine[n%len(mine)].move(ctx, p); err != nil {
						t.Error(err)
						return
					}
				}
			})
		}
		moving.Wait()
		// One more event, which arrives after the subscribers can know the final number.
		want.Store(c.head(t).Head - start + 1)
		_, err := work[0].move(ctx, p)
		require.NoError(t, err)
		all.Wait()
		t.Logf("%d events reached %d subscribers", want.Load(), subscribers)
		require.NoError(t, p.cmd.Process.Signal(syscall.SIGTERM))
		require.NoError(t, p.cmd.Wait(), "the server detected a race or did not stop cleanly")
	})
}

// followUntil follows from the cursor until want is known and reached. It reconnects if the server
// closes it for being slow.
func (c *tally) followUntil(
	ctx context.Context,
	url string,
	want *atomic.Int64,
	begun func(),
) error {
	for {
		err := c.connectUntil(ctx, url, want, begun)
		if ws.CloseCode(err) != ws.CloseTryAgain {
			return err
		}
		c.returns++
	}
}

func (c *tally) connectUntil(
	ctx context.Context,
	url string,
	want *atomic.Int64,
	begun func(),
) error {
	conn, err := ws.Dial(ctx, "ws"+strings.TrimPrefix(url, "http"), nil)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	hangUp := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer hangUp()
	variables := map[string]any{}
	if c.cursor != "" {
		variables["after"] = c.cursor
	}
	for _, word := range []map[string]any{
		{"type": "connection_init", "payload": map[string]any{"authorization": "Bearer " + c.who.token}},
		{"type": "subscribe", "id": "1", "payload": map[string]any{"query": "subscription ($after: Cursor) { pipelineUpdates(after: $after) { ... on PipelineEvents { cursor events { id } } } }", "variables": variables}},
	} {
		if err := conn.Send(packed(word)); err != nil {
			return err
		}
	}
	if text, err := conn.Receive(
		time.Now().Add(patience),
	); err != nil ||
		!bytes.Contains(text, []byte("connection_ack")) {
		return fmt.Errorf("%s (%w)", text, errors.Join(err, errors.New("no acknowledgement")))
	}
	for {
		text, err := conn.Receive(time.Now().Add(patience))
		if err != nil {
			return err
		}
		if err := c.take(text); err != nil {
			return err
		}
		begun()
		if n := want.Load(); n > 0 && int64(c.events) >= n {
			return nil
		}
	}
}
