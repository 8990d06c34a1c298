package noninterference_test

import (
	"context"
	"encoding/binary"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/graph"
	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/documents"
	"hirewire/internal/entity"
	"hirewire/internal/eventlog"
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/live"
	"hirewire/internal/read"
	"hirewire/internal/signin"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// company is one of the two worlds.
type company struct {
	t *testing.T
	// secret reports whether this is the world with the hidden data.
	secret bool
	db     *testkit.DB
	store  *store.Store
	read   *read.Service
	codec  *eventlog.Codec
	signer *documents.Signer
	hub    *live.Hub
	api    http.Handler
	files  http.Handler
	// stats records the statements of all operations on this company.
	base  context.Context // ends the company's streams
	stats *store.Stats
	// recorder writes refused commands to the audit trail.
	recorder *audit.Recorder
	log      *logbook

	now atomic.Int64
	// major counts the steps that both worlds take, minor the steps of this world alone since the
	// last of them.
	major, minor uint64
}

// begin is the time when the script begins.
var begin = time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)

func newCompany(t *testing.T, dialect string, secret bool) *company {
	t.Helper()
	db := testkit.NewDB(t, dialect)
	entity.Narrow(db.Store.Ent(), db.Store.ReadOnly().Ent())
	c := &company{t: t, secret: secret, db: db, store: db.Store}
	c.step(func(s *hiring.Service) {
		_, err := s.Bootstrap(t.Context(), hiring.BootstrapOptions{Company: "Acme"})
		require.NoError(t, err)
	})
	c.exec("UPDATE event_stream SET epoch = 7, cursor_key = ?", make([]byte, eventlog.KeySize))
	var err error
	c.codec, err = eventlog.LoadCodec(t.Context(), c.store)
	require.NoError(t, err)
	key, err := eventlog.DeriveKey(t.Context(), c.store, documents.KeyPurpose)
	require.NoError(t, err)
	c.signer, err = documents.NewSigner(key, c.clock)
	require.NoError(t, err)
	c.read = read.New(read.Options{Store: c.store.ReadOnly(), Now: c.clock, Codec: c.codec})
	c.hub = live.New(
		live.Options{
			Source: c.read,
			Codec:  c.codec,
			Now:    c.clock,
			Timing: live.Timing{Poll: 10 * time.Millisecond, Checkpoint: time.Hour},
		},
	)
	running, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	var follows sync.WaitGroup
	c.base, c.stats = store.WithStats(running)
	c.stats.Record(true)
	follows.Go(func() { c.hub.Run(c.base) })
	t.Cleanup(func() { stop(); follows.Wait() })
	c.log = &logbook{
		errors: slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelError}),
	}
	log := slog.New(c.log)
	c.recorder = audit.NewRecorder(audit.New(c.store, ids.NewGenerator(c.clock, nil), c.clock), log)
	follows.Go(func() { c.recorder.Run(c.base) })
	seen := audit.NewWitness(c.recorder, c.read)
	seen.MostRefusals = 0 // unlimited, because this test is refused thousands of times
	commands := c.service(0, seen.CommandRefused)
	accounts, err := signin.New(signin.Options{
		Store:    c.store,
		Hiring:   commands,
		Audit:    audit.New(c.store, ids.NewGenerator(c.clock, nil), c.clock),
		IDs:      ids.NewGenerator(c.clock, nil),
		Now:      c.clock,
		Logger:   log,
		Base:     "https://acme.test",
		Idle:     10_000 * time.Hour,
		Absolute: 10_000 * time.Hour,
	})
	require.NoError(t, err)
	c.api = graphqlhttp.NewServer(graphqlhttp.Options{
		API: graph.New(
			&graph.Resolver{
				Hiring:       commands,
				Read:         c.read,
				Live:         c.hub,
				SignDocument: c.signer.Path,
				Accounts:     accounts,
			},
			log,
		),
		Logger:        log,
		Base:          c.base,
		Introspection: true,
		Limits:        manyQuestions(),
	})
	c.files = &documents.Handler{
		Reader: c.read,
		Signer: c.signer,
		Logger: log,
		Renew: func(ctx context.Context, v *access.Viewer) (*access.Viewer, error) {
			return c.read.Renew(ctx, v, read.SessionUse{Now: c.clock()})
		},
	}
	return c
}

