package graph_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/answercache"
	"hirewire/internal/eventlog"
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/ids"
	"hirewire/internal/ratelimit"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// keepingDesk is the API with a cache of answers, for callers whose credential is checked with each
// operation.
type keepingDesk struct {
	*desk
	answers *answercache.Cache
	// operations are what the server has recorded.
	operations []graphqlhttp.Operation
	// ended makes all credentials end.
	ended bool
}

func newKeepingDesk(t *testing.T, db *testkit.DB, change ...func(*apikit.Options)) *keepingDesk {
	t.Helper()
	d := &keepingDesk{}
	d.desk = &desk{apikit.NewDesk(t, db, func(o *apikit.Options) {
		d.answers = answercache.New(answercache.Options{
			Bytes: 1 << 20, PutCursor: o.Resolver.Read.PutCursor,
		})
		o.Answers = d.answers
		o.Observe = func(op graphqlhttp.Operation) { d.operations = append(d.operations, op) }
		o.Refuse = func(w http.ResponseWriter, _ *http.Request, _ error) {
			w.WriteHeader(http.StatusUnauthorized)
		}
		for _, f := range change {
			f(o)
		}
	})}
	t.Cleanup(d.answers.Close)
	return d
}

// call sends an operation as a caller, by GET if the target has a query and otherwise by POST.
func (d *keepingDesk) call(
	v *access.Viewer, target, body string, headers ...string,
) *httptest.ResponseRecorder {
	d.T.Helper()
	ctx, stats := store.WithStats(d.T.Context())
	ctx = graphqlhttp.WithCaller(ctx, &graphqlhttp.Caller{
		ID: v.ID,
		Load: func(ctx context.Context) (*access.Viewer, error) {
			if d.ended {
				return nil, access.ErrUnauthenticated
			}
			return d.Read.ViewerByID(ctx, v.ID)
		},
	})
	method := http.MethodPost
	if body == "" {
		method = http.MethodGet
	}
	r := apikit.Request(method, target, body, headers...).WithContext(ctx)
	if body != "" {
		r.Header.Set("Content-Type", apikit.PlainJSON)
	}
	w := httptest.NewRecorder()
	d.API.ServeHTTP(w, r)
	d.Statements = stats.Statements()
	return w
}

// post sends an operation by POST and returns the body.
func (d *keepingDesk) post(v *access.Viewer, query string, variables map[string]any) string {
	d.T.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	require.NoError(d.T, err)
	w := d.call(v, "/graphql", string(body))
	require.Equal(d.T, http.StatusOK, w.Code, w.Body.String())
	return w.Body.String()
}

const (
	keptBoard = `query ($id: ID!) { posting(id: $id) { title stages { name applicationCount
		applications { nodes { id candidate { name tags { name } } source { label } } } } } }`
	keptProfile = `query ($id: ID!) { pipelineCursor candidate(id: $id) { name emails { address }
		applications { nodes { stage { name } } } activity(last: 5) { edges { cursor } nodes { id } } } }`
)

// A hit runs one statement, which loads the viewer and reads the position of the log, and is
// recorded like any operation. A query that selects pipelineCursor needs no statement of its own
// for the position, even if it is executed.
func TestAHitRunsOneStatement(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newKeepingDesk(t, db)
		v := d.User(workflow.RoleRecruiter)
		posting, stages := d.Pipeline(2, 2)
		candidate := d.Candidate()
		d.Application(candidate, posting, stages[0])
		for _, query := range []struct {
			text string
			id   string
		}{{keptBoard, posting}, {keptProfile, candidate}} {
			variables := map[string]any{"id": query.id}
			d.operations = nil
			first := d.post(v, query.text, variables)
			require.Greater(t, d.Statements, int64(3))
			second := d.post(v, query.text, variables)
			require.EqualValues(t, 1, d.Statements)
			require.Len(t, second, len(first))
			if query.id == posting {
				require.Equal(t, first, second)
			} else {
				require.NotEqual(t, first, second, "each answer has its own cursors")
			}
			require.Len(t, d.operations, 2, "each is recorded")
			require.Equal(t, d.operations[0].Kind, d.operations[1].Kind)
			require.Equal(t, d.operations[0].Cost, d.operations[1].Cost)
			require.EqualValues(t, 1, d.operations[1].Statements)
		}
		require.EqualValues(t, 2, d.answers.Stats().Hits)

		d.post(v, `{ pipelineCursor }`, nil)
		require.EqualValues(t, 1, d.Statements, "the position was read with the viewer")
	})
}

