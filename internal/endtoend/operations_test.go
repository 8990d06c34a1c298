package endtoend_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

const operationsDir = "../../graph/testdata/operations"

// operationFile is one of the operations that clients use, with its variables.
type operationFile struct{ name, query, variables string }

func operationFiles(t *testing.T) []operationFile {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(operationsDir, "*.graphql"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	var out []operationFile
	for _, path := range paths {
		query, err := os.ReadFile(path)
		require.NoError(t, err)
		f := operationFile{
			name:      strings.TrimSuffix(filepath.Base(path), ".graphql"),
			query:     string(query),
			variables: "{}",
		}
		if variables, err := os.ReadFile(
			strings.TrimSuffix(path, ".graphql") + ".json",
		); err == nil {
			f.variables = string(variables)
		} else {
			require.ErrorIs(t, err, os.ErrNotExist)
		}
		out = append(out, f)
	}
	return out
}

func TestOperationsOfClientsAreValid(t *testing.T) {
	paths, err := filepath.Glob("../../graph/schema/*.graphqls")
	require.NoError(t, err)
	var sources []*ast.Source
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		sources = append(sources, &ast.Source{Name: path, Input: string(text)})
	}
	schema, err := gqlparser.LoadSchema(sources...)
	require.NoError(t, err)
	for _, f := range operationFiles(t) {
		_, errs := gqlparser.LoadQueryWithRules(schema, f.query, rules.NewDefaultRules())
		require.Empty(t, errs, f.name)
	}
}

// Every operation that clients use succeeds on the demo company, on both databases, and has
// results.
func TestOperationsOfClientsRunOnTheDemo(t *testing.T) {
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			operationsRun(t, demoCompany.NewDB(t, d).Options())
		})
	}
}

// operationsRun runs every operation that clients use on the demo company, which it loads into an
// empty database.
func operationsRun(t *testing.T, o store.Options, more ...string) {
	t.Helper()
	p := startServer(t, o, append(more, "--demo")...)
	t.Cleanup(p.kill)
	for _, op := range filledOperations(t, p) {
		t.Run(op.Name, func(t *testing.T) {
			if strings.HasPrefix(strings.TrimSpace(op.Query), "subscription") {
				requireFirstFrame(t, p, op.Query, op.Variables)
				return
			}
			requireDone(t, p, op.Query, op.Variables)
		})
	}
}

// filledOperation is an operation that clients use, with variables that work on one server.
type filledOperation struct {
	Name      string         `json:"name"`
	Query     string         `json:"query"`
	Variables map[string]any `json:"variables"`
}

// filledOperations returns every operation that clients use, for the demo company that p serves.
// Each command gets its own objects, so that commands do not depend on each other. Queries get the
// objects of the demo that have the most data.
func filledOperations(t *testing.T, p *process) []filledOperation {
	t.Helper()
	shown := shownValues(t, p)
	var out []filledOperation
	for _, f := range operationFiles(t) {
		values := shown
		if strings.HasPrefix(strings.TrimSpace(f.query), "mutation") {
			values = freshValues(t, p, f.name)
		}
		values["marker"] = "marker_" + f.name
		variables := f.variables
		for name, value := range values {
			variables = strings.ReplaceAll(variables, "{{"+name+"}}", value)
		}
		require.NotContains(t, variables, "{{", f.name)
		op := filledOperation{Name: f.name, Query: f.query}
		require.NoError(t, json.Unmarshal([]byte(variables), &op.Variables), f.name)
		out = append(out, op)
	}
	return out
}

// freshValues creates an open posting with one application, at version 1 in its first stage.
func freshValues(t *testing.T, p *process, name string) map[string]string {
	t.Helper()
	var made struct {
		CreatePosting struct {
			Posting struct {
				ID      string
				Version int
				Stages  []struct{ ID string }
			}
		}
		OpenPosting       struct{ Posting struct{ Status string } }
		CreateApplication struct {
			Application struct {
				ID        string
				Version   int
				Candidate struct{ ID string }
			}
		}
	}
	send := func(query string, input map[string]any) {
		variables := map[string]any{"input": input}
		require.NoError(t, p.send(t.Context(), "demo-recruiter", query, variables, &made))
	}
	send(`mutation ($input: CreatePostingInput!) {
		createPosting(input: $input) { posting { id version stages { id } } } }`,
		map[string]any{"title": "For " + name})
	posting := made.CreatePosting.Posting
	require.Greater(t, len(posting.Stages), 2)
	send(
		`mutation ($input: OpenPostingInput!) { openPosting(input: $input) { posting { status } } }`,
		map[string]any{"postingId": posting.ID, "expectedVersion": posting.Version},
	)
	require.Equal(t, "OPEN", made.OpenPosting.Posting.Status)
	send(`mutation ($input: CreateApplicationInput!) {
		createApplication(input: $input) { application { id version candidate { id } } } }`,
		map[string]any{"postingId": posting.ID, "candidate": map[string]any{"name": "For " + name}})
	application := made.CreateApplication.Application
	require.Equal(t, 1, application.Version)
	return map[string]string{
		"posting": posting.ID, "stage": posting.Stages[1].ID, "otherStage": posting.Stages[2].ID,
		"application": application.ID, "candidate": application.Candidate.ID,
	}
}

