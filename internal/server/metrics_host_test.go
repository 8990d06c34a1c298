package server_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/server"
)

// TestMetricsHosts: a page whose name was made to resolve to this machine is no host of the
// metrics.
func TestMetricsHosts(t *testing.T) {
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
			require.Equal(t, served, server.MetricsHost(listen, host), "%q on %s", host, listen)
		}
	}
}
