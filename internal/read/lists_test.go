package read_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/ids"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// listsFixture is a company with hidden rows, and the test's own data about it.
type listsFixture struct {
	*seed.World
	postings     []*postingData
	applications []*applicationData
	prospects    []string
	viewers      map[string]*access.Viewer
	sources      map[workflow.SourceKind]string
	tags         []string
}

type postingData struct {
	id           string
	confidential bool
	stages       []string
	team         map[string]workflow.TeamRole
}

type applicationData struct {
	id, candidate, stage string
	posting              *postingData
	status               workflow.ApplicationStatus
	kind                 workflow.SourceKind
	tag                  string
	applied, entered     time.Time
	target               int
	interviewers         []string
}

func newListsFixture(t *testing.T, db *testkit.DB) *listsFixture {
	t.Helper()
	o := &listsFixture{
		World:   seed.New(t, db),
		viewers: map[string]*access.Viewer{},
		sources: map[workflow.SourceKind]string{},
	}
	o.viewers["admin"] = o.User(workflow.RoleAdmin)
	o.viewers["admin with the grant"] = o.User(
		workflow.RoleAdmin,
		seed.Row{"confidential_access": true},
	)
	o.viewers["recruiter"] = o.User(workflow.RoleRecruiter)
	o.viewers["auditor"] = o.User(workflow.RoleAuditor)
	o.viewers["outsider"] = o.User(workflow.RoleMember)
	for _, role := range []workflow.TeamRole{workflow.TeamHiringLead, workflow.TeamRecruiter, workflow.TeamCoordinator, workflow.TeamSourcer, workflow.TeamInterviewer} {
		o.viewers["team "+string(role)] = o.User(workflow.RoleMember)
	}
	o.viewers["employee"] = o.User(workflow.RoleRecruiter)
	for _, kind := range []workflow.SourceKind{workflow.SourceReferral, workflow.SourceAgency} {
		o.sources[kind] = o.Source(kind, string(kind))
	}
	o.tags = []string{o.Tag("Go"), o.Tag("SQL")}
	rng := rand.New(rand.NewPCG(7, 7))
	for i := range 4 {
		p := &postingData{confidential: i%2 == 1, team: map[string]workflow.TeamRole{}}
		p.id = o.Posting(seed.Row{"confidential": p.confidential})
		p.stages = append(
			o.Stages(p.id, 1, seed.Row{"target_days": 3, "kind": "SCREEN"}),
			o.Stages(p.id, 1)...)
		o.postings = append(o.postings, p)
		if i < 2 { // the team is on an open posting and on a confidential one
			for _, role := range []workflow.TeamRole{workflow.TeamHiringLead, workflow.TeamRecruiter, workflow.TeamCoordinator, workflow.TeamSourcer, workflow.TeamInterviewer} {
				v := o.viewers["team "+string(role)]
				o.Member(p.id, v.ID, role)
				p.team[v.ID] = role
			}
		}
		for n := range 12 {
			o.apply(rng, p, n)
		}
	}
	own := o.Candidate(seed.Row{"linked_user_id": o.viewers["employee"].ID})
	o.viewers["employee"].OwnCandidateIDs = []string{own}
	o.add(
		&applicationData{
			candidate: own,
			posting:   o.postings[0],
			stage:     o.postings[0].stages[0],
			status:    workflow.ApplicationActive,
			kind:      workflow.SourceReferral,
		},
	)
	o.prospects = []string{
		o.Candidate(),
		o.Candidate(seed.Row{"added_by_id": o.viewers["outsider"].ID, "added_by_kind": "USER"}),
	}
	return o
}

