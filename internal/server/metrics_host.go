package server

import (
	"net"
	"net/http"
	"net/netip"
	"strings"

	"hirewire/internal/requestorigin"
)

// forMetricsHosts passes on requests whose Host header is a name that the metrics can have, and
// refuses others with 421. Without it, a web page whose name resolves to this machine (DNS
// rebinding) could read the metrics through the browser of a person who can reach them.
func forMetricsHosts(listen string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !metricsHost(listen, r.Host) {
			http.Error(w, "The metrics are not served under this host name. "+
				"Ask for them by IP address or as localhost, or give the name in --metrics-listen.",
				http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// metricsHost reports whether metrics that are served on an address may be asked for under a Host
// header: a loopback name, an IP address, which no DNS server can point elsewhere, or the host of
// the address itself. A server that listens on all addresses of the machine takes every name,
// because it cannot know which ones lead there.
func metricsHost(listen, host string) bool {
	if requestorigin.LoopbackHost(host) {
		return true
	}
	name := hostName(host)
	if _, err := netip.ParseAddr(name); err == nil {
		return true
	}
	own := hostName(listen)
	if a, err := netip.ParseAddr(own); own == "" || err == nil && a.IsUnspecified() {
		return true
	}
	return strings.EqualFold(name, own)
}

// hostName returns the host of an address without port, brackets and the dot of a fully qualified
// name.
func hostName(address string) string {
	if h, _, err := net.SplitHostPort(address); err == nil {
		address = h
	}
	return strings.TrimSuffix(strings.Trim(address, "[]"), ".")
}
