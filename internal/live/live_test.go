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
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

func TestReplayGoesLiveWithoutASeam(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.open1(quick)
		stream, first := h.sub(t, s.recruiter, live.Request{})
		require.Equal(t, eventlog.Position{Epoch: 7}, first.Position)
		require.Empty(t, first.Events)
		require.Empty(t, first.Resync)

		s.moveHidden()
		s.move()
		f := something(t, stream)
		require.Equal(t, []int64{2}, seqs(f))
		require.EqualValues(t, 2, f.Position.Seq)
		require.True(t, f.Shared)
		stream.Close()

		// Far more than a ring holds, in the database alone: nobody follows the log meanwhile.
		h.stop()
		var many []eventlog.Entry
		for range 1000 {
			many = append(many, moved(s.open, s.application, s.candidate), moved(s.hidden, s.hiddenApplication, s.hiddenCandidate))
		}
		s.commit(nil, many...)
		h = s.open1(quick)
		stream, first = h.sub(t, s.recruiter, live.Request{After: h.Encode(eventlog.Position{Epoch: 7, Seq: 2})})
		require.EqualValues(t, 2, first.Position.Seq)
		s.move()
		var got []int64
		for len(got) < 1001 {
			f := something(t, stream)
			require.LessOrEqual(t, len(f.Events), 64)
			got = append(got, seqs(f)...)
		}
		for i, seq := range got[:1000] {
			require.EqualValues(t, 3+2*i, seq)
		}
		require.EqualValues(t, 2003, got[1000])
	})
}

// open1 is the only process on the test's own store.
func (s *scene) open1(timing live.Timing) *hub { return s.world.open(s.Store, nil, timing) }

func TestResync(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.open1(quick)
		for range 5 {
			s.move()
		}
		require.NoError(t, s.Store.WithTx(t.Context(), "prune", func(ctx context.Context, tx *store.Tx) error { return eventlog.Prune(ctx, tx, 2) }))
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

func TestRightsThatChangedSinceTheCursor(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.open1(quick)
		s.Member(s.open, s.member.ID, workflow.TeamCoordinator)
		for name, c := range map[string]struct {
			change  func() int64
			viewer  *access.Viewer
			named   []string
			changed bool
		}{
			"of another":                 {func() int64 { return s.team(s.hidden, s.member.ID, workflow.TeamSourcer) }, s.lead, nil, false},
			"of a team":                  {func() int64 { return s.team(s.hidden, s.member.ID, workflow.TeamRecruiter) }, s.member, nil, true},
			"of a team, not asked for":   {func() int64 { return s.team(s.hidden, s.member.ID, "") }, s.member, []string{s.open}, false},
			"of an interviewer":          {func() int64 { return s.interviews(s.open, s.application, s.candidate, s.member.ID, true) }, s.member, nil, true},
			"a posting was hidden":       {func() int64 { s.secret(s.open, true); return s.secret(s.open, false) }, s.recruiter, nil, true},
			"hidden, but from others":    {func() int64 { s.secret(s.open, true); return s.secret(s.open, false) }, s.lead, nil, false},
			"of the company":             {func() int64 { return s.role(s.member.ID, workflow.RoleRecruiter) }, s.member, []string{s.open}, true},
			"became a candidate":         {func() int64 { return s.link(s.otherCandidate, "", s.lead.ID) }, s.lead, nil, true},
			"is no candidate any more":   {func() int64 { return s.link(s.otherCandidate, s.lead.ID, "") }, s.lead, nil, true},
			"somebody else's candidates": {func() int64 { return s.link(s.otherCandidate, "", s.recruiter.ID) }, s.member, nil, false},
		} {
			before := s.move()
			head := c.change()
			stream, f := h.sub(t, c.viewer, live.Request{Postings: c.named, After: h.Encode(eventlog.Position{Epoch: 7, Seq: before})})
			if c.changed {
				require.Equal(t, live.AccessChanged, f.Resync, name)
				require.Equal(t, head, f.Position.Seq, name)
			} else {
				require.Empty(t, f.Resync, name)
				require.Equal(t, before, f.Position.Seq, name)
			}
			seq := s.move()
			for f = something(t, stream); f.Position.Seq < seq || len(f.Events) == 0; f = something(t, stream) {
			}
			require.Equal(t, seq, f.Events[len(f.Events)-1].Seq, name)
			stream.Close()
		}
	})
}

