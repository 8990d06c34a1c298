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

// Candidate is one human.
type Candidate struct{ ent.Schema }

// Annotations of the entity.
func (Candidate) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("One human who might be hired. A candidate without an application is a prospect.")}
}

// Mixin of the entity.
func (Candidate) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Updated{}, mixin.Version{}}
}

// Fields of the entity.
func (Candidate) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(800).NotEmpty().Comment("Full name as shown."),
		mixin.Key("name_key", "Name folded for order and look-up."),
		field.String("headline").Optional().Nillable().MaxLen(1200).Comment("One line about the person."),
		field.Text("summary").Optional().Nillable().MaxLen(80000).Comment("Free text about the person."),
		field.String("city").Optional().Nillable().MaxLen(800).Comment("Where the person lives."),
		field.String("country").Optional().Nillable().MaxLen(2).Comment("ISO 3166-1 alpha-2 code."),
		mixin.OptionalRef("linked_user_id", "The colleague that this candidate is; that colleague never sees it."),
		field.Enum("added_by_kind").GoType(workflow.ActorKind("")).Immutable().Comment("Kind of the actor who added it."),
		mixin.OptionalRef("added_by_id", "Actor who added it; null for the system."),
	}
}

// Edges of the entity.
func (Candidate) Edges() []ent.Edge {
	return []ent.Edge{edge.To("linked_user", User.Type).Unique().Field("linked_user_id")}
}

// Indexes of the entity.
func (Candidate) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("name_key", "id"),
		index.Fields("created_at", "id"),
		index.Fields("updated_at", "id"),
		index.Fields("linked_user_id"),
		index.Fields("added_by_id"),
	}
}

// CandidateEmail is one address of a candidate.
type CandidateEmail struct{ ent.Schema }

// Annotations of the entity.
func (CandidateEmail) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("An e-mail address of a candidate. Not unique: refusing a match would reveal hidden people.")}
}

// Mixin of the entity.
func (CandidateEmail) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

// Fields of the entity.
func (CandidateEmail) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("candidate_id", "The candidate."),
		field.String("address").MaxLen(1280).NotEmpty().Comment("Address as entered."),
		mixin.Key("address_key", "Address folded for look-up."),
		field.Bool("primary").Default(false).Comment("The one to write to; exactly one per candidate that has any."),
		field.Int("position").NonNegative().Comment("Order among the candidate's addresses, from 0."),
	}
}

// Edges of the entity.
func (CandidateEmail) Edges() []ent.Edge {
	return []ent.Edge{edge.To("candidate", Candidate.Type).Unique().Required().Immutable().Field("candidate_id")}
}

// Indexes of the entity.
func (CandidateEmail) Indexes() []ent.Index {
	return []ent.Index{index.Fields("candidate_id", "address_key").Unique(), index.Fields("address_key")}
}

// CandidatePhone is one phone number of a candidate.
type CandidatePhone struct{ ent.Schema }

// Annotations of the entity.
func (CandidatePhone) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A phone number of a candidate.")}
}

// Mixin of the entity.
func (CandidatePhone) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

// Fields of the entity.
func (CandidatePhone) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("candidate_id", "The candidate."),
		field.String("number").MaxLen(40).NotEmpty().Comment("Number in international form."),
		mixin.Key("digits", "Digits alone, country code first, for look-up."),
		field.Int("position").NonNegative().Comment("Order among the candidate's numbers, from 0."),
	}
}

// Edges of the entity.
func (CandidatePhone) Edges() []ent.Edge {
	return []ent.Edge{edge.To("candidate", Candidate.Type).Unique().Required().Immutable().Field("candidate_id")}
}

// Indexes of the entity.
func (CandidatePhone) Indexes() []ent.Index {
	return []ent.Index{index.Fields("candidate_id", "digits").Unique(), index.Fields("digits")}
}

// CandidateLink is one web address of a candidate.
type CandidateLink struct{ ent.Schema }

// Annotations of the entity.
func (CandidateLink) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A web address of a candidate.")}
}

// Mixin of the entity.
func (CandidateLink) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

