package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/graph"
	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/documents"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/read"
	"hirewire/internal/signin"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// desk is the API over a database, with downloads.
type desk struct {
	*seed.World
	t         *testing.T
	api       http.Handler
	downloads *documents.Handler
	recorder  *audit.Recorder
	tally     *audit.Tally
	// statements is the number that the last operation ran.
	statements int64
}

func newDesk(t *testing.T, db *testkit.DB, change ...func(*graph.Options)) *desk {
	t.Helper()
	return newDeskOf(t, seed.New(t, db), change...)
}

// newDeskOf is newDesk over a database that is filled already.
func newDeskOf(t *testing.T, w *seed.World, change ...func(*graph.Options)) *desk {
	t.Helper()
	reads := read.New(read.Options{Store: w.Store.ReadOnly(), Now: w.Clock.Now, Codec: w.Codec()})
	key, err := eventlog.DeriveKey(t.Context(), w.Store, documents.KeyPurpose)
	require.NoError(t, err)
	signer, err := documents.NewSigner(key, w.Clock.Now)
	require.NoError(t, err)
	log := slog.New(slog.DiscardHandler)
	trail := audit.New(w.Store, w.IDs, w.Clock.Now)
	recorder := audit.NewRecorder(trail, log)
	tally := audit.NewTally(trail, log)
	seen := audit.NewWitness(recorder, reads).Sums(tally)
	commands := hiring.New(hiring.Options{Store: w.Store, Now: w.Clock.Now, IDs: w.IDs, Refused: seen.CommandRefused})
	accounts, err := signin.New(signin.Options{
		Store: w.Store, Hiring: commands, Audit: trail, IDs: w.IDs, Now: w.Clock.Now,
		Base: "https://hire.example", Idle: time.Hour, Absolute: 24 * time.Hour,
	})
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	var running sync.WaitGroup
	running.Go(func() { recorder.Run(ctx) })
	t.Cleanup(func() { stop(); running.Wait() })
	o := graph.Options{Logger: log, Resolver: &graph.Resolver{
		Hiring: commands, Read: reads, Accounts: accounts, SignDocument: signer.Path, Witness: seen,
	}}
	for _, f := range change {
		f(&o)
	}
	return &desk{
		World: w, t: t, recorder: recorder, tally: tally,
		downloads: &documents.Handler{Reader: reads, Signer: signer, Logger: log, Opened: seen.DocumentDownloaded, Renew: func(ctx context.Context, v *access.Viewer) (*access.Viewer, error) {
			return reads.Renew(ctx, v, read.SessionUse{Now: w.Clock.Now()})
		}},
		api: graph.NewServer(o),
	}
}

// ask sends an operation and answers its data; errors fail the test.
func (d *desk) ask(v *access.Viewer, query string, variables map[string]any) map[string]any {
	d.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	require.NoError(d.t, err)
	return d.send(v, "application/json", bytes.NewReader(body))
}

func (d *desk) send(v *access.Viewer, contentType string, body *bytes.Reader) map[string]any {
	d.t.Helper()
	ctx, stats := store.WithStats(access.With(d.t.Context(), v))
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", body)
	r.Header.Set("Content-Type", contentType)
	r.Header.Set("X-Requested-With", "test")
	w := httptest.NewRecorder()
	d.api.ServeHTTP(w, r)
	d.statements = stats.Statements()
	var out struct {
		Data   map[string]any
		Errors []any
	}
	require.NoError(d.t, json.Unmarshal(w.Body.Bytes(), &out), w.Body.String())
	require.Empty(d.t, out.Errors)
	return out.Data
}

// at digs out a value: map keys and list positions.
func at(t *testing.T, v any, path ...any) any {
	t.Helper()
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, ok := v.(map[string]any)
			require.True(t, ok, "%v in %v", p, v)
			v = m[p]
		case int:
			l, ok := v.([]any)
			require.True(t, ok, "%v in %v", p, v)
			require.Greater(t, len(l), p)
			v = l[p]
		}
	}
	return v
}

