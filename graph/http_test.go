package graph_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/graph"
)

const (
	plainJSON   = "application/json"
	graphqlJSON = "application/graphql-response+json"
	eventStream = "text/event-stream"
	urqlAccepts = "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"
)

func request(method, target, body string, headers ...string) *http.Request {
	var r *http.Request
	if body == "" {
		r = httptest.NewRequest(method, target, http.NoBody)
	} else {
		r = httptest.NewRequest(method, target, strings.NewReader(body))
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	return r
}

// A client that takes both JSON and a stream of events gets what it likes better; where it does not say, what it lists
// first. A subscription is a stream wherever the client takes one.
func TestEventsAreForThoseWhoPreferThem(t *testing.T) {
	h := bare()
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
			a := do(t, h, request(http.MethodPost, "/graphql", `{"query": "{ __typename }"}`, "Content-Type", plainJSON, "Accept", c.accept))
			require.Equal(t, http.StatusOK, a.Status)
			require.Equal(t, c.events, strings.HasPrefix(a.Header.Get("Content-Type"), eventStream), a.Text)
			require.Contains(t, a.Text, `"__typename":"Query"`)

			a = do(t, h, request(http.MethodPost, "/graphql", `{"query": "subscription { pipelineUpdates { __typename } }"}`, "Content-Type", plainJSON, "Accept", c.accept))
			require.Equal(t, strings.Contains(c.accept, eventStream), strings.HasPrefix(a.Header.Get("Content-Type"), eventStream), a.Text)
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
		{"post", request("POST", "/graphql", good, "Content-Type", plainJSON, "Accept", graphqlJSON), 200, graphqlJSON, "", true},
		{"post, plain JSON", request("POST", "/graphql", good, "Content-Type", plainJSON, "Accept", plainJSON), 200, plainJSON, "", true},
		{"no accept header", request("POST", "/graphql", good, "Content-Type", plainJSON), 200, plainJSON, "", true},
		{"accepts anything", request("POST", "/graphql", good, "Content-Type", plainJSON, "Accept", "*/*"), 200, plainJSON, "", true},
		{"accepts both, prefers GraphQL's", request("POST", "/graphql", good, "Content-Type", plainJSON, "Accept", "application/json;q=0.8, application/graphql-response+json"), 200, graphqlJSON, "", true},
		{"accepts both as it comes", request("POST", "/graphql", good, "Content-Type", plainJSON, "Accept", "application/graphql-response+json, application/json"), 200, graphqlJSON, "", true},
		{"accepts what urql accepts", request("POST", "/graphql", good, "Content-Type", plainJSON, "Accept", urqlAccepts), 200, graphqlJSON, "", true},
		{"urql's syntax error", request("POST", "/graphql", `{"query": "{"}`, "Content-Type", plainJSON, "Accept", urqlAccepts), 400, graphqlJSON, "BAD_USER_INPUT", false},
		{"accepts JSON, then events", request("POST", "/graphql", good, "Content-Type", plainJSON, "Accept", "application/json, text/event-stream"), 200, plainJSON, "", true},
		{"accepts JSON better than events", request("POST", "/graphql", good, "Content-Type", plainJSON, "Accept", "text/event-stream;q=0.9, application/json"), 200, plainJSON, "", true},
		{"accepts with charset", request("POST", "/graphql", good, "Content-Type", plainJSON, "Accept", "application/graphql-response+json; charset=utf-8"), 200, graphqlJSON, "", true},
		{"accepts neither", request("POST", "/graphql", good, "Content-Type", plainJSON, "Accept", "text/html"), 406, plainJSON, "BAD_USER_INPUT", false},
		{"refuses both", request("POST", "/graphql", good, "Content-Type", plainJSON, "Accept", "application/json;q=0"), 406, plainJSON, "BAD_USER_INPUT", false},
		{"content type with charset", request("POST", "/graphql", good, "Content-Type", "application/json; charset=UTF-8"), 200, plainJSON, "", true},
		{"other charset", request("POST", "/graphql", good, "Content-Type", "application/json; charset=utf-16"), 415, plainJSON, "BAD_USER_INPUT", false},
		{"no content type", request("POST", "/graphql", good), 415, plainJSON, "BAD_USER_INPUT", false},
		{"a form", request("POST", "/graphql", typename, "Content-Type", "application/x-www-form-urlencoded"), 415, plainJSON, "BAD_USER_INPUT", false},
		{"text", request("POST", "/graphql", good, "Content-Type", "text/plain"), 415, plainJSON, "BAD_USER_INPUT", false},
		{"compressed", request("POST", "/graphql", good, "Content-Type", plainJSON, "Content-Encoding", "gzip"), 415, plainJSON, "BAD_USER_INPUT", false},
		{"no body", request("POST", "/graphql", "", "Content-Type", plainJSON), 400, plainJSON, "BAD_USER_INPUT", false},
		{"not JSON", request("POST", "/graphql", "{", "Content-Type", plainJSON), 400, plainJSON, "BAD_USER_INPUT", false},
		{"more than JSON", request("POST", "/graphql", good+"{}", "Content-Type", plainJSON), 400, plainJSON, "BAD_USER_INPUT", false},
		{"a batch", request("POST", "/graphql", "["+good+"]", "Content-Type", plainJSON), 400, plainJSON, "BAD_USER_INPUT", false},
		{"a text", request("POST", "/graphql", `"{ __typename }"`, "Content-Type", plainJSON), 400, plainJSON, "BAD_USER_INPUT", false},
		{"no query", request("POST", "/graphql", `{"qeury": "{ __typename }"}`, "Content-Type", plainJSON), 400, plainJSON, "BAD_USER_INPUT", false},
		{"query is an object", request("POST", "/graphql", `{"query": {"a": 1}}`, "Content-Type", plainJSON), 400, plainJSON, "BAD_USER_INPUT", false},
		{"operation name is a number", request("POST", "/graphql", `{"query": "{ __typename }", "operationName": 0}`, "Content-Type", plainJSON), 400, plainJSON, "BAD_USER_INPUT", false},
		{"variables are a text", request("POST", "/graphql", `{"query": "{ __typename }", "variables": "{}"}`, "Content-Type", plainJSON), 400, plainJSON, "BAD_USER_INPUT", false},
		{"variables are a list", request("POST", "/graphql", `{"query": "{ __typename }", "variables": []}`, "Content-Type", plainJSON), 400, plainJSON, "BAD_USER_INPUT", false},
		{"extensions are a number", request("POST", "/graphql", `{"query": "{ __typename }", "extensions": 0}`, "Content-Type", plainJSON), 400, plainJSON, "BAD_USER_INPUT", false},
		{"nulls", request("POST", "/graphql", `{"query": "{ __typename }", "operationName": null, "variables": null, "extensions": null}`, "Content-Type", plainJSON), 200, plainJSON, "", true},
		{"maps", request("POST", "/graphql", `{"query": "query A { __typename } query B { x: __typename }", "operationName": "B", "variables": {}, "extensions": {}}`, "Content-Type", plainJSON), 200, plainJSON, "", true},
		{"syntax error", request("POST", "/graphql", `{"query": "{"}`, "Content-Type", plainJSON, "Accept", graphqlJSON), 400, graphqlJSON, "BAD_USER_INPUT", false},
		{"syntax error, plain JSON", request("POST", "/graphql", `{"query": "{"}`, "Content-Type", plainJSON), 200, plainJSON, "BAD_USER_INPUT", false},
		{"no operation", request("POST", "/graphql", `{"query": "fragment F on Query { __typename }"}`, "Content-Type", plainJSON, "Accept", graphqlJSON), 400, graphqlJSON, "BAD_USER_INPUT", false},
		{"invalid", request("POST", "/graphql", `{"query": "{ nope }"}`, "Content-Type", plainJSON, "Accept", graphqlJSON), 400, graphqlJSON, "BAD_USER_INPUT", false},
		{"invalid, plain JSON", request("POST", "/graphql", `{"query": "{ nope }"}`, "Content-Type", plainJSON), 200, plainJSON, "BAD_USER_INPUT", false},
		{"which operation", request("POST", "/graphql", `{"query": "query A { __typename } query B { __typename }"}`, "Content-Type", plainJSON, "Accept", graphqlJSON), 400, graphqlJSON, "BAD_USER_INPUT", false},
		{"unknown operation", request("POST", "/graphql", `{"query": "query A { __typename }", "operationName": "B"}`, "Content-Type", plainJSON, "Accept", graphqlJSON), 400, graphqlJSON, "BAD_USER_INPUT", false},
		{"wrong variable", request("POST", "/graphql", `{"query": "query ($id: ID!) { node(id: $id) { id } }", "variables": {}}`, "Content-Type", plainJSON, "Accept", graphqlJSON), 400, graphqlJSON, "BAD_USER_INPUT", false},
		{"wrong variable, plain JSON", request("POST", "/graphql", `{"query": "query ($n: Int) { postings(first: $n) { totalCount } }", "variables": {"n": "ten"}}`, "Content-Type", plainJSON), 200, plainJSON, "BAD_USER_INPUT", false},
		{"field error", request("POST", "/graphql", `{"query": "{ viewer { id } }"}`, "Content-Type", plainJSON, "Accept", graphqlJSON), 200, graphqlJSON, "UNAUTHENTICATED", true},
		{"subscription", request("POST", "/graphql", `{"query": "subscription { pipelineUpdates { __typename } }"}`, "Content-Type", plainJSON), 400, plainJSON, "BAD_USER_INPUT", false},

		{"get", request("GET", "/graphql?"+typename, "", "Accept", graphqlJSON), 200, graphqlJSON, "", true},
		{"get, variables as JSON", request("GET", "/graphql?"+url.Values{"query": {"query A($n: Int) { __typename ...@include(if: false) { postings(first: $n) { totalCount } } }"}, "variables": {`{"n": 3}`}, "operationName": {"A"}, "extensions": {"{}"}}.Encode(), ""), 200, plainJSON, "", true},
		{"get, variables not JSON", request("GET", "/graphql?"+url.Values{"query": {"{ __typename }"}, "variables": {"x"}}.Encode(), ""), 400, plainJSON, "BAD_USER_INPUT", false},
		{"get, nothing", request("GET", "/graphql", ""), 400, plainJSON, "BAD_USER_INPUT", false},
		{"get, bad escapes", request("GET", "/graphql?query=%zz", ""), 400, plainJSON, "BAD_USER_INPUT", false},
		{"get, mutation", request("GET", "/graphql?"+url.Values{"query": {`mutation { revokeApiKey(input: {apiKeyId: "key_x"}) { replayed } }`}}.Encode(), ""), 405, plainJSON, "BAD_USER_INPUT", false},
		{"get, mutation among others", request("GET", "/graphql?"+url.Values{"query": {`query A { __typename } mutation B { revokeApiKey(input: {apiKeyId: "key_x"}) { replayed } }`}, "operationName": {"B"}}.Encode(), ""), 405, plainJSON, "BAD_USER_INPUT", false},
		{"put", request("PUT", "/graphql", good, "Content-Type", plainJSON), 405, plainJSON, "BAD_USER_INPUT", false},
		{"delete", request("DELETE", "/graphql", ""), 405, plainJSON, "BAD_USER_INPUT", false},
	}
	h := bare()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := do(t, h, tt.request)
			require.Equal(t, tt.status, a.Status, a.Text)
			require.Equal(t, tt.media+"; charset=utf-8", a.Header.Get("Content-Type"))
			code, _ := a.code().(string)
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
	a := do(t, bare(), request("OPTIONS", "/graphql", ""))
	require.Equal(t, http.StatusNoContent, a.Status)
	require.Equal(t, "GET, POST, OPTIONS", a.Header.Get("Allow"))
}

