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

// User is a colleague with an account.
type User struct{ ent.Schema }

// Annotations of the entity.
func (User) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A colleague with an account. Deactivated, never deleted.")}
}

// Mixin of the entity.
func (User) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Updated{}, mixin.Version{}}
}

// Fields of the entity.
func (User) Fields() []ent.Field {
	return []ent.Field{
		field.String("email").MaxLen(1280).NotEmpty().Comment("Address as entered."),
		mixin.Key("email_key", "Address folded to lower case; unique."),
		field.String("name").MaxLen(800).NotEmpty().Comment("Full name as shown."),
		mixin.Key("name_key", "Name folded for order and look-up."),
		field.String("title").Optional().Nillable().MaxLen(800).Comment("Job title."),
		field.Enum("role").GoType(workflow.CompanyRole("")).Comment("Company role."),
		field.Bool("confidential_access").Default(false).Comment("Grants an ADMIN sight of confidential postings; means nothing for other roles."),
		field.Time("deactivated_at").Optional().Nillable().Comment("When the account was closed; null while it works."),
	}
}

// Indexes of the entity.
func (User) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("email_key").Unique(),
		index.Fields("name_key", "id"),
	}
}

// ServiceAccount is a machine that acts under its own name.
type ServiceAccount struct{ ent.Schema }

// Annotations of the entity.
func (ServiceAccount) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A machine with an API key of its own, such as an integration.")}
}

// Mixin of the entity.
func (ServiceAccount) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}}
}

// Fields of the entity.
func (ServiceAccount) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(800).NotEmpty().Unique().Comment("Name as shown; unique."),
		field.Enum("role").GoType(workflow.CompanyRole("")).Comment("Company role that it acts with."),
		field.Bool("confidential_access").Default(false).Comment("As User.confidential_access."),
		field.Time("deactivated_at").Optional().Nillable().Comment("When it was switched off; null while it works."),
	}
}

// ApiKey is a bearer credential.
type ApiKey struct{ ent.Schema }

// Annotations of the entity.
func (ApiKey) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A bearer credential of a user or a service account. Only the hash of its secret is stored.")}
}

// Mixin of the entity.
func (ApiKey) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

// Fields of the entity.
func (ApiKey) Fields() []ent.Field {
	return []ent.Field{
		mixin.OptionalRef("user_id", "Owner, when a person owns it."),
		mixin.OptionalRef("service_account_id", "Owner, when a machine owns it."),
		field.String("name").MaxLen(400).NotEmpty().Comment("What the owner calls it."),
		field.String("hint").MaxLen(20).Immutable().Comment("First characters of the secret, to recognise it by."),
		field.Bytes("hash").Immutable().Sensitive().MaxLen(64).Comment("SHA-256 of the secret, which has 256 random bits and so needs no slow hash."),
		field.Enum("scope").GoType(workflow.ApiScope("")).Comment("READ or WRITE; WRITE includes READ."),
		field.Strings("capabilities").Optional().Comment("Areas that it is narrowed to; null for all."),
		field.Time("expires_at").Optional().Nillable().Comment("When it stops working; null for never."),
		field.Time("revoked_at").Optional().Nillable().Comment("When its owner or an admin ended it."),
		field.Time("last_used_at").Optional().Nillable().Comment("When it was last used, exact to a minute."),
	}
}

// Edges of the entity.
func (ApiKey) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("user", User.Type).Unique().Field("user_id"),
		edge.To("service_account", ServiceAccount.Type).Unique().Field("service_account_id"),
	}
}

// Indexes of the entity.
func (ApiKey) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hash").Unique(),
		index.Fields("user_id", "created_at", "id"),
		index.Fields("service_account_id"),
	}
}

// IdempotencyRecord remembers a command that succeeded.
type IdempotencyRecord struct{ ent.Schema }

// Annotations of the entity.
func (IdempotencyRecord) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A command that succeeded under an idempotency key. Keeps the ids of its result, never an answer or a secret.")}
}

// Mixin of the entity.
func (IdempotencyRecord) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

// Fields of the entity.
func (IdempotencyRecord) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("actor_id", "Who sent the command."),
		field.String("key").Immutable().NotEmpty().MaxLen(800).Annotations(entsql.Annotation{Collation: "C"}).Comment("The client's key."),
		field.String("command").Immutable().NotEmpty().MaxLen(80).Comment("The command's name."),
		field.Bytes("input_hash").Immutable().MaxLen(64).Comment("SHA-256 of the command's input without the key."),
		field.Bytes("result").Immutable().Comment("JSON: ids of what the command made or changed, and of its events."),
	}
}

// Indexes of the entity.
func (IdempotencyRecord) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("actor_id", "key").Unique(),
		index.Fields("created_at"),
	}
}
