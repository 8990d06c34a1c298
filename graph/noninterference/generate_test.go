package noninterference_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/internal/entity"
	"hirewire/internal/ids"
)

// generator generates operations from the schema: every field, with arguments of every kind and
// with ids that are visible, hidden or absent. It does not depend on the names of fields, except in
// kinds.
type generator struct {
	schema *ast.Schema
	// visible, hidden and absent are ids by prefix: those in both worlds, those only in the world
	// with the secret, and those in neither.
	visible, hidden, absent map[string][]string
	// texts are search terms and times are instants for filters. Some of them match hidden rows.
	texts, times []string
	random       *rand.Rand
	leads        map[string]bool
	// only, if not nil, reports whether a field of a type may be selected.
	only func(typeName, field string) bool
}

// deep is how many entities deep a question goes from any entity.
const deep = 2

// isEntity reports whether a type can be reached from anywhere. A step into such a type counts
// towards the depth of a question.
func (g *generator) isEntity(def *ast.Definition) bool {
	return def.Kind == ast.Interface || slices.Contains(def.Interfaces, "Node") ||
		slices.Contains(def.Interfaces, "PipelineEvent")
}

// leadsOn reports whether a type leads to an entity.
func (g *generator) leadsOn(def *ast.Definition, seen ...string) bool {
	if known, ok := g.leads[def.Name]; ok {
		return known
	}
	if g.isEntity(def) {
		return true
	}
	if def.IsLeafType() || slices.Contains(seen, def.Name) {
		return false
	}
	out := def.Kind == ast.Union ||
		slices.ContainsFunc(def.Fields, func(f *ast.FieldDefinition) bool {
			return g.leadsOn(g.schema.Types[f.Type.Name()], append(slices.Clone(seen), def.Name)...)
		})
	g.leads[def.Name] = out
	return out
}

// selection selects every field of a type that needs no arguments, depth entities deep.
func (g *generator) selection(def *ast.Definition, depth int) string {
	if def.IsLeafType() {
		return ""
	}
	var b strings.Builder
	b.WriteString(" { __typename")
	switch def.Kind {
	case ast.Interface, ast.Union:
		for _, one := range g.schema.GetPossibleTypes(def) {
			b.WriteString(" ... on " + one.Name + " {")
			g.fields(&b, one, depth, one.Name+"_")
			b.WriteString(" }")
		}
	default:
		g.fields(&b, def, depth, "")
	}
	b.WriteString(" }")
	return b.String()
}

func (g *generator) fields(b *strings.Builder, def *ast.Definition, depth int, prefix string) {
	for _, f := range def.Fields {
		if strings.HasPrefix(f.Name, "__") || slices.ContainsFunc(f.Arguments, required) ||
			g.only != nil && !g.only(def.Name, f.Name) {
			continue
		}
		child := g.schema.Types[f.Type.Name()]
		below := depth
		switch {
		case g.isEntity(child):
			below--
		case g.leadsOn(child) && depth == 0:
			below = -1
		}
		if below < 0 {
			continue
		}
		if f.Name == "nodes" && strings.HasSuffix(def.Name, "Connection") {
			below = 0 // the edges include them
		}
		if prefix != "" {
			b.WriteString(" " + prefix + f.Name + ":")
		}
		b.WriteString(" " + f.Name + g.selection(child, below))
	}
}

func required(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && a.DefaultValue == nil }

// argument is an argument with its value in GraphQL syntax.
type argument struct{ name, value string }

func (a argument) String() string { return a.name + ": " + a.value }

