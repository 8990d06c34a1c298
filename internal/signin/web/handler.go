// Package web serves sign-in over HTTP: JSON routes under /auth and the page behind links. They are
// not part of the GraphQL API, because clients call them without being signed in. docs/API.md
// describes them.
//
// [Handler] serves the routes. [Sessions] authenticates other requests by the session cookie and
// protects them against cross-site requests.
package web

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/read"
	"hirewire/internal/requestorigin"
	"hirewire/internal/signin"
	"hirewire/internal/workflow"
)

// Prefix is the path prefix of all routes of this package.
const Prefix = "/auth/"

// Options configure a Handler. Only Logger, OIDCName and Demo are optional.
type Options struct {
	SignIn   *signin.Service
	Read     *read.Service
	Sessions *Sessions
	Site     *requestorigin.Policy
	Now      func() time.Time
	Logger   *slog.Logger
	// RequestID returns the id of the request that ctx belongs to, for internal errors.
	RequestID func(context.Context) string
	// OIDCName is the name of the OpenID provider on the sign-in page; empty if there is none.
	OIDCName string
	// Demo returns the demo's users, or nil if the request may not sign in as one of them. It is
	// nil outside the demo.
	Demo func(r *http.Request) []DemoPerson
}

// DemoPerson is one of the demo's users.
type DemoPerson struct {
	// Person identifies the user in a request; Who describes them.
	Person string `json:"person"`
	Who    string `json:"who"`
	UserID string `json:"-"`
}

// Handler serves the routes of sign-in.
type Handler struct {
	o   Options
	mux *http.ServeMux
}

// New returns a Handler.
func New(o Options) *Handler {
	h := &Handler{o: o, mux: http.NewServeMux()}
	if h.o.Logger == nil {
		h.o.Logger = slog.New(slog.DiscardHandler)
	}
	for pattern, f := range map[string]func(http.ResponseWriter, *http.Request) error{
		"GET /auth/methods":              h.methods,
		"POST /auth/sign-in":             h.signIn,
		"POST /auth/sign-out":            h.signOut,
		"POST /auth/sign-out-everywhere": h.signOutEverywhere,
		"GET /auth/session":              h.session,
		"GET /auth/sessions":             h.sessions,
		"DELETE /auth/sessions/{id}":     h.revoke,
		"POST /auth/password":            h.password,
		"POST /auth/link":                h.lookAtLink,
		"POST /auth/accept":              h.accept,
		"POST /auth/forgot":              h.forgot,
		"POST /auth/totp":                h.enroll,
		"POST /auth/totp/confirm":        h.confirm,
		"POST /auth/totp/disable":        h.disable,
		"POST /auth/demo":                h.demo,
	} {
		h.mux.Handle(pattern, h.handle(f))
	}
	h.mux.HandleFunc("GET /auth/oidc/start", h.oidcStart)
	h.mux.HandleFunc("GET "+signin.CallbackPath, h.oidcCallback)
	h.mux.HandleFunc("GET "+signin.LinkPath, servePage)
	h.mux.HandleFunc("GET /auth/link.js", serveScript)
	h.mux.HandleFunc("GET /auth/link.css", serveStyle)
	h.mux.Handle("/", h.handle(func(http.ResponseWriter, *http.Request) error {
		return errNoRoute
	}))
	return h
}

// ServeHTTP implements http.Handler.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	h.mux.ServeHTTP(w, r)
}

// handle returns a handler that calls f and responds with its error. It rejects cross-site requests
// even without a cookie, because signing a person in to another account is an attack too (login
// CSRF).
func (h *Handler) handle(f func(http.ResponseWriter, *http.Request) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		var err error
		if h.o.Site.FromElsewhere(r) {
			err = errForged
		} else {
			err = f(w, r)
		}
		if err != nil {
			h.fail(w, r, err)
		}
	})
}

// viewer returns the signed-in viewer and a context that carries it.
func (h *Handler) viewer(r *http.Request) (context.Context, *access.Viewer, error) {
	v, err := h.o.Sessions.Viewer(r.Context(), r)
	if err != nil {
		return nil, nil, err
	}
	return access.With(r.Context(), v), v, nil
}

type userJSON struct {
	ID    string               `json:"id"`
	Name  string               `json:"name"`
	Email string               `json:"email"`
	Role  workflow.CompanyRole `json:"role"`
}

type sessionJSON struct {
	ID        string     `json:"id"`
	ExpiresAt *time.Time `json:"expiresAt,omitempty"`
}

type signedIn struct {
	User    userJSON    `json:"user"`
	Session sessionJSON `json:"session"`
}

func userOf(v *access.Viewer) userJSON {
	return userJSON{ID: v.ID, Name: v.Name, Email: v.Email, Role: v.Role}
}

// respondSignedIn sets the session cookie and responds with the user and the session.
func (h *Handler) respondSignedIn(w http.ResponseWriter, r *http.Request, s *signin.Started) error {
	v, err := h.o.Read.ViewerByID(r.Context(), s.UserID)
	if err != nil {
		return err
	}
	h.setCookie(w, r, "", s.Secret, s.ExpiresAt)
	return writeJSON(w, http.StatusOK, signedIn{
		User:    userOf(v),
		Session: sessionJSON{ID: s.ID, ExpiresAt: &s.ExpiresAt},
	})
}

// requireSecure returns errInsecure unless the request arrived over a connection on which a session
// cookie may be set: otherwise the cookie could be intercepted.
func (h *Handler) requireSecure(r *http.Request) error {
	if _, _, ok := cookieName(h.o.Site, r); !ok {
		return errInsecure
	}
	return nil
}
