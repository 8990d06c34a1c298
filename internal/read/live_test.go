package read_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// oneOf returns a random element.
func oneOf[T any](r *rand.Rand, of ...T) T { return of[r.IntN(len(of))] }

// company is a generated company with all combinations of the data that decide about an event.
func company(w *seed.World, r *rand.Rand) []*access.Viewer {
	viewers := []*access.Viewer{
		w.User(
			workflow.RoleAdmin,
		),
		w.User(workflow.RoleAdmin, seed.Row{"confidential_access": true}),
		w.User(
			workflow.RoleRecruiter,
		),
		w.User(workflow.RoleRecruiter),
		w.User(workflow.RoleAuditor),
		w.User(
			workflow.RoleMember,
		),
		w.User(workflow.RoleMember),
		w.User(workflow.RoleMember),
		w.User(workflow.RoleMember),
		{
			Kind:  workflow.ActorServiceAccount,
			ID:    w.Machine(workflow.RoleRecruiter),
			Role:  workflow.RoleRecruiter,
			Scope: workflow.ScopeRead,
		},
		access.System(),
	}
	people := viewers[:len(viewers)-2]
	var postings, stages, candidates, applications []string
	for range 8 {
		p := w.Posting(seed.Row{"confidential": r.IntN(2) == 0})
		postings, stages = append(postings, p), append(stages, w.Stages(p, 1)[0])
		for _, v := range people {
			if r.IntN(4) == 0 {
				w.Member(
					p,
					v.ID,
					oneOf(
						r,
						workflow.TeamHiringLead,
						workflow.TeamRecruiter,
						workflow.TeamCoordinator,
						workflow.TeamSourcer,
						workflow.TeamInterviewer,
					),
				)
			}
		}
	}
	linked := map[string]bool{}
	for range 40 {
		row := seed.Row{}
		if v := oneOf(r, people...); r.IntN(3) == 0 && !linked[v.ID] {
			row["linked_user_id"], linked[v.ID] = v.ID, true
		}
		if r.IntN(3) == 0 {
			row["added_by_id"] = oneOf(r, people...).ID
		}
		c := w.Candidate(row)
		candidates = append(candidates, c)
		for _, at := range r.Perm(len(postings))[:r.IntN(3)] {
			a := w.Application(c, postings[at], stages[at])
			applications = append(applications, a)
			if r.IntN(3) == 0 {
				w.Interviewer(a, oneOf(r, people...).ID)
			}
		}
	}
	maybe := func(list []string) string {
		if r.IntN(3) == 0 {
			return ""
		}
		return oneOf(r, list...)
	}
	missing := w.IDs.New(ids.Application)
	for range 400 {
		actor := eventlog.Actor{Kind: workflow.ActorSystem}
		if r.IntN(3) > 0 {
			actor = oneOf(r, people...).Actor()
		}
		w.Event(actor, eventlog.Entry{
			Kind: oneOf(r, eventlog.Kinds()...),
			Visibility: oneOf(
				r,
				eventlog.People,
				eventlog.Company,
				eventlog.Posting,
				eventlog.Pipeline,
				eventlog.Recruiters,
				eventlog.Admins,
				eventlog.Candidate,
				eventlog.Owner,
			),
			PostingID: maybe(
				postings,
			),
			ApplicationID: maybe(append(applications, missing)),
			CandidateID:   maybe(candidates),
		})
	}
	return viewers
}

