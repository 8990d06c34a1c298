package graph_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

const createPosting = `mutation ($input: CreatePostingInput!) { createPosting(input: $input) {
	posting { id version } replayed event { __typename posting { id } } problem { __typename code message ... on InvalidInput { fields { path code } } } } }`

// A posting's life through the API: drafted from a profile, opened with a warning, contested, edited, closed and reopened.
func TestPostingThroughTheAPI(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter, admin, outsider := d.User(workflow.RoleRecruiter), d.User(workflow.RoleAdmin), d.User(workflow.RoleMember)
		profile := at(t, d.ask(recruiter, `mutation ($input: CreateRoleProfileInput!) { createRoleProfile(input: $input) {
			roleProfile { id competencies { name mustHave rubric { rating looksLike } } plan { name competencies } } event { ... on CatalogItemCreated { item { ... on RoleProfile { title } } } } problem { message } } }`,
			map[string]any{"input": map[string]any{
				"title": "Lead Software Developer",
				"competencies": []any{
					map[string]any{"name": "Design", "kind": "TECHNICAL", "mustHave": true, "rubric": []any{map[string]any{"rating": "YES", "looksLike": "Weighs options"}}},
					map[string]any{"name": "Mentoring", "kind": "LEADERSHIP", "mustHave": true},
				},
				"plan": []any{map[string]any{"name": "Interview", "kind": "INTERVIEW", "competencies": []any{"design"}}, map[string]any{"name": "Offer", "kind": "OFFER"}},
			}}), "createRoleProfile")
		require.Equal(t, "Lead Software Developer", at(t, profile, "event", "item", "title"))
		profileID := at(t, profile, "roleProfile", "id")

		made := at(t, d.ask(recruiter, createPosting, map[string]any{"input": map[string]any{"roleProfileId": profileID, "openings": 2, "salary": map[string]any{"min": 100, "currency": "EUR"}}}), "createPosting")
		require.Equal(t, "PostingCreated", at(t, made, "event", "__typename"))
		id := at(t, made, "posting", "id")

		const whole = `query ($id: ID!) { posting(id: $id) {
			title status salary { min max currency } createdBy { id } roleProfile { id } department { id } locations { id } hiringTeam { role user { id } posting { id } }
			openings(status: [OPEN]) { status application { id } posting { id } } stages { name position competencies { name } posting { id } }
			competencies { name stages { name } } planGaps { name } } company { name defaultPlan { name } } }`
		p := at(t, d.ask(recruiter, whole, map[string]any{"id": id}), "posting")
		require.Equal(t, map[string]any{"min": float64(100), "max": nil, "currency": "EUR"}, at(t, p, "salary"))
		require.Equal(t, recruiter.ID, at(t, p, "createdBy", "id"))
		require.Equal(t, recruiter.ID, at(t, p, "hiringTeam", 0, "user", "id"))
		require.Len(t, at(t, p, "openings"), 2)
		require.Equal(t, "Design", at(t, p, "stages", 0, "competencies", 0, "name"))
		require.Equal(t, "Interview", at(t, p, "competencies", 0, "stages", 0, "name"))
		require.Equal(t, []any{map[string]any{"name": "Mentoring"}}, at(t, p, "planGaps"))
		require.Equal(t, []any{}, at(t, p, "locations"))
		require.Nil(t, at(t, d.ask(outsider, whole, map[string]any{"id": id}), "posting"))

		opened := at(t, d.ask(recruiter, `mutation ($id: ID!) { openPosting(input: {postingId: $id, expectedVersion: 1}) {
			posting { status version } planGaps { name } event { __typename } problem { message } } }`, map[string]any{"id": id}), "openPosting")
		require.Equal(t, "OPEN", at(t, opened, "posting", "status"))
		require.Equal(t, "Mentoring", at(t, opened, "planGaps", 0, "name"))

		const rename = `mutation ($id: ID!, $version: Int!) { updatePosting(input: {postingId: $id, expectedVersion: $version, title: "Chief"}) {
			posting { title } event { ... on PostingUpdated { changedFields } }
			problem { __typename ... on VersionConflict { current { ... on Posting { version title } } changedBy { id } changedAt changes { __typename } } } } }`
		conflict := at(t, d.ask(admin, rename, map[string]any{"id": id, "version": 1}), "updatePosting")
		require.Nil(t, at(t, conflict, "posting"))
		require.InDelta(t, 2, at(t, conflict, "problem", "current", "version"), 0)
		require.Equal(t, recruiter.ID, at(t, conflict, "problem", "changedBy", "id"))
		require.Equal(t, []any{map[string]any{"__typename": "PostingOpened"}}, at(t, conflict, "problem", "changes"))
		renamed := at(t, d.ask(admin, rename, map[string]any{"id": id, "version": 2}), "updatePosting")
		require.Equal(t, []any{"title"}, at(t, renamed, "event", "changedFields"))

		illegal := at(t, d.ask(recruiter, `mutation ($id: ID!) { reopenPosting(input: {postingId: $id, expectedVersion: 3}) {
			posting { id } planGaps { id } problem { ... on IllegalTransition { from to allowed current { ... on Posting { status } } } } } }`, map[string]any{"id": id}), "reopenPosting")
		require.Equal(t, "OPEN", at(t, illegal, "problem", "current", "status"))
		require.Equal(t, []any{"ON_HOLD", "CLOSED"}, at(t, illegal, "problem", "allowed"))

		wrong := at(t, d.ask(recruiter, createPosting, map[string]any{"input": map[string]any{"openings": 1000}}), "createPosting")
		require.Equal(t, []any{
			map[string]any{"path": []any{"input", "title"}, "code": "REQUIRED"},
			map[string]any{"path": []any{"input", "openings"}, "code": "OUT_OF_RANGE"},
		}, at(t, wrong, "problem", "fields"), "all of them at once")
	})
}

