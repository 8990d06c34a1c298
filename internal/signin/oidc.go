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

// OIDC says which provider signs people in, and who they are here.
type OIDC struct {
	// Issuer is the provider's address; its configuration is found below it.
	Issuer, ClientID, ClientSecret string
	// Scopes are asked for besides openid.
	Scopes []string
	// GroupsClaim is where the provider lists somebody's groups; dots lead into objects.
	GroupsClaim string
	// Roles gives groups company roles; the one with the most rights counts. Empty: the provider does not decide roles.
	Roles map[string]workflow.CompanyRole
	// DefaultRole is for those in none of these groups; empty refuses them.
	DefaultRole workflow.CompanyRole
	// JustInTime makes accounts for people whom nobody invited.
	JustInTime bool
	// Domains are those of the addresses for which it does; empty for all.
	Domains []string
	// Name is what people call the provider.
	Name string
	// Client asks the provider; nil for one with a time limit.
	Client *http.Client
}

const (
	// flowLasts is how long somebody may take at the provider.
	flowLasts = 10 * time.Minute
	// askLasts is how long the provider may take.
	askLasts = 10 * time.Second
	// askAgain is how long a provider that could not be reached is left alone.
	askAgain = 3 * time.Second
	// CallbackPath is where the provider sends people back to.
	CallbackPath = "/auth/oidc/callback"
	maxIDToken   = 16 << 10
)

// provider is the OpenID provider. It is asked for its configuration when it is first needed, and again until it answers,
// so that a provider that is down keeps nobody from starting.
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

type discovered struct {
	p          *oidc.Provider
	EndSession string `json:"end_session_endpoint"`
	// SaysIssuer: answers name their issuer, which tells providers apart (RFC 9207).
	SaysIssuer bool `json:"authorization_response_iss_parameter_supported"`
}

func newProvider(o OIDC, base string, key []byte, now func() time.Time) (*provider, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("key of sign-in flows: %w", err)
	}
	seal, err := cipher.NewGCM(block)
	if err != nil {
		return nil, fmt.Errorf("key of sign-in flows: %w", err)
	}
	p := &provider{o: o, base: base, now: now, client: o.Client, seal: seal, redirect: base + CallbackPath}
	if p.client == nil {
		p.client = &http.Client{Timeout: askLasts}
	}
	return p, nil
}

func (p *provider) discover(ctx context.Context) (*discovered, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.found != nil:
		return p.found, nil
	case p.failed != nil && p.now().Sub(p.failedAt) < askAgain:
		return nil, p.failed
	}
	found, err := p.ask(ctx)
	if err != nil {
		if !errors.Is(err, context.Canceled) { // who went away says nothing about the provider
			// From now on, not from when it was asked: those who waited meanwhile do not ask one after the other.
			p.failed, p.failedAt = fmt.Errorf("read the OpenID provider's configuration: %w", err), p.now()
		}
		return nil, err
	}
	p.found, p.failed = found, nil
	return found, nil
}

func (p *provider) ask(ctx context.Context) (*discovered, error) {
	ctx, cancel := context.WithTimeout(oidc.ClientContext(ctx, p.client), askLasts)
	defer cancel()
	at, err := oidc.NewProvider(ctx, p.o.Issuer)
	if err != nil {
		return nil, err
	}
	found := &discovered{p: at}
	return found, at.Claims(found)
}

func (p *provider) config(d *discovered) *oauth2.Config {
	return &oauth2.Config{
		ClientID: p.o.ClientID, ClientSecret: p.o.ClientSecret, Endpoint: d.p.Endpoint(), RedirectURL: p.redirect,
		Scopes: append([]string{oidc.ScopeOpenID}, p.o.Scopes...),
	}
}

// flow is what a browser carries to the provider and back, sealed, in a cookie: so the answer is taken only by the browser
// that asked, on any instance, and strangers fill no table.
type flow struct {
	State    string    `json:"s"`
	Nonce    string    `json:"n"`
	Verifier string    `json:"v"`
	Return   string    `json:"r"`
	Until    time.Time `json:"u"`
}

// Departure is a browser on its way to the provider.
type Departure struct {
	// URL is where it goes, Cookie what it carries until Until.
	URL, Cookie string
	Until       time.Time
}

