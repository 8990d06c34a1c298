package graphqllimits_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// An operation that uses more than its budget is ended with TOO_COMPLEX, whatever the estimate
// said.
func TestABudgetEndsAnOperation(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		var last graphqlhttp.Operation
		limited := func(l graphqllimits.Limits) *apikit.Desk {
			return apikit.NewDeskOf(
				t,
				w,
				func(o *apikit.Options) { o.Limits, o.Observe = l, func(op graphqlhttp.Operation) { last = op } },
			)
		}
		v := w.User(workflow.RoleRecruiter)
		for range 10 {
			posting := w.Posting()
			for range 5 {
				w.Insert(
					"openings",
					seed.Row{"id": w.IDs.New(ids.Opening), "status": "OPEN", "posting_id": posting},
				)
			}
		}
		const query = `{ postings(first: 10) { nodes { openings { id } } } }`
		for name, c := range map[string]struct {
			limits  graphqllimits.Limits
			query   string
			message string
			errors  int
		}{
			"fields": {graphqllimits.Limits{AnswerFields: 40}, query, "the answer has more than 40 fields and list elements: ask for fewer fields, smaller pages or fewer levels", 1},
			"bytes":  {graphqllimits.Limits{AnswerBytes: 500}, query, "the answer is longer than 500 bytes: ask for fewer fields or smaller pages", 1},
			"errors": {
				graphqllimits.Limits{AnswerErrors: 3},
				`{ postings(first: 10) { nodes { applications(first: -1) { nodes { id } } } } }`,
				"more than 3 fields of the answer failed; the first errors follow", 4,
			},
		} {
			t.Run(name, func(t *testing.T) {
				d := limited(c.limits)
				for _, accept := range []string{apikit.PlainJSON, apikit.EventStream} {
					a := d.Try(t.Context(), v, c.query, nil, "Accept", accept)
					require.Equal(t, http.StatusOK, a.Status)
					require.Contains(t, a.Text, c.message)
					require.Contains(t, a.Text, `"data":null`)
					require.Equal(t, c.errors, strings.Count(a.Text, `"message"`), a.Text)
					require.Equal(t, "TOO_COMPLEX", last.Codes[0])
					require.Equal(t, "budget", last.Aborted)
				}
				a := limited(graphqllimits.Limits{}).Try(t.Context(), v, query, nil)
				require.Empty(t, a.Errors, "the usual limits let it")
				require.Empty(t, last.Aborted)
				require.Equal(
					t,
					1+1+10+10+50+50,
					last.Fields,
					"postings, nodes, 10 postings with one field each, 50 openings with one",
				)
				require.Positive(t, last.Bytes)
			})
		}
	})
}

// What a mutation has done stands, and the error says so; what would have come after it does not
// begin.
func TestAMutationStandsWhenItsAnswerIsTooLarge(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := apikit.NewDesk(
			t,
			db,
			func(o *apikit.Options) { o.Limits = graphqllimits.Limits{AnswerFields: 10} },
		)
		v := d.User(workflow.RoleRecruiter)
		a := d.Try(t.Context(), v, `mutation {
			one: addCandidate(input: {name: "Ada"}) { replayed }
			two: addCandidate(input: {name: "Bob"}) { candidate { a: id b: id c: id d: id e: id f: id g: id h: id } }
			three: addCandidate(input: {name: "Cy"}) { replayed }
		}`, nil)
		require.Equal(t, "null", string(a.Data))
		require.Len(t, a.Errors, 1)
		require.Equal(t, "TOO_COMPLEX", a.Code())
		require.Contains(
			t,
			a.Errors[0].Message,
			"; one, two was executed and its effect stands; three was not executed",
		)
		var names []string
		rows, err := d.Store.Query(t.Context(), "SELECT name FROM candidates ORDER BY name")
		require.NoError(t, err)
		defer rows.Close()
		for rows.Next() {
			var name string
			require.NoError(t, rows.Scan(&name))
			names = append(names, name)
		}
		require.NoError(t, rows.Err())
		require.Equal(t, []string{"Ada", "Bob"}, names)
	})
}

// When the time is up or the client has left, the executor goes on to no other element, also where
// no statement runs.
func TestTheExecutorStopsWithItsContext(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		for by, why := range map[string]error{"client": context.Canceled, "timeout": context.DeadlineExceeded} {
			t.Run(by, func(t *testing.T) {
				var last graphqlhttp.Operation
				resolved, end := 0, context.CancelCauseFunc(nil)
				d := apikit.NewDeskOf(t, w, func(o *apikit.Options) {
					o.Observe = func(op graphqlhttp.Operation) { last = op }
					o.Resolver.SignDocument = func(string, *access.Viewer) string {
						resolved++
						end(why)
						return "/somewhere"
					}
				})
				v := d.User(workflow.RoleRecruiter, seed.Row{"email": by, "email_key": by})
				candidate := d.Candidate()
				for i := range 50 {
					d.Insert("documents", seed.Row{
						"id": d.IDs.New(
							ids.Document,
						),
						"kind":       "OTHER",
						"filename":   fmt.Sprintf("%d.txt", i),
						"media_type": "text/plain",
						"size":       1,
						"sha256": strings.Repeat(
							"0",
							64,
						),
						"added_by_kind": "SYSTEM",
						"candidate_id":  candidate,
					})
				}
				ctx, cancel := context.WithCancelCause(t.Context())
				defer cancel(nil)
				end = cancel
				a := d.Try(
					ctx,
					v,
					`query ($id: ID!) { candidate(id: $id) { documents { url } } }`,
					map[string]any{"id": candidate},
					"Accept",
					apikit.GraphQLJSON,
				)
				require.Equal(t, 1, resolved, "no other document is looked at")
				require.Equal(t, http.StatusServiceUnavailable, a.Status)
				require.Equal(t, "UNAVAILABLE", a.Code(), a.Text)
				require.Equal(t, "null", string(a.Data))
				require.Equal(t, by, last.Aborted)
				require.Less(t, last.Fields, 60)
			})
		}
	})
}
