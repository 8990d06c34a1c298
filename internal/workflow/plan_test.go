package workflow_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	. "hirewire/internal/workflow"
)

func TestPlanGaps(t *testing.T) {
	given := []PlanCompetency{
		{ID: "c1", Name: "System design", MustHave: true},
		{ID: "c2", Name: "Coding", MustHave: true, StageIDs: []string{"s1"}},
		{ID: "c3", Name: "Public speaking"},
		{ID: "c4", Name: "Writing", StageIDs: []string{"s1"}},
		{ID: "c5", Name: "Mentoring", MustHave: true, StageIDs: []string{}},
	}
	before := slices.Clone(given)
	require.Equal(t, []PlanCompetency{given[0], given[4]}, PlanGaps(given))
	require.Equal(t, before, given, "the input must not change")
	require.Equal(t, []PlanCompetency{}, PlanGaps(nil))
	require.Equal(t, []PlanCompetency{}, PlanGaps(given[1:4]))
}

func TestStandardListsServeAnEmptyCompany(t *testing.T) {
	var kinds []string
	names := map[string]bool{}
	for _, s := range StandardPlan() {
		kinds = append(kinds, string(s.Kind))
		names[s.Name] = true
		require.Positive(t, s.TargetDays)
	}
	require.Equal(t, StageKind("").Values(), kinds, "one stage of each kind, in order")
	require.Len(t, names, len(StandardPlan()))

	kinds, names = nil, map[string]bool{}
	for _, s := range StandardSources() {
		kinds = append(kinds, string(s.Kind))
		names[s.Name] = true
	}
	require.Equal(t, SourceKind("").Values(), kinds, "one source of each kind")
	require.Len(t, names, len(StandardSources()))

	byKind, names := map[DecisionKind]int{}, map[string]bool{}
	for _, r := range StandardDecisionReasons() {
		require.True(t, r.Kind.IsValid())
		byKind[r.Kind]++
		names[r.Name] = true
	}
	require.Len(t, byKind, len(DecisionKind("").Values()))
	require.Len(t, names, len(StandardDecisionReasons()))
}
