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

// Comment is a comment of a colleague on an application.
type Comment struct{ ent.Schema }

func (Comment) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A comment of a colleague on an application.")}
}

func (Comment) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

func (Comment) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("application_id", "The application."),
		field.Text("body").MaxLen(80000).NotEmpty().Comment("Text in Markdown."),
		field.Enum("visibility").GoType(workflow.CommentVisibility("")).Immutable().
			Comment("Who may read it."),
		field.Enum("author_kind").GoType(workflow.ActorKind("")).Immutable().
			Comment("Kind of the author."),
		mixin.OptionalRef("author_id", "The author; null for the system."),
	}
}

func (Comment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("application", Application.Type).Unique().Required().Immutable().
			Field("application_id"),
	}
}

func (Comment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("application_id", "created_at", "id")}
}
