// Package mixin holds the fields that many entities share.
package mixin

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
)

// binary makes Postgres compare ids bytewise. Every foreign key needs it as well: a collation that
// differs between the two sides of a join turns an index-only scan into a sequential one.
func binary() entsql.Annotation { return entsql.Annotation{Collation: "C"} }

// ID gives an entity its prefixed, time-ordered, unguessable text id. Writers pass it; the schema
// makes none, so that it stays free of side effects.
type ID struct{ mixin.Schema }

// Fields of the mixin.
func (ID) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").Immutable().NotEmpty().MaxLen(40).Annotations(binary()).
			Comment("Prefixed, time-ordered, unguessable id, such as app_01j…; the prefix names the table."),
	}
}

// Created records when a row came to be.
type Created struct{ mixin.Schema }

// Fields of the mixin.
func (Created) Fields() []ent.Field {
	return []ent.Field{
		field.Time("created_at").Immutable().Comment("When the row was made; UTC, microseconds."),
	}
}

// Updated records when a row last changed.
type Updated struct{ mixin.Schema }

// Fields of the mixin.
func (Updated) Fields() []ent.Field {
	return []ent.Field{
		field.Time("updated_at").Comment("When the row last changed; UTC, microseconds."),
	}
}

// Version is the optimistic lock: a command states the version that it read and raises it by one.
type Version struct{ mixin.Schema }

// Fields of the mixin.
func (Version) Fields() []ent.Field {
	return []ent.Field{
		field.Int("version").Default(1).Positive().Comment("Optimistic lock, 1 for a new row, raised by one with every change that clients contend for."),
	}
}

// Archived marks what may no longer be chosen but stays true where it was used.
type Archived struct{ mixin.Schema }

// Fields of the mixin.
func (Archived) Fields() []ent.Field {
	return []ent.Field{
		field.Time("archived_at").Optional().Nillable().Comment("When it was archived; null while it may be chosen."),
	}
}

// Ref is a required reference to another entity's id.
func Ref(name, description string) ent.Field {
	return field.String(name).NotEmpty().MaxLen(40).Annotations(binary()).Comment(description)
}

// FixedRef is a required reference that never changes.
func FixedRef(name, description string) ent.Field {
	return field.String(name).Immutable().NotEmpty().MaxLen(40).Annotations(binary()).Comment(description)
}

// OptionalRef is a reference that may be absent.
func OptionalRef(name, description string) ent.Field {
	return field.String(name).Optional().Nillable().MaxLen(40).Annotations(binary()).Comment(description)
}

// Key is a folded text that look-ups and orders use; compared bytewise on both databases.
func Key(name, description string) ent.Field {
	return field.String(name).MaxLen(400).Annotations(binary()).Comment(description)
}
