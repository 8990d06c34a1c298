package live_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/live"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/livekit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// state is what each user may see at one position of the log, as the SQL predicates of package
// access select it.
type state struct {
	head int64
	// events and postings are sets of ids by user id.
	events, postings map[string]map[string]bool
}

// model is a company whose users, postings and candidates change at random while clients follow the
// log on several server processes.
type model struct {
	*world
	people           []string
	postings, stages []string
	candidates       []string
	applications     []application
	linked           map[string]string
	clients          []*client
	states           []state // since the last settle
	rightsChanged    bool
	settledAt        int64
}

type application struct{ id, posting, candidate string }

// client follows the log on one process at a time and records everything that it receives.
type client struct {
	m      *model
	viewer *access.Viewer
	named  []string
	blocks bool // reads with Ready only

	stop func()

	mu     sync.Mutex
	cursor string
	pos    eventlog.Position
	begun  bool // has a cursor
	on     bool
	got    []eventlog.Event
	// jumps are the ranges of the log that a resync skipped.
	jumps [][2]int64
	// sees are the postings that the client shows: queried at a resync, and then changed only by
	// the postings lost and gained that it receives.
	sees  map[string]bool
	ended error
	why   []live.Reason
}

// end returns the error that ended the client's stream, or nil.
func (c *client) end() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.ended
}

func (c *client) inScope(posting string) bool {
	return c.named == nil || slices.Contains(c.named, posting)
}

// visibleTo returns the ids of the events after a position and of the postings that the SQL
// predicates of a user select now.
func (m *model) visibleTo(viewerID string, after int64) (events, postings map[string]bool) {
	v, err := m.read.ViewerByID(m.tb.Context(), viewerID)
	require.NoError(m.tb, err)
	collect := func(query string, args ...any) map[string]bool {
		rows, err := m.Store.Query(m.tb.Context(), query, args...)
		require.NoError(m.tb, err)
		defer rows.Close()
		out := map[string]bool{}
		for rows.Next() {
			var id string
			require.NoError(m.tb, rows.Scan(&id))
			out[id] = true
		}
		require.NoError(m.tb, rows.Err())
		return out
	}
	e, p := v.Events("e"), v.Postings("p")
	args := append([]any{after}, e.Args...)
	return collect("SELECT e.id FROM event e WHERE e.seq > ? AND "+e.SQL, args...),
		collect("SELECT p.id FROM postings p WHERE "+p.SQL, p.Args...)
}

// recordState records what each user may see after a command.
func (m *model) recordState(head int64) {
	s := state{
		head: head, events: map[string]map[string]bool{}, postings: map[string]map[string]bool{},
	}
	for _, id := range m.people {
		s.events[id], s.postings[id] = m.visibleTo(id, m.settledAt)
	}
	m.states = append(m.states, s)
}

func newModel(t testing.TB, db *testkit.DB) *model {
	m := &model{world: newWorld(t, db), linked: map[string]string{}}
	for _, role := range []workflow.CompanyRole{
		workflow.RoleAdmin, workflow.RoleRecruiter, workflow.RoleRecruiter, workflow.RoleMember,
		workflow.RoleMember, workflow.RoleMember, workflow.RoleAuditor,
	} {
		m.people = append(m.people, m.User(role).ID)
	}
	m.people = append(
		m.people,
		m.User(workflow.RoleAdmin, seed.Row{"confidential_access": true}).ID,
	)
	for i := range 4 {
		p := m.Posting(seed.Row{"confidential": i == 3})
		m.postings, m.stages = append(m.postings, p), append(m.stages, m.Stages(p, 1)[0])
		for range 3 {
			c := m.Candidate()
			m.candidates = append(m.candidates, c)
			id := m.Application(c, p, m.stages[i])
			m.applications = append(m.applications, application{id, p, c})
		}
	}
	m.candidates = append(m.candidates, m.Candidate())
	return m
}

