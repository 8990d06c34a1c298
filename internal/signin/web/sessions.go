package web

import (
	"context"
	"errors"
	"mime"
	"net/http"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/read"
	"hirewire/internal/signin"
	"hirewire/internal/requestorigin"
)

// Sessions finds who is signed in by the cookie of a request, and when a cookie counts. A browser sends cookies along
// whoever asks it to, so a cookie alone proves nothing about who wants what.
type Sessions struct {
	Site *requestorigin.Policy
	Read *read.Service
	Now  func() time.Time
	// Idle is how long a session may go unused.
	Idle time.Duration
	// Demo tells whether sessions of the demo's one-click entry count for a request; nil for never.
	Demo func(r *http.Request) bool
	// Used hears of each use of a session. It must not block.
	Used func(sessionID string, at time.Time)
}

// ErrForged means that the browser sent the request, and perhaps not the person.
var ErrForged = errors.New("with a cookie, send JSON by POST, or any header named GraphQL-Require-Preflight, from a page of this server")

// Has tells whether a request has a session's cookie.
func (s *Sessions) Has(r *http.Request) bool {
	name, _, _ := cookieName(s.Site, r)
	return name != "" && len(r.CookiesNamed(name)) > 0
}

// Secret is the cookie's value; empty for none.
func (s *Sessions) Secret(r *http.Request) string {
	name, _, _ := cookieName(s.Site, r)
	return cookie(r, name)
}

// Viewer is who is signed in, or access.ErrUnauthenticated. It does not ask what for.
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

// Use is when sessions are good at this moment; those of the demo's one-click entry are not.
func (s *Sessions) Use() read.SessionUse { return read.SessionUse{Now: s.Now(), Idle: s.Idle} }

// CheckAPI returns ErrForged unless the cookie of a request that may change something counts: it came from a page of ours or
// from no page at all, and it is one that a page from elsewhere could not have sent without asking first.
func (s *Sessions) CheckAPI(r *http.Request) error {
	if s.Site.FromElsewhere(r) || !isJSONPost(r) && !hasPreflight(r) {
		return ErrForged
	}
	return nil
}

// ForReading is Viewer for a plain download, which changes nothing: pages from elsewhere may not ask for it.
func (s *Sessions) ForReading(r *http.Request) (*access.Viewer, error) {
	if s.Site.FromElsewhere(r) {
		return nil, access.ErrUnauthenticated
	}
	return s.Viewer(r.Context(), r)
}

// CheckSocket returns access.ErrUnauthenticated unless the cookie of a WebSocket's handshake counts. Browsers let any page
// open a socket, so the browser must say that the page is ours.
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

// hasPreflight: a page from elsewhere may send such a header only after a preflight, which we do not answer.
func hasPreflight(r *http.Request) bool {
	for _, name := range []string{"GraphQL-Require-Preflight", "Apollo-Require-Preflight", "X-Requested-With"} {
		if r.Header.Get(name) != "" {
			return true
		}
	}
	return false
}
