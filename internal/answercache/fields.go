package answercache

import (
	"maps"
	"strings"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/internal/entity"
	"hirewire/internal/eventkind"
)

// table has fields by type.
type table map[string]map[string]bool

func tableOf(lists map[string]string) table {
	out := make(table, len(lists))
	for name, fields := range lists {
		out.add(name, strings.Fields(fields))
	}
	return out
}

func (t table) add(name string, fields []string) {
	if t[name] == nil {
		t[name] = map[string]bool{}
	}
	for _, f := range fields {
		t[name][f] = true
	}
}

// fieldsOf returns the output fields, by type, whose values depend on the event log and the viewer
// alone: whenever such a value changes, there is a new event, or the viewer has other rights. A
// query that selects any other field is executed each time, so when in doubt, leave a field out.
// TestEveryFieldIsDecided lists those that are left out, with the reasons.
//
//nolint:gochecknoglobals // computed once and never changed
var fieldsOf = sync.OnceValue(func() table {
	const (
		list  = "edges nodes pageInfo totalCount count"
		edge  = "cursor node"
		event = "id cursor occurredAt actor posting application candidate"
	)
	t := tableOf(map[string]string{
		"Query": "application applications candidate candidates company decisionReasons " +
			"departments locations posting postings roleProfile roleProfiles " +
			"serviceAccounts sources tags user users activity pipelineCursor",

		"Application": "opening transferredTo transferredFrom documents transitions comments " +
			"activity",
		"Candidate":         "documents applications activity addedBy",
		"Company":           "id version name website logoUrl domain timeZone currency defaultPlan demo",
		"Competency":        "id name kind mustHave description rubric position",
		"DecisionReason":    "messageTemplate",
		"Department":        "parent children",
		"Document":          "note candidate application",
		"HiringTeamMember":  "id user role posting",
		"Opening":           "application",
		"PlanStage":         "name kind targetDays competencies",
		"PostingCompetency": "id name kind mustHave description rubric position stages",
		"Posting": "roleProfile salary hiringTeam openings stages competencies planGaps " +
			"applicationCount applications activity pipelineCursor createdBy",
		"RatingGuide": "rating looksLike",
		"RoleProfile": "summary responsibilities requirements competencies plan createdAt " +
			"updatedAt",
		"SalaryRange":    "min max currency",
		"ServiceAccount": "active role confidentialAccess createdAt",
		"Stage":          "competencies applicationCount applications",
		"User":           "version email role active confidentialAccess",

		"Actor":        "id name",
		"System":       "id name",
		"Node":         "id",
		"PageInfo":     "hasNextPage hasPreviousPage startCursor endCursor",
		"BoundedCount": "value exact",

		"PipelineEvent":           event,
		"PipelineEventConnection": "edges nodes pageInfo",
		"PipelineEventEdge":       edge,
	})
	for _, name := range []string{
		"Application", "Candidate", "Comment", "Posting", "RoleProfile", "ServiceAccount",
		"Transition", "User",
	} {
		t.add(name+"Connection", strings.Fields(list))
		t.add(name+"Edge", strings.Fields(edge))
	}
	for _, e := range entity.All() {
		if e.Type != "" {
			t.add(e.Type, e.Shared)
		}
	}
	for _, kind := range eventkind.All() {
		t.add(kind.Name, strings.Fields(event))
		for _, f := range kind.Facts {
			if f.Field != "" && !f.Personal {
				t.add(kind.Name, []string{f.Field})
			}
		}
	}
	return t
})

// Fields reports which fields of a type queries may select so that their answers can be cached, and
// which of them depend on the events of one posting and the catalog alone. It is for tests.
func Fields(typeName string) (all, ofPosting map[string]bool) {
	return maps.Clone(fieldsOf()[typeName]), maps.Clone(inPosting()[typeName])
}

// inputsOf returns the fields of input objects on which an answer may depend. `overdue` is left out
// because it compares with the clock, and searches because their index is also rebuilt without
// events.
//
//nolint:gochecknoglobals // computed once and never changed
var inputsOf = sync.OnceValue(func() table {
	return tableOf(map[string]string{
		"ApplicationFilter": "status postingIds stageIds stageKinds sourceKinds tagIds " +
			"appliedAfter appliedBefore",
		"ApplicationOrder": "field direction",
		"CandidateFilter": "tagIds postingIds applicationStatus sourceKinds prospect addedAfter " +
			"addedBefore",
		"CandidateOrder": "field direction",
		"PostingFilter": "status visibility confidential departmentIds locationIds " +
			"roleProfileIds teamUserIds",
		"PostingOrder": "field direction",
		"ActivityFilter": "postingIds applicationId candidateId actorIds kinds occurredAfter " +
			"occurredBefore",
		"UserFilter":           "active",
		"ServiceAccountFilter": "active",
	})
})

