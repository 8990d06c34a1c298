package read_test

import (
	"context"
	"maps"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/eventlog"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// carriedFixture is a company with contact data, comments of all audiences and events of all
// classes.
func carriedFixture(t *testing.T, db *testkit.DB) (*listsFixture, []string) {
	t.Helper()
	o := newListsFixture(t, db)
	lead := o.viewers["team HIRING_LEAD"].ID
	var candidates []string
	for _, a := range o.applications {
		for _, audience := range []workflow.CommentVisibility{
			workflow.CommentTeam, workflow.CommentRecruiters, workflow.CommentAdmins,
		} {
			o.Comment(a.id, lead, audience)
		}
		o.Transition(a.id, a.posting.stages[1], 2, seed.Row{"from_stage_id": a.stage})
		if !slices.Contains(candidates, a.candidate) {
			candidates = append(candidates, a.candidate)
		}
	}
	candidates = append(candidates, o.prospects...)
	for _, id := range candidates {
		contacts(t, o.World, id, id+"@example.com", "", "example.com/"+id)
	}
	history(o)
	for _, id := range o.prospects {
		o.Event(eventlog.Actor{Kind: workflow.ActorSystem}, eventlog.Entry{
			Kind: eventlog.CandidateUpdated, Visibility: eventlog.Candidate, CandidateID: id,
		})
	}
	return o, candidates
}

// What a read returns for an entity that is known to be visible is what it returns after testing
// the viewer's rights again, for all roles.
func TestProfilesWithCarriedRightsAreTheSame(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o, candidates := carriedFixture(t, db)
		s := service(o.World)
		compared := 0
		for name, v := range o.viewers {
			ctx := access.With(t.Context(), v)
			found, err := s.CandidatesByID(ctx, candidates)
			require.NoError(t, err)
			for i, id := range slices.Sorted(maps.Keys(found)) {
				marked, plain := found[id], &ent.Candidate{ID: id}
				require.True(t, read.Carries(ctx, marked), name)
				require.False(t, read.Carries(ctx, plain), name)
				if i%2 == 0 { // the applications are known before the activity is read
					require.Equal(t, applicationsOf(t, ctx, s, plain),
						applicationsOf(t, ctx, s, marked), name)
				}
				require.Equal(t, contactsOf(t, ctx, s, plain), contactsOf(t, ctx, s, marked), name)
				require.NotEmpty(t, contactsOf(t, ctx, s, marked).Emails, name)
				require.Equal(t, activityOf(t, ctx, s, plain), activityOf(t, ctx, s, marked), name)
				compared++
			}
			applications, err := s.ApplicationsByID(
				ctx,
				o.expected(v, func(*applicationData) bool { return true }),
			)
			require.NoError(t, err)
			for _, marked := range applications {
				copied := *marked
				copied.Cohort = nil
				require.True(t, read.Carries(ctx, marked), name)
				require.Equal(t, partsOf(t, ctx, s, &copied), partsOf(t, ctx, s, marked), name)
				compared++
			}
		}
		require.Greater(t, compared, 200)
	})
}

// An entity that one viewer has read proves nothing for another, nor for the same viewer after
// their rights were read again.
func TestCarriedRightsOfAProfileAreOneViewers(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o, candidates := carriedFixture(t, db)
		s := service(o.World)
		admin := *o.viewers["admin with the grant"]
		ctx := access.With(t.Context(), &admin)
		found, err := s.CandidatesByID(ctx, candidates)
		require.NoError(t, err)
		require.Len(t, found, len(candidates))
		a := o.applications[0]
		applications, err := s.ApplicationsByID(ctx, []string{a.id})
		require.NoError(t, err)
		again := admin
		for name, v := range map[string]*access.Viewer{
			"outsider": o.viewers["outsider"], "auditor": o.viewers["auditor"], "again": &again,
		} {
			ctx := access.With(t.Context(), v)
			c, a := found[a.candidate], applications[a.id]
			require.False(t, read.Carries(ctx, c), name)
			require.False(t, read.Carries(ctx, a), name)
			if name == "again" {
				continue
			}
			require.Empty(t, contactsOf(t, ctx, s, c), name)
			parts := partsOf(t, ctx, s, a)
			require.Empty(t, parts.posting+parts.stage+parts.candidate, name)
			require.Empty(t, parts.transitions, name)
			require.Empty(t, parts.comments, name)
		}
	})
}

