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

// CompanySettings is the single row of the company's own data.
type CompanySettings struct{ ent.Schema }

// Annotations of the entity.
func (CompanySettings) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("The company that this deployment serves: one row.")}
}

// Mixin of the entity.
func (CompanySettings) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Updated{}, mixin.Version{}}
}

// Fields of the entity.
func (CompanySettings) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(800).NotEmpty().Comment("Company name."),
		field.String("website").Optional().Nillable().MaxLen(8000).Comment("https address."),
		field.String("logo_url").Optional().Nillable().MaxLen(8000).Comment("https address of the logo."),
		field.String("domain").Optional().Nillable().MaxLen(1012).Comment("Mail domain of the staff, such as example.com."),
		field.String("time_zone").MaxLen(64).Default("UTC").Comment("IANA zone for days and deadlines."),
		field.String("currency").MaxLen(3).Default("EUR").Comment("ISO 4217 default currency."),
		field.JSON("default_plan", []workflow.PlanStage{}).Comment("Interview plan of a posting that is made without a profile."),
		field.Bool("demo").Default(false).Immutable().Comment("True where the demo company was loaded: only then can demo tokens work."),
	}
}

// Department is a node of the company's tree.
type Department struct{ ent.Schema }

// Annotations of the entity.
func (Department) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A part of the company; departments form a tree.")}
}

// Mixin of the entity.
func (Department) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}}
}

// Fields of the entity.
func (Department) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(800).NotEmpty().Comment("Name as shown."),
		mixin.Key("name_key", "Name folded for order and look-up."),
		mixin.OptionalRef("parent_id", "The department above; null at the top."),
	}
}

// Edges of the entity.
func (Department) Edges() []ent.Edge {
	return []ent.Edge{edge.To("children", Department.Type).From("parent").Unique().Field("parent_id")}
}

// Indexes of the entity.
func (Department) Indexes() []ent.Index {
	return []ent.Index{index.Fields("name_key", "id"), index.Fields("parent_id")}
}

// Location is a place of work.
type Location struct{ ent.Schema }

// Annotations of the entity.
func (Location) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A place of work.")}
}

// Mixin of the entity.
func (Location) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}}
}

// Fields of the entity.
func (Location) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(800).NotEmpty().Comment("Name as shown."),
		mixin.Key("name_key", "Name folded for order and look-up."),
		field.String("city").Optional().Nillable().MaxLen(800).Comment("City."),
		field.String("region").Optional().Nillable().MaxLen(800).Comment("State or region."),
		field.String("country").Optional().Nillable().MaxLen(2).Comment("ISO 3166-1 alpha-2 code."),
		field.String("time_zone").Optional().Nillable().MaxLen(64).Comment("IANA zone."),
	}
}

// Indexes of the entity.
func (Location) Indexes() []ent.Index { return []ent.Index{index.Fields("name_key", "id")} }

// Tag is a label for candidates.
type Tag struct{ ent.Schema }

// Annotations of the entity.
func (Tag) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A label that the company gives to candidates.")}
}

// Mixin of the entity.
func (Tag) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}} }

// Fields of the entity.
func (Tag) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(400).NotEmpty().Comment("Name as shown."),
		mixin.Key("name_key", "Name folded; unique."),
	}
}

// Indexes of the entity.
func (Tag) Indexes() []ent.Index { return []ent.Index{index.Fields("name_key").Unique()} }

// Source is where applications come from.
type Source struct{ ent.Schema }

// Annotations of the entity.
func (Source) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A typed origin of applications, such as one job board.")}
}

// Mixin of the entity.
func (Source) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}} }

// Fields of the entity.
func (Source) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").GoType(workflow.SourceKind("")).Comment("What sort of origin."),
		field.String("label").MaxLen(400).NotEmpty().Comment("Name as shown."),
		mixin.Key("label_key", "Label folded for look-up."),
	}
}

// Indexes of the entity.
func (Source) Indexes() []ent.Index { return []ent.Index{index.Fields("kind", "label_key").Unique()} }

// DecisionReason is one entry of the list from which a rejection or withdrawal is explained.
type DecisionReason struct{ ent.Schema }

// Annotations of the entity.
func (DecisionReason) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A reason for ending an application, from the company's own list.")}
}

// Mixin of the entity.
func (DecisionReason) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}}
}

// Fields of the entity.
func (DecisionReason) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").GoType(workflow.DecisionKind("")).Comment("Who decided."),
		field.String("label").MaxLen(800).NotEmpty().Comment("Name as shown."),
		mixin.Key("label_key", "Label folded for look-up."),
		field.Text("message_template").Optional().Nillable().MaxLen(80000).Comment("Text offered for the message to the candidate."),
	}
}

// Indexes of the entity.
func (DecisionReason) Indexes() []ent.Index {
	return []ent.Index{index.Fields("kind", "label_key").Unique()}
}

// RoleProfile is the reusable description of a kind of job.
type RoleProfile struct{ ent.Schema }

// Annotations of the entity.
func (RoleProfile) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("The reusable description of a kind of job, from which postings are drafted.")}
}

// Mixin of the entity.
func (RoleProfile) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Updated{}, mixin.Version{}, mixin.Archived{}}
}

// Fields of the entity.
func (RoleProfile) Fields() []ent.Field {
	return []ent.Field{
		field.String("title").MaxLen(800).NotEmpty().Comment("Name of the role."),
		mixin.Key("title_key", "Title folded for order and look-up."),
		field.Text("summary").Optional().Nillable().MaxLen(80000).Comment("What the role is, in a paragraph."),
		field.JSON("responsibilities", []string{}).Comment("What the person answers for."),
		field.JSON("requirements", []string{}).Comment("Experience and skills that the role needs."),
		field.JSON("plan", []workflow.PlanStage{}).Comment("Default interview plan."),
	}
}

// Indexes of the entity.
func (RoleProfile) Indexes() []ent.Index { return []ent.Index{index.Fields("title_key", "id")} }

// Competency is something that interviews for a role assess.
type Competency struct{ ent.Schema }

// Annotations of the entity.
func (Competency) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("Something that interviews for a role profile assess.")}
}

// Mixin of the entity.
func (Competency) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, competencyFields{}}
}

// Fields of the entity.
func (Competency) Fields() []ent.Field {
	return []ent.Field{mixin.FixedRef("role_profile_id", "The profile that it belongs to.")}
}

// Edges of the entity.
func (Competency) Edges() []ent.Edge {
	return []ent.Edge{edge.To("role_profile", RoleProfile.Type).Unique().Required().Immutable().Field("role_profile_id")}
}

// Indexes of the entity.
func (Competency) Indexes() []ent.Index {
	return []ent.Index{index.Fields("role_profile_id", "position")}
}
