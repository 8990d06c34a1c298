package endtoend_test

import (
	"net"
	"net/http"
	"regexp"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// profilePaths are all paths below which net/http/pprof serves something.
func profilePaths() []string {
	return []string{
		"/debug/pprof/", "/debug/pprof/goroutine?debug=1", "/debug/pprof/heap?debug=1",
		"/debug/pprof/cmdline", "/debug/pprof/symbol",
	}
}

// aProfile matches what one of these paths returns.
var aProfile = regexp.MustCompile(`goroutine profile|heap profile|Types of profiles|num_symbols`)

func TestNoProfilesByDefault(t *testing.T) {
	s := serve(t, on(testkit.NewDB(t, dialect.SQLite), "--metrics-listen", "127.0.0.1:0")...)
	require.NotContains(t, s.log.String(), "msg=profiles")
	requireNoProfiles(t, s)
}

func TestProfilesAreServedOnlyOnTheirAddress(t *testing.T) {
	s := serve(t, on(testkit.NewDB(t, dialect.SQLite),
		"--metrics-listen", "127.0.0.1:0", "--pprof-listen", "127.0.0.1:0")...)
	requireNoProfiles(t, s)
	at := addressOf(t, s, "profiles")
	for _, path := range profilePaths() {
		r := send(t, request(t, "http://"+at+path))
		if path == "/debug/pprof/cmdline" {
			require.Equal(t, http.StatusNotFound, r.status, "arguments may contain a password")
			continue
		}
		require.Equal(t, http.StatusOK, r.status, path)
		require.Regexp(t, aProfile, r.body, path)
	}
	stranger := request(t, "http://"+at+"/debug/pprof/")
	stranger.Host = "evil.example"
	r := send(t, stranger)
	require.Equal(t, http.StatusMisdirectedRequest, r.status)
	require.Contains(t, r.body, "--pprof-listen")

	s.stop()
	dialer := net.Dialer{Timeout: time.Minute}
	_, err := dialer.DialContext(t.Context(), "tcp", at)
	require.Error(t, err, "the listener is closed with the server")
}

// requireNoProfiles requires that neither the API nor the metrics have profiles at their addresses.
func requireNoProfiles(t *testing.T, s *server) {
	t.Helper()
	for _, base := range []string{s.base, "http://" + addressOf(t, s, "metrics")} {
		for _, path := range profilePaths() {
			require.NotRegexp(t, aProfile, send(t, request(t, base+path)).body, base+path)
		}
	}
}

// addressOf returns the address that the server logged for a listener.
func addressOf(t *testing.T, s *server, what string) string {
	t.Helper()
	at := regexp.MustCompile(`msg=` + what + ` address=(\S+)`).FindStringSubmatch(s.log.String())
	require.NotNil(t, at, s.log.String())
	return at[1]
}

func request(t *testing.T, url string) *http.Request {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, http.NoBody)
	require.NoError(t, err)
	return req
}