func TestLosingAndGaining(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.open1(quick)
		_, err := h.Subscribe(t.Context(), s.member, live.Request{Postings: []string{s.open}})
		require.ErrorIs(t, err, access.ErrNotFound)
		_, err = h.Subscribe(t.Context(), s.recruiter, live.Request{Postings: []string{s.open, s.hidden}})
		require.ErrorIs(t, err, access.ErrNotFound)
		_, err = h.Subscribe(t.Context(), s.recruiter, live.Request{Postings: []string{s.open, "pst_nonsense"}})
		require.ErrorIs(t, err, access.ErrNotFound)

		all, _ := h.sub(t, s.member, live.Request{})
		s.move()
		h.reach(t, all, s.move())
		joined := s.team(s.open, s.member.ID, workflow.TeamHiringLead)
		f := something(t, all)
		require.Equal(t, []string{s.open}, f.Gained)
		require.Empty(t, f.Lost)
		require.Equal(t, []int64{joined}, seqs(something(t, all)))

		// Interviewers see their applications alone: what is left is to be read again.
		s.interviews(s.open, s.application, s.candidate, s.member.ID, true)
		something(t, all)
		s.team(s.open, s.member.ID, workflow.TeamInterviewer)
		f = something(t, all)
		require.Equal(t, []string{s.open}, f.Lost)
		require.Equal(t, []string{s.open}, f.Gained)
		something(t, all) // the change of role itself
		other := s.Application(s.otherCandidate, s.open, s.openStage)
		s.commit(nil, moved(s.open, other, s.otherCandidate))
		seq := s.move()
		require.Equal(t, []int64{seq}, seqs(something(t, all)))

		named, _ := h.sub(t, s.member, live.Request{Postings: []string{s.open}})
		s.interviews(s.open, s.application, s.candidate, s.member.ID, false)
		require.Equal(t, []string{s.open}, something(t, all).Lost)
		require.Equal(t, []string{s.open}, something(t, named).Lost, "still on the team, and so still in sight")
		s.team(s.open, s.member.ID, "")
		s.move()
		require.Equal(t, []string{s.open}, something(t, all).Lost)
		require.ErrorIs(t, ends(t, named), access.ErrForbidden)

		// What a recruiter sees depends on secrecy; the lead is on the team.
		both, _ := h.sub(t, s.recruiter, live.Request{})
		team, _ := h.sub(t, s.lead, live.Request{})
		one, _ := h.sub(t, s.recruiter, live.Request{Postings: []string{s.open}})
		hid := s.secret(s.open, true)
		s.move()
		require.Equal(t, []string{s.open}, something(t, both).Lost)
		require.ErrorIs(t, ends(t, one), access.ErrForbidden)
		require.Equal(t, hid, something(t, team).Events[0].Seq)
		require.Empty(t, seqs(next(t, both)))
		shown := s.secret(s.open, false)
		require.Equal(t, []string{s.open}, something(t, both).Gained)
		require.Equal(t, []int64{shown}, seqs(something(t, both)))
		seq = s.move()
		require.Equal(t, []int64{seq}, seqs(something(t, both)))

		// A role changes everything.
		s.role(s.recruiter.ID, workflow.RoleMember)
		s.move()
		f = something(t, both)
		require.Equal(t, live.AccessChanged, f.Resync)
		s.commit(func(exec func(string, ...any)) {
			exec("UPDATE users SET deactivated_at = ? WHERE id = ?", s.Clock.Now(), s.recruiter.ID)
		}, eventlog.Entry{Kind: eventlog.UserUpdated, Visibility: eventlog.People, Facts: eventlog.Facts{UserID: s.recruiter.ID, ChangedFields: []string{"deactivated"}}})
		require.ErrorIs(t, ends(t, both), access.ErrUnauthenticated)
	})
}

func TestRevokedKeyEndsItsStreamsOnly(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.open1(quick)
		one, two := *s.recruiter, *s.recruiter
		one.KeyID, two.KeyID = s.Key(one.ID, []byte("1")), s.Key(one.ID, []byte("2"))
		ended, _ := h.sub(t, &one, live.Request{})
		goes, _ := h.sub(t, &two, live.Request{})
		revoked := s.commitBy(one.Actor(), func(exec func(string, ...any)) {
			exec("UPDATE api_keys SET revoked_at = ? WHERE id = ?", s.Clock.Now(), one.KeyID)
		}, eventlog.Entry{Kind: eventlog.ApiKeyRevoked, Visibility: eventlog.Owner, Facts: eventlog.Facts{ItemID: one.KeyID}})
		require.ErrorIs(t, ends(t, ended), access.ErrUnauthenticated)
		require.Equal(t, []int64{revoked}, seqs(something(t, goes)))
	})
}

// What is changed past the log is noticed after a while, for everybody in one go.
func TestRightsThatChangeWithoutAnEvent(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		timing := quick
		timing.Rights = 30 * time.Millisecond
		h := s.open1(timing)
		stream, _ := h.sub(t, s.recruiter, live.Request{})
		s.Set("users", s.recruiter.ID, seed.Row{"role": "MEMBER"})
		require.Equal(t, live.AccessChanged, something(t, stream).Resync)
		s.Set("users", s.recruiter.ID, seed.Row{"deactivated_at": s.Clock.Now()})
		require.ErrorIs(t, ends(t, stream), access.ErrUnauthenticated)
	})
}

