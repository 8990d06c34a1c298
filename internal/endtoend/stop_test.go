package endtoend_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
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

// tagger creates tags as fast as it can, over connections that it keeps, until the server accepts
// no more connections.
type tagger struct {
	base, token, name string
	acknowledged      int
	// cut has errors that do not mean that nothing listens. After them the client cannot know
	// whether its mutation was done.
	cut []error
}

func (g *tagger) run(ctx context.Context, done func()) {
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 1}}
	defer client.CloseIdleConnections()
	for i := 0; ; i++ {
		err := g.tag(ctx, client, fmt.Sprintf("%s-%d", g.name, i))
		var dial *net.OpError
		switch {
		case err == nil:
			g.acknowledged++
			done()
		case errors.As(err, &dial) && dial.Op == "dial":
			return
		default:
			g.cut = append(g.cut, err)
			if ctx.Err() != nil || len(g.cut) > 20 {
				return
			}
		}
	}
}

func (g *tagger) tag(ctx context.Context, client *http.Client, name string) error {
	body, err := json.Marshal(
		map[string]string{
			"query": `mutation { createTag(input: {name: "` + name + `"}) { tag { id } problem { message } } }`,
		},
	)
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(
		ctx,
		http.MethodPost,
		g.base+"/graphql",
		bytes.NewReader(body),
	)
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+g.token)
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if !strings.Contains(string(text), `"tag":{"id"`) {
		return fmt.Errorf("%d %s", resp.StatusCode, text)
	}
	return nil
}

// runSockets is like run, but uses one socket after the other, each for as many messages as a
// client may send at once, until one is closed with 1012 or nothing listens. Mutations without a
// response by then were not done.
func (g *tagger) runSockets(ctx context.Context, done func()) {
	const each = 150
	for n := 0; ; n += each {
		conn, err := ws.Dial(ctx, "ws"+strings.TrimPrefix(g.base, "http")+"/graphql", nil)
		if err == nil {
			err = g.overSocket(conn, n, n+each, done)
			_ = conn.Close()
		}
		var dial *net.OpError
		switch {
		case err == nil:
		case ws.CloseCode(err) == ws.CloseRestart, errors.As(err, &dial) && dial.Op == "dial":
			return
		default:
			g.cut = append(g.cut, err)
			return
		}
	}
}

func (g *tagger) overSocket(conn *ws.Client, from, to int, done func()) error {
	message := `{"type":"connection_init","payload":{"authorization":"Bearer ` + g.token + `"}}`
	for i := from; i <= to; i++ {
		_ = conn.Send([]byte(message)) // the reason for closing a socket is found when reading
		for text := ""; !strings.Contains(text, `"type":"connection_ack"`) && !strings.Contains(text, `"type":"complete"`); {
			raw, err := conn.Receive(time.Now().Add(20 * time.Second))
			text = string(raw)
			switch {
			case err != nil:
				return err
			case strings.Contains(text, `"errors"`):
				return errors.New(text)
			case strings.Contains(text, `"tag":{"id"`):
				g.acknowledged++
				done()
			}
		}
		message = fmt.Sprintf(
			`{"id":"%d","type":"subscribe","payload":{"query":"mutation { createTag(input: {name: \"%s-%d\"}) { tag { id } } }"}}`,
			i,
			g.name,
			i,
		)
	}
	return nil
}

// Each mutation that clients send before and while a server stops is either answered or not
// executed, and answered ones are in the database.
func TestStoppingUnderLoadLosesNothing(t *testing.T) {
	const stops, clients, sockets, enough = 3, 8, 3, 60
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		must(
			t,
			on(
				db,
				"user",
				"create",
				"--email",
				"ada@example.com",
				"--name",
				"Ada",
				"--role",
				"ADMIN",
			)...)
		token := must(t, on(db, "token", "create", "--user", "ada@example.com", "--name", "k")...)
		total := 0
		for stop := range stops {
			s := serve(t, on(db)...)
			var done atomic.Int64
			loaded := make(chan struct{})
			count := func() {
				if done.Add(1) == enough {
					close(loaded)
				}
			}
			var all sync.WaitGroup
			var taggers []*tagger
			for i := range clients + sockets {
				g := &tagger{base: s.base, token: token, name: fmt.Sprintf("t%d-%d", stop, i)}
				taggers = append(taggers, g)
				if i < clients {
					all.Go(func() { g.run(t.Context(), count) })
				} else {
					all.Go(func() { g.runSockets(t.Context(), count) })
				}
			}
			<-loaded
			s.stop()
			all.Wait()
			for _, g := range taggers {
				require.Empty(t, g.cut, g.name)
				total += g.acknowledged
			}
		}
		rows, err := db.Store.Query(t.Context(), "SELECT count(*) FROM tags")
		require.NoError(t, err)
		defer func() { _ = rows.Close() }()
		require.True(t, rows.Next())
		var tags int
		require.NoError(t, rows.Scan(&tags))
		require.NoError(t, rows.Err())
		require.Equal(t, total, tags, "exactly the acknowledged tags must exist")
	})
}

