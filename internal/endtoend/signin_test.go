package endtoend_test

import (
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/signin"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/idp"
	"hirewire/internal/ws"
)

var linkAt = regexp.MustCompile(`http://\S+/auth/link#[\w-]{43}`)

// A server on a database without users prints a link for the first admin. It prints none once there
// is a user.
func TestTheFirstAdmin(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := serve(t, on(db)...)
		s.stop()
		unused := linkAt.FindString(s.greeting)
		s = serve(t, on(db)...)
		s.stop()
		links := linkAt.FindAllString(s.greeting, -1)
		require.Len(t, links, 1, s.greeting)
		require.NotEqual(t, unused, links[0])
		_, token, _ := strings.Cut(links[0], "#")
		require.NotContains(t, s.log.String(), token, "the link must not be logged")

		s = serve(t, on(db)...)
		v := newVisitor(t, s.base)
		v.post(
			"/auth/accept",
			map[string]string{
				"token":    token,
				"password": goodPassword,
				"email":    "ada@acme.example",
				"name":     "Ada",
				"company":  "Acme A/S",
			},
			nil,
		)
		require.Equal(
			t,
			map[string]any{"company": map[string]any{"name": "Acme A/S"}},
			v.query("{ company { name } }").Data,
		)
		require.Equal(
			t,
			map[string]any{"viewer": map[string]any{"name": "Ada", "role": "ADMIN"}},
			v.query(who).Data,
		)
		for _, link := range []string{links[0], unused} {
			_, token, _ := strings.Cut(link, "#")
			r := newVisitor(
				t,
				s.base,
			).send(http.MethodPost, "/auth/accept", map[string]string{"token": token, "password": goodPassword, "email": "eve@acme.example", "name": "Eve"})
			require.Equal(t, http.StatusGone, r.status, r.body)
		}
		s.stop()
		again := serve(t, on(db)...)
		require.Equal(
			t,
			http.StatusOK,
			v.at(again.base).query(who).status,
			"sessions must survive a restart",
		)
		again.stop()
		require.NotContains(t, again.greeting, "/auth/link")
	})
}

const form = "--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{\"query\":\"{ viewer { name } }\"}\r\n" +
	"--x\r\nContent-Disposition: form-data; name=\"map\"\r\n\r\n{}\r\n--x--\r\n"

// ways returns all ways to send an operation except for the socket: method, path, body and headers.
func ways() map[string]func(v *visitor, headers ...string) reply {
	ask := func(method, path, body string, own ...string) func(*visitor, ...string) reply {
		return func(v *visitor, headers ...string) reply {
			return v.text(method, path, body, append(own, headers...)...)
		}
	}
	const get = "/graphql?query=%7B+viewer+%7B+name+%7D+%7D"
	const operation = `{"query":"{ viewer { name } }"}`
	return map[string]func(v *visitor, headers ...string) reply{
		"POST": ask(
			http.MethodPost,
			"/graphql",
			operation,
			"Content-Type",
			"application/json",
		),
		"GET": ask(http.MethodGet, get, ""),
		"multipart": ask(
			http.MethodPost,
			"/graphql",
			form,
			"Content-Type",
			"multipart/form-data; boundary=x",
		),
		"SSE by GET": ask(http.MethodGet, get, "", "Accept", "text/event-stream"),
		"SSE by POST": ask(
			http.MethodPost,
			"/graphql",
			operation,
			"Content-Type",
			"application/json",
			"Accept",
			"text/event-stream",
		),
		"SSE multipart": ask(
			http.MethodPost,
			"/graphql",
			form,
			"Content-Type",
			"multipart/form-data; boundary=x",
			"Accept",
			"text/event-stream",
		),
	}
}

// socketOf opens a socket and returns the first message, or the code with which it closes. The code
// is 0 if the handshake was refused.
func socketOf(t *testing.T, base, payload string, header http.Header) (text string, code int) {
	t.Helper()
	conn, err := ws.Dial(t.Context(), "ws"+strings.TrimPrefix(base, "http")+"/graphql", header)
	if err != nil {
		return "", 0
	}
	defer func() { _ = conn.Close() }()
	require.NoError(t, conn.Send([]byte(`{"type":"connection_init"`+payload+`}`)))
	raw, err := conn.Receive(time.Now().Add(20 * time.Second))
	return string(raw), ws.CloseCode(err)
}

