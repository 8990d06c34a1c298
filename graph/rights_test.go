package graph_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/graph/generated"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// Every mutation has a class, so that no mutation can be added that ignores who applied. Commands
// that name a posting, a part of its plan or many applications are refused to applicants, unless
// they are listed here with a reason.
func TestEveryCommandIsClassified(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	harmless := map[string]string{
		"copyPosting":       "changes nothing of the posting",
		"createApplication": "adds one application, of a candidate who is visible and so is somebody else",
		"moveApplication":   "names the stage to which one application goes",
		"reopenApplication": "names the stage to which one application goes",
		"hireApplication":   "names the opening of one application",

		"transferApplication": "names the stage in which one application continues elsewhere",
	}
	known := map[string]bool{
		"createUser": true,
		"assignRole": true,
		"bootstrap":  true,
		"import":     true,
	}
	for _, f := range schema.Mutation.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		known[f.Name] = true
		class, ok := access.ClassOf(f.Name)
		require.True(t, ok, "%s has no class in access.Commands", f.Name)
		wide := false
		for _, field := range schema.Types[f.Arguments.ForName("input").Type.Name()].Fields {
			wide = wide ||
				slices.Contains(
					[]string{"postingId", "stageId", "stageIds", "toStageId", "openingId", "items"},
					field.Name,
				)
		}
		require.Equal(t, wide && harmless[f.Name] == "", class.RefusesApplicants(), f.Name)
	}
	for name := range access.Commands() {
		require.True(t, known[name], "%s is not a command", name)
	}
}

// The salary range is visible to everyone who sees the posting while it is open and advertised, and
// otherwise to viewers who see amounts, however they reach the posting.
func TestSalaryRanges(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		viewers := map[string]*access.Viewer{
			"recruiter": d.User(
				workflow.RoleRecruiter,
			),
			"admin": d.User(workflow.RoleAdmin, seed.Row{"confidential_access": true}),
		}
		amounts := []string{"recruiter", "admin"}
		roles := map[string]workflow.TeamRole{
			"lead":             workflow.TeamHiringLead,
			"team recruiter":   workflow.TeamRecruiter,
			"coordinator":      workflow.TeamCoordinator,
			"sourcer":          workflow.TeamSourcer,
			"team interviewer": workflow.TeamInterviewer,
		}
		for name := range roles {
			viewers[name] = d.User(workflow.RoleMember)
		}
		viewers["interviewer"], viewers["company recruiter who interviews"] = d.User(
			workflow.RoleMember,
		), d.User(
			workflow.RoleRecruiter,
		)
		for _, secret := range []bool{false, true} {
			for _, status := range []workflow.PostingStatus{workflow.PostingDraft, workflow.PostingOpen, workflow.PostingOnHold} {
				p := d.Posting(
					seed.Row{
						"status":          string(status),
						"confidential":    secret,
						"salary_min":      100,
						"salary_max":      200,
						"salary_currency": "EUR",
					},
				)
				stage := d.Stages(p, 1)[0]
				for name, role := range roles {
					d.Member(p, viewers[name].ID, role)
				}
				if secret {
					d.Member(p, viewers["recruiter"].ID, workflow.TeamRecruiter)
				}
				a := d.Application(d.Candidate(), p, stage)
				for _, name := range []string{"interviewer", "company recruiter who interviews"} {
					d.Interviewer(a, viewers[name].ID)
				}
				d.Event(eventlog.Actor{Kind: workflow.ActorSystem}, eventlog.Entry{
					Kind:       eventlog.PostingUpdated,
					Visibility: eventlog.Posting,
					PostingID:  p,
					Facts: eventlog.Facts{
						PostingVersion: 2,
						ChangedFields:  []string{"salary"},
					},
				})
				for name, v := range viewers {
					got := d.Ask(
						v,
						`query ($id: ID!, $a: ID!) { posting(id: $id) { salary { min } activity(last: 1) { nodes { posting { salary { min } } } } }
						application(id: $a) { posting { salary { min } } } node(id: $id) { ... on Posting { salary { min } } } }`,
						map[string]any{"id": p, "a": a},
					)
					sees := status == workflow.PostingOpen && !secret ||
						slices.Contains(append(amounts, "lead", "team recruiter"), name) ||
						name == "company recruiter who interviews" && !secret
					want := any(nil)
					if sees {
						want = map[string]any{"min": float64(100)}
					}
					where := name + " " + string(status)
					require.Equal(
						t,
						want,
						apikit.At(t, got, "posting", "salary"),
						"%s, confidential %t",
						where,
						secret,
					)
					require.Equal(t, want, apikit.At(t, got, "node", "salary"), where)
					require.Equal(
						t,
						want,
						apikit.At(t, got, "posting", "activity", "nodes", 0, "posting", "salary"),
						where,
					)
					if name != "team interviewer" {
						require.Equal(
							t,
							want,
							apikit.At(t, got, "application", "posting", "salary"),
							where,
						)
					}
				}
				if secret {
					// A copy belongs to its maker. It does not include a salary range that they
					// cannot see.
					v := viewers["company recruiter who interviews"]
					copied := d.Ask(
						v,
						`mutation ($id: ID!) { copyPosting(input: {postingId: $id}) { posting { salary { min } } problem { message } } }`,
						map[string]any{"id": p},
					)
					require.Nil(t, apikit.At(t, copied, "copyPosting", "problem"))
					require.Nil(t, apikit.At(t, copied, "copyPosting", "posting", "salary"))
				}
			}
		}
	})
}

