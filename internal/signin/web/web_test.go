package web_test

import (
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/signin/web"
	"hirewire/internal/workflow"
)

func TestSignInAndOut(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example")
		b := k.browser()
		b.isOut()
		in := b.post("/auth/sign-in", body{"email": " ADA@acme.example", "password": good}).okay()
		require.Equal(t, "no-store", in.header.Get("Cache-Control"))
		require.Regexp(
			t,
			`^__Host-hirewire=[\w-]{43}; Path=/; Max-Age=863\d\d; HttpOnly; Secure; SameSite=Lax$`,
			in.header.Get("Set-Cookie"),
		)
		var said struct {
			User    struct{ ID, Name, Email, Role string }
			Session struct {
				ID        string
				ExpiresAt time.Time
			}
		}
		in.into(&said)
		require.Equal(t, id, said.User.ID)
		require.Equal(t, string(workflow.RoleMember), said.User.Role)
		require.Regexp(t, "^ses_", said.Session.ID)
		require.WithinDuration(t, k.clock.Now().Add(24*time.Hour), said.Session.ExpiresAt,
			time.Minute)
		require.NotContains(
			t,
			in.body,
			b.cookies["__Host-hirewire"],
			"scripts must not see the secret",
		)
		b.isIn("ada@acme.example")

		// A session cookie that an attacker planted is worthless after a sign-in.
		planted := &browser{
			k: k, address: b.address, host: b.host,
			cookies: map[string]string{"__Host-hirewire": b.cookies["__Host-hirewire"]},
		}
		b.signIn("ada@acme.example")
		require.NotEqual(t, planted.cookies, b.cookies)
		planted.isOut()
		b.isIn("ada@acme.example")

		held := &browser{
			k: k, address: b.address, host: b.host,
			cookies: map[string]string{"__Host-hirewire": b.cookies["__Host-hirewire"]},
		}
		out := b.post("/auth/sign-out", body{}).okay()
		require.JSONEq(t, `{"redirect":null}`, out.body)
		require.Equal(t, "__Host-hirewire=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax",
			out.header.Get("Set-Cookie"))
		b.isOut()
		held.isOut()
		b.post("/auth/sign-out", body{}).okay() // a repetition does nothing
		b.post("/auth/sign-out-everywhere", body{}).refuses(http.StatusUnauthorized,
			"UNAUTHENTICATED")

		var methods struct {
			Password bool
			OIDC     any
			Demo     []any
		}
		b.send(http.MethodGet, "/auth/methods", nil).okay().into(&methods)
		require.True(t, methods.Password)
		require.Nil(t, methods.OIDC)
		require.Empty(t, methods.Demo)
		b.send(http.MethodGet, "/auth/oidc/start", nil).refuses(http.StatusForbidden, "")
		b.send(http.MethodGet, "/auth/oidc/callback?code=x&state=y",
			nil).refuses(http.StatusForbidden, "")
	})
}

// Over plain HTTP, only requests from this machine get a session, with a cookie of another name,
// because browsers differ in whether they accept a Secure cookie from localhost.
func TestPlainHTTP(t *testing.T) {
	k := onSQLite(t)
	k.user("ada@acme.example")
	k.site.Public, k.site.Loopback = nil, true
	b := k.browser()
	b.address, b.host = "127.0.0.1:5000", "localhost:8080"
	in := b.post("/auth/sign-in", body{"email": "ada@acme.example", "password": good}).okay()
	require.Regexp(t, `^hirewire-local=[\w-]{43}; Path=/; Max-Age=863\d\d; HttpOnly; SameSite=Lax$`,
		in.header.Get("Set-Cookie"))
	b.isIn("ada@acme.example")
	// The cookie name for HTTPS is ignored here, because another program on this machine could have
	// set it.
	other := k.browser()
	other.address, other.host = b.address, b.host
	other.cookies["__Host-hirewire"] = b.cookies["hirewire-local"]
	other.isOut()

	for name, change := range map[string]func(b *browser){
		"another address": func(b *browser) { b.address = "192.0.2.1:5000" },
		"another name":    func(b *browser) { b.host = "rebound.example:8080" },
	} {
		away := &browser{k: k, address: b.address, host: b.host, cookies: b.cookies}
		change(away)
		away.isOut()
		a := away.post("/auth/sign-in", body{"email": "ada@acme.example", "password": good})
		a.refuses(http.StatusForbidden, "INSECURE")
		require.Empty(t, a.header.Get("Set-Cookie"), name)
		away.send(http.MethodGet, "/auth/oidc/start", nil).refuses(http.StatusForbidden, "")
	}
	b.send(http.MethodGet, "/auth/session", nil, "X-Forwarded-For",
		"203.0.113.9").refuses(http.StatusUnauthorized, "UNAUTHENTICATED")
	k.site.Loopback = false
	b.isOut()
}

