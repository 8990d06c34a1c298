package signin

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"hirewire/internal/workflow"
)

// OIDC configures the OpenID provider and how its users map to accounts.
type OIDC struct {
	// Issuer is the provider's URL, below which its configuration is discovered.
	Issuer, ClientID, ClientSecret string
	// Scopes are requested in addition to openid.
	Scopes []string
	// GroupsClaim is the claim that lists a person's groups; dots lead into nested objects.
	GroupsClaim string
	// Roles maps groups to company roles. With several groups, the role with the most rights
	// counts. If it is empty, the provider does not decide roles.
	Roles map[string]workflow.CompanyRole
	// DefaultRole is the role of people in none of these groups; empty refuses them.
	DefaultRole workflow.CompanyRole
	// JustInTime creates accounts for people who were not invited.
	JustInTime bool
	// Domains limits JustInTime to these e-mail domains; empty allows all.
	Domains []string
	// Name is the provider's name on the sign-in page.
	Name string
	// Client sends requests to the provider; nil uses a client with a timeout.
	Client *http.Client
}

const (
	// flowLifetime is how long a person may take at the provider.
	flowLifetime = 10 * time.Minute
	// providerTimeout bounds a request to the provider.
	providerTimeout = 10 * time.Second
	// providerRetryAfter is how long a failure to reach the provider is cached.
	providerRetryAfter = 3 * time.Second
	// CallbackPath is the path to which the provider redirects the browser.
	CallbackPath = "/auth/oidc/callback"
	// maxIDToken is the largest ID token that is stored, for signing out of the provider later.
	maxIDToken = 16 << 10
)

// provider is a client of the OpenID provider. It discovers the provider's configuration on first
// use and retries until that succeeds, so that the server starts while the provider is down.
type provider struct {
	o        OIDC
	base     string
	now      func() time.Time
	client   *http.Client
	seal     cipher.AEAD
	redirect string

	mu       sync.Mutex
	found    *discovered
	failed   error
	failedAt time.Time
}

// discovered is the provider's configuration.
type discovered struct {
	p          *oidc.Provider
	EndSession string `json:"end_session_endpoint"`
	// SaysIssuer is true if the provider names itself in its responses (RFC 9207).
	SaysIssuer bool `json:"authorization_response_iss_parameter_supported"`
}

// newProvider returns a client for the provider; it sends no request. base is the URL of this
// server and key the AES key that encrypts flows.
func newProvider(o OIDC, base string, key []byte, now func() time.Time) (*provider, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("key of sign-in flows: %w", err)
	}
	seal, err := cipher.NewGCM(block)
	if err != nil {
		return nil, fmt.Errorf("key of sign-in flows: %w", err)
	}
	p := &provider{
		o: o, base: base, now: now, client: o.Client, seal: seal,
		redirect: base + CallbackPath,
	}
	if p.client == nil {
		p.client = &http.Client{Timeout: providerTimeout}
	}
	return p, nil
}

// discover returns the provider's configuration, from the cache if possible. It blocks while
// another goroutine fetches it, and fails fast for providerRetryAfter after a failure.
func (p *provider) discover(ctx context.Context) (*discovered, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.found != nil:
		return p.found, nil
	case p.failed != nil && p.now().Sub(p.failedAt) < providerRetryAfter:
		return nil, p.failed
	}
	found, err := p.ask(ctx)
	if err != nil {
		// A canceled request says nothing about the provider.
		if !errors.Is(err, context.Canceled) {
			// failedAt is read after the request, so that callers that waited for the lock fail too
			// instead of each sending another request.
			p.failed, p.failedAt = fmt.Errorf("read the OpenID provider's configuration: %w", err),
				p.now()
		}
		return nil, err
	}
	p.found, p.failed = found, nil
	return found, nil
}

// ask fetches the configuration from the provider.
func (p *provider) ask(ctx context.Context) (*discovered, error) {
	ctx, cancel := context.WithTimeout(oidc.ClientContext(ctx, p.client), providerTimeout)
	defer cancel()
	at, err := oidc.NewProvider(ctx, p.o.Issuer)
	if err != nil {
		return nil, err
	}
	found := &discovered{p: at}
	return found, at.Claims(found)
}

