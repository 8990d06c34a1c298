package graph_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

func operation(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile("testdata/operations/" + name + ".graphql")
	require.NoError(t, err)
	return string(text)
}

func TestBoardStatements(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		query := operation(t, "board")
		viewers := map[string]*access.Viewer{
			"recruiter": d.User(
				workflow.RoleRecruiter,
			),
			"admin": d.User(workflow.RoleAdmin, seed.Row{"confidential_access": true}),
			"lead":  d.User(workflow.RoleMember),
		}
		for _, stages := range []int{1, 7, 30} {
			posting, _ := d.Pipeline(stages, 3)
			d.Member(posting, viewers["lead"].ID, workflow.TeamHiringLead)
			for name, v := range viewers {
				got := d.Ask(v, query, map[string]any{"postingId": posting, "perStage": 2})
				require.LessOrEqual(t, d.Statements, int64(8), "%d stages for the %s", stages, name)
				columns, _ := apikit.At(t, got, "posting", "stages").([]any)
				require.Len(t, columns, stages)
				for _, column := range columns {
					require.EqualValues(t, 3, apikit.At(t, column, "applicationCount"))
					require.EqualValues(t, 3, apikit.At(t, column, "applications", "totalCount"))
					require.Equal(
						t,
						true,
						apikit.At(t, column, "applications", "pageInfo", "hasNextPage"),
					)
					for i := range 2 {
						card := apikit.At(t, column, "applications", "edges", i, "node")
						require.Equal(t, "REFERRAL", apikit.At(t, card, "source", "kind"))
						require.Equal(t, "Engineer", apikit.At(t, card, "candidate", "headline"))
						require.Equal(
							t,
							"Tag "+posting,
							apikit.At(t, card, "candidate", "tags", 0, "name"),
						)
					}
				}
			}
		}
	})
}

// The viewer's rights are read once for all rows of a list.
func TestViewerCanStatements(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		viewers := map[string]*access.Viewer{
			"recruiter": d.User(workflow.RoleRecruiter),
			"lead":      d.User(workflow.RoleMember),
			"sourcer":   d.User(workflow.RoleMember),
		}
		query := `query ($id: ID!) {
			viewer { can { createPostings addCandidates } }
			postings(first: 50) { nodes { viewerCan { edit open close copy addApplication moveApplications rejectApplications seePipeline } } }
			posting(id: $id) { stages { applications(first: 50) { nodes { viewerCan { move reject hire comment } candidate { viewerCan { edit } } } } } }
		}`
		ran := map[string]int64{}
		for _, n := range []int{1, 20} {
			posting, _ := d.Pipeline(n, n)
			for name, role := range map[string]workflow.TeamRole{"lead": workflow.TeamHiringLead, "sourcer": workflow.TeamSourcer} {
				d.Member(posting, viewers[name].ID, role)
			}
			for name, v := range viewers {
				got := d.Ask(v, query, map[string]any{"id": posting})
				require.Equal(
					t,
					name != "sourcer",
					apikit.At(
						t,
						got,
						"posting",
						"stages",
						n-1,
						"applications",
						"nodes",
						n-1,
						"viewerCan",
						"reject",
					),
					name,
				)
				require.Equal(
					t,
					true,
					apikit.At(
						t,
						got,
						"posting",
						"stages",
						n-1,
						"applications",
						"nodes",
						n-1,
						"candidate",
						"viewerCan",
						"edit",
					),
					name,
				)
				if before, ok := ran[name]; ok {
					require.Equal(
						t,
						before,
						d.Statements,
						"%s, %d stages of %d applications",
						name,
						n,
						n,
					)
				}
				ran[name] = d.Statements
			}
		}
	})
}

