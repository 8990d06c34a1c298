package endtoend_test

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/ws"
)

// paced requires that a request was refused because of its rate.
func paced(t *testing.T, r reply) {
	t.Helper()
	require.Equal(t, http.StatusTooManyRequests, r.status, r.body)
	require.Equal(t, "RATE_LIMITED", r.code(), r.body)
	require.NotContains(t, r.body, `"data"`)
	wait, err := strconv.Atoi(r.header.Get("Retry-After"))
	require.NoError(t, err)
	require.Positive(t, wait)
	require.InDelta(t, wait, r.Errors[0].Extensions["retryAfter"], 0)
}

// All operations of one user count together, over all transports. Other users are not affected.
func TestOperationsAreCountedByViewer(t *testing.T) {
	dir := t.TempDir()
	token := signIn(t, dir)
	must(
		t,
		"user",
		"create",
		"--email",
		"bob@example.com",
		"--name",
		"Bob",
		"--role",
		"MEMBER",
		"--data",
		dir,
	)
	other := must(
		t,
		"token",
		"create",
		"--user",
		"bob@example.com",
		"--name",
		"other",
		"--data",
		dir,
	)
	s := serve(t, "--data", dir, "--viewer-rate", "1")
	socket, err := ws.Dial(t.Context(), "ws"+strings.TrimPrefix(s.base, "http")+"/graphql", nil)
	require.NoError(t, err)
	defer func() { _ = socket.Close() }()
	hear := func() string {
		text, err := socket.Receive(time.Now().Add(20 * time.Second))
		require.NoError(t, err)
		return string(text)
	}
	require.NoError(
		t,
		socket.Send(
			[]byte(`{"type":"connection_init","payload":{"authorization":"Bearer `+token+`"}}`),
		),
	)
	require.JSONEq(t, `{"type":"connection_ack"}`, hear())

	refused := func() (r reply) {
		require.Eventually(t, func() bool {
			r = s.query(t, token, who)
			return r.status != http.StatusOK
		}, 20*time.Second, time.Millisecond)
		return r
	}
	paced(t, refused())
	refused()
	r := s.query(t, token, who, "Accept", "text/event-stream")
	if r.status != http.StatusOK { // a slow machine may have regained a token meanwhile
		paced(t, r)
	}
	require.Eventually(t, func() bool {
		require.NoError(
			t,
			socket.Send(
				[]byte(`{"id":"1","type":"subscribe","payload":{"query":"{ __typename }"}}`),
			),
		)
		for {
			var m struct {
				Type    string
				Payload json.RawMessage
			}
			require.NoError(t, json.Unmarshal([]byte(hear()), &m))
			switch m.Type {
			case "complete":
				return false
			case "error":
				require.Contains(t, string(m.Payload), `"code":"RATE_LIMITED"`)
				require.Contains(t, string(m.Payload), `"retryAfter":`)
				return true
			}
		}
	}, 20*time.Second, time.Millisecond)
	require.Equal(t, http.StatusOK, s.query(t, other, who).status)
	require.Equal(t, http.StatusUnauthorized, s.query(t, "", who).status)
}

// An address that sends invalid credentials must soon wait, before the database is asked. Users
// with valid credentials at the same address, and users at other addresses, are not affected.
func TestInvalidCredentialsAreCountedByAddress(t *testing.T) {
	dir := t.TempDir()
	token := signIn(t, dir)
	must(
		t,
		"user",
		"create",
		"--email",
		"bob@example.com",
		"--name",
		"Bob",
		"--role",
		"MEMBER",
		"--data",
		dir,
	)
	other := must(
		t,
		"token",
		"create",
		"--user",
		"bob@example.com",
		"--name",
		"other",
		"--data",
		dir,
	)
	s := serve(t, "--data", dir, "--trusted-proxies", "127.0.0.1", "--failed-rate", "1")
	from := func(address, token string) reply { return s.query(t, token, who, "X-Forwarded-For", address) }
	require.Equal(t, http.StatusOK, from("192.0.2.1", token).status)

	guess := "hw_" + strings.Repeat("x", 43)
	for range 20 {
		require.Equal(t, http.StatusUnauthorized, from("192.0.2.1", guess).status)
	}
	var last reply
	require.Eventually(t, func() bool {
		last = from("192.0.2.1", guess)
		return last.status != http.StatusUnauthorized
	}, 20*time.Second, time.Millisecond)
	paced(t, last)
	require.Equal(t, http.StatusOK, from("192.0.2.1", token).status)
	require.Equal(
		t,
		http.StatusUnauthorized,
		from("192.0.2.1", "").status,
		"a request without a credential is not an attempt",
	)
	require.Equal(t, http.StatusOK, from("192.0.2.2", other).status)
	require.Equal(t, http.StatusUnauthorized, from("192.0.2.2", guess).status)
}