// Without a credential the server reveals nothing, over any transport.
func TestRequestsWithoutACredential(t *testing.T) {
	dir := t.TempDir()
	token := signIn(t, dir)
	s := serve(t, "--data", dir)
	unknown := token[:len(token)-2] + "AA"
	for name, headers := range map[string][]string{
		"nothing": nil, "an unknown key": {"Authorization", "Bearer " + unknown}, "an empty key": {"Authorization", "Bearer "},
		"a word of the demo": {"Authorization", "Bearer demo-admin"}, "no bearer": {"Authorization", "Basic aGk6aGk="},
		"a key in a cookie": {"Cookie", "Authorization=" + token}, "a key in the address": {"X-Api-Key", token},
		"another cookie of ours": {"Cookie", "__Host-hirewire=" + strings.Repeat("A", 43)},
	} {
		for way, ask := range ways() {
			r := ask(newVisitor(t, s.base), headers...)
			require.Equal(t, http.StatusUnauthorized, r.status, "%s by %s: %s", name, way, r.body)
			require.Equal(t, "UNAUTHENTICATED", r.code(), "%s by %s: %s", name, way, r.body)
			require.Nil(t, r.Data)
		}
	}
	// An invalid session cookie gives no access either.
	forged := newVisitor(t, s.base)
	forged.cookies["hirewire-local"] = strings.Repeat("A", 43)
	for way, ask := range ways() {
		r := ask(forged, "GraphQL-Require-Preflight", "1")
		require.Equal(t, http.StatusUnauthorized, r.status, "%s: %s", way, r.body)
	}
	for name, payload := range map[string]string{
		"no payload": "", "an empty one": `,"payload":{}`, "an unknown key": `,"payload":{"authorization":"Bearer ` + unknown + `"}`,
		"a word of the demo": `,"payload":{"authorization":"Bearer demo-admin"}`, "no bearer": `,"payload":{"authorization":"` + token + `"}`,
		"another name": `,"payload":{"Authorization2":"Bearer ` + token + `"}`,
	} {
		_, code := socketOf(t, s.base, payload, nil)
		require.Equal(t, ws.CloseForbidden, code, name)
		_, code = socketOf(
			t,
			s.base,
			payload,
			http.Header{"Origin": {s.base}, "Cookie": {forged.cookie()}},
		)
		require.Equal(t, ws.CloseForbidden, code, name)
	}
	require.Equal(t, http.StatusUnauthorized, s.get(t, "/documents/doc_x").status)
}

// Browsers send cookies with requests of any page. So a cookie counts only if the request comes
// from a page of this server and no other page could have sent it.
func TestACookieAtTheAPI(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		const own = "https://hire.example"
		s := serve(t, on(db, "--public-url", own)...)
		link := must(
			t,
			on(
				db,
				"user",
				"invite",
				"--email",
				"ada@acme.example",
				"--name",
				"Ada",
				"--role",
				"RECRUITER",
			)...)
		v := newVisitor(t, s.base).invited(link)
		evil := []string{"Origin", "https://evil.example"}
		for way, ask := range ways() {
			simple := way == "GET" || strings.HasSuffix(way, "by GET") ||
				strings.Contains(way, "multipart")
			want := http.StatusOK
			if simple { // what a form or an image of any page can send
				want = http.StatusForbidden
			}
			require.Equal(t, want, ask(v).status, way)
			for _, name := range []string{"GraphQL-Require-Preflight", "Apollo-Require-Preflight", "X-Requested-With"} {
				require.Equal(t, http.StatusOK, ask(v, name, "1").status, way)
			}
			require.Equal(
				t,
				http.StatusOK,
				ask(
					v,
					"X-Requested-With",
					"1",
					"Origin",
					own,
					"Sec-Fetch-Site",
					"same-origin",
				).status,
				way,
			)
			for _, from := range [][]string{evil, {"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}} {
				r := ask(v, append([]string{"GraphQL-Require-Preflight", "1"}, from...)...)
				require.Equal(t, http.StatusForbidden, r.status, way)
				require.Equal(t, "FORBIDDEN", r.code(), way)
				require.Empty(t, r.header.Get("Access-Control-Allow-Origin"))
			}
		}
		r := v.text(
			http.MethodPost,
			"/graphql",
			`{"query":"{ viewer { name } }"}`,
			"Content-Type",
			"text/plain",
		)
		require.Equal(t, http.StatusForbidden, r.status, "a form can send such a request")
		// If there is an Authorization header, it is the credential. The cookie does not replace an
		// invalid one.
		require.Equal(
			t,
			http.StatusUnauthorized,
			v.query(who, "Origin", own, "Authorization", "Bearer nonsense").status,
		)

		header := func(origin string) http.Header {
			h := http.Header{"Cookie": {v.cookie()}}
			if origin != "" {
				h.Set("Origin", origin)
			}
			return h
		}
		text, _ := socketOf(t, s.base, "", header(own))
		require.JSONEq(t, `{"type":"connection_ack"}`, text)
		_, code := socketOf(t, s.base, "", header(""))
		require.Equal(t, ws.CloseForbidden, code, "a cookie needs an origin")
		for _, origin := range []string{"https://evil.example", "null", s.base, "http://hire.example"} {
			text, code := socketOf(t, s.base, "", header(origin))
			require.Empty(t, text, origin)
			require.Contains(t, []int{0, ws.CloseForbidden}, code, origin)
		}
		_, code = socketOf(t, s.base, `,"payload":{"authorization":"Bearer nonsense"}`, header(own))
		require.Equal(
			t,
			ws.CloseForbidden,
			code,
			"the cookie must not replace an invalid credential",
		)

		v.post("/auth/sign-out", map[string]any{}, nil)
		require.Equal(t, http.StatusUnauthorized, v.query(who, "Origin", own).status)
	})
}

