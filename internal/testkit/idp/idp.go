// Package idp is a single sign-on provider for tests: zitadel's OpenID provider, over HTTP on this
// machine, with users and keys that the test sets.
package idp

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
)

// Person is a user with an account at the provider.
type Person struct {
	// Subject is the provider's id of the user.
	Subject string
	// Claims are the provider's data about the user: in the ID token with InToken, and otherwise in
	// the user info.
	Claims  map[string]any
	InToken bool
}

// Client is the client that is registered at the provider.
type Client struct {
	ID string
	// Secret is empty for a public client, for which the provider requires PKCE.
	Secret string
	// Redirect is the address to which the provider redirects after sign-in, and AfterSignOut the
	// one after sign-out.
	Redirect, AfterSignOut string
}

// Provider is a running provider.
type Provider struct {
	// URL is the provider's issuer URL.
	URL string

	server *httptest.Server
	client Client

	mu sync.Mutex
	// at is the user who uses the browser.
	at       Person
	nonce    string
	keys     []*key
	requests map[string]*request
	codes    map[string]string
	tokens   map[string]Person
	ended    []string
}

// Start runs a provider until the end of the test.
func Start(tb testing.TB) *Provider {
	tb.Helper()
	p := &Provider{
		requests: map[string]*request{},
		codes:    map[string]string{},
		tokens:   map[string]Person{},
	}
	mux := http.NewServeMux()
	p.server = httptest.NewServer(mux)
	tb.Cleanup(p.server.Close)
	p.URL = p.server.URL
	p.RotateKeys()
	config := &op.Config{CryptoKey: [32]byte{1}, CodeMethodS256: true, AuthMethodPost: true}
	provider, err := op.NewProvider(
		config,
		&storage{Provider: p},
		op.StaticIssuer(p.URL),
		op.WithAllowInsecure(),
		op.WithLogger(slog.New(slog.DiscardHandler)),
	)
	if err != nil {
		tb.Fatalf("start the OpenID provider: %v", err)
	}
	mux.Handle("/", provider)
	// The browser's user is already signed in here.
	back := op.AuthCallbackURL(provider)
	mux.Handle(
		"/login",
		op.NewIssuerInterceptor(provider.IssuerFromRequest).
			HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				id := r.URL.Query().Get("id")
				p.mu.Lock()
				if one := p.requests[id]; one != nil {
					one.who, one.done, one.at = p.at, true, time.Now()
				}
				p.mu.Unlock()
				http.Redirect(w, r, back(r.Context(), id), http.StatusFound)
			}),
	)
	return p
}

// Register registers the client. There is only one.
func (p *Provider) Register(c Client) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.client = c
}

// SitDown sets the user who uses the browser from now on.
func (p *Provider) SitDown(who Person) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.at = who
}

// RotateKeys signs with a new key from now on, and forgets the previous one.
func (p *Provider) RotateKeys() {
	private, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		panic(err) // the system has no source of randomness
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.keys = []*key{{id: rand.Text(), private: private}}
}

// LieAboutNonce puts this value into tokens instead of the requested nonce.
func (p *Provider) LieAboutNonce(nonce string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.nonce = nonce
}

// SignedOut returns the subjects of the users who signed out here.
func (p *Provider) SignedOut() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.ended...)
}

// Stop shuts the provider down.
func (p *Provider) Stop() { p.server.Close() }

var errUnknown = errors.New("idp: not found")

// storage is the provider's storage. It implements only what these flows use.
type storage struct {
	op.Storage
	*Provider
}

func (s *storage) CreateAuthRequest(
	_ context.Context,
	r *oidc.AuthRequest,
	_ string,
) (op.AuthRequest, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	one := &request{AuthRequest: r, id: rand.Text(), nonce: r.Nonce}
	if s.nonce != "" {
		one.nonce = s.nonce
	}
	s.requests[one.id] = one
	return one, nil
}

func (s *storage) AuthRequestByID(_ context.Context, id string) (op.AuthRequest, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if one, ok := s.requests[id]; ok {
		return one, nil
	}
	return nil, errUnknown
}

func (s *storage) AuthRequestByCode(ctx context.Context, code string) (op.AuthRequest, error) {
	s.mu.Lock()
	id := s.codes[code]
	s.mu.Unlock()
	return s.AuthRequestByID(ctx, id)
}

func (s *storage) SaveAuthCode(_ context.Context, id, code string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.codes[code] = id
	return nil
}

func (s *storage) DeleteAuthRequest(_ context.Context, id string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.requests, id)
	return nil
}

func (s *storage) CreateAccessToken(
	_ context.Context,
	r op.TokenRequest,
) (id string, expires time.Time, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	one, ok := r.(*request)
	if !ok {
		return "", time.Time{}, errUnknown
	}
	id = rand.Text()
	s.tokens[id] = one.who
	return id, time.Now().Add(5 * time.Minute), nil
}

// SetUserinfoFromScopes fills the ID token.
func (s *storage) SetUserinfoFromScopes(
	context.Context,
	*oidc.UserInfo,
	string,
	string,
	[]string,
) error {
	return nil
}

