package app_test

import (
	"net"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/app"
	"hirewire/internal/testkit"
)

// A page whose name was made to resolve to this machine cannot read the metrics through a browser here.
func TestMetricsAreServedUnderKnownHosts(t *testing.T) {
	t.Run("by address", func(t *testing.T) {
		for listen, hosts := range map[string]map[string]bool{
			"127.0.0.1:9464": {
				"127.0.0.1": true, "127.0.0.1:9464": true, "localhost:9464": true, "LOCALHOST": true, "[::1]:9464": true, "10.1.2.3": true,
				"": false, "evil.example": false, "evil.example:9464": false, "127.0.0.1.evil.example": false, "localhost.evil.example": false,
				"127.1": false, "2130706433": false, "::1.evil.example": false,
			},
			"[::1]:9464":            {"[::1]:9464": true, "localhost": true, "evil.example": false},
			"localhost:9464":        {"localhost.:9464": true, "127.0.0.1:9464": true, "evil.example": false},
			"10.0.0.5:9464":         {"10.0.0.5:9464": true, "localhost": true, "metrics.internal:9464": false},
			"metrics.internal:9464": {"metrics.internal:9464": true, "Metrics.Internal": true, "metrics.internal.": true, "10.0.0.5": true, "evil.example": false},
			":9464":                 {"metrics.internal:9464": true, "10.0.0.5:9464": true},
			"0.0.0.0:9464":          {"metrics.internal:9464": true},
			"[::]:9464":             {"metrics.internal:9464": true},
		} {
			for host, served := range hosts {
				require.Equal(t, served, app.MetricsHost(listen, host), "%q on %s", host, listen)
			}
		}
	})
	t.Run("by a server", func(t *testing.T) {
		s := serve(t, on(testkit.NewDB(t, dialect.SQLite), "--metrics-listen", "127.0.0.1:0")...)
		at := regexp.MustCompile(`msg=metrics address=(\S+)`).FindStringSubmatch(s.log.String())
		require.NotNil(t, at)
		_, port, err := net.SplitHostPort(at[1])
		require.NoError(t, err)
		for host, status := range map[string]int{
			"127.0.0.1:PORT": http.StatusOK, "localhost:PORT": http.StatusOK, "evil.example:PORT": http.StatusMisdirectedRequest,
		} {
			req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+at[1]+"/metrics", http.NoBody)
			require.NoError(t, err)
			req.Host = strings.Replace(host, "PORT", port, 1)
			r := send(t, req)
			require.Equal(t, status, r.status, host)
			require.Equal(t, status == http.StatusOK, strings.Contains(r.body, "hirewire_build_info"), host)
			require.Equal(t, status != http.StatusOK, strings.Contains(r.body, "--metrics-listen"), host)
		}
	})
}
