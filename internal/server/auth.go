package server

import (
	"context"
	"crypto/sha256"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/coalesce"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/hiring"
	"hirewire/internal/ratelimit"
	"hirewire/internal/read"
	"hirewire/internal/services"
	"hirewire/internal/settings"
	"hirewire/internal/signin/web"
	"hirewire/internal/store"
)

// authenticator finds out who sends a request.
type authenticator struct {
	read *read.Service
	now  func() time.Time
	demo *demoTokens
	used *usage
	// sessions finds who is signed in by a cookie.
	sessions      *web.Sessions
	failedSignIns *failedSignIns
	recent        *recentCredentials
	// storm lets sockets of the same credential share a database query.
	storm coalesce.Group[[sha256.Size]byte, *access.Viewer]
}

func newAuthenticator(
	s *settings.Settings,
	v *services.Services,
	demo *demoTokens,
	used *usage,
	sessions *web.Sessions,
) *authenticator {
	a := &authenticator{
		read: v.Read, now: v.Now, demo: demo, used: used, sessions: sessions,
		failedSignIns: newFailedSignIns(s, v.Now), recent: newRecentCredentials(v.Now),
	}
	a.storm.Gap = stormGap
	return a
}

// viewer returns the viewer of a request that has no body to wait for. The error is
// access.ErrUnauthenticated if it has no good credential.
func (a *authenticator) viewer(r *http.Request) (*access.Viewer, error) {
	//nolint:contextcheck // it asks for nothing that the request could end
	c, err := a.credentialOf(r)
	if err != nil {
		return nil, err
	}
	return a.signIn(r.Context(), r, c)
}

// onSocket returns the viewer of a credential from the first message of a WebSocket or from the
// header of its handshake. If header is empty, the handshake's cookie is the credential. Sockets of
// one credential that connect at the same time, as after a restart of a server, share one database
// query, which begins after all of them have asked.
func (a *authenticator) onSocket(
	ctx context.Context,
	handshake *http.Request,
	header string,
) (*access.Viewer, error) {
	var c *sentCredential
	var err error
	if header != "" {
		//nolint:contextcheck // it asks for nothing that the request could end
		c, err = a.bearer(handshake, header)
	} else if err = a.sessions.CheckSocket(handshake); err == nil {
		c = a.cookieOf(handshake)
	}
	if err != nil {
		return nil, err
	}
	alone := c.load
	c.load = func(ctx context.Context) (*access.Viewer, error) { return a.storm.Do(ctx, c.fingerprint, alone) }
	return a.signIn(ctx, handshake, c)
}

// stormGap is how long sockets of one credential wait for each other after one of them was let in.
const stormGap = 50 * time.Millisecond

// renew reads the viewer of a connection again, before each operation there. That counts as a use
// of the credential.
func (a *authenticator) renew(ctx context.Context, v *access.Viewer) (*access.Viewer, error) {
	fresh, err := a.read.Renew(ctx, v, a.sessions.Use())
	if err != nil {
		return nil, err
	}
	a.used.saw(fresh.KeyID, a.now())
	a.sessions.Used(fresh.SessionID, a.now())
	return fresh, nil
}

// signerOf returns the viewer for whom a signed link was made, with their present rights. That does
// not count as a use of their credential.
func (a *authenticator) signerOf(ctx context.Context, v *access.Viewer) (*access.Viewer, error) {
	return a.read.Renew(ctx, v, a.sessions.Use())
}

// ended returns which sessions, keys and accounts have expired, or were revoked or closed.
func (a *authenticator) ended(ctx context.Context, ids []string) (map[string]bool, error) {
	return a.read.Ended(ctx, ids, a.sessions.Use())
}

func (a *authenticator) byToken(
	ctx context.Context,
	r *http.Request,
	token string,
) (*access.Viewer, error) {
	//nolint:contextcheck // it asks for nothing that the request could end
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

// signedIn passes on a request with its viewer, and refuses all others before their body is read.
func (o *routes) signedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			next.ServeHTTP(w, r) // says which methods there are, to every client
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

// perhapsSignedIn is like signedIn, for what a signed link opens as well: it passes on a request
// without a credential, without a viewer. It refuses a bad credential, but ignores a bad cookie,
// which browsers send by themselves.
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

// refuse answers a request whose sender may not go on, or is not known.
func (o *routes) refuse(w http.ResponseWriter, r *http.Request, err error) {
	ctx := r.Context()
	if paced, ok := errors.AsType[*ratelimit.Refusal](err); ok {
		graphqlhttp.WritePaced(w, r, paced)
		return
	}
	switch {
	case errors.Is(err, access.ErrUnauthenticated):
		w.Header().Set("WWW-Authenticate", "Bearer")
		graphqlhttp.WriteError(
			w,
			r,
			http.StatusUnauthorized,
			"UNAUTHENTICATED",
			access.ErrUnauthenticated.Error(),
		)
	case errors.Is(err, access.ErrForbidden):
		graphqlhttp.WriteError(w, r, http.StatusForbidden, "FORBIDDEN", access.ErrForbidden.Error())
	case errors.Is(err, web.ErrForged):
		graphqlhttp.WriteError(w, r, http.StatusForbidden, "FORBIDDEN", web.ErrForged.Error())
	case errors.Is(err, context.Canceled), store.IsInterrupted(ctx, err):
		graphqlhttp.WriteError(
			w,
			r,
			http.StatusServiceUnavailable,
			"UNAVAILABLE",
			"the request was canceled",
		)
	case store.IsUnavailable(err):
		o.log.LogAttrs(
			ctx,
			slog.LevelError,
			"database unavailable",
			slog.String(
				"request_id",
				graphqlanswer.RequestID(ctx),
			),
			slog.String("cause", store.Cause(err)),
			slog.String("error", err.Error()),
		)
		graphqlhttp.WriteError(
			w,
			r,
			http.StatusServiceUnavailable,
			"UNAVAILABLE",
			store.Apology(err),
		)
	default:
		o.log.LogAttrs(
			ctx,
			slog.LevelError,
			"credential not checked",
			slog.String(
				"request_id",
				graphqlanswer.RequestID(ctx),
			),
			slog.String("error", err.Error()),
		)
		graphqlhttp.WriteError(w, r, http.StatusInternalServerError, "INTERNAL",
			"something went wrong on our side; ask with the request id")
	}
}
