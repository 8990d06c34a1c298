package web

import (
	"net/http"
	"time"

	"hirewire/internal/signin"
)

// oidcStart redirects the browser to the provider.
func (h *Handler) oidcStart(w http.ResponseWriter, r *http.Request) {
	if err := h.requireSecure(r); err != nil {
		h.failText(w, r, err)
		return
	}
	d, err := h.o.SignIn.StartOIDC(r.Context(), r.URL.Query().Get("return"))
	if err != nil {
		h.failText(w, r, err)
		return
	}
	h.setCookie(w, r, flowSuffix, d.Cookie, d.Until)
	http.Redirect(w, r, d.URL, http.StatusFound)
}

// oidcCallback completes a sign-in when the browser returns from the provider.
func (h *Handler) oidcCallback(w http.ResponseWriter, r *http.Request) {
	name, _, ok := cookieName(h.o.Site, r)
	if !ok {
		h.failText(w, r, errInsecure)
		return
	}
	h.setCookie(w, r, flowSuffix, "", time.Time{}) // single use, whatever the result
	s, next, err := h.o.SignIn.FinishOIDC(r.Context(), signin.Arrival{
		Query: r.URL.Query(), Cookie: cookie(r, name+flowSuffix), Old: h.o.Sessions.Secret(r),
	})
	if err != nil {
		h.failText(w, r, err)
		return
	}
	h.setCookie(w, r, "", s.Secret, s.ExpiresAt)
	http.Redirect(w, r, next, http.StatusSeeOther)
}

// failText responds with an error as plain text, because the browser shows the response as a page.
func (h *Handler) failText(w http.ResponseWriter, r *http.Request, err error) {
	status, body := h.explain(r.Context(), err)
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(body.Message + "\n"))
}
