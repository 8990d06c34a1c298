package graph_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/generated"
)

// listBound says why a list without pages cannot be long: its maximum length, and either the test
// that tries to exceed it or the reason why no test is needed.
type listBound struct {
	most int
	test string
	// given is the reason for lists whose length follows from something else that is bounded.
	given string
}

// listBounds returns the bound of every list in the schema's output types that is not part of a
// page.
func listBounds() map[string]listBound {
	const (
		input  = "has at most what one command's input names"
		fields = "names fields of one type"
	)
	return map[string]listBound{
		"Application.documents":     {most: 100, test: "TestLatestDocumentsOfEach"},
		"Application.interviewers":  {most: 50, test: "TestListsStopAtTheirBounds"},
		"ApplicationRights.comment": {most: 3, given: "one for each visibility"},
		"ApiKey.capabilities":       {most: 20, given: "one for each area"},
		"AuditRecord.details": {
			most:  20,
			given: "the facts that this program writes of one act",
		},
		"Candidate.documents": {most: 100, test: "TestLatestDocumentsOfEach"},
		"Candidate.emails": {
			most: 20,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"Candidate.links": {
			most: 20,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"Candidate.phones": {
			most: 20,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"Candidate.possibleDuplicates": {
			most: 20,
			test: "TestUnboundedListsReturnTheLatest",
		},
		"Candidate.tags": {
			most: 50,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"CandidateTagged.addedTags":        {most: 50, given: input},
		"CandidateTagged.removedTags":      {most: 50, given: input},
		"CandidateUpdated.changedFields":   {most: 30, given: fields},
		"CatalogItemUpdated.changedFields": {most: 30, given: fields},
		"ChangeHiringTeamsPayload.results": {
			most: 100,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"Company.defaultPlan": {
			most: 30,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"CompanyUpdated.changedFields":      {most: 30, given: fields},
		"Competency.rubric":                 {most: 5, given: "one for each rating"},
		"Department.children":               {most: 200, test: "TestListsStopAtTheirBounds"},
		"AddOpeningsPayload.openings":       {most: 100, test: "TestOpenings"},
		"IllegalTransition.allowed":         {most: 10, given: "one for each status"},
		"InterviewersAssigned.addedUsers":   {most: 50, given: input},
		"InterviewersAssigned.removedUsers": {most: 50, given: input},
		"InvalidField.path":                 {most: 10, given: "the depth of an input"},
		"InvalidInput.fields": {
			most:  100,
			given: "hiring cuts them at 100 in validation.add",
		},
		"MoveApplicationsPayload.results": {
			most: 100,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"OpenPostingPayload.planGaps": {most: 50, given: "competencies of the posting"},
		"PipelineEvents.events": {
			most:  64,
			given: "package live ends a frame at 64 events",
		},
		"PlanStage.competencies": {
			most: 50,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"Posting.competencies": {
			most: 50,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"Posting.hiringTeam": {most: 100, test: "TestListsStopAtTheirBounds"},
		"Posting.locations": {
			most: 50,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"Posting.openings": {most: 500, test: "TestListsStopAtTheirBounds"},
		"Posting.planGaps": {most: 50, given: "competencies of the posting"},
		"Posting.requirements": {
			most: 50,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"Posting.responsibilities": {
			most: 50,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"Posting.stages":               {most: 30, test: "TestAddAndReorderStages"},
		"PostingCompetency.rubric":     {most: 5, given: "one for each rating"},
		"PostingCompetency.stages":     {most: 30, given: "stages of the posting"},
		"PostingUpdated.changedFields": {most: 30, given: fields},
		"Query.decisionReasons": {
			most: 500,
			test: "TestListsOfTheCatalogStopAtTheirBounds",
		},
		"Query.departments": {
			most: 1_000,
			test: "TestListsOfTheCatalogStopAtTheirBounds",
		},
		"Query.locations": {
			most: 1_000,
			test: "TestListsOfTheCatalogStopAtTheirBounds",
		},
		"Query.sources": {
			most: 500,
			test: "TestListsOfTheCatalogStopAtTheirBounds",
		},
		"Query.tags": {
			most: 5_000,
			test: "TestListsOfTheCatalogStopAtTheirBounds",
		},
		"Query.nodes": {most: 100, test: "TestWrongArgumentsAreBadInput"},
		"RejectApplicationsPayload.results": {
			most: 100,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"ReopenPostingPayload.planGaps": {most: 50, given: "competencies of the posting"},
		"RoleProfile.competencies": {
			most: 50,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"RoleProfile.plan": {
			most: 30,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"RoleProfile.requirements": {
			most: 50,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"RoleProfile.responsibilities": {
			most: 50,
			test: "TestListsOfInputsStopAtTheirBounds",
		},
		"ServiceAccount.apiKeys": {
			most: 100,
			test: "TestUnboundedListsReturnTheLatest",
		},
		"ServiceAccountUpdated.changedFields": {most: 30, given: fields},
		"Stage.competencies":                  {most: 50, given: "competencies of the posting"},
		"StageUpdated.changedFields":          {most: 30, given: fields},
		"User.apiKeys": {
			most: 100,
			test: "TestUnboundedListsReturnTheLatest",
		},
		"User.sessions":             {most: 50, test: "TestSessionsAreBounded"},
		"UserUpdated.changedFields": {most: 30, given: fields},
		"VersionConflict.changes": {
			most: 20,
			test: "TestUnboundedListsReturnTheLatest",
		},
		"Viewer.apiKeys": {
			most: 100,
			test: "TestUnboundedListsReturnTheLatest",
		},
		"Viewer.sessions": {most: 50, test: "TestSessionsAreBounded"},
	}
}

// A new list fails the test until listBounds has an entry for it.
func TestEveryListIsPagedOrBounded(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	bounds, tests := listBounds(), testNames(t)
	for _, def := range schema.Types {
		if def.Kind != ast.Object || def.BuiltIn || strings.HasPrefix(def.Name, "__") {
			continue
		}
		for _, f := range def.Fields {
			if f.Type.Elem == nil || strings.HasPrefix(f.Name, "__") {
				continue
			}
			name := def.Name + "." + f.Name
			bound, ok := bounds[name]
			delete(bounds, name)
			switch {
			case strings.HasSuffix(def.Name, "Connection") && (f.Name == "edges" || f.Name == "nodes"):
				require.True(
					t,
					pagedEverywhere(schema, def.Name),
					"%s is not paged everywhere",
					def.Name,
				)
			case !ok:
				t.Errorf(
					"%s is a list that is neither paged nor in listBounds: page it, or let the workflow bound it",
					name,
				)
			default:
				require.Positive(t, bound.most, name)
				require.NotEqual(
					t,
					bound.test == "",
					bound.given == "",
					"%s needs a test or a reason",
					name,
				)
				if bound.test != "" {
					require.Contains(
						t,
						tests,
						bound.test,
						"%s: the test of its bound does not exist",
						name,
					)
				}
			}
		}
	}
	require.Empty(t, bounds, "these lists are no longer in the schema")
}

// pagedEverywhere reports whether every field that returns the connection takes first and last.
func pagedEverywhere(schema *ast.Schema, connection string) bool {
	for _, def := range schema.Types {
		for _, f := range def.Fields {
			if f.Type.Name() == connection &&
				(f.Arguments.ForName("first") == nil || f.Arguments.ForName("after") == nil) {
				return false
			}
		}
	}
	return true
}

// testNames returns the names of all Go tests.
func testNames(t *testing.T) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	function := regexp.MustCompile(`(?m)^func (Test\w+)\(`)
	for _, pattern := range []string{"../graph/*_test.go", "../internal/*/*_test.go"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, name := range files {
			text, err := os.ReadFile(name)
			require.NoError(t, err)
			for _, m := range function.FindAllStringSubmatch(string(text), -1) {
				out[m[1]] = true
			}
		}
	}
	return out
}
