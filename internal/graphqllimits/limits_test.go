package graphqllimits_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/graphqllimits"
	"hirewire/internal/testkit/apikit"
)

func chain(n int, spreads string) string {
	var b strings.Builder
	b.WriteString("{ viewer { ...f0 } } ")
	for i := range n {
		fmt.Fprintf(
			&b,
			"fragment f%d on Viewer { %s } ",
			i,
			strings.ReplaceAll(spreads, "NEXT", fmt.Sprint(i+1)),
		)
	}
	fmt.Fprintf(&b, "fragment f%d on Viewer { name }", n)
	return b.String()
}

// A search reads the index of everybody whom the viewer sees, however little it returns. It has a
// price as an argument, in a filter, in a fragment and as a variable.
func TestSearchesHaveAPrice(t *testing.T) {
	strict := apikit.Bare(func(o *apikit.Options) {
		o.Limits = graphqllimits.DefaultLimits()
		o.Limits.Cost = 1 // what is refused says its cost
	})
	price := func(query string, variables map[string]any) float64 {
		a := apikit.Post(t, strict, query, variables)
		require.Len(t, a.Errors, 1, a.Text)
		cost, ok := a.Errors[0].Extensions["cost"].(map[string]any)
		require.True(t, ok, a.Text)
		requested, ok := cost["requested"].(float64)
		require.True(t, ok, a.Text)
		return requested
	}
	const bySearch = `query ($s: String) { candidates(first: 1, search: $s) { nodes { __typename } } }`
	free := price("{ candidates(first: 1) { nodes { __typename } } }", nil)
	require.Less(t, free, 100.0)
	require.InDelta(t, free, price(bySearch, map[string]any{"s": nil}), 0)
	for _, one := range []struct {
		query     string
		variables map[string]any
	}{
		{`{ candidates(first: 1, search: "an") { nodes { __typename } } }`, nil},
		{bySearch, map[string]any{"s": "an"}},
		{
			`query ($f: PostingFilter) { postings(first: 1, filter: $f) { nodes { __typename } } }`,
			map[string]any{"f": map[string]any{"search": "an"}},
		},
		{`{ ...a } fragment a on Query { postings(first: 1, filter: {search: "an"}) { nodes { __typename } } }`, nil},
	} {
		require.InDelta(t, free+5_000, price(one.query, one.variables), 0, one.query)
	}
}