// Responses are identical byte for byte whether an account exists, is deactivated, or has a
// password or a second factor.
func TestResponsesDoNotRevealWhetherAnAccountExists(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.user("ada@acme.example")
		_, _ = k.invite("invited@acme.example")
		second := k.user("second@acme.example")
		b := k.browser()
		b.signIn("second@acme.example")
		k.enroll(b)
		require.NotEmpty(t, second)
		wrong := func(email, password string) (all string) {
			other := k.browser()
			a := other.post("/auth/sign-in", body{"email": email, "password": password})
			a.refuses(http.StatusUnauthorized, "BAD_CREDENTIALS")
			require.Empty(t, a.header.Get("Set-Cookie"))
			for _, name := range slices.Sorted(maps.Keys(a.header)) {
				all += name + ": " + strings.Join(a.header[name], ",") + "\n"
			}
			return all + a.body
		}
		nobody := wrong("nobody@acme.example", "another plain password")
		for _, email := range []string{
			"ada@acme.example", "invited@acme.example",
			"second@acme.example",
		} {
			require.Equal(t, nobody, wrong(email, "another plain password"), email)
		}
		for _, email := range []string{"ada@acme.example\x00", "a\x00"} { // no database can store it
			require.Equal(t, nobody, wrong(email, "another plain password"), "%q", email)
		}
		forgot := func(email string) string {
			a := k.browser().post("/auth/forgot", body{"email": email})
			require.Equal(t, http.StatusAccepted, a.status)
			return a.body
		}
		require.Equal(t, forgot("nobody@acme.example"), forgot("ada@acme.example"))
		require.Equal(t, forgot("nobody@acme.example"), forgot("ada@acme.example\x00"))
	})
}

func TestTooManyAttempts(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.user("ada@acme.example")
		var said []string
		for _, email := range []string{"ada@acme.example", "nobody@acme.example"} {
			b := k.browser()
			for range 6 {
				b.post("/auth/sign-in", body{
					"email":    email,
					"password": "another plain password",
				}).refuses(http.StatusUnauthorized,
					"BAD_CREDENTIALS")
			}
			a := b.post("/auth/sign-in", body{"email": email, "password": good})
			a.refuses(http.StatusTooManyRequests, "TOO_MANY_ATTEMPTS")
			wait, err := strconv.Atoi(a.header.Get("Retry-After"))
			require.NoError(t, err)
			require.InDelta(t, 30, wait, 1)
			said = append(said, a.body)
		}
		require.Equal(t, said[0], said[1])
		elsewhere := k.browser()
		elsewhere.address = "198.51.100.9:1"
		elsewhere.signIn("ada@acme.example") // a stranger does not lock the owner out
		k.clock.Advance(31 * time.Second)
		k.browser().signIn("ada@acme.example")

		flood := k.browser()
		flood.address = "[2001:db8::1]:5000"
		statuses := map[int]int{}
		for i := range 70 {
			statuses[flood.post("/auth/sign-in",
				body{"email": "x" + strconv.Itoa(i) + "@acme.example", "password": good}).status]++
		}
		require.Equal(t, map[int]int{http.StatusUnauthorized: 61, http.StatusTooManyRequests: 9},
			statuses, "an address has many accounts to guess at")
		flood.address = "[2001:db8::2]:5000"
		flood.post("/auth/sign-in", body{
			"email":    "ada@acme.example",
			"password": good,
		}).refuses(http.StatusTooManyRequests, "TOO_MANY_ATTEMPTS")
	})
}

