package answercache_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"hirewire/graph/generated"
	"hirewire/internal/answercache"
)

func schema() *ast.Schema {
	return generated.NewExecutableSchema(generated.Config{}).Schema()
}

// executed lists the fields whose values change without an event, or with the clock, so that
// queries that select them are executed each time.
func executed() map[string]string {
	return map[string]string{
		// Credentials and their use have no events, or only some.
		"ApiKey":         "*",
		"Session":        "*",
		"SignInMethods":  "*",
		"Viewer":         "*",
		"Query":          "viewer auditTrail node nodes __schema __type",
		"User":           "signIn sessions apiKeys",
		"ServiceAccount": "apiKeys",
		// The audit trail has entries of its own.
		"AuditRecord":           "*",
		"AuditRecordConnection": "*",
		"AuditRecordEdge":       "*",
		"AuditDetail":           "*",
		// What a viewer may do is not shared, even between answers to the same viewer.
		"ApplicationRights": "*",
		"PostingRights":     "*",
		"CandidateRights":   "*",
		"ViewerRights":      "*",
		"Application":       "viewerCan",
		"Posting":           "viewerCan",
		// Links are also changed by the renewal of keys, which has no events.
		"Candidate": "viewerCan linkedUser proposedLink possibleDuplicates",
		// The address is signed for five minutes.
		"Document": "url",
		// Events of streams alone.
		"AccessLost":   "*",
		"AccessGained": "*",
		// Facts that viewers of the same event see differently.
		"ApplicationTransferred": "transferredTo",
		"ApiKeyCreated":          "apiKey",
		"ApiKeyRevoked":          "apiKey",
	}
}

// Every field that a query can select is either in the lists of fields whose answers are kept, or
// is listed here with the reason why it is not. A field that is new must be put into one of them.
func TestEveryFieldIsDecided(t *testing.T) {
	s := schema()
	for _, def := range reachable(s) {
		kept, _ := answercache.Fields(def.Name)
		not := strings.Fields(executed()[def.Name])
		for _, f := range def.Fields {
			if f.Name == "__typename" {
				continue
			}
			listed := slices.Contains(not, f.Name) || slices.Contains(not, "*")
			require.NotEqual(t, kept[f.Name], listed,
				"%s.%s: decide whether answers with it are kept", def.Name, f.Name)
			delete(kept, f.Name)
		}
		require.Empty(t, kept, "%s has no such fields", def.Name)
	}
	for name := range executed() {
		require.NotNil(t, s.Types[name], name)
	}
}

// Every argument is decided as well: those of plain types are taken, and inputs have lists.
func TestEveryArgumentIsDecided(t *testing.T) {
	not := map[string]string{
		"ApplicationFilter": "search overdue",
		"CandidateFilter":   "staff",
		"PostingFilter":     "search",
		"AuditFilter":       "*",
	}
	s := schema()
	seen := map[string]bool{}
	for _, def := range reachable(s) {
		for _, f := range def.Fields {
			for _, a := range f.Arguments {
				if in := s.Types[a.Type.Name()]; in.Kind == ast.InputObject {
					seen[in.Name] = true
				}
			}
		}
	}
	for name := range seen {
		kept := answercache.Inputs(name)
		for _, f := range s.Types[name].Fields {
			list := strings.Fields(not[name])
			listed := slices.Contains(list, f.Name) || slices.Contains(list, "*")
			require.NotEqual(t, kept[f.Name], listed,
				"%s.%s: decide whether answers that depend on it are kept", name, f.Name)
		}
	}
	require.Len(t, seen, 10, "%v", seen)
}

// What depends on a part of the log alone can also be kept at all.
func TestNarrowListsAreParts(t *testing.T) {
	narrow := 0
	for _, def := range reachable(schema()) {
		all, ofPosting := answercache.Fields(def.Name)
		for _, list := range []map[string]bool{ofPosting, answercache.InCatalog(def.Name)} {
			narrow += len(list)
			for f := range list {
				require.True(t, all[f], "%s.%s", def.Name, f)
			}
		}
	}
	require.Greater(t, narrow, 100)
}

