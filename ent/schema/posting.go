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

// competencyFields describe a competency, in a profile and in a posting's own copy alike.
type competencyFields struct{ entmixin.Schema }

// Fields of the mixin.
func (competencyFields) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(800).NotEmpty().Comment("Name as shown."),
		field.Enum("kind").GoType(workflow.CompetencyKind("")).Comment("What sort of ability."),
		field.Bool("must_have").Default(false).Comment("True: required. False: nice to have."),
		field.Text("description").Optional().Nillable().MaxLen(80000).Comment("What it means in this role."),
		field.JSON("rubric", []workflow.RatingGuide{}).Comment("What each rating looks like."),
		field.Int("position").NonNegative().Comment("Order among its siblings, from 0."),
	}
}

// Posting is one hiring effort.
type Posting struct{ ent.Schema }

// Annotations of the entity.
func (Posting) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("One hiring effort: the root of a pipeline. Closed, never deleted.")}
}

// Mixin of the entity.
func (Posting) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Updated{}, mixin.Version{}}
}

// Fields of the entity.
func (Posting) Fields() []ent.Field {
	return []ent.Field{
		field.String("title").MaxLen(800).NotEmpty().Comment("Title as advertised."),
		mixin.Key("title_key", "Title folded for order and look-up."),
		field.Enum("status").GoType(workflow.PostingStatus("")).Comment("Where it stands in its life."),
		field.Enum("visibility").GoType(workflow.PostingVisibility("")).Comment("How it is advertised."),
		field.Bool("confidential").Default(false).Comment("While true it is advertised nowhere and exists only for its team."),
		field.Text("description").Optional().Nillable().MaxLen(200000).Comment("Advertisement, Markdown."),
		field.JSON("responsibilities", []string{}).Comment("What the person answers for."),
		field.JSON("requirements", []string{}).Comment("Experience and skills that it needs."),
		mixin.OptionalRef("department_id", "The department that hires."),
		mixin.OptionalRef("role_profile_id", "The profile that it was drafted from."),
		field.Enum("employment").GoType(workflow.EmploymentType("")).Comment("Kind of contract."),
		field.Enum("workplace").GoType(workflow.Workplace("")).Comment("On site, hybrid or remote."),
		field.Bool("offer_required").Default(false).Comment("A hire needs an accepted offer."),
		field.Int64("salary_min").Optional().Nillable().NonNegative().Comment("Lower bound of the yearly salary, minor units of salary_currency."),
		field.Int64("salary_max").Optional().Nillable().NonNegative().Comment("Upper bound of the yearly salary, minor units of salary_currency."),
		field.String("salary_currency").Optional().Nillable().MaxLen(3).Comment("ISO 4217."),
		mixin.OptionalRef("created_by_id", "Actor who made it."),
		field.Time("opened_at").Optional().Nillable().Comment("When it first opened."),
		field.Time("closed_at").Optional().Nillable().Comment("When it was last closed; null while it is not closed."),
	}
}

// Edges of the entity.
func (Posting) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("department", Department.Type).Unique().Field("department_id"),
		edge.To("role_profile", RoleProfile.Type).Unique().Field("role_profile_id"),
	}
}

// Indexes of the entity.
func (Posting) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("status", "opened_at", "id"),
		index.Fields("opened_at", "id"),
		index.Fields("created_at", "id"),
		index.Fields("title_key", "id"),
		index.Fields("department_id", "status"),
		index.Fields("role_profile_id"),
		index.Fields("confidential", "id"),
	}
}

// PostingLocation is one place where a posting hires.
type PostingLocation struct{ ent.Schema }

// Annotations of the entity.
func (PostingLocation) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A place where a posting hires.")}
}

// Mixin of the entity.
func (PostingLocation) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

// Fields of the entity.
func (PostingLocation) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("posting_id", "The posting."),
		mixin.FixedRef("location_id", "The place."),
	}
}

// Edges of the entity.
func (PostingLocation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("posting", Posting.Type).Unique().Required().Immutable().Field("posting_id"),
		edge.To("location", Location.Type).Unique().Required().Immutable().Field("location_id"),
	}
}

// Indexes of the entity.
func (PostingLocation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("posting_id", "location_id").Unique(), index.Fields("location_id")}
}

// PostingCompetency is a posting's own copy of a competency.
type PostingCompetency struct{ ent.Schema }

// Annotations of the entity.
func (PostingCompetency) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A posting's own copy of a competency; editing the profile never changes it.")}
}

// Mixin of the entity.
func (PostingCompetency) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}, competencyFields{}}
}

// Fields of the entity.
func (PostingCompetency) Fields() []ent.Field {
	return []ent.Field{mixin.FixedRef("posting_id", "The posting.")}
}

