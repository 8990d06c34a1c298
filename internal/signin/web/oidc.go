package web

import (
	"net/http"
	"time"

	"hirewire/internal/signin"
)

// oidcStart sends the browser to the provider.
func (h *Handler) oidcStart(w http.ResponseWriter, r *http.Request) {
	if err := h.maySignIn(r); err != nil {
		h.sorry(w, r, err)
		return
	}
	d, err := h.o.SignIn.StartOIDC(r.Context(), r.URL.Query().Get("return"))
	if err != nil {
		h.sorry(w, r, err)
		return
	}
	h.set(w, r, flowSuffix, d.Cookie, d.Until)
	http.Redirect(w, r, d.URL, http.StatusFound)
}

// oidcCallback takes the browser back.
func (h *Handler) oidcCallback(w http.ResponseWriter, r *http.Request) {
	name, _, ok := cookieName(h.o.Site, r)
	if !ok {
		h.sorry(w, r, errInsecure)
		return
	}
	h.set(w, r, flowSuffix, "", time.Time{}) // it works once, whatever comes of it
	s, next, err := h.o.SignIn.FinishOIDC(r.Context(), signin.Arrival{
		Query: r.URL.Query(), Cookie: cookie(r, name+flowSuffix), Old: h.o.Sessions.Secret(r),
	})
	if err != nil {
		h.sorry(w, r, err)
		return
	}
	h.set(w, r, "", s.Secret, s.ExpiresAt)
	http.Redirect(w, r, next, http.StatusSeeOther)
}

// sorry tells a person, who sees this instead of a page, what went wrong.
func (h *Handler) sorry(w http.ResponseWriter, r *http.Request, err error) {
	status, body := h.explain(r.Context(), err)
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(body.Message + "\n"))
}
