package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/entity"
	"hirewire/internal/hiring"
	"hirewire/internal/read"
	"hirewire/internal/requestorigin"
	"hirewire/internal/signin"
	"hirewire/internal/signin/web"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

const good = "four plain quiet words"

// kit is a sign-in handler behind a proxy that terminates HTTPS.
type kit struct {
	t       *testing.T
	db      *testkit.DB
	clock   *testkit.Clock
	hiring  *hiring.Service
	signin  *signin.Service
	site    *requestorigin.Policy
	handler http.Handler
	log     *lockedBuffer
	// demo lists the users who can sign in with one click, for requests from this machine.
	demo []web.DemoPerson
}

type lockedBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}

func newKit(t *testing.T, db *testkit.DB, change ...func(*kit, *signin.Options)) *kit {
	t.Helper()
	public, err := url.Parse("https://hire.example")
	require.NoError(t, err)
	k := &kit{
		t: t, db: db, clock: testkit.NewClock(), site: &requestorigin.Policy{Public: public},
		log: &lockedBuffer{},
	}
	gen := testkit.IDs(k.clock.Now, 3)
	entity.Narrow(db.Store.Ent(), db.Store.ReadOnly().Ent())
	k.hiring = hiring.New(hiring.Options{Store: db.Store, Now: k.clock.Now, IDs: gen})
	_, err = k.hiring.Bootstrap(t.Context(), hiring.BootstrapOptions{Company: "Acme"})
	require.NoError(t, err)
	log := slog.New(slog.NewTextHandler(k.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	reads := read.New(read.Options{Store: db.Store.ReadOnly(), Now: k.clock.Now})
	o := signin.Options{
		Store: db.Store, Hiring: k.hiring, Audit: audit.New(db.Store, gen, k.clock.Now), IDs: gen,
		Now:    k.clock.Now,
		Logger: log, Base: "https://hire.example",
		Idle: time.Hour, Absolute: 24 * time.Hour,
		Hash:    signin.Hash{MemoryKiB: 64, Passes: 1, AtOnce: 4},
		FlowKey: []byte("0123456789abcdef0123456789abcdef"),
	}
	for _, f := range change {
		f(k, &o)
	}
	k.signin, err = signin.New(o)
	require.NoError(t, err)
	t.Cleanup(k.signin.Wait)
	enters := func(r *http.Request) bool { return k.demo != nil && requestorigin.FromHere(r) }
	options := web.Options{
		SignIn: k.signin, Read: reads, Site: k.site, Now: k.clock.Now, Logger: log,
		Sessions: &web.Sessions{
			Site: k.site, Read: reads, Now: k.clock.Now, Idle: o.Idle,
			Demo: enters, Used: k.used,
		},
		RequestID: func(context.Context) string { return "request-1" },
		Demo: func(r *http.Request) []web.DemoPerson {
			if !enters(r) {
				return nil
			}
			return k.demo
		},
	}
	if o.OIDC != nil {
		options.OIDCName = o.OIDC.Name
	}
	routes := web.New(options)
	k.handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := audit.Client{Address: k.site.Address(r), Agent: r.UserAgent()}
		routes.ServeHTTP(w, r.WithContext(audit.WithClient(r.Context(), c)))
	})
	return k
}

// used records the use of a session immediately; a server does so periodically.
func (k *kit) used(id string, at time.Time) {
	require.NoError(k.t, k.signin.Touch(k.t.Context(), map[string]time.Time{id: at}))
}

func each(t *testing.T, f func(t *testing.T, k *kit)) {
	t.Helper()
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) { f(t, newKit(t, db)) })
}

func onSQLite(t *testing.T) *kit {
	t.Helper()
	return newKit(t, testkit.NewDB(t, testkit.Dialects()[0]))
}

func (k *kit) system() context.Context { return access.With(k.t.Context(), access.System()) }

// invite adds a colleague and returns the secret of their link.
func (k *kit) invite(email string) (id, token string) {
	k.t.Helper()
	in, err := k.signin.Invite(k.system(),
		hiring.CreateUserInput{Email: email, Name: "Name of " + email, Role: workflow.RoleMember})
	require.NoError(k.t, err)
	return in.UserID, secretOf(in.Link)
}