// command runs a random command and returns the log's new head.
func (m *model) command(t *rapid.T) int64 {
	a := rapid.SampledFrom(m.applications).Draw(t, "application")
	posting := rapid.SampledFrom(m.postings).Draw(t, "posting")
	user := rapid.SampledFrom(m.people).Draw(t, "user")
	candidate := rapid.SampledFrom(m.candidates).Draw(t, "candidate")
	actor := eventlog.Actor{Kind: workflow.ActorUser, ID: user}
	switch rapid.IntRange(0, 15).Draw(t, "command") {
	default:
		var many []eventlog.Entry
		for range rapid.IntRange(1, 3).Draw(t, "moves") {
			many = append(many, moved(a.posting, a.id, a.candidate))
		}
		return m.commit(nil, many...)
	case 1:
		class := rapid.SampledFrom([]eventlog.Visibility{
			eventlog.Recruiters, eventlog.Admins, eventlog.Pipeline,
		}).Draw(t, "class")
		return m.commit(nil, eventlog.Entry{
			Kind: eventlog.CommentAdded, Visibility: class, PostingID: a.posting,
			ApplicationID: a.id, CandidateID: a.candidate,
		})
	case 2:
		return m.commit(nil, eventlog.Entry{
			Kind: eventlog.CandidateTagged, Visibility: eventlog.Candidate, CandidateID: candidate,
		})
	case 3:
		kind := rapid.SampledFrom([]eventlog.Kind{
			eventlog.UserAdded, eventlog.CatalogItemUpdated, eventlog.ApiKeyCreated,
		}).Draw(t, "kind")
		return m.commitBy(actor, nil, eventlog.Entry{Kind: kind})
	case 4:
		return m.commit(nil, eventlog.Entry{
			Kind: eventlog.PostingUpdated, Visibility: eventlog.Posting, PostingID: posting,
		})
	case 5, 6:
		m.rightsChanged = true
		return m.team(posting, user, rapid.SampledFrom([]workflow.TeamRole{
			"", workflow.TeamHiringLead, workflow.TeamRecruiter, workflow.TeamInterviewer,
		}).Draw(t, "team role"))
	case 7, 8:
		m.rightsChanged = true
		return m.interviews(a.posting, a.id, a.candidate, user, rapid.Bool().Draw(t, "on"))
	case 9, 10:
		m.rightsChanged = true
		return m.secret(posting, rapid.Bool().Draw(t, "on"))
	case 11:
		m.rightsChanged = true
		return m.role(user, rapid.SampledFrom([]workflow.CompanyRole{
			workflow.RoleAdmin, workflow.RoleRecruiter, workflow.RoleMember, workflow.RoleAuditor,
		}).Draw(t, "role"))
	case 12:
		m.rightsChanged = true
		before, after := m.linked[candidate], rapid.SampledFrom([]string{"", user}).Draw(t, "link")
		for other, linked := range m.linked {
			if other != candidate && linked == after {
				after = "" // a user is linked to one candidate at most
			}
		}
		m.linked[candidate] = after
		return m.link(candidate, before, after)
	}
}

// one returns a random element. rapid reports its index, because the elements do not print well.
func one[T any](t *rapid.T, label string, of []T) T {
	return of[rapid.IntRange(0, len(of)-1).Draw(t, label)]
}

