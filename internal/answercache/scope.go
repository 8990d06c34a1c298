package answercache

import (
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/internal/ids"
	"hirewire/internal/read"
)

// scope is the part of the log on which an answer depends: everything, the catalog, or the id of a
// posting.
type scope string

const (
	// everything is the whole log, including its beginning, which pruning removes.
	everything scope = ""
	// catalog is the events that belong to no posting: those of candidates, users, service
	// accounts, departments, locations, tags, sources, reasons, role profiles and the company.
	catalog scope = "catalog"
)

// place is the position of a scope. Positions of the same scope can be compared.
type place struct {
	epoch, head, floor, posting, catalog int64
}

// placeOf returns the position of a scope.
func placeOf(s scope, p *read.Position) place {
	switch s {
	case everything:
		return place{epoch: p.State.Epoch, head: p.State.Head, floor: p.State.Floor}
	case catalog:
		return place{epoch: p.State.Epoch, catalog: p.LastOfCatalog}
	default:
		return place{
			epoch: p.State.Epoch, posting: p.LastOfPosting, catalog: p.LastOfCatalog,
		}
	}
}

// isBefore reports whether a position is older than another of the same scope. Positions of
// different histories are before each other.
func (p place) isBefore(q place) bool {
	if p.epoch != q.epoch {
		return true
	}
	return p.head <= q.head && p.floor <= q.floor && p.posting <= q.posting &&
		p.catalog <= q.catalog && p != q
}

// scopeOf returns the scope of a cacheable query: a posting if the query selects only that posting
// and of it only what inPosting lists, the catalog if it selects only inCatalog, and otherwise
// everything.
//
// An event about an application belongs to the posting of the application, and so do the events
// about who is on the posting's team and who interviews an application, on which the rights to it
// depend. Everything else that inPosting lists is in the catalog's events. What concerns several
// postings, such as the other applications of a candidate or the rights to contact data, must not
// be listed.
func scopeOf(op *ast.OperationDefinition, variables map[string]any) scope {
	var of scope
	for i, f := range rootFields(op.SelectionSet) {
		this := everything
		switch {
		case f == nil:
		case f.Name == "posting":
			this = postingOf(f, variables)
			if !within(f.SelectionSet, inPosting()) {
				this = everything
			}
		case rootsOfCatalog()[f.Name] && within(f.SelectionSet, inCatalog()):
			this = catalog
		}
		if this == everything || i > 0 && this != of {
			return everything
		}
		of = this
	}
	return of
}

// rootFields returns the root fields of an operation, and nil for a fragment.
func rootFields(set ast.SelectionSet) []*ast.Field {
	out := make([]*ast.Field, len(set))
	for i, one := range set {
		out[i], _ = one.(*ast.Field)
	}
	return out
}

// postingOf returns the scope of the field `posting`, or everything if its id is not one.
func postingOf(f *ast.Field, variables map[string]any) scope {
	a := f.Arguments.ForName("id")
	if a == nil || a.Value == nil {
		return everything
	}
	value, err := a.Value.Value(variables)
	if id, ok := value.(string); err == nil && ok && ids.Is(id, ids.Posting) {
		return scope(id)
	}
	return everything
}

// within reports whether a selection has only the fields of a table.
func within(set ast.SelectionSet, fields table) bool {
	for _, one := range set {
		var inner ast.SelectionSet
		switch one := one.(type) {
		case *ast.Field:
			if one.Name == "__typename" {
				continue
			}
			if one.ObjectDefinition == nil || !fields[one.ObjectDefinition.Name][one.Name] {
				return false
			}
			inner = one.SelectionSet
		case *ast.InlineFragment:
			inner = one.SelectionSet
		case *ast.FragmentSpread:
			if one.Definition == nil {
				return false
			}
			inner = one.Definition.SelectionSet
		}
		if !within(inner, fields) {
			return false
		}
	}
	return true
}
