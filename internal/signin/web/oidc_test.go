package web_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/hiring"
	"hirewire/internal/signin"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/idp"
	"hirewire/internal/workflow"
)

// sso is a company whose users sign in at an OpenID provider.
type sso struct {
	*kit

	provider *idp.Provider
	base     string
}

const clientSecret = "the client's own secret"

// newSSO starts the server and the provider, over HTTP on this machine.
func newSSO(t *testing.T, db *testkit.DB, change ...func(*signin.OIDC)) *sso {
	t.Helper()
	s := &sso{provider: idp.Start(t)}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.handler.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	s.base = server.URL
	o := &signin.OIDC{
		Issuer: s.provider.URL, ClientID: "hirewire", ClientSecret: clientSecret,
		Scopes:      []string{"profile", "email", "groups"},
		GroupsClaim: "groups", DefaultRole: workflow.RoleMember, Name: "Acme ID",
	}
	for _, f := range change {
		f(o)
	}
	s.provider.Register(idp.Client{
		ID: o.ClientID, Secret: o.ClientSecret,
		Redirect: s.base + signin.CallbackPath, AfterSignOut: s.base + "/",
	})
	s.kit = newKit(t, db, func(k *kit, options *signin.Options) {
		k.site.Public, k.site.Loopback = nil, true
		k.clock.Set(time.Now()) // the provider's tokens are of now
		options.Base, options.OIDC = s.base, o
	})
	return s
}

func eachSSO(t *testing.T, f func(t *testing.T, s *sso), change ...func(*signin.OIDC)) {
	t.Helper()
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) { f(t, newSSO(t, db, change...)) })
}

// tab is a browser with cookies for both servers.
type tab struct {
	s      *sso
	client *http.Client
	// passed are the addresses that it was sent to.
	passed []*url.URL
	// stop is the path before which it stops.
	stop string
}

func (s *sso) tab() *tab {
	s.t.Helper()
	jar, err := cookiejar.New(nil)
	require.NoError(s.t, err)
	b := &tab{s: s}
	b.client = &http.Client{Jar: jar, CheckRedirect: func(r *http.Request,
		_ []*http.Request,
	) error {
		b.passed = append(b.passed, r.URL)
		ours := "http://"+r.URL.Host == s.base
		if b.stop != "" && r.URL.Path == b.stop ||
			ours && !strings.HasPrefix(r.URL.Path, "/auth/") {
			return http.ErrUseLastResponse
		}
		return nil
	}}
	return b
}

func (b *tab) do(method, path string, in any, headers ...string) answer {
	t := b.s.t
	t.Helper()
	if strings.HasPrefix(path, "/") {
		path = b.s.base + path
	}
	raw, err := json.Marshal(in)
	require.NoError(t, err)
	r, err := http.NewRequestWithContext(t.Context(), method, path, bytes.NewReader(raw))
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	resp, err := b.client.Do(r)
	require.NoError(t, err)
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	return answer{t: t, status: resp.StatusCode, header: resp.Header, body: string(text)}
}

// comes signs a person in at the provider and follows the redirects back.
func (b *tab) comes(who idp.Person) answer {
	b.s.t.Helper()
	b.s.provider.SitDown(who)
	b.passed = nil
	return b.do(http.MethodGet, "/auth/oidc/start?return=/postings", nil)
}

// arrives requires that the sign-in succeeds, and returns the account's address and role.
func (b *tab) arrives(who idp.Person) (email, role string) {
	b.s.t.Helper()
	a := b.comes(who)
	require.Equal(b.s.t, http.StatusSeeOther, a.status, a.body)
	require.Equal(b.s.t, "/postings", a.header.Get("Location"))
	var in struct{ User struct{ Email, Role string } }
	b.do(http.MethodGet, "/auth/session", nil).okay().into(&in)
	return in.User.Email, in.User.Role
}

