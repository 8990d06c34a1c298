package app

import (
	"context"
	"crypto/sha256"
	"errors"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"

	"hirewire/internal/access"
	"hirewire/internal/graphqlhttp"
)

// sentCredential is what a request signs in with, before the database was asked about it.
type sentCredential struct {
	// secret is what a client could try others of; empty where there is nothing to try.
	secret string
	// fingerprint names the credential in memory. It is a hash of the kind, the secret and whatever else of the request decides
	// whether the secret counts.
	fingerprint [sha256.Size]byte
	// load reads from the database who has it.
	load func(ctx context.Context) (*access.Viewer, error)
}

func newCredential(kind, secret string, load func(ctx context.Context) (*access.Viewer, error)) *sentCredential {
	return &sentCredential{secret: secret, fingerprint: sha256.Sum256([]byte(kind + "\x00" + secret)), load: load}
}

// credentialOf returns the credential of a request: its Authorization header, or its cookie where it has none.
func (a *authenticator) credentialOf(r *http.Request) (*sentCredential, error) {
	values := r.Header.Values("Authorization")
	if len(values) == 0 && a.sessions.Has(r) {
		if err := a.sessions.CheckAPI(r); err != nil {
			return nil, err
		}
		return a.cookieOf(r), nil
	}
	if len(values) != 1 {
		return nil, access.ErrUnauthenticated
	}
	return a.bearer(r, values[0])
}

// cookieOf returns the credential of a request's session cookie. Whether a cookie counts here has been decided.
func (a *authenticator) cookieOf(r *http.Request) *sentCredential {
	kind := "cookie"
	if a.demo.enters(r) {
		kind = "cookie where the demo's sessions count"
	}
	return newCredential(kind, a.sessions.Secret(r), func(ctx context.Context) (*access.Viewer, error) { return a.sessions.Viewer(ctx, r) })
}

// bearer returns the credential of an Authorization header, or of what a WebSocket's greeting has in its place.
func (a *authenticator) bearer(r *http.Request, header string) (*sentCredential, error) {
	scheme, token, ok := strings.Cut(header, " ")
	if !ok || !strings.EqualFold(scheme, "Bearer") {
		return nil, access.ErrUnauthenticated
	}
	token = strings.TrimSpace(token)
	kind := "token"
	if _, ok := a.demo.person(r, token); ok {
		kind = "token of the demo where it counts"
	}
	return newCredential(kind, token, func(ctx context.Context) (*access.Viewer, error) { return a.byToken(ctx, r, token) }), nil
}

// signIn reads who has a credential. Credentials that are no good count against the address that they come from.
func (a *authenticator) signIn(ctx context.Context, r *http.Request, c *sentCredential) (*access.Viewer, error) {
	v, err := a.guesses.check(r, c.secret, func() (*access.Viewer, error) { return c.load(ctx) })
	switch {
	case err == nil:
		a.recent.remember(c.fingerprint, v.ID)
	case errors.Is(err, access.ErrUnauthenticated):
		a.recent.forget(c.fingerprint)
	}
	return v, err
}

// admit decides whether the body of a request to the API is read. A credential that was good some seconds ago is enough for
// that: the caller's rights are read from the database when the body has come and there is room for the operation.
func (a *authenticator) admit(r *http.Request) (*graphqlhttp.Caller, error) {
	c, err := a.credentialOf(r) //nolint:contextcheck // it asks for nothing that the request could end
	if err != nil {
		return nil, err
	}
	caller := &graphqlhttp.Caller{Load: func(ctx context.Context) (*access.Viewer, error) { return a.signIn(ctx, r, c) }}
	if id, ok := a.recent.owner(c.fingerprint); ok {
		caller.ID = id
		return caller, nil
	}
	v, err := a.signIn(r.Context(), r, c)
	if err != nil {
		return nil, err
	}
	caller.ID = v.ID
	return caller, nil
}

// admitted lets a request to the API through with its caller, and refuses all others before their body is read.
func (o *routes) admitted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			next.ServeHTTP(w, r) // says which methods there are, to everybody
			return
		}
		began := time.Now()
		caller, err := o.auth.admit(r)
		graphqlhttp.SignInTook(r.Context(), time.Since(began))
		if err != nil {
			o.refuse(w, r, err)
			return
		}
		next.ServeHTTP(w, r.WithContext(graphqlhttp.WithCaller(r.Context(), caller)))
	})
}

// recentCredentials remembers which credentials were good a moment ago, and whose they are. It saves requests that come one
// after the other a look into the database before their body is read. Nothing that is shown or done follows from it.
type recentCredentials struct {
	now func() time.Time

	mu   sync.Mutex
	good *simplelru.LRU[[sha256.Size]byte, recentCredential]
}

type recentCredential struct {
	owner string
	at    time.Time
}

const (
	// maxRecent is how many credentials are remembered.
	maxRecent = 10_000
	// recentFor is how long.
	recentFor = 10 * time.Second
)

func newRecentCredentials(now func() time.Time) *recentCredentials {
	c := &recentCredentials{now: now}
	// Fails only for a size below one.
	c.good, _ = simplelru.NewLRU[[sha256.Size]byte, recentCredential](maxRecent, nil)
	return c
}

// owner returns whose credential this is if it was good within the last seconds.
func (c *recentCredentials) owner(fingerprint [sha256.Size]byte) (string, bool) {
	now := c.now()
	c.mu.Lock()
	defer c.mu.Unlock()
	one, ok := c.good.Get(fingerprint)
	if !ok || now.Sub(one.at) >= recentFor || now.Before(one.at) {
		return "", false
	}
	return one.owner, true
}

func (c *recentCredentials) remember(fingerprint [sha256.Size]byte, owner string) {
	one := recentCredential{owner: owner, at: c.now()}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.good.Add(fingerprint, one)
}

func (c *recentCredentials) forget(fingerprint [sha256.Size]byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.good.Remove(fingerprint)
}