// A server that stops first reports to load balancers and clients that it is not ready, and then
// stops listening. A second signal ends it immediately.
func TestReadinessEndsFirst(t *testing.T) {
	db := testkit.NewDB(t, testkit.Dialects()[0])
	p := startServer(t, db.Options(), "--shutdown-delay", "1h")
	s := &server{base: strings.TrimSuffix(p.url, "/graphql")}
	require.Equal(t, http.StatusOK, s.get(t, "/readyz").status)
	require.NoError(t, p.cmd.Process.Signal(syscall.SIGTERM))
	var r reply
	require.Eventually(
		t,
		func() bool { r = s.get(t, "/readyz"); return r.status != http.StatusOK },
		20*time.Second,
		time.Millisecond,
	)
	require.Equal(t, http.StatusServiceUnavailable, r.status)
	require.Equal(t, "stopping\n", r.body)
	for _, path := range []string{"/readyz", "/healthz", "/graphql", "/"} {
		req, err := http.NewRequestWithContext(
			t.Context(),
			http.MethodGet,
			s.base+path,
			http.NoBody,
		)
		require.NoError(t, err)
		resp, err := http.DefaultTransport.RoundTrip(req)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		require.True(t, resp.Close, "%s: the connection must be closed", path)
	}
	require.Equal(t, http.StatusOK, s.get(t, "/healthz").status)
	require.Equal(
		t,
		http.StatusUnauthorized,
		s.query(t, "", who).status,
		"requests must still be answered",
	)
	require.NoError(t, p.cmd.Process.Signal(syscall.SIGTERM))
	require.Error(t, p.cmd.Wait(), "the second signal must end it")
}

// While a server waits for migrations or runs them, its health endpoint responds and says what it
// waits for.
func TestHealthResponsesDuringStart(t *testing.T) {
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			db := testkit.NewEmpty(t, d)
			var s *server
			var ready func()
			err := db.Store.Exclusive(t.Context(), "migrations", func(context.Context) error {
				s, ready = starting(t, on(db, "--demo")...)
				require.Eventually(t, func() bool {
					at := listensAt.FindStringSubmatch(s.log.String())
					if at != nil {
						s.base = "http://" + at[1]
					}
					return at != nil &&
						strings.Contains(s.log.String(), `phase="migrating the database"`)
				}, 20*time.Second, time.Millisecond, "%s", s.log)
				require.Equal(t, "ok\n", s.get(t, "/healthz").body)
				r := s.get(t, "/readyz")
				require.Equal(t, http.StatusServiceUnavailable, r.status)
				require.Equal(t, "migrating the database\n", r.body)
				r = s.query(t, "demo-admin", who)
				require.Equal(t, http.StatusServiceUnavailable, r.status)
				require.Equal(t, "UNAVAILABLE", r.code())
				require.Equal(t, "2", r.header.Get("Retry-After"))
				require.NotEmpty(t, r.header.Get("X-Request-Id"))
				r = s.get(t, "/")
				require.Equal(t, http.StatusServiceUnavailable, r.status)
				require.Equal(t, "the server is not ready: migrating the database\n", r.body)
				require.Equal(t, "nosniff", r.header.Get("X-Content-Type-Options"))
				return nil
			})
			require.NoError(t, err)
			ready()
			require.Equal(t, "ok\n", s.get(t, "/readyz").body)
			require.Equal(t, http.StatusOK, s.query(t, "demo-admin", who).status)
			for _, phase := range []string{"waiting for the database", "migrating the database", "preparing the company", "loading the demo company", "starting"} {
				require.Regexp(t, `msg=starting phase="?`+phase, s.log.String())
			}
		})
	}
}
