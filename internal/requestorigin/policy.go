// Package requestorigin determines where a request came from: the client's address, the scheme, and
// the web page that sent it. Proxies and browsers report these in headers. A Policy says which
// proxies are trusted; headers from others are ignored.
package requestorigin

import (
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
)

// Policy holds the settings of this server's network environment.
type Policy struct {
	// Public is the URL at which browsers reach the server; nil if it was not configured.
	Public *url.URL
	// Trusted are the networks of the proxies whose X-Forwarded-* headers are used.
	Trusted []netip.Prefix
	// Loopback is true if the server listens on a loopback address only.
	Loopback bool
	// Friends are other origins whose pages are trusted like the server's own, in the form that
	// browsers send.
	Friends []string
}

// Address returns the client's IP address, or "" if the peer's address is invalid. If the peer is a
// trusted proxy it is the last address in X-Forwarded-For that is not a trusted proxy's; entries
// before that can be forged by the client.
func (s *Policy) Address(r *http.Request) string {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return ""
	}
	at := peer.Addr().Unmap().WithZone("")
	if !s.trusts(at) {
		return at.String()
	}
	var hops []string
	for _, line := range r.Header.Values("X-Forwarded-For") {
		hops = append(hops, strings.Split(line, ",")...)
	}
	for _, hop := range slices.Backward(hops) {
		next, ok := parseHop(hop)
		if !ok {
			break // the proxy that wrote this is the last known address
		}
		at = next
		if !s.trusts(at) {
			break
		}
	}
	return at.String()
}

// parseHop parses one entry of X-Forwarded-For, with or without a port.
func parseHop(text string) (netip.Addr, bool) {
	text = strings.TrimSpace(text)
	a, err := netip.ParseAddr(strings.Trim(text, "[]"))
	if err != nil {
		withPort, err := netip.ParseAddrPort(text)
		if err != nil {
			return netip.Addr{}, false
		}
		a = withPort.Addr()
	}
	return a.Unmap().WithZone(""), true
}

func (s *Policy) trusts(a netip.Addr) bool {
	return slices.ContainsFunc(s.Trusted, func(p netip.Prefix) bool { return p.Contains(a) })
}

// Network returns the name by which attempts from an address are counted: an IPv4 address itself,
// or the /64 network of an IPv6 address, because its owner usually has all 2^64 addresses of that
// network.
func Network(address string) string {
	a, err := netip.ParseAddr(address)
	if err != nil {
		return address
	}
	if a = a.Unmap(); a.Is4() {
		return a.String()
	}
	p, err := a.WithZone("").Prefix(64)
	if err != nil {
		return address
	}
	return p.String()
}

// Secure reports whether the browser uses HTTPS, with this server or with a trusted proxy.
func (s *Policy) Secure(r *http.Request) bool {
	if r.TLS != nil || s.Public != nil && s.Public.Scheme == "https" {
		return true
	}
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	return err == nil && s.trusts(peer.Addr().Unmap().WithZone("")) &&
		lastOf(r, "X-Forwarded-Proto") == "https"
}

// lastOf returns the last entry of a comma-separated header in lower case: the nearest proxy's
// entry.
func lastOf(r *http.Request, header string) string {
	values := r.Header.Values(header)
	if len(values) == 0 {
		return ""
	}
	parts := strings.Split(values[len(values)-1], ",")
	return strings.ToLower(strings.TrimSpace(parts[len(parts)-1]))
}

// Origin returns the origin of the server's own pages, in the form that browsers send.
func (s *Policy) Origin(r *http.Request) string {
	if s.Public != nil {
		return origin(s.Public.Scheme, s.Public.Host)
	}
	if s.Secure(r) {
		return origin("https", r.Host)
	}
	return origin("http", r.Host)
}

// ParseOrigin parses an origin from the settings: a scheme, a host and optionally a port. It
// returns the origin in the form that browsers send, or false if it has other parts or wildcards,
// or plain HTTP for a host other than this machine.
func ParseOrigin(text string) (string, bool) {
	u, err := url.Parse(strings.TrimRight(text, "/"))
	if err != nil || u.Host == "" || strings.ContainsAny(u.Host, "*,") {
		return "", false
	}
	if u.Path != "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		return "", false
	}
	if u.Scheme != "https" && (u.Scheme != "http" || !LoopbackHost(u.Host)) {
		return "", false
	}
	return origin(u.Scheme, u.Host), true
}

// origin returns an origin in the form that browsers send: lower case, without the default port.
func origin(scheme, host string) string {
	host = strings.ToLower(host)
	if scheme == "https" {
		host = strings.TrimSuffix(host, ":443")
	} else {
		host = strings.TrimSuffix(host, ":80")
	}
	return scheme + "://" + host
}

// OwnOrigin reports whether the Origin header names this server or a friend. It returns false if
// there is no such header, as in requests of programs other than browsers.
func (s *Policy) OwnOrigin(r *http.Request) bool {
	values := r.Header.Values("Origin")
	if len(values) != 1 {
		return false
	}
	from := strings.ToLower(values[0])
	return from == s.Origin(r) || slices.Contains(s.Friends, from)
}

// FromElsewhere reports whether a browser sent the request for a page of another site. It returns
// false if the headers do not say where the request came from.
func (s *Policy) FromElsewhere(r *http.Request) bool {
	if len(r.Header.Values("Origin")) > 0 {
		return !s.OwnOrigin(r)
	}
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "same-origin", "none":
		return false
	}
	return true
}

// LoopbackHost reports whether the value of a Host header, with or without a port, names this
// machine.
func LoopbackHost(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	switch strings.ToLower(strings.Trim(host, "[]")) {
	case "localhost", "127.0.0.1", "::1":
		return true
	}
	return false
}
