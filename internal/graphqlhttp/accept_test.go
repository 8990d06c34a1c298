package graphqlhttp_test

import (
	"net/http"
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

// acceptCases returns requests with various Accept headers.
func acceptCases() []httpCase {
	return []httpCase{
		{
			"post",
			apikit.Request(
				"POST",
				"/graphql",
				typenameBody,
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
				typenameBody,
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
			apikit.Request("POST", "/graphql", typenameBody, "Content-Type", apikit.PlainJSON),
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
				typenameBody,
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
				typenameBody,
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
				typenameBody,
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
				typenameBody,
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
				typenameBody,
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
				typenameBody,
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
				typenameBody,
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
				typenameBody,
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
				typenameBody,
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
	}
}
