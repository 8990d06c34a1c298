package web

import (
	"net/http"
	"time"

	"hirewire/internal/requestorigin"
)

// The cookies' names. Browsers take a name that begins with __Host- only over HTTPS, for one host and all paths: nobody on
// a neighbouring host or on the way can plant one.
//
// Over plain HTTP browsers differ in whether they take such a cookie from this machine itself. So there, and only there,
// it has another name and goes without the Secure attribute: a listener on a loopback address, and a request that came
// from this machine to it, not through a proxy (requestorigin.FromHere). Nowhere else does plain HTTP get a session.
const (
	secureCookie = "__Host-hirewire"
	localCookie  = "hirewire-local"
	flowSuffix   = "-oidc"
)

// cookieName is the name of the session's cookie for who sends a request, and whether it is Secure; ok is false where no
// session may be.
func cookieName(s *requestorigin.Policy, r *http.Request) (name string, secure, ok bool) {
	switch {
	case s.Secure(r):
		return secureCookie, true, true
	case s.FromHere(r):
		return localCookie, false, true
	}
	return "", false, false
}

// cookie reads a cookie; two of one name are none.
func cookie(r *http.Request, name string) string {
	found := r.CookiesNamed(name)
	if name == "" || len(found) != 1 {
		return ""
	}
	return found[0].Value
}

// set gives the browser a cookie until a time; without a value it takes it away.
func (h *Handler) set(w http.ResponseWriter, r *http.Request, suffix, value string, until time.Time) {
	name, secure, ok := cookieName(h.o.Site, r)
	if !ok {
		return
	}
	c := &http.Cookie{
		Name: name + suffix, Value: value, Path: "/", Secure: secure, HttpOnly: true, SameSite: http.SameSiteLaxMode,
		MaxAge: max(1, int(until.Sub(h.o.Now()).Seconds())),
	}
	if value == "" {
		c.MaxAge = -1
	}
	http.SetCookie(w, c)
}
