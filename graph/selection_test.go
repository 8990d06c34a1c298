package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/generated"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// A field has the same value whether the list is read in a shape or with all columns: each field of
// the three types that have shapes is asked for alone, and beside fields that no shape has.
func TestShapesAreEnoughForTheirFields(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		v := d.User(workflow.RoleAdmin, seed.Row{"confidential_access": true})
		posting := shapedCompany(d, v.ID)
		schema := generated.NewExecutableSchema(generated.Config{}).Schema()
		for _, c := range []struct{ typ, query, all string }{
			{"Application", `{ posting(id: %q) { stages { applications(first: 5) { nodes { %s } } } } }`, "all: updatedAt more: createdAt"},
			{"Application", `{ posting(id: %q) { applications(first: 5) { nodes { %s } } } }`, "all: updatedAt more: createdAt"},
			{
				"Candidate",
				`{ posting(id: %q) { stages { applications(first: 5) { nodes { candidate { %s } } } } } }`,
				"all: summary more: city",
			},
			{"Posting", `{ postings(filter: { search: %q }) { nodes { %s } } }`, "all: description more: requirements"},
		} {
			subject := posting
			if c.typ == "Posting" {
				subject = "Engineer"
			}
			for _, f := range schema.Types[c.typ].Fields {
				x, ok := selected(schema, f)
				if !ok {
					continue
				}
				ask := func(fields string) any {
					got := d.Ask(v, fmt.Sprintf(c.query, subject, fields), nil)
					return only(got, "x")
				}
				alone := ask("x: " + x)
				require.NotEmpty(t, alone, f.Name)
				require.Equal(t, ask("x: "+x+" "+c.all), alone, "%s.%s", c.typ, f.Name)
			}
		}
	})
}

// Two selections of one list in an operation do not share entities that lack columns of the other.
func TestSelectionsOfOneListAreSeparate(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		v := d.User(workflow.RoleRecruiter)
		posting := shapedCompany(d, v.ID)
		got := d.Ask(v, fmt.Sprintf(`{ posting(id: %q) { stages {
			names: applications(first: 5) { nodes { id candidate { name } } }
			rows: applications(first: 5) { nodes { updatedAt candidate { summary } } }
			both: applications(first: 5) {
				nodes { id candidate { name } other: candidate { ... on Node { id } ...Rest } }
			}
		} } } fragment Rest on Candidate { summary }`, posting), nil)
		stage := apikit.At(t, got, "posting", "stages", 0)
		require.Equal(t, "Ada", apikit.At(t, stage, "names", "nodes", 0, "candidate", "name"))
		require.Equal(t, "Builds", apikit.At(t, stage, "rows", "nodes", 0, "candidate", "summary"))
		require.NotEqual(
			t,
			"0001-01-01T00:00:00Z",
			apikit.At(t, stage, "rows", "nodes", 0, "updatedAt"),
		)
		require.Equal(t, "Ada", apikit.At(t, stage, "both", "nodes", 0, "candidate", "name"))
		require.Equal(t, "Builds", apikit.At(t, stage, "both", "nodes", 0, "other", "summary"))
	})
}

// shapedCompany adds a posting with one application, none of which has an empty column.
func shapedCompany(d *desk, user string) (posting string) {
	now := d.Clock.Now()
	department, profile, reason := d.IDs.New(ids.Department), d.IDs.New(ids.RoleProfile),
		d.IDs.New(ids.DecisionReason)
	d.Insert("departments", seed.Row{"id": department, "name": "Build", "name_key": "build"})
	d.Insert("role_profiles", seed.Row{
		"id": profile, "title": "Engineer", "title_key": "engineer", "responsibilities": "[]",
		"requirements": "[]", "plan": "[]", "updated_at": now,
	})
	d.Insert("decision_reasons", seed.Row{
		"id": reason, "kind": "REJECTION", "label": "Other", "label_key": "other",
	})
	posting = d.Posting(seed.Row{
		"title": "Engineer", "title_key": "engineer", "description": "Builds", "version": 7,
		"responsibilities": `["a"]`, "requirements": `["b"]`, "salary_min": 1, "salary_max": 2,
		"salary_currency": "EUR", "department_id": department, "role_profile_id": profile,
		"created_by_id": user, "status": "CLOSED", "closed_at": now, "employment": "INTERN",
		"offer_required": true, "confidential": true,
	})
	d.Member(posting, user, workflow.TeamHiringLead)
	stage := d.Stages(posting, 1, seed.Row{"target_days": 3})[0]
	candidate := d.Candidate(seed.Row{
		"name": "Ada", "name_key": "ada", "headline": "Engineer", "summary": "Builds",
		"city": "Bonn", "country": "DE", "version": 7, "added_by_kind": "USER",
		"added_by_id": user, "linked_user_id": d.User(workflow.RoleMember).ID,
	})
	d.Tagged(candidate, d.Tag("Go"))
	for _, status := range []string{"ACTIVE", "REJECTED"} {
		row := seed.Row{
			"version": 7, "status": status, "source_id": d.Source(workflow.SourceReferral, status),
			"credited_to_id": user, "added_by_kind": "USER", "added_by_id": user,
			"applied_at": d.Ago(3 * time.Hour), "entered_stage_at": d.Ago(2 * time.Hour),
		}
		if status != "ACTIVE" {
			row["ended_at"], row["reason_id"] = now, reason
		}
		d.Interviewer(d.Application(candidate, posting, stage, row), user)
	}
	return posting
}

// selected returns a field with a selection of the plain fields of its type, or false if it needs
// an argument or is a cursor, which is encrypted anew for each answer.
func selected(schema *ast.Schema, f *ast.FieldDefinition) (string, bool) {
	required := func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && a.DefaultValue == nil }
	if strings.HasPrefix(f.Name, "__") || f.Type.Name() == "Cursor" ||
		slices.ContainsFunc(f.Arguments, required) {
		return "", false
	}
	of := schema.Types[f.Type.Name()]
	if !of.IsCompositeType() {
		return f.Name, true
	}
	fields := []string{"__typename"}
	for _, sub := range of.Fields {
		if !schema.Types[sub.Type.Name()].IsCompositeType() && len(sub.Arguments) == 0 &&
			sub.Type.Name() != "Cursor" && !strings.HasPrefix(sub.Name, "__") {
			fields = append(fields, sub.Name)
		}
	}
	return f.Name + " { " + strings.Join(fields, " ") + " }", true
}

// only returns all values of a field in an answer, at any depth.
func only(v any, name string) (values []any) {
	switch v := v.(type) {
	case []any:
		for _, one := range v {
			values = append(values, only(one, name)...)
		}
	case map[string]any:
		for key, one := range v {
			if key == name {
				values = append(values, one)
			} else {
				values = append(values, only(one, name)...)
			}
		}
	}
	return values
}
