package graphqllimits

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/graphqlanswer"
	"hirewire/internal/pagination"
)

// What the estimate assumes of lists, and the prices of expensive fields.
const (
	// usualList is the assumed length of lists without pages, such as the stages of a posting.
	usualList = 10
	// longestPage is the size of the largest page of any list. A larger one is refused by its
	// resolver.
	longestPage = 500
	// costOfPage is the cost of a page itself, and costOfSchema that of the whole schema.
	costOfPage   = 10
	costOfSchema = 15_000
	// costOfCount is the cost of counting a whole list, which may have every row that the viewer
	// sees. One statement counts for all parents, so it is charged once for each place in the
	// document.
	costOfCount = 10_000
	// leastCostOfCount is the cost of a count with a low bound. A filter that matches few rows may
	// have to test many to find them.
	leastCostOfCount = 2_000
	// costOfSearch is the cost of a search, which may read the index of every candidate that the
	// viewer sees. Twenty searches take about as long as an operation may.
	costOfSearch = 5_000
)

// costLimit estimates the number of fields in the answer, and refuses operations with too many.
type costLimit struct{ limit int }

// ExtensionName implements graphql.HandlerExtension.
func (*costLimit) ExtensionName() string { return "CostLimit" }

// Validate implements graphql.HandlerExtension.
func (*costLimit) Validate(graphql.ExecutableSchema) error { return nil }

const costStat = "cost"

// MutateOperationContext implements graphql.OperationContextMutator.
func (l *costLimit) MutateOperationContext(
	_ context.Context, op *graphql.OperationContext,
) *gqlerror.Error {
	n := min(
		cost(
			op.Operation.SelectionSet,
			op.Variables,
			0,
		)+surcharges(
			op.Operation.SelectionSet,
			op.Variables,
		),
		enough,
	)
	op.Stats.SetExtension(costStat, n)
	if n > l.limit {
		e := graphqlanswer.TooComplex(
			"the operation costs %d, more than %d: ask for fewer fields or smaller pages",
			n, l.limit,
		)
		e.Extensions[costStat] = costOfAnswer{n, l.limit}
		return e
	}
	return nil
}

// costOfAnswer is written to the extensions of each answer to a query or mutation. Frames of
// streams have none, because many subscribers share their bytes.
type costOfAnswer struct {
	// Requested is the estimate, and Limit its bound.
	Requested int `json:"requested"`
	Limit     int `json:"limit"`
}

// CostOf returns the estimated cost of an operation, or 0 if it has not been estimated.
func CostOf(op *graphql.OperationContext) int {
	n, _ := op.Stats.GetExtension(costStat).(int)
	return n
}

// ReportCost writes the estimated cost of an operation into the extensions of its answer.
func (l Limits) ReportCost(answer *graphql.Response, op *graphql.OperationContext) {
	if answer.Extensions == nil {
		answer.Extensions = map[string]any{}
	}
	answer.Extensions[costStat] = costOfAnswer{CostOf(op), l.Cost}
}

// cost returns the estimate of a validated selection. page is the size of the page that the
// selection belongs to, or 0 if it belongs to none.
func cost(set ast.SelectionSet, variables map[string]any, page int) int {
	sum := 0
	for _, one := range set {
		switch one := one.(type) {
		case *ast.Field:
			sum += fieldCost(one, variables, page)
		case *ast.InlineFragment:
			sum += cost(one.SelectionSet, variables, page)
		case *ast.FragmentSpread:
			sum += cost(one.Definition.SelectionSet, variables, page)
		}
		if sum > enough {
			return enough
		}
	}
	return sum
}

// surcharges returns the cost of a validated selection beyond its fields: that of counting whole
// lists and of searching.
func surcharges(set ast.SelectionSet, variables map[string]any) int {
	n := 0
	for _, one := range set {
		switch one := one.(type) {
		case *ast.Field:
			n += countCost(one, variables)
			if searches(one, variables) {
				n += costOfSearch
			}
			n += surcharges(one.SelectionSet, variables)
		case *ast.InlineFragment:
			n += surcharges(one.SelectionSet, variables)
		case *ast.FragmentSpread:
			n += surcharges(one.Definition.SelectionSet, variables)
		}
		if n > enough {
			return enough
		}
	}
	return n
}

// countCost returns the cost of a field that counts a list. A bounded count costs its bound,
// and at least leastCostOfCount.
func countCost(f *ast.Field, variables map[string]any) int {
	if f.ObjectDefinition == nil || !strings.HasSuffix(f.ObjectDefinition.Name, "Connection") {
		return 0
	}
	switch f.Name {
	case "totalCount":
		return costOfCount
	case "count":
		if atMost, ok := whole(argument(f, "atMost", variables)); ok {
			return int(max(leastCostOfCount, min(atMost, costOfCount)))
		}
		return costOfCount
	}
	return 0
}

// searches reports whether the arguments of a field ask for a search, directly or in the filter.
func searches(f *ast.Field, variables map[string]any) bool {
	if argument(f, "search", variables) != nil {
		return true
	}
	filter, ok := argument(f, "filter", variables).(map[string]any)
	return ok && filter["search"] != nil
}

func fieldCost(f *ast.Field, variables map[string]any, page int) int {
	if f.Definition == nil || f.Definition.Type == nil {
		return 1
	}
	if strings.HasPrefix(f.Name, "__") {
		return introspectionCost(f)
	}
	if n, paged := pageSize(f, variables); paged {
		return min(costOfPage+cost(f.SelectionSet, variables, n), enough)
	}
	inner := 1
	if len(f.SelectionSet) > 0 {
		inner += cost(f.SelectionSet, variables, 0)
	}
	if f.Definition.Type.Elem == nil {
		return inner
	}
	n := usualList
	if page > 0 {
		n = page
	} else if ids, ok := argument(f, "ids", variables).([]any); ok {
		n = len(ids)
	}
	if len(f.SelectionSet) == 0 {
		return inner // a list of scalars is written as one
	}
	return min(1+n*inner, enough)
}

func introspectionCost(f *ast.Field) int {
	if f.Name == "__typename" {
		return 1
	}
	return costOfSchema
}

// pageSize returns the size of the page that a field asks for. It returns false if the field has no
// pages.
func pageSize(f *ast.Field, variables map[string]any) (int, bool) {
	if f.Definition.Arguments.ForName("first") == nil {
		return 0, false
	}
	for _, name := range []string{"first", "last"} {
		if n, ok := whole(argument(f, name, variables)); ok {
			return int(max(0, min(n, longestPage))), true
		}
	}
	return pagination.DefaultSize, true
}

func argument(f *ast.Field, name string, variables map[string]any) any {
	a := f.Arguments.ForName(name)
	if a == nil {
		return nil
	}
	v, err := a.Value.Value(variables)
	if err != nil {
		return nil
	}
	return v
}

func whole(v any) (int64, bool) {
	switch v := v.(type) {
	case int64:
		return v, true
	case int:
		return int64(v), true
	case json.Number:
		n, err := v.Int64()
		return n, err == nil
	}
	return 0, false
}
