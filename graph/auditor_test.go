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

// An auditor sees the trail and the users. Every other root field, including ones added later,
// returns nothing to them, whatever ids they know.
func TestAuditorsSeeOnlyTheTrailAndUsers(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		auditor := d.User(workflow.RoleAuditor)
		posting, stages := d.Pipeline(1, 2)
		d.Member(
			posting,
			auditor.ID,
			workflow.TeamHiringLead,
		) // membership of a team gives an auditor no rights
		candidate := d.Candidate()
		application := d.Application(candidate, posting, stages[0])
		d.Interviewer(application, auditor.ID)
		known := []string{
			posting,
			stages[0],
			candidate,
			application,
			ids.Company,
			d.Comment(application, auditor.ID, workflow.CommentTeam),
			d.Tag("T"),
			d.Source(workflow.SourceEvent, "S"),
		}
		people := map[string]bool{
			"viewer":         true,
			"user":           true,
			"users":          true,
			"auditTrail":     true,
			"pipelineCursor": true,
		}
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
					t.Errorf("%s returned %v", query, got)
				}
			}
		}
		require.Positive(t, tried)
		require.Empty(
			t,
			d.ErrorCode(
				auditor,
				`{ viewer { name } users { nodes { name email role } } auditTrail { totalCount } }`,
			),
		)
	})
}

// argumentsOf returns a field's required arguments, with id wherever the field takes an id.
func argumentsOf(t *testing.T, f *ast.FieldDefinition, id string) string {
	t.Helper()
	var given []string
	for _, a := range f.Arguments {
		if !a.Type.NonNull || a.DefaultValue != nil {
			continue
		}
		require.Equal(t, "ID", a.Type.Name(), "%s(%s): add a value for it here", f.Name, a.Name)
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