func TestErrorsDoNotEchoTheBody(t *testing.T) {
	a := do(t, bare(), request("POST", "/graphql", `{"query": 1, "secret": "hunter2"}`, "Content-Type", plainJSON))
	require.NotContains(t, a.Text, "hunter2")
	require.NotContains(t, a.Text, "RawParams")
}

func TestTooLargeBodies(t *testing.T) {
	h := bare()
	large := `{"query": "{ __typename }", "variables": {"x": "` + strings.Repeat("x", 1<<20) + `"}}`
	r := request("POST", "/graphql", large, "Content-Type", plainJSON)
	require.Equal(t, http.StatusRequestEntityTooLarge, do(t, h, r).Status)
	r = request("POST", "/graphql", large, "Content-Type", plainJSON)
	r.ContentLength = -1 // it comes in chunks
	a := do(t, h, r)
	require.Equal(t, http.StatusRequestEntityTooLarge, a.Status)
	require.Equal(t, "TOO_COMPLEX", a.code())
}

func TestPersistedQueries(t *testing.T) {
	h := bare()
	query := "{ __typename }"
	sum := sha256.Sum256([]byte(query))
	hash := hex.EncodeToString(sum[:])
	named := fmt.Sprintf(`"extensions": {"persistedQuery": {"version": 1, "sha256Hash": %q}}`, hash)
	a := do(t, h, request("POST", "/graphql", "{"+named+"}", "Content-Type", plainJSON))
	require.Equal(t, "PERSISTED_QUERY_NOT_FOUND", a.code(), a.Text)
	require.Equal(t, "PersistedQueryNotFound", a.Errors[0].Message)
	a = do(t, h, request("POST", "/graphql", fmt.Sprintf(`{"query": %q, %s}`, query, named), "Content-Type", plainJSON))
	require.Empty(t, a.Errors)
	a = do(t, h, request("POST", "/graphql", "{"+named+"}", "Content-Type", plainJSON))
	require.Empty(t, a.Errors)
	target := "/graphql?" + url.Values{"extensions": {"{" + strings.TrimPrefix(named, `"extensions": {`)}}.Encode()
	a = do(t, h, request("GET", target, ""))
	require.Empty(t, a.Errors, a.Text)
	a = do(t, h, request("POST", "/graphql", fmt.Sprintf(`{"query": "{ x: __typename }", %s}`, named), "Content-Type", plainJSON))
	require.Equal(t, "BAD_USER_INPUT", a.code(), "another text under the same hash")
}

