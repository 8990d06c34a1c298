package endtoend_test

import (
	"bytes"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
	"hirewire/internal/ws"
)

// Many sockets with the same credential, as after a restart, are authenticated with a few
// statements and not with two for each.
func TestSocketsWithOneCredentialShareItsCheck(t *testing.T) {
	const crowd = 200
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
		s := serve(t, append(on(db), "--metrics-listen", "127.0.0.1:0", "--max-sockets", "1000")...)
		at := regexp.MustCompile(`msg=metrics address=(\S+)`).FindStringSubmatch(s.log.String())
		require.NotNil(t, at)
		statements := func() (n float64) {
			text := measured(t, at[1])
			found := regexp.MustCompile(`(?m)^hirewire_statements_total (\S+)`).
				FindStringSubmatch(text)
			require.NotNil(t, found)
			_, err := fmt.Sscan(found[1], &n)
			require.NoError(t, err)
			return n
		}
		sockets := make([]*ws.Client, crowd)
		for i := range sockets {
			var err error
			sockets[i], err = ws.Dial(
				t.Context(),
				"ws"+strings.TrimPrefix(s.base, "http")+"/graphql",
				nil,
			)
			require.NoError(t, err)
			defer func() { _ = sockets[i].Close() }()
		}
		each := func(say, hear string) {
			t.Helper()
			var all sync.WaitGroup
			for _, socket := range sockets {
				all.Go(func() {
					if err := socket.Send([]byte(say)); err != nil {
						t.Error(err)
						return
					}
					text, err := socket.Receive(time.Now().Add(patience))
					if err != nil || !strings.Contains(string(text), hear) {
						t.Errorf("%s, %v", text, err)
					}
				})
			}
			all.Wait()
		}
		before := statements()
		each(
			`{"type":"connection_init","payload":{"authorization":"Bearer `+token+`"}}`,
			"connection_ack",
		)
		each(
			`{"id":"1","type":"subscribe","payload":{"query":"subscription { pipelineUpdates { __typename } }"}}`,
			`"next"`,
		)
		took := statements() - before
		t.Logf("%d sockets took %.0f statements", crowd, took)
		require.Less(t, took, float64(crowd)/2)

		// A revoked key is refused, however many sockets use it at once.
		revoke(t, db, "k")
		var all sync.WaitGroup
		for range 20 {
			all.Go(func() {
				socket, err := ws.Dial(
					t.Context(),
					"ws"+strings.TrimPrefix(s.base, "http")+"/graphql",
					nil,
				)
				if err != nil {
					t.Error(err)
					return
				}
				defer func() { _ = socket.Close() }()
				if err := socket.Send(
					[]byte(
						`{"type":"connection_init","payload":{"authorization":"Bearer ` + token + `"}}`,
					),
				); err != nil {
					t.Error(err)
				}
				if text, err := socket.Receive(
					time.Now().Add(patience),
				); ws.CloseCode(
					err,
				) != ws.CloseForbidden {
					t.Errorf("%s, %v", text, err)
				}
			})
		}
		all.Wait()
	})
}

// Requests that are refused before there is an operation are counted by error code, and their time
// is measured from their arrival.
func TestRefusalsBeforeTheOperationAreCounted(t *testing.T) {
	dir := t.TempDir()
	token := signIn(t, dir)
	s := serve(t, "--data", dir, "--metrics-listen", "127.0.0.1:0")
	at := regexp.MustCompile(`msg=metrics address=(\S+)`).FindStringSubmatch(s.log.String())
	require.NotNil(t, at)
	post := func(token, kind, body string, headers ...string) int {
		req, err := http.NewRequestWithContext(
			t.Context(),
			http.MethodPost,
			s.base+"/graphql",
			bytes.NewReader([]byte(body)),
		)
		require.NoError(t, err)
		req.Header.Set("Content-Type", kind)
		if token != "" {
			req.Header.Set("Authorization", "Bearer "+token)
		}
		for i := 0; i < len(headers); i += 2 {
			req.Header.Set(headers[i], headers[i+1])
		}
		return send(t, req).status
	}
	require.Equal(t, 401, post("", "application/json", `{"query":"{ __typename }"}`))
	require.Equal(
		t,
		401,
		post("hw_"+strings.Repeat("x", 43), "application/json", `{"query":"{ __typename }"}`),
	)
	require.Equal(t, 415, post(token, "text/plain", "hello"))
	require.Equal(t, 400, post(token, "application/json", "[]"))
	require.Equal(
		t,
		406,
		post(token, "application/json", `{"query":"{ __typename }"}`, "Accept", "image/png"),
	)
	// Only one byte too many: the server does not read all of a larger body, and a client that is
	// still writing may then see a broken connection instead of the response.
	require.Equal(t, 413, post(token, "application/json", strings.Repeat("x", 1<<20+1)))
	require.Equal(
		t,
		400,
		post(
			token,
			"application/json",
			`{"query":"subscription { pipelineUpdates { __typename } }"}`,
		),
	)
	text := measured(t, at[1])
	for _, line := range []string{
		`hirewire_operation_errors_total{code="UNAUTHENTICATED"} 2`,
		`hirewire_operation_errors_total{code="BAD_USER_INPUT"} 4`,
		`hirewire_operation_errors_total{code="TOO_COMPLEX"} 1`,
		`hirewire_operation_duration_seconds_count{kind="refused"} 7`,
	} {
		require.Contains(t, text, line)
	}
}