// A viewer who sees an application only as its interviewer sees neither its source nor who gets the
// credit, cannot find it by them, and is told that the posting's numbers are incomplete.
func TestInterviewersDoNotSeeSources(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter, sourcer, interviewer, credited := d.User(
			workflow.RoleRecruiter,
		), d.User(
			workflow.RoleMember,
		), d.User(
			workflow.RoleMember,
		), d.User(
			workflow.RoleMember,
		)
		p := d.Posting()
		d.Member(p, sourcer.ID, workflow.TeamSourcer)
		d.Member(p, interviewer.ID, workflow.TeamInterviewer)
		a := d.Application(
			d.Candidate(),
			p,
			d.Stages(p, 1)[0],
			seed.Row{
				"source_id":      d.Source(workflow.SourceReferral, "Friends"),
				"credited_to_id": credited.ID,
			},
		)
		d.Interviewer(a, interviewer.ID)
		const query = `query ($a: ID!, $p: ID!) {
			application(id: $a) { source { kind label } creditedTo { id } }
			posting(id: $p) { viewerCan { seePipeline } }
			applications(filter: {sourceKinds: [REFERRAL]}) { totalCount }
			candidates(filter: {sourceKinds: [REFERRAL]}) { totalCount } }`
		for _, v := range []*access.Viewer{recruiter, sourcer} {
			got := d.Ask(v, query, map[string]any{"a": a, "p": p})
			require.Equal(
				t,
				map[string]any{
					"source":     map[string]any{"kind": "REFERRAL", "label": "Friends"},
					"creditedTo": map[string]any{"id": credited.ID},
				},
				apikit.At(t, got, "application"),
			)
			require.Equal(t, true, apikit.At(t, got, "posting", "viewerCan", "seePipeline"))
			require.EqualValues(t, 1, apikit.At(t, got, "applications", "totalCount"))
			require.EqualValues(t, 1, apikit.At(t, got, "candidates", "totalCount"))
		}
		got := d.Ask(interviewer, query, map[string]any{"a": a, "p": p})
		require.Equal(
			t,
			map[string]any{"source": nil, "creditedTo": nil},
			apikit.At(t, got, "application"),
		)
		require.Equal(t, false, apikit.At(t, got, "posting", "viewerCan", "seePipeline"))
		require.EqualValues(t, 0, apikit.At(t, got, "applications", "totalCount"))
		require.EqualValues(t, 0, apikit.At(t, got, "candidates", "totalCount"))
		readOnly := *recruiter
		readOnly.Scope = workflow.ScopeRead
		require.Equal(
			t,
			true,
			apikit.At(
				t,
				d.Ask(&readOnly, query, map[string]any{"a": a, "p": p}),
				"posting",
				"viewerCan",
				"seePipeline",
			),
			"seePipeline is not a command",
		)
	})
}

