package entity

import (
	"slices"
	"sync"

	"hirewire/internal/access"
	"hirewire/internal/ids"
)

// registered are the declared entities. Only the initialization of this package changes it.
var registered []*Entity

// register adds an entity to All. It is called when the package is initialized, once for each
// declaration.
func register(e Entity) *Entity {
	registered = append(registered, &e)
	return &e
}

// All returns every entity.
func All() []*Entity { return slices.Clone(registered) }

// index finds entities by what names them.
type index struct {
	prefix map[ids.Prefix]*Entity
	name   map[string]*Entity
}

var indexed = sync.OnceValue(func() index {
	in := index{prefix: map[ids.Prefix]*Entity{}, name: map[string]*Entity{}}
	for _, e := range All() {
		in.prefix[e.Prefix], in.name[e.Name] = e, e
	}
	return in
})

// ByPrefix returns the entity whose ids start with a prefix, or nil.
func ByPrefix(p ids.Prefix) *Entity { return indexed().prefix[p] }

// ByID returns the entity that an id names, or nil. It says nothing about whether the row exists.
func ByID(id string) *Entity {
	p, ok := ids.Parse(id)
	if !ok {
		return nil
	}
	return ByPrefix(p)
}

// ByName returns the entity with a name of ent's, or nil.
func ByName(name string) *Entity { return indexed().name[name] }

// everybody is the rule for what everyone who is signed in may see.
func everybody(*access.Viewer, string) access.Predicate { return access.Everything() }

// companyData is the rule for what belongs to the company as a whole.
func companyData(v *access.Viewer, _ string) access.Predicate { return v.CompanyData() }

// ofPosting is the place of a part of a posting.
func ofPosting(table string) Place {
	return Place{From: table + " x", Subject: "x.posting_id", Posting: "x.posting_id"}
}

// ofApplication is the place of a part of an application.
func ofApplication(table string) Place {
	return Place{
		From:    table + " x JOIN applications a ON a.id = x.application_id",
		Subject: "a.id",
		Posting: "a.posting_id",
	}
}

// ofCandidate is the place of a part of a candidate.
func ofCandidate(table string) Place {
	return Place{From: table + " x", Subject: "x.candidate_id", Posting: "NULL"}
}
