package graphqlhttp_test

import (
	"net/http"
	"net/url"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit/apikit"
)

// methodCases returns requests by GET, and by methods that are refused.
func methodCases() []httpCase {
	typename := url.Values{"query": {"{ __typename }"}}.Encode()
	return []httpCase{
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
			apikit.Request("PUT", "/graphql", typenameBody, "Content-Type", apikit.PlainJSON),
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
}

func TestOptions(t *testing.T) {
	a := apikit.Do(t, apikit.Bare(), apikit.Request("OPTIONS", "/graphql", ""))
	require.Equal(t, http.StatusNoContent, a.Status)
	require.Equal(t, "GET, POST, OPTIONS", a.Header.Get("Allow"))
}
