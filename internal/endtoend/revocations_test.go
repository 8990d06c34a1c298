package endtoend_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/hiring"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
	"hirewire/internal/ws"
)

// opened is what one credential keeps open: a socket and a stream of server-sent events, each with
// a subscription.
type opened struct {
	name   string
	socket *socket
	// ended receives the code with which the socket closed, and events the last data of the stream.
	// at is when both had ended.
	ended  chan int
	events chan string
	at     time.Time
}

const following = `subscription { pipelineUpdates { __typename } }`

// holdOpen opens both, and waits for the first frame of each.
func holdOpen(t *testing.T, name, url string, header http.Header) *opened {
	t.Helper()
	base := strings.TrimSuffix(url, "/graphql")
	header = header.Clone()
	header.Set("Origin", base)
	conn, err := ws.Dial(t.Context(), "ws"+strings.TrimPrefix(url, "http"), header)
	require.NoError(t, err)
	t.Cleanup(func() { _ = conn.Close() })
	o := &opened{
		name:   name,
		socket: &socket{t, conn},
		ended:  make(chan int, 1),
		events: make(chan string, 1),
	}
	o.socket.say(`{"type":"connection_init"}`)
	o.socket.say(`{"id":"1","type":"subscribe","payload":{"query":"` + following + `"}}`)
	for _, want := range []string{"connection_ack", "PipelineEvents"} {
		text, err := o.socket.hear()
		require.NoError(t, err, name)
		require.Contains(t, text, want, name)
	}

	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	req, err := http.NewRequestWithContext(
		ctx,
		http.MethodPost,
		url,
		strings.NewReader(`{"query":"`+following+`"}`),
	)
	require.NoError(t, err)
	req.Header = header
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	resp, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	t.Cleanup(func() { _ = resp.Body.Close() })
	require.Equal(t, http.StatusOK, resp.StatusCode, name)
	lines := bufio.NewScanner(resp.Body)
	for lines.Scan() && !strings.HasPrefix(lines.Text(), "data:") {
		require.NotContains(t, lines.Text(), "error")
	}
	go func() {
		last := ""
		for lines.Scan() {
			if text, ok := strings.CutPrefix(lines.Text(), "data: "); ok && text != "" {
				last = text
			}
		}
		o.events <- last
	}()
	go func() {
		for {
			_, err := conn.Receive(time.Now().Add(patience))
			if err != nil {
				o.ended <- ws.CloseCode(err)
				return
			}
		}
	}()
	return o
}

// ends waits until both have ended, for the reason that code stands for.
func (o *opened) ends(t *testing.T, code int) {
	t.Helper()
	require.Equal(t, code, <-o.ended, o.name)
	want := "UNAUTHENTICATED"
	last := <-o.events
	if code == ws.CloseForbidden && strings.Contains(last, "FORBIDDEN") {
		want = "FORBIDDEN" // the stream may have learned from the event log first that the account was deactivated
	}
	require.Contains(t, last, want, o.name)
	o.at = time.Now()
}

// stays requires that the socket still responds.
func (o *opened) stays(t *testing.T) {
	t.Helper()
	select {
	case code := <-o.ended:
		t.Fatalf("%s: closed with %d", o.name, code)
	case <-o.events:
		t.Fatalf("%s: the stream ended", o.name)
	default:
	}
	o.socket.say(`{"type":"ping"}`)
}