// A posting without applications shows what the viewer may do with applications, and whether they
// see all of them.
func TestPostingRightsNeedNoApplication(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		posting, _ := d.Pipeline(2, 0)
		for role, want := range map[workflow.TeamRole][3]bool{
			workflow.TeamHiringLead: {true, true, true}, workflow.TeamRecruiter: {true, true, true}, workflow.TeamCoordinator: {true, false, true},
			workflow.TeamSourcer: {false, false, true}, workflow.TeamInterviewer: {false, false, false},
		} {
			v := d.User(workflow.RoleMember)
			d.Member(posting, v.ID, role)
			query := "query ($id: ID!) { posting(id: $id) { viewerCan { moveApplications rejectApplications seePipeline } } }"
			got := apikit.At(
				t,
				d.Ask(v, query, map[string]any{"id": posting}),
				"posting",
				"viewerCan",
			)
			require.Equal(
				t,
				map[string]any{
					"moveApplications":   want[0],
					"rejectApplications": want[1],
					"seePipeline":        want[2],
				},
				got,
				role,
			)
		}
	})
}

func TestPostingsStatements(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		v := d.User(workflow.RoleRecruiter)
		department := d.IDs.New(ids.Department)
		d.Insert(
			"departments",
			seed.Row{"id": department, "name": "Engineering", "name_key": "engineering"},
		)
		location := d.IDs.New(ids.Location)
		d.Insert("locations", seed.Row{"id": location, "name": "Berlin", "name_key": "berlin"})
		add := func(n int) {
			for range n {
				posting, _ := d.Pipeline(2, 1, seed.Row{"department_id": department})
				d.Insert(
					"posting_locations",
					seed.Row{
						"id":          d.IDs.New(ids.PostingLocation),
						"posting_id":  posting,
						"location_id": location,
					},
				)
				d.Insert(
					"openings",
					seed.Row{"id": d.IDs.New(ids.Opening), "posting_id": posting, "status": "OPEN"},
				)
				d.Member(posting, d.User(workflow.RoleMember).ID, workflow.TeamHiringLead)
			}
		}
		add(1)
		d.Ask(v, operation(t, "postings"), map[string]any{"first": 50})
		one := d.Statements
		add(49)
		got := d.Ask(v, operation(t, "postings"), map[string]any{"first": 50})
		require.Equal(t, one, d.Statements)
		require.EqualValues(t, 50, apikit.At(t, got, "postings", "totalCount"))
		for i := range 50 {
			node := apikit.At(t, got, "postings", "edges", i, "node")
			require.EqualValues(t, 1, apikit.At(t, node, "stages", 1, "applicationCount"))
			require.Equal(t, "Berlin", apikit.At(t, node, "locations", 0, "name"))
			require.NotEmpty(t, apikit.At(t, node, "hiringTeam", 0, "user", "name"))
		}
	})
}

func TestCandidateStatements(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		v := d.User(workflow.RoleRecruiter)
		query := operation(t, "candidate")
		c := d.Candidate()
		add := func(n int) {
			for range n {
				posting := d.Posting()
				stages := d.Stages(posting, 2)
				a := d.Application(c, posting, stages[0])
				d.Transition(
					a,
					stages[1],
					2,
					seed.Row{"from_stage_id": stages[0], "actor_kind": "USER", "actor_id": v.ID},
				)
				d.Comment(a, v.ID, workflow.CommentTeam)
				d.Event(
					v.Actor(),
					eventlog.Entry{
						Kind:          eventlog.ApplicationReceived,
						Visibility:    eventlog.Pipeline,
						PostingID:     posting,
						ApplicationID: a,
						CandidateID:   c,
					},
				)
			}
		}
		add(1)
		d.Ask(v, query, map[string]any{"id": c})
		one := d.Statements
		require.EqualValues(t, 10, one)
		add(6)
		got := d.Ask(v, query, map[string]any{"id": c})
		require.Equal(t, one, d.Statements)
		edges, _ := apikit.At(t, got, "candidate", "applications", "edges").([]any)
		require.Len(t, edges, 7)
		for _, e := range edges {
			moves, _ := apikit.At(t, e, "node", "transitions", "edges").([]any)
			require.Len(t, moves, 2)
			require.Nil(t, apikit.At(t, moves[0], "node", "fromStage"))
			require.Equal(t, "Hirewire", apikit.At(t, moves[0], "node", "actor", "name"))
			require.Equal(t, v.Name, apikit.At(t, moves[1], "node", "actor", "name"))
			require.Equal(
				t,
				v.Name,
				apikit.At(t, e, "node", "comments", "edges", 0, "node", "author", "name"),
			)
		}
		events, _ := apikit.At(t, got, "candidate", "activity", "edges").([]any)
		require.Len(t, events, 7)
	})
}

