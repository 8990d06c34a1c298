package graphqllimits

import (
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"

	"hirewire/internal/graphqlanswer"
)

// size is the size of a selection after its fragments are expanded.
type size struct {
	// fields is the number of fields at all levels, top at the first level; depth is the number of
	// levels.
	fields, top, depth int
}

// enough is the largest sum, which keeps sums from overflowing. It exceeds every limit.
const enough = 1 << 30

func (s *size) add(o size) {
	s.fields = min(s.fields+o.fields, enough)
	s.top = min(s.top+o.top, enough)
	s.depth = max(s.depth, o.depth)
}

// measurer walks a document that has been parsed but not validated. It measures each fragment once,
// so the walk takes time in proportion to the text, however large the expanded document would be.
type measurer struct {
	limits    Limits
	fragments map[string]*ast.FragmentDefinition
	measured  map[string]size
	open      map[string]bool

	aliases, arguments, directives, spreads, nesting int
	// circular is the name of a fragment that contains itself; empty if there is none.
	circular string
	// visits is how many selections repetition may still visit.
	visits int
}

// maxVisits bounds how many selections repetition looks at. Fragments without any field, such as
// those that spread unknown ones, add nothing to the size of a document, however often they are
// spread.
const maxVisits = 200_000

// measure returns an error for a document that would be costly to validate or to run. It bounds the
// total over all definitions as well as each definition, because validation visits them all,
// whether they are used or not.
func measure(doc *ast.QueryDocument, limits Limits) *gqlerror.Error {
	if len(doc.Fragments) > limits.Fragments {
		return graphqlanswer.TooComplex("the document has %d fragments, more than %d",
			len(doc.Fragments), limits.Fragments)
	}
	if len(doc.Operations) > limits.Queries {
		return graphqlanswer.TooComplex("the document has %d operations, more than %d",
			len(doc.Operations), limits.Queries)
	}
	m := &measurer{
		limits: limits, fragments: make(map[string]*ast.FragmentDefinition, len(doc.Fragments)),
		measured: map[string]size{}, open: map[string]bool{},
	}
	for _, f := range doc.Fragments {
		if m.fragments[f.Name] == nil {
			m.fragments[f.Name] = f
		}
	}
	total := 0
	for _, op := range doc.Operations {
		s := m.selection(op.SelectionSet, 0)
		if err := m.operation(op.Operation, s); err != nil {
			return err
		}
		total += s.fields
		m.directives += len(op.Directives)
		m.arguments += len(op.VariableDefinitions)
		for _, v := range op.VariableDefinitions {
			m.directives += len(v.Directives)
			m.value(v.DefaultValue, 0)
		}
	}
	for _, f := range doc.Fragments {
		s := m.fragment(f.Name)
		if s.fields > limits.Fields || s.depth > limits.Depth {
			return m.tooMany(s)
		}
		total += s.fields
	}
	switch {
	case m.circular != "":
		// Validation would refuse it too, but code that walks through it before that would never
		// end.
		return graphqlanswer.Error(
			graphqlanswer.CodeBadInput,
			"the fragment "+strconv.Quote(m.circular)+" contains itself",
		)
	case total > 4*limits.Fields:
		return graphqlanswer.TooComplex(
			"the document has more than %d fields in its operations and fragments",
			4*limits.Fields,
		)
	case m.aliases > limits.Aliases:
		return graphqlanswer.TooComplex("the document has %d aliases, more than %d",
			m.aliases, limits.Aliases)
	case m.directives > limits.Directives:
		return graphqlanswer.TooComplex("the document has %d directives, more than %d",
			m.directives, limits.Directives)
	case m.spreads > 4*limits.Fragments:
		return graphqlanswer.TooComplex("the document has %d fragment spreads, more than %d",
			m.spreads, 4*limits.Fragments)
	case m.nesting > limits.VariableDepth:
		return graphqlanswer.TooComplex(
			"values in the document are nested more than %d levels deep",
			limits.VariableDepth,
		)
	case m.arguments > limits.Fields:
		return graphqlanswer.TooComplex("the document has %d arguments, more than %d",
			m.arguments, limits.Fields)
	}
	return m.repetition(doc)
}

// repetition bounds how often fields have the same response name in the same place, because
// validation compares each pair of them, and each pair of the fields that they select.
func (m *measurer) repetition(doc *ast.QueryDocument) *gqlerror.Error {
	left := m.limits.Pairs
	m.visits = maxVisits
	for _, op := range doc.Operations {
		m.pairs([]ast.SelectionSet{op.SelectionSet}, 0, &left)
	}
	for _, f := range doc.Fragments {
		m.pairs([]ast.SelectionSet{f.SelectionSet}, 0, &left)
	}
	switch {
	case left < 0:
		return graphqlanswer.TooComplex("fields are repeated too often under the same name")
	case m.visits < 0:
		return graphqlanswer.TooComplex("fragments are spread too often")
	}
	return nil
}

