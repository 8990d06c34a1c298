package web

import (
	"net/http"
	"time"

	"hirewire/internal/signin"
)

type oidcJSON struct {
	Name  string `json:"name"`
	Start string `json:"start"`
}

// methods responds with the ways to sign in that a sign-in page should offer.
func (h *Handler) methods(w http.ResponseWriter, r *http.Request) error {
	out := struct {
		Password bool         `json:"password"`
		OIDC     *oidcJSON    `json:"oidc"`
		Demo     []DemoPerson `json:"demo"`
	}{Password: h.o.SignIn.Passwords(), Demo: h.demoPeople(r)}
	if h.o.OIDCName != "" {
		out.OIDC = &oidcJSON{Name: h.o.OIDCName, Start: "/auth/oidc/start"}
	}
	return writeJSON(w, http.StatusOK, out)
}

func (h *Handler) demoPeople(r *http.Request) []DemoPerson {
	if h.o.Demo != nil {
		if people := h.o.Demo(r); people != nil {
			return people
		}
	}
	return []DemoPerson{}
}

func (h *Handler) signIn(w http.ResponseWriter, r *http.Request) error {
	var in struct {
		Email    string `json:"email"`
		Password string `json:"password"`
		TOTP     string `json:"totp"`
	}
	if err := decodeJSON(r, &in); err != nil {
		return err
	}
	if err := h.requireSecure(r); err != nil {
		return err
	}
	s, err := h.o.SignIn.SignIn(r.Context(),
		signin.Credentials{
			Email: in.Email, Password: in.Password, Code: in.TOTP,
			Old: h.o.Sessions.Secret(r),
		})
	if err != nil {
		return err
	}
	return h.respondSignedIn(w, r, s)
}

func (h *Handler) demo(w http.ResponseWriter, r *http.Request) error {
	var in struct {
		Person string `json:"person"`
	}
	if err := decodeJSON(r, &in); err != nil {
		return err
	}
	if err := h.requireSecure(r); err != nil {
		return err
	}
	for _, p := range h.demoPeople(r) {
		if p.Person != in.Person {
			continue
		}
		s, err := h.o.SignIn.Demo(r.Context(), p.UserID, h.o.Sessions.Secret(r))
		if err != nil {
			return err
		}
		return h.respondSignedIn(w, r, s)
	}
	return errNoRoute
}

func (h *Handler) signOut(w http.ResponseWriter, r *http.Request) error {
	return h.endSession(w, r, false)
}

func (h *Handler) signOutEverywhere(w http.ResponseWriter, r *http.Request) error {
	return h.endSession(w, r, true)
}

// endSession signs the browser out, with everywhere from all sessions of the user.
func (h *Handler) endSession(w http.ResponseWriter, r *http.Request, everywhere bool) error {
	if err := decodeJSON(r, &struct{}{}); err != nil {
		return err
	}
	if everywhere { // requires a session that is still valid
		if _, _, err := h.viewer(r); err != nil {
			return err
		}
	}
	next, err := h.o.SignIn.SignOut(r.Context(), h.o.Sessions.Secret(r), everywhere)
	if err != nil {
		return err
	}
	h.setCookie(w, r, "", "", time.Time{})
	out := struct {
		// Redirect is the URL at which the browser also signs out of the provider; null for none.
		Redirect *string `json:"redirect"`
	}{}
	if next != "" {
		out.Redirect = &next
	}
	return writeJSON(w, http.StatusOK, out)
}

func (h *Handler) session(w http.ResponseWriter, r *http.Request) error {
	_, v, err := h.viewer(r)
	if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, signedIn{
		User:    userOf(v),
		Session: sessionJSON{ID: v.SessionID},
	})
}

type openSession struct {
	ID         string        `json:"id"`
	Current    bool          `json:"current"`
	Method     signin.Method `json:"method"`
	CreatedAt  time.Time     `json:"createdAt"`
	LastUsedAt time.Time     `json:"lastUsedAt"`
	ExpiresAt  time.Time     `json:"expiresAt"`
	Address    string        `json:"address"`
	Client     string        `json:"client"`
}

func (h *Handler) sessions(w http.ResponseWriter, r *http.Request) error {
	ctx, v, err := h.viewer(r)
	if err != nil {
		return err
	}
	list, err := h.o.SignIn.Sessions(ctx, v.ID)
	if err != nil {
		return err
	}
	out := make([]openSession, len(list))
	for i, s := range list {
		out[i] = openSession{
			ID: s.ID, Current: s.ID == v.SessionID, Method: s.Method, CreatedAt: s.CreatedAt,
			LastUsedAt: s.LastUsedAt, ExpiresAt: s.ExpiresAt,
			Address: s.Address, Client: s.Client,
		}
	}
	return writeJSON(w, http.StatusOK, map[string]any{"sessions": out})
}

