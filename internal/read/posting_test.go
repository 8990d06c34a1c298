package read_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/textkey"
	"hirewire/internal/workflow"
)

// postingFixture is a company whose postings have values in every field.
type postingFixture struct {
	*seed.World
	*read.Service
	t *testing.T

	admin, recruiter, lead, interviewer, outsider, auditor *access.Viewer
	profile, department, child                             string
	locations                                              []string
}

func newPostingFixture(t *testing.T, db *testkit.DB) *postingFixture {
	t.Helper()
	w := seed.New(t, db)
	o := &postingFixture{
		World: w,
		t:     t,
		Service: read.New(
			read.Options{Store: w.Store.ReadOnly(), Now: w.Clock.Now, Codec: w.Codec()},
		),
	}
	o.admin, o.recruiter = w.User(workflow.RoleAdmin), w.User(workflow.RoleRecruiter)
	o.interviewer = w.User(workflow.RoleMember, seed.Row{"name_key": "a"})
	o.lead, o.outsider = w.User(
		workflow.RoleMember,
		seed.Row{"name_key": "z"},
	), w.User(
		workflow.RoleMember,
	)
	o.auditor = w.User(workflow.RoleAuditor)
	o.department, o.child = o.list("departments", ids.Department, "Engineering", nil), ""
	o.child = o.list("departments", ids.Department, "Backend", seed.Row{"parent_id": o.department})
	o.list(
		"departments",
		ids.Department,
		"Old",
		seed.Row{"parent_id": o.department, "archived_at": w.Clock.Now()},
	)
	for _, name := range []string{"Zürich", "Aachen"} {
		o.locations = append(o.locations, o.list("locations", ids.Location, name, nil))
	}
	o.profile = w.IDs.New(ids.RoleProfile)
	w.Insert("role_profiles", seed.Row{
		"id":               o.profile,
		"title":            "Role",
		"title_key":        "role",
		"responsibilities": "[]",
		"requirements":     "[]",
		"plan":             "[]",
		"updated_at":       w.Clock.Now(),
	})
	o.competency("competencies", ids.Competency, "role_profile_id", o.profile, "Go", 0, true)
	return o
}

func (o *postingFixture) as(
	v *access.Viewer,
) context.Context {
	return access.With(o.t.Context(), v)
}

func (o *postingFixture) list(table string, p ids.Prefix, name string, more seed.Row) string {
	id := o.IDs.New(p)
	row := seed.Row{"id": id, "name": name, "name_key": textkey.Key(name)}
	for k, v := range more {
		row[k] = v
	}
	o.Insert(table, row)
	return id
}

func (o *postingFixture) competency(
	table string,
	p ids.Prefix,
	owner, ownerID, name string,
	position int,
	must bool,
) string {
	id := o.IDs.New(p)
	o.Insert(
		table,
		seed.Row{
			"id":        id,
			owner:       ownerID,
			"name":      name,
			"kind":      "TECHNICAL",
			"must_have": must,
			"rubric":    "[]",
			"position":  position,
		},
	)
	return id
}

