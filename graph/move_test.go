package graph_test

import (
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// A move on Postgres is one statement, which also reads the stage: the response needs no other one,
// and has the same stage as a query.
func TestAMoveReturnsTheStageThatItEnters(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		recruiter := d.User(workflow.RoleRecruiter)
		posting, stages := d.Pipeline(2, 0)
		target := d.Stages(posting, 1, seed.Row{
			"name": "Offer", "kind": workflow.StageOffer, "position": 7, "target_days": 3,
		})[0]
		a := d.Application(d.Candidate(), posting, stages[0])
		const selection = `{ ... on Application { id version dueAt
			stage { id name kind position targetDays archivedAt posting { id } } } }`
		for i, to := range []string{target, stages[1]} {
			moved := d.Ask(recruiter, `mutation ($input: MoveApplicationInput!) {
				moveApplication(input: $input) { application `+selection+` problem { code } } }`,
				map[string]any{"input": map[string]any{
					"applicationId": a, "toStageId": to, "expectedVersion": i + 1,
				}})
			if db.Dialect == dialect.Postgres {
				require.EqualValues(t, 2, d.Statements, "the move, and the posting of the stage")
			}
			require.Equal(
				t,
				to,
				apikit.At(t, moved, "moveApplication", "application", "stage", "id"),
			)

			read := d.Ask(recruiter, `query ($id: ID!) { node(id: $id) `+selection+` }`,
				map[string]any{"id": a})
			require.Equal(t, read["node"], apikit.At(t, moved, "moveApplication", "application"))
		}
	})
}
