package graphqllimits_test

import (
	"slices"
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
// narrowed keys until then. Payloads are open, because the command that returns them decides.
func TestEveryTypeHasAnArea(t *testing.T) {
	known := graphqllimits.Areas()
	types := generated.NewExecutableSchema(generated.Config{}).Schema().Types
	for name, d := range types {
		if d.Kind == ast.Object && !strings.HasPrefix(name, "__") && !isPayload(d) {
			require.Contains(t, known, name, "put it into internal/graphqllimits/capabilities.go")
		}
	}
	for name := range known {
		require.Contains(
			t,
			types,
			name,
			"internal/graphqllimits/capabilities.go names what is not there",
		)
	}
}

// Every command says which capability it needs, and nothing but a command returns a payload.
func TestOnlyCommandsReturnPayloads(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for _, d := range schema.Types {
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			require.Equal(
				t,
				d == schema.Mutation,
				isPayload(schema.Types[f.Type.Name()]),
				"%s.%s",
				d.Name,
				f.Name,
			)
		}
	}
	for name, c := range access.Commands() {
		require.True(t, c.Capability.IsValid(), name)
	}
}

// A narrowed key reaches a command with the capability of the command alone, in whichever way its
// payload is selected, and no command that is not declared.
func TestTheCapabilitiesOfCommands(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for name, needs := range map[string]workflow.ApiCapability{
		"addComment": workflow.CapabilityPipeline, "addDocument": workflow.CapabilityCandidates,
		"createTag": workflow.CapabilityPostings, "updateCompany": workflow.CapabilityAdmin,
	} {
		payload := schema.Mutation.Fields.ForName(name).Type.Name()
		for _, selected := range []string{"__typename", "replayed", "... on CommandPayload { replayed }", "... on " + payload + " { replayed }"} {
			for _, c := range []workflow.ApiCapability{
				workflow.CapabilityCandidates, workflow.CapabilityPostings, workflow.CapabilityPipeline,
				workflow.CapabilityAdmin, workflow.CapabilityAudit,
			} {
				want := "this API key does not have the capability " + string(
					needs,
				) + ", which " + name + " needs"
				if c == needs {
					want = ""
				}
				v := &access.Viewer{Capabilities: []workflow.ApiCapability{c}}
				require.Equal(
					t,
					want,
					graphqllimits.Beyond(
						v,
						schema,
						"mutation { "+name+"(input: $i) { "+selected+" } }",
					),
					"%s %s",
					name,
					c,
				)
			}
		}
	}
	all := &access.Viewer{
		Capabilities: []workflow.ApiCapability{
			workflow.CapabilityPipeline,
			workflow.CapabilityAdmin,
		},
	}
	require.Empty(t, graphqllimits.Beyond(all, schema, "mutation { __typename }"))
	forgotten := *schema.Mutation
	forgotten.Fields = ast.FieldList{
		{Name: "doMore", Type: ast.NonNullNamedType("AddCommentPayload", nil)},
	}
	other := *schema
	other.Mutation = &forgotten
	require.Equal(
		t,
		"this API key does not reach doMore",
		graphqllimits.Beyond(all, &other, "mutation { doMore { replayed } }"),
	)
}

func isPayload(d *ast.Definition) bool { return slices.Contains(d.Interfaces, "CommandPayload") }

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
			"candidates": {
				`{ candidates { nodes { name emails { address } tags { name } } } }`,
				[]workflow.ApiCapability{workflow.CapabilityCandidates},
			},
			"postings": {
				`{ postings { nodes { title stages { name } } } }`,
				[]workflow.ApiCapability{workflow.CapabilityPostings},
			},
			"board": {
				`{ posting(id: "` + posting + `") { stages { applications { nodes { candidate { name } } } } } }`,
				[]workflow.ApiCapability{
					workflow.CapabilityPostings,
					workflow.CapabilityPipeline,
					workflow.CapabilityCandidates,
				},
			},
			"applications": {
				`{ applications { nodes { status stage { name } source { label } } } }`,
				[]workflow.ApiCapability{workflow.CapabilityPipeline},
			},
			"by fragments": {
				`{ node(id: "` + posting + `") { ...P } } fragment P on Node { ... on Posting { __typename } }`,
				[]workflow.ApiCapability{workflow.CapabilityPostings},
			},
			"activity": {
				`{ activity { edges { cursor } } }`,
				[]workflow.ApiCapability{workflow.CapabilityPipeline},
			},
			"keys": {
				`{ viewer { apiKeys { name } } }`,
				[]workflow.ApiCapability{workflow.CapabilityAdmin},
			},
			"trail": {
				`{ auditTrail { totalCount } }`,
				[]workflow.ApiCapability{workflow.CapabilityAudit},
			},
			"a command": {
				`mutation { createTag(input: {name: "x"}) { replayed } }`,
				[]workflow.ApiCapability{workflow.CapabilityPostings},
			},
			"everybody's": {
				`{ viewer { name can { manageCompany } } users { nodes { name email } } company { name } }`,
				nil,
			},
		}
		all := []workflow.ApiCapability{
			workflow.CapabilityCandidates,
			workflow.CapabilityPostings,
			workflow.CapabilityPipeline,
			workflow.CapabilityAdmin,
			workflow.CapabilityAudit,
		}
		for name, op := range operations {
			require.Empty(t, d.ErrorCode(narrow(op.needs...), op.text), name)
			for _, missing := range op.needs {
				var rest []workflow.ApiCapability
				for _, c := range all {
					if c != missing {
						rest = append(rest, c)
					}
				}
				require.Equal(
					t,
					"FORBIDDEN",
					d.ErrorCode(narrow(rest...), op.text),
					"%s without %s",
					name,
					missing,
				)
			}
		}
		require.Empty(t, d.ErrorCode(narrow(), operations["everybody's"].text))

		can := apikit.At(
			t,
			d.Ask(
				narrow(workflow.CapabilityPostings),
				`{ viewer { can { createPostings addCandidates manageCompany readAudit } } }`,
				nil,
			),
			"viewer",
			"can",
		)
		require.Equal(
			t,
			map[string]any{
				"createPostings": true,
				"addCandidates":  false,
				"manageCompany":  false,
				"readAudit":      false,
			},
			can,
		)
		move := `mutation { moveApplication(input: {applicationId: "` + application + `", expectedVersion: 1, toStageId: "` + stages[1] + `"}) { replayed } }`
		require.Equal(
			t,
			"FORBIDDEN",
			d.ErrorCode(narrow(workflow.CapabilityPostings, workflow.CapabilityCandidates), move),
		)
		require.Empty(t, d.ErrorCode(narrow(workflow.CapabilityPipeline), move))
	})
}
