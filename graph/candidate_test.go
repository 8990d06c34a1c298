package graph_test

import (
	"bytes"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

func TestCandidateThroughTheAPI(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter, outsider := d.User(workflow.RoleRecruiter), d.User(workflow.RoleMember)
		added := d.Ask(
			recruiter,
			`mutation ($input: AddCandidateInput!) { addCandidate(input: $input) {
			candidate { id version } replayed event { __typename id actor { id } candidate { id } } problem { code } } }`,
			map[string]any{"input": map[string]any{
				"name":   "Ada",
				"emails": []string{"ada@example.com"},
				"phones": []string{"+49 30 1234567"},
				"links": []any{
					map[string]any{"url": "https://github.com/ada"},
				},
				"tagIds": []string{d.Tag("Go")},
			}},
		)
		id := apikit.At(t, added, "addCandidate", "candidate", "id")
		require.Equal(
			t,
			"CandidateAdded",
			apikit.At(t, added, "addCandidate", "event", "__typename"),
		)
		require.Equal(t, id, apikit.At(t, added, "addCandidate", "event", "candidate", "id"))
		require.Nil(t, apikit.At(t, added, "addCandidate", "problem"))

		const profile = `query ($id: ID!) { candidate(id: $id) { name emails { address primary } phones { number } links { url kind } tags { name }
			linkedUser { id } documents { id } possibleDuplicates { id } addedBy { id name } } }`
		got := apikit.At(t, d.Ask(recruiter, profile, map[string]any{"id": id}), "candidate")
		require.Equal(t, map[string]any{
			"name":   "Ada",
			"emails": []any{map[string]any{"address": "ada@example.com", "primary": true}},
			"phones": []any{map[string]any{"number": "+49 30 1234567"}},
			"links": []any{
				map[string]any{"url": "https://github.com/ada", "kind": "GITHUB"},
			},
			"tags":               []any{map[string]any{"name": "Go"}},
			"linkedUser":         nil,
			"documents":          []any{},
			"possibleDuplicates": []any{},
			"addedBy":            map[string]any{"id": recruiter.ID, "name": recruiter.Name},
		}, got)
		require.Nil(
			t,
			apikit.At(t, d.Ask(outsider, profile, map[string]any{"id": id}), "candidate"),
		)

		const update = `mutation ($input: UpdateCandidateInput!) { updateCandidate(input: $input) { candidate { name version } event { ... on CandidateUpdated { changedFields } }
			problem { __typename code ... on VersionConflict { current { id } changedBy { id } changes { id } } ... on InvalidInput { fields { path code } } } } }`
		changed := d.Ask(
			recruiter,
			update,
			map[string]any{
				"input": map[string]any{"candidateId": id, "expectedVersion": 1, "name": "Ada L."},
			},
		)
		require.Equal(
			t,
			[]any{"name"},
			apikit.At(t, changed, "updateCandidate", "event", "changedFields"),
		)
		lost := apikit.At(
			t,
			d.Ask(
				recruiter,
				update,
				map[string]any{
					"input": map[string]any{"candidateId": id, "expectedVersion": 1, "name": "Eve"},
				},
			),
			"updateCandidate",
		)
		require.Nil(t, apikit.At(t, lost, "candidate"))
		require.Equal(t, "VersionConflict", apikit.At(t, lost, "problem", "__typename"))
		require.Equal(t, id, apikit.At(t, lost, "problem", "current", "id"))
		require.Equal(t, recruiter.ID, apikit.At(t, lost, "problem", "changedBy", "id"))
		bad := apikit.At(
			t,
			d.Ask(
				recruiter,
				update,
				map[string]any{
					"input": map[string]any{
						"candidateId":     id,
						"expectedVersion": 2,
						"emails":          []string{"x"},
					},
				},
			),
			"updateCandidate",
		)
		require.Equal(
			t,
			[]any{map[string]any{"path": []any{"input", "emails", "0"}, "code": "INVALID"}},
			apikit.At(t, bad, "problem", "fields"),
		)
	})
}

func TestDocumentThroughTheAPI(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter := d.User(workflow.RoleRecruiter)
		candidate := d.Candidate()
		const content = "%PDF-1.4\n1 0 obj"
		var body bytes.Buffer
		form := multipart.NewWriter(&body)
		require.NoError(
			t,
			form.WriteField("operations", fmt.Sprintf(
				`{"query": %q, "variables": {"input": {"candidateId": %q, "file": null}}}`,
				`mutation ($input: AddDocumentInput!) { addDocument(input: $input) { document { id kind filename mediaType size url candidate { id } application { id } addedBy { id } }
			event { ... on DocumentAdded { document { id } } } problem { code } } }`,
				candidate,
			)),
		)
		require.NoError(t, form.WriteField("map", `{"0": ["variables.input.file"]}`))
		part, err := form.CreateFormFile("0", "cv.docx")
		require.NoError(t, err)
		_, err = part.Write([]byte(content))
		require.NoError(t, err)
		require.NoError(t, form.Close())
		out := apikit.At(
			t,
			d.Send(recruiter, form.FormDataContentType(), bytes.NewReader(body.Bytes())),
			"addDocument",
		)
		document := apikit.At(t, out, "document")
		require.Equal(t, "cv.pdf", apikit.At(t, document, "filename"))
		require.Equal(t, "application/pdf", apikit.At(t, document, "mediaType"))
		require.Equal(t, candidate, apikit.At(t, document, "candidate", "id"))
		require.Equal(t, recruiter.ID, apikit.At(t, document, "addedBy", "id"))
		require.Nil(t, apikit.At(t, document, "application"))
		require.Equal(t, apikit.At(t, document, "id"), apikit.At(t, out, "event", "document", "id"))

		link, ok := apikit.At(t, document, "url").(string)
		require.True(t, ok)
		w := httptest.NewRecorder()
		d.Downloads.ServeHTTP(
			w,
			httptest.NewRequestWithContext(t.Context(), http.MethodGet, link, http.NoBody),
		)
		require.Equal(t, http.StatusOK, w.Code)
		require.Equal(t, content, w.Body.String())
	})
}