// shownValues finds a posting of the demo with many applications, and its candidate with the
// longest history.
func shownValues(t *testing.T, p *process) map[string]string {
	t.Helper()
	values := demoValues(t, p)
	var found struct {
		Posting struct {
			Stages []struct {
				Applications struct {
					Nodes []struct {
						ID        string
						Version   int
						Candidate struct{ ID string }
					}
				}
			}
		}
	}
	const query = `query ($id: ID!) { posting(id: $id) { stages {
		applications(first: 50) { nodes { id version candidate { id } } } } } }`
	variables := map[string]any{"id": values["posting"]}
	require.NoError(t, p.send(t.Context(), "demo-recruiter", query, variables, &found))
	longest := 1
	for _, s := range found.Posting.Stages {
		for _, a := range s.Applications.Nodes {
			if a.Version > longest {
				longest = a.Version
				values["application"], values["candidate"] = a.ID, a.Candidate.ID
			}
		}
	}
	require.Greater(t, longest, 2, "a candidate of the demo must have a history")
	return values
}

// demoValues finds a posting, an application at version 1 in its first stage, another stage and a
// candidate.
func demoValues(t *testing.T, p *process) map[string]string {
	t.Helper()
	var found struct {
		Postings struct {
			Nodes []struct {
				ID     string
				Stages []struct {
					ID           string
					Applications struct {
						Nodes []struct {
							ID        string
							Version   int
							Candidate struct{ ID string }
						}
					}
				}
			}
		}
	}
	err := p.send(
		t.Context(),
		"demo-recruiter",
		`{ postings(filter: {status: [OPEN], search: "lead software"}) { nodes { id stages { id
		applications(filter: {status: [ACTIVE]}, first: 50) { nodes { id version candidate { id } } } } } } }`,
		nil,
		&found,
	)
	require.NoError(t, err)
	stages := found.Postings.Nodes[0].Stages
	values := map[string]string{
		"posting":    found.Postings.Nodes[0].ID,
		"stage":      stages[1].ID,
		"otherStage": stages[2].ID,
	}
	for _, a := range stages[0].Applications.Nodes {
		if a.Version == 1 {
			values["application"], values["candidate"] = a.ID, a.Candidate.ID
		}
	}
	require.NotEmpty(
		t,
		values["application"],
		"the demo must have an application that was never moved",
	)
	return values
}

// requireDone runs a query or a command and requires that it neither fails nor is refused.
func requireDone(t *testing.T, p *process, query string, variables map[string]any) {
	t.Helper()
	var data map[string]json.RawMessage
	require.NoError(t, p.send(t.Context(), "demo-recruiter", query, variables, &data))
	require.NotEmpty(t, data)
	for field, value := range data {
		require.NotEqual(t, "null", string(value), field)
		require.NotContains(t, string(value), `"problem":{`, field)
	}
}

// requireFirstFrame subscribes over server-sent events and requires that the first frame arrives
// immediately, with a cursor.
func requireFirstFrame(t *testing.T, p *process, query string, variables map[string]any) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	require.NoError(t, err)
	req, err := http.NewRequestWithContext(
		t.Context(),
		http.MethodPost,
		p.url,
		strings.NewReader(string(body)),
	)
	require.NoError(t, err)
	for name, value := range map[string]string{"Content-Type": "application/json", "Accept": "text/event-stream", "Authorization": "Bearer demo-recruiter"} {
		req.Header.Set(name, value)
	}
	resp, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer func() { _ = resp.Body.Close() }()
	require.Equal(t, http.StatusOK, resp.StatusCode)
	lines := bufio.NewScanner(resp.Body)
	for lines.Scan() {
		if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
			var frame struct {
				Data struct {
					PipelineUpdates struct {
						Typename string `json:"__typename"`
						Cursor   string
						Events   []any
					}
				}
			}
			require.NoError(t, json.Unmarshal([]byte(data), &frame), data)
			require.Equal(t, "PipelineEvents", frame.Data.PipelineUpdates.Typename, data)
			require.NotEmpty(t, frame.Data.PipelineUpdates.Cursor)
			require.Empty(t, frame.Data.PipelineUpdates.Events)
			return
		}
	}
	require.NoError(t, lines.Err())
	require.Fail(t, fmt.Sprintf("the stream ended without a frame: status %d", resp.StatusCode))
}
