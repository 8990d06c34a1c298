package app_test

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

// operationFile is one of the operations that clients rely on, with its variables.
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
		f := operationFile{name: strings.TrimSuffix(filepath.Base(path), ".graphql"), query: string(query), variables: "{}"}
		if variables, err := os.ReadFile(strings.TrimSuffix(path, ".graphql") + ".json"); err == nil {
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

// Every operation that clients rely on runs on the demo company, on both databases, and does what it is for.
func TestOperationsOfClientsRunOnTheDemo(t *testing.T) {
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			operationsRun(t, testkit.NewEmpty(t, d).Options())
		})
	}
}

// operationsRun runs every operation that clients rely on, on the demo company in an empty database.
func operationsRun(t *testing.T, o store.Options, more ...string) {
	t.Helper()
	p := startServer(t, o, append(more, "--demo")...)
	t.Cleanup(p.kill)
	values := demoValues(t, p)
	for _, f := range operationFiles(t) {
		t.Run(f.name, func(t *testing.T) {
			variables := f.variables
			values["marker"] = "Marker " + f.name
			for name, value := range values {
				if name == "marker" && strings.Contains(variables, "@example.com") {
					variables = strings.ReplaceAll(variables, "{{marker}}@", f.name+"@")
				}
				variables = strings.ReplaceAll(variables, "{{"+name+"}}", value)
			}
			require.NotContains(t, variables, "{{")
			var decoded map[string]any
			require.NoError(t, json.Unmarshal([]byte(variables), &decoded))
			if strings.HasPrefix(strings.TrimSpace(f.query), "subscription") {
				requireFirstFrame(t, p, f.query, decoded)
				return
			}
			requireDone(t, p, f.query, decoded)
		})
	}
}

// demoValues finds a posting, an application at version 1 in its first stage, another stage and a candidate.
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
	err := p.send(t.Context(), "demo-recruiter", `{ postings(filter: {status: [OPEN], search: "lead software"}) { nodes { id stages { id
		applications(filter: {status: [ACTIVE]}, first: 50) { nodes { id version candidate { id } } } } } } }`, nil, &found)
	require.NoError(t, err)
	stages := found.Postings.Nodes[0].Stages
	values := map[string]string{"posting": found.Postings.Nodes[0].ID, "stage": stages[1].ID, "otherStage": stages[2].ID}
	for _, a := range stages[0].Applications.Nodes {
		if a.Version == 1 {
			values["application"], values["candidate"] = a.ID, a.Candidate.ID
		}
	}
	require.NotEmpty(t, values["application"], "the demo has an application that nobody moved yet")
	return values
}

// requireDone runs a query or a command, which must neither fail nor be refused. Of the two commands that move the one
// application, whichever comes second meets the first one's version: that is an answer, too.
func requireDone(t *testing.T, p *process, query string, variables map[string]any) {
	t.Helper()
	var data map[string]json.RawMessage
	require.NoError(t, p.send(t.Context(), "demo-recruiter", query, variables, &data))
	require.NotEmpty(t, data)
	for field, value := range data {
		require.NotEqual(t, "null", string(value), field)
		if strings.Contains(string(value), `"problem":{`) {
			require.Contains(t, string(value), "VERSION_CONFLICT", field)
		}
	}
}

// requireFirstFrame subscribes by server-sent events: the first frame comes at once, with a cursor to resume from.
func requireFirstFrame(t *testing.T, p *process, query string, variables map[string]any) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	require.NoError(t, err)
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p.url, strings.NewReader(string(body)))
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