func (o *listsFixture) apply(rng *rand.Rand, p *postingData, n int) {
	statuses := []workflow.ApplicationStatus{
		workflow.ApplicationActive,
		workflow.ApplicationActive,
		workflow.ApplicationRejected,
		workflow.ApplicationWithdrawn,
	}
	a := &applicationData{
		posting: p,
		stage:   p.stages[rng.IntN(2)],
		status:  statuses[rng.IntN(4)],
		kind:    []workflow.SourceKind{workflow.SourceReferral, workflow.SourceAgency}[rng.IntN(2)],
		applied: o.Ago(
			time.Duration(rng.IntN(10)) * 24 * time.Hour,
		),
		entered: o.Ago(time.Duration(rng.IntN(6)) * 24 * time.Hour),
	}
	if n%4 == 0 && len(o.applications) > 12 { // some candidates apply twice
		a.candidate, a.tag = o.applications[n].candidate, o.applications[n].tag
	} else {
		a.candidate, a.tag = o.Candidate(), o.tags[rng.IntN(2)]
		o.Tagged(a.candidate, a.tag)
	}
	if a.stage == p.stages[0] {
		a.target = 3
	}
	if n%3 == 0 {
		a.interviewers = []string{o.viewers["team INTERVIEWER"].ID}
	}
	o.add(a)
}

func (o *listsFixture) add(a *applicationData) {
	if a.applied.IsZero() {
		a.applied, a.entered = o.Clock.Now(), o.Clock.Now()
	}
	row := seed.Row{
		"status":           string(a.status),
		"applied_at":       a.applied,
		"entered_stage_at": a.entered,
		"source_id":        o.sources[a.kind],
	}
	if a.status != workflow.ApplicationActive {
		row["ended_at"] = o.Clock.Now()
	}
	a.id = o.Application(a.candidate, a.posting.id, a.stage, row)
	for _, id := range a.interviewers {
		o.Interviewer(a.id, id)
	}
	o.applications = append(o.applications, a)
}

// sees is the expected rule: whether the viewer sees an application.
func (o *listsFixture) sees(v *access.Viewer, a *applicationData) bool {
	if v.Role == workflow.RoleAuditor || slices.Contains(v.OwnCandidateIDs, a.candidate) {
		return false
	}
	return slices.Contains(a.interviewers, v.ID) || o.seesWhole(v, a)
}

// seesWhole is the expected rule: whether the viewer sees the application's whole pipeline, and so
// its source.
func (o *listsFixture) seesWhole(v *access.Viewer, a *applicationData) bool {
	if role := a.posting.team[v.ID]; role != "" && role != workflow.TeamInterviewer {
		return true
	}
	company := v.Role == workflow.RoleAdmin || v.Role == workflow.RoleRecruiter
	return company &&
		(!a.posting.confidential || v.Role == workflow.RoleAdmin && v.ConfidentialAccess)
}

// expected returns the ids of the applications that match a condition and that the viewer
// sees, sorted.
func (o *listsFixture) expected(v *access.Viewer, meets func(*applicationData) bool) []string {
	out := []string{}
	for _, a := range o.applications {
		if o.sees(v, a) && meets(a) {
			out = append(out, a.id)
		}
	}
	slices.Sort(out)
	return out
}

// every reads a list to its end, checks its total, and returns its ids, sorted.
func every[E cohort.Member](
	t *testing.T,
	ctx context.Context,
	page func(args pagination.Args) (*pagination.Connection[E], error),
) []string {
	t.Helper()
	out := []string{}
	args := pagination.Args{First: p(7)}
	for {
		c, err := page(args)
		require.NoError(t, err)
		total, err := c.TotalCount(ctx)
		require.NoError(t, err)
		for most := max(1, total-1); most <= total+1; most++ {
			n, err := c.Count(ctx, most)
			require.NoError(t, err)
			require.Equal(
				t,
				pagination.BoundedCount{Value: min(most, total), Exact: total <= most},
				*n,
			)
		}
		for _, e := range c.Edges {
			out = append(out, e.Node.MemberID())
		}
		if !c.PageInfo.HasNextPage {
			require.Len(t, out, total)
			slices.Sort(out)
			return out
		}
		args.After = c.PageInfo.EndCursor
	}
}