// calls returns argument lists for a field: each value of each argument by itself, and some random
// combinations.
func (g *generator) calls(f *ast.FieldDefinition) []string {
	values := make([][]argument, 0, len(f.Arguments))
	var always []argument
	for _, a := range f.Arguments {
		if isCursor(a.Type) {
			continue // see walks
		}
		var all []argument
		for _, v := range g.values(a.Type, a.Name, f.Name) {
			all = append(all, argument{a.Name, v})
		}
		if required(a) {
			always = append(always, all[0])
		}
		values = append(values, all)
	}
	out := []string{spell(always)}
	for _, all := range values {
		for _, a := range all {
			out = append(out, spell(over(always, a)))
		}
	}
	if len(values) > 1 {
		for range together {
			chosen := always
			for _, i := range g.random.Perm(len(values))[:2+g.random.IntN(len(values)-1)] {
				chosen = over(chosen, values[i][g.random.IntN(len(values[i]))])
			}
			// first and last exclude each other.
			if i := slices.IndexFunc(
				chosen,
				func(a argument) bool { return a.name == "last" },
			); i >= 0 &&
				slices.ContainsFunc(chosen, func(a argument) bool { return a.name == "first" }) {
				chosen = slices.Delete(chosen, i, i+1)
			}
			out = append(out, spell(chosen))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// together is how many calls combine several arguments.
const together = 20

// over replaces the argument of the same name, or adds it.
func over(list []argument, a argument) []argument {
	list = slices.DeleteFunc(slices.Clone(list), func(b argument) bool { return b.name == a.name })
	return append(list, a)
}

func spell(list []argument) string {
	if len(list) == 0 {
		return ""
	}
	parts := make([]string, len(list))
	for i, a := range list {
		parts[i] = a.String()
	}
	slices.Sort(parts)
	return "(" + strings.Join(parts, ", ") + ")"
}

func isCursor(t *ast.Type) bool { return t.Name() == "Cursor" }

// values returns the values to try for a type. name and of say which entity an id belongs to, if
// they can.
func (g *generator) values(t *ast.Type, name, of string) []string {
	if t.Elem != nil {
		return g.listValues(t.Elem, name, of)
	}
	def := g.schema.Types[t.NamedType]
	switch {
	case def.Kind == ast.InputObject:
		return g.inputValues(def)
	case def.Kind == ast.Enum:
		var out []string
		for _, v := range def.EnumValues {
			out = append(out, v.Name)
		}
		return out
	}
	switch def.Name {
	case "ID":
		var out []string
		for _, kind := range g.kinds(name, of) {
			for _, some := range []map[string][]string{g.visible, g.hidden, g.absent} {
				if list := some[kind]; len(list) > 0 {
					out = append(out, quote(list[0]), quote(list[len(list)-1]))
				}
			}
		}
		return append(out, quote("nonsense"))
	case "String":
		return quoted(g.texts)
	case "DateTime", "Date":
		return quoted(g.times)
	case "Boolean":
		return []string{"true", "false"}
	case "Int", "Long":
		return []string{"1", "3", "100"}
	case "Float":
		return []string{"0.5", "100"}
	}
	panic("the generator has no values for the scalar " + def.Name + ": add some")
}

func (g *generator) listValues(elem *ast.Type, name, of string) []string {
	if elem.Name() == "ID" {
		out := []string{"[]", `["nonsense"]`}
		for _, kind := range g.kinds(name, of) {
			visible, hidden, absent := g.visible[kind], g.hidden[kind], g.absent[kind]
			for _, list := range [][]string{visible, hidden, absent, slices.Concat(visible, hidden), slices.Concat(hidden, absent)} {
				if list = list[:min(len(list), 100)]; len(list) > 0 {
					out = append(out, "["+strings.Join(quoted(list), ", ")+"]")
				}
			}
		}
		return out
	}
	values := g.values(elem, name, of)
	out := []string{"[]", "[" + strings.Join(values[:min(len(values), 100)], ", ") + "]"}
	for _, v := range values {
		out = append(out, "["+v+"]")
	}
	return out
}

// inputValues returns objects with one field, and some with several.
func (g *generator) inputValues(def *ast.Definition) []string {
	var always []argument
	values := make([][]argument, 0, len(def.Fields))
	for _, f := range def.Fields {
		var all []argument
		for _, v := range g.values(f.Type, f.Name, def.Name) {
			all = append(all, argument{f.Name, v})
		}
		if f.Type.NonNull && f.DefaultValue == nil {
			always = append(always, all[0])
		}
		values = append(values, all)
	}
	braces := func(list []argument) string { return "{" + strings.Trim(spell(list), "()") + "}" }
	var out []string
	if len(always) == 0 {
		out = append(out, "{}")
	}
	for _, all := range values {
		for _, a := range all {
			out = append(out, braces(over(always, a)))
		}
	}
	if len(values) > 1 {
		for range together {
			chosen := always
			for _, i := range g.random.Perm(len(values))[:2] {
				chosen = over(chosen, values[i][g.random.IntN(len(values[i]))])
			}
			out = append(out, braces(chosen))
		}
	}
	return out
}

// kinds returns the prefixes of the ids that an argument may take, judging by its name. If the name
// is unknown, it returns all prefixes.
func (g *generator) kinds(name, of string) []string {
	stem := strings.ToLower(strings.TrimSuffix(strings.TrimSuffix(name, "s"), "Id"))
	if stem == "id" || stem == "" {
		stem = strings.ToLower(of)
	}
	for suffix, prefixes := range map[string][]ids.Prefix{
		"roleprofile": {ids.RoleProfile}, "posting": {ids.Posting}, "application": {ids.Application}, "candidate": {ids.Candidate},
		"stage": {ids.Stage}, "tag": {ids.Tag}, "department": {ids.Department}, "location": {ids.Location},
		"user": {ids.User}, "serviceaccount": {ids.ServiceAccount}, "session": {ids.SignInSession}, "creditedto": {ids.User}, "actor": {ids.User, ids.ServiceAccount}, "opening": {ids.Opening}, "reason": {ids.DecisionReason},
		"source": {ids.Source}, "parent": {ids.Department}, "apikey": {ids.APIKey}, "competency": {ids.PostingCompetency}, "competencie": {ids.PostingCompetency},
	} {
		if strings.HasSuffix(stem, suffix) {
			var out []string
			for _, p := range prefixes {
				out = append(out, string(p))
			}
			return out
		}
	}
	return g.everyKind()
}

// everyKind returns all prefixes.
func (g *generator) everyKind() []string { return slices.Sorted(maps.Keys(g.absent)) }

func quote(s string) string { return strconv.Quote(s) }

func quoted(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = quote(s)
	}
	return out
}

// everyID returns all ids of both worlds, and some that do not exist.
func (g *generator) everyID() []string {
	var out []string
	for _, some := range []map[string][]string{g.visible, g.hidden, g.absent} {
		for _, list := range some {
			out = append(out, list...)
		}
	}
	slices.Sort(out)
	return out
}

// question is an operation of several parts. Each part is an operation by itself.
type question struct {
	open, end string
	parts     []string
}

func (q question) String() string { return "{ " + q.open + strings.Join(q.parts, "") + q.end + " }" }

// share returns the n-th of m shares of a question's parts.
func (q question) share(n, m int) question {
	out := question{open: q.open, end: q.end}
	for i, part := range q.parts {
		if i%m == n%m {
			out.parts = append(out.parts, part)
		}
	}
	return out
}

// alone returns one question for each part.
func (q question) alone() []question {
	out := make([]question, len(q.parts))
	for i, part := range q.parts {
		out[i] = question{q.open, q.end, []string{part}}
	}
	return out
}

// questions returns all operations, except for those that follow the pages of lists.
func (g *generator) questions() []question {
	var out []question
	query := g.schema.Query
	for _, f := range query.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		child := g.schema.Types[f.Type.Name()]
		ways := []string{""}
		if strings.HasSuffix(child.Name, "Connection") {
			ways = []string{"(first: 100)", "(last: 100)"}
		}
		if !slices.ContainsFunc(f.Arguments, required) {
			for _, way := range ways {
				out = append(
					out,
					question{parts: []string{f.Name + way + g.selection(child, deep)}},
				)
			}
		}
		if len(f.Arguments) > 0 {
			out = append(out, g.batched("", "", f, 0)...)
		}
	}
	for chunk := range slices.Chunk(g.everyID(), 100) {
		out = append(
			out,
			question{
				parts: []string{
					"nodes(ids: [" + strings.Join(
						quoted(chunk),
						", ",
					) + "])" + g.selection(
						g.schema.Types["Node"],
						deep-1,
					),
				},
			},
		)
	}
	return append(out, g.nested()...)
}

// batched calls a field with all argument lists, several in one operation.
func (g *generator) batched(open, end string, f *ast.FieldDefinition, depth int) []question {
	var out []question
	selection := g.selection(g.schema.Types[f.Type.Name()], depth)
	for chunk := range slices.Chunk(g.calls(f), batch) {
		q := question{open: open, end: end}
		for i, call := range chunk {
			q.parts = append(
				q.parts,
				fmt.Sprintf(" %s__%d: %s%s%s", f.Name, i, f.Name, call, selection),
			)
		}
		out = append(out, q)
	}
	return out
}

// batch is how many calls one operation has.
const batch = 30

// nested returns the calls of fields with arguments below the root.
func (g *generator) nested() []question {
	var out []question
	for _, def := range g.reachable(g.schema.Query) {
		if def.Kind != ast.Object || def == g.schema.Query {
			continue
		}
		if strings.HasSuffix(def.Name, "Connection") {
			continue // the only argument bounds a count, which selection asks for in every list
		}
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") || len(f.Arguments) == 0 {
				continue
			}
			open, end := g.way(def)
			out = append(out, g.batched(open, end, f, 0)...)
		}
	}
	return out
}