func secretOf(l *signin.Link) string {
	_, after, _ := strings.Cut(l.URL, "#")
	return after
}

// user adds a colleague with a password.
func (k *kit) user(email string) (id string) {
	k.t.Helper()
	id, token := k.invite(email)
	_, err := k.signin.Accept(k.t.Context(), signin.Acceptance{Token: token, Password: good})
	require.NoError(k.t, err)
	return id
}

func (k *kit) closeAccount(id string) error {
	_, err := k.db.Store.Exec(k.t.Context(),
		"UPDATE users SET deactivated_at = created_at WHERE id = ?", id)
	return err
}

func (k *kit) code(secret string) string {
	k.t.Helper()
	code, err := totp.GenerateCode(secret, k.clock.Now())
	require.NoError(k.t, err)
	return code
}

// browser sends requests and keeps cookies like a browser.
type browser struct {
	k       *kit
	address string
	host    string
	cookies map[string]string
}

func (k *kit) browser() *browser {
	return &browser{
		k: k, address: "192.0.2.1:5000", host: "hire.example",
		cookies: map[string]string{},
	}
}

type answer struct {
	t      *testing.T
	status int
	header http.Header
	body   string
	// code is the code of an error.
	code string
}

// send sends a request; headers are name, value pairs. A string body is sent as it is, nil as an
// empty body, and anything else as JSON.
func (b *browser) send(method, path string, body any, headers ...string) answer {
	t := b.k.t
	t.Helper()
	text, is := body.(string)
	if !is && body != nil {
		raw, err := json.Marshal(body)
		require.NoError(t, err)
		text = string(raw)
	}
	r := httptest.NewRequestWithContext(t.Context(), method, "http://"+b.host+path,
		strings.NewReader(text))
	r.RemoteAddr = b.address
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	for name, value := range b.cookies {
		r.AddCookie(&http.Cookie{Name: name, Value: value})
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Del(headers[i])
		if headers[i+1] != "" {
			r.Header.Set(headers[i], headers[i+1])
		}
	}
	w := httptest.NewRecorder()
	b.k.handler.ServeHTTP(w, r)
	a := answer{t: t, status: w.Code, header: w.Header(), body: w.Body.String()}
	for _, c := range w.Result().Cookies() {
		if c.MaxAge < 0 {
			delete(b.cookies, c.Name)
		} else {
			b.cookies[c.Name] = c.Value
		}
	}
	if strings.HasPrefix(a.header.Get("Content-Type"), "application/json") && a.status >= 400 {
		var e struct{ Error struct{ Code string } }
		a.into(&e)
		a.code = e.Error.Code
	}
	return a
}

func (a answer) into(v any) {
	a.t.Helper()
	require.NoError(a.t, json.Unmarshal([]byte(a.body), v), a.body)
}

// refuses requires an error with the given status and code.
func (a answer) refuses(status int, code string) {
	a.t.Helper()
	require.Equal(a.t, status, a.status, a.body)
	require.Equal(a.t, code, a.code, a.body)
}

// okay requires success.
func (a answer) okay() answer {
	a.t.Helper()
	require.Equal(a.t, http.StatusOK, a.status, a.body)
	return a
}

func (b *browser) post(path string, body any) answer {
	b.k.t.Helper()
	return b.send(http.MethodPost, path, body)
}

type body map[string]any

func (b *browser) signIn(email string) {
	b.k.t.Helper()
	b.post("/auth/sign-in", body{"email": email, "password": good}).okay()
}

// isIn requires that the user with this address is signed in.
func (b *browser) isIn(email string) {
	b.k.t.Helper()
	var in struct{ User struct{ Email string } }
	b.send(http.MethodGet, "/auth/session", nil).okay().into(&in)
	require.Equal(b.k.t, email, in.User.Email)
}

// isOut requires that no user is signed in.
func (b *browser) isOut() {
	b.k.t.Helper()
	b.send(http.MethodGet, "/auth/session", nil).refuses(http.StatusUnauthorized, "UNAUTHENTICATED")
}