// turnedAway requires that the sign-in is refused and no user is signed in.
func (b *tab) turnedAway(a answer, status int, says string) {
	b.s.t.Helper()
	require.Equal(b.s.t, status, a.status, a.body)
	require.Contains(b.s.t, a.body, says)
	require.Contains(b.s.t, a.header.Get("Content-Type"), "text/plain")
	require.Equal(b.s.t, http.StatusUnauthorized, b.do(http.MethodGet, "/auth/session", nil).status)
}

// person returns a person at the provider with a verified address.
func person(subject, email string, groups ...string) idp.Person {
	claims := map[string]any{"email": email, "email_verified": true, "name": "Name of " + subject}
	if groups != nil {
		claims["groups"] = groups
	}
	return idp.Person{Subject: subject, Claims: claims, InToken: true}
}

func TestSingleSignOn(t *testing.T) {
	for name, secret := range map[string]string{
		"confidential client": clientSecret,
		"public client":       "",
	} {
		t.Run(name, func(t *testing.T) {
			eachSSO(t, func(t *testing.T, s *sso) {
				s.invite("ada@acme.example")
				b := s.tab()
				require.Contains(t, b.do(http.MethodGet, "/auth/methods", nil).okay().body,
					`"oidc":{"name":"Acme ID","start":"/auth/oidc/start"}`)
				email, role := b.arrives(person("ada", "ADA@acme.example"))
				require.Equal(t, "ada@acme.example", email)
				require.Equal(t, "MEMBER", role)

				asked := b.passed[0].Query()
				require.Equal(t, "code", asked.Get("response_type"))
				require.Equal(t, "S256", asked.Get("code_challenge_method"))
				require.Len(t, asked.Get("code_challenge"), 43)
				require.Len(t, asked.Get("state"), 43)
				require.Len(t, asked.Get("nonce"), 43)
				require.NotEqual(t, asked.Get("state"), asked.Get("nonce"))
				require.Equal(t, "openid profile email groups", asked.Get("scope"))
				require.Equal(t, s.base+"/auth/oidc/callback", asked.Get("redirect_uri"))
				here, err := url.Parse(s.base)
				require.NoError(t, err)
				for _, c := range b.client.Jar.Cookies(here) {
					require.Equal(t, "hirewire-local", c.Name,
						"what was carried to the provider is gone")
				}

				// Signing out here leads there.
				var out struct{ Redirect string }
				b.do(http.MethodPost, "/auth/sign-out", body{}).okay().into(&out)
				require.Contains(t, out.Redirect, s.provider.URL)
				require.Equal(t, http.StatusUnauthorized,
					b.do(http.MethodGet, "/auth/session", nil).status)
				b.passed = nil
				require.Equal(t, http.StatusFound, b.do(http.MethodGet, out.Redirect, nil).status)
				require.Equal(t, []string{"ada"}, s.provider.SignedOut())
				require.Equal(t, s.base+"/", b.passed[0].String())

				// The next sign-in finds the account by the subject, whatever the address is now.
				email, _ = b.arrives(person("ada", "countess@elsewhere.example"))
				require.Equal(t, "ada@acme.example", email)
				// Sessions that did not come from the provider do not lead there.
				b.do(http.MethodPost, "/auth/sign-out-everywhere", body{}).okay()
				require.NotContains(t, s.log.String(), clientSecret)
			}, func(o *signin.OIDC) { o.ClientSecret = secret })
		})
	}
}

func TestReturnPathsStayOnThisSite(t *testing.T) {
	s := newSSO(t, testkit.NewDB(t, testkit.Dialects()[0]))
	s.invite("ada@acme.example")
	s.provider.SitDown(person("ada", "ada@acme.example"))
	for _, to := range []string{
		"https://evil.example/", "//evil.example", `/\evil.example`,
		"javascript:alert(1)", "/\t/evil.example", "", "evil", "/.//evil.example",
		"/a/..//evil.example", "/%2e//evil.example",
	} {
		a := s.tab().do(http.MethodGet, "/auth/oidc/start?return="+url.QueryEscape(to), nil)
		require.Equal(t, http.StatusSeeOther, a.status, a.body)
		require.Equal(t, "/", a.header.Get("Location"), to)
	}
}

