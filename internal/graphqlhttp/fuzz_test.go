package graphqlhttp_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/testkit/apikit"
)

// Whatever comes as the body of a request, as a query string, or as parts of a form is answered, in
// JSON, and not by an error of ours.
func FuzzRequests(f *testing.F) {
	for _, body := range []string{
		`{"query": "{ __typename }"}`, `{"query": "{ __typename }", "variables": {"a": [1, {"b": null}]}, "operationName": "A", "extensions": {}}`, "[]", "{", "",
		`{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "x"}}}`, `{"extensions": {"persistedQuery": 1}}`, `{"documentId": "x"}`, "\x00", `{"query": "\u0000"}`,
		`{"query": "query ($a: [ID!]!) { nodes(ids: $a) { id } }", "variables": {"a": ["\ud800"]}}`, strings.Repeat("[", 100), `{"query": "{ ...a } fragment a on Query { ...a }"}`,
		"--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{}\r\n--x--",
	} {
		f.Add(body)
	}
	h := apikit.Bare()
	f.Fuzz(func(t *testing.T, body string) {
		for _, r := range []*http.Request{
			apikit.Request(http.MethodPost, "/graphql", body, "Content-Type", apikit.PlainJSON, "Accept", apikit.GraphQLJSON),
			apikit.Request(http.MethodPost, "/graphql", body, "Content-Type", "multipart/form-data; boundary=x"),
			apikit.Request(http.MethodGet, "/graphql?"+url.Values{"query": {body}, "variables": {body}, "extensions": {body}}.Encode(), ""),
			apikit.Request(http.MethodGet, "/graphql?"+url.Values{"query": {body}}.Encode(), ""),
		} {
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code >= http.StatusInternalServerError || !json.Valid(w.Body.Bytes()) {
				t.Errorf("%d %s", w.Code, w.Body)
			}
		}
	})
}

// A resolver that panics is an error of ours like any other: nothing of it is told.
func TestPanicsOfResolversTellNothing(t *testing.T) {
	h := apikit.Bare() // without services every resolver that needs one panics
	for _, accept := range []string{apikit.GraphQLJSON, "text/event-stream"} {
		for _, query := range []string{"{ postings { totalCount } }", `mutation { createTag(input: {name: \"x\"}) { replayed } }`} {
			r := apikit.Request(
				http.MethodPost,
				"/graphql",
				`{"query": "`+query+`"}`,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				accept,
			)
			a := apikit.Do(
				t,
				h,
				r.WithContext(
					access.With(graphqlanswer.WithRequestID(t.Context(), "r1"), access.System()),
				),
			)
			require.Contains(t, a.Text, `"code":"INTERNAL","requestId":"r1"`)
			require.NotRegexp(t, `runtime|nil pointer|goroutine|\.go`, a.Text)
		}
	}
}

// An operation that takes longer than it may is ended, and says so.
func TestRequestsTakeBoundedTime(t *testing.T) {
	h := apikit.Bare(func(o *apikit.Options) { o.Timeout = time.Nanosecond })
	a := apikit.Post(t, h, "{ __typename }", nil)
	require.Equal(t, "UNAVAILABLE", a.Code(), a.Text)
}