// TestCostlyDocumentsAreRefusedAtOnce has the documents that keep a stock server busy for many
// seconds, and their kin.
func TestCostlyDocumentsAreRefusedAtOnce(t *testing.T) {
	tests := map[string]string{
		"tokens":       "{ viewer { " + strings.Repeat("name ", 20_000) + "} }",
		"equal fields": "{ viewer { " + strings.Repeat("name ", 2_900) + "} }",
		"equal objects": "{ viewer { " + strings.Repeat(
			"actor { id } ",
			1_450,
		) + "} }",
		"equal fields in fragments": "{ viewer { " + apikit.Numbered(
			140,
			"...f%d",
		) + "} } " + apikit.Numbered(
			140,
			"fragment f%d on Viewer { "+strings.Repeat("name ", 20)+"}",
		),
		"equal fields by nesting": "{ " + strings.Repeat(
			"viewer { "+strings.Repeat("apiKeys { id } ", 20)+"} ",
			40,
		) + "}",
		"unknown equal fields":  "{ viewer { " + strings.Repeat("nope ", 2_900) + "} }",
		"exponential fragments": chain(30, "...fNEXT ...fNEXT"),
		"exponential without fields": strings.Replace(
			chain(140, "...fNEXT ...fNEXT"),
			"fragment f140 on Viewer { name }",
			"",
			1,
		),
		"a long name": "{ viewer { name } } fragment " + strings.Repeat(
			"f",
			201,
		) + " on Viewer { name }",
		"a long variable in all": apikit.Numbered(
			49,
			"query q%d { viewer { ...f } }",
		) + "fragment f on Viewer { name @include(if: $" + strings.Repeat(
			"v",
			200_000,
		) + ") }",
		"unused exponential": "{ viewer { name } } " + strings.TrimPrefix(
			chain(30, "...fNEXT ...fNEXT"),
			"{ viewer { ...f0 } } ",
		),
		"fields": "{ viewer { " + apikit.Numbered(3_001, "x%d") + "} }",
		"depth": strings.Repeat(
			"{ viewer ",
			21,
		) + "{ id }" + strings.Repeat(
			"}",
			21,
		),
		"depth by fragments": chain(25, "actor { ...fNEXT }"),
		"aliases":            "{ viewer { " + apikit.Numbered(301, "a%d: name") + "} }",
		"directives": "{ viewer " + strings.Repeat(
			"@include(if: true) ",
			301,
		) + "{ name } }",
		"fragments": "{ viewer { name } } " + apikit.Numbered(
			151,
			"fragment f%d on Viewer { name }",
		),
		"fragment spreads": "{ viewer { " + apikit.Numbered(
			601,
			"... on Viewer { n%d: id }",
		) + "} }",
		"root fields": "{ " + apikit.Numbered(51, "v%d: viewer { id }") + "}",
		"operations":  apikit.Numbered(51, "query q%d { viewer { id } }"),
		"mutations": "mutation { " + apikit.Numbered(
			21,
			`m%d: moveApplication(input: {applicationId: "a", toStageId: "b", expectedVersion: 1}) { replayed }`,
		) + "}",
		"mutations by fragments": "mutation { " + apikit.Numbered(
			7,
			"...m%d",
		) + "} " + apikit.Numbered(
			7,
			`fragment m%d on Mutation { a%d: moveApplication b%d: moveApplication c%d: moveApplication }`,
		),
		"arguments": "{ node(" + apikit.Numbered(3_001, "a%d: 1") + ") { id } }",
		"nested literals": "{ node(id: " + strings.Repeat(
			"[",
			5_000,
		) + strings.Repeat(
			"]",
			5_000,
		) + ") { id } }",
		"100 aliases of a full page": "{ " + apikit.Numbered(
			100,
			"p%d: postings(first: 100) { nodes { id } }",
		) + "}",
		"pages in pages":              "{ postings(first: 100) { nodes { stages { applications(first: 100) { nodes { candidate { name } } } } } } }",
		"pages in pages by variables": "query ($n: Int) { postings(first: $n) { nodes { stages { applications(last: $n) { nodes { candidate { name } } } } } } }",
		"the schema many times": "{ " + apikit.Numbered(
			7,
			"s%d: __schema { types { name } }",
		) + "}",
	}
	h := apikit.Bare()
	for name, query := range tests {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			a := apikit.Post(t, h, query, map[string]any{"n": 100})
			took := time.Since(start)
			require.Equal(t, "TOO_COMPLEX", a.Code(), a.Text)
			require.NotContains(t, a.Text, `"data"`)
			// A stock server takes more than twenty; slow machines and the race detector have room
			// here.
			require.Less(t, took, 3*time.Second)
		})
	}
}

// Fragments that contain themselves are refused before anything walks through them: with two
// branches at each turn the walk would have no end in practice.
func TestFragmentsThatContainThemselvesAreRefusedAtOnce(t *testing.T) {
	for name, query := range map[string]string{
		"itself":             "{ viewer { ...f0 } } fragment f0 on Viewer { ...f0 ...f0 }",
		"each all others":    "{ viewer { ...f0 } } " + apikit.Numbered(6, "fragment f%d on Viewer { ...f0 ...f1 ...f2 ...f3 ...f4 ...f5 }"),
		"with fields":        "{ viewer { ...f0 } } " + apikit.Numbered(2, "fragment f%d on Viewer { n%d: name ...f0 ...f1 }"),
		"below fields":       "{ viewer { ...f0 } } fragment f0 on Viewer { " + apikit.Numbered(8, "a%d: actor { ... on Viewer { ...f0 } }") + "}",
		"unused":             "{ viewer { name } } fragment f0 on Viewer { ...f1 ...f1 } fragment f1 on Viewer { ...f0 ...f0 }",
		"in inline fragment": "{ viewer { ...f0 } } fragment f0 on Viewer { ... { ...f0 } ... { ...f0 } }",
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			a := apikit.Post(t, apikit.Bare(), query, nil)
			require.Equal(t, "BAD_USER_INPUT", a.Code(), a.Text)
			require.Contains(t, a.Errors[0].Message, "contains itself")
			require.Less(t, time.Since(start), 3*time.Second)
		})
	}
}

func TestWhatIsAllowedIsNotRefused(t *testing.T) {
	h := apikit.Bare()
	for name, query := range map[string]string{
		"introspection by tools": "{ __schema { queryType { name } types { kind name description fields(includeDeprecated: true) { name args { name type { ...T } defaultValue } type { ...T } } } directives { name locations } } }" +
			" fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }",
		"many fragments": "{ __typename ...f0 } " + apikit.Numbered(1, "fragment f%d on Query { __typename }"),
		"long words":     `{ __typename __type(name: "` + strings.Repeat("x", 1_000) + `") { name } } # ` + strings.Repeat("y", 1_000),
		"repeated names": "{ " + strings.Repeat("__typename ", 45) + "}",
	} {
		t.Run(name, func(t *testing.T) {
			a := apikit.Post(t, h, query, nil)
			require.Empty(t, a.Errors)
			require.NotEmpty(t, a.Data)
		})
	}
}

