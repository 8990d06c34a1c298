package requestorigin

import (
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
)

// FromHere reports whether a request comes from a program on this machine, so that it may have the
// rights of this machine's user (the demo's fixed tokens, sessions over plain HTTP). The server
// must listen on a loopback address only, no setting may name a proxy, and the request must satisfy
// the package's function FromHere.
//
// The settings count because some proxies leave no trace in the request: nginx 1.29.7 and later
// speaks HTTP/1.1 to its upstream and adds no header by default.
func (s *Policy) FromHere(r *http.Request) bool {
	return s.Loopback && !s.BehindProxy() && FromHere(r)
}

// BehindProxy reports whether the settings imply that browsers reach this server through a proxy.
func (s *Policy) BehindProxy() bool {
	return len(s.Trusted) > 0 || s.Public != nil && !LoopbackHost(s.Public.Host)
}

// FromHere reports whether a request was sent directly by a program on this machine. It returns
// false if
//   - the peer's address is not a loopback address,
//   - the Host header is not a loopback name, as after DNS rebinding or through a proxy that keeps
//     the name,
//   - an Origin header names a page that does not come from this machine,
//   - the request is HTTP/1.0, which proxies speak to their upstreams (nginx by default before
//     1.29.7) and browsers, curl and HTTP libraries do not,
//   - any header is present that a proxy, CDN or tunnel adds, even if its value is empty.
//
// Callers that have a Policy use its method, which also considers the settings.
func FromHere(r *http.Request) bool {
	if !LoopbackAddr(r.RemoteAddr) || !LoopbackHost(r.Host) || !r.ProtoAtLeast(1, 1) {
		return false
	}
	for name := range r.Header {
		if addedByProxy(name) {
			return false
		}
	}
	for _, origin := range r.Header.Values("Origin") {
		u, err := url.Parse(origin)
		if err != nil || !LoopbackHost(u.Host) {
			return false
		}
	}
	return true
}

// proxyHeaders are header names that only proxies, CDNs and tunnels add, as net/http writes them.
// Names that follow a common pattern are in proxyHeaderParts and proxyHeaderPrefixes.
var proxyHeaders = []string{ //nolint:gochecknoglobals // a constant that Go cannot spell
	"Via",
	"Forwarded",
	"Max-Forwards",
	"Cdn-Loop",
	"Surrogate-Capability",
	"X-Varnish",
	"X-Bluecoat-Via",
	"X-Coming-From",
	"X-Host",
	"X-Scheme",
	"X-Url-Scheme",
	"X-Real-Port",
	"X-Amz-Cf-Id",
	"X-Amzn-Trace-Id",
	"X-Cloud-Trace-Context",
	"Front-End-Https",
	"Fastly-Ssl",
	"X-Ssl-Cipher",
	"X-Proxy-Id",
	"X-Http-Proto",
	"Proxy-Connection",
}

// proxyHeaderParts are parts of the names by which proxies hand on the client's address, scheme or
// host: X-Forwarded-For, X-Real-Ip, True-Client-Ip, Fly-Client-Ip, X-Azure-Clientip,
// Cf-Connecting-Ip, X-Remote-Addr.
//
//nolint:gochecknoglobals // a constant that Go cannot spell
var proxyHeaderParts = []string{
	"Forwarded",
	"Real-Ip",
	"Client-Ip",
	"Clientip",
	"Connecting-Ip",
	"Remote-Ip",
	"Remote-Addr",
	"Proxyuser-Ip",
	"Client-Connection-Ip",
}

// proxyHeaderPrefixes are the namespaces of particular proxies.
var proxyHeaderPrefixes = []string{ //nolint:gochecknoglobals // a constant that Go cannot spell
	"X-Original-",
	"X-Envoy-",
	"X-Haproxy-",
	"X-Traefik-",
	"X-Nginx-",
	"Ngrok-",
	"Cdn-",
	"Akamai-",
	"X-Akamai-",
	"X-Arr-",
	"X-Azure-",
	"X-Appengine-",
	"X-Vercel-",
	"X-Nf-",
	"X-Proxy-",
	"Cf-",
	"Fly-",
	"Fastly-",
	"Tailscale-",
}

// addedByProxy reports whether a header of this canonical name is a sign that the request came
// through a proxy.
func addedByProxy(name string) bool {
	// Every name that says whose address follows: X-Source-Ip, X-User-Ip.
	return strings.HasSuffix(name, "-Ip") || slices.Contains(proxyHeaders, name) ||
		slices.ContainsFunc(
			proxyHeaderParts,
			func(part string) bool { return strings.Contains(name, part) },
		) ||
		slices.ContainsFunc(
			proxyHeaderPrefixes,
			func(prefix string) bool { return strings.HasPrefix(name, prefix) },
		)
}

// LoopbackAddr reports whether an address with a port is reachable from this machine alone.
func LoopbackAddr(address string) bool {
	a, err := netip.ParseAddrPort(address)
	return err == nil && a.Addr().Unmap().IsLoopback()
}
