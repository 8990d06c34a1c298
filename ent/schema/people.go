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

func (User) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("A colleague with an account. Users are deactivated but never deleted."),
	}
}

func (User) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}, mixin.Updated{}, mixin.Version{}}
}

func (User) Fields() []ent.Field {
	return []ent.Field{
		field.String("email").MaxLen(1280).NotEmpty().Comment("E-mail address as entered."),
		mixin.Key("email_key", "E-mail address in lower case; unique."),
		field.String("name").MaxLen(800).NotEmpty().Comment("Full name as shown."),
		mixin.Key("name_key", "Name folded for sorting and look-up."),
		field.String("title").Optional().Nillable().MaxLen(800).Comment("Job title."),
		field.Enum("role").GoType(workflow.CompanyRole("")).Comment("Company role."),
		field.Bool("confidential_access").
			Default(false).
			Comment("Whether an ADMIN sees confidential postings. It has no effect for other roles."),
		field.Time("deactivated_at").
			Optional().
			Nillable().
			Comment("When the account was deactivated; null while it is active."),
	}
}

func (User) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("email_key").Unique(),
		index.Fields("name_key", "id"),
	}
}

// ServiceAccount is an integration that acts under its own name.
type ServiceAccount struct{ ent.Schema }

func (ServiceAccount) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("An account of an integration, which uses API keys.")}
}

func (ServiceAccount) Mixin() []ent.Mixin {
	return []ent.Mixin{mixin.ID{}, mixin.Created{}}
}

func (ServiceAccount) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxLen(800).NotEmpty().Unique().Comment("Name as shown; unique."),
		field.Enum("role").GoType(workflow.CompanyRole("")).Comment("Company role."),
		field.Bool("confidential_access").Default(false).Comment("See User.confidential_access."),
		field.Time("deactivated_at").
			Optional().
			Nillable().
			Comment("When it was deactivated; null while it is active."),
	}
}

// ApiKey is a bearer credential.
type ApiKey struct{ ent.Schema }

func (ApiKey) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"A bearer credential of a user or a service account. Only the hash of its secret is stored.",
		),
	}
}

func (ApiKey) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

func (ApiKey) Fields() []ent.Field {
	return []ent.Field{
		mixin.OptionalRef("user_id", "The owner, if it is a user."),
		mixin.OptionalRef("service_account_id", "The owner, if it is a service account."),
		field.String("name").MaxLen(400).NotEmpty().Comment("The owner's name for the key."),
		field.String("hint").
			MaxLen(20).
			Immutable().
			Comment("First characters of the secret, by which users recognize the key."),
		field.Bytes("hash").
			Immutable().
			Sensitive().
			MaxLen(64).
			Comment("SHA-256 of the secret. The secret has 256 random bits, so it needs no slow hash."),
		field.Enum("scope").
			GoType(workflow.ApiScope("")).
			Comment("READ or WRITE; WRITE includes READ."),
		field.Strings("capabilities").
			Optional().
			Comment("Areas that the key is limited to; null for all."),
		field.Time("expires_at").
			Optional().
			Nillable().
			Comment("When the key expires; null for never."),
		field.Time("revoked_at").
			Optional().
			Nillable().
			Comment("When its owner or an admin revoked it."),
		field.Time("last_used_at").
			Optional().
			Nillable().
			Comment("When it was last used, exact to a minute."),
	}
}

func (ApiKey) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("user", User.Type).Unique().Field("user_id"),
		edge.To("service_account", ServiceAccount.Type).Unique().Field("service_account_id"),
	}
}

func (ApiKey) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hash").Unique(),
		index.Fields("user_id", "created_at", "id"),
		index.Fields("service_account_id"),
	}
}

// IdempotencyRecord records a command that succeeded under an idempotency key.
type IdempotencyRecord struct{ ent.Schema }

func (IdempotencyRecord) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"A command that succeeded under an idempotency key. It has the ids of the result, but no response and no secret.",
		),
	}
}

func (IdempotencyRecord) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

func (IdempotencyRecord) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("actor_id", "The actor who sent the command."),
		field.String("key").
			Immutable().
			NotEmpty().
			MaxLen(800).
			Annotations(entsql.Annotation{Collation: "C"}).
			Comment("The client's key."),
		field.String("command").Immutable().NotEmpty().MaxLen(80).Comment("The command's name."),
		field.Bytes("input_hash").
			Immutable().
			MaxLen(64).
			Comment("SHA-256 of the command's input without the key."),
		field.Bytes("result").
			Immutable().
			Comment("JSON with the ids of the rows that the command created or changed, and of its events."),
	}
}

func (IdempotencyRecord) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("actor_id", "key").Unique(),
		index.Fields("created_at"),
	}
}
