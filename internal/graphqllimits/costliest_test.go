package graphqllimits_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/generated"
	"hirewire/internal/graphqllimits"
)

// costliest writes the queries that cost most for their estimate. It knows nothing but the schema:
// for every list it goes the shortest way from the root to the list, and from there in circles
// through it as long as the limits let it. A new field is covered because it is in the schema.
type costliest struct {
	schema *ast.Schema
	limits graphqllimits.Limits
	// ids are those of the things with the longest lists, by type.
	ids map[string]string
}

func newCostliest(ids map[string]string) *costliest {
	return &costliest{
		schema: generated.NewExecutableSchema(generated.Config{}).Schema(),
		limits: graphqllimits.DefaultLimits(),
		ids:    ids,
	}
}

// step is a field that leads from one object type to another.
type step struct {
	from, to string
	field    *ast.FieldDefinition
	// paged is a connection, whose nodes are gone through; narrowed names the type that an
	// interface is narrowed to.
	paged    bool
	narrowed string
}

func (s step) isList() bool { return s.paged || s.field.Type.Elem != nil }

func (s step) String() string { return s.from + "." + s.field.Name }

// text writes the step around what is selected below it. page is the size of pages.
func (c *costliest) text(s step, page int, inner string) string {
	if s.narrowed != "" {
		inner = "... on " + s.narrowed + " { " + inner + " }"
	}
	var arguments []string
	for _, a := range s.field.Arguments {
		switch {
		case a.Name == "first":
			arguments = append(arguments, fmt.Sprintf("first: %d", page))
		case a.Name == "ids":
			arguments = append(
				arguments,
				"ids: ["+strings.Repeat(fmt.Sprintf("%q ", c.ids[s.to]), 100)+"]",
			)
		case a.Type.NonNull && a.DefaultValue == nil:
			arguments = append(arguments, fmt.Sprintf("%s: %q", a.Name, c.ids[s.to]))
		}
	}
	head := s.field.Name
	if len(arguments) > 0 {
		head += "(" + strings.Join(arguments, ", ") + ")"
	}
	if s.paged {
		inner = "nodes { " + inner + " }"
	}
	return head + " { " + inner + " }"
}

// steps are the fields of a type that lead on.
func (c *costliest) steps(from string) []step {
	var out []step
	for _, f := range c.schema.Types[from].Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		to, paged := c.schema.Types[f.Type.Name()], false
		if to.IsLeafType() {
			continue
		}
		if nodes := to.Fields.ForName(
			"nodes",
		); nodes != nil &&
			strings.HasSuffix(to.Name, "Connection") {
			to, paged = c.schema.Types[nodes.Type.Name()], true
		}
		if !to.IsAbstractType() {
			out = append(out, step{from: from, to: to.Name, field: f, paged: paged})
			continue
		}
		for _, one := range c.schema.GetPossibleTypes(to) {
			out = append(
				out,
				step{from: from, to: one.Name, field: f, paged: paged, narrowed: one.Name},
			)
		}
	}
	return slices.DeleteFunc(out, func(s step) bool { return !c.callable(s) })
}

// callable reports whether the generator has values for the required arguments.
func (c *costliest) callable(s step) bool {
	for _, a := range s.field.Arguments {
		if a.Type.NonNull && a.DefaultValue == nil &&
			(!strings.Contains(a.Type.String(), "ID") || c.ids[s.to] == "") {
			return false
		}
	}
	return true
}

// way is the shortest way from one type to another, nil if there is none. Steps through lists are
// as long as others.
func (c *costliest) way(from, to string) []step {
	type at struct {
		name string
		path []step
	}
	seen := map[string]bool{from: true}
	for queue := []at{{name: from}}; len(queue) > 0; queue = queue[1:] {
		here := queue[0]
		if here.name == to {
			return append([]step{}, here.path...)
		}
		for _, s := range c.steps(here.name) {
			if !seen[s.to] {
				seen[s.to] = true
				queue = append(queue, at{s.to, append(slices.Clone(here.path), s)})
			}
		}
	}
	return nil
}

// lists are all lists of objects that a query reaches. A list of an interface counts once for each
// type of which there is something to go on from, and once for all others.
func (c *costliest) lists() []step {
	var out []step
	reached := map[string]bool{"Query": true}
	for queue := []string{"Query"}; len(queue) > 0; queue = queue[1:] {
		seen := map[string]bool{} // by field and narrowing
		for _, s := range c.steps(queue[0]) {
			kind := ""
			if s.narrowed != "" {
				kind = c.ids[s.to]
			}
			if s.isList() && !seen[s.String()+kind] {
				seen[s.String()+kind] = true
				out = append(out, s)
			}
			if !reached[s.to] {
				reached[s.to] = true
				queue = append(queue, s.to)
			}
		}
	}
	return out
}