func TestCandidateThroughTheAPI(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter, outsider := d.User(workflow.RoleRecruiter), d.User(workflow.RoleMember)
		added := d.ask(recruiter, `mutation ($input: AddCandidateInput!) { addCandidate(input: $input) {
			candidate { id version } replayed event { __typename id actor { id } candidate { id } } problem { code } } }`,
			map[string]any{"input": map[string]any{
				"name": "Ada", "emails": []string{"ada@example.com"}, "phones": []string{"+49 30 1234567"},
				"links": []any{map[string]any{"url": "https://github.com/ada"}}, "tagIds": []string{d.Tag("Go")},
			}})
		id := at(t, added, "addCandidate", "candidate", "id")
		require.Equal(t, "CandidateAdded", at(t, added, "addCandidate", "event", "__typename"))
		require.Equal(t, id, at(t, added, "addCandidate", "event", "candidate", "id"))
		require.Nil(t, at(t, added, "addCandidate", "problem"))

		const profile = `query ($id: ID!) { candidate(id: $id) { name emails { address primary } phones { number } links { url kind } tags { name }
			linkedUser { id } documents { id } possibleDuplicates { id } addedBy { id name } } }`
		got := at(t, d.ask(recruiter, profile, map[string]any{"id": id}), "candidate")
		require.Equal(t, map[string]any{
			"name": "Ada", "emails": []any{map[string]any{"address": "ada@example.com", "primary": true}}, "phones": []any{map[string]any{"number": "+49 30 1234567"}},
			"links": []any{map[string]any{"url": "https://github.com/ada", "kind": "GITHUB"}}, "tags": []any{map[string]any{"name": "Go"}},
			"linkedUser": nil, "documents": []any{}, "possibleDuplicates": []any{}, "addedBy": map[string]any{"id": recruiter.ID, "name": recruiter.Name},
		}, got)
		require.Nil(t, at(t, d.ask(outsider, profile, map[string]any{"id": id}), "candidate"))

		const update = `mutation ($input: UpdateCandidateInput!) { updateCandidate(input: $input) { candidate { name version } event { ... on CandidateUpdated { changedFields } }
			problem { __typename code ... on VersionConflict { current { id } changedBy { id } changes { id } } ... on InvalidInput { fields { path code } } } } }`
		changed := d.ask(recruiter, update, map[string]any{"input": map[string]any{"candidateId": id, "expectedVersion": 1, "name": "Ada L."}})
		require.Equal(t, []any{"name"}, at(t, changed, "updateCandidate", "event", "changedFields"))
		lost := at(t, d.ask(recruiter, update, map[string]any{"input": map[string]any{"candidateId": id, "expectedVersion": 1, "name": "Eve"}}), "updateCandidate")
		require.Nil(t, at(t, lost, "candidate"))
		require.Equal(t, "VersionConflict", at(t, lost, "problem", "__typename"))
		require.Equal(t, id, at(t, lost, "problem", "current", "id"))
		require.Equal(t, recruiter.ID, at(t, lost, "problem", "changedBy", "id"))
		bad := at(t, d.ask(recruiter, update, map[string]any{"input": map[string]any{"candidateId": id, "expectedVersion": 2, "emails": []string{"x"}}}), "updateCandidate")
		require.Equal(t, []any{map[string]any{"path": []any{"input", "emails", "0"}, "code": "INVALID"}}, at(t, bad, "problem", "fields"))
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
		require.NoError(t, form.WriteField("operations", fmt.Sprintf(`{"query": %q, "variables": {"input": {"candidateId": %q, "file": null}}}`,
			`mutation ($input: AddDocumentInput!) { addDocument(input: $input) { document { id kind filename mediaType size url candidate { id } application { id } addedBy { id } }
			event { ... on DocumentAdded { document { id } } } problem { code } } }`, candidate)))
		require.NoError(t, form.WriteField("map", `{"0": ["variables.input.file"]}`))
		part, err := form.CreateFormFile("0", "cv.docx")
		require.NoError(t, err)
		_, err = part.Write([]byte(content))
		require.NoError(t, err)
		require.NoError(t, form.Close())
		out := at(t, d.send(recruiter, form.FormDataContentType(), bytes.NewReader(body.Bytes())), "addDocument")
		document := at(t, out, "document")
		require.Equal(t, "cv.pdf", at(t, document, "filename"))
		require.Equal(t, "application/pdf", at(t, document, "mediaType"))
		require.Equal(t, candidate, at(t, document, "candidate", "id"))
		require.Equal(t, recruiter.ID, at(t, document, "addedBy", "id"))
		require.Nil(t, at(t, document, "application"))
		require.Equal(t, at(t, document, "id"), at(t, out, "event", "document", "id"))

		link, ok := at(t, document, "url").(string)
		require.True(t, ok)
		w := httptest.NewRecorder()
		d.downloads.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, link, http.NoBody))
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
		out := at(t, d.ask(admin, `mutation ($input: AddCommentInput!) { addComment(input: $input) {
			comment { body visibility author { id } application { id documents { id } } } event { ... on CommentAdded { comment { body } } } problem { code } } }`,
			map[string]any{"input": map[string]any{"applicationId": application, "body": "Hm.", "visibility": "ADMINS"}}), "addComment")
		require.Equal(t, map[string]any{
			"comment": map[string]any{
				"body": "Hm.", "visibility": "ADMINS", "author": map[string]any{"id": admin.ID}, "application": map[string]any{"id": application, "documents": []any{}},
			},
			"event": map[string]any{"comment": map[string]any{"body": "Hm."}}, "problem": nil,
		}, out)
	})
}

// What candidates have costs the same number of statements for one and for thirty.
func TestCandidatesCostAConstantNumberOfStatements(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter := d.User(workflow.RoleRecruiter)
		posting := d.Posting()
		stage, tag := d.Stages(posting, 1)[0], d.Tag("Go")
		var list []string
		for range 30 {
			c := d.Candidate(seed.Row{"linked_user_id": d.User(workflow.RoleMember).ID, "added_by_kind": "USER", "added_by_id": recruiter.ID})
			d.Tagged(c, tag)
			d.Insert("documents", seed.Row{
				"id": d.IDs.New("doc"), "candidate_id": c, "application_id": d.Application(c, posting, stage), "kind": "RESUME", "filename": "cv.pdf",
				"media_type": "application/pdf", "size": 1, "sha256": strings.Repeat("0", 64), "added_by_kind": "USER", "added_by_id": recruiter.ID,
			})
			list = append(list, c)
		}
		const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Candidate { name emails { address } phones { number } links { url } tags { id } linkedUser { id name }
			addedBy { id } possibleDuplicates { id tags { id } } documents { id url addedBy { id } candidate { id } application { id documents { id } } } } } }`
		d.ask(recruiter, query, map[string]any{"ids": list[:1]})
		one := d.statements
		data := d.ask(recruiter, query, map[string]any{"ids": list})
		require.Equal(t, one, d.statements)
		require.Equal(t, tag, at(t, data, "nodes", 29, "tags", 0, "id"))
		require.Equal(t, list[29], at(t, data, "nodes", 29, "documents", 0, "candidate", "id"))
	})
}
