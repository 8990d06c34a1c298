package graphqllimits_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"hirewire/graph"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/testkit/apikit"
)

func sha(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

const (
	trustedByHash = "query H { t: __typename }"
	trustedFile   = "# A comment.\nquery File($with: Boolean!) { f: __typename, ...Rest }\n"
)

func trusted(t *testing.T) *graphqllimits.Trusted {
	t.Helper()
	list, err := graphqllimits.LoadTrusted(graph.Schema(), fstest.MapFS{
		"sub/one.graphql": {
			Data: []byte(
				"# A comment.\nquery One($with: Boolean!) {\n  __typename\n  ...Rest\n}\n{ anonymous: __typename }\n",
			),
		},
		"file.graphql": {Data: []byte(trustedFile)},
		"fragments.graphql": {
			Data: []byte("fragment Rest on Query { rest: __typename @include(if: $with) }"),
		},
		"manifest.json": {
			Data: []byte(
				`{"` + sha(
					trustedByHash,
				) + `": "` + trustedByHash + `", "by-name": "query N { n: __typename }"}`,
			),
		},
		"apollo.json": {
			Data: []byte(
				`{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": "ap", "name": "A", "type": "query", "body": "query A { a: __typename }"}]}`,
			),
		},
		"README.md": {Data: []byte("no documents here")},
	})
	require.NoError(t, err)
	return list
}

// A server with documents that somebody looked at runs those, however they are named or laid out,
// and nothing else.
func TestTrustedDocuments(t *testing.T) {
	h := apikit.Bare(func(o *apikit.Options) { o.Trusted = trusted(t) })
	ask := func(body map[string]any) apikit.Answer {
		text, err := json.Marshal(body)
		require.NoError(t, err)
		return apikit.Do(
			t,
			h,
			apikit.Request(
				"POST",
				"/graphql",
				string(text),
				"Content-Type",
				apikit.PlainJSON,
				"Accept",
				apikit.GraphQLJSON,
			),
		)
	}
	hash := func(of string) map[string]any {
		return map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": sha(of)}}
	}
	const laidOut = "query One($with: Boolean!) { __typename ...Rest } fragment Rest on Query { rest: __typename @include(if: $with) }"
	yes := map[string]any{"with": true}
	for name, body := range map[string]map[string]any{
		"by hash":          {"extensions": hash(trustedByHash)},
		"by a file's hash": {"extensions": hash(trustedFile), "variables": yes},
		"by a file's hash, without its last newline": {"extensions": hash(strings.TrimSpace(trustedFile)), "variables": yes},
		"by id":               {"documentId": "by-name"},
		"by id that is hash":  {"documentId": "sha256:" + sha(trustedByHash)},
		"by Apollo's id":      {"documentId": "ap"},
		"by operation's name": {"documentId": "One", "variables": yes},
		"by file's name":      {"documentId": "one"},
		"as text":             {"query": laidOut, "variables": yes},
		"as text, other way":  {"query": "fragment Rest on Query{rest:__typename@include(if:$with)}query One($with:Boolean!){__typename,...Rest}", "variables": yes},
		"two, both trusted":   {"query": "query H { t: __typename } query N { n: __typename }", "operationName": "N"},
	} {
		t.Run(name, func(t *testing.T) {
			a := ask(body)
			require.Equal(t, http.StatusOK, a.Status, a.Text)
			require.Empty(t, a.Errors)
		})
	}
	for name, body := range map[string]map[string]any{
		"another":               {"query": "{ __schema { types { name } } }"},
		"another field":         {"query": "query H { t: __typename u: __typename }"},
		"another alias":         {"query": "query H { u: __typename }"},
		"another name":          {"query": "query G { t: __typename }"},
		"another fragment":      {"query": "query One($with: Boolean!) { __typename ...Rest } fragment Rest on Query { other: __typename }", "variables": yes},
		"another directive":     {"query": "query H { t: __typename @skip(if: false) }"},
		"another type":          {"query": "query One($with: Boolean) { __typename ...Rest } fragment Rest on Query { rest: __typename @include(if: $with) }"},
		"a default":             {"query": "query One($with: Boolean! = true) { __typename ...Rest } fragment Rest on Query { rest: __typename @include(if: $with) }"},
		"one of two":            {"query": "query H { t: __typename } query X { x: __typename }", "operationName": "H"},
		"not a document":        {"query": "{"},
		"unknown id":            {"documentId": "nope"},
		"a mutation":            {"query": `mutation { revokeApiKey(input: {apiKeyId: "key_x"}) { replayed } }`},
		"with a hash, to plant": {"query": "{ x: __typename }", "extensions": hash("{ x: __typename }")},
	} {
		t.Run(name, func(t *testing.T) {
			a := ask(body)
			require.Equal(t, http.StatusBadRequest, a.Status, a.Text)
			require.Equal(t, "DOCUMENT_NOT_TRUSTED", a.Code())
			require.NotContains(t, a.Text, `"data"`)
		})
	}
	require.Equal(
		t,
		"PERSISTED_QUERY_NOT_FOUND",
		ask(map[string]any{"extensions": hash("{ x: __typename }")}).Code(),
		"nothing was planted",
	)

	// A client that knows only how it lays out its text sends that once.
	named := hash(laidOut)
	require.Equal(
		t,
		"PERSISTED_QUERY_NOT_FOUND",
		ask(map[string]any{"extensions": named, "variables": yes}).Code(),
	)
	require.Empty(
		t,
		ask(map[string]any{"query": laidOut, "extensions": named, "variables": yes}).Errors,
	)
	require.Empty(t, ask(map[string]any{"extensions": named, "variables": yes}).Errors)

	get := func(values url.Values) apikit.Answer {
		return apikit.Do(t, h, apikit.Request("GET", "/graphql?"+values.Encode(), ""))
	}
	require.Empty(t, get(url.Values{"documentId": {"by-name"}}).Errors)
	require.Equal(t, "DOCUMENT_NOT_TRUSTED", get(url.Values{"query": {"{ x: __typename }"}}).Code())
	events := apikit.Do(
		t,
		h,
		apikit.Request(
			"GET",
			"/graphql?"+url.Values{"query": {"{ x: __typename }"}}.Encode(),
			"",
			"Accept",
			"text/event-stream",
		),
	)
	require.Contains(t, events.Text, "DOCUMENT_NOT_TRUSTED")
	events = apikit.Do(
		t,
		h,
		apikit.Request(
			"POST",
			"/graphql",
			`{"documentId": "by-name"}`,
			"Content-Type",
			apikit.PlainJSON,
			"Accept",
			"text/event-stream",
		),
	)
	require.Contains(t, events.Text, `"data":{"n":"Query"}`)
	require.Equal(
		t,
		"DOCUMENT_NOT_TRUSTED",
		apikit.Do(t, h, apikit.Form(t, "operations", `{"query": "{ x: __typename }"}`, "map", "{}")).
			Code(),
	)
}

func TestIdsOfDocumentsAreForServersThatHaveSome(t *testing.T) {
	a := apikit.Do(
		t,
		apikit.Bare(),
		apikit.Request(
			"POST",
			"/graphql",
			`{"documentId": "board"}`,
			"Content-Type",
			apikit.PlainJSON,
		),
	)
	require.Equal(t, "DOCUMENT_NOT_TRUSTED", a.Code(), a.Text)
}

func TestDocumentsThatCannotRunAreRefusedAtTheStart(t *testing.T) {
	for name, files := range map[string]fstest.MapFS{
		"there is no operation":             {"x.txt": {Data: []byte("{ __typename }")}},
		"x.graphql":                         {"x.graphql": {Data: []byte("{")}},
		`Cannot query field "nope"`:         {"x.graphql": {Data: []byte("{ nope }")}},
		`Unknown fragment "F"`:              {"x.graphql": {Data: []byte("{ ...F }")}},
		"x.json is no manifest":             {"x.json": {Data: []byte("[]")}},
		"two documents with the name A":     {"x.graphql": {Data: []byte("query A { __typename }")}, "y.graphql": {Data: []byte("query A { a: __typename }")}},
		"fields are nested more than 20 le": {"x.graphql": {Data: []byte(chain(25, "actor { ...fNEXT }"))}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := graphqllimits.LoadTrusted(graph.Schema(), files)
			require.ErrorContains(t, err, name)
		})
	}
}
