package endtoend_test

import (
	"bufio"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"
)

// oldProxy forwards requests like nginx with no setting but proxy_pass: over HTTP/1.0, with the
// name of the upstream, and without additional headers. It returns the proxy's address.
func oldProxy(t *testing.T, upstream string) string {
	t.Helper()
	address := strings.TrimPrefix(upstream, "http://")
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		conn, err := (&net.Dialer{}).DialContext(r.Context(), "tcp", address)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer func() { _ = conn.Close() }()
		_, _ = fmt.Fprintf(
			conn,
			"%s %s HTTP/1.0\r\nHost: %s\r\nConnection: close\r\nContent-Length: %d\r\n",
			r.Method,
			r.URL.RequestURI(),
			address,
			max(0, r.ContentLength),
		)
		for _, name := range []string{"Authorization", "Cookie", "Content-Type"} {
			if value := r.Header.Get(name); value != "" {
				_, _ = fmt.Fprintf(conn, "%s: %s\r\n", name, value)
			}
		}
		_, _ = fmt.Fprint(conn, "\r\n")
		_, _ = bufio.NewReader(r.Body).WriteTo(conn)
		resp, err := http.ReadResponse(bufio.NewReader(conn), r)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer func() { _ = resp.Body.Close() }()
		for name, values := range resp.Header {
			w.Header()[name] = values
		}
		w.WriteHeader(resp.StatusCode)
		_, _ = bufio.NewReader(resp.Body).WriteTo(w)
	}))
	t.Cleanup(front.Close)
	return front.URL
}

// Some features are only for the user of the server's machine: the demo's fixed tokens, its
// one-click sign-in, and sessions over plain HTTP. They do not work through a proxy that runs on
// the machine.
func TestRequestsThroughALocalProxyAreNotLocal(t *testing.T) {
	dir := demoCompany.NewDB(t, dialect.SQLite).DataDir
	s := serve(t, "--data", dir, "--demo")
	link := must(
		t,
		"user",
		"invite",
		"--email",
		"new@acme.example",
		"--name",
		"New",
		"--role",
		"MEMBER",
		"--data",
		dir,
	)
	signed := newVisitor(t, s.base).invited(link)
	require.Equal(t, http.StatusOK, signed.query(who).status)
	entered := newVisitor(t, s.base)
	entered.post("/auth/demo", map[string]string{"person": "demo-admin"}, nil)
	require.Equal(t, http.StatusOK, entered.query(who).status)

	target, err := url.Parse(s.base)
	require.NoError(t, err)
	forwarding := httptest.NewServer(httputil.NewSingleHostReverseProxy(target))
	t.Cleanup(forwarding.Close)
	for name, base := range map[string]string{"HTTP/1.0": oldProxy(t, s.base), "forwarding headers": forwarding.URL} {
		t.Run(name, func(t *testing.T) {
			proxied := &server{base: base}
			// The host name of the proxy, and host names that a client might choose to be let in.
			for _, host := range []string{"hire.example.com", "localhost", target.Host} {
				require.Equal(
					t,
					http.StatusUnauthorized,
					proxied.query(t, "demo-admin", who, "Host", host).status,
					host,
				)
				for _, v := range []*visitor{signed, entered} {
					r := v.at(base).
						send(http.MethodPost, "/graphql", map[string]string{"query": who}, "Host", host)
					require.Equal(t, http.StatusUnauthorized, r.status, host)
				}
				fresh := newVisitor(t, base)
				r := fresh.send(
					http.MethodPost,
					"/auth/sign-in",
					map[string]string{"email": "new@acme.example", "password": goodPassword},
					"Host",
					host,
				)
				require.Equal(t, http.StatusForbidden, r.status, r.body)
				require.Contains(t, r.body, "INSECURE")
				require.NotEqual(
					t,
					http.StatusOK,
					fresh.send(
						http.MethodPost,
						"/auth/demo",
						map[string]string{"person": "demo-admin"},
						"Host",
						host,
					).status,
				)
				require.NotContains(
					t,
					fresh.send(http.MethodGet, "/auth/methods", nil, "Host", host).body,
					"demo-admin",
				)
				require.Empty(t, fresh.cookies)
			}
		})
	}
	require.Contains(
		t,
		s.log.String(),
		"a demo token was refused, because its request did not come directly from this machine",
	)
	require.Equal(
		t,
		http.StatusOK,
		s.query(t, "demo-admin", who).status,
		"direct requests still work",
	)
}

// A proxy that leaves no trace in its requests is known from the settings.
func TestFixedTokensDoNotWorkBehindAProxy(t *testing.T) {
	dir := demoCompany.NewDB(t, dialect.SQLite).DataDir
	for _, args := range [][]string{{"--public-url", "https://hire.example.com"}, {"--trusted-proxies", "127.0.0.1"}} {
		s := serve(t, append(args, "--data", dir, "--demo")...)
		require.Equal(t, http.StatusUnauthorized, s.query(t, "demo-admin", who).status)
		require.Contains(t, s.log.String(), "tokens do not work behind a proxy")
		s.stop()
	}
	s := serve(t, "--data", dir, "--demo", "--public-url", "http://localhost:8080")
	require.Equal(t, http.StatusOK, s.query(t, "demo-admin", who).status)
}
