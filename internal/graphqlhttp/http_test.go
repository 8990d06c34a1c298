package graphqlhttp_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit/apikit"
)

const urqlAccepts = "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"

// A client that takes both JSON and a stream of events gets what it likes better; where it does not
// say, what it lists first. A subscription is a stream wherever the client takes one.
func TestEventsAreForThoseWhoPreferThem(t *testing.T) {
	h := apikit.Bare()
	for name, c := range map[string]struct {
		accept string
		events bool
	}{
		"urql":                         {urqlAccepts, false},
		"JSON first":                   {"application/json, text/event-stream", false},
		"anything first":               {"*/*, text/event-stream", false},
		"JSON by quality":              {"text/event-stream;q=0.9, application/json", false},
		"a better JSON later":          {"application/json;q=0.5, text/event-stream;q=0.7, application/graphql-response+json", false},
		"events alone":                 {"text/event-stream", true},
		"events first":                 {"text/event-stream, application/json", true},
		"events by quality":            {"application/json;q=0.5, text/event-stream", true},
		"JSON refused":                 {"text/event-stream, application/json;q=0", true},
		"events in a header of theirs": {"text/event-stream;charset=utf-8, */*;q=0.1", true},
	} {
		t.Run(name, func(t *testing.T) {
			a := apikit.Do(
				t,
				h,
				apikit.Request(
					http.MethodPost,
					"/graphql",
					`{"query": "{ __typename }"}`,
					"Content-Type",
					apikit.PlainJSON,
					"Accept",
					c.accept,
				),
			)
			require.Equal(t, http.StatusOK, a.Status)
			require.Equal(
				t,
				c.events,
				strings.HasPrefix(a.Header.Get("Content-Type"), apikit.EventStream),
				a.Text,
			)
			require.Contains(t, a.Text, `"__typename":"Query"`)

			a = apikit.Do(
				t,
				h,
				apikit.Request(
					http.MethodPost,
					"/graphql",
					`{"query": "subscription { pipelineUpdates { __typename } }"}`,
					"Content-Type",
					apikit.PlainJSON,
					"Accept",
					c.accept,
				),
			)
			require.Equal(
				t,
				strings.Contains(c.accept, apikit.EventStream),
				strings.HasPrefix(a.Header.Get("Content-Type"), apikit.EventStream),
				a.Text,
			)
		})
	}
}