// Every list, total and count of applications has exactly the rows that the viewer may see.
func TestApplicationListsHaveExactlyTheVisibleOnes(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newListsFixture(t, db)
		s := service(o.World)
		for name, v := range o.viewers {
			t.Run(name, func(t *testing.T) {
				ctx := access.With(t.Context(), v)
				require.Equal(
					t,
					o.expected(v, func(*applicationData) bool { return true }),
					every(
						t,
						ctx,
						func(args pagination.Args) (*pagination.Connection[*ent.Application], error) {
							return s.Applications(ctx, nil, nil, args)
						},
					),
				)
				for _, in := range o.postings {
					here := func(a *applicationData) bool { return a.posting == in }
					active := func(a *applicationData) bool { return here(a) && a.status == workflow.ApplicationActive }
					posting := &ent.Posting{ID: in.id}
					require.Equal(
						t,
						o.expected(v, here),
						every(
							t,
							ctx,
							func(args pagination.Args) (*pagination.Connection[*ent.Application], error) {
								return s.PostingApplications(ctx, posting, nil, nil, args)
							},
						),
					)
					n, err := s.PostingApplicationCount(
						ctx,
						posting,
						[]workflow.ApplicationStatus{workflow.ApplicationActive},
					)
					require.NoError(t, err)
					require.Len(t, o.expected(v, active), n)
					stages := []*ent.Stage{
						{ID: in.stages[0], PostingID: in.id},
						{ID: in.stages[1], PostingID: in.id},
					}
					cohort.Share(stages)
					for _, st := range stages {
						there := func(a *applicationData) bool { return a.stage == st.ID }
						require.Equal(
							t,
							o.expected(v, there),
							every(
								t,
								ctx,
								func(args pagination.Args) (*pagination.Connection[*ent.Application], error) {
									return s.StageApplications(ctx, st, nil, nil, args)
								},
							),
						)
						n, err := s.StageApplicationCount(ctx, st, nil)
						require.NoError(t, err)
						require.Len(t, o.expected(v, there), n)
						n, err = s.StageApplicationCount(
							ctx,
							st,
							[]workflow.ApplicationStatus{workflow.ApplicationActive},
						)
						require.NoError(t, err)
						require.Len(t, o.expected(v, func(a *applicationData) bool {
							return there(a) && active(a)
						}), n)
						n, err = s.StageApplicationCount(ctx, st, []workflow.ApplicationStatus{})
						require.NoError(t, err)
						require.Zero(t, n)
					}
				}
				for _, of := range o.applications {
					theirs := func(a *applicationData) bool { return a.candidate == of.candidate }
					require.Equal(
						t,
						o.expected(v, theirs),
						every(
							t,
							ctx,
							func(args pagination.Args) (*pagination.Connection[*ent.Application], error) {
								return s.CandidateApplications(
									ctx,
									&ent.Candidate{ID: of.candidate},
									nil,
									nil,
									args,
								)
							},
						),
					)
					moves := every(
						t,
						ctx,
						func(args pagination.Args) (*pagination.Connection[*ent.Transition], error) {
							return s.Transitions(ctx, &ent.Application{ID: of.id}, args)
						},
					)
					require.Equal(
						t,
						o.sees(v, of),
						len(moves) == 1,
						"even for an application that was loaded with other rights",
					)
				}
			})
		}
	})
}