func TestTheProvidersKeysRotate(t *testing.T) {
	s := newSSO(t, testkit.NewDB(t, testkit.Dialects()[0]))
	s.invite("ada@acme.example")
	for range 3 {
		s.tab().arrives(person("ada", "ada@acme.example"))
		s.provider.RotateKeys()
	}
}

func TestRolesByGroups(t *testing.T) {
	roles := func(o *signin.OIDC) {
		o.Roles = map[string]workflow.CompanyRole{
			"hr":        workflow.RoleRecruiter,
			"it=admins": workflow.RoleAdmin, "audit": workflow.RoleAuditor,
		}
	}
	eachSSO(t, func(t *testing.T, s *sso) {
		s.invite("ada@acme.example")
		s.invite("root@acme.example")
		as := func(who idp.Person) string {
			_, role := s.tab().arrives(who)
			return role
		}
		require.Equal(t, "ADMIN", as(person("root", "root@acme.example", "it=admins")))
		require.Equal(t, "RECRUITER", as(person("ada", "ada@acme.example", "staff", "hr")))
		require.Equal(t, "ADMIN", as(person("ada", "ada@acme.example", "hr", "it=admins")),
			"the role with the most rights")
		require.Equal(t, "AUDITOR", as(person("ada", "ada@acme.example", "audit")))
		require.Equal(
			t,
			"MEMBER",
			as(person("ada", "ada@acme.example", "staff")),
			"the default role",
		)
		require.Equal(t, "MEMBER", as(person("ada", "ada@acme.example")), "without a groups claim")
		apart := person("ada", "ada@acme.example", "hr")
		apart.InToken = false
		require.Equal(t, "RECRUITER", as(apart), "the groups are only in the user info")
		require.Equal(t, "ADMIN", as(person("root", "root@acme.example", "hr")),
			"the last admin stays one")
		require.Contains(t, s.log.String(), "could not apply the role of the provider's groups")
	}, roles)

	t.Run("no group with a role", func(t *testing.T) {
		s := newSSO(t, testkit.NewDB(t, testkit.Dialects()[0]), roles,
			func(o *signin.OIDC) { o.DefaultRole = "" })
		s.invite("ada@acme.example")
		b := s.tab()
		b.turnedAway(b.comes(person("ada", "ada@acme.example", "staff")), http.StatusForbidden,
			"none of your groups")
		b.arrives(person("ada", "ada@acme.example", "hr"))
	})
	t.Run("claim in a nested object", func(t *testing.T) {
		s := newSSO(t, testkit.NewDB(t, testkit.Dialects()[0]), roles,
			func(o *signin.OIDC) { o.GroupsClaim = "realm_access.roles" })
		s.invite("ada@acme.example")
		who := person("ada", "ada@acme.example")
		who.Claims["realm_access"] = map[string]any{"roles": []string{"hr"}}
		_, role := s.tab().arrives(who)
		require.Equal(t, "RECRUITER", role)
	})
	t.Run("without a mapping of groups", func(t *testing.T) {
		s := newSSO(t, testkit.NewDB(t, testkit.Dialects()[0]))
		_, err := s.signin.Invite(s.system(),
			hiring.CreateUserInput{
				Email: "ada@acme.example", Name: "Ada",
				Role: workflow.RoleRecruiter,
			})
		require.NoError(t, err)
		_, role := s.tab().arrives(person("ada", "ada@acme.example", "it=admins"))
		require.Equal(t, "RECRUITER", role, "the provider does not decide the role")
	})
}