// full creates a posting with two locations, four stages of which the last is archived, three
// openings, a team and three competencies. No stage assesses the second competency, and only the
// archived stage assesses the third.
func (o *postingFixture) full() string {
	id := o.World.Posting(
		seed.Row{
			"department_id":   o.child,
			"role_profile_id": o.profile,
			"created_by_id":   o.admin.ID,
		},
	)
	for _, l := range o.locations {
		o.Insert(
			"posting_locations",
			seed.Row{"id": o.IDs.New(ids.PostingLocation), "posting_id": id, "location_id": l},
		)
	}
	stages := o.World.Stages(id, 3)
	archived := o.World.Stages(id, 1, seed.Row{"position": 0, "name": "Archived", "archived_at": o.Clock.Now()})[0]
	var own []string
	for i, name := range []string{"Go", "Talk", "Lead"} {
		own = append(
			own,
			o.competency(
				"posting_competencies",
				ids.PostingCompetency,
				"posting_id",
				id,
				name,
				i,
				true,
			),
		)
	}
	for _, link := range [][2]string{{stages[2], own[0]}, {stages[1], own[0]}, {archived, own[2]}} {
		o.Insert(
			"stage_competencies",
			seed.Row{
				"id":                    o.IDs.New(ids.StageCompetency),
				"stage_id":              link[0],
				"posting_competency_id": link[1],
			},
		)
	}
	application := o.World.Application(
		o.World.Candidate(),
		id,
		stages[0],
		seed.Row{"status": "HIRED", "ended_at": o.Clock.Now()},
	)
	for i, status := range []string{"FILLED", "OPEN", "CANCELLED"} {
		row := seed.Row{
			"id":         o.IDs.New(ids.Opening),
			"posting_id": id,
			"status":     status,
			"label":      fmt.Sprint(i),
		}
		switch status {
		case "FILLED":
			row["application_id"], row["filled_at"] = application, o.Clock.Now()
		case "CANCELLED":
			row["cancel_reason"], row["cancelled_at"] = "OTHER", o.Clock.Now()
		}
		o.Insert("openings", row)
	}
	o.Member(id, o.interviewer.ID, workflow.TeamInterviewer)
	o.Member(id, o.lead.ID, workflow.TeamHiringLead)
	o.Member(id, o.recruiter.ID, workflow.TeamInterviewer)
	return id
}

func names[E any](list []E, name func(E) string) []string {
	out := []string{}
	for _, e := range list {
		out = append(out, name(e))
	}
	return out
}

// look reads every field of a posting.
func (o *postingFixture) look(ctx context.Context, p *ent.Posting) {
	stageName, competencyName := func(s *ent.Stage) string { return s.Name }, func(c *ent.PostingCompetency) string { return c.Name }

	department, err := o.PostingDepartment(ctx, p)
	assert.NoError(o.t, err)
	parent, err := o.DepartmentParent(ctx, department)
	assert.NoError(o.t, err)
	children, err := o.DepartmentChildren(ctx, parent)
	assert.NoError(o.t, err)
	assert.Equal(
		o.t,
		[]string{"Backend"},
		names(children, func(d *ent.Department) string { return d.Name }),
	)
	profile, err := o.PostingProfile(ctx, p)
	assert.NoError(o.t, err)
	wanted, err := o.ProfileCompetencies(ctx, profile)
	assert.NoError(o.t, err)
	assert.Len(o.t, wanted, 1)
	places, err := o.PostingLocations(ctx, p)
	assert.NoError(o.t, err)
	assert.Equal(
		o.t,
		[]string{"Aachen", "Zürich"},
		names(places, func(l *ent.Location) string { return l.Name }),
	)

	team, err := o.HiringTeam(ctx, p)
	assert.NoError(o.t, err)
	assert.Equal(
		o.t,
		[]string{o.lead.ID, o.interviewer.ID, o.recruiter.ID},
		names(team, func(m *ent.HiringTeamMember) string { return m.UserID }),
		"by role, then name",
	)
	for _, m := range team {
		user, err := o.MemberUser(ctx, m)
		assert.NoError(o.t, err)
		assert.NotNil(o.t, user)
		of, err := o.MemberPosting(ctx, m)
		assert.NoError(o.t, err)
		assert.Equal(o.t, p.ID, of.ID)
	}
	openings, err := o.Openings(ctx, p, nil)
	assert.NoError(o.t, err)
	assert.Equal(
		o.t,
		[]string{"FILLED", "OPEN", "CANCELLED"},
		names(openings, func(s *ent.Opening) string { return string(s.Status) }),
	)
	hired, err := o.OpeningApplication(ctx, openings[0])
	assert.NoError(o.t, err)
	assert.NotNil(o.t, hired)
	for want, status := range map[int][]workflow.OpeningStatus{2: {workflow.OpeningOpen, workflow.OpeningFilled}, 0: {}} {
		some, err := o.Openings(ctx, p, status)
		assert.NoError(o.t, err)
		assert.NotNil(o.t, some)
		assert.Len(o.t, some, want)
	}

	stages, err := o.Service.Stages(ctx, p, false)
	assert.NoError(o.t, err)
	assert.Equal(o.t, []string{"Stage 0", "Stage 1", "Stage 2"}, names(stages, stageName))
	assessed, err := o.StageCompetencies(ctx, stages[1])
	assert.NoError(o.t, err)
	assert.Equal(o.t, []string{"Go"}, names(assessed, competencyName))
	all, err := o.Service.Stages(ctx, p, true)
	assert.NoError(o.t, err)
	assert.Equal(o.t, []string{"Stage 0", "Stage 1", "Stage 2", "Archived"}, names(all, stageName))
	own, err := o.PostingCompetencies(ctx, p)
	assert.NoError(o.t, err)
	assert.Equal(o.t, []string{"Go", "Talk", "Lead"}, names(own, competencyName))
	by, err := o.CompetencyStages(ctx, own[0])
	assert.NoError(o.t, err)
	assert.Equal(o.t, []string{"Stage 1", "Stage 2"}, names(by, stageName))
	gaps, err := o.PlanGaps(ctx, p)
	assert.NoError(o.t, err)
	assert.Equal(o.t, []string{"Talk", "Lead"}, names(gaps, competencyName))
}

