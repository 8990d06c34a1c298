package live_test

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/live"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/livekit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

func TestMain(m *testing.M) {
	flag.Parse()
	given := false
	flag.Visit(func(f *flag.Flag) { given = given || f.Name == "rapid.checks" })
	if !given {
		// Each check runs about thirty commands against real databases.
		_ = flag.Set("rapid.checks", "10")
	}
	goleak.VerifyTestMain(m)
}

// world is a database with a company in it. Its commands change rows and append the events in one
// transaction, as those of package hiring do.
type world struct {
	*seed.World
	tb   testing.TB
	db   *testkit.DB
	read *read.Service
	hubs []*hub
}

// hub stands for one server process.
type hub struct {
	*live.Hub
	// down makes the database unavailable to this process.
	down atomic.Bool
	// pages counts the pages of the log that were read.
	pages atomic.Int64
	stop  func()
	// restart starts a process like this one. replacement is the one that was started when this one
	// crashed.
	restart     func() *hub
	replacement atomic.Pointer[hub]
}

// fastTiming is a timing with short intervals, so that tests do not wait for them.
var fastTiming = live.Timing{
	Poll: 10 * time.Millisecond, Coalesce: time.Millisecond, Checkpoint: 40 * time.Millisecond,
	Rights: time.Hour,
	Grace:  20 * time.Millisecond, Retry: 2 * time.Millisecond, MaxRetry: 20 * time.Millisecond,
}

func newWorld(t testing.TB, db *testkit.DB) *world {
	t.Helper()
	w := &world{World: seed.New(t, db), tb: t, db: db}
	w.read = read.New(read.Options{Store: w.Store.ReadOnly(), Now: time.Now, Codec: w.Codec()})
	return w
}

// source is a Source whose queries fail while down is set.
type source struct {
	*read.Service
	down  *atomic.Bool
	pages *atomic.Int64
}

func (s source) fail() error {
	if s.down.Load() {
		return errDown
	}
	return nil
}

// errDown is the error of a connection whose server is unavailable.
var errDown = &netError{}

type netError struct{}

func (*netError) Error() string   { return "connection refused" }
func (*netError) Timeout() bool   { return false }
func (*netError) Temporary() bool { return false }

func (s source) Log(ctx context.Context) (eventlog.State, error) {
	if err := s.fail(); err != nil {
		return eventlog.State{}, err
	}
	return s.Service.Log(ctx)
}

func (s source) LogAfter(ctx context.Context, seq int64) (*read.LogPage, error) {
	if err := s.fail(); err != nil {
		return nil, err
	}
	s.pages.Add(1)
	page, err := s.Service.LogAfter(ctx, seq)
	// Drop the page if the outage began during the query: it may hold events of the outage.
	if down := s.fail(); down != nil {
		return nil, down
	}
	return page, err
}

func (s source) RightsOf(
	ctx context.Context, viewers []*access.Viewer, now time.Time,
) (map[string]*access.Rights, error) {
	if err := s.fail(); err != nil {
		return nil, err
	}
	return s.Service.RightsOf(ctx, viewers, now)
}

// open starts a process that uses a store, and adds it to w.hubs.
func (w *world) open(st *store.Store, signals live.Signals, timing live.Timing) *hub {
	w.tb.Helper()
	h := w.start(st, signals, timing)
	w.hubs = append(w.hubs, h)
	return h
}

// crash replaces the process with an index by a new one and stops the old one, which endError its
// streams.
func (w *world) crash(at int) {
	old := w.hubs[at]
	w.hubs[at] = old.restart()
	old.replacement.Store(w.hubs[at])
	old.stop()
}

// start starts a process that uses a store.
func (w *world) start(st *store.Store, signals live.Signals, timing live.Timing) *hub {
	w.tb.Helper()
	h := &hub{restart: func() *hub { return w.start(st, signals, timing) }}
	reader := read.New(read.Options{Store: st.ReadOnly(), Now: time.Now, Codec: w.Codec()})
	h.Hub = live.New(live.Options{
		Source: source{reader, &h.down, &h.pages}, Codec: w.Codec(), Now: time.Now,
		Signals: signals, Timing: timing,
	})
	ctx, cancel := context.WithCancel(context.WithoutCancel(w.tb.Context()))
	var running sync.WaitGroup
	running.Go(func() { h.Run(ctx) })
	h.stop = sync.OnceFunc(func() { cancel(); running.Wait() })
	w.tb.Cleanup(h.stop)
	return h
}