// config returns the OAuth client configuration.
func (p *provider) config(d *discovered) *oauth2.Config {
	return &oauth2.Config{
		ClientID: p.o.ClientID, ClientSecret: p.o.ClientSecret, Endpoint: d.p.Endpoint(),
		RedirectURL: p.redirect,
		Scopes:      append([]string{oidc.ScopeOpenID}, p.o.Scopes...),
	}
}

// flow is the state of a sign-in at the provider. The browser keeps it in an encrypted cookie, so
// that only the browser that began the sign-in can complete it, on any instance, and
// unauthenticated requests create no rows.
type flow struct {
	State    string    `json:"s"`
	Nonce    string    `json:"n"`
	Verifier string    `json:"v"`
	Return   string    `json:"r"`
	Until    time.Time `json:"u"`
}

// Departure tells the web layer how to send a browser to the provider.
type Departure struct {
	// URL is the address at the provider; Cookie is the encrypted flow, valid until Until.
	URL, Cookie string
	Until       time.Time
}

// StartOIDC begins a sign-in at the provider. returnTo is the local path to which the browser
// returns afterwards; paths that lead to another site are replaced by "/".
func (s *Service) StartOIDC(ctx context.Context, returnTo string) (*Departure, error) {
	if s.provider == nil {
		return nil, refuse(SwitchedOff, "single sign-on is not set up here")
	}
	p := s.provider
	d, err := p.discover(ctx)
	if err != nil {
		return nil, s.providerFailed(ctx, err)
	}
	state, _ := newSecret()
	nonce, _ := newSecret()
	f := flow{
		State: state, Nonce: nonce, Verifier: oauth2.GenerateVerifier(),
		Return: localPath(returnTo), Until: s.now().Add(flowLifetime),
	}
	cookie, err := p.sealFlow(f)
	if err != nil {
		return nil, err
	}
	return &Departure{
		URL: p.config(d).AuthCodeURL(f.State, oidc.Nonce(f.Nonce),
			oauth2.S256ChallengeOption(f.Verifier)),
		Cookie: cookie, Until: f.Until,
	}, nil
}

// providerFailed logs an error of the provider and returns a ProviderFailed refusal.
func (s *Service) providerFailed(ctx context.Context, err error) error {
	s.log.ErrorContext(ctx, "the OpenID provider failed", "error", err.Error())
	return refuse(ProviderFailed, "the single sign-on provider cannot be reached or returned "+
		"an invalid response: try again")
}

// localPath returns path, or "/" if a browser that follows the path could leave this site.
func localPath(path string) string {
	if len(path) > 1000 || !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//") ||
		strings.ContainsAny(path, "\\\r\n\t") {
		return "/"
	}
	u, err := url.Parse(path)
	if err != nil || u.Host != "" || u.Scheme != "" ||
		strings.HasPrefix(browserPath(u.EscapedPath()), "//") {
		return "/"
	}
	return path
}

// browserPath resolves the dot segments of an absolute path as browsers do, which also treat %2e as
// a dot and keep empty segments. For example, "/.//evil.example" becomes "//evil.example", which a
// browser would treat as a host if it resolved the result again.
func browserPath(path string) string {
	segments := strings.Split(strings.TrimPrefix(path, "/"), "/")
	kept := make([]string, 0, len(segments))
	for i, segment := range segments {
		dots := strings.ReplaceAll(strings.ToLower(segment), "%2e", ".")
		switch {
		case dots != "." && dots != "..":
			kept = append(kept, segment)
			continue
		case dots == ".." && len(kept) > 0:
			kept = kept[:len(kept)-1]
		}
		if i == len(segments)-1 {
			kept = append(kept, "")
		}
	}
	return "/" + strings.Join(kept, "/")
}

// sealFlow encrypts and authenticates a flow for the cookie.
func (p *provider) sealFlow(f flow) (string, error) {
	text, err := json.Marshal(f)
	if err != nil {
		return "", fmt.Errorf("encode a sign-in flow: %w", err)
	}
	nonce := make([]byte, p.seal.NonceSize())
	_, _ = rand.Read(nonce) // never fails
	return base64.RawURLEncoding.EncodeToString(p.seal.Seal(nonce, nonce, text, nil)), nil
}