// way returns the operation's beginning and end around a selection on all entities of a type.
func (g *generator) way(def *ast.Definition) (open, end string) {
	if slices.Contains(def.Interfaces, "Node") {
		var list []string
		for kind, some := range g.visible {
			if typeOf(kind) == def.Name {
				list = append(append(list, some...), g.hidden[kind]...)
			}
		}
		slices.Sort(list)
		return "nodes(ids: [" + strings.Join(
			quoted(list[:min(len(list), 100)]),
			", ",
		) + "]) { __typename ... on " + def.Name + " {", " } }"
	}
	for _, f := range g.schema.Query.Fields {
		if f.Type.Name() == def.Name && !slices.ContainsFunc(f.Arguments, required) {
			return f.Name + " { __typename", " }"
		}
	}
	panic(
		"the generator knows no way to " + def.Name + ", which has fields with arguments: teach it one",
	)
}

// typeOf returns the API type of the entity with an id prefix, or "".
func typeOf(kind string) string {
	if e := entity.ByPrefix(ids.Prefix(kind)); e != nil && e.Node && e.Visible != nil {
		return e.Type
	}
	return ""
}

// reachable returns the types that can be reached from the roots.
func (g *generator) reachable(roots ...*ast.Definition) []*ast.Definition {
	seen := map[string]*ast.Definition{}
	var visit func(def *ast.Definition)
	visit = func(def *ast.Definition) {
		if def == nil || seen[def.Name] != nil || strings.HasPrefix(def.Name, "__") {
			return
		}
		seen[def.Name] = def
		for _, f := range def.Fields {
			visit(g.schema.Types[f.Type.Name()])
		}
		if def.Kind == ast.Interface || def.Kind == ast.Union {
			for _, one := range g.schema.GetPossibleTypes(def) {
				visit(one)
			}
		}
	}
	for _, r := range roots {
		visit(r)
	}
	var out []*ast.Definition
	for _, def := range seen {
		out = append(out, def)
	}
	slices.SortFunc(out, func(a, b *ast.Definition) int { return strings.Compare(a.Name, b.Name) })
	return out
}