// Whoever takes themselves off a confidential posting sees it no more, and neither the event.
func TestLeavingAConfidentialPosting(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter, lead := d.User(workflow.RoleRecruiter), d.User(workflow.RoleMember)
		id := at(t, d.ask(recruiter, createPosting, map[string]any{"input": map[string]any{
			"title": "Secret", "confidential": true, "plan": []any{map[string]any{"name": "Talk", "kind": "SCREEN"}},
		}}), "createPosting", "posting", "id")
		d.ask(recruiter, `mutation ($id: ID!, $who: ID!) { addHiringTeamMember(input: {postingId: $id, userId: $who, role: HIRING_LEAD}) { member { role } posting { id } problem { message } } }`,
			map[string]any{"id": id, "who": lead.ID})
		left := at(t, d.ask(recruiter, `mutation ($id: ID!, $who: ID!) { removeHiringTeamMember(input: {postingId: $id, userId: $who}) { posting { id } event { id } replayed problem { message } } }`,
			map[string]any{"id": id, "who": recruiter.ID}), "removeHiringTeamMember")
		require.Equal(t, map[string]any{"posting": nil, "event": nil, "replayed": false, "problem": nil}, left)
		require.NotNil(t, at(t, d.ask(lead, `query ($id: ID!) { posting(id: $id) { id } }`, map[string]any{"id": id}), "posting"))
	})
}

// The lists through the API, one of each command.
func TestListsThroughTheAPI(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		admin := d.User(workflow.RoleAdmin)
		top := at(t, d.ask(admin, `mutation { createDepartment(input: {name: "Top"}) { department { id parent { id } children { id } } problem { message } } }`, nil), "createDepartment", "department", "id")
		d.ask(admin, `mutation ($top: ID!) { createDepartment(input: {name: "Below", parentId: $top}) { department { parent { id } } problem { message } } }`, map[string]any{"top": top})
		for _, m := range []string{
			`createLocation(input: {name: "Berlin", country: "DE"}) { location { name } problem { message } }`,
			`createTag(input: {name: "Go"}) { tag { name } problem { message } }`,
			`createSource(input: {kind: EVENT, label: "Fair"}) { source { label } problem { message } }`,
			`createDecisionReason(input: {kind: OTHER, label: "Budget"}) { decisionReason { label } problem { message } }`,
			`updateCompany(input: {expectedVersion: 1, currency: "CHF"}) { company { currency version } event { __typename } problem { message } }`,
		} {
			out := d.ask(admin, "mutation { "+m+" }", nil)
			for name, payload := range out {
				require.Nil(t, at(t, payload, "problem"), name)
			}
		}
		all := d.ask(admin, `{ departments { name parent { name } children { name } } locations { name } tags { name } sources(kind: EVENT) { label } decisionReasons { label } company { currency } }`, nil)
		require.Equal(t, []any{
			map[string]any{"name": "Below", "parent": map[string]any{"name": "Top"}, "children": []any{}},
			map[string]any{"name": "Top", "parent": nil, "children": []any{map[string]any{"name": "Below"}}},
		}, at(t, all, "departments"))
		require.Equal(t, "CHF", at(t, all, "company", "currency"))
		require.Equal(t, "Fair", at(t, all, "sources", 0, "label"))
		twice := d.ask(admin, `mutation { createTag(input: {name: "GO"}) { tag { id } problem { ... on InvalidInput { fields { path code } } } } }`, nil)
		require.Equal(t, []any{map[string]any{"path": []any{"input", "name"}, "code": "DUPLICATE"}}, at(t, twice, "createTag", "problem", "fields"))
	})
}
