package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"hirewire/ent/schema/mixin"
	"hirewire/internal/workflow"
)

// Application is one candidate's application to one posting.
type Application struct{ ent.Schema }

func (Application) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("One candidate's application to one posting.")}
}

func (Application) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Updated{}, mixin.Version{}}
}

func (Application) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("candidate_id", "The candidate."),
		mixin.FixedRef("posting_id", "The posting."),
		mixin.Ref("stage_id", "The current stage, or the last one if it has ended."),
		field.Enum("status").
			GoType(workflow.ApplicationStatus("")).
			Comment("Active, or how it ended."),
		mixin.OptionalRef("source_id", "The source of the application."),
		mixin.OptionalRef("credited_to_id", "The colleague who gets the credit."),
		field.Time("applied_at").Immutable().Comment("When it was received."),
		field.Time("entered_stage_at").Comment("When it entered its stage."),
		field.Time("ended_at").
			Optional().
			Nillable().
			Comment("When it ended; null while it is active."),
		mixin.OptionalRef("reason_id", "Why it was rejected or withdrawn."),
		mixin.OptionalRef(
			"transferred_to_id",
			"The application to another posting that continues it.",
		),
		mixin.OptionalRef(
			"transferred_from_id",
			"The application to another posting that it continues.",
		),
		field.Enum("added_by_kind").
			GoType(workflow.ActorKind("")).
			Immutable().
			Comment("Kind of the actor who added it."),
		mixin.OptionalRef("added_by_id", "Actor who added it; null for the system."),
	}
}

func (Application) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("candidate", Candidate.Type).Unique().Required().Immutable().Field("candidate_id"),
		edge.To("posting", Posting.Type).Unique().Required().Immutable().Field("posting_id"),
		edge.To("stage", Stage.Type).Unique().Required().Field("stage_id"),
		edge.To("source", Source.Type).Unique().Field("source_id"),
		edge.To("credited_to", User.Type).Unique().Field("credited_to_id"),
		edge.To("reason", DecisionReason.Type).Unique().Field("reason_id"),
	}
}

func (Application) Indexes() []ent.Index {
	return []ent.Index{
		// At most one active application per candidate and posting. Commands rely on the database
		// to enforce it.
		index.Fields("candidate_id", "posting_id").Unique().StorageKey("application_one_active").
			Annotations(entsql.IndexWhere("status = 'ACTIVE'")),
		index.Fields("candidate_id", "applied_at", "id"),
		index.Fields("stage_id", "status", "entered_stage_at", "id"),
		index.Fields("stage_id", "status", "applied_at", "id"),
		index.Fields("posting_id", "status", "applied_at", "id"),
		index.Fields("posting_id", "status", "entered_stage_at", "id"),
		index.Fields("status", "applied_at", "id"),
		// Candidates with an application in a status are counted in the order of their ids.
		index.Fields("status", "candidate_id", "posting_id"),
		index.Fields("applied_at", "id"),
		index.Fields("entered_stage_at", "id"),
		index.Fields("updated_at", "id"),
		index.Fields("source_id"),
		// Every move writes to all indexes of applications. Nothing looks for applications by
		// credited_to_id or reason_id, and users and reasons are never deleted.
	}
}

// ApplicationInterviewer is a colleague who interviews an application.
type ApplicationInterviewer struct{ ent.Schema }

func (ApplicationInterviewer) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("A colleague who interviews an application, and so may see it."),
	}
}

func (ApplicationInterviewer) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

func (ApplicationInterviewer) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("application_id", "The application."),
		mixin.FixedRef("user_id", "The colleague."),
	}
}

func (ApplicationInterviewer) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("application", Application.Type).
			Unique().
			Required().
			Immutable().
			Field("application_id"),
		edge.To("user", User.Type).Unique().Required().Immutable().Field("user_id"),
	}
}

func (ApplicationInterviewer) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("application_id", "user_id").Unique(),
		index.Fields("user_id", "application_id"),
	}
}

// Transition is an immutable record of one change of stage or status.
type Transition struct{ ent.Schema }

func (Transition) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("An immutable record of one change of an application's stage or status."),
	}
}

func (Transition) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

func (Transition) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("application_id", "The application."),
		field.Enum("kind").
			GoType(workflow.TransitionKind("")).
			Immutable().
			Comment("What happened."),
		mixin.OptionalRef("from_stage_id", "Stage before; null when it was received."),
		mixin.Ref("to_stage_id", "Stage after."),
		field.Enum("from_status").
			GoType(workflow.ApplicationStatus("")).
			Optional().
			Nillable().
			Comment("Status before; null when it was received."),
		field.Enum("to_status").
			GoType(workflow.ApplicationStatus("")).
			Immutable().
			Comment("Status after."),
		mixin.OptionalRef("reason_id", "Why, for rejections and withdrawals."),
		field.Text("note").Optional().Nillable().MaxLen(20000).Comment("The actor's note."),
		field.Enum("actor_kind").
			GoType(workflow.ActorKind("")).
			Immutable().
			Comment("Kind of the actor."),
		mixin.OptionalRef("actor_id", "The actor; null for the system."),
		field.Time("occurred_at").Immutable().Comment("When it happened."),
		field.Int("application_version").
			Immutable().
			Comment("Version of the application after the transition."),
		mixin.OptionalRef("undone_by_id", "The transition that undid it."),
	}
}

func (Transition) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("application", Application.Type).
			Unique().
			Required().
			Immutable().
			Field("application_id"),
	}
}

func (Transition) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("application_id", "occurred_at", "id"),
		// Two commands never produce the same version. This enforces the optimistic lock in the
		// database.
		index.Fields("application_id", "application_version").Unique(),
	}
}