// commit runs a command of the system: it changes rows, appends the events, and commits. It returns
// the log's new head. change may be nil.
func (w *world) commit(
	change func(exec func(query string, args ...any)), entries ...eventlog.Entry,
) int64 {
	return w.commitBy(eventlog.Actor{Kind: workflow.ActorSystem}, change, entries...)
}

// commitBy is commit with another actor.
func (w *world) commitBy(
	actor eventlog.Actor, change func(exec func(query string, args ...any)),
	entries ...eventlog.Entry,
) int64 {
	w.tb.Helper()
	var head int64
	err := w.Store.WithTx(w.tb.Context(), "test", func(ctx context.Context, tx *store.Tx) error {
		var failed error
		if change != nil {
			change(func(query string, args ...any) {
				if _, err := tx.Exec(ctx, query, args...); err != nil {
					failed = errors.Join(failed, err)
				}
			})
		}
		if failed != nil {
			return failed
		}
		for i := range entries {
			entries[i].ID = w.IDs.New(ids.Event)
		}
		events, err := eventlog.Append(ctx, tx, actor, w.Clock.Now(), entries)
		if len(events) > 0 {
			head = events[len(events)-1].Seq
		}
		return err
	})
	require.NoError(w.tb, err)
	return head
}

// moved returns an event that changes no rights.
func moved(posting, application, candidate string) eventlog.Entry {
	return eventlog.Entry{
		Kind: eventlog.ApplicationMoved, Visibility: eventlog.Pipeline,
		PostingID: posting, ApplicationID: application, CandidateID: candidate,
	}
}

// team sets a user's role on the hiring team of a posting; an empty role removes the user.
func (w *world) team(posting, user string, role workflow.TeamRole) int64 {
	kind := eventlog.TeamMemberAdded
	if role == "" {
		kind = eventlog.TeamMemberRemoved
	}
	return w.commit(func(exec func(string, ...any)) {
		exec("DELETE FROM hiring_team_members WHERE posting_id = ? AND user_id = ?", posting, user)
		if role != "" {
			exec("INSERT INTO hiring_team_members (id, created_at, posting_id, user_id, role) "+
				"VALUES (?, ?, ?, ?, ?)",
				w.IDs.New(ids.HiringTeamMember), w.Clock.Now(), posting, user, string(role))
		}
	}, eventlog.Entry{
		Kind: kind, Visibility: eventlog.Posting, PostingID: posting,
		Facts: eventlog.Facts{UserID: user, TeamRole: role},
	})
}

// interviews assigns a user to interview an application, or removes the assignment.
func (w *world) interviews(posting, application, candidate, user string, on bool) int64 {
	facts := eventlog.Facts{RemovedIDs: []string{user}}
	if on {
		facts = eventlog.Facts{AddedIDs: []string{user}}
	}
	return w.commit(func(exec func(string, ...any)) {
		exec(
			"DELETE FROM application_interviewers WHERE application_id = ? AND user_id = ?",
			application,
			user,
		)
		if on {
			exec("INSERT INTO application_interviewers (id, created_at, application_id, user_id) "+
				"VALUES (?, ?, ?, ?)",
				w.IDs.New(ids.ApplicationInterviewer), w.Clock.Now(), application, user)
		}
	}, eventlog.Entry{
		Kind: eventlog.InterviewersAssigned, Visibility: eventlog.Pipeline,
		PostingID: posting, ApplicationID: application, CandidateID: candidate, Facts: facts,
	})
}

// secret sets whether a posting is confidential.
func (w *world) secret(posting string, on bool) int64 {
	return w.commit(func(exec func(string, ...any)) {
		exec("UPDATE postings SET confidential = ? WHERE id = ?", on, posting)
	}, eventlog.Entry{
		Kind:       eventlog.PostingConfidentialityChanged,
		Visibility: eventlog.Posting,
		PostingID:  posting,
		Facts:      eventlog.Facts{Confidential: &on},
	})
}

// role sets a user's role in the company.
func (w *world) role(user string, role workflow.CompanyRole) int64 {
	return w.commit(func(exec func(string, ...any)) {
		exec("UPDATE users SET role = ? WHERE id = ?", string(role), user)
	}, eventlog.Entry{
		Kind: eventlog.UserUpdated, Visibility: eventlog.People,
		Facts: eventlog.Facts{UserID: user, ChangedFields: []string{"role"}},
	})
}

