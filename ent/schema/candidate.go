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

// Candidate is one person who might be hired.
type Candidate struct{ ent.Schema }

func (Candidate) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"One person who might be hired. A candidate without an application is a prospect.",
		),
	}
}

func (Candidate) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Updated{}, mixin.Version{}}
}

func (Candidate) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(800).NotEmpty().Comment("Full name as shown."),
		mixin.Key("name_key", "Name folded for sorting and look-up."),
		field.String("headline").
			Optional().
			Nillable().
			MaxLen(1200).
			Comment("One line about the person."),
		field.Text("summary").
			Optional().
			Nillable().
			MaxLen(80000).
			Comment("Free text about the person."),
		field.String("city").Optional().Nillable().MaxLen(800).Comment("Where the person lives."),
		field.String("country").Optional().Nillable().MaxLen(2).Comment("ISO 3166-1 alpha-2 code."),
		mixin.OptionalRef(
			"linked_user_id",
			"The colleague who is this candidate. That colleague never sees the candidate.",
		),
		field.Enum("added_by_kind").
			GoType(workflow.ActorKind("")).
			Immutable().
			Comment("Kind of the actor who added it."),
		mixin.OptionalRef("added_by_id", "Actor who added it; null for the system."),
		field.Bool("prospect").
			Default(true).
			Comment("Whether there is no application yet. A trigger on applications keeps it."),
	}
}

func (Candidate) Edges() []ent.Edge {
	return []ent.Edge{edge.To("linked_user", User.Type).Unique().Field("linked_user_id")}
}

func (Candidate) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("name_key", "id"),
		index.Fields("created_at", "id"),
		index.Fields("updated_at", "id"),
		index.Fields("linked_user_id"),
		index.Fields("added_by_id"),
		index.Fields("created_at", "id").StorageKey("candidate_prospect_created_at").
			Annotations(entsql.IndexWhere("prospect")),
		index.Fields("name_key", "id").StorageKey("candidate_prospect_name").
			Annotations(entsql.IndexWhere("prospect")),
		index.Fields("updated_at", "id").StorageKey("candidate_prospect_updated_at").
			Annotations(entsql.IndexWhere("prospect")),
	}
}

// CandidateEmail is one e-mail address of a candidate.
type CandidateEmail struct{ ent.Schema }

func (CandidateEmail) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"An e-mail address of a candidate. It is not unique, because rejecting a duplicate would reveal hidden candidates.",
		),
	}
}

func (CandidateEmail) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

func (CandidateEmail) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("candidate_id", "The candidate."),
		field.String("address").MaxLen(1280).NotEmpty().Comment("Address as entered."),
		mixin.Key("address_key", "Address folded for look-up."),
		field.Bool("primary").
			Default(false).
			Comment("The address to write to: exactly one for each candidate with addresses."),
		field.Int("position").
			NonNegative().
			Comment("Order among the candidate's addresses, from 0."),
	}
}

func (CandidateEmail) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("candidate", Candidate.Type).Unique().Required().Immutable().Field("candidate_id"),
	}
}

func (CandidateEmail) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("candidate_id", "address_key").Unique(),
		index.Fields("address_key"),
	}
}

// CandidatePhone is one phone number of a candidate.
type CandidatePhone struct{ ent.Schema }

func (CandidatePhone) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A phone number of a candidate.")}
}

func (CandidatePhone) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

func (CandidatePhone) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("candidate_id", "The candidate."),
		field.String("number").MaxLen(40).NotEmpty().Comment("Number in international form."),
		mixin.Key("digits", "Only the digits, with the country code first, for look-up."),
		field.Int("position").NonNegative().Comment("Order among the candidate's numbers, from 0."),
	}
}

func (CandidatePhone) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("candidate", Candidate.Type).Unique().Required().Immutable().Field("candidate_id"),
	}
}

func (CandidatePhone) Indexes() []ent.Index {
	return []ent.Index{index.Fields("candidate_id", "digits").Unique(), index.Fields("digits")}
}