// inPosting returns the fields that depend on the events of one posting and of the catalog alone;
// see scopeOf.
//
//nolint:gochecknoglobals // computed once and never changed
var inPosting = sync.OnceValue(func() table {
	t := tableOf(map[string]string{
		"Posting": "id version title status visibility confidential description " +
			"responsibilities requirements department locations employment workplace " +
			"offerRequired hiringTeam stages applicationCount applications createdBy " +
			"createdAt updatedAt openedAt closedAt",
		"Stage": "id name kind position targetDays archivedAt applicationCount applications",
		"Application": "id version status stage candidate source appliedAt enteredStageAt dueAt " +
			"endedAt reason interviewers createdAt updatedAt addedBy",
		"ApplicationConnection": "edges nodes pageInfo totalCount count",
		"ApplicationEdge":       "cursor node",
		"Candidate":             "id version name headline city country tags createdAt updatedAt",
		"HiringTeamMember":      "id user role",
		"User":                  "id name title",
		"Actor":                 "id name",
		"System":                "id name",
		"ServiceAccount":        "id name",
		"PageInfo":              "hasNextPage hasPreviousPage startCursor endCursor",
		"BoundedCount":          "value exact",
		"Source":                "id kind label archivedAt",
		"Tag":                   "id name archivedAt",
		"DecisionReason":        "id kind label archivedAt",
		"Department":            "id name archivedAt",
		"Location":              "id name city region country timeZone archivedAt",
	})
	return t
})

// rootsOfCatalog returns the root fields that depend on the events of the catalog alone.
func rootsOfCatalog() map[string]bool {
	return map[string]bool{
		"company": true, "decisionReasons": true, "departments": true, "locations": true,
		"sources": true, "tags": true,
	}
}

// inCatalog returns the fields that depend on the events of the catalog alone.
//
//nolint:gochecknoglobals // computed once and never changed
var inCatalog = sync.OnceValue(func() table {
	t := table{}
	for _, name := range []string{
		"Company", "DecisionReason", "Department", "Location", "PlanStage", "Source", "Tag",
	} {
		t[name] = fieldsOf()[name]
	}
	return t
})

// cacheable reports whether the answer to a query depends on the event log and the viewer alone.
func cacheable(op *ast.OperationDefinition, variables map[string]any) bool {
	return len(op.Directives) == 0 && cacheableSet(op.SelectionSet, variables)
}

func cacheableSet(set ast.SelectionSet, variables map[string]any) bool {
	for _, one := range set {
		var inner ast.SelectionSet
		var directives ast.DirectiveList
		switch one := one.(type) {
		case *ast.Field:
			if !cacheableField(one, variables) {
				return false
			}
			inner, directives = one.SelectionSet, one.Directives
		case *ast.InlineFragment:
			inner, directives = one.SelectionSet, one.Directives
		case *ast.FragmentSpread:
			if one.Definition == nil || len(one.Definition.Directives) > 0 {
				return false
			}
			inner, directives = one.Definition.SelectionSet, one.Directives
		}
		for _, d := range directives {
			if d.Name != "skip" && d.Name != "include" {
				return false
			}
		}
		if !cacheableSet(inner, variables) {
			return false
		}
	}
	return true
}

func cacheableField(f *ast.Field, variables map[string]any) bool {
	if f.Name == "__typename" {
		return true
	}
	if f.ObjectDefinition == nil || f.Definition == nil ||
		!fieldsOf()[f.ObjectDefinition.Name][f.Name] {
		return false
	}
	for _, a := range f.Arguments {
		def := f.Definition.Arguments.ForName(a.Name)
		if def == nil || !cacheableValue(def.Type, a.Value, variables) {
			return false
		}
	}
	return true
}

// cacheableValue reports whether an answer may depend on the value of an argument.
func cacheableValue(t *ast.Type, v *ast.Value, variables map[string]any) bool {
	name := t.Name()
	allowed, input := inputsOf()[name]
	switch {
	case name == "String":
		return false // searches
	case !input:
		return isPlain(name, v)
	case v.Kind == ast.Variable:
		given, _ := variables[v.Raw].(map[string]any)
		return variables[v.Raw] == nil || given != nil && onlyHas(given, allowed)
	case v.Kind == ast.NullValue:
		return true
	case v.Kind != ast.ObjectValue:
		return false
	}
	for _, c := range v.Children {
		if !allowed[c.Name] {
			return false
		}
	}
	return true
}

// isPlain reports whether values of a type are ids, numbers, flags, instants, cursors or the names
// of an enum.
func isPlain(name string, v *ast.Value) bool {
	switch name {
	case "ID", "Int", "Long", "Boolean", "Date", "DateTime", "Cursor":
		return true
	}
	return v.Definition != nil && v.Definition.Kind == ast.Enum
}

func onlyHas(given map[string]any, allowed map[string]bool) bool {
	for name := range given {
		if !allowed[name] {
			return false
		}
	}
	return true
}