// The demo can be entered with one click, only from the same machine. Without --demo these sessions
// no longer count.
func TestDemoSessions(t *testing.T) {
	demoCompany.Each(t, func(t *testing.T, db *testkit.DB) {
		s := serve(t, on(db, "--demo")...)
		v := newVisitor(t, s.base)
		require.Contains(t, v.send(http.MethodGet, "/auth/methods", nil).body, `"demo-recruiter"`)
		enter := map[string]string{"person": "demo-recruiter"}
		for name, headers := range map[string][]string{
			"another page": {"Origin", "https://evil.example"}, "no page": {"Origin", "null"}, "a link": {"Sec-Fetch-Site", "cross-site"},
			"a name that was bound anew": {"Host", "evil.example"}, "a proxy": {"X-Forwarded-For", "192.0.2.1"},
		} {
			r := newVisitor(t, s.base).send(http.MethodPost, "/auth/demo", enter, headers...)
			require.Equal(t, http.StatusForbidden, r.status, name)
			require.Empty(t, r.header.Get("Set-Cookie"), name)
		}
		v.post("/auth/demo", enter, nil)
		//nolint:errcheck,forcetypeassert // a failed test either way
		require.Equal(t, "RECRUITER", v.query(who).Data["viewer"].(map[string]any)["role"])
		s.stop()

		s = serve(t, on(db)...)
		require.Equal(t, http.StatusUnauthorized, v.at(s.base).query(who).status)
		require.Equal(
			t,
			http.StatusNotFound,
			newVisitor(t, s.base).send(http.MethodPost, "/auth/demo", enter).status,
		)
		require.Contains(
			t,
			v.at(s.base).send(http.MethodGet, "/auth/methods", nil).body,
			`"demo":[]`,
		)
		_, code := socketOf(t, s.base, "", http.Header{"Cookie": {v.cookie()}, "Origin": {s.base}})
		require.Equal(t, ws.CloseForbidden, code)
		s.stop()

		s = serve(t, on(db, "--demo")...)
		require.Equal(t, http.StatusOK, v.at(s.base).query(who).status)
		anywhere := serve(t, "--data", t.TempDir(), "--demo", "--demo-anywhere")
		require.Contains(
			t,
			newVisitor(t, anywhere.base).send(http.MethodGet, "/auth/methods", nil).body,
			`"demo":[]`,
			"with random tokens there is no one-click sign-in",
		)
	})
}