// reachable returns the object and interface types that queries reach.
func reachable(s *ast.Schema) []*ast.Definition {
	var out []*ast.Definition
	seen := map[string]bool{}
	var visit func(def *ast.Definition)
	visit = func(def *ast.Definition) {
		if seen[def.Name] || strings.HasPrefix(def.Name, "__") {
			return
		}
		seen[def.Name] = true
		if def.Kind == ast.Object || def.Kind == ast.Interface {
			out = append(out, def)
		}
		for _, f := range def.Fields {
			visit(s.Types[f.Type.Name()])
		}
		if def.IsAbstractType() {
			for _, one := range s.GetPossibleTypes(def) {
				visit(one)
			}
		}
	}
	visit(s.Query)
	return out
}

func TestWhatIsKept(t *testing.T) {
	const posting = "pst_01k82zyam0784mfjh510pt9b1r"
	for _, test := range []struct {
		query     string
		variables map[string]any
		kept      bool
		scope     string
	}{
		{
			`query ($id: ID!) { posting(id: $id) { ...P } } fragment P on Posting { title stages { applications(first: 3) { nodes { candidate { name } } } } }`,
			map[string]any{"id": posting},
			true, posting,
		},
		{`{ posting(id: "` + posting + `") { title } again: posting(id: "` + posting + `") { id } }`, nil, true, posting},
		{`{ posting(id: "` + posting + `") { title } company { name } }`, nil, true, ""},
		{`{ posting(id: "nonsense") { title } }`, nil, true, ""},
		{`{ posting(id: "catalog") { title } }`, nil, true, ""},
		{`{ posting(id: "` + posting + `") { pipelineCursor } }`, nil, true, ""},
		{`{ posting(id: "` + posting + `") { activity { nodes { id } } } }`, nil, true, ""},
		{
			`{ posting(id: "` + posting + `") { applications { nodes { candidate { emails { address } } } } } }`,
			nil, true, "",
		},
		{`{ ... { posting(id: "` + posting + `") { title } } }`, nil, true, ""},
		{`{ tags { name } company { name defaultPlan { name } } }`, nil, true, "catalog"},
		{`{ departments { name parent { name } } users { nodes { name } } }`, nil, true, ""},
		{`{ __typename tags { name } }`, nil, true, ""},
		{`{ posting(id: "` + posting + `") { viewerCan { edit } } }`, nil, false, ""},
		{`{ viewer { name } }`, nil, false, ""},
		{`{ node(id: "` + posting + `") { id } }`, nil, false, ""},
		{`{ __schema { types { name } } }`, nil, false, ""},
		{`{ candidates(search: "an") { nodes { id } } }`, nil, false, ""},
		{`{ candidates(search: null) { nodes { id } } }`, nil, false, ""},
		{`{ applications(filter: { overdue: true }) { nodes { id } } }`, nil, false, ""},
		{`{ applications(filter: { status: ACTIVE }) { nodes { id } } }`, nil, true, ""},
		{`query ($o: Boolean) { applications(filter: { overdue: $o }) { nodes { id } } }`, nil, false, ""},
		{
			`query ($f: ApplicationFilter) { applications(filter: $f) { nodes { id } } }`,
			map[string]any{"f": map[string]any{"overdue": nil}},
			false, "",
		},
		{
			`query ($g: ApplicationFilter) { applications(filter: $g) { nodes { id } } }`,
			map[string]any{"g": map[string]any{"status": []any{"ACTIVE"}}},
			true, "",
		},
		{`query ($h: ApplicationFilter) { applications(filter: $h) { nodes { id } } }`, nil, true, ""},
		{
			`query ($n: Int, $s: [PostingStatus!]) { postings(first: $n, filter: {status: $s}) { nodes { id @include(if: true) } } }`,
			map[string]any{"n": 3},
			true, "",
		},
		{`{ candidate(id: "x") { documents { url } } }`, nil, false, ""},
	} {
		doc, errs := gqlparser.LoadQueryWithRules(schema(), test.query, rules.NewDefaultRules())
		require.Empty(t, errs, test.query)
		op := doc.Operations[0]
		require.Equal(t, test.kept, answercache.Cacheable(op, test.variables), test.query)
		if test.kept {
			require.Equal(t, test.scope, answercache.ScopeOf(op, test.variables), test.query)
		}
	}
}
