package server

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

// sentCredential is what a request signs in with, before the database is asked about it.
type sentCredential struct {
	// secret is the part that a client could guess; empty if there is none.
	secret string
	// fingerprint names the credential in memory. It is a hash of its kind, its secret, and
	// whatever else of the request decides whether the secret counts.
	fingerprint [sha256.Size]byte
	// load reads the viewer from the database.
	load func(ctx context.Context) (*access.Viewer, error)
}

func newCredential(
	kind, secret string,
	load func(ctx context.Context) (*access.Viewer, error),
) *sentCredential {
	return &sentCredential{
		secret:      secret,
		fingerprint: sha256.Sum256([]byte(kind + "\x00" + secret)),
		load:        load,
	}
}

// credentialOf returns the credential of a request: its Authorization header, or its cookie if it
// has no such header.
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

// cookieOf returns the credential of a request's session cookie. The caller has decided that
// cookies count for this request.
func (a *authenticator) cookieOf(r *http.Request) *sentCredential {
	kind := "cookie"
	if a.demo.enters(r) {
		kind = "cookie where the demo's sessions count"
	}
	return newCredential(
		kind,
		a.sessions.Secret(r),
		func(ctx context.Context) (*access.Viewer, error) {
			return a.sessions.Viewer(ctx, r)
		},
	)
}

// bearer returns the credential of an Authorization header, or of the same text in the first
// message of a WebSocket.
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
	return newCredential(kind, token, func(ctx context.Context) (*access.Viewer, error) {
		return a.byToken(ctx, r, token)
	}), nil
}

// signIn returns the viewer of a credential. A bad credential counts against the address that sent
// it.
func (a *authenticator) signIn(
	ctx context.Context,
	r *http.Request,
	c *sentCredential,
) (*access.Viewer, error) {
	load := func() (*access.Viewer, error) { return c.load(ctx) }
	v, err := a.failedSignIns.check(r, c.secret, load)
	switch {
	case err == nil:
		a.recent.remember(c.fingerprint, v.ID)
	case errors.Is(err, access.ErrUnauthenticated):
		a.recent.forget(c.fingerprint)
	}
	return v, err
}

// admit decides whether the body of a request to the API is read. A credential that was good some
// seconds ago is enough for that: the caller's rights are read from the database when the body has
// arrived and there is room for the operation.
func (a *authenticator) admit(r *http.Request) (*graphqlhttp.Caller, error) {
	//nolint:contextcheck // it asks for nothing that the request could end
	c, err := a.credentialOf(r)
	if err != nil {
		return nil, err
	}
	caller := &graphqlhttp.Caller{
		Load: func(ctx context.Context) (*access.Viewer, error) { return a.signIn(ctx, r, c) },
	}
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

// admitted passes on a request to the API with its caller, and refuses all others before their body
// is read.
func (o *routes) admitted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			next.ServeHTTP(w, r) // says which methods there are, to every client
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

// recentCredentials caches which credentials were valid in the last ten seconds, and their owners.
// It saves requests that follow each other a database query before their body is read. What a
// request may see or do is never decided by it. It is safe for concurrent use.
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
	// recentFor is how long they are remembered.
	recentFor = 10 * time.Second
)

func newRecentCredentials(now func() time.Time) *recentCredentials {
	c := &recentCredentials{now: now}
	// Fails only for a size below one.
	c.good, _ = simplelru.NewLRU[[sha256.Size]byte, recentCredential](maxRecent, nil)
	return c
}

// owner returns the id of the owner of a credential that was good within recentFor.
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