// manyQuestions returns limits that let one operation ask many questions.
func manyQuestions() graphqllimits.Limits {
	return graphqllimits.Limits{
		Body:       16 << 20,
		Upload:     16 << 20,
		Document:   16 << 20,
		Tokens:     2_000_000,
		Fields:     1_000_000,
		Depth:      100,
		Aliases:    100_000,
		Directives: 1000,
		Fragments:  10_000,
		Pairs:      100_000_000,
		Queries:    10_000,
		Mutations:  10_000,
		Cost:       1 << 40,
		Errors:     10_000,
	}
}

func (c *company) clock() time.Time { return time.UnixMicro(c.now.Load()).UTC() }

// commands returns the service for one step. Its generated ids depend only on seed, and not on
// earlier steps.
func (c *company) commands(seed uint64) *hiring.Service { return c.service(seed, nil) }

func (c *company) service(
	seed uint64,
	refused func(ctx context.Context, command string, named []string, refusal error),
) *hiring.Service {
	var key [32]byte
	binary.LittleEndian.PutUint64(key[:], seed)
	return hiring.New(hiring.Options{
		Store:   c.store,
		Now:     c.clock,
		IDs:     ids.NewGenerator(c.clock, rand.NewChaCha8(key)),
		Refused: refused,
		Notify: func(head int64) {
			if c.hub != nil {
				c.hub.Notify(head)
			}
		},
	})
}

// step does something that happens in both worlds, at the same time and with the same ids.
func (c *company) step(do func(s *hiring.Service)) {
	c.t.Helper()
	c.major, c.minor = c.major+1, 0
	c.at(do)
}

// aside does something in one world only, between two steps, with ids that no step uses.
func (c *company) aside(do func(s *hiring.Service)) {
	c.t.Helper()
	c.minor++
	c.at(do)
}

func (c *company) at(do func(s *hiring.Service)) {
	c.now.Store(
		begin.Add(time.Duration(c.major)*time.Hour + time.Duration(c.minor)*time.Second).
			UnixMicro(),
	)
	do(c.commands(c.major<<32 | c.minor))
}

// note writes an audit entry whose id depends only on the current step.
func (c *company) note(at moment, who string, e audit.Entry) {
	c.t.Helper()
	at(func(*hiring.Service) {
		var key [32]byte
		binary.LittleEndian.PutUint64(key[:], c.major<<32|c.minor)
		trail := audit.New(c.store, ids.NewGenerator(c.clock, rand.NewChaCha8(key)), c.clock)
		require.NoError(c.t, trail.Append(c.as(who), e))
	})
}

// either is a step that differs between the worlds. For users who do not see the difference, it
// ends in the same state.
func (c *company) either(hidden, plain func(s *hiring.Service)) {
	c.t.Helper()
	if c.secret {
		c.step(hidden)
		return
	}
	c.step(plain)
}

func (c *company) exec(query string, args ...any) {
	c.t.Helper()
	_, err := c.store.Exec(c.t.Context(), query, args...)
	require.NoError(c.t, err)
}

// column returns the first column of a query's result.
func (c *company) column(query string, args ...any) []string {
	c.t.Helper()
	rows, err := c.store.Query(c.t.Context(), query, args...)
	require.NoError(c.t, err)
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s string
		require.NoError(c.t, rows.Scan(&s))
		out = append(out, s)
	}
	require.NoError(c.t, rows.Err())
	return out
}

// version returns the version of a row.
func (c *company) version(table, id string) int {
	c.t.Helper()
	rows, err := c.store.Query(c.t.Context(), "SELECT version FROM "+table+" WHERE id = ?", id)
	require.NoError(c.t, err)
	defer rows.Close()
	require.True(c.t, rows.Next(), "%s %s", table, id)
	var n int
	require.NoError(c.t, rows.Scan(&n))
	return n
}

// viewer returns a user with their current rights and the write scope.
func (c *company) viewer(id string) *access.Viewer {
	c.t.Helper()
	v, err := c.read.ViewerByID(c.t.Context(), id)
	require.NoError(c.t, err)
	v.Scope = workflow.ScopeWrite
	return v
}

// as returns a context with a user as the viewer, or the system for an empty id.
func (c *company) as(id string) context.Context {
	c.t.Helper()
	if id == "" {
		return access.With(c.t.Context(), access.System())
	}
	return access.With(c.t.Context(), c.viewer(id))
}
