package graphqllimits_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit/apikit"
)

// Text that a database cannot hold never reaches a resolver, wherever in an operation it stands.
// The server here has no services, so whatever got through would be INTERNAL.
func TestTextWithNULIsRefused(t *testing.T) {
	h := apikit.Bare()
	for name, c := range map[string]struct {
		query     string
		variables map[string]any
		says      string
	}{
		"variable":              {`query($s: String) { candidates(first: 1, search: $s) { nodes { id } } }`, map[string]any{"s": "a\x00b"}, "the variable s contains"},
		"id":                    {`query($id: ID!) { node(id: $id) { id } }`, map[string]any{"id": "can_\x00"}, "the variable id contains"},
		"deep in a variable":    {`mutation($in: AddCandidateInput!) { addCandidate(input: $in) { problem { message } } }`, map[string]any{"in": map[string]any{"name": "Ada", "emails": []any{"a@b.co", "c\x00@d.ef"}}}, "the variable in.emails.1 contains"},
		"literal":               {`{ candidates(first: 1, search: "a\u0000b") { nodes { id } } }`, nil, "the argument search contains"},
		"deep in a literal":     {`mutation { addCandidate(input: {name: "Ada", emails: ["a@b.co", "\u0000"]}) { problem { message } } }`, nil, "the argument input.emails.1 contains"},
		"in a fragment":         {`{ ...f } fragment f on Query { node(id: "\u0000") { id } }`, nil, "the argument id contains"},
		"in an inline fragment": {`{ ... on Query { node(id: "\u0000") { id } } }`, nil, "the argument id contains"},
		"default of a variable": {`query($s: String = "\u0000") { candidates(first: 1, search: $s) { nodes { id } } }`, nil, "variable s contains"},
		"second operation":      {`query a { __typename } query b { node(id: "\u0000") { id } }`, map[string]any{}, "the argument id contains"},
	} {
		t.Run(name, func(t *testing.T) {
			body := map[string]any{"query": c.query, "variables": c.variables}
			if name == "second operation" {
				body["operationName"] = "a"
			}
			for range 2 { // the second time the document is known
				a := postBody(t, h, body)
				require.Equal(t, "BAD_USER_INPUT", a.Code(), a.Text)
				require.Contains(t, a.Errors[0].Message, c.says)
				require.NotContains(t, a.Text, `"data":{`)
			}
		})
	}
	t.Run("bytes that are no text", func(t *testing.T) {
		a := apikit.Do(
			t,
			h,
			httptest.NewRequest(
				http.MethodGet,
				"/graphql?query="+url.QueryEscape("{ node(id: \"\xff\") { id } }"),
				nil,
			),
		)
		require.Equal(t, "BAD_USER_INPUT", a.Code(), a.Text)
	})
	t.Run("an escaped backslash is no NUL", func(t *testing.T) {
		a := postBody(t, h, map[string]any{"query": `{ __type(name: "\\u0000") { name } }`})
		require.Nil(t, a.Code(), a.Text)
	})
}

func postBody(t *testing.T, h http.Handler, body map[string]any) apikit.Answer {
	t.Helper()
	text, err := json.Marshal(body)
	require.NoError(t, err)
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(text))
	r.Header.Set("Content-Type", "application/json")
	return apikit.Do(t, h, r)
}
