package requestorigin_test

import (
	"crypto/tls"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/requestorigin"
)

func request(peer string, headers ...string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "http://hire.example/auth", http.NoBody)
	r.RemoteAddr = peer
	for i := 0; i < len(headers); i += 2 {
		if headers[i] == "Host" {
			r.Host = headers[i+1]
			continue
		}
		r.Header.Add(headers[i], headers[i+1])
	}
	return r
}

func TestAddress(t *testing.T) {
	s := &requestorigin.Policy{
		Trusted: []netip.Prefix{
			netip.MustParsePrefix("10.0.0.0/8"),
			netip.MustParsePrefix("fd00::/8"),
		},
	}
	const header = "X-Forwarded-For"
	for _, tt := range []struct {
		name string
		r    *http.Request
		want string
	}{
		{"no proxy", request("192.0.2.1:1"), "192.0.2.1"},
		{"a stranger claims", request("192.0.2.1:1", header, "198.51.100.1"), "192.0.2.1"},
		{"one proxy", request("10.0.0.1:1", header, "192.0.2.1"), "192.0.2.1"},
		{"behind it a stranger claims", request("10.0.0.1:1", header, "198.51.100.1, 192.0.2.1"), "192.0.2.1"},
		{"who claims to be a proxy", request("10.0.0.1:1", header, "10.0.0.9, 192.0.2.1"), "192.0.2.1"},
		{"two proxies", request("10.0.0.1:1", header, "198.51.100.1, 192.0.2.1, 10.2.3.4"), "192.0.2.1"},
		{"two headers", request("10.0.0.1:1", header, "198.51.100.1", header, "192.0.2.1,10.2.3.4"), "192.0.2.1"},
		{"proxies alone", request("10.0.0.1:1", header, "10.0.0.3, 10.0.0.2"), "10.0.0.3"},
		{"nothing said", request("10.0.0.1:1"), "10.0.0.1"},
		{"nonsense", request("10.0.0.1:1", header, "192.0.2.1, unknown"), "10.0.0.1"},
		{"nonsense further left", request("10.0.0.1:1", header, "unknown, 10.0.0.7"), "10.0.0.7"},
		{"with a port", request("10.0.0.1:1", header, "192.0.2.1:4711"), "192.0.2.1"},
		{"IPv6", request("[fd00::1]:1", header, "2001:db8::7"), "2001:db8::7"},
		{"IPv6 with a port", request("[fd00::1]:1", header, "[2001:db8::7]:9"), "2001:db8::7"},
		{"IPv4 written as IPv6", request("[::ffff:10.0.0.1]:1", header, "::ffff:192.0.2.1"), "192.0.2.1"},
		{"no address", request("@"), ""},
	} {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, s.Address(tt.r)) })
	}
}

func TestSecure(t *testing.T) {
	public, err := url.Parse("https://hire.example")
	require.NoError(t, err)
	behind := &requestorigin.Policy{Trusted: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}}
	const header = "X-Forwarded-Proto"
	require.False(t, behind.Secure(request("192.0.2.1:1")))
	require.False(t, behind.Secure(request("192.0.2.1:1", header, "https")), "a stranger claims")
	require.True(t, behind.Secure(request("10.0.0.1:1", header, "https")))
	require.False(
		t,
		behind.Secure(request("10.0.0.1:1", header, "https, http")),
		"the nearest proxy counts",
	)
	require.True(t, (&requestorigin.Policy{Public: public}).Secure(request("192.0.2.1:1")))
	direct := request("192.0.2.1:1")
	direct.TLS = &tls.ConnectionState{}
	require.True(t, (&requestorigin.Policy{}).Secure(direct))
}

func TestOrigins(t *testing.T) {
	public, err := url.Parse("https://hire.example")
	require.NoError(t, err)
	open, said := &requestorigin.Policy{}, &requestorigin.Policy{Public: public}
	friendly := &requestorigin.Policy{Public: public, Friends: []string{"https://app.example"}}
	for _, tt := range []struct {
		name           string
		s              *requestorigin.Policy
		r              *http.Request
		own, elsewhere bool
	}{
		{"a program", open, request("192.0.2.1:1"), false, false},
		{"our page", open, request("192.0.2.1:1", "Origin", "http://hire.example"), true, false},
		{"our page, default port", open, request("192.0.2.1:1", "Origin", "http://hire.example", "Host", "Hire.example:80"), true, false},
		{"another scheme", open, request("192.0.2.1:1", "Origin", "https://hire.example"), false, true},
		{"another port", open, request("192.0.2.1:1", "Origin", "http://hire.example:81"), false, true},
		{"another page", open, request("192.0.2.1:1", "Origin", "http://evil.example"), false, true},
		{"no page", open, request("192.0.2.1:1", "Origin", "null"), false, true},
		{"two", open, request("192.0.2.1:1", "Origin", "http://hire.example", "Origin", "http://evil.example"), false, true},
		{"typed by the person", open, request("192.0.2.1:1", "Sec-Fetch-Site", "none"), false, false},
		{"followed here", open, request("192.0.2.1:1", "Sec-Fetch-Site", "same-origin"), false, false},
		{"from a neighbour", open, request("192.0.2.1:1", "Sec-Fetch-Site", "same-site"), false, true},
		{"from afar", open, request("192.0.2.1:1", "Sec-Fetch-Site", "cross-site"), false, true},
		{"the public address", said, request("192.0.2.1:1", "Origin", "https://hire.example", "Host", "10.1.1.1:8080"), true, false},
		{"the address behind the proxy", said, request("192.0.2.1:1", "Origin", "http://10.1.1.1:8080", "Host", "10.1.1.1:8080"), false, true},
		{"a friend's page", friendly, request("192.0.2.1:1", "Origin", "https://App.example", "Sec-Fetch-Site", "same-site"), true, false},
		{"a friend's neighbour", friendly, request("192.0.2.1:1", "Origin", "https://app.example.evil.example"), false, true},
		{"a friend over plain HTTP", friendly, request("192.0.2.1:1", "Origin", "http://app.example"), false, true},
		{"no page, among friends", friendly, request("192.0.2.1:1", "Origin", "null"), false, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.own, tt.s.OwnOrigin(tt.r))
			require.Equal(t, tt.elsewhere, tt.s.FromElsewhere(tt.r))
		})
	}
}

func TestParseOrigin(t *testing.T) {
	for text, want := range map[string]string{
		"https://app.example": "https://app.example", "https://App.Example:443/": "https://app.example", "https://app.example:8443": "https://app.example:8443",
		"http://localhost:5173": "http://localhost:5173", "http://127.0.0.1:80": "http://127.0.0.1",
		"http://app.example": "", "*": "", "https://*.example": "", "null": "", "app.example": "", "https://app.example/path": "", "https://u@app.example": "",
		"https://": "", "file:///x": "", "https://a.example?x": "",
	} {
		got, ok := requestorigin.ParseOrigin(text)
		require.Equal(t, want, got, text)
		require.Equal(t, want != "", ok, text)
	}
}
