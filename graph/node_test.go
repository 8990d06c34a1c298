package graph_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/generated"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// Every type with a global id is a Node, so that a client can refetch every object in its cache.
func TestEveryTypeWithAnIDIsANode(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	onlyOnStreams := []string{"AccessLost", "AccessGained"}
	for name, d := range schema.Types {
		if d.Kind != ast.Object || d.Fields.ForName("id") == nil {
			continue
		}
		require.Equal(
			t,
			!slices.Contains(onlyOnStreams, name),
			slices.Contains(d.Interfaces, "Node"),
			name,
		)
	}
}

// Two types that share an id would break caches that are keyed by id.
func TestViewersAndRecordsHaveIDsOfTheirOwn(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		admin, other := d.User(workflow.RoleAdmin), d.User(workflow.RoleAdmin)
		event := d.Event(
			admin.Actor(),
			eventlog.Entry{
				Kind:       eventlog.UserUpdated,
				Visibility: eventlog.People,
				Facts:      eventlog.Facts{UserID: other.ID, ChangedFields: []string{"role"}},
			},
		)
		got := d.Ask(
			admin,
			`{ viewer { id actor { id } } auditTrail(last: 1) { nodes { id } } activity(last: 1) { nodes { id } } }`,
			nil,
		)
		require.NotEqual(
			t,
			apikit.At(t, got, "viewer", "id"),
			apikit.At(t, got, "viewer", "actor", "id"),
		)
		require.Equal(t, event.ID, apikit.At(t, got, "activity", "nodes", 0, "id"))
		require.NotEqual(t, event.ID, apikit.At(t, got, "auditTrail", "nodes", 0, "id"))
	})
}

func TestNodeFindsViewersEventsRecordsAndSessions(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		admin, member, auditor := d.User(
			workflow.RoleAdmin,
		), d.User(
			workflow.RoleMember,
		), d.User(
			workflow.RoleAuditor,
		)
		posting, secret := d.Posting(), d.Posting(seed.Row{"confidential": true})
		seen := d.Event(
			admin.Actor(),
			eventlog.Entry{
				Kind:       eventlog.PostingUpdated,
				Visibility: eventlog.Posting,
				PostingID:  posting,
			},
		)
		hidden := d.Event(
			admin.Actor(),
			eventlog.Entry{
				Kind:       eventlog.PostingUpdated,
				Visibility: eventlog.Posting,
				PostingID:  secret,
			},
		)
		role := d.Event(
			admin.Actor(),
			eventlog.Entry{
				Kind:       eventlog.UserUpdated,
				Visibility: eventlog.People,
				Facts:      eventlog.Facts{UserID: member.ID, ChangedFields: []string{"role"}},
			},
		)
		entry, session := d.entry("SignedIn", nil), d.session(member.ID)

		all := []string{
			admin.NodeID(),
			member.NodeID(),
			seen.ID,
			hidden.ID,
			recordID(role.ID),
			entry,
			session,
			ids.System,
			recordID(seen.ID),
		}
		types := func(v *access.Viewer) []any {
			nodes, _ := apikit.At(t, d.Ask(v, `query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }`, map[string]any{"ids": all}), "nodes").([]any)
			out := make([]any, len(nodes))
			for i, n := range nodes {
				if n != nil {
					require.Equal(t, all[i], apikit.At(t, n, "id"))
					out[i] = apikit.At(t, n, "__typename")
				}
			}
			return out
		}
		require.Equal(
			t,
			[]any{
				"Viewer",
				nil,
				"PostingUpdated",
				nil,
				"AuditRecord",
				"AuditRecord",
				"Session",
				"System",
				nil,
			},
			types(admin),
			"an admin without the grant",
		)
		require.Equal(
			t,
			[]any{nil, "Viewer", nil, nil, nil, nil, "Session", "System", nil},
			types(member),
			"the session's owner",
		)
		require.Equal(
			t,
			[]any{nil, nil, nil, nil, "AuditRecord", "AuditRecord", nil, "System", nil},
			types(auditor),
		)

		narrow := *admin
		narrow.Capabilities = []workflow.ApiCapability{workflow.CapabilityAudit}
		require.Equal(
			t,
			[]any{"Viewer", nil, nil, nil, "AuditRecord", "AuditRecord", nil, "System", nil},
			types(&narrow),
			"a narrowed key finds the types that it reaches",
		)
	})
}

// A narrowed key does not find by id what it cannot reach by type, not even to learn that it
// exists.
func TestANarrowedKeyFindsNoNodesOfOtherAreas(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := newDesk(t, db)
		v := d.User(workflow.RoleAdmin)
		posting, _ := d.Pipeline(1, 1)
		candidate, _ := apikit.At(t, d.Ask(v, `{ candidates(first: 1) { nodes { id } } }`, nil), "candidates", "nodes", 0, "id").(string)
		v.Capabilities = []workflow.ApiCapability{workflow.CapabilityPostings}
		got := d.Ask(
			v,
			`query ($ids: [ID!]!) { nodes(ids: $ids) { id } node(id: "cmp_hirewire") { __typename } }`,
			map[string]any{"ids": []string{posting, candidate}},
		)
		require.Equal(t, []any{map[string]any{"id": posting}, nil}, apikit.At(t, got, "nodes"))
		require.Equal(t, "Company", apikit.At(t, got, "node", "__typename"))
	})
}
