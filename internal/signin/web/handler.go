// Package web has the routes of sign-in: JSON over HTTP under /auth, apart from the GraphQL API, because strangers may
// call them. docs/API.md describes them.
package web

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/read"
	"hirewire/internal/signin"
	"hirewire/internal/requestorigin"
	"hirewire/internal/workflow"
)

// Prefix is the path under which everything here answers.
const Prefix = "/auth/"

// Options are what a Handler needs.
type Options struct {
	SignIn   *signin.Service
	Read     *read.Service
	Sessions *Sessions
	Site     *requestorigin.Policy
	Now      func() time.Time
	Logger   *slog.Logger
	// RequestID is the id of a context's request, for errors of ours.
	RequestID func(context.Context) string
	// OIDCName is what people call the provider; empty where there is none.
	OIDCName string
	// Demo are the demo's people, and nil for requests that may not enter as one of them; nil outside the demo.
	Demo func(r *http.Request) []DemoPerson
}

// DemoPerson is one of the demo's people.
type DemoPerson struct {
	// Person is the word to send, Who says who that is.
	Person string `json:"person"`
	Who    string `json:"who"`
	UserID string `json:"-"`
}

// Handler answers the routes.
type Handler struct {
	o   Options
	mux *http.ServeMux
}

// New makes the handler.
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
		"POST /auth/totp":                h.enrol,
		"POST /auth/totp/confirm":        h.confirm,
		"POST /auth/totp/disable":        h.disable,
		"POST /auth/demo":                h.demo,
	} {
		h.mux.Handle(pattern, h.guarded(f))
	}
	h.mux.HandleFunc("GET /auth/oidc/start", h.oidcStart)
	h.mux.HandleFunc("GET "+signin.CallbackPath, h.oidcCallback)
	h.mux.HandleFunc("GET "+signin.LinkPath, page)
	h.mux.HandleFunc("GET /auth/link.js", script)
	h.mux.HandleFunc("GET /auth/link.css", style)
	h.mux.Handle("/", h.guarded(func(http.ResponseWriter, *http.Request) error { return errNoRoute }))
	return h
}

// ServeHTTP implements http.Handler.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	h.mux.ServeHTTP(w, r)
}

// guarded answers errors, and refuses what a page from elsewhere sent: also without a cookie, for signing somebody in as
// somebody else is an attack as well.
func (h *Handler) guarded(f func(http.ResponseWriter, *http.Request) error) http.Handler {
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

// viewer is who is signed in, in a context that carries them.
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

// enter gives the browser its session and says who it is.
func (h *Handler) enter(w http.ResponseWriter, r *http.Request, s *signin.Started) error {
	v, err := h.o.Read.ViewerByID(r.Context(), s.UserID)
	if err != nil {
		return err
	}
	h.set(w, r, "", s.Secret, s.ExpiresAt)
	return write(w, http.StatusOK, signedIn{User: userOf(v), Session: sessionJSON{ID: s.ID, ExpiresAt: &s.ExpiresAt}})
}

// maySignIn: a session that could be read on the way is none.
func (h *Handler) maySignIn(r *http.Request) error {
	if _, _, ok := cookieName(h.o.Site, r); !ok {
		return errInsecure
	}
	return nil
}
