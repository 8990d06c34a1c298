package access_test

import (
	"math/rand/v2"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// posting and application describe generated rows, so that the test can compute the facts that the
// rules need without SQL.
type posting struct {
	id           string
	confidential bool
	team         map[string]workflow.TeamRole
}

type application struct {
	id, candidate string
	in            *posting
	interviewers  map[string]bool
}

// Each rule is written twice, as SQL for reads and as a check for commands. The test compares both
// for generated companies that mix roles, teams, confidential postings, interviewers and users who
// apply themselves.
func TestPredicatesAndChecksAgree(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		r := rand.New(rand.NewPCG(1, 2))
		var viewers []*access.Viewer
		for _, role := range workflow.RoleMember.Values() {
			for range 3 {
				viewers = append(viewers, w.User(workflow.CompanyRole(role)))
			}
		}
		granted := w.User(workflow.RoleAdmin, seed.Row{"confidential_access": true})
		granted.ConfidentialAccess = true
		viewers = append(viewers, granted)

		var postings []*posting
		var applications []*application
		linked := map[string]string{}
		for i := range 12 {
			p := &posting{confidential: i%2 == 0, team: map[string]workflow.TeamRole{}}
			p.id = w.Posting(seed.Row{"confidential": p.confidential})
			stage := w.Stages(p.id, 1)[0]
			for _, v := range viewers {
				if r.IntN(3) == 0 {
					p.team[v.ID] = workflow.TeamRole(workflow.TeamSourcer.Values()[r.IntN(5)])
					w.Member(p.id, v.ID, p.team[v.ID])
				}
			}
			for range 3 {
				a := &application{in: p, interviewers: map[string]bool{}}
				who := seed.Row{}
				if v := viewers[r.IntN(len(viewers))]; r.IntN(2) == 0 &&
					len(v.OwnCandidateIDs) == 0 {
					who["linked_user_id"] = v.ID
					a.candidate = w.Candidate(who)
					linked[a.candidate] = v.ID
					v.OwnCandidateIDs = append(v.OwnCandidateIDs, a.candidate)
				} else {
					a.candidate = w.Candidate()
				}
				a.id = w.Application(a.candidate, p.id, stage)
				for _, v := range viewers {
					if r.IntN(6) == 0 {
						a.interviewers[v.ID] = true
						w.Interviewer(a.id, v.ID)
					}
				}
				applications = append(applications, a)
			}
			postings = append(postings, p)
		}

		for _, v := range viewers {
			w.Candidate(seed.Row{"added_by_id": v.ID, "added_by_kind": string(v.Kind)})
		}

		selected := func(table, alias string, p access.Predicate) map[string]bool {
			rows, err := w.Store.Query(t.Context(),
				"SELECT "+alias+".id FROM "+table+" "+alias+" WHERE "+p.SQL, p.Args...)
			require.NoError(t, err)
			defer func() { _ = rows.Close() }()
			out := map[string]bool{}
			for rows.Next() {
				var id string
				require.NoError(t, rows.Scan(&id))
				out[id] = true
			}
			require.NoError(t, rows.Err())
			return out
		}
		tag := w.Tag("remote")
		for _, a := range applications {
			w.Tagged(a.candidate, tag)
		}
		compared := 0
		for _, v := range viewers {
			compared += carriedRightsSelectTheSameRows(t, v, selected)
			seen, pipelines, movers := selected("postings", "p", v.Postings("p")),
				selected("postings", "p", v.Pipelines("p")),
				selected("postings", "p", v.Movers("p"))
			applied := selected("postings", "p", v.Applied("p"))
			shown := selected("applications", "a", v.Applications("a"))
			require.Equal(
				t,
				shown,
				selected("applications", "a", v.ApplicationsOfMany("a")),
				v.Role,
			)
			require.Equal(t, selected("candidates", "c", v.Candidates("c")),
				selected("candidates", "c", v.CandidatesOfMany("c")), v.Role)
			require.Equal(t, seen, selected("postings", "p", v.PostingsOfMany("p")), v.Role)
			if r, ok := v.NarrowView(w.Store.Dialect() == dialect.Postgres); ok {
				listed, candidates := r.Applications(), r.Candidates(access.Everything())
				prospects := r.Prospects()
				require.Equal(t, shown, selected("applications", "a", access.And(access.Predicate{
					SQL: "a.id IN (" + listed.SQL + ")", Args: listed.Args,
				}, r.NotOwn("a.candidate_id"))), v.Role)
				require.Equal(t, selected("candidates", "c", v.Candidates("c")),
					selected("candidates", "c", access.And(access.Predicate{
						SQL:  "c.id IN (" + candidates.SQL + " UNION " + prospects.SQL + ")",
						Args: append(candidates.Args, prospects.Args...),
					}, r.NotOwn("c.id"))), v.Role)
			}
			for _, p := range postings {
				g := p.grant(v)
				for _, a := range applications {
					g.Interviews = g.Interviews || a.in == p && a.interviewers[v.ID]
					g.Applied = g.Applied || a.in == p && linked[a.candidate] == v.ID
				}
				require.Equal(t, g.Applied, applied[p.id], "%s applied: %+v", v.Role, g)
				require.False(t, g.Applied && v.CanOn(g, access.EditPosting),
					"%s changes a posting to which they applied: %+v", v.Role, g)
				require.Equal(t, v.SeesPosting(g), seen[p.id], "%s sees the posting: %+v", v.Role,
					g)
				require.Equal(t, v.SeesPipeline(g), pipelines[p.id], "%s sees the pipeline: %+v",
					v.Role, g)
				require.Equal(t, v.CanOn(p.grant(v), access.MoveApplication), movers[p.id],
					"%s moves: %+v", v.Role, g)
				for _, a := range []*access.Action{
					access.EditPosting, access.AddApplication,
					access.MoveApplication, access.DecideApplication, access.CommentTeam,
					access.CommentRecruiters,
				} {
					require.True(t, !v.CanOn(g, a) || v.SeesPosting(g),
						"%s may %s where they see nothing: %+v", v.Role, a, g)
				}
			}
			for _, a := range applications {
				g := a.in.grant(v)
				g.Interviews, g.Own = a.interviewers[v.ID], linked[a.candidate] == v.ID
				require.Equal(t, v.SeesApplication(g), shown[a.id], "%s sees the application: %+v",
					v.Role, g)
			}
		}
		require.NotZero(t, compared)
	})
}

// grant returns what the viewer has to do with the posting, without interviews and own
// applications.
func (p *posting) grant(v *access.Viewer) access.Grant {
	g := access.Grant{Confidential: p.confidential}
	if role, ok := p.team[v.ID]; ok {
		g.Team = &role
	}
	return g
}