// StartOIDC sends a browser to the provider. returnTo is a path here for afterwards.
func (s *Service) StartOIDC(ctx context.Context, returnTo string) (*Departure, error) {
	if s.provider == nil {
		return nil, refuse(SwitchedOff, "single sign-on is not set up here")
	}
	p := s.provider
	d, err := p.discover(ctx)
	if err != nil {
		return nil, s.unreachable(ctx, err)
	}
	state, _ := newSecret()
	nonce, _ := newSecret()
	f := flow{State: state, Nonce: nonce, Verifier: oauth2.GenerateVerifier(), Return: localPath(returnTo), Until: s.now().Add(flowLasts)}
	cookie, err := p.sealed(f)
	if err != nil {
		return nil, err
	}
	return &Departure{
		URL:    p.config(d).AuthCodeURL(f.State, oidc.Nonce(f.Nonce), oauth2.S256ChallengeOption(f.Verifier)),
		Cookie: cookie, Until: f.Until,
	}, nil
}

func (s *Service) unreachable(ctx context.Context, err error) error {
	s.log.ErrorContext(ctx, "the OpenID provider failed", "error", err.Error())
	return refuse(ProviderFailed, "the single sign-on provider cannot be reached or does not answer as it should: try again")
}

// localPath returns a path of this server for afterwards, or "/" if a browser that follows it could leave the site.
func localPath(path string) string {
	if len(path) > 1000 || !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//") || strings.ContainsAny(path, "\\\r\n\t") {
		return "/"
	}
	u, err := url.Parse(path)
	if err != nil || u.Host != "" || u.Scheme != "" || strings.HasPrefix(browserPath(u.EscapedPath()), "//") {
		return "/"
	}
	return path
}

// browserPath resolves the dots of an absolute path as browsers do, which also take %2e for a dot and keep empty segments.
// What is left of "/.//evil.example" is "//evil.example": resolved again, that names a host.
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

func (p *provider) sealed(f flow) (string, error) {
	text, err := json.Marshal(f)
	if err != nil {
		return "", fmt.Errorf("encode a sign-in flow: %w", err)
	}
	nonce := make([]byte, p.seal.NonceSize())
	_, _ = rand.Read(nonce) // never fails
	return base64.RawURLEncoding.EncodeToString(p.seal.Seal(nonce, nonce, text, nil)), nil
}

func (p *provider) opened(cookie string, now time.Time) (*flow, bool) {
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

// Arrival is a browser that comes back from the provider.
type Arrival struct {
	// Query is what the provider sent along, Cookie what StartOIDC gave.
	Query  url.Values
	Cookie string
	// Old is the secret of the session that the browser has now; empty for none.
	Old string
}

var errProtocol = errors.New("signin: the provider did not keep to the protocol")

// proven is what the provider says and signed.
type proven struct {
	idToken string
	claims  claims
}

// exchange takes the provider's code for what it says about somebody, and checks all of it.
func (p *provider) exchange(ctx context.Context, d *discovered, f *flow, q url.Values) (*proven, error) {
	ctx, cancel := context.WithTimeout(oidc.ClientContext(ctx, p.client), 2*askLasts)
	defer cancel()
	if iss := q.Get("iss"); iss != "" && iss != p.o.Issuer || iss == "" && d.SaysIssuer {
		return nil, fmt.Errorf("%w: the answer names another issuer", errProtocol)
	}
	token, err := p.config(d).Exchange(ctx, q.Get("code"), oauth2.VerifierOption(f.Verifier))
	if err != nil {
		return nil, err
	}
	raw, ok := token.Extra("id_token").(string)
	if !ok {
		return nil, fmt.Errorf("%w: there is no ID token", errProtocol)
	}
	// The key set is fetched again when a token names a key that is not in it: keys may rotate at any time.
	id, err := d.p.Verifier(&oidc.Config{ClientID: p.o.ClientID, Now: p.now}).Verify(ctx, raw)
	if err != nil {
		return nil, err
	}
	if subtle.ConstantTimeCompare([]byte(id.Nonce), []byte(f.Nonce)) != 1 {
		return nil, fmt.Errorf("%w: the token belongs to another sign-in", errProtocol)
	}
	out := &proven{idToken: raw}
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
		return nil, fmt.Errorf("%w: the user info is about somebody else", errProtocol)
	}
	more := claims{}
	if err := info.Claims(&more); err != nil {
		return nil, err
	}
	out.claims.fill(more, p.o)
	return out, nil
}

// signOutURL is where a browser goes to sign out of the provider too; empty where it has no such place.
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
