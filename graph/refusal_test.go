package graph_test

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/graph/generated"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/workflow"
)

// firstError sends an operation that must fail and returns its first error.
func (d *desk) firstError(
	v *access.Viewer,
	query string,
) (message string, extensions map[string]any) {
	d.T.Helper()
	return d.firstErrorOf(v, map[string]any{"query": query})
}

// firstErrorOf is like firstError, but takes the whole request.
func (d *desk) firstErrorOf(
	v *access.Viewer,
	request map[string]any,
) (message string, extensions map[string]any) {
	d.T.Helper()
	body, err := json.Marshal(request)
	require.NoError(d.T, err)
	r := httptest.NewRequestWithContext(
		access.With(d.T.Context(), v),
		http.MethodPost,
		"/graphql",
		bytes.NewReader(body),
	)
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	d.API.ServeHTTP(w, r)
	var out struct {
		Errors []struct {
			Message    string
			Extensions map[string]any
		}
	}
	require.NoError(d.T, json.Unmarshal(w.Body.Bytes(), &out), w.Body.String())
	require.NotEmpty(d.T, out.Errors, w.Body.String())
	return out.Errors[0].Message, out.Errors[0].Extensions
}

func TestRefusalsNameTheArgument(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		admin := d.User(workflow.RoleAdmin)
		_, stages := d.Pipeline(2, 1)
		unknown := d.IDs.New(ids.Application)
		for id, what := range map[string]string{unknown: "unknown", "nonsense": "malformed"} {
			message, extensions := d.firstError(
				admin,
				`mutation { moveApplication(input: {applicationId: "`+id+`", toStageId: "`+stages[0]+`", expectedVersion: 1}) { replayed } }`,
			)
			require.Equal(
				t,
				"input.applicationId does not exist, or you don't have access to it",
				message,
				what,
			)
			require.Equal(
				t,
				map[string]any{"code": "NOT_FOUND", "argument": []any{"input", "applicationId"}},
				extensions,
				what,
			)

			got := d.Ask(
				admin,
				`mutation { moveApplications(input: {items: [{applicationId: "`+id+`", expectedVersion: 1}], toStageId: "`+stages[0]+`"}) {
				results { problem { message ... on InvalidInput { fields { code message path } } } } } }`,
				nil,
			)
			problem := apikit.At(t, got, "moveApplications", "results", 0, "problem")
			require.Equal(t, map[string]any{
				"message": "items.0.applicationId does not exist, or you don't have access to it",
				"fields": []any{
					map[string]any{
						"code":    "NOT_FOUND",
						"message": "does not exist, or you don't have access to it",
						"path":    []any{"input", "items", "0", "applicationId"},
					},
				},
			}, problem, what)
		}

		message, _ := d.firstError(
			admin,
			`mutation { cancelOpening(input: {openingId: "`+d.IDs.New(
				ids.Opening,
			)+`"}) { replayed } }`,
		)
		require.Contains(t, message, "input.openingId ")
		message, extensions := d.firstError(
			admin,
			`mutation { revokeApiKey(input: {apiKeyId: "`+d.IDs.New(
				ids.APIKey,
			)+`"}) { replayed } }`,
		)
		require.Contains(t, message, "input.apiKeyId ")
		require.Equal(t, []any{"input", "apiKeyId"}, extensions["argument"])
	})
}

func TestRefusalsSayWhoHasTheRight(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		admin, member := d.User(workflow.RoleAdmin), d.User(workflow.RoleMember)
		posting, _ := d.Pipeline(1, 1)
		d.Member(posting, member.ID, workflow.TeamSourcer)
		narrow, readOnly := *admin, *admin
		narrow.Capabilities = []workflow.ApiCapability{workflow.CapabilityPostings}
		readOnly.Scope = workflow.ScopeRead
		add := `mutation { addStage(input: {postingId: "` + posting + `", expectedVersion: 1, name: "x", kind: REVIEW}) { replayed } }`
		for name, c := range map[string]struct {
			v     *access.Viewer
			query string
			says  string
		}{
			"team role":   {member, add, "you don't have permission to change this posting: admins, recruiters, and the posting's hiring leads and team recruiters can"},
			"admins":      {member, `mutation { updateCompany(input: {expectedVersion: 1, name: "x"}) { replayed } }`, "you don't have permission to manage the company's accounts, keys and settings: admins can"},
			"narrow key":  {&narrow, `mutation { tagCandidate(input: {candidateId: "x"}) { replayed } }`, "this API key does not have the capability CANDIDATES, which tagCandidate needs"},
			"narrow read": {&narrow, `{ postings { nodes { activity { nodes { id } } } } }`, "this API key does not have the capability PIPELINE, which Posting.activity needs"},
			"read only":   {&readOnly, add, "this API key has the scope READ: addStage needs one with the scope WRITE"},
		} {
			message, extensions := d.firstError(c.v, c.query)
			require.Equal(t, c.says, message, name)
			require.Equal(t, "FORBIDDEN", extensions["code"], name)
		}
	})
}

// The message of an InvalidInput is that of its first field, with the field's name.
func TestInvalidInputNamesItsFirstField(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		admin := d.User(workflow.RoleAdmin)
		says := func(input string) any {
			return apikit.At(
				t,
				d.Ask(
					admin,
					`mutation { addCandidate(input: {`+input+`}) { problem { message } } }`,
					nil,
				),
				"addCandidate",
				"problem",
				"message",
			)
		}
		require.Equal(t, "name is required", says(`name: " "`))
		require.Equal(
			t,
			"name is required; one other value is wrong as well",
			says(`name: " ", country: "Germany"`),
		)
		require.Equal(
			t,
			"name is required; 2 other values are wrong as well",
			says(`name: " ", country: "Germany", emails: ["x"]`),
		)
	})
}

