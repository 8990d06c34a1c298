package live_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/live"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/livekit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// A stream that resumes far behind the window receives every visible event once, from the database
// and then live.
func TestReplayContinuesLive(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.openOne(fastTiming)
		stream, first := h.sub(t, s.recruiter, live.Request{})
		require.Equal(t, eventlog.Position{Epoch: 7}, first.Position)
		require.Empty(t, first.Events)
		require.Empty(t, first.Resync)

		s.moveHidden()
		s.move()
		f := nextNonEmpty(t, stream)
		require.Equal(t, []int64{2}, seqs(f))
		require.EqualValues(t, 2, f.Position.Seq)
		require.True(t, f.Shared)
		stream.Close()

		// More events than a window holds, appended while no hub follows the log.
		h.stop()
		var many []eventlog.Entry
		for range 1000 {
			many = append(many, moved(s.open, s.application, s.candidate),
				moved(s.hidden, s.hiddenApplication, s.hiddenCandidate))
		}
		s.commit(nil, many...)
		h = s.openOne(fastTiming)
		after := h.Encode(eventlog.Position{Epoch: 7, Seq: 2})
		stream, first = h.sub(t, s.recruiter, live.Request{After: after})
		require.EqualValues(t, 2, first.Position.Seq)
		s.move()
		var got []int64
		for len(got) < 1001 {
			f := nextNonEmpty(t, stream)
			require.LessOrEqual(t, len(f.Events), 64)
			got = append(got, seqs(f)...)
		}
		for i, seq := range got[:1000] {
			require.EqualValues(t, 3+2*i, seq)
		}
		require.EqualValues(t, 2003, got[1000])
	})
}

// openOne starts the only process of a test, on the test's own store.
func (s *scene) openOne(timing live.Timing) *hub { return s.world.open(s.Store, nil, timing) }

// A cursor from which a stream cannot continue leads to a resync with the reason.
func TestResync(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.openOne(fastTiming)
		for range 5 {
			s.move()
		}
		err := s.Store.WithTx(t.Context(), "prune", func(ctx context.Context, tx *store.Tx) error {
			return eventlog.Prune(ctx, tx, 2)
		})
		require.NoError(t, err)
		at := func(epoch, seq int64) string { return h.Encode(eventlog.Position{Epoch: epoch, Seq: seq}) }
		for name, c := range map[string]struct {
			after string
			want  live.Reason
			from  int64
		}{
			"now":           {"", "", 5},
			"head":          {at(7, 5), "", 5},
			"floor":         {at(7, 2), "", 2},
			"pruned":        {at(7, 1), live.Expired, 5},
			"ahead":         {at(7, 6), live.Ahead, 5},
			"other history": {at(6, 5), live.UnknownEpoch, 5},
			"nonsense":      {"nonsense", live.Invalid, 5},
		} {
			stream, f := h.sub(t, s.recruiter, live.Request{After: c.after})
			require.Equal(t, c.want, f.Resync, name)
			require.Equal(t, eventlog.Position{Epoch: 7, Seq: c.from}, f.Position, name)
			stream.Close()
		}
	})
}

