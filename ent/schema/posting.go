package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	entmixin "entgo.io/ent/schema/mixin"

	"hirewire/ent/schema/mixin"
	"hirewire/internal/workflow"
)

// competencyFields are the fields that competencies of role profiles and of postings share.
type competencyFields struct{ entmixin.Schema }

func (competencyFields) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(800).NotEmpty().Comment("Name as shown."),
		field.Enum("kind").GoType(workflow.CompetencyKind("")).Comment("Kind of ability."),
		field.Bool("must_have").
			Default(false).
			Comment("Whether it is required rather than nice to have."),
		field.Text("description").
			Optional().
			Nillable().
			MaxLen(80000).
			Comment("What the competency means in this role."),
		field.JSON("rubric", []workflow.RatingGuide{}).Comment("What each rating means."),
		field.Int("position").NonNegative().Comment("Order among the competencies, from 0."),
	}
}

// Posting is a job that the company hires for.
type Posting struct{ ent.Schema }

func (Posting) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"A job that the company hires for: the root of a pipeline. Postings are closed but never deleted.",
		),
	}
}

func (Posting) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Updated{}, mixin.Version{}}
}

func (Posting) Fields() []ent.Field {
	return []ent.Field{
		field.String("title").MaxLen(800).NotEmpty().Comment("Title as advertised."),
		mixin.Key("title_key", "Title folded for sorting and look-up."),
		field.Enum("status").
			GoType(workflow.PostingStatus("")).
			Comment("Status in its life cycle."),
		field.Enum("visibility").
			GoType(workflow.PostingVisibility("")).
			Comment("How it is advertised."),
		field.Bool("confidential").
			Default(false).
			Comment("Whether only its hiring team and admins with the grant can see it. It is then not advertised."),
		field.Text("description").
			Optional().
			Nillable().
			MaxLen(200000).
			Comment("Text of the advertisement, in Markdown."),
		field.JSON("responsibilities", []string{}).Comment("Responsibilities of the role."),
		field.JSON("requirements", []string{}).
			Comment("Experience and skills that the role requires."),
		mixin.OptionalRef("department_id", "The department that hires."),
		mixin.OptionalRef("role_profile_id", "The role profile that it was created from."),
		field.Enum("employment").GoType(workflow.EmploymentType("")).Comment("Kind of contract."),
		field.Enum("workplace").
			GoType(workflow.Workplace("")).
			Comment("On site, hybrid or remote."),
		field.Bool("offer_required").
			Default(false).
			Comment("Whether a hire needs an accepted offer."),
		field.Int64("salary_min").
			Optional().
			Nillable().
			NonNegative().
			Comment("Lower bound of the yearly salary, in minor units of salary_currency."),
		field.Int64("salary_max").
			Optional().
			Nillable().
			NonNegative().
			Comment("Upper bound of the yearly salary, in minor units of salary_currency."),
		field.String("salary_currency").Optional().Nillable().MaxLen(3).Comment("ISO 4217 code."),
		mixin.OptionalRef("created_by_id", "Actor who created it; null for the system."),
		field.Time("opened_at").Optional().Nillable().Comment("When it was first opened."),
		field.Time("closed_at").
			Optional().
			Nillable().
			Comment("When it was closed; null unless it is closed."),
	}
}

func (Posting) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("department", Department.Type).Unique().Field("department_id"),
		edge.To("role_profile", RoleProfile.Type).Unique().Field("role_profile_id"),
	}
}

func (Posting) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("status", "opened_at", "id"),
		index.Fields("status", "created_at", "id"),
		index.Fields("opened_at", "id"),
		index.Fields("created_at", "id"),
		index.Fields("title_key", "id"),
		index.Fields("department_id", "status"),
		index.Fields("role_profile_id"),
		index.Fields("confidential", "id"),
	}
}

// PostingLocation links a posting to a location where it hires.
type PostingLocation struct{ ent.Schema }

func (PostingLocation) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A location where a posting hires.")}
}

func (PostingLocation) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

func (PostingLocation) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("posting_id", "The posting."),
		mixin.FixedRef("location_id", "The location."),
	}
}

func (PostingLocation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("posting", Posting.Type).Unique().Required().Immutable().Field("posting_id"),
		edge.To("location", Location.Type).Unique().Required().Immutable().Field("location_id"),
	}
}

func (PostingLocation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("posting_id", "location_id").Unique(),
		index.Fields("location_id"),
	}
}

// PostingCompetency is a posting's own copy of a competency.
type PostingCompetency struct{ ent.Schema }

