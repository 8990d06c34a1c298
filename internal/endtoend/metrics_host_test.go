package endtoend_test

import (
	"net"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// A web page whose host name resolves to this machine cannot use a browser to read the metrics.
func TestMetricsAreServedUnderKnownHosts(t *testing.T) {
	s := serve(t, on(testkit.NewDB(t, dialect.SQLite), "--metrics-listen", "127.0.0.1:0")...)
	at := regexp.MustCompile(`msg=metrics address=(\S+)`).FindStringSubmatch(s.log.String())
	require.NotNil(t, at)
	_, port, err := net.SplitHostPort(at[1])
	require.NoError(t, err)
	for host, status := range map[string]int{
		"127.0.0.1:PORT": http.StatusOK, "localhost:PORT": http.StatusOK, "evil.example:PORT": http.StatusMisdirectedRequest,
	} {
		req, err := http.NewRequestWithContext(
			t.Context(),
			http.MethodGet,
			"http://"+at[1]+"/metrics",
			http.NoBody,
		)
		require.NoError(t, err)
		req.Host = strings.Replace(host, "PORT", port, 1)
		r := send(t, req)
		require.Equal(t, status, r.status, host)
		require.Equal(
			t,
			status == http.StatusOK,
			strings.Contains(r.body, "hirewire_build_info"),
			host,
		)
		require.Equal(
			t,
			status != http.StatusOK,
			strings.Contains(r.body, "--metrics-listen"),
			host,
		)
	}
}