func TestLinks(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		first, err := k.signin.FirstRun(t.Context())
		require.NoError(t, err)
		b := k.browser()
		require.JSONEq(
			t,
			`{"kind":"FIRST_RUN","email":"","name":"","company":"Acme","invitedBy":null,"asksCompany":false}`,
			b.post("/auth/link", body{"token": secretOf(first)}).okay().body,
		)
		b.post("/auth/accept", body{
			"token":    secretOf(first),
			"password": good,
		}).refuses(http.StatusUnprocessableEntity, "BAD_INPUT")
		weak := b.post("/auth/accept", body{
			"token":    secretOf(first),
			"password": "ada@acme.example", "email": "ada@acme.example", "name": "Ada",
		})
		weak.refuses(http.StatusUnprocessableEntity, "BAD_PASSWORD")
		require.Contains(t, weak.body, `"field":"password"`)
		b.post("/auth/accept", body{
			"token": secretOf(first), "password": good,
			"email": "ada@acme.example", "name": "Ada",
		}).okay()
		require.Contains(t, b.send(http.MethodGet, "/auth/session", nil).okay().body, `"ADMIN"`)
		for _, used := range []string{secretOf(first), strings.Repeat("A", 43), "", "x"} {
			a := k.browser().post("/auth/link", body{"token": used})
			a.refuses(http.StatusGone, "BAD_LINK")
			require.NotContains(t, a.body, "Acme")
			k.browser().post("/auth/accept",
				body{
					"token": used, "password": good, "email": "eve@acme.example",
					"name": "Eve",
				}).refuses(http.StatusGone, "BAD_LINK")
		}

		id, token := k.invite("bob@acme.example")
		bob := k.browser()
		require.JSONEq(
			t,
			`{"kind":"INVITATION","email":"bob@acme.example","name":"Name of bob@acme.example","company":"Acme","invitedBy":null,"asksCompany":false}`,
			bob.post("/auth/link", body{"token": token}).okay().body,
		)
		bob.post("/auth/accept", body{"token": token, "password": good}).okay()
		bob.isIn("bob@acme.example")

		link, err := k.signin.ResetLink(k.system(), id)
		require.NoError(t, err)
		again := k.browser()
		require.JSONEq(
			t,
			`{"kind":"RESET","email":"bob@acme.example","name":"Name of bob@acme.example","company":"Acme","invitedBy":null,"asksCompany":false}`,
			again.post("/auth/link", body{"token": secretOf(link)}).okay().body,
		)
		again.post("/auth/accept", body{"token": secretOf(link), "password": good + " anew"}).okay()
		again.isIn("bob@acme.example")
		bob.isOut()
		k.browser().post("/auth/sign-in", body{
			"email":    "bob@acme.example",
			"password": good,
		}).refuses(http.StatusUnauthorized, "BAD_CREDENTIALS")

		_, token = k.invite("late@acme.example")
		k.clock.Advance(7*24*time.Hour + time.Minute)
		k.browser().post("/auth/link", body{"token": token}).refuses(http.StatusGone, "BAD_LINK")
	})
}

// enroll activates the second factor of the signed-in user.
func (k *kit) enroll(b *browser) (secret string, recovery []string) {
	k.t.Helper()
	var e struct{ Secret, URI string }
	b.post("/auth/totp", body{"password": good}).okay().into(&e)
	require.Contains(k.t, e.URI, e.Secret)
	var on struct{ RecoveryCodes []string }
	b.post("/auth/totp/confirm", body{"totp": k.code(e.Secret)}).okay().into(&on)
	require.Len(k.t, on.RecoveryCodes, 10)
	k.clock.Advance(30 * time.Second)
	return e.Secret, on.RecoveryCodes
}