func TestRequestsAreCountedByAddress(t *testing.T) {
	dir := t.TempDir()
	token := signIn(t, dir)
	s := serve(t, "--data", dir, "--trusted-proxies", "127.0.0.1", "--address-rate", "1")
	var last reply
	require.Eventually(t, func() bool {
		last = s.query(t, token, who, "X-Forwarded-For", "2001:db8::1")
		return last.status != http.StatusOK
	}, 20*time.Second, time.Millisecond)
	paced(t, last)
	require.Equal(
		t,
		http.StatusOK,
		s.query(t, token, who, "X-Forwarded-For", "2001:db8:0:1::1").status,
	)
	for range 10 {
		require.Equal(t, http.StatusOK, s.get(t, "/healthz").status)
	}
}

// Requests beyond the capacity wait for a short time. Those that would wait for too long are
// refused immediately.
func TestExcessLoadIsRefused(t *testing.T) {
	dir := t.TempDir()
	token := signIn(t, dir)
	s := serve(t, "--data", dir, "--max-concurrent", "1", "--max-queue", "1", "--queue-time", "1s")
	large := "{ __schema { types { name description fields(includeDeprecated: true) { name description args { name description } type { name ofType { name ofType { name } } } } } } }"
	var mu sync.Mutex
	status := map[int]int{}
	var all sync.WaitGroup
	for range 16 {
		all.Go(func() {
			for range 10 {
				r := s.query(t, token, large)
				if r.status != http.StatusOK {
					mustBeShed(t, r)
				}
				mu.Lock()
				status[r.status]++
				mu.Unlock()
			}
		})
	}
	all.Wait()
	require.Positive(t, status[http.StatusOK])
	require.Positive(t, status[http.StatusServiceUnavailable])
	require.Equal(t, 160, status[http.StatusOK]+status[http.StatusServiceUnavailable], "%v", status)
	require.Equal(
		t,
		http.StatusOK,
		s.query(t, token, who).status,
		"afterwards there must be capacity again",
	)
}

func mustBeShed(t *testing.T, r reply) {
	t.Helper()
	if r.status != http.StatusServiceUnavailable || r.code() != "UNAVAILABLE" ||
		r.header.Get("Retry-After") == "" {
		t.Errorf("%d %s", r.status, r.body)
	}
}

// Each response has its cost, and the refusal of an operation that costs too much says how much it
// costs.
func TestResponsesHaveTheirCost(t *testing.T) {
	dir := t.TempDir()
	token := signIn(t, dir)
	s := serve(t, "--data", dir, "--max-cost", "1000")
	require.JSONEq(
		t,
		`{"extensions":{"cost":{"requested":3,"limit":1000}},"data":{"viewer":{"name":"Ada","role":"ADMIN"}}}`,
		s.query(t, token, who).body,
	)
	r := s.query(t, token, "{ postings(first: 100) { nodes { stages { id name } } } }")
	require.Equal(t, "TOO_COMPLEX", r.code())
	require.Equal(
		t,
		map[string]any{"requested": 3211.0, "limit": 1000.0},
		r.Errors[0].Extensions["cost"],
		r.body,
	)
	r = s.query(t, token, `mutation { revokeApiKey(input: {apiKeyId: "key_x"}) { replayed } }`)
	require.Contains(t, r.body, `"extensions":{"cost":{"requested":2,"limit":1000}}`)
	for bound, cost := range map[string]float64{"(atMost: 500)": 2012, "(atMost: 5000)": 5012, "": 10_012} {
		r = s.query(t, token, `{ postings { count`+bound+` { value } } }`)
		require.Equal(
			t,
			map[string]any{"requested": cost, "limit": 1000.0},
			r.Errors[0].Extensions["cost"],
			r.body,
		)
	}
	require.Contains(
		t,
		s.query(t, token, who, "Accept", "text/event-stream").body,
		`"extensions":{"cost":{"requested":3,"limit":1000}}`,
	)
}