func TestApplicationFilters(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newListsFixture(t, db)
		s := service(o.World)
		now := o.Clock.Now()
		cut := now.Add(-5 * 24 * time.Hour)
		late := func(a *applicationData) bool {
			return a.status == workflow.ApplicationActive && a.target > 0 &&
				a.entered.Add(time.Duration(a.target)*24*time.Hour).Before(now)
		}
		tests := map[string]struct {
			filter read.ApplicationFilter
			meets  func(*applicationData) bool
		}{
			"status": {
				read.ApplicationFilter{Status: []workflow.ApplicationStatus{"REJECTED"}},
				func(a *applicationData) bool { return a.status == workflow.ApplicationRejected },
			},
			"statuses": {
				read.ApplicationFilter{
					Status: []workflow.ApplicationStatus{"REJECTED", "WITHDRAWN"},
				},
				func(a *applicationData) bool { return a.status != workflow.ApplicationActive },
			},
			"no status": {
				read.ApplicationFilter{Status: []workflow.ApplicationStatus{}},
				func(*applicationData) bool { return false },
			},
			"posting": {
				read.ApplicationFilter{PostingIDs: []string{o.postings[1].id, o.postings[2].id}},
				func(a *applicationData) bool { return a.posting == o.postings[1] || a.posting == o.postings[2] },
			},
			"wrong type": {
				read.ApplicationFilter{
					PostingIDs: []string{o.applications[0].candidate, "x\x00", ""},
				},
				func(*applicationData) bool { return false },
			},
			"stage": {
				read.ApplicationFilter{StageIDs: []string{o.postings[0].stages[1]}},
				func(a *applicationData) bool { return a.stage == o.postings[0].stages[1] },
			},
			"stage kind": {
				read.ApplicationFilter{StageKinds: []workflow.StageKind{"SCREEN", "OFFER"}},
				func(a *applicationData) bool { return a.stage == a.posting.stages[0] },
			},
			"source": {
				read.ApplicationFilter{SourceKinds: []workflow.SourceKind{"AGENCY"}},
				func(a *applicationData) bool { return a.kind == workflow.SourceAgency },
			},
			"tag": {
				read.ApplicationFilter{TagIDs: o.tags[:1]},
				func(a *applicationData) bool { return a.tag == o.tags[0] },
			},
			"applied after": {
				read.ApplicationFilter{AppliedAfter: &cut},
				func(a *applicationData) bool { return !a.applied.Before(cut) },
			},
			"applied before": {
				read.ApplicationFilter{AppliedBefore: &cut},
				func(a *applicationData) bool { return a.applied.Before(cut) },
			},
			"overdue": {read.ApplicationFilter{Overdue: p(true)}, late},
			"not overdue": {
				read.ApplicationFilter{Overdue: p(false)},
				func(a *applicationData) bool { return !late(a) },
			},
			"together": {
				read.ApplicationFilter{
					Status:     []workflow.ApplicationStatus{"ACTIVE"},
					TagIDs:     o.tags,
					PostingIDs: []string{o.postings[0].id},
					Overdue:    p(false),
				},
				func(a *applicationData) bool {
					return a.status == workflow.ApplicationActive && a.tag != "" &&
						a.posting == o.postings[0] &&
						!late(a)
				},
			},
		}
		for name, test := range tests {
			for _, who := range []string{"admin with the grant", "recruiter", "team INTERVIEWER", "team SOURCER"} {
				v := o.viewers[who]
				ctx := access.With(t.Context(), v)
				want := o.expected(v, func(a *applicationData) bool {
					// A filter by source matches nothing for viewers who may not see the source.
					return test.meets(a) && (test.filter.SourceKinds == nil || o.seesWhole(v, a))
				})
				require.Equal(
					t,
					want,
					every(
						t,
						ctx,
						func(args pagination.Args) (*pagination.Connection[*ent.Application], error) {
							return s.Applications(ctx, &test.filter, nil, args)
						},
					),
					"%s for %s",
					name,
					who,
				)
				var got []string
				for _, in := range o.postings {
					got = append(
						got,
						every(
							t,
							ctx,
							func(args pagination.Args) (*pagination.Connection[*ent.Application], error) {
								return s.PostingApplications(
									ctx,
									&ent.Posting{ID: in.id},
									&test.filter,
									nil,
									args,
								)
							},
						)...)
				}
				slices.Sort(got)
				require.Equal(
					t,
					want,
					append([]string{}, got...),
					"%s for %s, by posting",
					name,
					who,
				)
			}
		}
		// The filter and the due date that a card shows agree.
		all, err := s.ApplicationsByID(
			access.With(t.Context(), access.System()),
			o.expected(access.System(), func(*applicationData) bool { return true }),
		)
		require.NoError(t, err)
		for _, a := range o.applications {
			due := read.DueAt(all[a.id], &ent.Stage{TargetDays: p(3)})
			require.Equal(t, a.status == workflow.ApplicationActive, due != nil)
			if a.target > 0 {
				require.Equal(t, late(a), due != nil && due.Before(now))
			}
		}
	})
}

func TestCandidateListsHaveExactlyTheVisibleOnes(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newListsFixture(t, db)
		for _, much := range []bool{false, true} {
			s := service(o.World)
			if much {
				s.TestRows()
			}
			candidateLists(t, o, s)
		}
	})
}

