// Package entity declares everything that the company keeps, one declaration per entity: id, table,
// visibility, place in the audit trail, API-key capabilities, shared fields and loader. Whatever
// has to know one of these asks here: node look-up, narrowing, the audit trail, commands, API keys
// and streams.
//
// To add an entity, declare it in the file that is named after it; declaring it adds it to All.
// docs/ARCHITECTURE.md, "How to add an entity", lists the other places.
package entity

import (
	"context"
	"fmt"
	"math/bits"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Entity is the declaration of one entity.
type Entity struct {
	// Name is the entity's name in ent, such as HiringTeamMember.
	Name string
	// Type is its type in the API's schema. It is empty if the API does not show the entity.
	Type string
	// Noun is what messages call it, such as hiring team member.
	Noun string
	// Prefix starts its ids.
	Prefix ids.Prefix
	// Table holds its rows.
	Table string

	// Visible is true for the rows of Table, named alias, that the viewer may see. It is nil for
	// entities that only the system reads.
	Visible func(v *access.Viewer, alias string) access.Predicate
	// Sees is Visible as a check of what the viewer has to do with the row's posting or
	// application. It is nil where commands ask the database.
	Sees func(v *access.Viewer, g access.Grant) bool

	// Place is where the audit trail puts what is done to a row. It is empty for what belongs to
	// the company as a whole.
	Place Place
	// Significance ranks ids in refused commands for the audit trail: 1 (application) is the most
	// significant; 0 ranks after all others.
	Significance int

	// Areas are the capabilities that open the entity to a narrowed API key; one is enough. Nil
	// means every key, unless Type is empty.
	Areas []workflow.ApiCapability
	// Shared are the fields of Type that say the same to everybody who may see the row, so that
	// one rendering of a stream can serve them all. When in doubt, leave a field out.
	Shared []string
	// Personal are the columns that hold data about a candidate or a user. Only a test reads them.
	Personal []string

	// Paged reports whether the schema has a connection of Type.
	Paged bool
	// Node tells that node(id) finds the entity. Type must be set.
	Node bool
	// load reads rows by id, as far as the viewer of the context may see them; nil for entities
	// that are not loaded through ent.
	load func(ctx context.Context, db *ent.Client, ids []string) (map[string]any, error)
}

// Place says where the audit trail puts a row.
type Place struct {
	// From is the row's table, named x, with what is joined to it.
	From string
	// Subject is the expression for the id that stands for the row: its own, or that of what it is
	// a part of.
	Subject string
	// Posting is the expression for the id of the posting that it belongs to, or NULL.
	Posting string
}

// Load reads rows by id, as far as the viewer of the context may see them. It reports false for
// entities that are loaded elsewhere: by hand-written statements, or from the log.
func (e *Entity) Load(
	ctx context.Context,
	db *ent.Client,
	list []string,
) (found map[string]any, ok bool, err error) {
	if e.load == nil {
		return nil, false, nil
	}
	found, err = e.load(ctx, db, list)
	return found, true, err
}

// Of is an entity whose rows are of type E.
type Of[E cohort.Member] struct {
	*Entity
	rows func(ctx context.Context, db *ent.Client, ids []string) ([]E, error)
}

// ByID reads rows by id, as far as the viewer of the context may see them. Within one operation
// each row is read once.
func (o Of[E]) ByID(ctx context.Context, db *ent.Client, list []string) (map[string]E, error) {
	found, err := cohort.ByID(ctx, list, func(ctx context.Context, list []string) ([]E, error) {
		return o.rows(ctx, db, Padded(list))
	})
	if err != nil {
		return nil, fmt.Errorf("load %s by id: %w", o.Table, err)
	}
	return found, nil
}

// declare makes an entity that is loaded through ent.
func declare[E cohort.Member](
	e Entity,
	rows func(ctx context.Context, db *ent.Client, ids []string) ([]E, error),
) Of[E] {
	o := Of[E]{rows: rows}
	e.load = func(ctx context.Context, db *ent.Client, list []string) (map[string]any, error) {
		found, err := o.ByID(ctx, db, list)
		out := make(map[string]any, len(found))
		for id, row := range found {
			out[id] = row
		}
		return out, err
	}
	o.Entity = register(e)
	return o
}

// Padded repeats the last of the ids until there is a power of two of them, so that a database
// sees few different statements.
func Padded(list []string) []string {
	if len(list) == 0 {
		return list
	}
	size := 1 << bits.Len(uint(len(list)-1))
	out := make([]string, size)
	for i := copy(out, list); i < size; i++ {
		out[i] = list[len(list)-1]
	}
	return out
}