// Only admins see which candidate is which colleague, and a proposed link is hidden from the
// colleague whom it is about.
func TestLinksAreForAdmins(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		admin, recruiter, colleague, other := d.User(
			workflow.RoleAdmin,
		), d.User(
			workflow.RoleRecruiter,
		), d.User(
			workflow.RoleMember,
		), d.User(
			workflow.RoleAdmin,
		)
		linked, proposed := d.Candidate(seed.Row{"linked_user_id": colleague.ID}), d.Candidate()
		d.Insert(
			"candidate_link_proposals",
			seed.Row{"candidate_id": proposed, "user_id": other.ID},
		)
		for _, c := range []string{linked, proposed} {
			d.Event(eventlog.Actor{Kind: workflow.ActorSystem}, eventlog.Entry{
				Kind:        eventlog.CandidateUpdated,
				Visibility:  eventlog.Candidate,
				CandidateID: c,
				Facts: eventlog.Facts{
					CandidateVersion: 2,
					ChangedFields:    []string{"linkedUser", "proposedLink", "emails"},
				},
			})
		}
		const query = `query ($linked: ID!, $proposed: ID!) {
			linked: candidate(id: $linked) { linkedUser { id } viewerCan { link } activity(last: 1) { nodes { ... on CandidateUpdated { changedFields } } } }
			proposed: candidate(id: $proposed) { linkedUser { id } proposedLink { id } }
			staff: candidates(filter: {staff: true}) { totalCount } others: candidates(filter: {staff: false}) { totalCount } }`
		ask := func(v *access.Viewer) map[string]any {
			return d.Ask(v, query, map[string]any{"linked": linked, "proposed": proposed})
		}

		got := ask(admin)
		require.Equal(t, colleague.ID, apikit.At(t, got, "linked", "linkedUser", "id"))
		require.Equal(t, true, apikit.At(t, got, "linked", "viewerCan", "link"))
		require.Equal(
			t,
			[]any{"linkedUser", "proposedLink", "emails"},
			apikit.At(t, got, "linked", "activity", "nodes", 0, "changedFields"),
		)
		require.Equal(t, other.ID, apikit.At(t, got, "proposed", "proposedLink", "id"))
		require.EqualValues(t, 2, apikit.At(t, got, "staff", "totalCount"))
		require.EqualValues(t, 0, apikit.At(t, got, "others", "totalCount"))

		got = ask(other)
		require.Nil(
			t,
			apikit.At(t, got, "proposed", "proposedLink"),
			"hidden from the admin whom it is about",
		)
		require.EqualValues(t, 1, apikit.At(t, got, "staff", "totalCount"))

		got = ask(recruiter)
		require.Nil(t, apikit.At(t, got, "linked", "linkedUser"))
		require.Equal(t, false, apikit.At(t, got, "linked", "viewerCan", "link"))
		require.Equal(
			t,
			[]any{"emails"},
			apikit.At(t, got, "linked", "activity", "nodes", 0, "changedFields"),
		)
		require.Nil(t, apikit.At(t, got, "proposed", "proposedLink"))
		require.EqualValues(t, 0, apikit.At(t, got, "staff", "totalCount"))
		require.EqualValues(t, 2, apikit.At(t, got, "others", "totalCount"))

		// The command through the API, when it is accepted and when it is refused.
		const link = `mutation ($c: ID!, $u: ID!, $v: Int!) { linkCandidateToUser(input: {candidateId: $c, userId: $u, expectedVersion: $v}) { candidate { linkedUser { id } } event { __typename } problem { message } } }`
		confirmed := d.Ask(admin, link, map[string]any{"c": proposed, "u": other.ID, "v": 1})
		require.Equal(
			t,
			other.ID,
			apikit.At(t, confirmed, "linkCandidateToUser", "candidate", "linkedUser", "id"),
		)
		require.Equal(
			t,
			"CandidateUpdated",
			apikit.At(t, confirmed, "linkCandidateToUser", "event", "__typename"),
		)
		ended := d.Ask(
			admin,
			`mutation ($c: ID!) { unlinkCandidateFromUser(input: {candidateId: $c, expectedVersion: 2}) { candidate { linkedUser { id } } problem { message } } }`,
			map[string]any{"c": proposed},
		)
		require.Nil(t, apikit.At(t, ended, "unlinkCandidateFromUser", "candidate", "linkedUser"))
	})
}

