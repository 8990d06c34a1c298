// Package mixin has the fields that many entities share.
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

// ID is a prefixed, time-ordered, unguessable text id. Writers set it. The schema does not generate
// ids, because schemas have no side effects.
type ID struct{ mixin.Schema }

func (ID) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").Immutable().NotEmpty().MaxLen(40).Annotations(binary()).
			Comment("Prefixed, time-ordered, unguessable id, such as app_01j…; the prefix names the table."),
	}
}

// Created records when a row was created.
type Created struct{ mixin.Schema }

func (Created) Fields() []ent.Field {
	return []ent.Field{
		field.Time("created_at").
			Immutable().
			Comment("When the row was created; UTC, microseconds."),
	}
}

// Updated records when a row last changed.
type Updated struct{ mixin.Schema }

func (Updated) Fields() []ent.Field {
	return []ent.Field{
		field.Time("updated_at").Comment("When the row last changed; UTC, microseconds."),
	}
}

// Version is an optimistic lock: a command states the version that it read, and increments it.
type Version struct{ mixin.Schema }

func (Version) Fields() []ent.Field {
	return []ent.Field{
		field.Int("version").
			Default(1).
			Positive().
			Comment("Optimistic lock: 1 for a new row, incremented by every change that clients can conflict over."),
	}
}

// Archived marks rows that can no longer be chosen. Rows that refer to them keep doing so.
type Archived struct{ mixin.Schema }

func (Archived) Fields() []ent.Field {
	return []ent.Field{
		field.Time("archived_at").
			Optional().
			Nillable().
			Comment("When it was archived; null while it can be chosen."),
	}
}

// Ref is a required reference to another entity's id.
func Ref(name, description string) ent.Field {
	return field.String(name).NotEmpty().MaxLen(40).Annotations(binary()).Comment(description)
}

// FixedRef is a required reference that cannot be changed.
func FixedRef(name, description string) ent.Field {
	return field.String(name).
		Immutable().
		NotEmpty().
		MaxLen(40).
		Annotations(binary()).
		Comment(description)
}

// OptionalRef is a reference that may be null.
func OptionalRef(name, description string) ent.Field {
	return field.String(name).
		Optional().
		Nillable().
		MaxLen(40).
		Annotations(binary()).
		Comment(description)
}

// Key is a folded text for look-ups and sorting. Both databases compare it bytewise.
func Key(name, description string) ent.Field {
	return field.String(name).MaxLen(400).Annotations(binary()).Comment(description)
}