func TestSecondFactor(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example")
		b := k.browser()
		b.post("/auth/totp", body{"password": good}).refuses(http.StatusUnauthorized,
			"UNAUTHENTICATED")
		b.post("/auth/totp/confirm", body{"totp": "123456"}).refuses(http.StatusUnauthorized,
			"UNAUTHENTICATED")
		b.post("/auth/totp/disable", body{
			"password": good,
			"totp":     "123456",
		}).refuses(http.StatusUnauthorized, "UNAUTHENTICATED")
		b.signIn("ada@acme.example")
		b.post("/auth/totp", body{"password": "another plain " +
			"password"}).refuses(http.StatusUnauthorized, "BAD_CREDENTIALS")
		b.post("/auth/totp/confirm", body{"totp": "000000"}).refuses(http.StatusUnauthorized,
			"BAD_CREDENTIALS")
		secret, recovery := k.enroll(b)

		in := func(code string) answer {
			return k.browser().post("/auth/sign-in",
				body{"email": "ada@acme.example", "password": good, "totp": code})
		}
		in("").refuses(http.StatusUnauthorized, "CODE_REQUIRED")
		in("000000").refuses(http.StatusUnauthorized, "BAD_CREDENTIALS")
		code := k.code(secret)
		in(code).okay()
		in(code).refuses(http.StatusUnauthorized, "BAD_CREDENTIALS")
		in(recovery[0]).okay()
		in(recovery[0]).refuses(http.StatusUnauthorized, "BAD_CREDENTIALS")

		// A link replaces the password and not the second factor.
		link, err := k.signin.ResetLink(k.system(), id)
		require.NoError(t, err)
		other := k.browser()
		require.JSONEq(t, `{"signInNeeded":true}`,
			other.post("/auth/accept", body{"token": secretOf(link), "password": good}).okay().body)
		other.isOut()

		k.clock.Advance(time.Hour)
		b = k.browser()
		b.post("/auth/sign-in", body{
			"email": "ada@acme.example", "password": good,
			"totp": k.code(secret),
		}).okay()
		k.clock.Advance(30 * time.Second)
		b.post("/auth/totp/disable", body{
			"password": good,
			"totp":     "000000",
		}).refuses(http.StatusUnauthorized, "BAD_CREDENTIALS")
		b.post("/auth/totp/disable", body{"password": good, "totp": k.code(secret)}).okay()
		in("").okay()
	})
}

func TestUsersManageTheirOwnSessions(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.user("ada@acme.example")
		k.user("bob@acme.example")
		one, two, bob := k.browser(), k.browser(), k.browser()
		one.send(http.MethodGet, "/auth/sessions", nil).refuses(http.StatusUnauthorized,
			"UNAUTHENTICATED")
		one.send(http.MethodDelete, "/auth/sessions/ses_x", nil).refuses(http.StatusUnauthorized,
			"UNAUTHENTICATED")
		one.signIn("ada@acme.example")
		two.post("/auth/sign-in", body{"email": "ada@acme.example", "password": good}).okay()
		bob.signIn("bob@acme.example")
		type session struct {
			ID, Method, Address, Client string
			Current                     bool
		}
		list := func(b *browser) (out []session) {
			var all struct{ Sessions []session }
			b.send(http.MethodGet, "/auth/sessions", nil).okay().into(&all)
			return slices.DeleteFunc(all.Sessions,
				func(s session) bool { return s.Method == "LINK" })
		}
		mine := list(one)
		require.Len(t, mine, 2)
		require.Equal(t, []bool{false, true}, []bool{mine[0].Current, mine[1].Current},
			"newest first")
		require.Equal(t, "192.0.2.1", mine[0].Address)

		bob.send(http.MethodDelete, "/auth/sessions/"+mine[0].ID, nil).refuses(http.StatusNotFound,
			"NOT_FOUND")
		one.send(http.MethodDelete, "/auth/sessions/"+list(bob)[0].ID,
			nil).refuses(http.StatusNotFound, "NOT_FOUND")
		one.send(http.MethodDelete, "/auth/sessions/"+mine[0].ID, nil).okay()
		two.isOut()
		gone := one.send(http.MethodDelete, "/auth/sessions/"+mine[1].ID, nil).okay()
		require.Contains(t, gone.header.Get("Set-Cookie"), "Max-Age=0")
		one.isOut()

		one.signIn("ada@acme.example")
		two.signIn("ada@acme.example")
		one.post("/auth/password", body{
			"current":  "another plain password",
			"password": good + " anew",
		}).refuses(http.StatusUnauthorized, "BAD_CREDENTIALS")
		one.post("/auth/password", body{
			"current":  good,
			"password": "short",
		}).refuses(http.StatusUnprocessableEntity, "BAD_PASSWORD")
		one.post("/auth/password", body{"current": good, "password": good + " anew"}).okay()
		one.isIn("ada@acme.example")
		two.isOut()
		one.post("/auth/password", body{"current": good + " anew", "password": good}).okay()
		two.signIn("ada@acme.example")
		one.post("/auth/sign-out-everywhere", body{}).okay()
		one.isOut()
		two.isOut()
		bob.isIn("bob@acme.example")
		one.post("/auth/password", body{
			"current":  good,
			"password": good,
		}).refuses(http.StatusUnauthorized, "UNAUTHENTICATED")
	})
}

