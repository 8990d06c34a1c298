package graph_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/eventlog"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// The users and stages to which the parts of a profile refer are loaded with one statement each,
// and the answer is the one that the fields give on their own: `node` does not look ahead.
func TestProfilesLoadReferencesOnce(t *testing.T) {
	const fields = `id emails { address }
		applications(first: 5) { nodes { id stage { name }
			transitions(first: 5) { edges { node {
				id toStage { id name } fromStage { name } actor { id name }
			} } }
			comments(first: 5) @include(if: $comments) { nodes { id author { id name } } } } }
		activity(last: 20) { nodes { id actor { id name } } }`
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		v := d.User(workflow.RoleRecruiter)
		c := d.Candidate()
		for range 2 {
			posting := d.Posting()
			stages := d.Stages(posting, 3)
			a := d.Application(c, posting, stages[0])
			for i, stage := range stages[1:] {
				mover := d.User(workflow.RoleMember)
				d.Transition(a, stage, 2+i, seed.Row{
					"from_stage_id": stages[i], "actor_kind": "USER", "actor_id": mover.ID,
				})
			}
			author := d.User(workflow.RoleMember)
			d.Comment(a, author.ID, workflow.CommentTeam)
			d.Comment(a, author.ID, workflow.CommentAdmins)
			d.Event(d.User(workflow.RoleMember).Actor(), eventlog.Entry{
				Kind: eventlog.ApplicationReceived, Visibility: eventlog.Pipeline,
				PostingID: posting, ApplicationID: a, CandidateID: c,
			})
		}
		for _, comments := range []bool{true, false} {
			variables := map[string]any{"id": c, "comments": comments}
			ask := func(root string) (any, int64) {
				got := d.Ask(v, "query ($id: ID!, $comments: Boolean!) { "+root+" }", variables)
				return apikit.At(t, got, strings.Split(root, "(")[0]), d.Statements
			}
			alone, before := ask("node(id: $id) { ... on Candidate { " + fields + " } }")
			ahead, after := ask("candidate(id: $id) { " + fields + " }")
			require.Equal(t, alone, ahead)
			saved := int64(2) // the stages of transitions, and the actors of events
			if comments {
				saved++ // and the authors
			}
			require.Equal(t, before-saved, after)
		}
	})
}
