package graph_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/workflow"
)

const createPosting = `mutation ($input: CreatePostingInput!) { createPosting(input: $input) {
	posting { id version } replayed event { __typename posting { id } } problem { __typename code message ... on InvalidInput { fields { path code } } } } }`

// The life of a posting through the API: created from a profile, opened with a warning, edited
// after a version conflict, closed and reopened.
func TestPostingThroughTheAPI(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter, admin, outsider := d.User(
			workflow.RoleRecruiter,
		), d.User(
			workflow.RoleAdmin,
		), d.User(
			workflow.RoleMember,
		)
		profile := apikit.At(
			t,
			d.Ask(
				recruiter,
				`mutation ($input: CreateRoleProfileInput!) { createRoleProfile(input: $input) {
			roleProfile { id competencies { name mustHave rubric { rating looksLike } } plan { name competencies } } event { ... on CatalogItemCreated { item { ... on RoleProfile { title } } } } problem { message } } }`,
				map[string]any{"input": map[string]any{
					"title": "Lead Software Developer",
					"competencies": []any{
						map[string]any{
							"name":     "Design",
							"kind":     "TECHNICAL",
							"mustHave": true,
							"rubric": []any{
								map[string]any{"rating": "YES", "looksLike": "Weighs options"},
							},
						},
						map[string]any{"name": "Mentoring", "kind": "LEADERSHIP", "mustHave": true},
					},
					"plan": []any{
						map[string]any{
							"name":         "Interview",
							"kind":         "INTERVIEW",
							"competencies": []any{"design"},
						},
						map[string]any{"name": "Offer", "kind": "OFFER"},
					},
				}},
			),
			"createRoleProfile",
		)
		require.Equal(t, "Lead Software Developer", apikit.At(t, profile, "event", "item", "title"))
		profileID := apikit.At(t, profile, "roleProfile", "id")

		made := apikit.At(
			t,
			d.Ask(
				recruiter,
				createPosting,
				map[string]any{
					"input": map[string]any{
						"roleProfileId": profileID,
						"openings":      2,
						"salary":        map[string]any{"min": 100, "currency": "EUR"},
					},
				},
			),
			"createPosting",
		)
		require.Equal(t, "PostingCreated", apikit.At(t, made, "event", "__typename"))
		id := apikit.At(t, made, "posting", "id")

		const whole = `query ($id: ID!) { posting(id: $id) {
			title status salary { min max currency } createdBy { id } roleProfile { id } department { id } locations { id } hiringTeam { role user { id } posting { id } }
			openings(status: [OPEN]) { status application { id } posting { id } } stages { name position competencies { name } posting { id } }
			competencies { name stages { name } } planGaps { name } } company { name defaultPlan { name } } }`
		p := apikit.At(t, d.Ask(recruiter, whole, map[string]any{"id": id}), "posting")
		require.Equal(
			t,
			map[string]any{"min": float64(100), "max": nil, "currency": "EUR"},
			apikit.At(t, p, "salary"),
		)
		require.Equal(t, recruiter.ID, apikit.At(t, p, "createdBy", "id"))
		require.Equal(t, recruiter.ID, apikit.At(t, p, "hiringTeam", 0, "user", "id"))
		require.Len(t, apikit.At(t, p, "openings"), 2)
		require.Equal(t, "Design", apikit.At(t, p, "stages", 0, "competencies", 0, "name"))
		require.Equal(t, "Interview", apikit.At(t, p, "competencies", 0, "stages", 0, "name"))
		require.Equal(t, []any{map[string]any{"name": "Mentoring"}}, apikit.At(t, p, "planGaps"))
		require.Equal(t, []any{}, apikit.At(t, p, "locations"))
		require.Nil(t, apikit.At(t, d.Ask(outsider, whole, map[string]any{"id": id}), "posting"))

		opened := apikit.At(
			t,
			d.Ask(
				recruiter,
				`mutation ($id: ID!) { openPosting(input: {postingId: $id, expectedVersion: 1}) {
			posting { status version } planGaps { name } event { __typename } problem { message } } }`,
				map[string]any{"id": id},
			),
			"openPosting",
		)
		require.Equal(t, "OPEN", apikit.At(t, opened, "posting", "status"))
		require.Equal(t, "Mentoring", apikit.At(t, opened, "planGaps", 0, "name"))

		const rename = `mutation ($id: ID!, $version: Int!) { updatePosting(input: {postingId: $id, expectedVersion: $version, title: "Chief"}) {
			posting { title } event { ... on PostingUpdated { changedFields } }
			problem { __typename ... on VersionConflict { current { ... on Posting { version title } } changedBy { id } changedAt changes { __typename } } } } }`
		conflict := apikit.At(
			t,
			d.Ask(admin, rename, map[string]any{"id": id, "version": 1}),
			"updatePosting",
		)
		require.Nil(t, apikit.At(t, conflict, "posting"))
		require.InDelta(t, 2, apikit.At(t, conflict, "problem", "current", "version"), 0)
		require.Equal(t, recruiter.ID, apikit.At(t, conflict, "problem", "changedBy", "id"))
		require.Equal(
			t,
			[]any{map[string]any{"__typename": "PostingOpened"}},
			apikit.At(t, conflict, "problem", "changes"),
		)
		renamed := apikit.At(
			t,
			d.Ask(admin, rename, map[string]any{"id": id, "version": 2}),
			"updatePosting",
		)
		require.Equal(t, []any{"title"}, apikit.At(t, renamed, "event", "changedFields"))

		illegal := apikit.At(
			t,
			d.Ask(
				recruiter,
				`mutation ($id: ID!) { reopenPosting(input: {postingId: $id, expectedVersion: 3}) {
			posting { id } planGaps { id } problem { ... on IllegalTransition { from to allowed current { ... on Posting { status } } } } } }`,
				map[string]any{"id": id},
			),
			"reopenPosting",
		)
		require.Equal(t, "OPEN", apikit.At(t, illegal, "problem", "current", "status"))
		require.Equal(t, []any{"ON_HOLD", "CLOSED"}, apikit.At(t, illegal, "problem", "allowed"))

		wrong := apikit.At(
			t,
			d.Ask(
				recruiter,
				createPosting,
				map[string]any{"input": map[string]any{"openings": 1000}},
			),
			"createPosting",
		)
		require.Equal(t, []any{
			map[string]any{"path": []any{"input", "title"}, "code": "REQUIRED"},
			map[string]any{"path": []any{"input", "openings"}, "code": "OUT_OF_RANGE"},
		}, apikit.At(t, wrong, "problem", "fields"), "all of them at once")
	})
}

