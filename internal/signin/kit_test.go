package signin_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/ent/auditentry"
	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/entity"
	"hirewire/internal/hiring"
	"hirewire/internal/read"
	"hirewire/internal/signin"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

const good = "four plain quiet words"

// kit is a sign-in service with an injected clock and log.
type kit struct {
	*signin.Service

	t       *testing.T
	db      *testkit.DB
	clock   *testkit.Clock
	hiring  *hiring.Service
	read    *read.Service
	log     *lockedBuffer
	options signin.Options
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

func newKit(t *testing.T, db *testkit.DB, change ...func(*signin.Options)) *kit {
	t.Helper()
	clock := testkit.NewClock()
	gen := testkit.IDs(clock.Now, 3)
	entity.Narrow(db.Store.Ent(), db.Store.ReadOnly().Ent())
	k := &kit{t: t, db: db, clock: clock, log: &lockedBuffer{}}
	k.hiring = hiring.New(hiring.Options{Store: db.Store, Now: clock.Now, IDs: gen})
	_, err := k.hiring.Bootstrap(t.Context(), hiring.BootstrapOptions{Company: "Acme"})
	require.NoError(t, err)
	k.read = read.New(read.Options{Store: db.Store.ReadOnly(), Now: clock.Now})
	k.options = signin.Options{
		Store: db.Store, Hiring: k.hiring, Audit: audit.New(db.Store, gen, clock.Now), IDs: gen,
		Now:    clock.Now,
		Logger: slog.New(slog.NewTextHandler(k.log, nil)), Base: "https://hire.example",
		Idle: time.Hour, Absolute: 24 * time.Hour,
		Hash:    signin.Hash{MemoryKiB: 64, Passes: 1, AtOnce: 4},
		FlowKey: []byte("0123456789abcdef0123456789abcdef"),
	}
	for _, f := range change {
		f(&k.options)
	}
	k.Service, err = signin.New(k.options)
	require.NoError(t, err)
	t.Cleanup(k.Wait)
	return k
}

func each(t *testing.T, f func(t *testing.T, k *kit)) {
	t.Helper()
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) { f(t, newKit(t, db)) })
}

// from returns the context of a request from a network address.
func (k *kit) from(address string) context.Context {
	return audit.WithClient(k.t.Context(), audit.Client{Address: address, Agent: "Firefox"})
}

func (k *kit) here() context.Context { return k.from("192.0.2.1") }

func (k *kit) system() context.Context { return access.With(k.t.Context(), access.System()) }

// user adds a colleague, with a password unless it is empty, and returns the id.
func (k *kit) user(email, password string) string {
	k.t.Helper()
	in, err := k.Invite(k.system(), hiring.CreateUserInput{
		Email: email, Name: "Name of " + email,
		Role: workflow.RoleMember,
	})
	require.NoError(k.t, err)
	if password != "" {
		_, err = k.Accept(k.t.Context(), signin.Acceptance{
			Token:    token(in.Link),
			Password: password,
		})
		require.NoError(k.t, err)
	}
	return in.UserID
}

func (k *kit) as(userID string) context.Context {
	v, err := k.read.ViewerByID(k.t.Context(), userID)
	require.NoError(k.t, err)
	v.Scope = workflow.ScopeWrite
	return access.With(k.here(), v)
}

func (k *kit) close(userID string) {
	k.t.Helper()
	_, err := k.db.Store.Exec(k.t.Context(), "UPDATE users SET deactivated_at = ? WHERE id = ?",
		k.clock.Now(), userID)
	require.NoError(k.t, err)
}

func (k *kit) signIn(email, password string) (*signin.Started, error) {
	return k.SignIn(k.here(), signin.Credentials{Email: email, Password: password})
}

// enters requires that the sign-in succeeds.
func (k *kit) enters(email, password string) *signin.Started {
	k.t.Helper()
	s, err := k.signIn(email, password)
	require.NoError(k.t, err)
	return s
}

// viewer returns the viewer of the session with a secret.
func (k *kit) viewer(secret string) (*access.Viewer, error) {
	hash, ok := signin.HashSecret(secret)
	require.True(k.t, ok)
	return k.read.ViewerBySession(k.t.Context(), hash, k.use())
}

func (k *kit) use() read.SessionUse {
	return read.SessionUse{
		Now:  k.clock.Now(),
		Idle: k.options.Idle,
	}
}

// standing reports whether a stream that the session opened may stay open.
func (k *kit) standing(s *signin.Started) bool {
	ended, err := k.read.Ended(k.t.Context(), []string{s.ID, s.UserID}, k.use())
	require.NoError(k.t, err)
	return len(ended) == 0
}

// works requires that a session is open.
func (k *kit) works(s *signin.Started) {
	k.t.Helper()
	v, err := k.viewer(s.Secret)
	require.NoError(k.t, err)
	require.Equal(k.t, s.UserID, v.ID)
	require.Equal(k.t, s.ID, v.SessionID)
	again, err := k.read.Renew(k.t.Context(), v, k.use())
	require.NoError(k.t, err)
	require.Equal(k.t, v, again)
	require.True(k.t, k.standing(s))
}

// ended requires that a session is not open.
func (k *kit) ended(s *signin.Started) {
	k.t.Helper()
	_, err := k.viewer(s.Secret)
	require.ErrorIs(k.t, err, access.ErrUnauthenticated)
	_, err = k.read.Renew(k.t.Context(), &access.Viewer{ID: s.UserID, SessionID: s.ID}, k.use())
	require.ErrorIs(k.t, err, access.ErrUnauthenticated)
	require.False(k.t, k.standing(s))
}

func token(l *signin.Link) string {
	_, after, _ := strings.Cut(l.URL, "#")
	return after
}

// refuses requires a refusal with the given code.
func refuses(t *testing.T, err error, code signin.Code) {
	t.Helper()
	_ = refusal(t, err, code)
}

// refusal is like refuses and returns the refusal.
func refusal(t *testing.T, err error, code signin.Code) *signin.Refusal {
	t.Helper()
	e, ok := errors.AsType[*signin.Refusal](err)
	require.Truef(t, ok, "want %s, got %v", code, err)
	require.Equal(t, code, e.Code)
	return e
}

// trail returns the audit entries of some kinds, oldest first.
func (k *kit) trail(kinds ...audit.Kind) []*ent.AuditEntry {
	k.t.Helper()
	names := make([]string, len(kinds))
	for i, kind := range kinds {
		names[i] = string(kind)
	}
	all, err := k.db.Store.Ent().
		AuditEntry.Query().
		Where(auditentry.KindIn(names...)).
		Order(ent.Asc("id")).
		All(k.system())
	require.NoError(k.t, err)
	return all
}

// count returns the number that a query selects.
func (k *kit) count(query string, args ...any) (n int) {
	k.t.Helper()
	rows, err := k.db.Store.Query(k.t.Context(), query, args...)
	require.NoError(k.t, err)
	defer rows.Close()
	require.True(k.t, rows.Next())
	require.NoError(k.t, rows.Scan(&n))
	return n
}
