package answercache

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/read"
)

// Cacheable reports whether the answer to a query is cached.
func Cacheable(op *ast.OperationDefinition, variables map[string]any) bool {
	return cacheable(op, variables)
}

// ScopeOf returns the scope of a cacheable query.
func ScopeOf(op *ast.OperationDefinition, variables map[string]any) string {
	return string(scopeOf(op, variables))
}

// InCatalog returns the fields of a type that depend on the catalog alone.
func InCatalog(typeName string) map[string]bool { return inCatalog()[typeName] }

// Inputs returns the fields of an input on which a kept answer may depend.
func Inputs(typeName string) map[string]bool { return inputsOf()[typeName] }

// Asked is a request of a test.
type Asked struct{ r *Request }

// Ask begins a request for a text of a viewer at a position, as a transport does.
func (c *Cache) Ask(of, text string, v *access.Viewer, at read.Position) *Asked {
	r := &Request{cache: c, scope: scope(of), variables: []byte(text)}
	r.op = &graphql.OperationContext{RawQuery: text}
	r.began = c.turn.Add(1)
	r.position = at
	r.at = placeOf(r.scope, &r.position)
	r.key = keyOf(r, v)
	return &Asked{r}
}

// Find returns the text of the answer, or "" if there is none.
func (a *Asked) Find() string {
	e := a.r.cache.find(a.r)
	if e == nil {
		return ""
	}
	return string(e.data())
}

// Keep keeps a text as the answer.
func (a *Asked) Keep(text string) {
	blank := eventlog.NewBlanks().Text([]byte(text), nil)
	a.r.cache.keep(a.r, newEntry(a.r, blank, a.r.cache.turn.Add(1), nil, nil))
}