func TestAccountsJustInTime(t *testing.T) {
	eachSSO(t, func(t *testing.T, s *sso) {
		b := s.tab()
		email, role := b.arrives(person("new", "new@acme.example", "hr"))
		require.Equal(t, "new@acme.example", email)
		require.Equal(t, "RECRUITER", role)
		b.arrives(person("new", "new@acme.example", "hr")) // the same account
		out := s.tab()
		out.turnedAway(out.comes(person("far", "far@elsewhere.example", "hr")),
			http.StatusForbidden, "domain")
		out.turnedAway(out.comes(person("sly", "sly@acme.example.evil.example", "hr")),
			http.StatusForbidden, "domain")
		unverified := person("eve", "eve@acme.example", "hr")
		unverified.Claims["email_verified"] = false
		out.turnedAway(out.comes(unverified), http.StatusForbidden, "did not confirm")
		nameless := person("bob", "", "hr")
		out.turnedAway(out.comes(nameless), http.StatusForbidden, "did not confirm")
	}, func(o *signin.OIDC) {
		o.JustInTime, o.Domains = true, []string{"acme.example"}
		o.Roles = map[string]workflow.CompanyRole{"hr": workflow.RoleRecruiter}
	})

	t.Run("switched off", func(t *testing.T) {
		s := newSSO(t, testkit.NewDB(t, testkit.Dialects()[0]))
		b := s.tab()
		b.turnedAway(b.comes(person("new", "new@acme.example")), http.StatusForbidden,
			"no account here")
	})
}

// An account is linked only by a verified address, and to only one person at the provider.
func TestAccountsAreLinkedByVerifiedAddressAlone(t *testing.T) {
	eachSSO(t, func(t *testing.T, s *sso) {
		id, _ := s.invite("ada@acme.example")
		b := s.tab()
		for _, verified := range []any{false, nil, "false", "yes", 1} {
			who := person("mallory", "ada@acme.example")
			who.Claims["email_verified"] = verified
			b.turnedAway(b.comes(who), http.StatusForbidden, "did not confirm")
		}
		inText := person("ada", "ada@acme.example")
		inText.Claims["email_verified"] = "true" // as some providers encode it
		b.arrives(inText)
		other := s.tab()
		other.turnedAway(other.comes(person("mallory", "ada@acme.example")), http.StatusForbidden,
			"another account")

		s.invite("eve@bücher.example")
		email, _ := s.tab().arrives(person("eve", "Eve@xn--bcher-kva.example"))
		require.Equal(t, "eve@bücher.example", email,
			"another spelling of the address is the same identity")
		nobody := s.tab()
		nobody.turnedAway(nobody.comes(person("a\x00b", "ada@acme.example")), http.StatusForbidden,
			"did not say who you are")

		_, err := s.hiring.AssignRole(s.system(),
			hiring.AssignRoleInput{UserID: id, Role: workflow.RoleRecruiter})
		require.NoError(t, err)
		require.NoError(t, s.closeAccount(id))
		require.Equal(t, http.StatusUnauthorized, b.do(http.MethodGet, "/auth/session", nil).status)
		b.turnedAway(
			b.comes(person("ada", "ada@acme.example")),
			http.StatusForbidden,
			"deactivated",
		)
	})
}