// The rule about events exists twice: as SQL, for queries, and as a check in Go, for streams.
func TestSeesEventAgreesWithSQL(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		for round := range uint64(3) {
			if round > 0 {
				db = testkit.NewDB(t, db.Dialect)
			}
			w := seed.New(t, db)
			s := service(w)
			viewers := company(w, rand.New(rand.NewPCG(round, 1)))
			ctx, stats := store.WithStats(t.Context())
			rights, err := s.RightsOf(ctx, viewers, w.Clock.Now())
			require.NoError(t, err)
			require.EqualValues(t, 2, stats.Statements(), "for any number of viewers")
			page, err := s.LogAfter(t.Context(), 0)
			require.NoError(t, err)
			require.Len(t, page.Events, 400)
			require.Equal(t, eventlog.State{Epoch: 7, Head: 400}, page.State)
			plain, err := eventlog.After(t.Context(), w.Store, 0, 400)
			require.NoError(t, err)
			confidential := func(id string) (bool, bool) { secret, ok := page.Confidential[id]; return secret, ok }
			for _, v := range viewers {
				fresh := rights[v.ID]
				require.NotNil(t, fresh)
				seen := fresh.Viewer.Events("e")
				rows, err := w.Store.Query(
					t.Context(),
					"SELECT "+eventlog.Columns+" FROM event e WHERE "+seen.SQL+" ORDER BY e.seq",
					seen.Args...)
				require.NoError(t, err)
				want, err := eventlog.Scan(rows)
				require.NoError(t, err)
				var got []eventlog.Event
				for i := range page.Events {
					require.Equal(t, plain[i], page.Events[i].Event)
					if fresh.SeesEvent(&page.Events[i], confidential) {
						got = append(got, page.Events[i].Event)
					}
				}
				require.Equal(t, want, got, "%s %s", v.Role, v.Kind)
				require.NotEmpty(t, want)
			}
		}
	})
}

func TestRightsOfLeavesOutEndedCredentials(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		now := w.Clock.Now()
		works, closed := w.User(
			workflow.RoleMember,
		), w.User(
			workflow.RoleMember,
			seed.Row{"deactivated_at": now},
		)
		byKey := *works
		byKey.KeyID, byKey.Scope = w.Key(works.ID, []byte("a")), workflow.ScopeWrite
		late := *works
		late.KeyID = w.Key(works.ID, []byte("b"), seed.Row{"expires_at": now.Add(time.Second)})
		viewers := []*access.Viewer{works, closed, &byKey, &late}
		p := w.Posting()
		w.Member(p, works.ID, workflow.TeamSourcer)
		a := w.Application(w.Candidate(), p, w.Stages(p, 1)[0])
		w.Interviewer(a, works.ID)

		got, err := s.RightsOf(t.Context(), viewers, now)
		require.NoError(t, err)
		require.Len(t, got, 3)
		require.Equal(t, &byKey, got[byKey.KeyID].Viewer)
		require.Equal(t, map[string]workflow.TeamRole{p: workflow.TeamSourcer}, got[works.ID].Team)
		require.Equal(t, map[string]string{a: p}, got[works.ID].Interviews)

		got, err = s.RightsOf(t.Context(), viewers, now.Add(time.Second))
		require.NoError(t, err)
		require.NotContains(t, got, late.KeyID)
		require.Len(t, got, 2)
	})
}

func TestRightsChanges(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		system := eventlog.Actor{Kind: workflow.ActorSystem}
		var want []eventlog.Event
		for _, k := range eventlog.Kinds() {
			for _, field := range []string{"name", "linkedUser"} {
				e := w.Event(
					system,
					eventlog.Entry{
						Kind:       k,
						Visibility: eventlog.People,
						Facts:      eventlog.Facts{ChangedFields: []string{field}},
					},
				)
				for _, changes := range access.RightsKinds() {
					if k == changes &&
						((k != eventlog.CandidateUpdated && k != eventlog.CandidateAdded) || field == "linkedUser") {
						want = append(want, e)
					}
				}
			}
		}
		got, err := s.RightsChanges(t.Context(), 0, 1000)
		require.NoError(t, err)
		require.Equal(t, want, got)
		got, err = s.RightsChanges(t.Context(), want[0].Seq, want[3].Seq)
		require.NoError(t, err)
		require.Equal(t, want[1:4], got)
	})
}