// Sockets and streams end when their credential or account ends on another server, whether or not
// there is an event for it.
func TestRevocationsEndStreamsOnAnotherServer(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		a := startServer(t, db.Options())
		t.Cleanup(a.kill)
		b := a
		if db.Dialect == dialect.Postgres {
			b = startServer(t, db.Options())
			t.Cleanup(b.kill)
		}
		person := func(name string) (id, email string) {
			email = name + "@acme.example"
			link := must(
				t,
				on(
					db,
					"user",
					"invite",
					"--email",
					email,
					"--name",
					name,
					"--role",
					"RECRUITER",
				)...)
			newVisitor(t, a.url).invited(link)
			rows, err := db.Store.Query(t.Context(), "SELECT id FROM users WHERE email = ?", email)
			require.NoError(t, err)
			defer rows.Close()
			require.True(t, rows.Next())
			require.NoError(t, rows.Scan(&id))
			require.NoError(t, rows.Err())
			return id, email
		}
		exec := func(query string, args ...any) {
			_, err := db.Store.Exec(t.Context(), query, args...)
			require.NoError(t, err)
		}
		key := func(email string) (id, token string) {
			token = must(
				t,
				on(
					db,
					"token",
					"create",
					"--user",
					email,
					"--name",
					"laptop",
					"--scope",
					"WRITE",
				)...)
			var answer struct {
				Viewer struct{ APIKeys []struct{ ID string } }
			}
			require.NoError(
				t,
				b.send(t.Context(), token, "{ viewer { apiKeys { id } } }", nil, &answer),
			)
			return answer.Viewer.APIKeys[0].ID, token
		}
		bearer := func(token string) http.Header { return http.Header{"Authorization": {"Bearer " + token}} }
		cookie := func(v *visitor) http.Header { return http.Header{"Cookie": {v.cookie()}} }
		var slowest time.Duration
		ends := func(o *opened, code int, act func()) {
			act()
			done := time.Now()
			o.ends(t, code)
			took := o.at.Sub(done)
			slowest = max(slowest, took)
			t.Logf("%s: over %s after it was done", o.name, took.Round(time.Millisecond))
		}

		must(
			t,
			on(
				db,
				"user",
				"create",
				"--email",
				"root@acme.example",
				"--name",
				"Root",
				"--role",
				"ADMIN",
			)...)
		_, admin := key("root@acme.example")
		_, email := person("ada")
		keyID, token := key(email)
		one, _ := signsIn(t, a.url, email)
		two, second := signsIn(t, a.url, email)
		mine := holdOpen(t, "the session that does it all", b.url, cookie(one))

		ends(holdOpen(t, "a session revoked", b.url, cookie(two)), ws.CloseUnauthorized, func() {
			require.Equal(
				t,
				http.StatusOK,
				one.send(http.MethodDelete, "/auth/sessions/"+second, nil).status,
			)
		})
		two, _ = signsIn(t, a.url, email)
		ends(
			holdOpen(t, "signed out", b.url, cookie(two)),
			ws.CloseUnauthorized,
			func() { two.post("/auth/sign-out", map[string]any{}, nil) },
		)
		two, _ = signsIn(t, a.url, email)
		ends(holdOpen(t, "the password changed", b.url, cookie(two)), ws.CloseUnauthorized, func() {
			one.post(
				"/auth/password",
				map[string]string{"current": goodPassword, "password": goodPassword + " more"},
				nil,
			)
		})
		mine.stays(t)
		byKey := holdOpen(t, "a key revoked", b.url, bearer(token))
		ends(byKey, ws.CloseUnauthorized, func() {
			var answer struct {
				RevokeAPIKey struct{ Problem any }
			}
			require.NoError(
				t,
				a.send(
					t.Context(),
					token,
					`mutation($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { problem { message } } }`,
					map[string]any{"input": map[string]any{"apiKeyId": keyID}},
					&answer,
				),
			)
			require.Nil(t, answer.RevokeAPIKey.Problem)
		})
		mine.stays(t)
		ends(
			mine,
			ws.CloseUnauthorized,
			func() { one.post("/auth/sign-out-everywhere", map[string]any{}, nil) },
		)

		_, email = person("bob")
		keyID, token = key(email)
		ends(
			holdOpen(t, "a key that runs out", b.url, bearer(token)),
			ws.CloseUnauthorized,
			func() {
				exec("UPDATE api_keys SET expires_at = created_at WHERE id = ?", keyID)
			},
		)
		his, session := signsIn(t, a.url, email)
		ends(
			holdOpen(t, "a session that runs out", b.url, cookie(his)),
			ws.CloseUnauthorized,
			func() {
				exec("UPDATE sign_in_sessions SET expires_at = created_at WHERE id = ?", session)
			},
		)
		his, session = signsIn(t, a.url, email)
		ends(
			holdOpen(t, "a session that was not used for long", b.url, cookie(his)),
			ws.CloseUnauthorized,
			func() {
				exec(
					"UPDATE sign_in_sessions SET last_used_at = ? WHERE id = ?",
					time.Now().Add(-13*time.Hour).UTC(),
					session,
				)
			},
		)

		id, email := person("eve")
		_, token = key(email)
		hers, _ := signsIn(t, a.url, email)
		both := []*opened{
			holdOpen(t, "a session of a closed account", b.url, cookie(hers)),
			holdOpen(t, "a key of a closed account", b.url, bearer(token)),
		}
		var closed struct {
			DeactivateUser struct{ Problem any }
		}
		require.NoError(
			t,
			a.send(
				t.Context(),
				admin,
				`mutation($input: DeactivateUserInput!) { deactivateUser(input: $input) { problem { message } } }`,
				map[string]any{
					"input": map[string]any{"userId": id, "expectedVersion": 1},
				},
				&closed,
			),
		)
		require.Nil(t, closed.DeactivateUser.Problem)
		for _, o := range both {
			ends(o, ws.CloseForbidden, func() {})
		}
		t.Logf("the slowest took %s", slowest.Round(time.Millisecond))
	})
}

// An operation over a socket runs with the user's current rights, not with those at its opening.
func TestASocketHasCurrentRights(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		c := newCrew(t, db, 3, 2, 14)
		admin := c.people[0]
		require.Equal(t, workflow.RoleAdmin, admin.role)
		p := startServer(t, db.Options())
		t.Cleanup(p.kill)
		s := openSocket(t, p, `{"authorization":"Bearer `+admin.token+`"}`)
		text, err := s.hear()
		require.NoError(t, err)
		require.JSONEq(t, `{"type":"connection_ack"}`, text)
		var asked int
		ask := func(query string) string {
			asked++
			body, err := json.Marshal(map[string]string{"query": query})
			require.NoError(t, err)
			s.say(fmt.Sprintf(`{"id":"%d","type":"subscribe","payload":%s}`, asked, body))
			answer, err := s.hear()
			require.NoError(t, err)
			done, err := s.hear()
			require.NoError(t, err)
			require.Contains(t, done, `"complete"`)
			return answer
		}
		create := `mutation { createDepartment(input: {name: "D%d"}) { department { id } problem { message } } }`
		require.Contains(t, ask("{ viewer { role } }"), `"ADMIN"`)
		require.Contains(t, ask(fmt.Sprintf(create, 1)), `"dep_`)
		_, err = c.hiring.AssignRole(
			access.With(t.Context(), access.System()),
			hiring.AssignRoleInput{UserID: admin.id, Role: workflow.RoleMember},
		)
		require.NoError(t, err)
		require.Contains(t, ask("{ viewer { role } }"), `"MEMBER"`)
		require.Contains(t, ask(fmt.Sprintf(create, 2)), `"FORBIDDEN"`)
	})
}
