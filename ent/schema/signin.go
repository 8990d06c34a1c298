package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"hirewire/ent/schema/mixin"
)

// The tables of sign-in. Package signin alone writes and reads them, by hand-written statements; no
// query of the API shows them, so their changes are audited and have no events.

// SignInSession is a browser that is signed in.
type SignInSession struct{ ent.Schema }

// Annotations of the entity.
func (SignInSession) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A browser that is signed in. Only the hash of its cookie is stored; ending a session removes the row.")}
}

// Mixin of the entity.
func (SignInSession) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

// Fields of the entity.
func (SignInSession) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("user_id", "Who is signed in."),
		field.Bytes("hash").Immutable().Sensitive().MaxLen(64).Comment("SHA-256 of the cookie, which has 256 random bits and so needs no slow hash."),
		field.String("method").Immutable().NotEmpty().MaxLen(16).Comment("PASSWORD, LINK, OIDC or DEMO."),
		field.Time("last_used_at").Comment("When it was last used, exact to a minute; idle time counts from here."),
		field.Time("expires_at").Immutable().Comment("When it ends however much it is used."),
		field.String("address").Optional().Immutable().MaxLen(64).Comment("Network address at sign-in."),
		field.String("client").Optional().Immutable().MaxLen(1200).Comment("User agent at sign-in."),
		field.String("id_token").Optional().Nillable().Immutable().Sensitive().MaxLen(16384).Comment("What the OpenID provider wants to see at sign-out; it opens nothing."),
	}
}

// Edges of the entity.
func (SignInSession) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Unique().Required().Immutable().Field("user_id")}
}

// Indexes of the entity.
func (SignInSession) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hash").Unique(),
		index.Fields("user_id", "created_at", "id"),
		index.Fields("expires_at"),
	}
}

// SignInPassword is the password of a local account.
type SignInPassword struct{ ent.Schema }

// Annotations of the entity.
func (SignInPassword) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("The password of a local account. Whoever signs in elsewhere has none.")}
}

// Mixin of the entity.
func (SignInPassword) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

// Fields of the entity.
func (SignInPassword) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("user_id", "Whose it is."),
		field.String("hash").Sensitive().NotEmpty().MaxLen(400).Comment("Argon2id, in the PHC format with salt and parameters."),
		field.Time("changed_at").Comment("When it was set."),
	}
}

// Edges of the entity.
func (SignInPassword) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Unique().Required().Immutable().Field("user_id")}
}

// Indexes of the entity.
func (SignInPassword) Indexes() []ent.Index { return []ent.Index{index.Fields("user_id").Unique()} }

// SignInLink is a link that works once.
type SignInLink struct{ ent.Schema }

// Annotations of the entity.
func (SignInLink) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A link that sets a password, once: for the first admin, an invited colleague, or one who forgot theirs. Only the hash of its secret is stored.")}
}

// Mixin of the entity.
func (SignInLink) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

// Fields of the entity.
func (SignInLink) Fields() []ent.Field {
	return []ent.Field{
		field.String("kind").Immutable().NotEmpty().MaxLen(16).Comment("FIRST_RUN, INVITATION or RESET."),
		mixin.OptionalRef("user_id", "Whose password it sets; null for the first admin, who does not exist yet."),
		mixin.OptionalRef("actor_id", "Colleague or service account that made it; null for the command line, the server's start, and a person who forgot their own password."),
		field.Bytes("hash").Immutable().Sensitive().MaxLen(64).Comment("SHA-256 of the secret."),
		field.Time("expires_at").Immutable().Comment("When it stops working."),
		field.Time("used_at").Optional().Nillable().Comment("When it was used, or replaced by a newer one."),
	}
}

// Edges of the entity.
func (SignInLink) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Unique().Field("user_id")}
}

// Indexes of the entity.
func (SignInLink) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hash").Unique(), index.Fields("user_id"), index.Fields("expires_at")}
}

// SignInTotp is a second factor.
type SignInTotp struct{ ent.Schema }

// Annotations of the entity.
func (SignInTotp) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A second factor: the secret that somebody's authenticator has too.")}
}

// Mixin of the entity.
func (SignInTotp) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

// Fields of the entity.
func (SignInTotp) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("user_id", "Whose it is."),
		field.Bytes("secret").Immutable().Sensitive().MaxLen(64).Comment("The shared secret: it must be readable to check a code."),
		field.Time("confirmed_at").Optional().Nillable().Comment("When the first code was right; null while it is being set up and not asked for."),
		field.Int64("last_step").Default(0).Comment("Time step of the last code that was taken: no code is taken twice."),
	}
}

// Edges of the entity.
func (SignInTotp) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Unique().Required().Immutable().Field("user_id")}
}

// Indexes of the entity.
func (SignInTotp) Indexes() []ent.Index { return []ent.Index{index.Fields("user_id").Unique()} }

// SignInRecoveryCode stands in for an authenticator that was lost.
type SignInRecoveryCode struct{ ent.Schema }

// Annotations of the entity.
func (SignInRecoveryCode) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A code that stands in for a lost authenticator, once: using it removes the row.")}
}

// Mixin of the entity.
func (SignInRecoveryCode) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

// Fields of the entity.
func (SignInRecoveryCode) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("user_id", "Whose it is."),
		field.Bytes("hash").Immutable().Sensitive().MaxLen(64).Comment("SHA-256 of the code, which has 80 random bits."),
	}
}

// Edges of the entity.
func (SignInRecoveryCode) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Unique().Required().Immutable().Field("user_id")}
}

// Indexes of the entity.
func (SignInRecoveryCode) Indexes() []ent.Index {
	return []ent.Index{index.Fields("user_id", "hash").Unique()}
}

// SignInIdentity is a colleague as an OpenID provider knows them.
type SignInIdentity struct{ ent.Schema }

// Annotations of the entity.
func (SignInIdentity) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("A colleague as an OpenID provider knows them. Once it is there, addresses no longer matter.")}
}

// Mixin of the entity.
func (SignInIdentity) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

// Fields of the entity.
func (SignInIdentity) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("user_id", "Who it is."),
		field.String("issuer").Immutable().NotEmpty().MaxLen(1024).Annotations(entsql.Annotation{Collation: "C"}).Comment("The provider."),
		field.String("subject").Immutable().NotEmpty().MaxLen(1024).Annotations(entsql.Annotation{Collation: "C"}).Comment("The provider's name for them."),
	}
}

// Edges of the entity.
func (SignInIdentity) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Unique().Required().Immutable().Field("user_id")}
}

// Indexes of the entity.
func (SignInIdentity) Indexes() []ent.Index {
	return []ent.Index{index.Fields("issuer", "subject").Unique(), index.Fields("user_id", "issuer").Unique()}
}

// SignInAttempt counts failures, so that guessing is slow on all instances together.
type SignInAttempt struct{ ent.Schema }

// Annotations of the entity.
func (SignInAttempt) Annotations() []schema.Annotation {
	return []schema.Annotation{schema.Comment("Failed attempts of an account or a network address. The id is a hash of what is counted, so the table names nobody.")}
}

// Mixin of the entity.
func (SignInAttempt) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

// Fields of the entity.
func (SignInAttempt) Fields() []ent.Field {
	return []ent.Field{
		field.Int("failures").Default(0).Comment("Attempts since the last success, those that are being checked included."),
		field.Time("last_at").Comment("When the last one began; a day later they are forgotten."),
		field.Time("locked_until").Optional().Nillable().Comment("Until when nothing is checked."),
	}
}

// Indexes of the entity.
func (SignInAttempt) Indexes() []ent.Index { return []ent.Index{index.Fields("last_at")} }