func contactsOf(
	t *testing.T, ctx context.Context, s *read.Service, c *ent.Candidate,
) read.Contacts {
	t.Helper()
	got, err := s.ContactsOf(ctx, c)
	require.NoError(t, err)
	return got
}

func applicationsOf(
	t *testing.T, ctx context.Context, s *read.Service, c *ent.Candidate,
) []string {
	t.Helper()
	page, err := s.CandidateApplications(ctx, c, nil, nil, pagination.Args{First: p(20)})
	require.NoError(t, err)
	return memberIDs(page.Nodes())
}

func activityOf(t *testing.T, ctx context.Context, s *read.Service, c *ent.Candidate) []string {
	t.Helper()
	got, err := read.ActivityOfCohort(ctx, s, c, read.OfCandidate, []string{c.ID}, nil,
		pagination.Args{Last: p(50)})
	require.NoError(t, err)
	var list []string
	for _, e := range got[c.ID].Rows {
		list = append(list, e.ID)
	}
	return list
}

// parts are the ids of what an application leads to.
type parts struct {
	posting, stage, candidate       string
	transitions, from, to, comments []string
}

func partsOf(t *testing.T, ctx context.Context, s *read.Service, a *ent.Application) parts {
	t.Helper()
	var out parts
	posting, err := s.ApplicationPosting(ctx, a)
	require.NoError(t, err)
	stage, err := s.ApplicationStage(ctx, a)
	require.NoError(t, err)
	candidate, err := s.ApplicationCandidate(ctx, a)
	require.NoError(t, err)
	if posting != nil {
		out.posting = posting.ID
	}
	if stage != nil {
		out.stage = stage.ID
	}
	if candidate != nil {
		out.candidate = candidate.ID
	}
	args := pagination.Args{First: p(20)}
	transitions, err := s.Transitions(ctx, a, args)
	require.NoError(t, err)
	out.transitions = memberIDs(transitions.Nodes())
	for _, tr := range transitions.Nodes() {
		from, err := s.TransitionFromStage(ctx, tr)
		require.NoError(t, err)
		if from != nil {
			out.from = append(out.from, from.ID)
		}
		to, err := s.TransitionToStage(ctx, tr)
		require.NoError(t, err)
		out.to = append(out.to, to.ID)
	}
	comments, err := s.Comments(ctx, a, args)
	require.NoError(t, err)
	out.comments = memberIDs(comments.Nodes())
	return out
}

func memberIDs[E cohort.Member](list []E) []string {
	out := make([]string, len(list))
	for i, e := range list {
		out[i] = e.MemberID()
	}
	return out
}

// The activity of a candidate whose visible applications are known is read from one index, and
// from no other table.
func TestKnownActivityIsReadFromOneIndex(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o, candidates := carriedFixture(t, db)
		s := service(o.World)
		stamp, statistics := "CAST(? AS timestamptz)", "VACUUM ANALYZE event"
		if db.Dialect == dialect.SQLite {
			stamp, statistics = "?", "ANALYZE"
		}
		_, err := o.Store.Exec(t.Context(), "INSERT INTO event (seq, id, kind, visibility, "+
			"candidate_id, actor_kind, occurred_at, payload) WITH RECURSIVE g(n) AS (SELECT 0 "+
			"UNION ALL SELECT n + 1 FROM g WHERE n < 13999) SELECT 1000 + n, 'evt_' || n, "+
			"'CandidateUpdated', 'CANDIDATE', 'can_' || (n / 10), 'SYSTEM', "+stamp+", '{}' FROM g",
			o.Clock.Now())
		require.NoError(t, err)
		_, err = o.Store.Exec(t.Context(), statistics)
		require.NoError(t, err)
		for _, name := range []string{"recruiter", "team RECRUITER"} {
			ctx := access.With(t.Context(), o.viewers[name])
			found, err := s.CandidatesByID(ctx, candidates[:3])
			require.NoError(t, err)
			c := found[candidates[0]]
			for _, known := range []bool{false, true} {
				if known {
					applicationsOf(t, ctx, s, c)
				}
				text, args, err := s.CandidateActivityStatement(ctx, c,
					pagination.Args{Last: p(20)})
				require.NoError(t, err)
				plan := explain(t, o.World, text, args...)
				require.Contains(t, plan, "event_candidate_id_seq", name)
				require.NotRegexp(t, "Seq Scan on event|SCAN e\\b", plan, name)
				require.Equal(t, !known, strings.Contains(text, "FROM postings"), name)
			}
		}
	})
}