// connect makes a client follow the log on a process, from its cursor if it has one. The client
// reconnects when the process stops or the database is unavailable.
func (m *model) connect(c *client, h *hub) {
	ctx, cancel := context.WithCancel(m.tb.Context())
	var reading sync.WaitGroup
	c.on, c.ended = true, nil
	c.stop = sync.OnceFunc(func() { cancel(); reading.Wait(); c.on = false })
	reading.Go(func() {
		err := c.follow(ctx, h)
		for store.IsUnavailable(err) || errors.Is(err, live.ErrClosed) && ctx.Err() == nil {
			if next := h.replacement.Load(); next != nil {
				h = next
			}
			err = c.follow(ctx, h)
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		if ctx.Err() == nil {
			c.ended = err
		}
	})
}

func (c *client) follow(ctx context.Context, h *hub) error {
	c.mu.Lock()
	cursor := c.cursor
	c.mu.Unlock()
	s, err := h.Subscribe(ctx, c.viewer, live.Request{Postings: c.named, After: cursor})
	if err != nil {
		return err
	}
	defer s.Close()
	frames := livekit.Read(s)
	frames.Blocking = c.blocks
	for first := true; ; first = false {
		f, err := frames.Next(ctx)
		if err != nil {
			return err
		}
		c.take(f, first && cursor == "")
		c.mu.Lock()
		c.cursor = h.Encode(f.Position)
		c.mu.Unlock()
	}
}

func (c *client) take(f *live.Frame, begins bool) {
	var now map[string]bool
	if begins || f.Resync != "" {
		_, now = c.m.visibleTo(c.viewer.ID, 0)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if now != nil {
		c.sees = now
		c.jumps = append(c.jumps, [2]int64{c.pos.Seq, f.Position.Seq})
		c.why = append(c.why, f.Resync)
	}
	for _, id := range f.Lost {
		delete(c.sees, id)
	}
	for _, id := range f.Gained {
		c.sees[id] = true
	}
	c.got = append(c.got, f.Events...)
	c.pos, c.begun = f.Position, true
}

// settle waits until every connected client has reached the head, and then compares what the
// clients have received with what their users may see.
func (m *model) settle(fail func(string, ...any)) {
	head := m.states[len(m.states)-1].head
	for _, c := range m.clients {
		if !c.on {
			continue
		}
		deadline := time.Now().Add(20 * time.Second)
		for {
			c.mu.Lock()
			pos, ended := c.pos, c.ended
			there := c.begun && pos.Seq >= head && ended == nil
			c.mu.Unlock()
			if there || ended != nil {
				break
			}
			if time.Now().After(deadline) {
				fail("a client is stuck at %v and does not reach %d", pos, head)
			}
			//nolint:forbidigo // the clients run in other goroutines, on real databases
			time.Sleep(time.Millisecond)
		}
		c.check(m, fail)
		if c.ended != nil {
			c.stop()
			c.named = nil // so that it can connect again
		}
	}
	// Clients that are not connected start again without a cursor. Otherwise the recorded states
	// would have to go back to the oldest of their cursors.
	for _, c := range m.clients {
		if !c.on {
			c.forget()
		}
		c.mu.Lock()
		c.got, c.jumps, c.why = nil, nil, nil
		c.mu.Unlock()
	}
	m.states, m.settledAt, m.rightsChanged = m.states[len(m.states)-1:], head, false
}

// forget makes a disconnected client start at the head of the log.
func (c *client) forget() { c.cursor, c.begun, c.pos = "", false, eventlog.Position{} }

func (c *client) check(m *model, fail func(string, ...any)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	id := c.viewer.ID
	if c.ended != nil {
		gone := func(s state) bool {
			return c.named != nil &&
				!slices.ContainsFunc(c.named, func(p string) bool { return s.postings[id][p] })
		}
		refused := errors.Is(c.ended, access.ErrForbidden) || errors.Is(c.ended, access.ErrNotFound)
		if !slices.ContainsFunc(m.states, gone) || !refused {
			// Subscribe fails if the user cannot see one of several postings that the client names.
			hidden := func(s state) bool {
				return slices.ContainsFunc(
					c.named,
					func(p string) bool { return !s.postings[id][p] },
				)
			}
			if !errors.Is(c.ended, access.ErrNotFound) || !slices.ContainsFunc(m.states, hidden) {
				fail("a stream ended with %v", c.ended)
			}
		}
		return
	}
	for _, why := range c.why {
		if why != "" && (why != live.AccessChanged || !m.rightsChanged) {
			fail("resync for %s", why)
		}
	}
	given := map[string]bool{}
	last := int64(0)
	for _, e := range c.got {
		if e.Seq <= last {
			fail("event %d follows %d", e.Seq, last)
		}
		last = e.Seq
		given[e.ID] = true
		if !c.inScope(e.PostingID) {
			fail("event %d belongs to a posting outside the subscription", e.Seq)
		}
		allowed := func(s state) bool { return s.head >= e.Seq && s.events[id][e.ID] }
		if !slices.ContainsFunc(m.states, allowed) {
			fail("%s was never allowed to see event %d (%s), but received it", id, e.Seq, e.Kind)
		}
	}
	all, err := eventlog.After(m.tb.Context(), m.Store, m.settledAt, 10000)
	require.NoError(m.tb, err)
	for _, e := range all {
		skipped := slices.ContainsFunc(c.jumps, func(j [2]int64) bool {
			return j[0] < e.Seq && e.Seq <= j[1]
		})
		denied := func(s state) bool { return s.head >= e.Seq && !s.events[id][e.ID] }
		always := c.inScope(e.PostingID) && !slices.ContainsFunc(m.states, denied)
		if always && !skipped && !given[e.ID] {
			fail("%s did not receive event %d (%s); received %d events, jumps %v",
				id, e.Seq, e.Kind, len(c.got), c.jumps)
		}
	}
	now := m.states[len(m.states)-1].postings[id]
	for _, p := range m.postings {
		if c.inScope(p) && c.sees[p] != now[p] {
			fail("%s shows posting %s: %t, may see it: %t", id, p, c.sees[p], now[p])
		}
	}
}

// lossySignals is a Signals that loses every third announcement and repeats another third.
type lossySignals struct {
	live.Signals
	mu    sync.Mutex
	count int
}

func (d *lossySignals) Announce(ctx context.Context, head int64) error {
	d.mu.Lock()
	d.count++
	n := d.count
	d.mu.Unlock()
	switch n % 3 {
	case 0:
		return nil
	case 1:
		if err := d.Signals.Announce(ctx, head); err != nil {
			return err
		}
	}
	return d.Signals.Announce(ctx, head)
}

// Every client receives exactly the events after its cursor that its user may see, in order and
// once, and knows at any time which postings its user may see.
func TestModel(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		m := newModel(t, db)
		stores := []*store.Store{db.Store}
		if db.Dialect == dialect.Postgres {
			stores = append(stores, db.Another(t), db.Another(t))
		}
		for _, st := range stores {
			var signals live.Signals
			if s := live.SignalsOf(st, discard()); s != nil {
				signals = &lossySignals{Signals: s}
			}
			m.open(st, signals, fastTiming)
		}
		for i := range 12 {
			id := m.people[i%len(m.people)]
			v, err := m.read.ViewerByID(t.Context(), id)
			require.NoError(t, err)
			m.clients = append(m.clients, &client{
				m: m, viewer: v, blocks: len(m.clients)%2 == 0, stop: func() {},
			})
		}
		rapid.Check(t, func(rt *rapid.T) {
			fail := func(format string, args ...any) { rt.Fatalf("%s", fmt.Sprintf(format, args...)) }
			state, err := m.read.Log(t.Context())
			require.NoError(rt, err)
			m.states, m.settledAt, m.rightsChanged = nil, state.Head, true
			for _, h := range m.hubs {
				h.down.Store(false)
			}
			for _, c := range m.clients {
				c.stop()
				c.forget()
				c.got, c.jumps, c.why, c.named = nil, nil, nil, nil
			}
			m.recordState(m.settledAt)
			rt.Repeat(map[string]func(*rapid.T){
				"command": func(rt *rapid.T) {
					head := m.command(rt)
					m.recordState(head)
					if h := one(rt, "process", m.hubs); rapid.Bool().Draw(rt, "notify") {
						h.Notify(head)
					}
				},
				"connect": func(rt *rapid.T) {
					c := one(rt, "client", m.clients)
					if c.on {
						return
					}
					if !c.begun && rapid.IntRange(0, 3).Draw(rt, "named") == 0 {
						c.named = rapid.SliceOfNDistinct(
							rapid.SampledFrom(m.postings), 1, 3, rapid.ID[string],
						).Draw(rt, "postings")
					}
					m.connect(c, one(rt, "process", m.hubs))
				},
				"disconnect": func(rt *rapid.T) { one(rt, "client", m.clients).stop() },
				"reconnect": func(rt *rapid.T) {
					if c := one(rt, "client", m.clients); c.on && c.end() == nil {
						c.stop()
						m.connect(c, one(rt, "process", m.hubs))
					}
				},
				"outage": func(rt *rapid.T) {
					h := one(rt, "process", m.hubs)
					for range 2 { // take the database down, or restore it, and back
						h.down.Store(!h.down.Load())
						if h.down.Load() {
							head := m.command(rt)
							m.recordState(head)
						}
					}
				},
				"crash":  func(rt *rapid.T) { m.crash(rapid.IntRange(0, len(m.hubs)-1).Draw(rt, "process")) },
				"settle": func(_ *rapid.T) { m.settle(fail) },
			})
			m.settle(fail)
		})
		for _, c := range m.clients {
			c.stop()
		}
	})
}
