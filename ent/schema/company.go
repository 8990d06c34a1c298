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

// CompanySettings is the single row with the company's settings.
type CompanySettings struct{ ent.Schema }

func (CompanySettings) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("The company that this deployment serves: one row.")}
}

func (CompanySettings) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Updated{}, mixin.Version{}}
}

func (CompanySettings) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(800).NotEmpty().Comment("Company name."),
		field.String("website").Optional().Nillable().MaxLen(8000).Comment("https address."),
		field.String("logo_url").
			Optional().
			Nillable().
			MaxLen(8000).
			Comment("https address of the logo."),
		field.String("domain").
			Optional().
			Nillable().
			MaxLen(1012).
			Comment("E-mail domain of the staff, such as example.com."),
		field.String("time_zone").
			MaxLen(64).
			Default("UTC").
			Comment("IANA time zone for days and deadlines."),
		field.String("currency").MaxLen(3).Default("EUR").Comment("ISO 4217 default currency."),
		field.JSON("default_plan", []workflow.PlanStage{}).
			Comment("Interview plan of postings that are created without a role profile."),
		field.Bool("demo").
			Default(false).
			Immutable().
			Comment("Whether this is the demo company. Demo tokens work only if it is."),
	}
}

// Department is a department of the company.
type Department struct{ ent.Schema }

func (Department) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("A department of the company. Departments form a tree."),
	}
}

func (Department) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}}
}

func (Department) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(800).NotEmpty().Comment("Name as shown."),
		mixin.Key("name_key", "Name folded for sorting and look-up."),
		mixin.OptionalRef("parent_id", "The parent department; null at the top."),
	}
}

func (Department) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("children", Department.Type).From("parent").Unique().Field("parent_id"),
	}
}

func (Department) Indexes() []ent.Index {
	return []ent.Index{index.Fields("name_key", "id"), index.Fields("parent_id")}
}

// Location is a place where colleagues work.
type Location struct{ ent.Schema }

func (Location) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A place where colleagues work.")}
}

func (Location) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}}
}

func (Location) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(800).NotEmpty().Comment("Name as shown."),
		mixin.Key("name_key", "Name folded for sorting and look-up."),
		field.String("city").Optional().Nillable().MaxLen(800).Comment("City."),
		field.String("region").Optional().Nillable().MaxLen(800).Comment("State or region."),
		field.String("country").Optional().Nillable().MaxLen(2).Comment("ISO 3166-1 alpha-2 code."),
		field.String("time_zone").Optional().Nillable().MaxLen(64).Comment("IANA time zone."),
	}
}

func (Location) Indexes() []ent.Index { return []ent.Index{index.Fields("name_key", "id")} }

// Tag is a label for candidates.
type Tag struct{ ent.Schema }

func (Tag) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A label for candidates.")}
}

func (Tag) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}} }

func (Tag) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(400).NotEmpty().Comment("Name as shown."),
		mixin.Key("name_key", "Name folded for look-up; unique."),
	}
}

func (Tag) Indexes() []ent.Index { return []ent.Index{index.Fields("name_key").Unique()} }

// Source is an origin of applications.
type Source struct{ ent.Schema }

func (Source) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("An origin of applications, such as a job board.")}
}

func (Source) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}} }

func (Source) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").GoType(workflow.SourceKind("")).Comment("Kind of origin."),
		field.String("label").MaxLen(400).NotEmpty().Comment("Name as shown."),
		mixin.Key("label_key", "Label folded for look-up."),
	}
}

func (Source) Indexes() []ent.Index { return []ent.Index{index.Fields("kind", "label_key").Unique()} }

// DecisionReason is a reason for rejecting or withdrawing applications.
type DecisionReason struct{ ent.Schema }

func (DecisionReason) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"A reason for rejecting or withdrawing an application, from the company's list.",
		),
	}
}

func (DecisionReason) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}}
}

func (DecisionReason) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").
			GoType(workflow.DecisionKind("")).
			Comment("Whether the company or the candidate decided."),
		field.String("label").MaxLen(800).NotEmpty().Comment("Name as shown."),
		mixin.Key("label_key", "Label folded for look-up."),
		field.Text("message_template").
			Optional().
			Nillable().
			MaxLen(80000).
			Comment("Suggested text of the message to the candidate."),
	}
}

func (DecisionReason) Indexes() []ent.Index {
	return []ent.Index{index.Fields("kind", "label_key").Unique()}
}

// RoleProfile is a reusable description of a kind of job.
type RoleProfile struct{ ent.Schema }

func (RoleProfile) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("A reusable description of a kind of job, from which postings are created."),
	}
}

func (RoleProfile) Mixin() []ent.Mixin {
	return []ent.Mixin{
		mixin.ID{},
		mixin.Created{},
		mixin.Updated{},
		mixin.Version{},
		mixin.Archived{},
	}
}

func (RoleProfile) Fields() []ent.Field {
	return []ent.Field{
		field.String("title").MaxLen(800).NotEmpty().Comment("Name of the role."),
		mixin.Key("title_key", "Title folded for sorting and look-up."),
		field.Text("summary").
			Optional().
			Nillable().
			MaxLen(80000).
			Comment("A paragraph about the role."),
		field.JSON("responsibilities", []string{}).Comment("Responsibilities of the role."),
		field.JSON("requirements", []string{}).
			Comment("Experience and skills that the role requires."),
		field.JSON("plan", []workflow.PlanStage{}).Comment("Default interview plan."),
	}
}

func (RoleProfile) Indexes() []ent.Index { return []ent.Index{index.Fields("title_key", "id")} }

// Competency is an ability that interviews for a role profile assess.
type Competency struct{ ent.Schema }

func (Competency) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("An ability that interviews for a role profile assess."),
	}
}

func (Competency) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, competencyFields{}}
}

func (Competency) Fields() []ent.Field {
	return []ent.Field{mixin.FixedRef("role_profile_id", "The role profile that it belongs to.")}
}

func (Competency) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("role_profile", RoleProfile.Type).
			Unique().
			Required().
			Immutable().
			Field("role_profile_id"),
	}
}

func (Competency) Indexes() []ent.Index {
	return []ent.Index{index.Fields("role_profile_id", "position")}
}