// Edges of the entity.
func (PostingCompetency) Edges() []ent.Edge {
	return []ent.Edge{edge.To("posting", Posting.Type).Unique().Required().Immutable().Field("posting_id")}
}

// Indexes of the entity.
func (PostingCompetency) Indexes() []ent.Index {
	return []ent.Index{index.Fields("posting_id", "position")}
}

// Opening is one seat.
type Opening struct{ ent.Schema }

// Annotations of the entity.
func (Opening) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("One seat in a posting; a hire fills exactly one.")}
}

// Mixin of the entity.
func (Opening) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

// Fields of the entity.
func (Opening) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("posting_id", "The posting."),
		field.String("label").Optional().Nillable().MaxLen(400).Comment("What the company calls the seat, such as a requisition number."),
		field.Enum("status").GoType(workflow.OpeningStatus("")).Comment("Open, filled or cancelled."),
		mixin.OptionalRef("application_id", "The hired application; set exactly while the status is FILLED."),
		field.Enum("cancel_reason").GoType(workflow.OpeningCancelReason("")).Optional().Nillable().Comment("Why it was cancelled; set exactly while the status is CANCELLED."),
		field.Time("filled_at").Optional().Nillable().Comment("When it was filled."),
		field.Time("cancelled_at").Optional().Nillable().Comment("When it was cancelled."),
	}
}

// Edges of the entity.
func (Opening) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("posting", Posting.Type).Unique().Required().Immutable().Field("posting_id"),
		edge.To("application", Application.Type).Unique().Field("application_id"),
	}
}

// Indexes of the entity.
func (Opening) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("posting_id", "status", "created_at", "id"),
		// A seat is filled by one application and an application fills one seat.
		index.Fields("application_id").Unique(),
	}
}

// HiringTeamMember is a person on one posting.
type HiringTeamMember struct{ ent.Schema }

// Annotations of the entity.
func (HiringTeamMember) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A person on one posting, with one role there.")}
}

// Mixin of the entity.
func (HiringTeamMember) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

// Fields of the entity.
func (HiringTeamMember) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("posting_id", "The posting."),
		mixin.FixedRef("user_id", "The person."),
		field.Enum("role").GoType(workflow.TeamRole("")).Comment("What the person does on this posting."),
	}
}

// Edges of the entity.
func (HiringTeamMember) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("posting", Posting.Type).Unique().Required().Immutable().Field("posting_id"),
		edge.To("user", User.Type).Unique().Required().Immutable().Field("user_id"),
	}
}

// Indexes of the entity.
func (HiringTeamMember) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("posting_id", "user_id").Unique(),
		index.Fields("user_id", "posting_id", "role"),
	}
}

// Stage is a step of a posting's interview plan.
type Stage struct{ ent.Schema }

// Annotations of the entity.
func (Stage) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A step of a posting's interview plan. Archived, never deleted.")}
}

// Mixin of the entity.
func (Stage) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Archived{}}
}

// Fields of the entity.
func (Stage) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("posting_id", "The posting."),
		field.String("name").MaxLen(400).NotEmpty().Comment("Name as shown."),
		field.Enum("kind").GoType(workflow.StageKind("")).Comment("What happens there."),
		field.Int("position").NonNegative().Comment("Order in the plan, from 0; archived stages keep theirs."),
		field.Int("target_days").Optional().Nillable().Positive().Comment("Days that an application should spend here at the most."),
	}
}

// Edges of the entity.
func (Stage) Edges() []ent.Edge {
	return []ent.Edge{edge.To("posting", Posting.Type).Unique().Required().Immutable().Field("posting_id")}
}

// Indexes of the entity.
func (Stage) Indexes() []ent.Index { return []ent.Index{index.Fields("posting_id", "position")} }

// StageCompetency says that a stage assesses a competency.
type StageCompetency struct{ ent.Schema }

// Annotations of the entity.
func (StageCompetency) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("That a stage assesses a competency of its posting.")}
}

// Mixin of the entity.
func (StageCompetency) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

// Fields of the entity.
func (StageCompetency) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("stage_id", "The stage."),
		mixin.FixedRef("posting_competency_id", "The competency."),
	}
}

// Edges of the entity.
func (StageCompetency) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("stage", Stage.Type).Unique().Required().Immutable().Field("stage_id"),
		edge.To("posting_competency", PostingCompetency.Type).Unique().Required().Immutable().Field("posting_competency_id"),
	}
}

// Indexes of the entity.
func (StageCompetency) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("stage_id", "posting_competency_id").Unique(),
		index.Fields("posting_competency_id"),
	}
}