// leaves selects the scalars of a type: all of them, or the first one.
func (c *costliest) leaves(of string, all bool) string {
	out := []string{"__typename"}
	for _, f := range c.schema.Types[of].Fields {
		if c.schema.Types[f.Type.Name()].IsLeafType() && len(f.Arguments) == 0 &&
			!strings.HasPrefix(f.Name, "__") &&
			f.Name != "pipelineCursor" {
			out = append(out, f.Name)
		}
	}
	if !all {
		return out[0]
	}
	return strings.Join(out, " ")
}

// along writes a query that goes a way from the root and selects inner at its end. page is the size
// of pages.
func (c *costliest) along(way []step, page int, inner string) string {
	for _, s := range slices.Backward(way) {
		inner = c.text(s, page, inner)
	}
	return "{ " + inner + " }"
}

func (c *costliest) allowed(query string) bool {
	n, err := graphqllimits.Estimate(c.schema, query, c.limits)
	return err == nil && n <= c.limits.Cost
}

// queries are the costliest for one list.
func (c *costliest) queries(list step) []string {
	way, circle := c.way("Query", list.from), []step{list}
	back := c.way(list.to, list.from)
	around := back != nil && list.from != "Query"
	if around {
		circle = append(circle, back...)
	}
	var out []string
	for _, shape := range []struct {
		page int
		all  bool
	}{{100, false}, {100, true}, {10, false}} {
		best := ""
		for rounds := 0; rounds <= 9 && (around || rounds == 0); rounds++ {
			// The list comes once more at the end, so that the last round is the longest one.
			path := slices.Concat(way, slices.Repeat(circle, rounds), []step{list})
			if q := c.along(path, shape.page, c.leaves(list.to, shape.all)); c.allowed(q) {
				best = q
			}
		}
		out = append(out, best)
	}
	out = append(out,
		c.repeated(way, func() string { return c.text(list, 20, c.leaves(list.to, true)) }),
		c.repeated(way, func() string { return c.counted(list, false) }),
		c.repeated(way, func() string { return c.counted(list, true) }),
		c.repeated(way, func() string { return c.searched(list) }))
	slices.Sort(out)
	return slices.DeleteFunc(slices.Compact(out), func(q string) bool { return q == "" })
}

// searching returns arguments that search in a list: every text that is asked for, by itself or in
// an input object. It is "" where nothing is searched.
func (c *costliest) searching(list step) string {
	var out []string
	for _, a := range list.field.Arguments {
		switch def := c.schema.Types[a.Type.Name()]; {
		case a.Type.Elem != nil:
		case def.Name == "String":
			out = append(out, a.Name+`: "an"`)
		case def.Kind == ast.InputObject:
			var texts []string
			for _, f := range def.Fields {
				if f.Type.Name() == "String" && f.Type.Elem == nil {
					texts = append(texts, f.Name+`: "an"`)
				}
			}
			if len(texts) > 0 {
				out = append(out, a.Name+": {"+strings.Join(texts, ", ")+"}")
			}
		}
	}
	return strings.Join(out, ", ")
}

// searched selects a page of what a search finds.
func (c *costliest) searched(list step) string {
	if arguments := c.searching(list); list.paged && arguments != "" {
		return strings.Replace(
			c.text(list, 1, c.leaves(list.to, false)),
			"first: 1",
			"first: 1, "+arguments,
			1,
		)
	}
	return ""
}

// counted selects how long a page's whole list is, "" where that is not told.
func (c *costliest) counted(list step, searched bool) string {
	if searched {
		if arguments := c.searching(list); arguments != "" {
			return strings.Replace(c.counted(list, false), "first: 1", "first: 1, "+arguments, 1)
		}
		return ""
	}
	if !list.paged || c.schema.Types[list.field.Type.Name()].Fields.ForName("totalCount") == nil {
		return ""
	}
	plain := list
	plain.paged, plain.narrowed = false, ""
	return c.text(plain, 1, "totalCount")
}

// repeated selects the same list under as many aliases as the limits let it.
func (c *costliest) repeated(way []step, list func() string) string {
	text, best := list(), ""
	for n := 2; n <= 300 && text != ""; n += (n + 3) / 4 {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "a%d: %s ", i, text)
		}
		if q := c.along(way, 20, b.String()); c.allowed(q) {
			best = q
		}
	}
	return best
}