// The operations that clients use run unchanged.
func TestListOperationsRun(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		v := d.User(workflow.RoleAdmin)
		d.Pipeline(2, 3)
		got := d.Ask(v, operation(t, "candidates_list"), map[string]any{"first": 2})
		require.EqualValues(t, 6, apikit.At(t, got, "candidates", "totalCount"))
		end := apikit.At(t, got, "candidates", "pageInfo", "endCursor")
		got = d.Ask(v, operation(t, "candidates_list"), map[string]any{"last": 2, "before": end})
		require.Equal(t, true, apikit.At(t, got, "candidates", "pageInfo", "hasNextPage"))
		require.Equal(
			t,
			"Candidate 0003",
			apikit.At(t, got, "candidates", "edges", 0, "node", "name"),
		)

		got = d.Ask(v, operation(t, "activity"), map[string]any{"first": 4})
		require.Equal(t, true, apikit.At(t, got, "activity", "pageInfo", "hasNextPage"))
		got = d.Ask(
			v,
			operation(t, "activity"),
			map[string]any{
				"first": 4,
				"after": apikit.At(t, got, "activity", "pageInfo", "endCursor"),
			},
		)
		require.Equal(t, false, apikit.At(t, got, "activity", "pageInfo", "hasNextPage"))
		require.Equal(
			t,
			"ApplicationReceived",
			apikit.At(t, got, "activity", "edges", 1, "node", "__typename"),
		)

		got = d.Ask(v, operation(t, "viewer"), nil)
		require.Equal(t, v.Email, apikit.At(t, got, "viewer", "email"))
		cursor := apikit.At(t, got, "pipelineCursor")
		got = d.Ask(v, operation(t, "activity"), map[string]any{"first": 4, "after": cursor})
		require.Empty(t, apikit.At(t, got, "activity", "edges"))
		require.NotNil(t, apikit.At(t, got, "activity", "pageInfo", "endCursor"))
	})
}

func TestViewerAndNodes(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		member, other, mate := d.User(
			workflow.RoleMember,
		), d.User(
			workflow.RoleRecruiter,
		), d.User(
			workflow.RoleMember,
		)
		posting, _ := d.Pipeline(1, 1)
		d.Member(posting, member.ID, workflow.TeamHiringLead)
		d.Member(posting, mate.ID, workflow.TeamInterviewer)
		key := d.Key(member.ID, []byte("mine"))
		foreign := d.Key(other.ID, []byte("theirs"))
		const query = `query ($ids: [ID!]!) { viewer { id email role actor { id __typename } apiKeys { id hint } }
			nodes(ids: $ids) { id __typename ... on User { email role active } } node(id: "cmp_hirewire") { __typename } }`
		got := d.Ask(
			member,
			query,
			map[string]any{
				"ids": []string{mate.ID, other.ID, posting, key, foreign, "nonsense", mate.ID},
			},
		)
		require.Equal(t, member.ID, apikit.At(t, got, "viewer", "actor", "id"))
		require.Equal(
			t,
			[]any{map[string]any{"id": key, "hint": "hw_"}},
			apikit.At(t, got, "viewer", "apiKeys"),
		)
		require.Equal(t, "Company", apikit.At(t, got, "node", "__typename"))
		require.Equal(t, []any{
			map[string]any{
				"id":         mate.ID,
				"__typename": "User",
				"email":      mate.Email,
				"role":       "MEMBER",
				"active":     true,
			},
			map[string]any{
				"id":         other.ID,
				"__typename": "User",
				"email":      nil,
				"role":       nil,
				"active":     true,
			},
			map[string]any{"id": posting, "__typename": "Posting"},
			map[string]any{"id": key, "__typename": "ApiKey"},
			nil,
			nil,
			map[string]any{
				"id":         mate.ID,
				"__typename": "User",
				"email":      mate.Email,
				"role":       "MEMBER",
				"active":     true,
			},
		}, apikit.At(t, got, "nodes"))

		account := &access.Viewer{
			Kind: workflow.ActorServiceAccount,
			ID:   d.Machine(workflow.RoleRecruiter),
			Role: workflow.RoleRecruiter,
		}
		got = d.Ask(account, query, map[string]any{"ids": []string{}})
		require.Nil(t, apikit.At(t, got, "viewer", "email"))
		require.Equal(t, "ServiceAccount", apikit.At(t, got, "viewer", "actor", "__typename"))
	})
}

