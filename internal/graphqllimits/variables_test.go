package graphqllimits_test

import (
	"encoding/json"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/testkit/apikit"
)

// goWords are what a message must not show: the kinds of Go, its formats, and a zero that nobody
// sent.
const goWords = `\bmap\b|slice|interface|float64|int64|\bstruct\b|value 0|%!|json\.|Kind|nil\b|goroutine`

// Variables are taken as the specification of GraphQL says, and what is not taken is named in words
// of JSON.
func TestVariablesAreCoerced(t *testing.T) {
	h := apikit.Bare()
	for _, c := range []struct {
		name, typ, value string
		message          string // empty where the value is taken
	}{
		{"int", "Int", "1", ""},
		{"int as a float", "Int", "1.0", ""},
		{"int with an exponent", "Int", "1e2", ""},
		{"int null", "Int", "null", ""},
		{"int text", "Int", `"1"`, "$v must be a whole number, not a text"},
		{"int fraction", "Int", "1.5", "$v must be a whole number, not the number 1.5"},
		{"int boolean", "Int", "true", "$v must be a whole number, not a boolean"},
		{"int list", "Int", "[1]", "$v must be a whole number, not a list"},
		{"int object", "Int", "{}", "$v must be a whole number, not an object"},
		{"int far too large", "Int", "1e400", "$v must be a whole number, not the number 1e400"},
		{"ints", "[Int]", `[1, 2.0, null]`, ""},
		{"one int for a list", "[Int]", "3", ""},
		{"a text among ints", "[Int]", `[1, "2"]`, "$v[1] must be a whole number, not a text"},
		{"float", "Float", "1.5", ""},
		{"float whole", "Float", "1", ""},
		{"float text", "Float", `"1.5"`, "$v must be a number, not a text"},
		{"string", "String", `"x"`, ""},
		{"string number", "String", "1", "$v must be a text, not the number 1"},
		{"string object", "String", "{}", "$v must be a text, not an object"},
		{"boolean", "Boolean", "false", ""},
		{"boolean text", "Boolean", `"true"`, "$v must be true or false, not a text"},
		{"boolean number", "Boolean", "1", "$v must be true or false, not the number 1"},
		{"id", "ID", `"x"`, ""},
		{"id number", "ID", "7", ""},
		{"id fraction", "ID", "7.5", "$v must be an id, not the number 7.5"},
		{"id object", "ID", "{}", "$v must be an id, not an object"},
		{"cursor number", "Cursor", "1", "$v must be a text, not the number 1"},
		{"long as a float", "Long", "5.0", ""},
		{"long text", "Long", `"5"`, "$v must be a whole number of up to 53 bits, not a text"},
		{"instant", "DateTime", `"2026-03-01T09:30:00Z"`, ""},
		{"instant number", "DateTime", "5", "$v must be a text, not the number 5"},
		{"enum", "TeamRole", `"HIRING_LEAD"`, ""},
		{"enum in other letters", "TeamRole", `"hiring_lead"`, `$v is "hiring_lead", which is not a value of TeamRole`},
		{"enum number", "TeamRole", "0", "$v must be a value of TeamRole, not the number 0"},
		{"input", "MoveApplicationInput", `{"applicationId": "a", "toStageId": "b", "expectedVersion": 1.0}`, ""},
		{"input text", "MoveApplicationInput", `"x"`, "$v must be an object (MoveApplicationInput), not a text"},
		{"input list", "MoveApplicationInput", `[]`, "$v must be an object (MoveApplicationInput), not a list"},
		{"field of an input", "MoveApplicationInput", `{"applicationId": "a", "toStageId": "b", "expectedVersion": "1"}`, "$v.expectedVersion must be a whole number, not a text"},
		{"field deep in an input", "MoveApplicationsInput", `{"toStageId": "b", "items": [{"applicationId": {}, "expectedVersion": 1}]}`, "$v.items[0].applicationId must be an id, not an object"},
	} {
		t.Run(c.name, func(t *testing.T) {
			body := `{"query": "query ($v: ` + c.typ + `) { __typename }", "variables": {"v": ` + c.value + `}}`
			a := apikit.Do(
				t,
				h,
				apikit.Request(
					http.MethodPost,
					"/graphql",
					body,
					"Content-Type",
					apikit.PlainJSON,
					"Accept",
					apikit.GraphQLJSON,
				),
			)
			if c.message == "" {
				// An unused variable is an error of validation, which comes before that of a value.
				require.NotContains(t, a.Text, "must be")
				return
			}
			require.NotEmpty(t, a.Errors, a.Text)
			require.Equal(t, c.message, a.Errors[0].Message)
			require.Equal(t, "BAD_USER_INPUT", a.Code())
			require.Equal(t, http.StatusBadRequest, a.Status)
		})
	}
}

// A value that is taken reaches the resolver.
func TestAFloatIsTakenForAnInt(t *testing.T) {
	h := apikit.Bare()
	ask := func(variables string) apikit.Answer {
		return apikit.Do(
			t,
			h,
			apikit.Request(
				http.MethodPost,
				"/graphql",
				`{"query": "query ($n: Int) { postings(first: $n) { nodes { id } } }", "variables": `+variables+`}`,
				"Content-Type",
				apikit.PlainJSON,
			),
		)
	}
	require.Contains(
		t,
		ask(`{"n": 101.0}`).Text,
		"UNAUTHENTICATED",
		"the resolver was reached, which asks who it is",
	)
	require.Contains(t, ask(`{"n": 3000000000}`).Text, "32 bits")
}

// Whatever is sent for a variable of whatever type, no message shows how the server is written.
func FuzzVariables(f *testing.F) {
	types := []string{
		"Int",
		"[Int!]!",
		"Float",
		"String",
		"[String]",
		"Boolean",
		"ID",
		"[[ID]]",
		"Cursor",
		"Date",
		"DateTime",
		"Long",
		"Upload",
		"TeamRole",
		"[TeamRole!]",
		"MoveApplicationsInput!",
		"AddCandidateInput",
	}
	for i, value := range []string{"1", "1.0", `"x"`, "[]", "{}", "null", "true", "-0", "1e400", `[{"a": [1]}]`, `{"items": 5}`, `{"name": {}}`, `{"items": [{"applicationId": [[]]}]}`} {
		f.Add(i, value)
	}
	h := apikit.Bare()
	f.Fuzz(func(t *testing.T, kind int, value string) {
		if !json.Valid([]byte(value)) {
			return
		}
		typ := types[((kind%len(types))+len(types))%len(types)]
		r := apikit.Request(
			http.MethodPost,
			"/graphql",
			`{"query": "query ($v: `+typ+`) { __typename @include(if: $v) }", "variables": {"v": `+value+`}}`,
			"Content-Type",
			apikit.PlainJSON,
		)
		a := apikit.Do(t, h, r.WithContext(access.With(t.Context(), access.System())))
		for _, e := range a.Errors {
			if e.Extensions["code"] == "INTERNAL" {
				t.Errorf("%s %s: %s", typ, value, e.Message)
			}
		}
		r = apikit.Request(
			http.MethodPost,
			"/graphql",
			`{"query": "query ($v: `+typ+`) { __typename }", "variables": {"v": `+value+`}}`,
			"Content-Type",
			apikit.PlainJSON,
		)
		for _, e := range apikit.Do(t, h, r).Errors {
			require.NotRegexp(t, goWords, e.Message, "%s %s", typ, value)
		}
	})
}