func TestCommentThroughTheAPI(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		admin := d.User(workflow.RoleAdmin)
		posting := d.Posting()
		application := d.Application(d.Candidate(), posting, d.Stages(posting, 1)[0])
		out := apikit.At(
			t,
			d.Ask(
				admin,
				`mutation ($input: AddCommentInput!) { addComment(input: $input) {
			comment { body visibility author { id } application { id documents { id } } } event { ... on CommentAdded { comment { body } } } problem { code } } }`,
				map[string]any{
					"input": map[string]any{
						"applicationId": application,
						"body":          "Hm.",
						"visibility":    "ADMINS",
					},
				},
			),
			"addComment",
		)
		require.Equal(t, map[string]any{
			"comment": map[string]any{
				"body":        "Hm.",
				"visibility":  "ADMINS",
				"author":      map[string]any{"id": admin.ID},
				"application": map[string]any{"id": application, "documents": []any{}},
			},
			"event": map[string]any{"comment": map[string]any{"body": "Hm."}}, "problem": nil,
		}, out)
	})
}

// The number of statements is the same for one candidate and for thirty.
func TestCandidatesCostAConstantNumberOfStatements(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter := d.User(workflow.RoleRecruiter)
		posting := d.Posting()
		stage, tag := d.Stages(posting, 1)[0], d.Tag("Go")
		var list []string
		for range 30 {
			c := d.Candidate(
				seed.Row{
					"linked_user_id": d.User(workflow.RoleMember).ID,
					"added_by_kind":  "USER",
					"added_by_id":    recruiter.ID,
				},
			)
			d.Tagged(c, tag)
			d.Insert("documents", seed.Row{
				"id": d.IDs.New(
					"doc",
				),
				"candidate_id":   c,
				"application_id": d.Application(c, posting, stage),
				"kind":           "RESUME",
				"filename":       "cv.pdf",
				"media_type":     "application/pdf",
				"size":           1,
				"sha256":         strings.Repeat("0", 64),
				"added_by_kind":  "USER",
				"added_by_id":    recruiter.ID,
			})
			list = append(list, c)
		}
		const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Candidate { name emails { address } phones { number } links { url } tags { id } linkedUser { id name }
			addedBy { id } possibleDuplicates { id tags { id } } documents { id url addedBy { id } candidate { id } application { id documents { id } } } } } }`
		d.Ask(recruiter, query, map[string]any{"ids": list[:1]})
		one := d.Statements
		data := d.Ask(recruiter, query, map[string]any{"ids": list})
		require.Equal(t, one, d.Statements)
		require.Equal(t, tag, apikit.At(t, data, "nodes", 29, "tags", 0, "id"))
		require.Equal(
			t,
			list[29],
			apikit.At(t, data, "nodes", 29, "documents", 0, "candidate", "id"),
		)
	})
}

// A bounded count stops at its bound, and says whether there are more.
func TestBoundedCounts(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter, lead := d.User(workflow.RoleRecruiter), d.User(workflow.RoleMember)
		posting := d.Posting()
		d.Member(posting, lead.ID, workflow.TeamHiringLead)
		stage := d.Stages(posting, 1)[0]
		for range 4 {
			d.Application(d.Candidate(), posting, stage)
		}
		const query = `query ($n: Int!) {
			candidates(first: 1) { count(atMost: $n) { value exact } default: count { value exact } }
			posting(id: "%s") { applications(first: 1) { count(atMost: $n) { value exact } } stages { applications(first: 1) { count(atMost: $n) { value exact } } } }
			applications(first: 1) { count(atMost: $n) { value exact } } }`
		for _, v := range []*access.Viewer{recruiter, lead} {
			for n, want := range map[int]map[string]any{
				3: {"value": 3.0, "exact": false},
				4: {"value": 4.0, "exact": true},
				5: {"value": 4.0, "exact": true},
			} {
				data := d.Ask(v, fmt.Sprintf(query, posting), map[string]any{"n": n})
				require.EqualValues(t, want, apikit.At(t, data, "candidates", "count"))
				require.EqualValues(t, 4, apikit.At(t, data, "candidates", "default", "value"))
				require.EqualValues(t, want, apikit.At(t, data, "applications", "count"))
				require.EqualValues(t, want, apikit.At(t, data, "posting", "applications", "count"))
				require.EqualValues(
					t,
					want,
					apikit.At(t, data, "posting", "stages", 0, "applications", "count"),
				)
			}
			for _, n := range []int{0, -1, 10_001} {
				require.Equal(
					t,
					"BAD_USER_INPUT",
					d.ErrorCode(
						v,
						fmt.Sprintf(`{ candidates { count(atMost: %d) { value } } }`, n),
					),
				)
			}
		}
	})
}