func TestSessionsExpireInTheBrowser(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.user("ada@acme.example")
		b := k.browser()
		b.signIn("ada@acme.example")
		k.clock.Advance(59 * time.Minute)
		b.isIn("ada@acme.example")
		k.clock.Advance(61 * time.Minute)
		b.isOut() // unused for an hour
		b.signIn("ada@acme.example")
		for range 23 {
			k.clock.Advance(59 * time.Minute)
			b.isIn("ada@acme.example")
		}
		k.clock.Advance(50 * time.Minute)
		b.isIn("ada@acme.example")
		k.clock.Advance(35 * time.Minute)
		b.isOut() // a day has passed, however much it was used
	})
}

// routes returns all routes, each with a valid body.
func routes() map[string]body {
	return map[string]body{
		"GET /auth/methods":              nil,
		"POST /auth/sign-in":             {"email": "ada@acme.example", "password": good},
		"POST /auth/sign-out":            {},
		"POST /auth/sign-out-everywhere": {},
		"GET /auth/session":              nil,
		"GET /auth/sessions":             nil,
		"DELETE /auth/sessions/ses_x":    nil,
		"POST /auth/password":            {"current": good, "password": good + " anew"},
		"POST /auth/link":                {"token": "x"},
		"POST /auth/accept":              {"token": "x", "password": good},
		"POST /auth/forgot":              {"email": "ada@acme.example"},
		"POST /auth/totp":                {"password": good},
		"POST /auth/totp/confirm":        {"totp": "123456"},
		"POST /auth/totp/disable":        {"password": good, "totp": "123456"},
		"POST /auth/demo":                {"person": "demo-admin"},
	}
}

// Cross-site requests are rejected before anything is read, with and without a cookie: signing a
// person in to another account is an attack too.
func TestCrossSiteRequestsAreRejected(t *testing.T) {
	k := onSQLite(t)
	k.user("ada@acme.example")
	b := k.browser()
	b.signIn("ada@acme.example")
	for route, in := range routes() {
		method, path, _ := strings.Cut(route, " ")
		var sent any
		if in != nil {
			sent = in
		}
		for _, from := range [][]string{
			{"Origin", "https://evil.example"},
			{"Origin", "null"},
			{"Origin", "https://hire.example.evil.example"},
			{"Origin", "http://hire.example"},
			{"Origin", "https://hire.example:8443"},
			{"Origin", "https://sub.hire.example"},
			{"Sec-Fetch-Site", "cross-site"},
			{"Sec-Fetch-Site", "same-site"},
			{"Origin", "https://evil.example", "Sec-Fetch-Site", "same-origin"},
		} {
			a := b.send(method, path, sent, from...)
			a.refuses(http.StatusForbidden, "FORBIDDEN")
			require.Empty(t, a.header.Get("Set-Cookie"), route)
			require.Empty(t, a.header.Get("Access-Control-Allow-Origin"), route)
		}
	}
	b.isIn("ada@acme.example")
	b.send(http.MethodPost, "/auth/sign-in", body{"email": "ada@acme.example", "password": good},
		"Origin", "https://hire.example", "Sec-Fetch-Site", "same-origin").okay()
}

