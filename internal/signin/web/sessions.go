package web

import (
	"context"
	"errors"
	"mime"
	"net/http"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/read"
	"hirewire/internal/requestorigin"
	"hirewire/internal/signin"
)

// Sessions authenticates requests by the session cookie and decides which requests may use it.
// Browsers send cookies with requests that other sites trigger, so the cookie alone does not prove
// that the person wanted the request.
type Sessions struct {
	Site *requestorigin.Policy
	Read *read.Service
	Now  func() time.Time
	// Idle is how long a session may stay unused.
	Idle time.Duration
	// Demo reports whether sessions of the demo's one-click sign-in are valid for a request; nil
	// for never.
	Demo func(r *http.Request) bool
	// Used is called for each use of a session; nil for none. It must not block.
	Used func(sessionID string, at time.Time)
}

// ErrForged means that another site may have triggered the request.
var ErrForged = errors.New("with a cookie, send JSON by POST, or any header named " +
	"GraphQL-Require-Preflight, from a page of this server")

// Has reports whether a request has a session cookie, valid or not.
func (s *Sessions) Has(r *http.Request) bool {
	name, _, _ := cookieName(s.Site, r)
	return name != "" && len(r.CookiesNamed(name)) > 0
}

// Secret returns the value of the session cookie; empty if there is none.
func (s *Sessions) Secret(r *http.Request) string {
	name, _, _ := cookieName(s.Site, r)
	return cookie(r, name)
}

// Viewer returns the viewer whose session cookie the request has, or access.ErrUnauthenticated. It
// does not check whether another site triggered the request: see CheckAPI, ForReading and
// CheckSocket.
func (s *Sessions) Viewer(ctx context.Context, r *http.Request) (*access.Viewer, error) {
	hash, ok := signin.HashSecret(s.Secret(r))
	if !ok {
		return nil, access.ErrUnauthenticated // without asking the database
	}
	use := s.Use()
	use.Demo = s.Demo != nil && s.Demo(r)
	v, err := s.Read.ViewerBySession(ctx, hash, use)
	if err != nil {
		return nil, err
	}
	if s.Used != nil {
		s.Used(v.SessionID, use.Now)
	}
	return v, nil
}

// Use returns the parameters by which sessions are valid now, without those of the demo.
func (s *Sessions) Use() read.SessionUse { return read.SessionUse{Now: s.Now(), Idle: s.Idle} }

// CheckAPI returns ErrForged unless a request that may change data may use the session cookie. It
// must come from a page of this server or from no page, and must be one that another site could not
// send without a preflight.
func (s *Sessions) CheckAPI(r *http.Request) error {
	if s.Site.FromElsewhere(r) || !isJSONPost(r) && !hasPreflight(r) {
		return ErrForged
	}
	return nil
}

// ForReading is like Viewer for a plain download, which changes nothing. It returns
// access.ErrUnauthenticated if a page of another site triggered the request.
func (s *Sessions) ForReading(r *http.Request) (*access.Viewer, error) {
	if s.Site.FromElsewhere(r) {
		return nil, access.ErrUnauthenticated
	}
	return s.Viewer(r.Context(), r)
}

// CheckSocket returns access.ErrUnauthenticated unless a WebSocket handshake may use the session
// cookie. Browsers let any page open a WebSocket, so the Origin header must name this server.
func (s *Sessions) CheckSocket(handshake *http.Request) error {
	if !s.Site.OwnOrigin(handshake) {
		return access.ErrUnauthenticated
	}
	return nil
}

func isJSONPost(r *http.Request) bool {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return err == nil && r.Method == http.MethodPost && kind == "application/json"
}

// hasPreflight reports whether a request has a header that other sites can only send after a
// preflight, which this server never allows.
func hasPreflight(r *http.Request) bool {
	for _, name := range []string{"GraphQL-Require-Preflight", "Apollo-Require-Preflight",
		"X-Requested-With"} {
		if r.Header.Get(name) != "" {
			return true
		}
	}
	return false
}
