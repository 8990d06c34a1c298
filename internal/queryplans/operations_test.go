package queryplans_test

import (
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/parser"

	"hirewire/internal/dashboard"
)

type vars map[string]any

// queries returns the documents of the dashboard's queries by name, with the fragments that each
// uses. Its other documents are commands and streams.
func queries(t *testing.T) map[string]string {
	t.Helper()
	all := &ast.QueryDocument{}
	files, err := fs.Glob(dashboard.Operations(), "app/src/*/*.graphql")
	require.NoError(t, err)
	for _, file := range files {
		text, err := fs.ReadFile(dashboard.Operations(), file)
		require.NoError(t, err)
		doc, err := parser.ParseQuery(&ast.Source{Name: file, Input: string(text)})
		require.NoError(t, err)
		all.Operations = append(all.Operations, doc.Operations...)
		all.Fragments = append(all.Fragments, doc.Fragments...)
	}
	out := map[string]string{}
	for _, op := range all.Operations {
		if op.Operation != ast.Query {
			continue
		}
		used := map[string]*ast.FragmentDefinition{}
		spread(op.SelectionSet, all.Fragments, used)
		doc := &ast.QueryDocument{Operations: ast.OperationList{op}}
		for _, name := range slices.Sorted(maps.Keys(used)) {
			doc.Fragments = append(doc.Fragments, used[name])
		}
		var text strings.Builder
		formatter.NewFormatter(&text).FormatQueryDocument(doc)
		out[op.Name] = text.String()
	}
	return out
}

// spread adds the fragments that a selection uses.
func spread(
	set ast.SelectionSet, all ast.FragmentDefinitionList, used map[string]*ast.FragmentDefinition,
) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			spread(s.SelectionSet, all, used)
		case *ast.InlineFragment:
			spread(s.SelectionSet, all, used)
		case *ast.FragmentSpread:
			if used[s.Name] == nil {
				used[s.Name] = all.ForName(s.Name)
				spread(used[s.Name].SelectionSet, all, used)
			}
		}
	}
}

// picked are the rows of the company about which the queries ask.
type picked struct{ posting, largest, candidate, user, tag, ended string }

// variables returns the variables with which the dashboard sends each query: what its filters,
// orders and pages can be, each at least once.
func (p picked) variables() map[string]map[string]vars {
	none := map[string]vars{"": {}}
	active := vars{"status": []string{"ACTIVE"}}
	overdue := vars{"status": []string{"ACTIVE"}, "overdue": true}
	oldest := vars{"field": "ENTERED_STAGE_AT", "direction": "ASC"}
	board := func(posting string, filter vars, order vars) vars {
		return vars{
			"id":      posting,
			"filter":  filter,
			"overdue": overdue,
			"order":   order,
			"first":   30,
		}
	}
	stage := vars{"stageIds": []string{p.ended}, "status": []string{"ACTIVE"}}
	candidates, counts := map[string]vars{}, map[string]vars{}
	for name, filter := range map[string]vars{
		"all":       {},
		"active":    {"applicationStatus": []string{"ACTIVE"}},
		"rejected":  {"applicationStatus": []string{"REJECTED"}},
		"withdrawn": {"applicationStatus": []string{"WITHDRAWN"}},
		"hired":     {"applicationStatus": []string{"HIRED"}},
		"prospects": {"prospect": true},
		"referrals": {"sourceKinds": []string{"REFERRAL"}},
		"tag":       {"tagIds": []string{p.tag}},
		"posting":   {"postingIds": []string{p.posting}},
		"narrowed": {
			"tagIds":            []string{p.tag},
			"applicationStatus": []string{"ACTIVE"}, "sourceKinds": []string{"REFERRAL"},
		},
	} {
		candidates[name] = vars{"filter": filter, "first": 40}
		counts[name] = vars{"filter": filter}
	}
	for _, text := range []string{"an", "jonsa", "zzzzqq"} {
		candidates["search "+text] = vars{"search": text, "filter": vars{}, "first": 40}
		counts["search "+text] = vars{"search": text, "filter": vars{}}
	}
	postings := map[string]vars{}
	for name, filter := range map[string]vars{
		"all": {}, "open": {"status": []string{"OPEN"}}, "search": {"search": "data"},
	} {
		postings[name] = vars{"filter": filter, "first": 50}
	}
	return map[string]map[string]vars{
		"ActivityFilters": none,
		"ActivityList": {
			"all":       {"last": 60},
			"no filter": {"filter": vars{}, "last": 60},
			"moves":     {"filter": vars{"kinds": []string{"APPLICATION_MOVED"}}, "last": 60},
			"comments": {
				"filter": vars{"kinds": []string{"COMMENT_ADDED", "DOCUMENT_ADDED"}},
				"last":   60,
			},
			"candidates": {
				"filter": vars{
					"kinds": []string{"CANDIDATE_ADDED", "CANDIDATE_UPDATED", "CANDIDATE_TAGGED"},
				},
				"last": 60,
			},
			"company": {
				"filter": vars{"kinds": []string{"USER_ADDED", "CATALOG_ITEM_ARCHIVED"}},
				"last":   60,
			},
			"posting": {"filter": vars{"postingIds": []string{p.posting}}, "last": 60},
			"actor":   {"filter": vars{"actorIds": []string{p.user}}, "last": 60},
		},
		"OwnKeys": none,
		"Board": {
			"":        board(p.posting, active, oldest),
			"largest": board(p.largest, active, vars{"field": "APPLIED_AT", "direction": "DESC"}),
			"search":  board(p.posting, vars{"status": []string{"ACTIVE"}, "search": "an"}, oldest),
		},
		"BoardCounts": {"": vars{"id": p.posting, "filter": active, "overdue": overdue}},
		"Column": {
			"newest": vars{
				"filter": stage,
				"order":  vars{"field": "ENTERED_STAGE_AT", "direction": "DESC"},
				"first":  60,
			},
			"oldest": vars{"filter": stage, "order": oldest, "first": 60},
		},
		"CardCandidate": {"": vars{"id": p.candidate}},
		"Catalog":       none,
		"AuditList": {
			"all":      {"last": 40},
			"sign-ins": {"filter": vars{"kinds": []string{"SIGNED_IN"}}, "last": 40},
		},
		"AuditPeople":      none,
		"Candidate":        {"": vars{"id": p.candidate, "from": p.posting}},
		"CandidateBefore":  {"": vars{"id": p.candidate}},
		"CandidateList":    candidates,
		"CandidateCount":   counts,
		"CandidateFilters": none,
		"KnownCandidates":  {"": vars{"search": "anna"}},
		"CompanySettings":  none,
		"People":           {"all": {}, "search": {"search": "an"}},
		"PostingList":      postings,
		"ListFilters":      none,
		"PostingChoices":   {"all": {"search": ""}, "search": {"search": "dev"}},
		"PostingForm":      none,
		"PostingSetup":     {"": vars{"id": p.posting}, "largest": vars{"id": p.largest}},
		"Reasons":          none,
		"Machines":         none,
		"Start":            none,
		"Cursor":           none,
		"Palette":          {"": vars{"search": "ma", "candidates": true}},
		"AccountList": {
			"all":    {"filter": vars{}, "first": 50},
			"search": {"search": "an", "filter": vars{}, "first": 50},
		},
		"AccountOpen": {"": vars{"id": p.user}},
	}
}