func TestMalformedRequestsAreRejected(t *testing.T) {
	k := onSQLite(t)
	b := k.browser()
	for route, in := range routes() {
		method, path, _ := strings.Cut(route, " ")
		for _, other := range []string{
			http.MethodGet, http.MethodPost, http.MethodPut,
			http.MethodPatch, http.MethodDelete, http.MethodOptions,
		} {
			if other != method && other+" "+path != "GET /auth/link" { // which is a page
				b.send(other, path, in).refuses(http.StatusNotFound, "NOT_FOUND")
			}
		}
		if method != http.MethodPost {
			continue
		}
		for _, kind := range []string{
			"", "text/plain", "application/x-www-form-urlencoded",
			"multipart/form-data; boundary=x", "application/json; charset=latin1",
			"application/jsonp",
		} {
			b.send(method, path, in, "Content-Type", kind).refuses(http.StatusUnsupportedMediaType,
				"BAD_INPUT")
		}
		for _, text := range []string{
			"", "null x", "[]", `"x"`, "{", `{"unknown":1}`, `{} {}`,
			`{"email":1,"token":1,"password":1,"totp":1,"current":1,"person":1,"x":1}`,
		} {
			b.send(method, path, text).refuses(http.StatusBadRequest, "BAD_INPUT")
		}
		b.send(method, path, `{"email":"`+strings.Repeat("x", 17<<10)+`"}`, "Content-Type",
			"application/json").refuses(http.StatusRequestEntityTooLarge, "BAD_INPUT")
	}
	for _, path := range []string{"/auth/", "/auth/nope", "/auth/sign-in/more", "/auth/sessions/"} {
		b.send(http.MethodGet, path, nil).refuses(http.StatusNotFound, "NOT_FOUND")
	}
	for _, in := range []body{
		{"email": "", "password": good},
		{"email": "ada@acme.example", "password": ""},
		{"email": strings.Repeat("x", 2000), "password": good},
	} {
		b.post("/auth/sign-in", in).refuses(http.StatusUnprocessableEntity, "BAD_INPUT")
	}
}

// No secret that opens an account is logged, at any level, whatever goes wrong.
func TestNoSecretsInTheLog(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id, token := k.invite("ada@acme.example")
		secrets := []string{token, good}
		b := k.browser()
		b.post("/auth/accept", body{"token": token, "password": good}).okay()
		secrets = append(secrets, b.cookies["__Host-hirewire"])
		b.signIn("ada@acme.example")
		secrets = append(secrets, b.cookies["__Host-hirewire"])
		secret, recovery := k.enroll(b)
		secrets = append(append(secrets, secret), recovery...)
		link, err := k.signin.ResetLink(k.system(), id)
		require.NoError(t, err)
		secrets = append(secrets, secretOf(link), "mistyped password")
		for range 8 {
			b.post("/auth/sign-in", body{
				"email":    "ada@acme.example",
				"password": "mistyped password",
			})
		}
		b.post("/auth/forgot", body{"email": "ada@acme.example"})
		k.signin.Wait()
		b.post("/auth/sign-out-everywhere", body{})
		require.Contains(t, k.log.String(), "asks for a new password", "something was logged")
		for _, s := range secrets {
			require.NotEmpty(t, s)
			require.NotContains(t, k.log.String(), s)
		}
	})
}

// Users of the demo sign in with one click from this machine only, and their sessions are valid
// only while the server is a demo.
func TestDemo(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example")
		k.site.Public, k.site.Loopback = nil, true
		b := k.browser()
		b.address, b.host = "127.0.0.1:5000", "127.0.0.1:8080"
		b.post("/auth/demo", body{"person": "demo-admin"}).refuses(http.StatusNotFound, "NOT_FOUND")
		k.demo = []web.DemoPerson{{Person: "demo-admin", Who: "an admin", UserID: id}}
		require.Contains(t, b.send(http.MethodGet, "/auth/methods", nil).okay().body,
			`"demo":[{"person":"demo-admin","who":"an admin"}]`)
		b.post("/auth/demo", body{"person": "demo-nobody"}).refuses(http.StatusNotFound,
			"NOT_FOUND")
		b.post("/auth/demo", body{"person": "demo-admin"}).okay()
		b.isIn("ada@acme.example")

		for _, headers := range [][]string{
			{"X-Forwarded-For", "192.0.2.1"},
			{"Forwarded", "for=192.0.2.1"},
		} {
			b.send(http.MethodPost, "/auth/demo", body{"person": "demo-admin"},
				headers...).refuses(http.StatusForbidden, "INSECURE")
		}
		b.send(http.MethodPost, "/auth/demo", body{"person": "demo-admin"}, "Origin",
			"http://evil.example").refuses(http.StatusForbidden, "FORBIDDEN")
		away := k.browser()
		away.post("/auth/demo", body{"person": "demo-admin"}).refuses(http.StatusForbidden,
			"INSECURE")
		require.Contains(t, away.send(http.MethodGet, "/auth/methods", nil).okay().body,
			`"demo":[]`)

		k.demo = nil
		b.isOut()
	})
}
