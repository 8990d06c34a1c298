//go:build unix

package endtoend_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/ws"
)

// Postgres stops and restarts under two servers, once by an administrator and once as after a
// crash. Meanwhile requests fail with a typed error, sockets stay open, and afterwards every event
// arrives on them exactly once.
func TestPostgresRestarts(t *testing.T) {
	cl := newCluster(t)
	db := cl.database(t, "restarts")
	c := newCrew(t, db, 3, 6, 14)
	servers := []*followed{
		c.followedServer(t, db.Options(), 15),
		c.followedServer(t, db.Options(), 15),
	}
	var askers []*asker
	for i, f := range servers {
		askers = append(askers, newAsker(t, f.process, c.people[2+i]))
	}
	shift := c.shift(t, servers[0].process)
	shift.until(t, 40)
	for n, how := range []syscall.Signal{syscall.SIGINT, syscall.SIGQUIT} {
		cl.stop(t, how)
		for i, f := range servers {
			askers[i].unavailable(t, postingsThere)
			unavailable(t, f.process, c.people[2])
			turnedAway(t, f.process, c.people[2])
			// A stream of a user whose rights this server has not read yet.
			askers[i].unavailable(t, subscription(selections[0]))
		}
		failed := shift.failed.Load()
		shift.untilFailed(t, failed+3)
		cl.start(t)
		began := time.Now()
		for i, f := range servers {
			askers[i].answered(t, postingsThere)
			require.True(t, eventually(t.Context(), patience, func() bool {
				status, _ := ask(t, f.process, c.people[2], postingsThere)
				return status == http.StatusOK
			}))
		}
		shift.until(t, int64(40*(n+2)))
		t.Logf(
			"after %s: 40 more moves %s after Postgres answered",
			how,
			time.Since(began).Round(time.Millisecond),
		)
	}
	shift.stop()
	c.reopen(t)
	log := servers[0].settle(t)
	servers[1].received(t, log)
	for _, a := range askers {
		a.answered(t, postingsThere) // on the same connection
	}
	for _, f := range servers {
		f.finish(t, log)
	}
	acknowledged(t, log, shift.work)
}

// Servers find the events of other processes even if the database does not deliver notifications.
func TestServersPollWithoutNotifications(t *testing.T) {
	cl := newCluster(t)
	db := cl.database(t, "silent")
	c := newCrew(t, db, 3, 4, 14)
	for _, statement := range []string{
		"REVOKE EXECUTE ON FUNCTION pg_notify(text, text) FROM PUBLIC", "CREATE ROLE mute LOGIN",
		"GRANT ALL ON ALL TABLES IN SCHEMA public TO mute", "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO mute",
	} {
		_, err := db.Store.Exec(t.Context(), statement)
		require.NoError(t, err)
	}
	o := db.Options()
	o.URL = strings.Replace(o.URL, "postgres://postgres@", "postgres://mute@", 1)
	a, b := startServer(t, o), startServer(t, o)
	heard := c.listen(t, b, c.people[2], nil)
	var slowest time.Duration
	for _, one := range bundles(c.people[2].token, c.postings[0], 1) {
		events, err := one.move(t.Context(), a)
		require.NoError(t, err)
		began := time.Now()
		heard.until(t, events[0])
		slowest = max(slowest, time.Since(began))
	}
	t.Logf(
		"without announcements a move reached the other server's client at most %s after it was answered",
		slowest.Round(time.Millisecond),
	)
}

// reopen opens the store again after a restart, which breaks all of its connections.
func (c *crew) reopen(t *testing.T) {
	t.Helper()
	c.db.Store = c.db.Another(t)
	c.command()
}

// shift is a group of clients who move applications through a server, whatever happens to its
// database.
type shift struct {
	work         []*bundle
	made, failed atomic.Int64
	// stop ends it, and waits until no command is in progress.
	stop func()
}

func (c *crew) shift(t *testing.T, p *process) *shift {
	t.Helper()
	s := &shift{work: c.work()}
	ctx, cancel := context.WithCancel(t.Context())
	var stopped atomic.Bool
	var wg sync.WaitGroup
	const people = 3
	for i := range people {
		wg.Go(func() {
			mine := every(s.work, i, people)
			for n := 0; !stopped.Load(); n++ {
				s.one(ctx, t, p, mine[n%len(mine)])
			}
		})
	}
	s.stop = sync.OnceFunc(func() { stopped.Store(true); wg.Wait(); cancel() })
	t.Cleanup(func() { cancel(); s.stop() })
	return s
}

// one sends a move until it succeeds. The only error that it may get meanwhile is that the database
// is unavailable.
func (s *shift) one(ctx context.Context, t *testing.T, p *process, b *bundle) {
	for ctx.Err() == nil {
		events, err := b.move(ctx, p)
		switch {
		case err == nil:
			s.made.Add(int64(len(events)))
			return
		case ctx.Err() != nil:
			return
		case !strings.Contains(err.Error(), `"code":"UNAVAILABLE"`):
			t.Errorf("a move without a database: %v", err)
			return
		}
		s.failed.Add(1)
		pause := time.NewTimer(20 * time.Millisecond)
		select {
		case <-pause.C:
		case <-ctx.Done():
		}
		pause.Stop()
	}
}

