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
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// heard is what came over a stream of server-sent events.
type heard struct {
	mu     sync.Mutex
	events []string
	failed string
	over   chan struct{}
}

// overEvents follows over server-sent events until the context ends.
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
			if err := json.Unmarshal([]byte(text), &a); err != nil || len(a.Errors) > 0 || a.Data.PipelineUpdates == nil {
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
		t.Fatal("no first frame")
	}
	return h
}

func (h *heard) got(id string) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.events) > 0 && h.events[len(h.events)-1] == id
}

// An administrator ends all connections of a server again and again, while people move cards and
// others begin to follow: no stream ends, of either transport, and each gets everything once.
func TestAllBackendsTerminated(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	c := newCrew(t, db, 3, 6, 14)
	start := c.head(t).Head
	ctx, stop := context.WithTimeout(t.Context(), 5*time.Minute)
	defer stop()
	o := db.Options()
	o.URL += "&application_name=victim"
	p := startServer(t, o)
	t.Cleanup(p.kill)
	d := newDoor()
	d.open(p.url)
	all := c.followers(t, 20, start)
	following := follow(ctx, t, d, all, stop)
	for _, f := range all {
		<-f.ready
	}
	events := []*heard{c.overEvents(ctx, t, p, c.people[2]), c.overEvents(ctx, t, p, c.people[2])}
	eventsFrom := c.head(t).Head
	shift := c.shift(t, p)
	shift.until(t, 20)
	var ended atomic.Int64
	for n := range 15 {
		rows, err := db.Store.Query(ctx, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ?", "victim")
		require.NoError(t, err)
		for rows.Next() {
			ended.Add(1)
		}
		require.NoError(t, rows.Err())
		require.NoError(t, rows.Close())
		shift.until(t, shift.made.Load()+5)
		if n%3 == 0 { // somebody who comes in the middle of it
			more := c.followers(t, 3, start)
			wait := follow(ctx, t, d, more, stop)
			defer wait()
			all = append(all, more...)
		}
	}
	require.Positive(t, ended.Load())
	shift.stop()
	c.last(t)
	log := c.log(t, start)
	await(ctx, t, all, log, c.postings)
	want := idsFor(newFollower(c.people[2], nil, 0, ""), c.log(t, eventsFrom), c.postings)
	for _, h := range events {
		require.True(t, eventually(ctx, patience, func() bool { return h.got(want[len(want)-1]) }), "%s", h.failed)
		select {
		case <-h.over:
			t.Error("a stream of events ended")
		default:
		}
		require.Empty(t, h.failed)
		require.Equal(t, want, h.events)
	}
	stop()
	following()
	acknowledged(t, log, shift.work)
	for _, f := range all {
		_, err := f.check(log, c.postings)
		require.NoError(t, err)
		require.Len(t, f.sessions, 1, "%s: its socket was not kept", f)
	}
}

// The connections of a server to its database freeze, as at a failover: open, and without a byte.
// Requests are answered all the same, the server is ready again, and the streams go on, as soon as
// it has found out; nothing is lost.
func TestFrozenDatabaseConnections(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	c := newCrew(t, db, 3, 6, 14)
	start := c.head(t).Head
	ctx, stop := context.WithTimeout(t.Context(), 5*time.Minute)
	defer stop()
	proxy, address := testkit.ProxyOf(t, db.URL)
	o := db.Options()
	o.URL = address
	p := startServer(t, o, "--request-timeout", "20s")
	t.Cleanup(p.kill)
	d := newDoor()
	d.open(p.url)
	all := c.followers(t, 6, start)
	following := follow(ctx, t, d, all, stop)
	for _, f := range all {
		<-f.ready
	}
	c.frozen(ctx, t, p, proxy.Freeze, func() {}, 1)
	c.last(t)
	log := c.log(t, start)
	await(ctx, t, all, log, c.postings)
	stop()
	following()
	for _, f := range all {
		_, err := f.check(log, c.postings)
		require.NoError(t, err)
		require.Len(t, f.sessions, 1, "%s: its socket was not kept", f)
	}
}

// frozen lets more people ask than there are connections while nothing answers, and says that all
// were told.
func (c *crew) frozen(ctx context.Context, t *testing.T, p *process, freeze, thaw func(), asks int) {
	t.Helper()
	freeze()
	var people sync.WaitGroup
	for range asks * 24 {
		people.Go(func() {
			status, codes := ask(t, p, c.people[2], postingsThere)
			if status != http.StatusOK && (status != http.StatusServiceUnavailable || len(codes) == 0 || codes[0] != "UNAVAILABLE") {
				t.Errorf("%d %v", status, codes)
			}
		})
	}
	people.Wait()
	thaw()
	require.True(t, eventually(ctx, patience, func() bool {
		status, _ := ask(t, p, c.people[2], postingsThere)
		return status == http.StatusOK
	}))
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, strings.TrimSuffix(p.url, "graphql")+"readyz", http.NoBody)
	require.NoError(t, err)
	require.True(t, eventually(ctx, patience, func() bool { return send(t, req).status == http.StatusOK }))
}

// Postgres itself is stopped by a signal, so that the system acknowledges bytes and nobody answers
// them.
func TestPostgresStopsAnswering(t *testing.T) {
	cl := newCluster(t)
	db := cl.database(t, "stopped")
	c := newCrew(t, db, 3, 6, 14)
	start := c.head(t).Head
	ctx, stop := context.WithTimeout(t.Context(), 5*time.Minute)
	defer stop()
	p := startServer(t, db.Options())
	t.Cleanup(p.kill)
	d := newDoor()
	d.open(p.url)
	all := c.followers(t, 6, start)
	following := follow(ctx, t, d, all, stop)
	for _, f := range all {
		<-f.ready
	}
	c.frozen(ctx, t, p, func() { cl.signalAll(t, syscall.SIGSTOP) }, func() { cl.signalAll(t, syscall.SIGCONT) }, 1)
	c.reopen(t)
	c.last(t)
	log := c.log(t, start)
	await(ctx, t, all, log, c.postings)
	stop()
	following()
	for _, f := range all {
		_, err := f.check(log, c.postings)
		require.NoError(t, err)
		require.Len(t, f.sessions, 1, "%s: its socket was not kept", f)
	}
}
