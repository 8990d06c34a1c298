package requestorigin_test

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/netip"
	"net/url"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/requestorigin"
)

func TestFromHere(t *testing.T) {
	local := []string{"Host", "localhost:8080"}
	for name, headers := range map[string][]string{
		"the same origin":         {"Origin", "http://localhost:8080"},
		"another port":            {"Origin", "http://127.0.0.1:5173"},
		"what browsers send":      {"Accept-Encoding", "gzip", "User-Agent", "x", "Sec-Fetch-Site", "same-origin", "Cookie", "a=b", "X-Requested-With", "x"},
		"what API clients send":   {"X-Request-Id", "abc", "Authorization", "Bearer x", "Traceparent", "00-1-1-01", "Idempotency-Key", "1"},
		"a proxied-looking value": {"User-Agent", "Via X-Forwarded-For"},
	} {
		require.True(
			t,
			requestorigin.FromHere(request("127.0.0.1:1", append(local, headers...)...)),
			name,
		)
	}
	require.True(t, requestorigin.FromHere(request("[::1]:1", "Host", "[::1]:8080")))
	require.True(t, requestorigin.FromHere(request("127.0.0.1:1", "Host", "LOCALHOST")))
	for name, r := range map[string]*http.Request{
		"a name that was rebound": request("127.0.0.1:1"),
		"no name":                 request("127.0.0.1:1", "Host", ""),
		"another machine":         request("192.0.2.1:1", "Host", "localhost"),
		"a page from elsewhere":   request("127.0.0.1:1", "Host", "localhost", "Origin", "https://evil.example"),
		"a page of no origin":     request("127.0.0.1:1", "Host", "localhost", "Origin", "null"),
		"a Unix socket":           request("@", "Host", "localhost"),
	} {
		require.False(t, requestorigin.FromHere(r), name)
	}
	old := request("127.0.0.1:1", "Host", "localhost")
	old.ProtoMajor, old.ProtoMinor = 1, 0
	require.False(t, requestorigin.FromHere(old), "HTTP/1.0 is what proxies speak")
}

// Each header that a proxy, CDN or tunnel adds is a sign that the request does not come from this
// machine, even where its value is empty or names this machine.
func TestFromHereKnowsTheHeadersOfProxies(t *testing.T) {
	for _, header := range []string{
		"Via", "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "X-Forwarded-Server", "X-Forwarded-Prefix",
		"X-Forwarded-Client-Cert", "X-Forwarded", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "True-Client-IP", "CF-Connecting-IP", "CF-Ray",
		"CF-IPCountry", "CDN-Loop", "Fly-Client-IP", "Fly-Forwarded-Proto", "Fastly-Client-IP", "X-Original-Host", "X-Original-Forwarded-For",
		"X-Original-URI", "X-Envoy-External-Address", "X-Azure-ClientIP", "X-Appengine-User-IP", "X-Arr-SSL", "DO-Connecting-IP",
		"Tailscale-User-Login", "X-Amzn-Trace-Id", "X-Nf-Client-Connection-IP", "X-ProxyUser-IP", "X-Remote-IP", "Front-End-Https", "X-Scheme",
		"Incap-Client-IP", "Ali-CDN-Real-IP", "X-Varnish", "X-Source-IP", "X-User-IP", "X-Edge-IP", "CDN-Src-IP", "CDN-RequestId", "Akamai-Origin-Hop",
		"X-Akamai-Edgescape", "Ngrok-Trace-Id", "X-HAProxy-Server-State", "X-Traefik-Router", "X-NginX-Proxy", "X-HTTP-Proto", "Proxy-Connection",
	} {
		for _, value := range []string{"127.0.0.1", "", "http"} {
			require.False(
				t,
				requestorigin.FromHere(request("127.0.0.1:1", "Host", "localhost", header, value)),
				"%s: %q",
				header,
				value,
			)
		}
	}
}

// A setting that names a proxy is enough, because some proxies leave no trace in the request.
func TestPolicyBehindAProxyIsNotThisMachine(t *testing.T) {
	parse := func(text string) *url.URL {
		u, err := url.Parse(text)
		require.NoError(t, err)
		return u
	}
	r := request("127.0.0.1:1", "Host", "127.0.0.1:8080")
	for name, tt := range map[string]struct {
		s    requestorigin.Policy
		here bool
	}{
		"loopback":                    {requestorigin.Policy{Loopback: true}, true},
		"all addresses":               {requestorigin.Policy{}, false},
		"a public address":            {requestorigin.Policy{Loopback: true, Public: parse("https://hire.example")}, false},
		"a public address of ours":    {requestorigin.Policy{Loopback: true, Public: parse("http://localhost:8080")}, true},
		"a proxy on this machine":     {requestorigin.Policy{Loopback: true, Trusted: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}}, false},
		"a proxy somewhere at all":    {requestorigin.Policy{Loopback: true, Trusted: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}}, false},
		"pages of another local port": {requestorigin.Policy{Loopback: true, Friends: []string{"http://localhost:5173"}}, true},
	} {
		require.Equal(t, tt.here, tt.s.FromHere(r), name)
	}
}

// TestFromHereBehindRealProxies sends requests through running proxies.
func TestFromHereBehindRealProxies(t *testing.T) {
	upstream := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !requestorigin.FromHere(r) {
			w.WriteHeader(http.StatusForbidden)
		}
	}))
	defer upstream.Close()
	ask := func(base, host string) bool {
		t.Helper()
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base, http.NoBody)
		require.NoError(t, err)
		req.Host = host
		resp, err := http.DefaultClient.Do(req)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		return resp.StatusCode == http.StatusOK
	}
	target, err := url.Parse(upstream.URL)
	require.NoError(t, err)
	require.True(t, ask(upstream.URL, ""), "without a proxy")
	keeping := httputil.NewSingleHostReverseProxy(target)
	via := &httputil.ReverseProxy{
		Rewrite: func(p *httputil.ProxyRequest) { p.SetURL(target); p.Out.Header.Set("Via", "1.1 proxy") },
	}
	silent := &httputil.ReverseProxy{
		Rewrite: func(p *httputil.ProxyRequest) { p.SetURL(target); p.Out.Host = p.In.Host },
	}
	for name, proxy := range map[string]http.Handler{"it forwards": keeping, "it adds Via": via, "it keeps the host": silent} {
		front := httptest.NewServer(proxy)
		require.False(t, ask(front.URL, "hire.example.com"), name)
		front.Close()
	}
}