// A board stays in the cache while other postings change, but only for those who see all of its
// posting: for others, the time that an answer takes would tell when something happens in the part
// that they do not see. An answer about a posting that is hidden or missing is never kept.
func TestBoardsOutliveChangesElsewhere(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newKeepingDesk(t, db)
		recruiter, lead := d.User(workflow.RoleRecruiter), d.User(workflow.RoleMember)
		posting, _ := d.Pipeline(2, 2)
		d.Member(posting, lead.ID, workflow.TeamHiringLead)
		hidden, other := d.Posting(seed.Row{"confidential": true}), d.Posting()
		change := func(posting string) {
			d.Event(recruiter.Actor(), eventlog.Entry{
				Kind: eventlog.PostingUpdated, Visibility: eventlog.Posting, PostingID: posting,
			})
		}
		hits := func(v *access.Viewer, posting string) bool {
			before := d.answers.Stats().Hits
			d.post(v, keptBoard, map[string]any{"id": posting})
			return d.answers.Stats().Hits > before
		}
		for _, v := range []*access.Viewer{recruiter, lead} {
			require.False(t, hits(v, posting))
			require.True(t, hits(v, posting))
			change(other)
			require.Equal(t, v == recruiter, hits(v, posting))
			change(posting)
			require.False(t, hits(v, posting))
			require.True(t, hits(v, posting))
			d.Event(recruiter.Actor(), eventlog.Entry{
				Kind: eventlog.UserUpdated, Visibility: eventlog.People,
				Facts: eventlog.Facts{UserID: lead.ID},
			})
			require.False(t, hits(v, posting), "users have events without a posting")
		}
		for _, missing := range []string{hidden, ids.Named(ids.Posting, d.Clock.Now(), "absent")} {
			require.False(t, hits(recruiter, missing))
			require.False(t, hits(recruiter, missing))
		}
	})
}

// A hit leaves the same lines in the audit trail as the execution: profiles that were opened, and
// contact data that was read.
func TestAHitLeavesTheSameTrail(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newKeepingDesk(t, db)
		v := d.User(workflow.RoleRecruiter)
		posting := d.Posting()
		stage := d.Stages(posting, 1)[0]
		d.crowd(posting, stage, 26)
		candidate := d.Candidate()
		d.Application(candidate, posting, stage)
		opened := func() []string {
			require.NoError(t, d.Recorder.Flush(t.Context()))
			rows, err := d.Store.Query(t.Context(), `SELECT subject_id || actor_id || posting_id
				FROM audit_entry WHERE kind = 'CandidateOpened' ORDER BY occurred_at`)
			require.NoError(t, err)
			defer rows.Close()
			var out []string
			for rows.Next() {
				var line string
				require.NoError(t, rows.Scan(&line))
				out = append(out, line)
			}
			require.NoError(t, rows.Err())
			return out
		}
		const list = `{ candidates(first: 50) { nodes { name emails { address } } } }`
		for range 2 {
			d.post(v, keptProfile, map[string]any{"id": candidate})
			d.post(v, list, nil)
			d.Clock.Advance(2 * time.Hour) // the same line is written once per hour
		}
		require.EqualValues(t, 2, d.answers.Stats().Hits)
		lines := opened()
		require.Len(t, lines, 2)
		require.Equal(t, lines[0], lines[1])
		contacts := d.contactLines()
		require.Len(t, contacts, 2)
		require.Equal(t, contacts[0], contacts[1])
	})
}

// Answers that a change of anything could leave untouched, or that are not whole, are never kept.
func TestWhatIsNeverKept(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newKeepingDesk(t, db)
		v := d.User(workflow.RoleRecruiter)
		posting, _ := d.Pipeline(1, 1)
		for _, query := range []string{
			`{ viewer { name } }`,
			`{ posting(id: "` + posting + `") { viewerCan { edit } } }`,
			`{ activity(first: 1, after: "nonsense") { nodes { id } } }`,
			`{ tags { name } activity(first: 1, after: "nonsense") { nodes { id } } }`,
			`mutation { createTag(input: {name: "A"}) { problem { message } } }`,
			`subscription { pipelineUpdates { __typename } }`,
			`{ nonsense }`,
		} {
			d.call(v, "/graphql", `{"query":`+string(mustJSON(t, query))+`}`)
			require.Zero(t, d.answers.Stats().Entries, query)
		}
		long := d.Posting(seed.Row{"description": strings.Repeat("x", 100<<10)})
		for range 2 {
			d.post(v, `query ($id: ID!) { posting(id: $id) { description } }`,
				map[string]any{"id": long})
		}
		require.Zero(t, d.answers.Stats().Entries, "a sixteenth of the cache is too much")
		require.Zero(t, d.answers.Stats().Hits)
	})
}

