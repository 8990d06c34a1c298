package graphqllimits_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/generated"
	"hirewire/internal/access"
	"hirewire/internal/graphqllimits"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/workflow"
)

// Every object type of the schema is in an area, or said to be in none: a new one is closed to
// narrowed keys until then.
func TestEveryTypeHasAnArea(t *testing.T) {
	known := graphqllimits.Areas()
	types := generated.NewExecutableSchema(generated.Config{}).Schema().Types
	for name, d := range types {
		if d.Kind == ast.Object && !strings.HasPrefix(name, "__") {
			require.Contains(t, known, name, "put it into internal/graphqllimits/capabilities.go")
		}
	}
	for name := range known {
		require.Contains(t, types, name, "internal/graphqllimits/capabilities.go names what is not there")
	}
}

func TestANarrowedKeyReachesNoFurther(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		d := apikit.NewDesk(t, db)
		admin := d.User(workflow.RoleAdmin)
		posting, stages := d.Pipeline(2, 1)
		application, _ := apikit.At(t, d.Ask(admin, `{ applications { nodes { id version } } }`, nil), "applications", "nodes", 0, "id").(string)
		narrow := func(list ...workflow.ApiCapability) *access.Viewer {
			v := *admin
			v.Capabilities = list
			return &v
		}
		operations := map[string]struct {
			text  string
			needs []workflow.ApiCapability
		}{
			"candidates":   {`{ candidates { nodes { name emails { address } tags { name } } } }`, []workflow.ApiCapability{workflow.CapabilityCandidates}},
			"postings":     {`{ postings { nodes { title stages { name } } } }`, []workflow.ApiCapability{workflow.CapabilityPostings}},
			"board":        {`{ posting(id: "` + posting + `") { stages { applications { nodes { candidate { name } } } } } }`, []workflow.ApiCapability{workflow.CapabilityPostings, workflow.CapabilityPipeline, workflow.CapabilityCandidates}},
			"applications": {`{ applications { nodes { status stage { name } source { label } } } }`, []workflow.ApiCapability{workflow.CapabilityPipeline}},
			"by fragments": {`{ node(id: "` + posting + `") { ...P } } fragment P on Node { ... on Posting { __typename } }`, []workflow.ApiCapability{workflow.CapabilityPostings}},
			"activity":     {`{ activity { edges { cursor } } }`, []workflow.ApiCapability{workflow.CapabilityPipeline}},
			"keys":         {`{ viewer { apiKeys { name } } }`, []workflow.ApiCapability{workflow.CapabilityAdmin}},
			"trail":        {`{ auditTrail { totalCount } }`, []workflow.ApiCapability{workflow.CapabilityAudit}},
			"a command":    {`mutation { createTag(input: {name: "x"}) { replayed } }`, []workflow.ApiCapability{workflow.CapabilityPostings}},
			"everybody's":  {`{ viewer { name can { manageCompany } } users { nodes { name email } } company { name } }`, nil},
		}
		all := []workflow.ApiCapability{workflow.CapabilityCandidates, workflow.CapabilityPostings, workflow.CapabilityPipeline, workflow.CapabilityAdmin, workflow.CapabilityAudit}
		for name, op := range operations {
			require.Empty(t, d.ErrorCode(narrow(op.needs...), op.text), name)
			for _, missing := range op.needs {
				var rest []workflow.ApiCapability
				for _, c := range all {
					if c != missing {
						rest = append(rest, c)
					}
				}
				require.Equal(t, "FORBIDDEN", d.ErrorCode(narrow(rest...), op.text), "%s without %s", name, missing)
			}
		}
		require.Empty(t, d.ErrorCode(narrow(), operations["everybody's"].text))

		can := apikit.At(t, d.Ask(narrow(workflow.CapabilityPostings), `{ viewer { can { createPostings addCandidates manageCompany readAudit } } }`, nil), "viewer", "can")
		require.Equal(t, map[string]any{"createPostings": true, "addCandidates": false, "manageCompany": false, "readAudit": false}, can)
		move := `mutation { moveApplication(input: {applicationId: "` + application + `", expectedVersion: 1, toStageId: "` + stages[1] + `"}) { replayed } }`
		require.Equal(t, "FORBIDDEN", d.ErrorCode(narrow(workflow.CapabilityPostings, workflow.CapabilityCandidates), move))
		require.Empty(t, d.ErrorCode(narrow(workflow.CapabilityPipeline), move))
	})
}