// pairs subtracts from left the number of pairs of fields with the same response name in the union
// of the sets, at all levels. The walk is bounded, because the size of the expanded document has
// been checked before.
func (m *measurer) pairs(sets []ast.SelectionSet, level int, left *int) {
	if level > m.limits.Depth || *left < 0 || m.visits < 0 {
		return
	}
	type group struct {
		n    int
		sets []ast.SelectionSet
	}
	groups := map[string]*group{}
	var spread func(set ast.SelectionSet)
	spread = func(set ast.SelectionSet) {
		for _, one := range set {
			m.visits--
			switch one := one.(type) {
			case *ast.Field:
				g := groups[one.Alias]
				if g == nil {
					g = &group{}
					groups[one.Alias] = g
				}
				*left -= g.n
				g.n++
				if len(one.SelectionSet) > 0 {
					g.sets = append(g.sets, one.SelectionSet)
				}
			case *ast.InlineFragment:
				spread(one.SelectionSet)
			case *ast.FragmentSpread:
				if f := m.fragments[one.Name]; f != nil {
					spread(f.SelectionSet)
				}
			}
			if *left < 0 || m.visits < 0 {
				return
			}
		}
	}
	for _, set := range sets {
		spread(set)
	}
	for _, g := range groups {
		if len(g.sets) > 0 {
			m.pairs(g.sets, level+1, left)
		}
	}
}

func (m *measurer) operation(kind ast.Operation, s size) *gqlerror.Error {
	switch {
	case s.fields > m.limits.Fields, s.depth > m.limits.Depth:
		return m.tooMany(s)
	case kind == ast.Mutation && s.top > m.limits.Mutations:
		return graphqlanswer.TooComplex("an operation runs at most %d mutations, this one has %d",
			m.limits.Mutations, s.top)
	case s.top > m.limits.Queries:
		return graphqlanswer.TooComplex("an operation has at most %d root fields, this one has %d",
			m.limits.Queries, s.top)
	}
	return nil
}

func (m *measurer) tooMany(s size) *gqlerror.Error {
	if s.depth > m.limits.Depth {
		return graphqlanswer.TooComplex("fields are nested more than %d levels deep",
			m.limits.Depth)
	}
	return graphqlanswer.TooComplex(
		"the operation has more than %d fields with its fragments spread out",
		m.limits.Fields,
	)
}

// selection returns the size of a set. It does not descend below the maximum depth.
func (m *measurer) selection(set ast.SelectionSet, level int) size {
	var s size
	if level > m.limits.Depth {
		return size{depth: enough}
	}
	for _, one := range set {
		switch one := one.(type) {
		case *ast.Field:
			inner := m.selection(one.SelectionSet, level+1)
			s.add(size{fields: inner.fields + 1, top: 1, depth: inner.depth + 1})
			m.field(one)
		case *ast.InlineFragment:
			m.spreads++
			m.directives += len(one.Directives)
			s.add(m.selection(one.SelectionSet, level+1))
		case *ast.FragmentSpread:
			m.spreads++
			m.directives += len(one.Directives)
			s.add(m.fragment(one.Name))
		}
	}
	return s
}

func (m *measurer) field(f *ast.Field) {
	if f.Alias != f.Name {
		m.aliases++
	}
	m.directives += len(f.Directives)
	m.arguments += len(f.Arguments)
	for _, a := range f.Arguments {
		m.value(a.Value, 0)
	}
}

// fragment returns the size of a fragment, which it measures once. A fragment that contains itself
// counts as empty there, and is recorded in circular.
func (m *measurer) fragment(name string) size {
	if s, ok := m.measured[name]; ok {
		return s
	}
	def := m.fragments[name]
	switch {
	case def == nil:
		return size{}
	case m.open[name]:
		m.circular = name
		return size{}
	}
	m.open[name] = true
	s := m.selection(def.SelectionSet, 0)
	m.directives += len(def.Directives)
	delete(m.open, name)
	m.measured[name] = s
	return s
}

func (m *measurer) value(v *ast.Value, level int) {
	if v == nil || level > m.limits.VariableDepth {
		m.nesting = max(m.nesting, level)
		return
	}
	for _, c := range v.Children {
		m.value(c.Value, level+1)
	}
}

// maxDocumentName is the length of a name in a document: of a field, alias, argument, variable,
// type, fragment or operation. Names of the schema are a fraction of it. An answer repeats aliases,
// and errors repeat names of all kinds, as often as they occur.
const maxDocumentName = 200

// hasLongName reports whether a document has a name that is too long. Texts and comments may have
// words of any length.
func hasLongName(query string) bool {
	run := 0
	for i := range len(query) {
		switch c := query[i]; {
		case c == '_', c >= '0' && c <= '9', c >= 'A' && c <= 'Z', c >= 'a' && c <= 'z':
			run++
		default:
			run = 0
		}
		if run > maxDocumentName {
			return longNameToken(query)
		}
	}
	return false
}

// longNameToken reports whether a token of the document is a name that is too long. It is the slow
// part of hasLongName.
func longNameToken(query string) bool {
	words := lexer.New(&ast.Source{Input: query})
	for {
		token, err := words.ReadToken()
		switch {
		case err != nil, token.Kind == lexer.EOF:
			return false // the parser says what is wrong
		case token.Kind == lexer.Name && len(token.Value) > maxDocumentName:
			return true
		}
	}
}