// Reading every field of many postings runs as many statements as for one posting, even if all are
// read concurrently.
func TestPostingFieldsAreLoadedOnceForAll(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newPostingFixture(t, db)
		cost := func(n int) int64 {
			list := make([]string, n)
			for i := range list {
				list[i] = o.full()
			}
			ctx, stats := store.WithStats(o.as(o.recruiter))
			found, err := o.PostingsByID(ctx, list)
			require.NoError(t, err)
			require.Len(t, found, n)
			var wg sync.WaitGroup
			for _, p := range found {
				wg.Go(func() { o.look(ctx, p) })
			}
			wg.Wait()
			return stats.Statements()
		}
		one := cost(1)
		require.Equal(t, one, cost(7))
	})
}

func TestVisibilityOfPostingsAndLists(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newPostingFixture(t, db)
		id := o.full()
		for _, v := range []*access.Viewer{o.admin, o.recruiter, o.lead, o.interviewer} {
			p, err := o.Service.Posting(o.as(v), id)
			require.NoError(t, err)
			require.NotNil(t, p, v.Name)
		}
		for _, v := range []*access.Viewer{o.outsider, o.auditor} {
			p, err := o.Service.Posting(o.as(v), id)
			require.NoError(t, err)
			require.Nil(t, p)
		}
		for _, nothing := range []string{"", "nonsense", o.profile, o.IDs.New(ids.Posting)} {
			p, err := o.Service.Posting(o.as(o.admin), nothing)
			require.NoError(t, err)
			require.Nil(t, p)
		}
		// A viewer who only interviews sees no openings, because a filled one would reveal the
		// outcome of an application.
		p, err := o.Service.Posting(o.as(o.interviewer), id)
		require.NoError(t, err)
		openings, err := o.Openings(o.as(o.interviewer), p, nil)
		require.NoError(t, err)
		require.Empty(t, openings)

		departments, err := o.Departments(o.as(o.outsider), false)
		require.NoError(t, err)
		require.Equal(
			t,
			[]string{"Backend", "Engineering"},
			names(departments, func(d *ent.Department) string { return d.Name }),
		)
		departments, err = o.Departments(o.as(o.outsider), true)
		require.NoError(t, err)
		require.Len(t, departments, 3)
		company, err := o.Company(o.as(o.outsider))
		require.NoError(t, err)
		require.Equal(t, "Acme", company.Name)

		_, err = o.Company(o.as(o.auditor))
		require.ErrorIs(t, err, access.ErrForbidden)
		for _, lists := range []func(ctx context.Context) (int, bool, error){
			func(ctx context.Context) (int, bool, error) {
				l, err := o.Departments(ctx, true)
				return len(l), l == nil, err
			},
			func(ctx context.Context) (int, bool, error) {
				l, err := o.Locations(ctx, true)
				return len(l), l == nil, err
			},
			func(ctx context.Context) (int, bool, error) {
				l, err := o.Tags(ctx, true)
				return len(l), l == nil, err
			},
		} {
			n, absent, err := lists(o.as(o.auditor))
			require.NoError(t, err)
			require.Zero(t, n)
			require.False(t, absent, "a list is never null")
		}
		profile, err := o.RoleProfile(o.as(o.auditor), o.profile)
		require.NoError(t, err)
		require.Nil(t, profile)
	})
}