func TestErrorsAreBounded(t *testing.T) {
	a := apikit.Post(t, apikit.Bare(), "{ viewer { "+apikit.Numbered(2_900, "nope%d")+"} }", nil)
	require.Len(t, a.Errors, 50)
	require.Equal(t, "BAD_USER_INPUT", a.Errors[0].Extensions["code"])
	require.Equal(t, "2851 more errors are left out", a.Errors[49].Message)
	require.Less(t, len(a.Text), 20_000)
	require.NotContains(
		t,
		a.Text,
		"Did you mean",
		"suggestions tell the schema to whom introspection is closed",
	)
	a = apikit.Post(
		t,
		apikit.Bare(),
		"{ postings(first: "+strings.Repeat("9", 100_000)+") { totalCount } }",
		nil,
	)
	require.Equal(t, "BAD_USER_INPUT", a.Code())
	require.Less(t, len(a.Text), 3_000)
}

func TestNothingIsSuggested(t *testing.T) {
	for _, query := range []string{
		"{ viewer { nam } }",
		"{ node(idd: 1) { id } }",
		"query ($x: IDD) { node(id: $x) { id } }",
		"{ postings(filter: {statuss: [OPEN]}) { totalCount } }",
		"{ postings(filter: {status: [OPENN]}) { totalCount } }",
	} {
		a := apikit.Post(t, apikit.Bare(), query, nil)
		require.NotEmpty(t, a.Errors, query)
		require.NotContains(t, a.Text, "Did you mean", query)
	}
}

func TestVariablesAreBounded(t *testing.T) {
	h := apikit.Bare()
	deep := any("x")
	for range 40 {
		deep = []any{deep}
	}
	for name, v := range map[string]any{
		"deep": deep, "wide": make([]int, 20_001), "wide object": map[string]any{"a": make([]bool, 10_001), "b": make([]bool, 10_001)},
	} {
		t.Run(name, func(t *testing.T) {
			a := apikit.Post(
				t,
				h,
				"query ($v: [ID!]!) { nodes(ids: $v) { id } }",
				map[string]any{"v": v},
			)
			require.Equal(t, "TOO_COMPLEX", a.Code(), a.Text[:min(300, len(a.Text))])
		})
	}
	for name, body := range map[string]string{
		"brackets": `{"query": "{ __typename }", "variables": {"v": ` + strings.Repeat("[", 450_000) + strings.Repeat("]", 450_000) + `}}`,
		"values":   `{"query": "{ __typename }", "variables": {"v": [` + strings.Repeat("0,", 400_000) + `0]}}`,
		"in texts": `{"query": "{ __typename }", "variables": {"v": "` + strings.Repeat(`[\"`, 1_000) + `"}, "x": ` + strings.Repeat("[", 70) + strings.Repeat("]", 70) + `}`,
	} {
		t.Run(name, func(t *testing.T) {
			r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
			r.Header.Set("Content-Type", "application/json")
			a := apikit.Do(t, h, r)
			require.Equal(t, http.StatusBadRequest, a.Status, a.Text)
			require.Equal(t, "BAD_USER_INPUT", a.Code())
		})
	}
}

func TestADocumentIsMeasuredAgainAfterItWasForgotten(t *testing.T) {
	h := apikit.Bare()
	costly := chain(30, "...fNEXT ...fNEXT")
	for range 3 {
		require.Equal(t, "TOO_COMPLEX", apikit.Post(t, h, costly, nil).Code())
	}
	for i := range 1_200 { // more than the cache holds
		a := apikit.Post(t, h, fmt.Sprintf("{ a%d: __typename }", i), nil)
		require.Empty(t, a.Errors)
	}
	require.Empty(t, apikit.Post(t, h, "{ a0: __typename }", nil).Errors)
}

func TestIntrospectionCanBeClosed(t *testing.T) {
	a := apikit.Post(
		t,
		apikit.Bare(func(o *apikit.Options) { o.Introspection = false }),
		"{ __schema { types { name } } }",
		nil,
	)
	require.NotEmpty(t, a.Errors)
	require.NotContains(t, a.Text, "ApplicationConnection")
}