// A stream that resumes behind a change of the subscriber's rights starts with a resync; changes
// that do not concern it are ignored.
func TestRightsChangedSinceTheCursor(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.openOne(fastTiming)
		s.Member(s.open, s.member.ID, workflow.TeamCoordinator)
		hideAndShow := func() int64 { s.secret(s.open, true); return s.secret(s.open, false) }
		team := func(role workflow.TeamRole) func() int64 {
			return func() int64 { return s.team(s.hidden, s.member.ID, role) }
		}
		assign := func() int64 {
			return s.interviews(s.open, s.application, s.candidate, s.member.ID, true)
		}
		promote := func() int64 { return s.role(s.member.ID, workflow.RoleRecruiter) }
		link := func(before, after string) func() int64 {
			return func() int64 { return s.link(s.otherCandidate, before, after) }
		}
		open := []string{s.open}
		for name, c := range map[string]struct {
			change  func() int64
			viewer  *access.Viewer
			named   []string
			changed bool
		}{
			"team role of another user":    {team(workflow.TeamSourcer), s.lead, nil, false},
			"team role":                    {team(workflow.TeamRecruiter), s.member, nil, true},
			"team role, posting not named": {team(""), s.member, open, false},
			"interviewer assigned":         {assign, s.member, nil, true},
			"posting was confidential":     {hideAndShow, s.recruiter, nil, true},
			"confidential, viewer on team": {hideAndShow, s.lead, nil, false},
			"company role":                 {promote, s.member, open, true},
			"linked to a candidate":        {link("", s.lead.ID), s.lead, nil, true},
			"unlinked from a candidate":    {link(s.lead.ID, ""), s.lead, nil, true},
			"another user linked":          {link("", s.recruiter.ID), s.member, nil, false},
		} {
			before := s.move()
			head := c.change()
			after := h.Encode(eventlog.Position{Epoch: 7, Seq: before})
			stream, f := h.sub(t, c.viewer, live.Request{Postings: c.named, After: after})
			if c.changed {
				require.Equal(t, live.AccessChanged, f.Resync, name)
				require.Equal(t, head, f.Position.Seq, name)
			} else {
				require.Empty(t, f.Resync, name)
				require.Equal(t, before, f.Position.Seq, name)
			}
			seq := s.move()
			for f = nextNonEmpty(t, stream); f.Position.Seq < seq || len(f.Events) == 0; f = nextNonEmpty(t, stream) {
			}
			require.Equal(t, seq, f.Events[len(f.Events)-1].Seq, name)
			stream.Close()
		}
	})
}

func TestAccessLostAndGained(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.openOne(fastTiming)
		_, err := h.Subscribe(t.Context(), s.member, live.Request{Postings: []string{s.open}})
		require.ErrorIs(t, err, access.ErrNotFound)
		_, err = h.Subscribe(
			t.Context(),
			s.recruiter,
			live.Request{Postings: []string{s.open, s.hidden}},
		)
		require.ErrorIs(t, err, access.ErrNotFound)
		_, err = h.Subscribe(
			t.Context(),
			s.recruiter,
			live.Request{Postings: []string{s.open, "pst_nonsense"}},
		)
		require.ErrorIs(t, err, access.ErrNotFound)

		all, _ := h.sub(t, s.member, live.Request{})
		s.move()
		h.reach(t, all, s.move())
		joined := s.team(s.open, s.member.ID, workflow.TeamHiringLead)
		f := nextNonEmpty(t, all)
		require.Equal(t, []string{s.open}, f.Gained)
		require.Empty(t, f.Lost)
		require.Equal(t, []int64{joined}, seqs(nextNonEmpty(t, all)))

		// An interviewer sees only the applications that it interviews, so the posting is lost and
		// gained: it must be read again.
		s.interviews(s.open, s.application, s.candidate, s.member.ID, true)
		nextNonEmpty(t, all)
		s.team(s.open, s.member.ID, workflow.TeamInterviewer)
		f = nextNonEmpty(t, all)
		require.Equal(t, []string{s.open}, f.Lost)
		require.Equal(t, []string{s.open}, f.Gained)
		nextNonEmpty(t, all) // the change of role itself
		other := s.Application(s.otherCandidate, s.open, s.openStage)
		s.commit(nil, moved(s.open, other, s.otherCandidate))
		seq := s.move()
		require.Equal(t, []int64{seq}, seqs(nextNonEmpty(t, all)))

		named, _ := h.sub(t, s.member, live.Request{Postings: []string{s.open}})
		s.interviews(s.open, s.application, s.candidate, s.member.ID, false)
		require.Equal(t, []string{s.open}, nextNonEmpty(t, all).Lost)
		require.Equal(
			t,
			[]string{s.open},
			nextNonEmpty(t, named).Lost,
			"the posting stays visible to a member of the team",
		)
		s.team(s.open, s.member.ID, "")
		s.move()
		require.Equal(t, []string{s.open}, nextNonEmpty(t, all).Lost)
		require.ErrorIs(t, endError(t, named), access.ErrForbidden)

		// The recruiter sees a posting only while it is not confidential; the lead is on the team.
		both, _ := h.sub(t, s.recruiter, live.Request{})
		team, _ := h.sub(t, s.lead, live.Request{})
		one, _ := h.sub(t, s.recruiter, live.Request{Postings: []string{s.open}})
		hid := s.secret(s.open, true)
		s.move()
		require.Equal(t, []string{s.open}, nextNonEmpty(t, both).Lost)
		require.ErrorIs(t, endError(t, one), access.ErrForbidden)
		require.Equal(t, hid, nextNonEmpty(t, team).Events[0].Seq)
		require.Empty(t, seqs(next(t, both)))
		shown := s.secret(s.open, false)
		require.Equal(t, []string{s.open}, nextNonEmpty(t, both).Gained)
		require.Equal(t, []int64{shown}, seqs(nextNonEmpty(t, both)))
		seq = s.move()
		require.Equal(t, []int64{seq}, seqs(nextNonEmpty(t, both)))

		// A change of the company role affects everything that the subscriber sees.
		s.role(s.recruiter.ID, workflow.RoleMember)
		s.move()
		f = nextNonEmpty(t, both)
		require.Equal(t, live.AccessChanged, f.Resync)
		s.commit(func(exec func(string, ...any)) {
			exec("UPDATE users SET deactivated_at = ? WHERE id = ?", s.Clock.Now(), s.recruiter.ID)
		}, eventlog.Entry{
			Kind: eventlog.UserUpdated, Visibility: eventlog.People,
			Facts: eventlog.Facts{UserID: s.recruiter.ID, ChangedFields: []string{"deactivated"}},
		})
		require.ErrorIs(t, endError(t, both), access.ErrUnauthenticated)
	})
}

