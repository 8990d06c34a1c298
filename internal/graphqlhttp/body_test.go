package graphqlhttp_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit/apikit"
)

// bodyCases returns requests with various content types and bodies.
func bodyCases() []httpCase {
	typename := url.Values{"query": {"{ __typename }"}}.Encode()
	return []httpCase{
		{
			"content type with charset",
			apikit.Request(
				"POST",
				"/graphql",
				typenameBody,
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
				typenameBody,
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
			apikit.Request("POST", "/graphql", typenameBody),
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
			apikit.Request("POST", "/graphql", typenameBody, "Content-Type", "text/plain"),
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
				typenameBody,
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
			apikit.Request("POST", "/graphql", typenameBody+"{}", "Content-Type", apikit.PlainJSON),
			400,
			apikit.PlainJSON,
			"BAD_USER_INPUT",
			false,
		},
		{
			"a batch",
			apikit.Request(
				"POST",
				"/graphql",
				"["+typenameBody+"]",
				"Content-Type",
				apikit.PlainJSON,
			),
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
	}
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