// TestGraphQLOverHTTP follows https://graphql.github.io/graphql-over-http/draft/.
func TestGraphQLOverHTTP(t *testing.T) {
	typename := url.Values{"query": {"{ __typename }"}}.Encode()
	good := `{"query": "{ __typename }"}`
	tests := []struct {
		name    string
		request *http.Request
		status  int
		media   string
		code    string // of the first error; empty for none
		data    bool   // whether the entry is there
	}{
		{
			"post",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				apikit.GraphQLJSON,
			),
			200,
			apikit.GraphQLJSON,
			"",
			true,
		},
		{
			"post, plain JSON",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				apikit.PlainJSON,
			),
			200,
			apikit.PlainJSON,
			"",
			true,
		},
		{
			"no accept header",
			apikit.Request("POST", "/graphql", good, "Content-Type", apikit.PlainJSON),
			200,
			apikit.PlainJSON,
			"",
			true,
		},
		{
			"accepts anything",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				"*/*",
			),
			200,
			apikit.PlainJSON,
			"",
			true,
		},
		{
			"accepts both, prefers GraphQL's",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				"application/json;q=0.8, application/graphql-response+json",
			),
			200,
			apikit.GraphQLJSON,
			"",
			true,
		},
		{
			"accepts both as it comes",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				"application/graphql-response+json, application/json",
			),
			200,
			apikit.GraphQLJSON,
			"",
			true,
		},
		{
			"accepts what urql accepts",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				urqlAccepts,
			),
			200,
			apikit.GraphQLJSON,
			"",
			true,
		},
		{
			"urql's syntax error",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "{"}`,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				urqlAccepts,
			),
			400,
			apikit.GraphQLJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"accepts JSON, then events",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				"application/json, text/event-stream",
			),
			200,
			apikit.PlainJSON,
			"",
			true,
		},
		{
			"accepts JSON better than events",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				"text/event-stream;q=0.9, application/json",
			),
			200,
			apikit.PlainJSON,
			"",
			true,
		},
		{
			"accepts with charset",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				"application/graphql-response+json; charset=utf-8",
			),
			200,
			apikit.GraphQLJSON,
			"",
			true,
		},
		{
			"accepts neither",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				"text/html",
			),
			406,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"refuses both",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				"application/json;q=0",
			),
			406,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"content type with charset",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				"application/json; charset=UTF-8",
			),
			200,
			apikit.PlainJSON,
			"",
			true,
		},
		{
			"other charset",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				"application/json; charset=utf-16",
			),
			415,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"no content type",
			apikit.Request("POST", "/graphql", good),
			415,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"a form",
			apikit.Request(
				"POST",
				"/graphql",
				typename,
				"Content-Type",
				"application/x-www-form-urlencoded",
			),
			415,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"text",
			apikit.Request("POST", "/graphql", good, "Content-Type", "text/plain"),
			415,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"compressed",
			apikit.Request(
				"POST",
				"/graphql",
				good,
				"Content-Type",
				apikit.PlainJSON,
				"Content-Encoding",
				"gzip",
			),
			415,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"no body",
			apikit.Request("POST", "/graphql", "", "Content-Type", apikit.PlainJSON),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"not JSON",
			apikit.Request("POST", "/graphql", "{", "Content-Type", apikit.PlainJSON),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"more than JSON",
			apikit.Request("POST", "/graphql", good+"{}", "Content-Type", apikit.PlainJSON),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"a batch",
			apikit.Request("POST", "/graphql", "["+good+"]", "Content-Type", apikit.PlainJSON),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"a text",
			apikit.Request(
				"POST",
				"/graphql",
				`"{ __typename }"`,
				"Content-Type",
				apikit.PlainJSON,
			),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"no query",
			apikit.Request(
				"POST",
				"/graphql",
				`{"qeury": "{ __typename }"}`,
				"Content-Type",
				apikit.PlainJSON,
			),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"query is an object",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": {"a": 1}}`,
				"Content-Type",
				apikit.PlainJSON,
			),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"operation name is a number",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "{ __typename }", "operationName": 0}`,
				"Content-Type",
				apikit.PlainJSON,
			),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"variables are a text",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "{ __typename }", "variables": "{}"}`,
				"Content-Type",
				apikit.PlainJSON,
			),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"variables are a list",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "{ __typename }", "variables": []}`,
				"Content-Type",
				apikit.PlainJSON,
			),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"extensions are a number",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "{ __typename }", "extensions": 0}`,
				"Content-Type",
				apikit.PlainJSON,
			),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"nulls",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "{ __typename }", "operationName": null, "variables": null, "extensions": null}`,
				"Content-Type",
				apikit.PlainJSON,
			),
			200,
			apikit.PlainJSON,
			"",
			true,
		},
		{
			"maps",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "query A { __typename } query B { x: __typename }", "operationName": "B", "variables": {}, "extensions": {}}`,
				"Content-Type",
				apikit.PlainJSON,
			),
			200,
			apikit.PlainJSON,
			"",
			true,
		},
		{
			"syntax error",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "{"}`,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				apikit.GraphQLJSON,
			),
			400,
			apikit.GraphQLJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"syntax error, plain JSON",
			apikit.Request("POST", "/graphql", `{"query": "{"}`, "Content-Type", apikit.PlainJSON),
			200,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"no operation",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "fragment F on Query { __typename }"}`,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				apikit.GraphQLJSON,
			),
			400,
			apikit.GraphQLJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"invalid",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "{ nope }"}`,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				apikit.GraphQLJSON,
			),
			400,
			apikit.GraphQLJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"invalid, plain JSON",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "{ nope }"}`,
				"Content-Type",
				apikit.PlainJSON,
			),
			200,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"which operation",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "query A { __typename } query B { __typename }"}`,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				apikit.GraphQLJSON,
			),
			400,
			apikit.GraphQLJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"unknown operation",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "query A { __typename }", "operationName": "B"}`,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				apikit.GraphQLJSON,
			),
			400,
			apikit.GraphQLJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"wrong variable",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "query ($id: ID!) { node(id: $id) { id } }", "variables": {}}`,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				apikit.GraphQLJSON,
			),
			400,
			apikit.GraphQLJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"wrong variable, plain JSON",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "query ($n: Int) { postings(first: $n) { totalCount } }", "variables": {"n": "ten"}}`,
				"Content-Type",
				apikit.PlainJSON,
			),
			200,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"field error",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "{ viewer { id } }"}`,
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				apikit.GraphQLJSON,
			),
			200,
			apikit.GraphQLJSON,
			"UNAUTHENTICATED",
			true,
		},
		{
			"subscription",
			apikit.Request(
				"POST",
				"/graphql",
				`{"query": "subscription { pipelineUpdates { __typename } }"}`,
				"Content-Type",
				apikit.PlainJSON,
			),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},

		{
			"get",
			apikit.Request("GET", "/graphql?"+typename, "", "Accept", apikit.GraphQLJSON),
			200,
			apikit.GraphQLJSON,
			"",
			true,
		},
		{
			"get, variables as JSON",
			apikit.Request(
				"GET",
				"/graphql?"+url.Values{
					"query": {
						"query A($n: Int) { __typename ...@include(if: false) { postings(first: $n) { totalCount } } }",
					},
					"variables":     {`{"n": 3}`},
					"operationName": {"A"},
					"extensions":    {"{}"},
				}.Encode(),
				"",
			),
			200,
			apikit.PlainJSON,
			"",
			true,
		},
		{
			"get, variables not JSON",
			apikit.Request(
				"GET",
				"/graphql?"+url.Values{"query": {"{ __typename }"}, "variables": {"x"}}.Encode(),
				"",
			),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"get, nothing",
			apikit.Request("GET", "/graphql", ""),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"get, bad escapes",
			apikit.Request("GET", "/graphql?query=%zz", ""),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"get, mutation",
			apikit.Request(
				"GET",
				"/graphql?"+url.Values{
					"query": {`mutation { revokeApiKey(input: {apiKeyId: "key_x"}) { replayed } }`},
				}.Encode(),
				"",
			),
			405,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"get, mutation among others",
			apikit.Request(
				"GET",
				"/graphql?"+url.Values{
					"query": {
						`query A { __typename } mutation B { revokeApiKey(input: {apiKeyId: "key_x"}) { replayed } }`,
					},
					"operationName": {"B"},
				}.Encode(),
				"",
			),
			405,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"put",
			apikit.Request("PUT", "/graphql", good, "Content-Type", apikit.PlainJSON),
			405,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"delete",
			apikit.Request("DELETE", "/graphql", ""),
			405,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
	}
	h := apikit.Bare()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := apikit.Do(t, h, tt.request)
			require.Equal(t, tt.status, a.Status, a.Text)
			require.Equal(t, tt.media+"; charset=utf-8", a.Header.Get("Content-Type"))
			code, _ := a.Code().(string)
			require.Equal(t, tt.code, code, a.Text)
			require.Equal(t, tt.data, strings.Contains(a.Text, `"data":`), a.Text)
			require.Equal(t, fmt.Sprint(len(a.Text)), a.Header.Get("Content-Length"))
			if tt.status == http.StatusMethodNotAllowed {
				require.NotEmpty(t, a.Header.Get("Allow"))
			}
		})
	}
}

func TestOptions(t *testing.T) {
	a := apikit.Do(t, apikit.Bare(), apikit.Request("OPTIONS", "/graphql", ""))
	require.Equal(t, http.StatusNoContent, a.Status)
	require.Equal(t, "GET, POST, OPTIONS", a.Header.Get("Allow"))
}

func TestErrorsDoNotEchoTheBody(t *testing.T) {
	a := apikit.Do(
		t,
		apikit.Bare(),
		apikit.Request(
			"POST",
			"/graphql",
			`{"query": 1, "secret": "hunter2"}`,
			"Content-Type",
			apikit.PlainJSON,
		),
	)
	require.NotContains(t, a.Text, "hunter2")
	require.NotContains(t, a.Text, "RawParams")
}

func TestTooLargeBodies(t *testing.T) {
	h := apikit.Bare()
	large := `{"query": "{ __typename }", "variables": {"x": "` + strings.Repeat("x", 1<<20) + `"}}`
	r := apikit.Request("POST", "/graphql", large, "Content-Type", apikit.PlainJSON)
	require.Equal(t, http.StatusRequestEntityTooLarge, apikit.Do(t, h, r).Status)
	r = apikit.Request("POST", "/graphql", large, "Content-Type", apikit.PlainJSON)
	r.ContentLength = -1 // it comes in chunks
	a := apikit.Do(t, h, r)
	require.Equal(t, http.StatusRequestEntityTooLarge, a.Status)
	require.Equal(t, "TOO_COMPLEX", a.Code())
}

func TestPersistedQueries(t *testing.T) {
	h := apikit.Bare()
	query := "{ __typename }"
	sum := sha256.Sum256([]byte(query))
	hash := hex.EncodeToString(sum[:])
	named := fmt.Sprintf(`"extensions": {"persistedQuery": {"version": 1, "sha256Hash": %q}}`, hash)
	a := apikit.Do(
		t,
		h,
		apikit.Request("POST", "/graphql", "{"+named+"}", "Content-Type", apikit.PlainJSON),
	)
	require.Equal(t, "PERSISTED_QUERY_NOT_FOUND", a.Code(), a.Text)
	require.Equal(t, "PersistedQueryNotFound", a.Errors[0].Message)
	a = apikit.Do(
		t,
		h,
		apikit.Request(
			"POST",
			"/graphql",
			fmt.Sprintf(`{"query": %q, %s}`, query, named),
			"Content-Type",
			apikit.PlainJSON,
		),
	)
	require.Empty(t, a.Errors)
	a = apikit.Do(
		t,
		h,
		apikit.Request("POST", "/graphql", "{"+named+"}", "Content-Type", apikit.PlainJSON),
	)
	require.Empty(t, a.Errors)
	target := "/graphql?" + url.Values{
		"extensions": {"{" + strings.TrimPrefix(named, `"extensions": {`)},
	}.Encode()
	a = apikit.Do(t, h, apikit.Request("GET", target, ""))
	require.Empty(t, a.Errors, a.Text)
	a = apikit.Do(
		t,
		h,
		apikit.Request(
			"POST",
			"/graphql",
			fmt.Sprintf(`{"query": "{ x: __typename }", %s}`, named),
			"Content-Type",
			apikit.PlainJSON,
		),
	)
	require.Equal(t, "BAD_USER_INPUT", a.Code(), "another text under the same hash")
}

func TestMultipartForms(t *testing.T) {
	const typename = `{"query": "{ __typename }", "variables": {"file": null, "list": [null, 1]}}`
	tests := []struct {
		name   string
		parts  []string
		status int
		code   any
	}{
		{"no files", []string{"operations", typename, "map", "{}"}, 200, nil},
		{
			"a file",
			[]string{"operations", typename, "map", `{"0": ["variables.file"]}`, "0", "hello"},
			200,
			nil,
		},
		{
			"one file, two places",
			[]string{
				"operations",
				typename,
				"map",
				`{"0": ["variables.file", "variables.list.0"]}`,
				"0",
				"hello",
			},
			200,
			nil,
		},
		{"map first", []string{"map", "{}", "operations", typename}, 400, "BAD_USER_INPUT"},
		{"no map", []string{"operations", typename}, 400, "BAD_USER_INPUT"},
		{"nothing", nil, 400, "BAD_USER_INPUT"},
		{
			"a batch",
			[]string{"operations", "[" + typename + "]", "map", "{}"},
			400,
			"BAD_USER_INPUT",
		},
		{"map is no map", []string{"operations", typename, "map", `["0"]`}, 400, "BAD_USER_INPUT"},
		{
			"file is missing",
			[]string{"operations", typename, "map", `{"0": ["variables.file"]}`},
			400,
			"BAD_USER_INPUT",
		},
		{
			"file has no place",
			[]string{"operations", typename, "map", `{"0": ["variables.file"]}`, "1", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"place is not in the variables",
			[]string{"operations", typename, "map", `{"0": ["query"]}`, "0", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"place does not exist",
			[]string{"operations", typename, "map", `{"0": ["variables.other"]}`, "0", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"place is taken",
			[]string{"operations", typename, "map", `{"0": ["variables.list.1"]}`, "0", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"place behind the end",
			[]string{"operations", typename, "map", `{"0": ["variables.list.7"]}`, "0", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"place before the start",
			[]string{"operations", typename, "map", `{"0": ["variables.list.-1"]}`, "0", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"place within a text",
			[]string{"operations", typename, "map", `{"0": ["variables.list.1.x"]}`, "0", "hello"},
			400,
			"BAD_USER_INPUT",
		},
		{
			"no variables at all",
			[]string{
				"operations",
				`{"query": "{ __typename }"}`,
				"map",
				`{"0": ["variables.file"]}`,
				"0",
				"hello",
			},
			400,
			"BAD_USER_INPUT",
		},
		{
			"too many files",
			[]string{
				"operations",
				typename,
				"map",
				"{" + strings.TrimSuffix(
					strings.TrimSpace(apikit.Numbered(21, `"%d": ["variables.file"],`)),
					",",
				) + "}",
			},
			400,
			"TOO_COMPLEX",
		},
		{
			"too large",
			[]string{
				"operations",
				typename,
				"map",
				`{"0": ["variables.file"]}`,
				"0",
				strings.Repeat("x", 12<<20),
			},
			413,
			"TOO_COMPLEX",
		},
		{
			"operations too large",
			[]string{"operations", `{"query": "` + strings.Repeat(" ", 1<<20) + `"}`},
			413,
			"TOO_COMPLEX",
		},
	}
	h := apikit.Bare()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := apikit.Do(t, h, apikit.Form(t, tt.parts...))
			require.Equal(t, tt.status, a.Status, a.Text)
			require.Equal(t, tt.code, a.Code(), a.Text)
		})
	}
}