func TestRevokedKeyEndsItsStreamsOnly(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.openOne(fastTiming)
		one, two := *s.recruiter, *s.recruiter
		one.KeyID, two.KeyID = s.Key(one.ID, []byte("1")), s.Key(one.ID, []byte("2"))
		ended, _ := h.sub(t, &one, live.Request{})
		other, _ := h.sub(t, &two, live.Request{})
		revoked := s.commitBy(one.Actor(), func(exec func(string, ...any)) {
			exec("UPDATE api_keys SET revoked_at = ? WHERE id = ?", s.Clock.Now(), one.KeyID)
		}, eventlog.Entry{
			Kind: eventlog.ApiKeyRevoked, Visibility: eventlog.Owner,
			Facts: eventlog.Facts{ItemID: one.KeyID},
		})
		require.ErrorIs(t, endError(t, ended), access.ErrUnauthenticated)
		require.Equal(t, []int64{revoked}, seqs(nextNonEmpty(t, other)))
	})
}

// The background refresh notices changes of rights that no event reports.
func TestRightsThatChangeWithoutAnEvent(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		timing := fastTiming
		timing.Rights = 30 * time.Millisecond
		h := s.openOne(timing)
		stream, _ := h.sub(t, s.recruiter, live.Request{})
		s.Set("users", s.recruiter.ID, seed.Row{"role": "MEMBER"})
		require.Equal(t, live.AccessChanged, nextNonEmpty(t, stream).Resync)
		s.Set("users", s.recruiter.ID, seed.Row{"deactivated_at": s.Clock.Now()})
		require.ErrorIs(t, endError(t, stream), access.ErrUnauthenticated)
	})
}

// A backup that is restored while the server runs starts a new history: every stream gets a resync.
func TestBackupRestoredWhileRunning(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.openOne(fastTiming)
		stream, _ := h.sub(t, s.recruiter, live.Request{})
		for range 3 {
			s.move()
		}
		for f := nextNonEmpty(t, stream); f.Position.Seq < 3; f = nextNonEmpty(t, stream) {
		}
		_, err := s.Store.Exec(t.Context(),
			"UPDATE event_stream SET epoch = 8, head = head + 2, floor = head + 2 WHERE id = 1")
		require.NoError(t, err)
		f := nextNonEmpty(t, stream)
		require.Equal(t, live.UnknownEpoch, f.Resync)
		require.Equal(t, eventlog.Position{Epoch: 8, Seq: 5}, f.Position)
		seq := s.move()
		f = nextNonEmpty(t, stream)
		require.Equal(t, []int64{seq}, seqs(f))
		require.EqualValues(t, 8, f.Position.Epoch)
		after := h.Encode(eventlog.Position{Epoch: 7, Seq: 3})
		_, f = h.sub(t, s.recruiter, live.Request{After: after})
		require.Equal(t, live.UnknownEpoch, f.Resync)
	})
}