// form builds a multipart request of name, content pairs.
func form(t *testing.T, parts ...string) *http.Request {
	t.Helper()
	read, write := io.Pipe()
	w := multipart.NewWriter(write)
	go func() {
		for i := 0; i < len(parts); i += 2 {
			create := w.CreateFormField
			if len(parts[i]) == 1 { // files have names of one character here
				create = func(name string) (io.Writer, error) { return w.CreateFormFile(name, name+".txt") }
			}
			part, err := create(parts[i])
			if err == nil {
				_, err = io.WriteString(part, parts[i+1])
			}
			if err != nil {
				_ = write.CloseWithError(err)
				return
			}
		}
		_ = write.CloseWithError(w.Close())
	}()
	r := httptest.NewRequest(http.MethodPost, "/graphql", read)
	r.Header.Set("Content-Type", w.FormDataContentType())
	t.Cleanup(func() { _ = read.Close() })
	return r
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
		{"a file", []string{"operations", typename, "map", `{"0": ["variables.file"]}`, "0", "hello"}, 200, nil},
		{"one file, two places", []string{"operations", typename, "map", `{"0": ["variables.file", "variables.list.0"]}`, "0", "hello"}, 200, nil},
		{"map first", []string{"map", "{}", "operations", typename}, 400, "BAD_USER_INPUT"},
		{"no map", []string{"operations", typename}, 400, "BAD_USER_INPUT"},
		{"nothing", nil, 400, "BAD_USER_INPUT"},
		{"a batch", []string{"operations", "[" + typename + "]", "map", "{}"}, 400, "BAD_USER_INPUT"},
		{"map is no map", []string{"operations", typename, "map", `["0"]`}, 400, "BAD_USER_INPUT"},
		{"file is missing", []string{"operations", typename, "map", `{"0": ["variables.file"]}`}, 400, "BAD_USER_INPUT"},
		{"file has no place", []string{"operations", typename, "map", `{"0": ["variables.file"]}`, "1", "hello"}, 400, "BAD_USER_INPUT"},
		{"place is not in the variables", []string{"operations", typename, "map", `{"0": ["query"]}`, "0", "hello"}, 400, "BAD_USER_INPUT"},
		{"place does not exist", []string{"operations", typename, "map", `{"0": ["variables.other"]}`, "0", "hello"}, 400, "BAD_USER_INPUT"},
		{"place is taken", []string{"operations", typename, "map", `{"0": ["variables.list.1"]}`, "0", "hello"}, 400, "BAD_USER_INPUT"},
		{"place behind the end", []string{"operations", typename, "map", `{"0": ["variables.list.7"]}`, "0", "hello"}, 400, "BAD_USER_INPUT"},
		{"place before the start", []string{"operations", typename, "map", `{"0": ["variables.list.-1"]}`, "0", "hello"}, 400, "BAD_USER_INPUT"},
		{"place within a text", []string{"operations", typename, "map", `{"0": ["variables.list.1.x"]}`, "0", "hello"}, 400, "BAD_USER_INPUT"},
		{"no variables at all", []string{"operations", `{"query": "{ __typename }"}`, "map", `{"0": ["variables.file"]}`, "0", "hello"}, 400, "BAD_USER_INPUT"},
		{"too many files", []string{"operations", typename, "map", "{" + strings.TrimSuffix(strings.TrimSpace(numbered(21, `"%d": ["variables.file"],`)), ",") + "}"}, 400, "TOO_COMPLEX"},
		{"too large", []string{"operations", typename, "map", `{"0": ["variables.file"]}`, "0", strings.Repeat("x", 12<<20)}, 413, "TOO_COMPLEX"},
		{"operations too large", []string{"operations", `{"query": "` + strings.Repeat(" ", 1<<20) + `"}`}, 413, "TOO_COMPLEX"},
	}
	h := bare()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := do(t, h, form(t, tt.parts...))
			require.Equal(t, tt.status, a.Status, a.Text)
			require.Equal(t, tt.code, a.code(), a.Text)
		})
	}
}