// Errors about a request name the missing or unknown value, the requested operation and the
// location in the document.
func TestRequestErrorsNameTheValue(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		v := d.User(workflow.RoleAdmin)
		const add = `query Q { company { name } }
			mutation M($input: AddCandidateInput!) { addCandidate(input: $input) { replayed } }`
		for _, c := range []struct{ request, want string }{
			{`{"operationName": "M"}`, "$input is required"},
			{`{"operationName": "M", "variables": {"input": null}}`, "$input must not be null"},
			{`{"operationName": "M", "variables": {"input": {}}}`, "$input.name is required"},
			{
				`{"operationName": "M", "variables": {"input": {"name": null}}}`,
				"$input.name must not be null",
			},
			{
				`{"operationName": "M", "variables": {"input": {"nmae": "Ada"}}}`,
				"$input.nmae is not a field of this input",
			},
			{
				`{"operationName": "M", "variables": {"input": []}}`,
				"$input must be an object (AddCandidateInput), not a list",
			},
			{`{}`, "the document has several operations: set operationName to one of Q, M"},
			{`{"operationName": "O"}`, `operationName is "O", but the document has Q, M`},
			{
				`{"operationName": "Q", "query": "{ company { name } }"}`,
				`operationName is "Q", but the document's operation has no name: leave operationName out`,
			},
			{
				`{"query": "fragment F on Company { name }"}`,
				"the document has no operation: add a query, mutation or subscription",
			},
			{
				`{"query": "{ company {"}`,
				"the query has a syntax error at line 1, column 12: Expected Name, found <EOF>",
			},
		} {
			var request map[string]any
			require.NoError(t, json.Unmarshal([]byte(c.request), &request))
			if request["query"] == nil {
				request["query"] = add
			}
			message, extensions := d.firstErrorOf(v, request)
			require.Equal(t, c.want, message)
			require.Equal(t, "BAD_USER_INPUT", extensions["code"], c.want)
		}
	})
}

// Errors about the arguments of a field name the argument and have its path.
func TestErrorsOfArgumentsNameTheArgument(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		v := d.User(workflow.RoleAdmin)
		for _, c := range []struct{ field, argument, want string }{
			{"candidates(first: 101)", "first", "must be from 1 to 100, not 101"},
			{"candidates(last: -1)", "last", "must be from 1 to 100, not -1"},
			{"candidates(first: 1, last: 1)", "last", "must be left out if first is given"},
			{`candidates(after: "x")`, "after", "is not a cursor of this list"},
			{`activity(before: "x")`, "before", "is not a cursor of this event log"},
			{
				`candidates(search: "x", orderBy: {field: NAME})`, "orderBy",
				"cannot be given with search, which has an order of its own",
			},
		} {
			message, extensions := d.firstError(v, "{ "+c.field+" { nodes { id } } }")
			require.Equal(t, c.argument+" "+c.want, message)
			require.Equal(t, []any{c.argument}, extensions["argument"], c.field)
			require.Equal(t, "BAD_USER_INPUT", extensions["code"], c.field)
		}
	})
}

// Errors about the body use the same words for types of values as errors about variables.
func TestErrorsOfTheBodyNameTheMember(t *testing.T) {
	for body, want := range map[string]string{
		`{"query": 5}`:                            "query must be a text, not a number",
		`{"query": "{ x }", "variables": []}`:     "variables must be a JSON object, not a list",
		`{"query": "{ x }", "variables": "x"}`:    "variables must be a JSON object, not a text",
		`{"query": "{ x }", "variables": true}`:   "variables must be a JSON object, not a boolean",
		`{"query": "{ x }", "operationName": {}}`: "operationName must be a text, not an object",
		`{"query": "{ x }", "extensions": 5}`:     "extensions must be a JSON object, not a number",
		`"x"`:                                     "the value must be a JSON object, not a text",
	} {
		r := apikit.Request(http.MethodPost, "/graphql", body, "Content-Type", apikit.PlainJSON)
		a := apikit.Do(t, apikit.Bare(), r)
		require.Len(t, a.Errors, 1, body)
		require.Equal(t, "the body is not an operation: "+want, a.Errors[0].Message, body)
		require.Equal(t, http.StatusBadRequest, a.Status, body)
	}
}

// The codes of invalid fields are constants of two packages and an enum of the schema. Both sides
// must have all of them.
func TestInvalidFieldCodesAreThoseOfTheSchema(t *testing.T) {
	found := map[string]bool{}
	for _, file := range []string{"../internal/command/errors.go", "../internal/workflow/errors.go"} {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		require.NoError(t, err)
		ast.Inspect(parsed, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Names) != 1 || len(spec.Values) != 1 ||
				!strings.HasPrefix(spec.Names[0].Name, "Code") {
				return true
			}
			value, ok := spec.Values[0].(*ast.BasicLit)
			require.True(t, ok, spec.Names[0].Name)
			code, err := strconv.Unquote(value.Value)
			require.NoError(t, err)
			found[code] = true
			return true
		})
	}
	enum := generated.NewExecutableSchema(generated.Config{}).Schema().Types["InvalidFieldCode"]
	known := map[string]bool{}
	for _, v := range enum.EnumValues {
		known[v.Name] = true
	}
	require.Equal(t, known, found)
}
