package app

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"hirewire/graph"
	"hirewire/internal/access"
	"hirewire/internal/hiring"
	"hirewire/internal/pace"
	"hirewire/internal/read"
	"hirewire/internal/signin/web"
	"hirewire/internal/store"
)

// authenticator tells who asks.
type authenticator struct {
	read *read.Service
	now  func() time.Time
	demo *demoTokens
	used *keyUse
	// sessions finds who is signed in by a cookie.
	sessions *web.Sessions
	guesses  *guesses
}

// viewer finds who sent the request by its Authorization header, or by its cookie where it has none; else it answers
// access.ErrUnauthenticated.
func (a *authenticator) viewer(r *http.Request) (*access.Viewer, error) {
	values := r.Header.Values("Authorization")
	if len(values) == 0 && a.sessions.Has(r) {
		return a.guesses.check(r, a.sessions.Secret(r), func() (*access.Viewer, error) { return a.sessions.ForAPI(r) })
	}
	if len(values) != 1 {
		return nil, access.ErrUnauthenticated
	}
	return a.onSocket(r.Context(), r, values[0])
}

// onSocket finds who has a credential that came by the first message of a WebSocket, or in the header of its handshake,
// or who is signed in by the handshake's cookie where none came.
func (a *authenticator) onSocket(ctx context.Context, handshake *http.Request, credential string) (*access.Viewer, error) {
	if credential == "" {
		return a.guesses.check(handshake, a.sessions.Secret(handshake), func() (*access.Viewer, error) { return a.sessions.ForSocket(ctx, handshake) })
	}
	scheme, token, ok := strings.Cut(credential, " ")
	if !ok || !strings.EqualFold(scheme, "Bearer") {
		return nil, access.ErrUnauthenticated
	}
	token = strings.TrimSpace(token)
	return a.guesses.check(handshake, token, func() (*access.Viewer, error) { return a.byToken(ctx, handshake, token) })
}

// renew reads again who came in by a connection, before each thing that they do there. That is a use of their credential
// like any other.
func (a *authenticator) renew(ctx context.Context, v *access.Viewer) (*access.Viewer, error) {
	fresh, err := a.read.Renew(ctx, v, a.sessions.Use())
	if err != nil {
		return nil, err
	}
	a.used.saw(fresh.KeyID, a.now())
	a.sessions.Used(fresh.SessionID, a.now())
	return fresh, nil
}

// ended tells which sessions, keys and accounts are good no more.
func (a *authenticator) ended(ctx context.Context, ids []string) (map[string]bool, error) {
	return a.read.Ended(ctx, ids, a.sessions.Use())
}

func (a *authenticator) byToken(ctx context.Context, r *http.Request, token string) (*access.Viewer, error) {
	if person, ok := a.demo.person(r, token); ok {
		return a.demo.viewer(ctx, person)
	}
	if !hiring.IsAPIKey(token) {
		return nil, access.ErrUnauthenticated // without asking the database
	}
	hash := sha256.Sum256([]byte(token))
	now := a.now()
	v, err := a.read.ViewerByKey(ctx, hash[:], now)
	if err != nil {
		return nil, err
	}
	a.used.saw(v.KeyID, now)
	return v, nil
}

// signedIn lets a request through with its viewer, and answers all others before anything of them is read.
func (o *routes) signedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			next.ServeHTTP(w, r) // says which methods there are, to everybody
			return
		}
		v, err := o.auth.viewer(r)
		if err != nil {
			o.refuse(w, r, err)
			return
		}
		next.ServeHTTP(w, r.WithContext(access.With(r.Context(), v)))
	})
}

// perhapsSignedIn is for what a signed link opens as well: without a credential there is no viewer, and a bad one is
// refused. A cookie is sent along unasked, so one that is no good is as none.
func (o *routes) perhapsSignedIn(next http.Handler) http.Handler {
	signedIn := o.signedIn(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			v, err := o.auth.sessions.ForReading(r)
			switch {
			case err == nil:
				r = r.WithContext(access.With(r.Context(), v))
			case !errors.Is(err, access.ErrUnauthenticated):
				o.refuse(w, r, err)
				return
			}
			next.ServeHTTP(w, r)
			return
		}
		signedIn.ServeHTTP(w, r)
	})
}

func (o *routes) refuse(w http.ResponseWriter, r *http.Request, err error) {
	ctx := r.Context()
	if paced, ok := errors.AsType[*pace.Refusal](err); ok {
		graph.WritePaced(w, r, paced)
		return
	}
	switch {
	case errors.Is(err, access.ErrUnauthenticated):
		w.Header().Set("WWW-Authenticate", "Bearer")
		graph.WriteError(w, r, http.StatusUnauthorized, "UNAUTHENTICATED", access.ErrUnauthenticated.Error())
	case errors.Is(err, web.ErrForged):
		graph.WriteError(w, r, http.StatusForbidden, "FORBIDDEN", web.ErrForged.Error())
	case errors.Is(err, context.Canceled):
		graph.WriteError(w, r, http.StatusServiceUnavailable, "UNAVAILABLE", "the request was cancelled")
	case store.IsUnavailable(err):
		o.log.LogAttrs(ctx, slog.LevelError, "database unavailable", slog.String("request_id", graph.RequestID(ctx)), slog.String("cause", store.Cause(err)), slog.String("error", err.Error()))
		graph.WriteError(w, r, http.StatusServiceUnavailable, "UNAVAILABLE", store.Apology(err))
	default:
		o.log.LogAttrs(ctx, slog.LevelError, "credential not checked", slog.String("request_id", graph.RequestID(ctx)), slog.String("error", err.Error()))
		graph.WriteError(w, r, http.StatusInternalServerError, "INTERNAL", "something went wrong on our side; ask with the request id")
	}
}