// The record of an opened profile names the posting from whose board it was opened, if the viewer
// sees the candidate through that posting. Names that a client invents are not recorded, and
// however many they are, they lead to one record.
func TestTheRecordOfAnOpenedProfileNamesItsBoard(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter := d.User(workflow.RoleRecruiter)
		first, second, apart := d.Posting(), d.Posting(), d.Posting()
		c := d.Candidate()
		for _, p := range []string{first, second} {
			d.Application(c, p, d.Stages(p, 1)[0])
		}
		open := func(from any) {
			d.Ask(
				recruiter,
				`query ($id: ID!, $from: ID) { candidate(id: $id, openedFromPostingId: $from) { name } }`,
				map[string]any{"id": c, "from": from},
			)
		}
		recorded := func() (postings []string) {
			require.NoError(t, d.Recorder.Flush(t.Context()))
			rows, err := d.Store.Query(
				t.Context(),
				"SELECT posting_id FROM audit_entry WHERE kind = 'CandidateOpened' AND subject_id = ?",
				c,
			)
			require.NoError(t, err)
			defer func() { _ = rows.Close() }()
			for rows.Next() {
				var id string
				require.NoError(t, rows.Scan(&id))
				postings = append(postings, id)
			}
			require.NoError(t, rows.Err())
			return postings
		}
		for _, from := range []any{second, apart, d.IDs.New(ids.Posting), nil, "garbage"} {
			open(from)
		}
		require.ElementsMatch(
			t,
			[]string{second, first},
			recorded(),
			"one for each posting through which the viewer sees the candidate, and one for all other names",
		)

		d.Clock.Advance(time.Hour)
		for range 60 {
			open(d.IDs.New(ids.Posting))
		}
		open(second)
		require.Len(t, recorded(), 3, "the number of names kept in memory is limited")
	})
}

// A password link gives its holder the whole account, so an admin cannot create one for an account
// with rights that they lack.
func TestPasswordLinksGiveNoExtraRights(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		granted, admin, other := d.User(
			workflow.RoleAdmin,
			seed.Row{"confidential_access": true},
		), d.User(
			workflow.RoleAdmin,
		), d.User(
			workflow.RoleAdmin,
		)
		granted.ConfidentialAccess = true
		narrow := *granted
		narrow.Capabilities = []workflow.ApiCapability{workflow.CapabilityAdmin}
		link := func(id string) string {
			return `mutation { createPasswordLink(input: {userId: "` + id + `"}) { problem { message } } }`
		}
		require.Equal(t, "FORBIDDEN", d.ErrorCode(admin, link(granted.ID)))
		require.Equal(
			t,
			"FORBIDDEN",
			d.ErrorCode(&narrow, link(other.ID)),
			"a key limited to one area cannot give access to all areas",
		)
		member := d.User(workflow.RoleMember)
		require.Equal(
			t,
			"FORBIDDEN",
			d.ErrorCode(&narrow, link(member.ID)),
			"nor to an account that may reach other areas through teams",
		)
		reaching := narrow
		reaching.Capabilities = append(
			slices.Clone(narrow.Capabilities),
			workflow.CapabilityCandidates,
			workflow.CapabilityPostings,
			workflow.CapabilityPipeline,
		)
		for v, id := range map[*access.Viewer]string{admin: other.ID, granted: admin.ID, &reaching: member.ID} {
			require.Nil(t, apikit.At(t, d.Ask(v, link(id), nil), "createPasswordLink", "problem"))
		}
	})
}
