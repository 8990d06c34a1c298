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

// EventStream is the counter row of the event log.
type EventStream struct{ ent.Schema }

func (EventStream) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"The counter row of the event log: one row, locked last in every writing transaction.",
		),
		entsql.Annotation{Table: "event_stream"},
	}
}

func (EventStream) Fields() []ent.Field {
	return []ent.Field{
		field.Int("id").Immutable().Comment("Always 1."),
		field.Int64("epoch").
			Comment("Random number that identifies this history. A restore sets a new one, so that cursors of another history are rejected."),
		field.Int64("head").
			Default(0).
			NonNegative().
			Comment("Sequence number of the newest event."),
		field.Int64("floor").
			Default(0).
			NonNegative().
			Comment("Sequence number up to which events have been pruned."),
		field.Bytes("cursor_key").
			Sensitive().
			MaxLen(64).
			Comment("Secret that encrypts stream cursors."),
	}
}

// Event is one event of the log.
type Event struct{ ent.Schema }

func (Event) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"One event of the log. It has ids and workflow facts, but no personal data.",
		),
		entsql.Annotation{Table: "event"},
	}
}

func (Event) Fields() []ent.Field {
	return []ent.Field{
		field.Int64("id").
			StorageKey("seq").
			Immutable().
			Comment("Position in the log: dense, in commit order, from 1."),
		field.String("uid").
			StorageKey("id").
			Immutable().
			NotEmpty().
			MaxLen(40).
			Annotations(entsql.Annotation{Collation: "C"}).
			Comment("Public id, evt_…."),
		field.String("kind").
			Immutable().
			NotEmpty().
			MaxLen(64).
			Annotations(entsql.Annotation{Collation: "C"}).
			Comment("Kind of event: the name of its GraphQL type."),
		mixin.OptionalRef("posting_id", "Posting that it concerns."),
		mixin.OptionalRef("application_id", "Application that it concerns."),
		mixin.OptionalRef("candidate_id", "Candidate that it concerns."),
		field.Enum("actor_kind").
			GoType(workflow.ActorKind("")).
			Immutable().
			Comment("Kind of the actor."),
		mixin.OptionalRef("actor_id", "The actor; null for the system."),
		field.String("visibility").
			Immutable().
			NotEmpty().
			MaxLen(16).
			Annotations(entsql.Annotation{Collation: "C"}).
			Comment("Visibility class; package access decides which viewers see it."),
		field.Time("occurred_at").
			Immutable().
			Comment("When it happened by the writer's clock. Only seq determines the order."),
		field.Int("schema_version").
			Default(1).
			Immutable().
			Comment("Version of the payload's format."),
		field.JSON("payload", json.RawMessage{}).Immutable().Comment("Workflow facts."),
	}
}

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

// AuditEntry is one entry of the audit trail.
type AuditEntry struct{ ent.Schema }

func (AuditEntry) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"One entry of the audit trail, such as an opened profile, a sign-in or a refused command. Append-only. The trail is separate from the event log, so that recording reads does not lock the log's counter.",
		),
		entsql.Annotation{Table: "audit_entry"},
	}
}

func (AuditEntry) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

func (AuditEntry) Fields() []ent.Field {
	return []ent.Field{
		field.Time("occurred_at").Immutable().Comment("When it happened."),
		field.String("kind").Immutable().NotEmpty().MaxLen(64).Comment("What happened."),
		field.Enum("actor_kind").
			GoType(workflow.ActorKind("")).
			Immutable().
			Comment("Kind of the actor."),
		mixin.OptionalRef("actor_id", "The actor; null if unknown."),
		mixin.OptionalRef("posting_id", "Posting that it concerns."),
		mixin.OptionalRef("subject_id", "Id of the entity that the act concerned."),
		field.String("address").
			Optional().
			Immutable().
			MaxLen(64).
			Comment("Network address of the client."),
		field.String("client").
			Optional().
			Immutable().
			MaxLen(1200).
			Comment("User agent of the client."),
		field.JSON("details", map[string]string{}).
			Optional().
			Immutable().
			Comment("Further facts, without secrets."),
	}
}

func (AuditEntry) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("occurred_at", "id"),
		index.Fields("actor_id", "occurred_at"),
		index.Fields("subject_id", "occurred_at"),
		index.Fields("posting_id", "occurred_at"),
	}
}
