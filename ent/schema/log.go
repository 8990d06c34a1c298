package schema

import (
	"encoding/json"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"hirewire/ent/schema/mixin"
	"hirewire/internal/workflow"
)

// EventStream is the counter row of the log.
type EventStream struct{ ent.Schema }

// Annotations of the entity.
func (EventStream) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("The counter row of the event log: one row, locked last in every writing transaction."),
		entsql.Annotation{Table: "event_stream"},
	}
}

// Fields of the entity.
func (EventStream) Fields() []ent.Field {
	return []ent.Field{
		field.Int("id").Immutable().Comment("Always 1."),
		field.Int64("epoch").Comment("Random name of this history; a restore sets a new one, so that cursors of another history are refused."),
		field.Int64("head").Default(0).NonNegative().Comment("Sequence number of the newest event."),
		field.Int64("floor").Default(0).NonNegative().Comment("Events up to here have been pruned."),
		field.Bytes("cursor_key").Sensitive().MaxLen(64).Comment("Secret that encrypts stream cursors."),
	}
}

// Event is one committed fact.
type Event struct{ ent.Schema }

// Annotations of the entity.
func (Event) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("One committed fact. Holds ids and workflow facts, never personal data."),
		entsql.Annotation{Table: "event"},
	}
}

// Fields of the entity.
func (Event) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id").StorageKey("seq").Immutable().Comment("Position in the log: dense, in commit order, from 1."),
		field.String("uid").StorageKey("id").Immutable().NotEmpty().MaxLen(40).Annotations(entsql.Annotation{Collation: "C"}).Comment("Public id, evt_…."),
		field.String("kind").Immutable().NotEmpty().MaxLen(64).Annotations(entsql.Annotation{Collation: "C"}).Comment("What happened; the name of the GraphQL type."),
		mixin.OptionalRef("posting_id", "Posting that it concerns."),
		mixin.OptionalRef("application_id", "Application that it concerns."),
		mixin.OptionalRef("candidate_id", "Candidate that it concerns."),
		field.Enum("actor_kind").GoType(workflow.ActorKind("")).Immutable().Comment("Kind of the actor."),
		mixin.OptionalRef("actor_id", "Who did it; null for the system."),
		field.String("visibility").Immutable().NotEmpty().MaxLen(16).Annotations(entsql.Annotation{Collation: "C"}).Comment("Class of people who may see it; see the access package."),
		field.Time("occurred_at").Immutable().Comment("When it happened, by the writer's clock; order comes from seq alone."),
		field.Int("schema_version").Default(1).Immutable().Comment("Version of the payload's shape."),
		field.JSON("payload", json.RawMessage{}).Immutable().Comment("Workflow facts."),
	}
}

// Indexes of the entity.
func (Event) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("uid").Unique(),
		index.Fields("posting_id", "id"),
		index.Fields("application_id", "id"),
		index.Fields("candidate_id", "id"),
		index.Fields("actor_id", "id"),
		index.Fields("kind", "id"),
		index.Fields("occurred_at"),
	}
}

// AuditEntry is one line of the trail of who looked at and changed what.
type AuditEntry struct{ ent.Schema }

// Annotations of the entity.
func (AuditEntry) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("Who looked at what, who signed in, who was refused. Apart from the log, so that readers never queue on its counter. Append-only."),
		entsql.Annotation{Table: "audit_entry"},
	}
}

// Mixin of the entity.
func (AuditEntry) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

// Fields of the entity.
func (AuditEntry) Fields() []ent.Field {
	return []ent.Field{
		field.Time("occurred_at").Immutable().Comment("When it happened."),
		field.String("kind").Immutable().NotEmpty().MaxLen(64).Comment("What happened."),
		field.Enum("actor_kind").GoType(workflow.ActorKind("")).Immutable().Comment("Kind of the actor."),
		mixin.OptionalRef("actor_id", "Who did it; null where nobody is known."),
		mixin.OptionalRef("posting_id", "Posting that it concerns."),
		mixin.OptionalRef("subject_id", "What it was done to."),
		field.String("address").Optional().Immutable().MaxLen(64).Comment("Network address of the client."),
		field.String("client").Optional().Immutable().MaxLen(1200).Comment("User agent of the client."),
		field.JSON("details", map[string]string{}).Optional().Immutable().Comment("Further facts, without secrets."),
	}
}

// Indexes of the entity.
func (AuditEntry) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("occurred_at", "id"),
		index.Fields("actor_id", "occurred_at"),
		index.Fields("subject_id", "occurred_at"),
		index.Fields("posting_id", "occurred_at"),
	}
}