// CandidateLink is one web address of a candidate.
type CandidateLink struct{ ent.Schema }

func (CandidateLink) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A web address of a candidate.")}
}

func (CandidateLink) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

func (CandidateLink) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("candidate_id", "The candidate."),
		field.String("url").MaxLen(8000).NotEmpty().Comment("http or https address."),
		mixin.Key("url_key", "Host and path folded for look-up."),
		field.Enum("kind").GoType(workflow.LinkKind("")).Comment("What kind of page it leads to."),
		field.Int("position").NonNegative().Comment("Order among the candidate's links, from 0."),
	}
}

func (CandidateLink) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("candidate", Candidate.Type).Unique().Required().Immutable().Field("candidate_id"),
	}
}

func (CandidateLink) Indexes() []ent.Index {
	return []ent.Index{index.Fields("candidate_id", "position"), index.Fields("url_key")}
}

// CandidateTag links a tag to a candidate.
type CandidateTag struct{ ent.Schema }

func (CandidateTag) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A tag on a candidate.")}
}

func (CandidateTag) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

func (CandidateTag) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("candidate_id", "The candidate."),
		mixin.FixedRef("tag_id", "The tag."),
	}
}

func (CandidateTag) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("candidate", Candidate.Type).Unique().Required().Immutable().Field("candidate_id"),
		edge.To("tag", Tag.Type).Unique().Required().Immutable().Field("tag_id"),
	}
}

func (CandidateTag) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("candidate_id", "tag_id").Unique(),
		index.Fields("tag_id", "candidate_id"),
	}
}

// Document is a file of a candidate.
type Document struct{ ent.Schema }

func (Document) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"A file about a candidate, which may belong to one application. Its content is stored in document chunks.",
		),
	}
}

func (Document) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

func (Document) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("candidate_id", "The candidate."),
		mixin.OptionalRef(
			"application_id",
			"The application that it belongs to, if any. Only viewers of the application see it.",
		),
		field.Enum("kind").GoType(workflow.DocumentKind("")).Comment("Kind of document."),
		field.String("filename").
			MaxLen(1020).
			NotEmpty().
			Comment("Name for downloads, without paths and control characters."),
		field.String("media_type").
			MaxLen(508).
			NotEmpty().
			Comment("Media type, detected from the content and never taken from the client."),
		field.Int64("size").Positive().Comment("Size in bytes."),
		field.String("sha256").
			MaxLen(64).
			NotEmpty().
			Comment("SHA-256 of the content, hexadecimal."),
		field.Enum("note").
			GoType(workflow.DocumentNote("")).
			Optional().
			Nillable().
			Comment("A warning to show before the file is opened; null for none."),
		field.Enum("added_by_kind").
			GoType(workflow.ActorKind("")).
			Immutable().
			Comment("Kind of the actor who added it."),
		mixin.OptionalRef("added_by_id", "Actor who added it; null for the system."),
	}
}

func (Document) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("candidate", Candidate.Type).Unique().Required().Immutable().Field("candidate_id"),
		edge.To("application", Application.Type).Unique().Field("application_id"),
	}
}

func (Document) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("candidate_id", "created_at", "id"),
		index.Fields("application_id"),
	}
}

// DocumentChunk is a slice of a document's bytes.
type DocumentChunk struct{ ent.Schema }

func (DocumentChunk) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"A slice of a document's content. It is in the database so that files and rows are always consistent.",
		),
	}
}

func (DocumentChunk) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

func (DocumentChunk) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("document_id", "The document."),
		field.Int("position").Immutable().NonNegative().Comment("Order of the chunks, from 0."),
		field.Bytes("data").Immutable().MaxLen(1 << 18).Comment("Content, at most 256 KiB."),
	}
}

func (DocumentChunk) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("document", Document.Type).Unique().Required().Immutable().Field("document_id"),
	}
}

func (DocumentChunk) Indexes() []ent.Index {
	return []ent.Index{index.Fields("document_id", "position").Unique()}
}
