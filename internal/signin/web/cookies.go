package web

import (
	"net/http"
	"time"

	"hirewire/internal/requestorigin"
)

// The names of the cookies. Browsers accept a name with the prefix __Host- only over HTTPS, for one
// host and all paths, so neither another host nor an attacker on the network can set such a cookie.
//
// Over plain HTTP, browsers differ in whether they accept it from localhost. Requests from this
// machine that reach a listener on a loopback address directly, without a proxy (see
// requestorigin.FromHere), therefore get a cookie with another name and without the Secure
// attribute. All other requests over plain HTTP get no session.
const (
	secureCookie = "__Host-hirewire"
	localCookie  = "hirewire-local"
	flowSuffix   = "-oidc"
)

// cookieName returns the name of the session cookie for a request and whether it has the Secure
// attribute. ok is false if the request may not have a session.
func cookieName(s *requestorigin.Policy, r *http.Request) (name string, secure, ok bool) {
	switch {
	case s.Secure(r):
		return secureCookie, true, true
	case s.FromHere(r):
		return localCookie, false, true
	}
	return "", false, false
}

// cookie returns the value of a cookie; empty if it is missing or sent more than once.
func cookie(r *http.Request, name string) string {
	found := r.CookiesNamed(name)
	if name == "" || len(found) != 1 {
		return ""
	}
	return found[0].Value
}

// setCookie sets the session cookie, or the one with the given suffix, until a time. An empty value
// deletes it. It does nothing if the request may not have a session.
func (h *Handler) setCookie(
	w http.ResponseWriter, r *http.Request, suffix, value string, until time.Time,
) {
	name, secure, ok := cookieName(h.o.Site, r)
	if !ok {
		return
	}
	c := &http.Cookie{
		Name: name + suffix, Value: value, Path: "/", Secure: secure, HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
		MaxAge:   max(1, int(until.Sub(h.o.Now()).Seconds())),
	}
	if value == "" {
		c.MaxAge = -1
	}
	http.SetCookie(w, c)
}