// An interviewer signs in with single sign-on, and sees only what they interview.
func TestAnInterviewerSignsInWithSingleSignOn(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		c := newCrew(t, db, 3, 4, 15)
		interviewer := c.people[len(c.people)-1]
		require.Len(t, interviewer.interviews, 3)
		provider := idp.Start(t)
		p := startServer(
			t,
			db.Options(),
			"--oidc-issuer",
			provider.URL,
			"--oidc-client-id",
			"hirewire",
			"--oidc-roles",
			"interviewers=MEMBER",
			"--oidc-default-role",
			"none",
		)
		t.Cleanup(p.kill)
		v := newVisitor(t, p.url)
		provider.Register(
			idp.Client{
				ID:           "hirewire",
				Redirect:     v.base + signin.CallbackPath,
				AfterSignOut: v.base + "/",
			},
		)
		email := c.column(t, "SELECT email FROM users WHERE id = ?", interviewer.id)[0]
		provider.SitDown(idp.Person{Subject: "1", InToken: true, Claims: map[string]any{
			"email":          email,
			"email_verified": true,
			"name":           interviewer.name,
			"groups":         []string{"interviewers"},
		}})
		v.throughProvider()

		var seen struct {
			Data struct {
				Viewer       struct{ ID, Role string }
				Applications struct {
					TotalCount int
					Nodes      []struct {
						ID        string
						Candidate struct{ ID string }
						Posting   struct{ ID string }
					}
				}
				Candidates struct{ TotalCount int }
				Postings   struct{ Nodes []struct{ ID string } }
			}
		}
		v.post(
			"/graphql",
			map[string]string{
				"query": "{ viewer { id role } applications(first: 100) { totalCount nodes { id candidate { id } posting { id } } } candidates { totalCount } postings { nodes { id } } }",
			},
			&seen,
		)
		require.Equal(t, "vwr"+strings.TrimPrefix(interviewer.id, "usr"), seen.Data.Viewer.ID)
		require.Equal(t, "MEMBER", seen.Data.Viewer.Role)
		require.Equal(t, 3, seen.Data.Applications.TotalCount)
		require.Equal(t, 3, seen.Data.Candidates.TotalCount)
		var mine, postings []string
		for _, a := range seen.Data.Applications.Nodes {
			require.True(t, interviewer.interviews[a.ID])
			mine = append(mine, a.ID)
		}
		require.Len(t, mine, 3)
		for _, one := range seen.Data.Postings.Nodes {
			postings = append(postings, one.ID)
		}
		require.ElementsMatch(t, interviewer.visible(c.postings), postings)
		for _, one := range c.postings {
			for _, id := range one.applications {
				r := v.query(
					`{ application(id: "` + id + `") { id } node(id: "` + id + `") { id } }`,
				)
				require.Equal(t, interviewer.interviews[id], r.Data["application"] != nil, r.body)
				require.Equal(t, interviewer.interviews[id], r.Data["node"] != nil, r.body)
				if !interviewer.interviews[id] {
					r := v.query(
						`mutation { withdrawApplication(input: {applicationId: "` + id + `", reasonId: "rsn_01kdvdna003f84knmrwdqx303t", expectedVersion: 1}) { problem { message } } }`,
					)
					require.Equal(t, "NOT_FOUND", r.code(), r.body)
				}
			}
		}
	})
}

// throughProvider signs in through the single sign-on provider.
func (v *visitor) throughProvider() {
	v.t.Helper()
	jar, err := cookiejar.New(nil)
	require.NoError(v.t, err)
	client := &http.Client{Jar: jar}
	req, err := http.NewRequestWithContext(
		v.t.Context(),
		http.MethodGet,
		v.base+"/auth/oidc/start?return=/healthz",
		http.NoBody,
	)
	require.NoError(v.t, err)
	resp, err := client.Do(req)
	require.NoError(v.t, err)
	defer resp.Body.Close()
	require.Equal(v.t, http.StatusOK, resp.StatusCode)
	require.Equal(v.t, "/healthz", resp.Request.URL.Path)
	here, err := url.Parse(v.base)
	require.NoError(v.t, err)
	for _, c := range jar.Cookies(here) {
		v.cookies[c.Name] = c.Value
	}
}

// Downloads accept the cookie only from pages of this server. Embedded in another page they get no
// session.
func TestADownloadByCookie(t *testing.T) {
	s := serve(t, on(demoCompany.NewDB(t, dialect.SQLite), "--demo")...)
	v := newVisitor(t, s.base)
	v.post("/auth/demo", map[string]string{"person": "demo-recruiter"}, nil)
	const upload = `--x` + "\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n" +
		`{"query":"mutation($f: Upload!) { addDocument(input: {candidateId: \"can_01kdhs3egnkw0q1spxfgy0s681\", file: $f}) { document { url } problem { message } } }","variables":{"f":null}}` +
		"\r\n--x\r\nContent-Disposition: form-data; name=\"map\"\r\n\r\n{\"0\":[\"variables.f\"]}" +
		"\r\n--x\r\nContent-Disposition: form-data; name=\"0\"; filename=\"notes.txt\"\r\n\r\nwhat she said\r\n--x--\r\n"
	r := v.text(
		http.MethodPost,
		"/graphql",
		upload,
		"Content-Type",
		"multipart/form-data; boundary=x",
		"GraphQL-Require-Preflight",
		"1",
	)
	signed := regexp.MustCompile(`/documents/[^"?]+\?[^"]+`).FindString(r.body)
	require.NotEmpty(t, signed, r.body)
	path, _, _ := strings.Cut(signed, "?")
	require.Equal(t, "what she said", v.send(http.MethodGet, path, nil).body)
	require.Equal(
		t,
		http.StatusOK,
		v.send(http.MethodGet, path, nil, "Sec-Fetch-Site", "same-origin").status,
	)
	for _, from := range [][]string{{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "https://evil.example"}} {
		require.Equal(t, http.StatusUnauthorized, v.send(http.MethodGet, path, nil, from...).status)
	}
	require.Equal(
		t,
		http.StatusUnauthorized,
		newVisitor(t, s.base).send(http.MethodGet, path, nil).status,
	)
}