func TestWrongArgumentsAreBadInput(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		v := d.User(workflow.RoleAdmin)
		d.Pipeline(1, 1)
		many := strings.Repeat(`"x",`, 101)
		for _, query := range []string{
			`{ nodes(ids: [` + many + `]) { id } }`,
			`{ applications(filter: {tagIds: [` + many + `]}) { totalCount } }`,
			`{ candidates(filter: {postingIds: [` + many + `]}) { totalCount } }`,
			`{ postings(filter: {locationIds: [` + many + `]}) { totalCount } }`,
			`{ activity(filter: {actorIds: [` + many + `]}) { totalCount } }`,
			`{ postings(first: 101) { totalCount } }`,
			`{ activity(first: 501) { totalCount } }`,
			`{ activity(after: "x") { totalCount } }`,
			`{ postings(after: "x") { totalCount } }`,
			`{ candidates(search: "ada", orderBy: {field: NAME}) { totalCount } }`,
			`{ users(search: "` + strings.Repeat("x", 201) + `") { totalCount } }`,
			`{ postings(filter: {search: "` + strings.Repeat("x", 201) + `"}) { totalCount } }`,
		} {
			require.Equal(t, "BAD_USER_INPUT", d.ErrorCode(v, query), query)
		}
	})
}

// pipelineCursor is read before all other data of an operation, once, and only if it is selected.
func TestHeadIsReadFirst(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		v := d.User(workflow.RoleAdmin)
		posting, _ := d.Pipeline(1, 1)
		texts := func(query string) []string {
			ctx, stats := store.WithStats(access.With(t.Context(), v))
			stats.Record(true)
			r := httptest.NewRequestWithContext(
				ctx,
				http.MethodPost,
				"/graphql",
				strings.NewReader(fmt.Sprintf(`{"query": %q}`, query)),
			)
			r.Header.Set("Content-Type", "application/json")
			w := httptest.NewRecorder()
			d.API.ServeHTTP(w, r)
			require.NotContains(t, w.Body.String(), "errors")
			return stats.Texts()
		}
		heads := func(all []string) (found []int) {
			for i, text := range all {
				if strings.Contains(text, "FROM event_stream") {
					found = append(found, i)
				}
			}
			return found
		}
		for _, query := range []string{
			`{ posting(id: "` + posting + `") { id again: pipelineCursor } pipelineCursor }`,
			`{ posting(id: "` + posting + `") { stages { posting { ...p } } } } fragment p on Posting { id ... on Posting { pipelineCursor } }`,
		} {
			require.Equal(t, []int{0}, heads(texts(query)))
		}
		require.Empty(t, heads(texts(`{ posting(id: "`+posting+`") { id } }`)))
	})
}
