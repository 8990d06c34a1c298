package endtoend_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/ws"
)

// ask sends a request without a body. headers are names and values in turn.
func (s *server) ask(t *testing.T, method, path string, headers ...string) reply {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, s.base+path, http.NoBody)
	require.NoError(t, err)
	for i := 0; i < len(headers); i += 2 {
		if headers[i] == "Host" {
			req.Host = headers[i+1]
			continue
		}
		req.Header.Add(headers[i], headers[i+1])
	}
	return send(t, req)
}

// Responses from every path tell browsers to do nothing with them but display them.
func TestHeadersOfEveryResponse(t *testing.T) {
	s := serve(t, "--data", t.TempDir(), "--trusted-proxies", "127.0.0.1")
	for _, path := range []string{"/", "/graphql", "/auth/methods", "/auth/link", "/documents/doc_x", "/healthz", "/nope"} {
		t.Run(path, func(t *testing.T) {
			h := s.get(t, path).header
			require.Equal(t, "nosniff", h.Get("X-Content-Type-Options"))
			require.Equal(t, "no-referrer", h.Get("Referrer-Policy"))
			require.Equal(t, "DENY", h.Get("X-Frame-Options"))
			require.Equal(t, "same-origin", h.Get("Cross-Origin-Opener-Policy"))
			require.Equal(t, "same-origin", h.Get("Cross-Origin-Resource-Policy"))
			require.Contains(t, h.Get("Permissions-Policy"), "camera=()")
			policy := h.Get("Content-Security-Policy")
			require.Contains(t, policy, "default-src 'none'")
			require.NotRegexp(t, `script-src[^;]*'unsafe-`, policy)
			require.NotContains(t, policy, "*")
			require.Empty(
				t,
				h.Get("Strict-Transport-Security"),
				"the header has no effect over plain HTTP",
			)
			require.Empty(t, h.Get("Server"))
			require.Empty(t, h.Get("X-Powered-By"))

			h = s.ask(
				t,
				http.MethodGet,
				path,
				"Host",
				"hire.example.com",
				"X-Forwarded-Proto",
				"https",
			).header
			require.Equal(t, "max-age=63072000", h.Get("Strict-Transport-Security"))
		})
	}
}

// A page from another origin may read responses only if its origin is configured.
func TestCrossOriginRequests(t *testing.T) {
	dir := t.TempDir()
	token := signIn(t, dir)
	const friend = "https://app.example.com"
	closed := serve(t, "--data", dir)
	preflight := func(s *server, origin, header string) http.Header {
		return s.ask(
			t,
			http.MethodOptions,
			"/graphql",
			"Origin",
			origin,
			"Access-Control-Request-Method",
			"POST",
			"Access-Control-Request-Headers",
			header,
		).header
	}
	require.Empty(
		t,
		preflight(closed, friend, "authorization").Get("Access-Control-Allow-Origin"),
		"no origin is allowed by default",
	)
	require.Empty(
		t,
		closed.query(t, token, who, "Origin", friend).header.Get("Access-Control-Allow-Origin"),
	)
	closed.stop()

	s := serve(t, "--data", dir, "--cors-origins", friend+", http://localhost:5173")
	h := preflight(s, friend, "authorization,content-type")
	require.Equal(t, friend, h.Get("Access-Control-Allow-Origin"))
	require.Equal(t, "true", h.Get("Access-Control-Allow-Credentials"))
	require.Empty(t, preflight(s, friend, "x-anything").Get("Access-Control-Allow-Origin"))
	r := s.query(t, token, who, "Origin", friend)
	require.Equal(t, http.StatusOK, r.status)
	require.Equal(t, friend, r.header.Get("Access-Control-Allow-Origin"))
	require.Contains(t, r.header.Values("Vary"), "Origin")
	require.Contains(t, r.header.Get("Access-Control-Expose-Headers"), "Retry-After")
	require.Equal(
		t,
		friend,
		s.query(t, "", who, "Origin", friend).header.Get("Access-Control-Allow-Origin"),
		"a page must be able to read that it is not signed in",
	)

	for _, origin := range []string{
		"https://evil.example", "https://app.example.com.evil.example", "http://app.example.com", "https://app.example.com:8443", "https://sub.app.example.com", "null", "*",
	} {
		require.Empty(
			t,
			preflight(s, origin, "authorization").Get("Access-Control-Allow-Origin"),
			origin,
		)
		require.Empty(
			t,
			s.query(t, token, who, "Origin", origin).header.Get("Access-Control-Allow-Origin"),
			origin,
		)
		_, err := ws.Dial(
			t.Context(),
			"ws"+strings.TrimPrefix(s.base, "http")+"/graphql",
			http.Header{"Origin": {origin}},
		)
		require.Error(t, err, "a socket from %s", origin)
	}
	socket, err := ws.Dial(
		t.Context(),
		"ws"+strings.TrimPrefix(s.base, "http")+"/graphql",
		http.Header{"Origin": {friend}},
	)
	require.NoError(t, err)
	require.NoError(t, socket.Close())
}