// SetUserinfoFromRequest fills the ID token with data of the request.
func (s *storage) SetUserinfoFromRequest(
	_ context.Context,
	info *oidc.UserInfo,
	r op.IDTokenRequest,
	_ []string,
) error {
	one, ok := r.(*request)
	if !ok {
		return errUnknown
	}
	info.Subject = one.who.Subject
	if one.who.InToken {
		info.Claims = maps.Clone(one.who.Claims)
	}
	return nil
}

// SetUserinfoFromToken fills the response of the user info endpoint.
func (s *storage) SetUserinfoFromToken(
	_ context.Context,
	info *oidc.UserInfo,
	tokenID, _, _ string,
) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	who, ok := s.tokens[tokenID]
	if !ok {
		return errUnknown
	}
	info.Subject, info.Claims = who.Subject, maps.Clone(who.Claims)
	return nil
}

func (s *storage) TerminateSession(_ context.Context, subject, _ string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ended = append(s.ended, subject)
	return nil
}

func (s *storage) SigningKey(context.Context) (op.SigningKey, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return &signing{s.keys[0]}, nil
}

func (s *storage) SignatureAlgorithms(context.Context) ([]jose.SignatureAlgorithm, error) {
	return []jose.SignatureAlgorithm{jose.RS256}, nil
}

func (s *storage) KeySet(context.Context) ([]op.Key, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make([]op.Key, len(s.keys))
	for i, k := range s.keys {
		out[i] = k
	}
	return out, nil
}

func (s *storage) GetClientByClientID(_ context.Context, id string) (op.Client, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if id != s.client.ID {
		return nil, errUnknown
	}
	return &registered{Client: s.client, issuer: s.URL}, nil
}

func (s *storage) AuthorizeClientIDSecret(_ context.Context, id, secret string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if id != s.client.ID || secret != s.client.Secret || secret == "" {
		return errUnknown
	}
	return nil
}

func (s *storage) Health(context.Context) error { return nil }

type key struct {
	id      string
	private *rsa.PrivateKey
}

func (k *key) ID() string                         { return k.id }
func (k *key) Algorithm() jose.SignatureAlgorithm { return jose.RS256 }
func (k *key) Use() string                        { return "sig" }
func (k *key) Key() any                           { return &k.private.PublicKey }

type signing struct{ *key }

func (s *signing) SignatureAlgorithm() jose.SignatureAlgorithm { return jose.RS256 }
func (s *signing) Key() any                                    { return s.private }

// request is a sign-in in progress.
type request struct {
	*oidc.AuthRequest

	id, nonce string
	who       Person
	done      bool
	at        time.Time
}

func (r *request) GetID() string                      { return r.id }
func (r *request) GetACR() string                     { return "" }
func (r *request) GetAMR() []string                   { return []string{"pwd"} }
func (r *request) GetAudience() []string              { return []string{r.ClientID} }
func (r *request) GetAuthTime() time.Time             { return r.at }
func (r *request) GetClientID() string                { return r.ClientID }
func (r *request) GetNonce() string                   { return r.nonce }
func (r *request) GetScopes() []string                { return r.Scopes }
func (r *request) GetSubject() string                 { return r.who.Subject }
func (r *request) Done() bool                         { return r.done }
func (r *request) GetResponseMode() oidc.ResponseMode { return r.ResponseMode }
func (r *request) GetCodeChallenge() *oidc.CodeChallenge {
	if r.CodeChallenge == "" {
		return nil
	}
	return &oidc.CodeChallenge{Challenge: r.CodeChallenge, Method: r.CodeChallengeMethod}
}

type registered struct {
	Client

	issuer string
}

func (c *registered) GetID() string                    { return c.ID }
func (c *registered) RedirectURIs() []string           { return []string{c.Redirect} }
func (c *registered) PostLogoutRedirectURIs() []string { return []string{c.AfterSignOut} }
func (c *registered) ApplicationType() op.ApplicationType {
	return op.ApplicationTypeWeb
}

func (c *registered) AuthMethod() oidc.AuthMethod {
	if c.Secret == "" {
		return oidc.AuthMethodNone
	}
	return oidc.AuthMethodBasic
}

func (c *registered) ResponseTypes() []oidc.ResponseType {
	return []oidc.ResponseType{oidc.ResponseTypeCode}
}

func (c *registered) GrantTypes() []oidc.GrantType        { return []oidc.GrantType{oidc.GrantTypeCode} }
func (c *registered) LoginURL(id string) string           { return c.issuer + "/login?id=" + id }
func (c *registered) AccessTokenType() op.AccessTokenType { return op.AccessTokenTypeBearer }
func (c *registered) IDTokenLifetime() time.Duration      { return 5 * time.Minute }

// DevMode allows redirects over plain HTTP.
func (c *registered) DevMode() bool { return true }

func (c *registered) RestrictAdditionalIdTokenScopes() func([]string) []string { //nolint:revive // the name is part of the interface
	return func(scopes []string) []string { return scopes }
}

func (c *registered) RestrictAdditionalAccessTokenScopes() func([]string) []string {
	return func(scopes []string) []string { return scopes }
}
func (c *registered) IsScopeAllowed(scope string) bool     { return scope == "groups" }
func (c *registered) IDTokenUserinfoClaimsAssertion() bool { return true }
func (c *registered) ClockSkew() time.Duration             { return 0 }