// link changes the user to which a candidate is linked; empty means none.
func (w *world) link(candidate, before, after string) int64 {
	facts := eventlog.Facts{ChangedFields: []string{"linkedUser"}}
	var user any
	if before != "" {
		facts.RemovedIDs = []string{before}
	}
	if after != "" {
		facts.AddedIDs, user = []string{after}, after
	}
	return w.commit(func(exec func(string, ...any)) {
		exec("UPDATE candidates SET linked_user_id = ? WHERE id = ?", user, candidate)
	}, eventlog.Entry{
		Kind: eventlog.CandidateUpdated, Visibility: eventlog.Candidate, CandidateID: candidate,
		Facts: facts,
	})
}

// sub opens a subscription and returns it with its first frame.
func (h *hub) sub(t testing.TB, v *access.Viewer, r live.Request) (*livekit.Reader, *live.Frame) {
	t.Helper()
	s, err := h.Subscribe(t.Context(), v, r)
	require.NoError(t, err)
	t.Cleanup(s.Close)
	reader := livekit.Read(s)
	return reader, next(t, reader)
}

func next(t testing.TB, s *livekit.Reader) *live.Frame {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 40*time.Second)
	defer cancel()
	f, err := s.Next(ctx)
	require.NoError(t, err)
	return f
}

// reach reads checkpoints until the stream has reached a position. It fails on an event.
func (h *hub) reach(t testing.TB, s *livekit.Reader, pos int64) {
	t.Helper()
	for {
		f := next(t, s)
		require.Empty(t, f.Events)
		if f.Position.Seq >= pos {
			return
		}
	}
}

// nextNonEmpty returns the next frame that is not a checkpoint.
func nextNonEmpty(t testing.TB, s *livekit.Reader) *live.Frame {
	t.Helper()
	for {
		if f := next(t, s); f.Resync != "" || len(f.Events)+len(f.Lost)+len(f.Gained) > 0 {
			return f
		}
	}
}

// endError reads frames without events until the stream endError, and returns the error.
func endError(t testing.TB, s *livekit.Reader) error {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	for {
		f, err := s.Next(ctx)
		if err != nil {
			return err
		}
		require.Empty(t, f.Events, "no event may be delivered any more")
	}
}

func seqs(f *live.Frame) []int64 {
	out := []int64{}
	for _, e := range f.Events {
		out = append(out, e.Seq)
	}
	return out
}

// scene is a small company with two postings: open, which every recruiter sees, and hidden, which
// is confidential. lead is on both hiring teams.
type scene struct {
	*world
	recruiter, member, lead                *access.Viewer
	open, hidden                           string
	application, candidate                 string
	hiddenApplication, hiddenCandidate     string
	openStage, hiddenStage, otherCandidate string
}

func newScene(t testing.TB, db *testkit.DB) *scene {
	t.Helper()
	w := newWorld(t, db)
	s := &scene{
		world: w, recruiter: w.User(workflow.RoleRecruiter), member: w.User(workflow.RoleMember),
		lead: w.User(workflow.RoleMember),
		open: w.Posting(), hidden: w.Posting(seed.Row{"confidential": true}),
	}
	s.openStage, s.hiddenStage = w.Stages(s.open, 1)[0], w.Stages(s.hidden, 1)[0]
	s.candidate, s.hiddenCandidate, s.otherCandidate = w.Candidate(), w.Candidate(), w.Candidate()
	s.application = w.Application(s.candidate, s.open, s.openStage)
	s.hiddenApplication = w.Application(s.hiddenCandidate, s.hidden, s.hiddenStage)
	w.Member(s.open, s.lead.ID, workflow.TeamHiringLead)
	w.Member(s.hidden, s.lead.ID, workflow.TeamHiringLead)
	return s
}

// move commits an event on the open posting, moveHidden one on the hidden posting.
func (s *scene) move() int64 { return s.commit(nil, moved(s.open, s.application, s.candidate)) }

func (s *scene) moveHidden() int64 {
	return s.commit(nil, moved(s.hidden, s.hiddenApplication, s.hiddenCandidate))
}

func discard() *slog.Logger { return slog.New(slog.DiscardHandler) }