func mustJSON(t *testing.T, v any) []byte {
	t.Helper()
	out, err := json.Marshal(v)
	require.NoError(t, err)
	return out
}

// A hit counts against the rate of its caller, and a caller whose credential has ended gets none.
func TestAHitIsChecked(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		now := time.Unix(0, 0)
		d := newKeepingDesk(t, db, func(o *apikit.Options) {
			o.Gate = &ratelimit.Gate{
				Rates: ratelimit.NewRates(1, 3, func() time.Time { return now }),
			}
		})
		v := d.User(workflow.RoleMember)
		posting, _ := d.Pipeline(1, 1)
		d.Member(posting, v.ID, workflow.TeamHiringLead)
		body := `{"query":"{ posting(id: \"` + posting + `\") { title } }"}`
		first := d.call(v, "/graphql", body).Body.String()
		require.Contains(t, first, `"title"`)
		require.Equal(t, first, d.call(v, "/graphql", body).Body.String())
		require.EqualValues(t, 1, d.answers.Stats().Hits)

		require.Equal(t, http.StatusOK, d.call(v, "/graphql", body).Code)
		require.Equal(t, http.StatusTooManyRequests, d.call(v, "/graphql", body).Code,
			"three operations were allowed")
		now = now.Add(time.Hour)
		d.ended = true
		require.Equal(t, http.StatusUnauthorized, d.call(v, "/graphql", body).Code)
		require.EqualValues(t, 2, d.answers.Stats().Hits)
	})
}

// A client that has an answer already gets status 304, if nothing of it changed besides cursors.
func TestConditionalAnswers(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newKeepingDesk(t, db)
		v, other := d.User(workflow.RoleRecruiter), d.User(workflow.RoleRecruiter)
		posting := d.Posting(seed.Row{"title": "Engineer"})
		const query = `query ($id: ID!) { pipelineCursor posting(id: $id) { title } }`
		target := "/graphql?" + url.Values{
			"query": {query}, "variables": {`{"id":"` + posting + `"}`},
		}.Encode()
		first := d.call(v, target, "")
		tag := first.Header().Get("ETag")
		require.Regexp(t, `^W/"[A-Za-z0-9_-]{24}"$`, tag)
		require.Equal(t, tag, d.call(v, target, "").Header().Get("ETag"), "a hit has it as well")
		require.Equal(t, tag, d.call(other, target, "").Header().Get("ETag"),
			"equal answers have equal tags")
		for value, status := range map[string]int{
			tag:                              http.StatusNotModified,
			`"x", ` + tag[2:]:                http.StatusNotModified,
			"*":                              http.StatusNotModified,
			`"x"`:                            http.StatusOK,
			strings.TrimSuffix(tag, `"`):     http.StatusOK,
			strings.ReplaceAll(tag, `"`, ""): http.StatusOK,
		} {
			w := d.call(v, target, "", "If-None-Match", value)
			require.Equal(t, status, w.Code, value)
			require.Equal(t, tag, w.Header().Get("ETag"))
			require.Equal(t, status == http.StatusNotModified, w.Body.Len() == 0, value)
		}
		// An event that the answer does not show moves the cursor alone.
		d.Event(v.Actor(), eventlog.Entry{
			Kind: eventlog.PostingUpdated, Visibility: eventlog.Posting, PostingID: posting,
		})
		require.Equal(t, http.StatusNotModified,
			d.call(v, target, "", "If-None-Match", tag).Code)
		d.Set("postings", posting, seed.Row{"title": "Manager"})
		d.Event(v.Actor(), eventlog.Entry{
			Kind: eventlog.PostingUpdated, Visibility: eventlog.Posting, PostingID: posting,
		})
		changed := d.call(v, target, "", "If-None-Match", tag)
		require.Equal(t, http.StatusOK, changed.Code)
		require.Contains(t, changed.Body.String(), "Manager")
		require.NotEqual(t, tag, changed.Header().Get("ETag"))

		body := `{"query":` + string(mustJSON(t, query)) + `,"variables":{"id":"` + posting + `"}}`
		w := d.call(v, "/graphql", body, "If-None-Match", "*")
		require.Equal(t, http.StatusOK, w.Code, "only GET has conditional answers")
		require.Empty(t, w.Header().Get("ETag"))
	})
}
