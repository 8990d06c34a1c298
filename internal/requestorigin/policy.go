// Package requestorigin answers where a request really came from: whose address, by which scheme, from which page. Proxies and
// browsers say so in headers, and each header is believed only from who may say it.
package requestorigin

import (
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
)

// Policy is what was said about this server.
type Policy struct {
	// Public is the address under which people reach it; nil where nobody said.
	Public *url.URL
	// Trusted are the networks of proxies whose X-Forwarded-… headers are believed.
	Trusted []netip.Prefix
	// Loopback is true where it listens to this machine alone.
	Loopback bool
	// Friends are the origins of pages elsewhere that are trusted as our own are, as a browser writes them.
	Friends []string
}

// Address is the network address of who sent a request. Behind proxies that are trusted it is the last address that
// none of them has; what is further left in the header was written by strangers.
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
			break // whoever wrote this is the last that we know
		}
		at = next
		if !s.trusts(at) {
			break
		}
	}
	return at.String()
}

// parseHop reads one entry of X-Forwarded-For; some proxies add a port.
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

// Network is what an address counts as when somebody's attempts are counted: whoever has an IPv6 address has 2^64 of them.
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

// Secure tells whether the browser reached us by HTTPS.
func (s *Policy) Secure(r *http.Request) bool {
	if r.TLS != nil || s.Public != nil && s.Public.Scheme == "https" {
		return true
	}
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	return err == nil && s.trusts(peer.Addr().Unmap().WithZone("")) && lastOf(r, "X-Forwarded-Proto") == "https"
}

// lastOf is the last entry of a list in a header: that of the proxy that is nearest.
func lastOf(r *http.Request, header string) string {
	values := r.Header.Values(header)
	if len(values) == 0 {
		return ""
	}
	parts := strings.Split(values[len(values)-1], ",")
	return strings.ToLower(strings.TrimSpace(parts[len(parts)-1]))
}

// Origin is the origin of our own pages, as a browser writes it.
func (s *Policy) Origin(r *http.Request) string {
	if s.Public != nil {
		return origin(s.Public.Scheme, s.Public.Host)
	}
	if s.Secure(r) {
		return origin("https", r.Host)
	}
	return origin("http", r.Host)
}

// ParseOrigin reads an origin as somebody writes it into the settings: scheme, host and perhaps a port, and no more.
// Plain HTTP is for this machine alone.
func ParseOrigin(text string) (string, bool) {
	u, err := url.Parse(strings.TrimRight(text, "/"))
	if err != nil || u.Host == "" || u.Path != "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil || strings.ContainsAny(u.Host, "*,") {
		return "", false
	}
	if u.Scheme != "https" && (u.Scheme != "http" || !LoopbackHost(u.Host)) {
		return "", false
	}
	return origin(u.Scheme, u.Host), true
}

func origin(scheme, host string) string {
	host = strings.ToLower(host)
	if scheme == "https" {
		host = strings.TrimSuffix(host, ":443")
	} else {
		host = strings.TrimSuffix(host, ":80")
	}
	return scheme + "://" + host
}

// OwnOrigin tells whether a browser says that a page of ours, or of a friend, sent the request. Programs that are no
// browsers say nothing.
func (s *Policy) OwnOrigin(r *http.Request) bool {
	values := r.Header.Values("Origin")
	if len(values) != 1 {
		return false
	}
	said := strings.ToLower(values[0])
	return said == s.Origin(r) || slices.Contains(s.Friends, said)
}

// FromElsewhere tells whether a page of somebody else sent the request, in a browser that says so.
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

// LoopbackHost takes the names that a Host header has for this machine, with or without a port.
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
