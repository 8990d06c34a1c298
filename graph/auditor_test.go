package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/generated"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// An auditor sees the trail and people. Every other root field, also one that is added later, has nothing for them, whatever
// ids they know.
func TestAnAuditorSeesTheTrailAndPeople(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		auditor := d.User(workflow.RoleAuditor)
		posting, stages := d.Pipeline(1, 2)
		d.Member(posting, auditor.ID, workflow.TeamHiringLead) // a team gives an auditor nothing
		candidate := d.Candidate()
		application := d.Application(candidate, posting, stages[0])
		d.Interviewer(application, auditor.ID)
		known := []string{posting, stages[0], candidate, application, ids.Company, d.Comment(application, auditor.ID, workflow.CommentTeam), d.Tag("T"), d.Source(workflow.SourceEvent, "S")}
		people := map[string]bool{"viewer": true, "user": true, "users": true, "auditTrail": true, "pipelineCursor": true}
		schema := generated.NewExecutableSchema(generated.Config{}).Schema()
		tried := 0
		for _, f := range schema.Query.Fields {
			if people[f.Name] || strings.HasPrefix(f.Name, "__") {
				continue
			}
			selection := ""
			if schema.Types[f.Type.Name()].IsCompositeType() {
				selection = " { __typename }"
			}
			if schema.Types[f.Type.Name()].Fields.ForName("edges") != nil {
				selection = " { edges { cursor } }"
			}
			for _, id := range known {
				query := fmt.Sprintf("{ %s%s%s }", f.Name, argumentsOf(t, f, id), selection)
				if code := d.ErrorCode(auditor, query); code != "" {
					require.Contains(t, []string{"FORBIDDEN", "NOT_FOUND"}, code, query)
					continue
				}
				tried++
				switch got := d.Ask(auditor, query, nil)[f.Name].(type) {
				case nil:
				case []any:
					for _, one := range got {
						require.Nil(t, one, query)
					}
				case map[string]any:
					require.Equal(t, map[string]any{"edges": []any{}}, got, query)
				default:
					t.Errorf("%s answers %v", query, got)
				}
			}
		}
		require.Positive(t, tried)
		require.Empty(t, d.ErrorCode(auditor, `{ viewer { name } users { nodes { name email role } } auditTrail { totalCount } }`))
	})
}

// argumentsOf gives a field the arguments that it must have, with an id wherever it wants one.
func argumentsOf(t *testing.T, f *ast.FieldDefinition, id string) string {
	t.Helper()
	var given []string
	for _, a := range f.Arguments {
		if !a.Type.NonNull || a.DefaultValue != nil {
			continue
		}
		require.Equal(t, "ID", a.Type.Name(), "%s(%s): say here what to give it", f.Name, a.Name)
		value := fmt.Sprintf("%q", id)
		if a.Type.Elem != nil {
			value = "[" + value + "]"
		}
		given = append(given, a.Name+": "+value)
	}
	if len(given) == 0 {
		return ""
	}
	return "(" + strings.Join(given, ", ") + ")"
}