func TestListsByKind(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newPostingFixture(t, db)
		o.Source(workflow.SourceJobBoard, "Zeta")
		o.Source(workflow.SourceJobBoard, "Alpha")
		o.Source(workflow.SourceReferral, "Friend")
		kind := workflow.SourceJobBoard
		boards, err := o.Sources(o.as(o.outsider), false, &kind)
		require.NoError(t, err)
		require.Equal(
			t,
			[]string{"Alpha", "Zeta"},
			names(boards, func(s *ent.Source) string { return s.Label }),
		)
		all, err := o.Sources(o.as(o.outsider), false, nil)
		require.NoError(t, err)
		require.Len(t, all, 3)
		for _, k := range []workflow.DecisionKind{workflow.DecisionOther, workflow.DecisionWeRejected} {
			o.Insert(
				"decision_reasons",
				seed.Row{
					"id":        o.IDs.New(ids.DecisionReason),
					"kind":      string(k),
					"label":     "x",
					"label_key": "x",
				},
			)
		}
		other := workflow.DecisionOther
		reasons, err := o.DecisionReasons(o.as(o.outsider), false, &other)
		require.NoError(t, err)
		require.Len(t, reasons, 1)
	})
}

// A conflict names the user who changed the entity itself, not one who changed something in it in
// the meantime.
func TestChangesSinceAVersion(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newPostingFixture(t, db)
		id, by := o.World.Posting(), eventlog.Actor{Kind: workflow.ActorUser, ID: o.admin.ID}
		other := eventlog.Actor{Kind: workflow.ActorUser, ID: o.recruiter.ID}
		stage := o.World.Stages(id, 1)[0]
		application := o.World.Application(o.World.Candidate(), id, stage)
		posting := func(by eventlog.Actor, kind eventlog.Kind, f eventlog.Facts) eventlog.Event {
			return o.Event(
				by,
				eventlog.Entry{Kind: kind, Visibility: eventlog.Posting, PostingID: id, Facts: f},
			)
		}
		posting(by, eventlog.PostingUpdated, eventlog.Facts{PostingVersion: 2})
		want := posting(by, eventlog.PostingUpdated, eventlog.Facts{PostingVersion: 3})
		posting(other, eventlog.OpeningAdded, eventlog.Facts{})
		for range 30 {
			o.Event(
				other,
				eventlog.Entry{
					Kind:          eventlog.ApplicationMoved,
					Visibility:    eventlog.Pipeline,
					PostingID:     id,
					ApplicationID: application,
					Facts:         eventlog.Facts{ApplicationVersion: 2},
				},
			)
		}
		got, err := o.ChangesSince(o.as(o.recruiter), id, 2)
		require.NoError(t, err)
		require.Equal(t, []eventlog.Event{want}, got)
		none, err := o.ChangesSince(o.as(o.outsider), id, 2)
		require.NoError(t, err)
		require.Empty(t, none)

		item := func(kind eventlog.Kind, id string, version int) eventlog.Event {
			return o.Event(
				by,
				eventlog.Entry{
					Kind:       kind,
					Visibility: eventlog.Company,
					Facts:      eventlog.Facts{ItemID: id, ItemVersion: version},
				},
			)
		}
		profile, company := item(
			eventlog.CatalogItemUpdated,
			o.profile,
			2,
		), item(
			eventlog.CompanyUpdated,
			ids.Company,
			2,
		)
		item(eventlog.CatalogItemUpdated, o.IDs.New(ids.RoleProfile), 9)
		for id, want := range map[string]eventlog.Event{o.profile: profile, ids.Company: company} {
			got, err := o.ChangesSince(o.as(o.lead), id, 1)
			require.NoError(t, err)
			require.Equal(t, []eventlog.Event{want}, got)
		}
	})
}
