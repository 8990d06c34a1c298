package graph_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/graph/generated"
	"hirewire/internal/eventlog"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// A field of an entity to which a profile refers has the same value whether the entity is read in a
// shape or, because the root field selects other fields of its type, with all columns.
func TestProfilesReadEnoughForTheirFields(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		v := d.User(workflow.RoleAdmin)
		c, posting := d.Candidate(), d.Posting(seed.Row{
			"title": "Engineer", "title_key": "engineer", "version": 7, "description": "Builds",
		})
		stages := d.Stages(posting, 2)
		a := d.Application(c, posting, stages[1])
		d.Transition(a, stages[1], 2, seed.Row{
			"from_stage_id": stages[0], "actor_kind": "USER", "actor_id": v.ID, "note": "Good",
		})
		d.Event(v.Actor(), eventlog.Entry{
			Kind: eventlog.ApplicationReceived, Visibility: eventlog.Pipeline,
			PostingID: posting, ApplicationID: a, CandidateID: c,
		})
		schema := generated.NewExecutableSchema(generated.Config{}).Schema()
		for _, c := range []struct{ typ, list, all string }{
			{"Posting", "posting { %s }", "posting { all: description }"},
			{"Transition", "transitions { nodes { %s } }", "transitions { nodes { all: note } }"},
			{
				"Actor", "transitions { nodes { actor { %s } } }",
				"transitions { nodes { actor { ... on User { all: title } } } }",
			},
			{
				"PipelineEvent", "activity { nodes { %s } }",
				"activity { nodes { all: posting { id } } }",
			},
		} {
			for _, f := range schema.Types[c.typ].Fields {
				x, ok := selected(schema, f)
				if !ok {
					continue
				}
				ask := func(more string) any {
					return only(d.Ask(v, fmt.Sprintf("{ application(id: %q) { "+c.list+" %s } }",
						a, "x: "+x, more), nil), "x")
				}
				alone := ask("")
				require.NotEmpty(t, alone, f.Name)
				require.Equal(t, ask("more: "+c.all), alone, "%s.%s", c.typ, f.Name)
			}
		}
	})
}
