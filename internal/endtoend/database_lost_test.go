//go:build unix

package endtoend_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// heard has what a stream of server-sent events delivered.
type heard struct {
	mu     sync.Mutex
	events []string
	failed string
	over   chan struct{}
}

// overEvents subscribes over server-sent events until the context ends.
func (c *crew) overEvents(ctx context.Context, t *testing.T, p *process, who *colleague) *heard {
	t.Helper()
	h := &heard{over: make(chan struct{})}
	body := packed(map[string]any{"query": subscription(selections[0])})
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, p.url, bytes.NewReader(body))
	require.NoError(t, err)
	for name, value := range map[string]string{"Content-Type": "application/json", "Accept": "text/event-stream", "Authorization": "Bearer " + who.token} {
		req.Header.Set(name, value)
	}
	resp, err := http.DefaultClient.Do(req) //nolint:bodyclose // the test ends with the connection
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, resp.StatusCode)
	ready := make(chan struct{})
	go func() {
		defer close(h.over)
		defer resp.Body.Close()
		first := sync.OnceFunc(func() { close(ready) })
		lines := bufio.NewScanner(resp.Body)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			text, ok := strings.CutPrefix(lines.Text(), "data: ")
			if !ok {
				continue
			}
			var a answer
			h.mu.Lock()
			if err := json.Unmarshal(
				[]byte(text),
				&a,
			); err != nil || len(a.Errors) > 0 ||
				a.Data.PipelineUpdates == nil {
				h.failed += text
			} else {
				for _, e := range a.Data.PipelineUpdates.Events {
					h.events = append(h.events, e.ID)
				}
			}
			h.mu.Unlock()
			first()
		}
	}()
	select {
	case <-ready:
	case <-time.After(patience):
		t.Fatal("no first frame arrived")
	}
	return h
}

func (h *heard) got(id string) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.events) > 0 && h.events[len(h.events)-1] == id
}

// An administrator repeatedly terminates all database connections of a server, while applications
// move and new clients begin to follow. No stream ends over either transport, and each client
// receives every event once.
func TestAllBackendsTerminated(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	c := newCrew(t, db, 3, 6, 14)
	o := db.Options()
	o.URL += "&application_name=victim"
	f := c.followedServer(t, o, 20)
	events := []*heard{
		c.overEvents(f.ctx, t, f.process, c.people[2]),
		c.overEvents(f.ctx, t, f.process, c.people[2]),
	}
	eventsFrom := c.head(t).Head
	shift := c.shift(t, f.process)
	shift.until(t, 20)
	ended := 0
	for n := range 15 {
		rows, err := db.Store.Query(
			f.ctx,
			"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ?",
			"victim",
		)
		require.NoError(t, err)
		for rows.Next() {
			ended++
		}
		require.NoError(t, rows.Err())
		require.NoError(t, rows.Close())
		shift.until(t, shift.made.Load()+5)
		if n%3 == 0 {
			f.join(t, 3)
		}
	}
	require.Positive(t, ended)
	shift.stop()
	log := f.settle(t)
	want := idsFor(newFollower(c.people[2], nil, 0, ""), c.log(t, eventsFrom), c.postings)
	for _, h := range events {
		require.True(
			t,
			eventually(f.ctx, patience, func() bool { return h.got(want[len(want)-1]) }),
			"%s",
			h.failed,
		)
		select {
		case <-h.over:
			t.Error("a stream of events ended")
		default:
		}
		require.Empty(t, h.failed)
		require.Equal(t, want, h.events)
	}
	f.finish(t, log)
	acknowledged(t, log, shift.work)
}

// The connections of a server to its database freeze, as in a failover: they stay open, but no
// bytes arrive. Requests get a response anyway. As soon as the server has detected it, it is ready
// again and streams continue without losing an event.
func TestFrozenDatabaseConnections(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	c := newCrew(t, db, 3, 6, 14)
	proxy, address := testkit.ProxyOf(t, db.URL)
	o := db.Options()
	o.URL = address
	f := c.followedServer(t, o, 6, "--request-timeout", "20s")
	f.outage(t, proxy.Freeze, func() {})
	f.finish(t, f.settle(t))
}

// Postgres itself is stopped by a signal, so the operating system acknowledges bytes but no process
// reads them.
func TestPostgresStopsAnswering(t *testing.T) {
	cl := newCluster(t)
	db := cl.database(t, "stopped")
	c := newCrew(t, db, 3, 6, 14)
	f := c.followedServer(t, db.Options(), 6)
	f.outage(
		t,
		func() { cl.signalAll(t, syscall.SIGSTOP) },
		func() { cl.signalAll(t, syscall.SIGCONT) },
	)
	c.reopen(t)
	f.finish(t, f.settle(t))
}

// outage sends more requests than the server has database connections while the database does not
// respond. All of them must get a response, and afterwards the server must be ready again.
func (f *followed) outage(t *testing.T, begin, end func()) {
	t.Helper()
	begin()
	var requests sync.WaitGroup
	for range 24 {
		requests.Go(func() {
			status, codes := ask(t, f.process, f.people[2], postingsThere)
			if status != http.StatusOK &&
				(status != http.StatusServiceUnavailable || len(codes) == 0 || codes[0] != "UNAVAILABLE") {
				t.Errorf("%d %v", status, codes)
			}
		})
	}
	requests.Wait()
	end()
	require.True(t, eventually(f.ctx, patience, func() bool {
		status, _ := ask(t, f.process, f.people[2], postingsThere)
		return status == http.StatusOK
	}))
	req, err := http.NewRequestWithContext(
		f.ctx,
		http.MethodGet,
		strings.TrimSuffix(f.process.url, "graphql")+"readyz",
		http.NoBody,
	)
	require.NoError(t, err)
	require.True(
		t,
		eventually(f.ctx, patience, func() bool { return send(t, req).status == http.StatusOK }),
	)
}
