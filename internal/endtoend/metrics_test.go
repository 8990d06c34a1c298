package endtoend_test

import (
	"io/fs"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
	"hirewire/internal/ws"
)

// scrape reads the metrics of a server that was started with --metrics-listen 127.0.0.1:0.
func scrape(t *testing.T, s *server) string {
	t.Helper()
	at := regexp.MustCompile(`msg=metrics address=(\S+)`).FindStringSubmatch(s.log.String())
	require.NotNil(t, at)
	req, err := http.NewRequestWithContext(
		t.Context(),
		http.MethodGet,
		"http://"+at[1]+"/metrics",
		http.NoBody,
	)
	require.NoError(t, err)
	return send(t, req).body
}

func TestMetricsOfState(t *testing.T) {
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
		s := serve(t, on(db, "--metrics-listen", "127.0.0.1:0")...)
		text := scrape(t, s)
		for _, line := range []string{
			"hirewire_build_info{database=\"" + map[bool]string{true: "postgres", false: "sqlite3"}[db.URL != ""] + "\",goversion=\"go1.",
			"hirewire_http_requests_in_flight 0", "hirewire_operations_in_flight 0", "hirewire_operations_queued 0", "hirewire_audit_backlog 0",
		} {
			require.Contains(t, text, line)
		}
		require.Regexp(t, `hirewire_build_info\{.*version="[^"]+"\} 1`, text)
		require.Regexp(t, `(?m)^hirewire_log_head \d`, text)
		require.NotRegexp(
			t,
			`(?m)^hirewire_live_tail_age_seconds`,
			text,
			"there are no subscribers",
		)

		conn, err := ws.Dial(t.Context(), "ws"+strings.TrimPrefix(s.base, "http")+"/graphql", nil)
		require.NoError(t, err)
		defer func() { _ = conn.Close() }()
		require.NoError(
			t,
			conn.Send(
				[]byte(`{"type":"connection_init","payload":{"authorization":"Bearer `+token+`"}}`),
			),
		)
		_, err = conn.Receive(time.Now().Add(20 * time.Second))
		require.NoError(t, err)
		require.NoError(
			t,
			conn.Send(
				[]byte(
					`{"id":"1","type":"subscribe","payload":{"query":"subscription { pipelineUpdates { __typename } }"}}`,
				),
			),
		)
		_, err = conn.Receive(time.Now().Add(20 * time.Second))
		require.NoError(t, err)
		require.Regexp(t, `(?m)^hirewire_live_tail_age_seconds [0-9]`, scrape(t, s))
		if db.URL == "" {
			require.NotRegexp(t, `(?m)^hirewire_live_listening`, scrape(t, s))
		} else {
			require.Eventually(
				t,
				func() bool { return strings.Contains(scrape(t, s), "hirewire_live_listening 1") },
				20*time.Second,
				10*time.Millisecond,
			)
		}

		_, err = db.Store.Exec(t.Context(), "ALTER TABLE event_stream RENAME TO lost_stream")
		require.NoError(t, err)
		require.NotRegexp(
			t,
			`(?m)^hirewire_log_head`,
			scrape(t, s),
			"an unknown value must be absent",
		)
		_, err = db.Store.Exec(t.Context(), "ALTER TABLE lost_stream RENAME TO event_stream")
		require.NoError(t, err)
	})
}

// docs/OPERATIONS.md lists every metric, and none that does not exist.
func TestEveryMetricIsDocumented(t *testing.T) {
	made := map[string]bool{}
	err := fs.WalkDir(
		os.DirFS("../.."),
		"internal",
		func(path string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".go") ||
				strings.HasSuffix(path, "_test.go") {
				return err
			}
			text, err := os.ReadFile("../../" + path)
			if strings.Contains(string(text), "client_golang/prometheus") {
				for _, m := range regexp.MustCompile(`"(hirewire_[a-z_]+)"`).FindAllStringSubmatch(string(text), -1) {
					made[m[1]] = true
				}
			}
			return err
		},
	)
	require.NoError(t, err)
	require.Greater(t, len(made), 20)
	page, err := os.ReadFile("../../docs/OPERATIONS.md")
	require.NoError(t, err)
	named := map[string]bool{}
	for _, m := range regexp.MustCompile("`(hirewire_[a-z_]+)").FindAllStringSubmatch(string(page), -1) {
		named[m[1]] = true
	}
	for name := range made {
		require.True(t, named[name], "docs/OPERATIONS.md does not describe %s", name)
	}
	for name := range named {
		require.True(t, made[name], "docs/OPERATIONS.md names %s, which does not exist", name)
	}
}