func candidateLists(t *testing.T, o *listsFixture, s *read.Service) {
	t.Helper()
	for name, v := range o.viewers {
		ctx := access.With(t.Context(), v)
		through := func(meets func(*applicationData) bool) []string {
			var out []string
			for _, a := range o.applications {
				if o.sees(v, a) && meets(a) {
					out = append(out, a.candidate)
				}
			}
			slices.Sort(out)
			return append([]string{}, slices.Compact(out)...)
		}
		var prospects []string
		switch {
		case v.IsRecruiting():
			prospects = o.prospects
		case name == "outsider":
			prospects = o.prospects[1:]
		}
		anybody := append(through(func(*applicationData) bool { return true }), prospects...)
		slices.Sort(anybody)
		for what, test := range map[string]struct {
			filter *read.CandidateFilter
			want   []string
		}{
			"all":       {nil, anybody},
			"prospects": {&read.CandidateFilter{Prospect: p(true)}, append([]string{}, prospects...)},
			"others":    {&read.CandidateFilter{Prospect: p(false)}, through(func(*applicationData) bool { return true })},
			"tag":       {&read.CandidateFilter{TagIDs: o.tags[1:]}, through(func(a *applicationData) bool { return a.tag == o.tags[1] })},
			"one application": {
				&read.CandidateFilter{PostingIDs: []string{o.postings[0].id, o.postings[3].id}, ApplicationStatus: []workflow.ApplicationStatus{"REJECTED"}, SourceKinds: []workflow.SourceKind{"REFERRAL"}},
				through(func(a *applicationData) bool {
					return (a.posting == o.postings[0] || a.posting == o.postings[3]) && a.status == workflow.ApplicationRejected && a.kind == workflow.SourceReferral && o.seesWhole(v, a)
				}),
			},
			"no such prospects": {
				&read.CandidateFilter{
					Prospect:          p(true),
					ApplicationStatus: []workflow.ApplicationStatus{"ACTIVE"},
				},
				[]string{},
			},
			"nobody": {&read.CandidateFilter{PostingIDs: []string{}}, []string{}},
			"early":  {&read.CandidateFilter{AddedBefore: p(time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC))}, []string{}},
			"late":   {&read.CandidateFilter{AddedAfter: p(time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC))}, anybody},
		} {
			require.Equal(
				t,
				test.want,
				every(
					t,
					ctx,
					func(args pagination.Args) (*pagination.Connection[*ent.Candidate], error) {
						return s.Candidates(
							ctx,
							nil,
							test.filter,
							nil,
							args,
							read.Wanted{Rows: true, Count: true},
						)
					},
				),
				"%s for %s",
				what,
				name,
			)
		}
	}
}