// While the database is unavailable, open streams stay open and get checkpoints, and Subscribe
// fails. Afterwards the streams receive what they missed.
func TestOutage(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.openOne(fastTiming)
		stream, _ := h.sub(t, s.recruiter, live.Request{})
		behind, _ := h.sub(t, s.lead, live.Request{})
		h.down.Store(true)
		_, err := h.Subscribe(t.Context(), s.member, live.Request{})
		require.True(t, store.IsUnavailable(err), err)
		var want []int64
		for range 3 {
			want = append(want, s.move())
		}
		for range 3 {
			require.Empty(t, next(t, stream).Events, "a checkpoint")
		}
		h.down.Store(false)
		var got []int64
		for len(got) < 3 {
			got = append(got, seqs(nextNonEmpty(t, stream))...)
		}
		require.Equal(t, want, got)
		require.NotEmpty(t, seqs(nextNonEmpty(t, behind)))
	})
}

func TestShutdownEndsStreams(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.openOne(fastTiming)
		stream, _ := h.sub(t, s.recruiter, live.Request{})
		h.stop()
		require.ErrorIs(t, endError(t, stream), live.ErrClosed)
		_, err := h.Subscribe(t.Context(), s.lead, live.Request{})
		require.ErrorIs(t, err, live.ErrClosed)
	})
}

// The log is read only while there are subscriptions, and for a grace period after the last one.
func TestLogIsReadOnlyForSubscribers(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.openOne(fastTiming)
		for range 3 {
			stream, _ := h.sub(t, s.recruiter, live.Request{})
			require.Equal(t, 1, h.Stats().Subscriptions)
			s.move()
			nextNonEmpty(t, stream)
			read := h.Stats().Events
			stream.Close()
			stream.Close()
			require.Zero(t, h.Stats().Subscriptions)
			require.Eventually(
				t,
				func() bool { return !h.Following() },
				10*time.Second,
				time.Millisecond,
			)
			s.move()
			require.Equal(t, read, h.Stats().Events)
		}
	})
}

// A change of rights that is reverted at once is announced all the same, because the subscriber may
// have queried the intermediate state.
func TestRevertedChangeIsAnnounced(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.openOne(fastTiming)
		stream, _ := h.sub(t, s.member, live.Request{})
		h.reach(t, stream, s.move())

		h.down.Store(true)
		s.team(s.open, s.member.ID, workflow.TeamSourcer)
		s.team(s.open, s.member.ID, "")
		h.down.Store(false)
		f := nextNonEmpty(t, stream)
		require.Equal(t, []string{s.open}, f.Lost)
		require.Empty(t, f.Gained)

		h.down.Store(true)
		s.role(s.member.ID, workflow.RoleRecruiter)
		head := s.role(s.member.ID, workflow.RoleMember)
		h.down.Store(false)
		for f = nextNonEmpty(t, stream); f.Resync == ""; f = nextNonEmpty(t, stream) {
			require.Empty(t, f.Events)
		}
		require.Equal(t, live.AccessChanged, f.Resync)
		require.Equal(t, head, f.Position.Seq)
	})
}

// Subscribers that resume at the same time share the pages of the log that they need.
func TestReplayIsShared(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		const events, subscribers = 6000, 300
		for range events / 500 {
			many := make([]eventlog.Entry, 500)
			for i := range many {
				many[i] = moved(s.open, s.application, s.candidate)
			}
			s.commit(nil, many...)
		}
		h := s.openOne(fastTiming)
		var all sync.WaitGroup
		counts := make([]int, subscribers)
		for i := range subscribers {
			all.Go(func() {
				v := []*access.Viewer{s.recruiter, s.lead}[i%2]
				after := h.Encode(eventlog.Position{Epoch: 7, Seq: int64(i)})
				stream, err := h.Subscribe(t.Context(), v, live.Request{After: after})
				if err != nil {
					t.Error(err)
					return
				}
				defer stream.Close()
				frames := livekit.Read(stream)
				for {
					f, err := frames.Next(t.Context())
					if err != nil {
						t.Error(err)
						return
					}
					if counts[i] += len(f.Events); f.Position.Seq >= events {
						return
					}
				}
			})
		}
		all.Wait()
		for i, n := range counts {
			require.Equal(t, events-i, n)
		}
		// Twelve pages would be enough if all subscribers were in step, but on a busy machine the
		// cache may have dropped a block before a late one needs it.
		const unshared = int64(subscribers * events / read.LogPageSize)
		require.Less(t, h.pages.Load(), unshared/3, "without sharing it would be %d", unshared)
	})
}