func (s *shift) until(t *testing.T, made int64) {
	t.Helper()
	require.True(
		t,
		eventually(t.Context(), patience, func() bool { return s.made.Load() >= made }),
		"%d moves",
		s.made.Load(),
	)
}

func (s *shift) untilFailed(t *testing.T, failed int64) {
	t.Helper()
	require.True(
		t,
		eventually(t.Context(), patience, func() bool { return s.failed.Load() >= failed }),
		"no client has noticed that the database is unavailable",
	)
}

const postingsThere = "{ postings(first: 3) { nodes { id } } }"

// ask sends a query over HTTP, and returns the status and the codes of its errors.
func ask(t *testing.T, p *process, who *colleague, query string) (status int, codes []string) {
	t.Helper()
	req, err := http.NewRequestWithContext(
		t.Context(),
		http.MethodPost,
		p.url,
		bytes.NewReader(packed(map[string]any{"query": query})),
	)
	require.NoError(t, err)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+who.token)
	resp, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	var a struct{ Errors []failure }
	require.NoError(t, json.Unmarshal(text, &a), "%s", text)
	for _, e := range a.Errors {
		codes = append(codes, e.Extensions.Code)
	}
	return resp.StatusCode, codes
}

// unavailable requires that requests over HTTP report that the database is unavailable.
func unavailable(t *testing.T, p *process, who *colleague) {
	t.Helper()
	status, codes := ask(t, p, who, postingsThere)
	require.Equal(t, http.StatusServiceUnavailable, status)
	require.Equal(t, []string{"UNAVAILABLE"}, codes)
	req, err := http.NewRequestWithContext(
		t.Context(),
		http.MethodGet,
		strings.TrimSuffix(p.url, "graphql")+"readyz",
		http.NoBody,
	)
	require.NoError(t, err)
	require.Equal(t, http.StatusServiceUnavailable, send(t, req).status)
}

// turnedAway requires that a new socket is closed with a code that tells the client to try again.
func turnedAway(t *testing.T, p *process, who *colleague) {
	t.Helper()
	s := openSocket(t, p, `{"authorization":"Bearer `+who.token+`"}`)
	_, err := s.hear()
	require.Equal(t, ws.CloseTryAgain, ws.CloseCode(err), "%v", err)
}

// asker is a user with an open socket who sends one operation after the other.
type asker struct {
	*socket
	n int
}

func newAsker(t *testing.T, p *process, who *colleague) *asker {
	t.Helper()
	a := &asker{socket: openSocket(t, p, `{"authorization":"Bearer `+who.token+`"}`)}
	text, err := a.hear()
	require.NoError(t, err)
	require.Contains(t, text, "connection_ack")
	return a
}

// ask returns how an operation ended: the type of the message, and the codes of its errors.
func (a *asker) ask(t *testing.T, query string) (kind string, codes []string) {
	t.Helper()
	a.n++
	id := fmt.Sprint("q", a.n)
	a.say(
		string(
			packed(
				map[string]any{
					"type":    "subscribe",
					"id":      id,
					"payload": map[string]any{"query": query},
				},
			),
		),
	)
	for {
		text, err := a.hear()
		require.NoError(t, err)
		var m wire
		require.NoError(t, json.Unmarshal([]byte(text), &m))
		if m.ID != id {
			continue // the completion of the previous operation
		}
		var failures []failure
		if m.Type == "next" {
			var got answer
			require.NoError(t, json.Unmarshal(m.Payload, &got))
			failures = got.Errors
		} else {
			require.NoError(t, json.Unmarshal(m.Payload, &failures))
		}
		for _, f := range failures {
			codes = append(codes, f.Extensions.Code)
		}
		return m.Type, codes
	}
}

func (a *asker) unavailable(t *testing.T, query string) {
	t.Helper()
	// The viewer is read again before an operation begins. Without a database the operation fails
	// then, or later.
	kind, codes := a.ask(t, query)
	require.Contains(t, []string{"next", "error"}, kind)
	require.Equal(t, []string{"UNAVAILABLE"}, slices.Compact(codes))
}

func (a *asker) answered(t *testing.T, query string) {
	t.Helper()
	require.True(t, eventually(t.Context(), patience, func() bool {
		kind, codes := a.ask(t, query)
		return kind == "next" && len(codes) == 0
	}))
}

// listener is a subscription whose frames the test reads itself.
type listener struct {
	*follower
	stop func()
}

func (c *crew) listen(t *testing.T, p *process, who *colleague, only []string) *listener {
	t.Helper()
	f := newFollower(who, only, byFrame, selections[0])
	ctx, cancel := context.WithCancel(t.Context())
	d := newDoor()
	d.open(p.url)
	wait := follow(ctx, t, d, []*follower{f}, cancel)
	l := &listener{f, func() { cancel(); wait() }}
	t.Cleanup(l.stop)
	select {
	case <-f.ready:
	case <-time.After(patience):
		t.Fatalf("%s: no first frame", f)
	}
	return l
}

// until waits for an event.
func (l *listener) until(t *testing.T, event string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	require.NoError(t, l.await(ctx, event))
}
