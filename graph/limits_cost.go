package graph

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/graph/relay"
)

// How many elements a list is taken to have.
const (
	// usualList is for lists that are not paged: the stages of a posting, the tags of a candidate.
	usualList = 10
	// longestPage is the largest page of any list; who asks for more gets an error for that.
	longestPage = 500
	// costOfPage is a page's own cost, and costOfSchema is what the whole schema costs to write out.
	costOfPage   = 10
	costOfSchema = 15_000
	// costOfCount is what it costs to count a whole list, which may be all that the viewer sees. It is one statement for
	// all parents together, so it counts once for each place in the document.
	costOfCount = 10_000
	// costOfSearch is what a search costs, which may read the index of everybody whom the viewer
	// sees. Twenty of them take about as long as an operation may.
	costOfSearch = 5_000
)

// costLimit estimates the number of fields in the answer and refuses what is too large.
type costLimit struct{ limit int }

// ExtensionName implements graphql.HandlerExtension.
func (*costLimit) ExtensionName() string { return "CostLimit" }

// Validate implements graphql.HandlerExtension.
func (*costLimit) Validate(graphql.ExecutableSchema) error { return nil }

const costStat = "cost"

// MutateOperationContext implements graphql.OperationContextMutator.
func (l *costLimit) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	n := min(cost(op.Operation.SelectionSet, op.Variables, 0)+surcharges(op.Operation.SelectionSet, op.Variables), enough)
	op.Stats.SetExtension(costStat, n)
	if n > l.limit {
		e := tooComplex("the operation costs %d, more than %d: ask for fewer fields or smaller pages", n, l.limit)
		e.Extensions[costStat] = costOfAnswer{n, l.limit}
		return e
	}
	return nil
}

// costOfAnswer stands in the extensions of each answer to a query or mutation. Frames of streams have none: their bytes
// go to many.
type costOfAnswer struct {
	// Requested is the estimate, Limit what it may be.
	Requested int `json:"requested"`
	Limit     int `json:"limit"`
}

// costOf is the estimate of an operation, 0 where there is none.
func costOf(op *graphql.OperationContext) int {
	n, _ := op.Stats.GetExtension(costStat).(int)
	return n
}

// cost estimates a validated selection. page is the size of the page that the selection belongs to, 0 outside one.
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

// surcharges returns what a validated selection costs beyond its fields: for counting whole lists
// and for searching.
func surcharges(set ast.SelectionSet, variables map[string]any) int {
	n := 0
	for _, one := range set {
		switch one := one.(type) {
		case *ast.Field:
			if one.Name == "totalCount" && one.ObjectDefinition != nil && strings.HasSuffix(one.ObjectDefinition.Name, "Connection") {
				n += costOfCount
			}
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

// searches reports whether a field's arguments ask for a search, directly or in its filter.
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

// pageSize is what a paged list is asked for.
func pageSize(f *ast.Field, variables map[string]any) (int, bool) {
	if f.Definition.Arguments.ForName("first") == nil {
		return 0, false
	}
	for _, name := range []string{"first", "last"} {
		if n, ok := whole(argument(f, name, variables)); ok {
			return int(max(0, min(n, longestPage))), true
		}
	}
	return relay.DefaultSize, true
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
