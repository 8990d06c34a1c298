package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"hirewire/ent/schema/mixin"
	"hirewire/internal/workflow"
)

// Comment is what a colleague wrote about an application.
type Comment struct{ ent.Schema }

// Annotations of the entity.
func (Comment) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("What a colleague wrote about an application.")}
}

// Mixin of the entity.
func (Comment) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

// Fields of the entity.
func (Comment) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("application_id", "The application."),
		field.Text("body").MaxLen(80000).NotEmpty().Comment("Markdown."),
		field.Enum("visibility").GoType(workflow.CommentVisibility("")).Immutable().
			Comment("Who may read it."),
		field.Enum("author_kind").GoType(workflow.ActorKind("")).Immutable().
			Comment("Kind of the author."),
		mixin.OptionalRef("author_id", "Who wrote it; null for the system."),
	}
}

// Edges of the entity.
func (Comment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("application", Application.Type).Unique().Required().Immutable().
			Field("application_id"),
	}
}

// Indexes of the entity.
func (Comment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("application_id", "created_at", "id")}
}