func (PostingCompetency) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"A posting's own copy of a competency. Changes to the role profile do not affect it.",
		),
	}
}

func (PostingCompetency) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}, competencyFields{}}
}

func (PostingCompetency) Fields() []ent.Field {
	return []ent.Field{mixin.FixedRef("posting_id", "The posting.")}
}

func (PostingCompetency) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("posting", Posting.Type).Unique().Required().Immutable().Field("posting_id"),
	}
}

func (PostingCompetency) Indexes() []ent.Index {
	return []ent.Index{index.Fields("posting_id", "position")}
}

// Opening is one position to fill in a posting.
type Opening struct{ ent.Schema }

func (Opening) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("One position to fill in a posting. Each hire fills exactly one opening."),
	}
}

func (Opening) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

func (Opening) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("posting_id", "The posting."),
		field.String("label").
			Optional().
			Nillable().
			MaxLen(400).
			Comment("The company's name for the opening, such as a requisition number."),
		field.Enum("status").
			GoType(workflow.OpeningStatus("")).
			Comment("Open, filled or cancelled."),
		mixin.OptionalRef(
			"application_id",
			"The hired application; set exactly while the status is FILLED.",
		),
		field.Enum("cancel_reason").
			GoType(workflow.OpeningCancelReason("")).
			Optional().
			Nillable().
			Comment("Why it was cancelled; set exactly while the status is CANCELLED."),
		field.Time("filled_at").Optional().Nillable().Comment("When it was filled."),
		field.Time("cancelled_at").Optional().Nillable().Comment("When it was cancelled."),
	}
}

func (Opening) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("posting", Posting.Type).Unique().Required().Immutable().Field("posting_id"),
		edge.To("application", Application.Type).Unique().Field("application_id"),
	}
}

func (Opening) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("posting_id", "status", "created_at", "id"),
		// A seat is filled by one application and an application fills one seat.
		index.Fields("application_id").Unique(),
	}
}

// HiringTeamMember is a colleague on the hiring team of one posting.
type HiringTeamMember struct{ ent.Schema }

func (HiringTeamMember) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("A colleague on the hiring team of one posting, with one role there."),
	}
}

func (HiringTeamMember) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

func (HiringTeamMember) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("posting_id", "The posting."),
		mixin.FixedRef("user_id", "The colleague."),
		field.Enum("role").
			GoType(workflow.TeamRole("")).
			Comment("The colleague's role on this posting."),
	}
}

func (HiringTeamMember) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("posting", Posting.Type).Unique().Required().Immutable().Field("posting_id"),
		edge.To("user", User.Type).Unique().Required().Immutable().Field("user_id"),
	}
}

func (HiringTeamMember) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("posting_id", "user_id").Unique(),
		index.Fields("user_id", "posting_id", "role"),
	}
}

// Stage is a step of a posting's interview plan.
type Stage struct{ ent.Schema }

func (Stage) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"A step of a posting's interview plan. Stages are archived but never deleted.",
		),
	}
}

func (Stage) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}}
}

func (Stage) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("posting_id", "The posting."),
		field.String("name").MaxLen(400).NotEmpty().Comment("Name as shown."),
		field.Enum("kind").GoType(workflow.StageKind("")).Comment("Kind of stage."),
		field.Int("position").
			NonNegative().
			Comment("Order in the plan, from 0. Archived stages keep their position."),
		field.Int("target_days").
			Optional().
			Nillable().
			Positive().
			Comment("Maximum number of days that an application should spend in the stage."),
	}
}

func (Stage) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("posting", Posting.Type).Unique().Required().Immutable().Field("posting_id"),
	}
}

func (Stage) Indexes() []ent.Index { return []ent.Index{index.Fields("posting_id", "position")} }

// StageCompetency links a stage to a competency that it assesses.
type StageCompetency struct{ ent.Schema }

func (StageCompetency) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("A competency that a stage of the same posting assesses."),
	}
}

func (StageCompetency) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

func (StageCompetency) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("stage_id", "The stage."),
		mixin.FixedRef("posting_competency_id", "The competency."),
	}
}

func (StageCompetency) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("stage", Stage.Type).Unique().Required().Immutable().Field("stage_id"),
		edge.To("posting_competency", PostingCompetency.Type).
			Unique().
			Required().
			Immutable().
			Field("posting_competency_id"),
	}
}

func (StageCompetency) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("stage_id", "posting_competency_id").Unique(),
		index.Fields("posting_competency_id"),
	}
}