func TestForgedCallbacks(t *testing.T) {
	s := newSSO(t, testkit.NewDB(t, testkit.Dialects()[0]))
	s.invite("ada@acme.example")
	s.provider.SitDown(person("ada", "ada@acme.example"))
	// start returns a browser that is about to come back from the provider, and the URL to which it
	// is redirected.
	start := func() (*tab, *url.URL) {
		b := s.tab()
		b.stop = signin.CallbackPath
		b.do(http.MethodGet, "/auth/oidc/start", nil)
		return b, b.passed[len(b.passed)-1]
	}
	with := func(u *url.URL, name, value string) string {
		q := u.Query()
		q.Set(name, value)
		changed := *u
		changed.RawQuery = q.Encode()
		return changed.String()
	}

	t.Run("another state", func(t *testing.T) {
		b, back := start()
		b.turnedAway(b.do(http.MethodGet, with(back, "state", strings.Repeat("A", 43)), nil),
			http.StatusForbidden, "started in another browser")
		// The flow can be used once, whatever the result.
		b.turnedAway(b.do(http.MethodGet, back.String(), nil), http.StatusForbidden,
			"started in another browser")
	})
	t.Run("another browser", func(t *testing.T) {
		_, back := start()
		b := s.tab()
		b.turnedAway(b.do(http.MethodGet, back.String(), nil), http.StatusForbidden,
			"started in another browser")
		mine, _ := start()
		mine.turnedAway(mine.do(http.MethodGet, back.String(), nil), http.StatusForbidden,
			"started in another browser")
	})
	t.Run("replay", func(t *testing.T) {
		b, back := start()
		here, err := url.Parse(s.base)
		require.NoError(t, err)
		carried := b.client.Jar.Cookies(here)
		require.Equal(t, http.StatusSeeOther, b.do(http.MethodGet, back.String(), nil).status)
		thief := s.tab()
		thief.client.Jar.SetCookies(here, carried)
		thief.turnedAway(thief.do(http.MethodGet, back.String(), nil), http.StatusBadGateway,
			"provider")
		b.do(http.MethodPost, "/auth/sign-out", body{}).okay()
		b.turnedAway(b.do(http.MethodGet, back.String(), nil), http.StatusForbidden,
			"started in another browser")
	})
	t.Run("another code", func(t *testing.T) {
		b, _ := start()
		_, other := start()
		state := b.passed[len(b.passed)-1]
		// The code was issued for the PKCE challenge of another browser.
		b.turnedAway(b.do(http.MethodGet, with(state, "code", other.Query().Get("code")), nil),
			http.StatusBadGateway, "provider")
	})
	t.Run("another nonce", func(t *testing.T) {
		s.provider.LieAboutNonce("another")
		defer s.provider.LieAboutNonce("")
		b, back := start()
		b.turnedAway(b.do(http.MethodGet, back.String(), nil), http.StatusBadGateway, "provider")
		require.Contains(t, s.log.String(), "belongs to another sign-in")
	})
	t.Run("another issuer", func(t *testing.T) {
		b, back := start()
		b.turnedAway(b.do(http.MethodGet, with(back, "iss", "https://evil.example"), nil),
			http.StatusBadGateway, "provider")
	})
	t.Run("refused by the provider", func(t *testing.T) {
		b, back := start()
		b.turnedAway(b.do(http.MethodGet, with(back, "error", "access_denied"), nil),
			http.StatusForbidden, "refused")
	})
	t.Run("expired flow", func(t *testing.T) {
		b, back := start()
		s.clock.Advance(11 * time.Minute)
		b.turnedAway(b.do(http.MethodGet, back.String(), nil), http.StatusForbidden,
			"took too long")
	})
	t.Run("another cookie", func(t *testing.T) {
		b, back := start()
		here, err := url.Parse(s.base)
		require.NoError(t, err)
		b.client.Jar.SetCookies(here, []*http.Cookie{{
			Name:  "hirewire-local-oidc",
			Value: strings.Repeat("A", 200), Path: "/",
		}})
		b.turnedAway(b.do(http.MethodGet, back.String(), nil), http.StatusForbidden,
			"started in another browser")
	})
}

func TestTheProviderIsDown(t *testing.T) {
	s := newSSO(t, testkit.NewDB(t, testkit.Dialects()[0]))
	s.user("ada@acme.example")
	b := s.tab()
	b.stop = signin.CallbackPath
	s.provider.SitDown(person("ada", "ada@acme.example"))
	b.do(http.MethodGet, "/auth/oidc/start", nil)
	back := b.passed[len(b.passed)-1]
	s.provider.Stop()
	b.turnedAway(b.do(http.MethodGet, back.String(), nil), http.StatusBadGateway,
		"cannot be reached")
	// Passwords do not need the provider.
	b.do(http.MethodPost, "/auth/sign-in",
		body{"email": "ada@acme.example", "password": good}).okay()

	never := newSSO(t, testkit.NewDB(t, testkit.Dialects()[0]))
	never.provider.Stop()
	cold := never.tab()
	for range 2 {
		cold.turnedAway(cold.do(http.MethodGet, "/auth/oidc/start", nil), http.StatusBadGateway,
			"cannot be reached")
	}
	require.Contains(t, never.log.String(), "the OpenID provider failed")
}