func TestPostingListsHaveExactlyTheVisibleOnes(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newListsFixture(t, db)
		s := service(o.World)
		department, team, other := o.IDs.New(
			ids.Department,
		), o.IDs.New(
			ids.Department,
		), o.IDs.New(
			ids.Department,
		)
		for i, id := range []string{department, team, other} {
			row := seed.Row{"id": id, "name": fmt.Sprint("D", i), "name_key": fmt.Sprint("d", i)}
			if id == team {
				row["parent_id"] = department
			}
			o.Insert("departments", row)
		}
		for i, id := range []string{department, team, other} {
			o.Set("postings", o.postings[i].id, seed.Row{"department_id": id})
		}
		place := o.IDs.New(ids.Location)
		o.Insert("locations", seed.Row{"id": place, "name": "Berlin", "name_key": "berlin"})
		o.Insert(
			"posting_locations",
			seed.Row{
				"id":          o.IDs.New(ids.PostingLocation),
				"posting_id":  o.postings[3].id,
				"location_id": place,
			},
		)
		o.Set(
			"postings",
			o.postings[2].id,
			seed.Row{
				"title":      "Lead Software Developer",
				"title_key":  "lead software developer",
				"status":     "DRAFT",
				"visibility": "INTERNAL",
			},
		)
		lead := o.viewers["team HIRING_LEAD"].ID
		for name, v := range o.viewers {
			ctx := access.With(t.Context(), v)
			seen := func(some ...int) []string {
				out := []string{}
				for _, i := range some {
					in := o.postings[i]
					interviews := slices.ContainsFunc(
						o.applications,
						func(a *applicationData) bool { return a.posting == in && slices.Contains(a.interviewers, v.ID) },
					)
					company := v.IsRecruiting() &&
						(!in.confidential || v.IsAdmin() && v.ConfidentialAccess)
					if in.team[v.ID] != "" || interviews || company {
						out = append(out, in.id)
					}
				}
				slices.Sort(out)
				return out
			}
			for what, test := range map[string]struct {
				filter *read.PostingFilter
				want   []string
			}{
				"all":              {nil, seen(0, 1, 2, 3)},
				"department":       {&read.PostingFilter{DepartmentIDs: []string{department}}, seen(0, 1)},
				"lower department": {&read.PostingFilter{DepartmentIDs: []string{team, other}}, seen(1, 2)},
				"place":            {&read.PostingFilter{LocationIDs: []string{place}}, seen(3)},
				"team":             {&read.PostingFilter{TeamUserIDs: []string{lead}}, seen(0, 1)},
				"status":           {&read.PostingFilter{Status: []workflow.PostingStatus{"OPEN", "ON_HOLD"}}, seen(0, 1, 3)},
				"visibility":       {&read.PostingFilter{Visibility: []workflow.PostingVisibility{"INTERNAL"}}, seen(2)},
				"confidential":     {&read.PostingFilter{Confidential: p(true)}, seen(1, 3)},
				"not confidential": {&read.PostingFilter{Confidential: p(false)}, seen(0, 2)},
				"search":           {&read.PostingFilter{Search: p("DÉV léad")}, seen(2)},
				"inner":            {&read.PostingFilter{Search: p("oftware")}, seen()},
				"wild":             {&read.PostingFilter{Search: p("%")}, seen()},
				"blank":            {&read.PostingFilter{Search: p(" ")}, seen(0, 1, 2, 3)},
				"profile":          {&read.PostingFilter{RoleProfileIDs: []string{o.IDs.New(ids.RoleProfile)}}, seen()},
			} {
				require.Equal(
					t,
					test.want,
					every(
						t,
						ctx,
						func(args pagination.Args) (*pagination.Connection[*ent.Posting], error) {
							return s.Postings(ctx, test.filter, nil, args)
						},
					),
					"%s for %s",
					what,
					name,
				)
			}
		}
	})
}

func TestUsersByName(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		name := func(name, key string, more ...seed.Row) string {
			return w.User(
				workflow.RoleMember,
				append(more, seed.Row{"name": name, "name_key": key})...).ID
		}
		zoe, zora, adam := name(
			"Zoë Ünal",
			"zoe unal",
		), name(
			"Zora",
			"zora",
			seed.Row{"deactivated_at": w.Clock.Now()},
		), name(
			"Adam Zo",
			"adam zo",
		)
		v := w.User(workflow.RoleAuditor)
		ctx := access.With(t.Context(), v)
		for _, test := range []struct {
			search *string
			filter *read.UserFilter
			want   []string
		}{
			{p("ZO"), nil, []string{zoe, zora}},
			{p("zoé"), nil, []string{zoe}},
			{p("zo"), &read.UserFilter{Active: p(true)}, []string{zoe}},
			{p("zo"), &read.UserFilter{Active: p(false)}, []string{zora}},
			{p("%"), nil, []string{}},
			{p("zz"), nil, []string{}},
			{p(""), &read.UserFilter{}, []string{zoe, zora, adam, v.ID}},
			{nil, nil, []string{zoe, zora, adam, v.ID}},
		} {
			want := slices.Sorted(slices.Values(test.want))
			require.Equal(
				t,
				append([]string{}, want...),
				every(
					t,
					ctx,
					func(args pagination.Args) (*pagination.Connection[*ent.User], error) {
						return s.Users(ctx, test.search, test.filter, args)
					},
				),
			)
		}
		_, err := s.Users(t.Context(), nil, nil, pagination.Args{})
		require.ErrorIs(t, err, access.ErrUnauthenticated)
	})
}