func (h *Handler) revoke(w http.ResponseWriter, r *http.Request) error {
	ctx, v, err := h.viewer(r)
	if err != nil {
		return err
	}
	id := r.PathValue("id")
	if err := h.o.SignIn.Revoke(ctx, v.ID, id); err != nil {
		return err
	}
	if id == v.SessionID {
		h.setCookie(w, r, "", "", time.Time{})
	}
	return writeJSON(w, http.StatusOK, struct{}{})
}

func (h *Handler) password(w http.ResponseWriter, r *http.Request) error {
	var in struct {
		Current  string `json:"current"`
		Password string `json:"password"`
	}
	if err := decodeJSON(r, &in); err != nil {
		return err
	}
	ctx, v, err := h.viewer(r)
	if err != nil {
		return err
	}
	if err := h.o.SignIn.ChangePassword(ctx, v.ID, v.SessionID, in.Current,
		in.Password); err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, struct{}{})
}

func (h *Handler) lookAtLink(w http.ResponseWriter, r *http.Request) error {
	var in struct {
		Token string `json:"token"`
	}
	if err := decodeJSON(r, &in); err != nil {
		return err
	}
	p, err := h.o.SignIn.LookAt(r.Context(), in.Token)
	if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, struct {
		Kind        string  `json:"kind"`
		Email       string  `json:"email"`
		Name        string  `json:"name"`
		Company     *string `json:"company"`
		InvitedBy   *string `json:"invitedBy"`
		AsksCompany bool    `json:"asksCompany"`
	}{p.Kind, p.Email, p.Name, orNull(p.Company), orNull(p.InvitedBy), p.AsksCompany})
}

// orNull returns nil for an empty string.
func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func (h *Handler) accept(w http.ResponseWriter, r *http.Request) error {
	var in struct {
		Token    string `json:"token"`
		Password string `json:"password"`
		Name     string `json:"name"`
		Email    string `json:"email"`
		Company  string `json:"company"`
	}
	if err := decodeJSON(r, &in); err != nil {
		return err
	}
	if err := h.requireSecure(r); err != nil {
		return err
	}
	s, err := h.o.SignIn.Accept(r.Context(), signin.Acceptance{
		Token: in.Token, Password: in.Password, Name: in.Name, Email: in.Email, Company: in.Company,
		Old: h.o.Sessions.Secret(r),
	})
	if err != nil {
		return err
	}
	if s == nil {
		return writeJSON(w, http.StatusOK, map[string]bool{"signInNeeded": true})
	}
	return h.respondSignedIn(w, r, s)
}

func (h *Handler) forgot(w http.ResponseWriter, r *http.Request) error {
	var in struct {
		Email string `json:"email"`
	}
	if err := decodeJSON(r, &in); err != nil {
		return err
	}
	if err := h.o.SignIn.Forgot(r.Context(), in.Email); err != nil {
		return err
	}
	return writeJSON(w, http.StatusAccepted,
		map[string]string{"message": "if the account exists, its owner gets a link or an admin " +
			"can see the request"})
}

func (h *Handler) enroll(w http.ResponseWriter, r *http.Request) error {
	var in struct {
		Password string `json:"password"`
	}
	if err := decodeJSON(r, &in); err != nil {
		return err
	}
	ctx, v, err := h.viewer(r)
	if err != nil {
		return err
	}
	e, err := h.o.SignIn.EnrollTotp(ctx, v.ID, in.Password)
	if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, map[string]string{"secret": e.Secret, "uri": e.URI})
}

func (h *Handler) confirm(w http.ResponseWriter, r *http.Request) error {
	var in struct {
		TOTP string `json:"totp"`
	}
	if err := decodeJSON(r, &in); err != nil {
		return err
	}
	ctx, v, err := h.viewer(r)
	if err != nil {
		return err
	}
	codes, err := h.o.SignIn.ConfirmTotp(ctx, v.ID, in.TOTP)
	if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, map[string][]string{"recoveryCodes": codes})
}

func (h *Handler) disable(w http.ResponseWriter, r *http.Request) error {
	var in struct {
		Password string `json:"password"`
		TOTP     string `json:"totp"`
	}
	if err := decodeJSON(r, &in); err != nil {
		return err
	}
	ctx, v, err := h.viewer(r)
	if err != nil {
		return err
	}
	if err := h.o.SignIn.DisableTotp(ctx, v.ID, in.Password, in.TOTP); err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, struct{}{})
}