// A backup is restored under a running server: nobody goes on as if it were the same history.
func TestRestoredWhileRunning(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.open1(quick)
		stream, _ := h.sub(t, s.recruiter, live.Request{})
		for range 3 {
			s.move()
		}
		for f := something(t, stream); f.Position.Seq < 3; f = something(t, stream) {
		}
		_, err := s.Store.Exec(t.Context(), "UPDATE event_stream SET epoch = 8, head = head + 2, floor = head + 2 WHERE id = 1")
		require.NoError(t, err)
		f := something(t, stream)
		require.Equal(t, live.UnknownEpoch, f.Resync)
		require.Equal(t, eventlog.Position{Epoch: 8, Seq: 5}, f.Position)
		seq := s.move()
		f = something(t, stream)
		require.Equal(t, []int64{seq}, seqs(f))
		require.EqualValues(t, 8, f.Position.Epoch)
		_, f = h.sub(t, s.recruiter, live.Request{After: h.Encode(eventlog.Position{Epoch: 7, Seq: 3})})
		require.Equal(t, live.UnknownEpoch, f.Resync)
	})
}

// Without its database the server keeps its subscribers, says so to who comes, and catches up by itself.
func TestOutage(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.open1(quick)
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
			require.Empty(t, next(t, stream).Events, "checkpoints go on")
		}
		h.down.Store(false)
		var got []int64
		for len(got) < 3 {
			got = append(got, seqs(something(t, stream))...)
		}
		require.Equal(t, want, got)
		require.NotEmpty(t, seqs(something(t, behind)))
	})
}

func TestShutdownEndsStreams(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.open1(quick)
		stream, _ := h.sub(t, s.recruiter, live.Request{})
		h.stop()
		require.ErrorIs(t, ends(t, stream), live.ErrClosed)
		_, err := h.Subscribe(t.Context(), s.lead, live.Request{})
		require.ErrorIs(t, err, live.ErrClosed)
	})
}

// The log is read while somebody subscribes, and for a moment after the last has left.
func TestNobodyReadsForNobody(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.open1(quick)
		for range 3 {
			stream, _ := h.sub(t, s.recruiter, live.Request{})
			require.Equal(t, 1, h.Stats().Subscriptions)
			s.move()
			something(t, stream)
			read := h.Stats().Events
			stream.Close()
			stream.Close()
			require.Zero(t, h.Stats().Subscriptions)
			require.Eventually(t, func() bool { return !h.Following() }, 10*time.Second, time.Millisecond)
			s.move()
			require.Equal(t, read, h.Stats().Events)
		}
	})
}

// What was undone at once is told all the same: the subscriber may have read the state between.
func TestUndoneAtOnce(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		h := s.open1(quick)
		stream, _ := h.sub(t, s.member, live.Request{})
		h.reach(t, stream, s.move())

		h.down.Store(true)
		s.team(s.open, s.member.ID, workflow.TeamSourcer)
		s.team(s.open, s.member.ID, "")
		h.down.Store(false)
		f := something(t, stream)
		require.Equal(t, []string{s.open}, f.Lost)
		require.Empty(t, f.Gained)

		h.down.Store(true)
		s.role(s.member.ID, workflow.RoleRecruiter)
		head := s.role(s.member.ID, workflow.RoleMember)
		h.down.Store(false)
		for f = something(t, stream); f.Resync == ""; f = something(t, stream) {
			require.Empty(t, f.Events)
		}
		require.Equal(t, live.AccessChanged, f.Resync)
		require.Equal(t, head, f.Position.Seq)
	})
}

// A thousand clients that come back at once read the log together, and not each for itself.
func TestEverybodyReplaysAtOnce(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := newScene(t, db)
		const events, crowd = 6000, 300
		for range events / 500 {
			many := make([]eventlog.Entry, 500)
			for i := range many {
				many[i] = moved(s.open, s.application, s.candidate)
			}
			s.commit(nil, many...)
		}
		h := s.open1(quick)
		var all sync.WaitGroup
		counts := make([]int, crowd)
		for i := range crowd {
			all.Go(func() {
				stream, err := h.Subscribe(t.Context(), []*access.Viewer{s.recruiter, s.lead}[i%2], live.Request{After: h.Encode(eventlog.Position{Epoch: 7, Seq: int64(i)})})
				if err != nil {
					t.Error(err)
					return
				}
				defer stream.Close()
				for {
					f, err := stream.Next(t.Context())
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
		// Twelve pages if all were in step; who comes later may find one forgotten.
		require.Less(t, h.asked.Load(), int64(2*crowd), "each for itself would be %d", crowd*events/read.LogPageSize)
	})
}