// TestSchemaCommandEqualsIntrospection compares what introspection says of the schema that is printed with what it says
// of the one that is served.
func TestSchemaCommandEqualsIntrospection(t *testing.T) {
	var sdl strings.Builder
	require.NoError(t, graph.WriteSchema(&sdl))
	served := post(t, bare(), introspection, nil)
	require.Empty(t, served.Errors)
	printed := post(t, graph.NewServerOf(t, sdl.String()), introspection, nil)
	require.Empty(t, printed.Errors)
	require.JSONEq(t, sorted(t, served.Data), sorted(t, printed.Data))
	require.Contains(t, sdl.String(), "Globally unique, opaque ID.")
}

// sorted puts named things in the order of their names: the order of types, fields and implementations says nothing.
func sorted(t *testing.T, data []byte) string {
	t.Helper()
	var v any
	require.NoError(t, json.Unmarshal(data, &v))
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			for _, inner := range v {
				walk(inner)
			}
		case []any:
			for _, inner := range v {
				walk(inner)
			}
			slices.SortFunc(v, func(a, b any) int { return strings.Compare(nameOf(a), nameOf(b)) })
		}
	}
	walk(v)
	text, err := json.Marshal(v)
	require.NoError(t, err)
	return string(text)
}

func nameOf(v any) string {
	m, _ := v.(map[string]any)
	name, _ := m["name"].(string)
	return name
}

const introspection = `{ __schema { description queryType { name } mutationType { name } subscriptionType { name }
	types { kind name description specifiedByURL isOneOf
		fields(includeDeprecated: true) { name description isDeprecated deprecationReason args(includeDeprecated: true) { ...V } type { ...T } }
		inputFields(includeDeprecated: true) { ...V } interfaces { name } possibleTypes { name }
		enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } }
	directives { name description locations isRepeatable args { ...V } } } }
	fragment V on __InputValue { name description defaultValue type { ...T } }
	fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }`