// A user who leaves the team of a confidential posting no longer sees the posting, nor the event.
func TestLeavingAConfidentialPosting(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter, lead := d.User(workflow.RoleRecruiter), d.User(workflow.RoleMember)
		id := apikit.At(t, d.Ask(recruiter, createPosting, map[string]any{"input": map[string]any{
			"title":        "Secret",
			"confidential": true,
			"plan":         []any{map[string]any{"name": "Talk", "kind": "SCREEN"}},
		}}), "createPosting", "posting", "id")
		d.Ask(
			recruiter,
			`mutation ($id: ID!, $who: ID!) { addHiringTeamMember(input: {postingId: $id, userId: $who, role: HIRING_LEAD}) { member { role } posting { id } problem { message } } }`,
			map[string]any{"id": id, "who": lead.ID},
		)
		left := apikit.At(
			t,
			d.Ask(
				recruiter,
				`mutation ($id: ID!, $who: ID!) { removeHiringTeamMember(input: {postingId: $id, userId: $who}) { posting { id } event { id } replayed problem { message } } }`,
				map[string]any{"id": id, "who": recruiter.ID},
			),
			"removeHiringTeamMember",
		)
		require.Equal(
			t,
			map[string]any{"posting": nil, "event": nil, "replayed": false, "problem": nil},
			left,
		)
		require.NotNil(
			t,
			apikit.At(
				t,
				d.Ask(
					lead,
					`query ($id: ID!) { posting(id: $id) { id } }`,
					map[string]any{"id": id},
				),
				"posting",
			),
		)
	})
}

// Each command on the company's lists, through the API.
func TestListsThroughTheAPI(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		admin := d.User(workflow.RoleAdmin)
		top := apikit.At(
			t,
			d.Ask(
				admin,
				`mutation { createDepartment(input: {name: "Top"}) { department { id parent { id } children { id } } problem { message } } }`,
				nil,
			),
			"createDepartment",
			"department",
			"id",
		)
		d.Ask(
			admin,
			`mutation ($top: ID!) { createDepartment(input: {name: "Below", parentId: $top}) { department { parent { id } } problem { message } } }`,
			map[string]any{"top": top},
		)
		for _, m := range []string{
			`createLocation(input: {name: "Berlin", country: "DE"}) { location { name } problem { message } }`,
			`createTag(input: {name: "Go"}) { tag { name } problem { message } }`,
			`createSource(input: {kind: EVENT, label: "Fair"}) { source { label } problem { message } }`,
			`createDecisionReason(input: {kind: OTHER, label: "Budget"}) { decisionReason { label } problem { message } }`,
			`updateCompany(input: {expectedVersion: 1, currency: "CHF"}) { company { currency version } event { __typename } problem { message } }`,
		} {
			out := d.Ask(admin, "mutation { "+m+" }", nil)
			for name, payload := range out {
				require.Nil(t, apikit.At(t, payload, "problem"), name)
			}
		}
		all := d.Ask(
			admin,
			`{ departments { name parent { name } children { name } } locations { name } tags { name } sources(kind: EVENT) { label } decisionReasons { label } company { currency } }`,
			nil,
		)
		require.Equal(t, []any{
			map[string]any{
				"name":     "Below",
				"parent":   map[string]any{"name": "Top"},
				"children": []any{},
			},
			map[string]any{
				"name":     "Top",
				"parent":   nil,
				"children": []any{map[string]any{"name": "Below"}},
			},
		}, apikit.At(t, all, "departments"))
		require.Equal(t, "CHF", apikit.At(t, all, "company", "currency"))
		require.Equal(t, "Fair", apikit.At(t, all, "sources", 0, "label"))
		twice := d.Ask(
			admin,
			`mutation { createTag(input: {name: "GO"}) { tag { id } problem { ... on InvalidInput { fields { path code } } } } }`,
			nil,
		)
		require.Equal(
			t,
			[]any{map[string]any{"path": []any{"input", "name"}, "code": "DUPLICATE"}},
			apikit.At(t, twice, "createTag", "problem", "fields"),
		)
	})
}
