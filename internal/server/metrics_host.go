package server

import (
	"net"
	"net/http"
	"net/netip"
	"strings"

	"hirewire/internal/requestorigin"
)

// forOwnHosts passes on requests whose Host header is a name that a listener for operators can
// have, and refuses others with 421. Without it, a web page whose name resolves to this machine
// (DNS rebinding) could read the metrics or profiles through the browser of a person who can reach
// them. what and flag name the content and its setting.
func forOwnHosts(listen, what, flag string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !ownHost(listen, r.Host) {
			http.Error(w, "The "+what+" are not served under this host name. "+
				"Ask for them by IP address or as localhost, or give the name in "+flag+".",
				http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// ownHost reports whether a listener for operators may be asked under a Host header: a loopback
// name, an IP address, which no DNS server can point elsewhere, or the host of the address itself.
// A server that listens on all addresses of the machine takes every name, because it cannot know
// which ones lead there.
func ownHost(listen, host string) bool {
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