// Fields of the entity.
func (CandidateLink) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("candidate_id", "The candidate."),
		field.String("url").MaxLen(8000).NotEmpty().Comment("http or https address."),
		mixin.Key("url_key", "Host and path folded for look-up."),
		field.Enum("kind").GoType(workflow.LinkKind("")).Comment("Where it leads."),
		field.Int("position").NonNegative().Comment("Order among the candidate's links, from 0."),
	}
}

// Edges of the entity.
func (CandidateLink) Edges() []ent.Edge {
	return []ent.Edge{edge.To("candidate", Candidate.Type).Unique().Required().Immutable().Field("candidate_id")}
}

// Indexes of the entity.
func (CandidateLink) Indexes() []ent.Index {
	return []ent.Index{index.Fields("candidate_id", "position"), index.Fields("url_key")}
}

// CandidateTag is a tag on a candidate.
type CandidateTag struct{ ent.Schema }

// Annotations of the entity.
func (CandidateTag) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("That a candidate bears a tag.")}
}

// Mixin of the entity.
func (CandidateTag) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

// Fields of the entity.
func (CandidateTag) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("candidate_id", "The candidate."),
		mixin.FixedRef("tag_id", "The tag."),
	}
}

// Edges of the entity.
func (CandidateTag) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("candidate", Candidate.Type).Unique().Required().Immutable().Field("candidate_id"),
		edge.To("tag", Tag.Type).Unique().Required().Immutable().Field("tag_id"),
	}
}

// Indexes of the entity.
func (CandidateTag) Indexes() []ent.Index {
	return []ent.Index{index.Fields("candidate_id", "tag_id").Unique(), index.Fields("tag_id", "candidate_id")}
}

// Document is a file of a candidate.
type Document struct{ ent.Schema }

// Annotations of the entity.
func (Document) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A file of a candidate, perhaps sent with one application. Its bytes are document chunks.")}
}

// Mixin of the entity.
func (Document) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

// Fields of the entity.
func (Document) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("candidate_id", "The candidate."),
		mixin.OptionalRef("application_id", "The application that it came with; seen only with it."),
		field.Enum("kind").GoType(workflow.DocumentKind("")).Comment("What it is."),
		field.String("filename").MaxLen(1020).NotEmpty().Comment("Name for downloads, cleaned of paths and control characters."),
		field.String("media_type").MaxLen(508).NotEmpty().Comment("Found in the content, never taken from the sender."),
		field.Int64("size").Positive().Comment("Bytes."),
		field.String("sha256").MaxLen(64).NotEmpty().Comment("Digest of the content, hexadecimal."),
		field.Enum("note").GoType(workflow.DocumentNote("")).Optional().Nillable().Comment("What a reader has to know before opening it; null for nothing."),
		field.Enum("added_by_kind").GoType(workflow.ActorKind("")).Immutable().Comment("Kind of the actor who added it."),
		mixin.OptionalRef("added_by_id", "Actor who added it; null for the system."),
	}
}

// Edges of the entity.
func (Document) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("candidate", Candidate.Type).Unique().Required().Immutable().Field("candidate_id"),
		edge.To("application", Application.Type).Unique().Field("application_id"),
	}
}

// Indexes of the entity.
func (Document) Indexes() []ent.Index {
	return []ent.Index{index.Fields("candidate_id", "created_at", "id"), index.Fields("application_id")}
}

// DocumentChunk is a slice of a document's bytes.
type DocumentChunk struct{ ent.Schema }

// Annotations of the entity.
func (DocumentChunk) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A slice of a document's bytes, so that file and row never part.")}
}

// Mixin of the entity.
func (DocumentChunk) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

// Fields of the entity.
func (DocumentChunk) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("document_id", "The document."),
		field.Int("position").Immutable().NonNegative().Comment("Order, from 0."),
		field.Bytes("data").Immutable().MaxLen(1 << 18).Comment("At most 256 KiB."),
	}
}

// Edges of the entity.
func (DocumentChunk) Edges() []ent.Edge {
	return []ent.Edge{edge.To("document", Document.Type).Unique().Required().Immutable().Field("document_id")}
}

// Indexes of the entity.
func (DocumentChunk) Indexes() []ent.Index {
	return []ent.Index{index.Fields("document_id", "position").Unique()}
}