// openFlow decrypts the cookie of a flow. It returns false if the cookie was changed or has
// expired.
func (p *provider) openFlow(cookie string, now time.Time) (*flow, bool) {
	raw, err := base64.RawURLEncoding.DecodeString(cookie)
	if err != nil || len(raw) < p.seal.NonceSize() {
		return nil, false
	}
	text, err := p.seal.Open(nil, raw[:p.seal.NonceSize()], raw[p.seal.NonceSize():], nil)
	if err != nil {
		return nil, false
	}
	f := &flow{}
	if json.Unmarshal(text, f) != nil || !now.Before(f.Until) {
		return nil, false
	}
	return f, true
}

// Arrival is the request of a browser that returns from the provider.
type Arrival struct {
	// Query is the query that the provider added; Cookie is the value that StartOIDC returned.
	Query  url.Values
	Cookie string
	// Old is the secret of the session that the browser has now; empty for none.
	Old string
}

var errProtocol = errors.New("signin: the provider violated the protocol")

// idClaims are the verified claims about a person, with the ID token that carried them; the token
// is empty if it is too long to store.
type idClaims struct {
	idToken string
	claims  claims
}

// exchange redeems the provider's code for an ID token, verifies it, and reads the user info if the
// token lacks claims.
func (p *provider) exchange(
	ctx context.Context, d *discovered, f *flow, q url.Values,
) (*idClaims, error) {
	ctx, cancel := context.WithTimeout(oidc.ClientContext(ctx, p.client), 2*providerTimeout)
	defer cancel()
	if iss := q.Get("iss"); iss != "" && iss != p.o.Issuer || iss == "" && d.SaysIssuer {
		return nil, fmt.Errorf("%w: the response names another issuer", errProtocol)
	}
	token, err := p.config(d).Exchange(ctx, q.Get("code"), oauth2.VerifierOption(f.Verifier))
	if err != nil {
		return nil, err
	}
	raw, ok := token.Extra("id_token").(string)
	if !ok {
		return nil, fmt.Errorf("%w: there is no ID token", errProtocol)
	}
	// The verifier fetches the key set again when a token names an unknown key, so keys may rotate.
	id, err := d.p.Verifier(&oidc.Config{ClientID: p.o.ClientID, Now: p.now}).Verify(ctx, raw)
	if err != nil {
		return nil, err
	}
	if subtle.ConstantTimeCompare([]byte(id.Nonce), []byte(f.Nonce)) != 1 {
		return nil, fmt.Errorf("%w: the token belongs to another sign-in", errProtocol)
	}
	out := &idClaims{idToken: raw}
	if len(raw) > maxIDToken {
		out.idToken = ""
	}
	if err := id.Claims(&out.claims); err != nil {
		return nil, err
	}
	if out.claims.complete(p.o) {
		return out, nil
	}
	info, err := d.p.UserInfo(ctx, oauth2.StaticTokenSource(token))
	if err != nil {
		return nil, err
	}
	if info.Subject != id.Subject {
		return nil, fmt.Errorf("%w: the user info is about another person", errProtocol)
	}
	more := claims{}
	if err := info.Claims(&more); err != nil {
		return nil, err
	}
	out.claims.fill(more, p.o)
	return out, nil
}

// signOutURL returns the URL at which the browser signs out of the provider; empty if there is
// none.
func (p *provider) signOutURL(ctx context.Context, idToken string) string {
	d, err := p.discover(ctx)
	if err != nil || d.EndSession == "" {
		return ""
	}
	u, err := url.Parse(d.EndSession)
	if err != nil {
		return ""
	}
	q := u.Query()
	q.Set("client_id", p.o.ClientID)
	q.Set("post_logout_redirect_uri", p.base+"/")
	if idToken != "" {
		q.Set("id_token_hint", idToken)
	}
	u.RawQuery = q.Encode()
	return u.String()
}
