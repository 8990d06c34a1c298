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

// The tables of sign-in. Only package signin reads and writes them, with hand-written statements.
// Changes are recorded in the audit trail and have no events, because no API query depends on them.

// SignInSession is a session of a user in a browser.
type SignInSession struct{ ent.Schema }

func (SignInSession) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"A session of a user in a browser. Only the hash of its cookie is stored. Ending a session deletes the row.",
		),
	}
}

func (SignInSession) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

func (SignInSession) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("user_id", "The user who is signed in."),
		field.Bytes("hash").
			Immutable().
			Sensitive().
			MaxLen(64).
			Comment("SHA-256 of the cookie. The cookie has 256 random bits, so it needs no slow hash."),
		field.String("method").
			Immutable().
			NotEmpty().
			MaxLen(16).
			Comment("PASSWORD, LINK, OIDC or DEMO."),
		field.Time("last_used_at").
			Comment("When it was last used, exact to a minute. The idle timeout counts from here."),
		field.Time("expires_at").Immutable().Comment("When it ends, even if it is in use."),
		field.String("address").
			Optional().
			Immutable().
			MaxLen(64).
			Comment("Network address at sign-in."),
		field.String("client").
			Optional().
			Immutable().
			MaxLen(1200).
			Comment("User agent at sign-in."),
		field.String("id_token").
			Optional().
			Nillable().
			Immutable().
			Sensitive().
			MaxLen(16384).
			Comment("ID token to show to the OpenID provider at sign-out. It gives no access."),
	}
}

func (SignInSession) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Unique().Required().Immutable().Field("user_id")}
}

func (SignInSession) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hash").Unique(),
		index.Fields("user_id", "created_at", "id"),
		index.Fields("expires_at"),
	}
}

// SignInPassword is the password of a local account.
type SignInPassword struct{ ent.Schema }

func (SignInPassword) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("The password of a local account. Users of single sign-on have none."),
	}
}

func (SignInPassword) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

func (SignInPassword) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("user_id", "The user."),
		field.String("hash").
			Sensitive().
			NotEmpty().
			MaxLen(400).
			Comment("Argon2id, in the PHC format with salt and parameters."),
		field.Time("changed_at").Comment("When it was set."),
	}
}

func (SignInPassword) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Unique().Required().Immutable().Field("user_id")}
}

func (SignInPassword) Indexes() []ent.Index { return []ent.Index{index.Fields("user_id").Unique()} }

// SignInLink is a one-time link that sets a password.
type SignInLink struct{ ent.Schema }

func (SignInLink) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"A one-time link that sets a password: for the first admin, an invited colleague, or a user who forgot theirs. Only the hash of its secret is stored.",
		),
	}
}

func (SignInLink) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

func (SignInLink) Fields() []ent.Field {
	return []ent.Field{
		field.String("kind").
			Immutable().
			NotEmpty().
			MaxLen(16).
			Comment("FIRST_RUN, INVITATION or RESET."),
		mixin.OptionalRef(
			"user_id",
			"The user whose password it sets; null for the first admin, who does not exist yet.",
		),
		mixin.OptionalRef(
			"actor_id",
			"User or service account that created it; null for the command line, the server's start, and users who forgot their own password.",
		),
		field.Bytes("hash").Immutable().Sensitive().MaxLen(64).Comment("SHA-256 of the secret."),
		field.Time("expires_at").Immutable().Comment("When it expires."),
		field.Time("used_at").
			Optional().
			Nillable().
			Comment("When it was used, or replaced by a newer one."),
	}
}

func (SignInLink) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Unique().Field("user_id")}
}

func (SignInLink) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hash").Unique(),
		index.Fields("user_id"),
		index.Fields("expires_at"),
	}
}

// SignInTotp is a user's second factor.
type SignInTotp struct{ ent.Schema }

func (SignInTotp) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"A second factor: the secret that it shares with the user's authenticator app.",
		),
	}
}

func (SignInTotp) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

func (SignInTotp) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("user_id", "The user."),
		field.Bytes("secret").
			Immutable().
			Sensitive().
			MaxLen(64).
			Comment("The shared secret. It is stored in the clear, because codes are computed from it."),
		field.Time("confirmed_at").
			Optional().
			Nillable().
			Comment("When the first code was correct; null during the set-up, when no code is required."),
		field.Int64("last_step").
			Default(0).
			Comment("Time step of the last accepted code. No code is accepted twice."),
	}
}

func (SignInTotp) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Unique().Required().Immutable().Field("user_id")}
}

func (SignInTotp) Indexes() []ent.Index { return []ent.Index{index.Fields("user_id").Unique()} }

// SignInRecoveryCode replaces a code of a lost authenticator.
type SignInRecoveryCode struct{ ent.Schema }

func (SignInRecoveryCode) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"A one-time code that replaces a lost authenticator. Using it deletes the row.",
		),
	}
}

func (SignInRecoveryCode) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

func (SignInRecoveryCode) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("user_id", "The user."),
		field.Bytes("hash").
			Immutable().
			Sensitive().
			MaxLen(64).
			Comment("SHA-256 of the code, which has 80 random bits."),
	}
}

func (SignInRecoveryCode) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Unique().Required().Immutable().Field("user_id")}
}

func (SignInRecoveryCode) Indexes() []ent.Index {
	return []ent.Index{index.Fields("user_id", "hash").Unique()}
}

// SignInIdentity links a user to an account at an OpenID provider.
type SignInIdentity struct{ ent.Schema }

func (SignInIdentity) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"Links a user to an account at an OpenID provider. Once it exists, e-mail addresses are no longer compared.",
		),
	}
}

func (SignInIdentity) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}, mixin.Created{}} }

func (SignInIdentity) Fields() []ent.Field {
	return []ent.Field{
		mixin.FixedRef("user_id", "The user."),
		field.String("issuer").
			Immutable().
			NotEmpty().
			MaxLen(1024).
			Annotations(entsql.Annotation{Collation: "C"}).
			Comment("Issuer URL of the provider."),
		field.String("subject").
			Immutable().
			NotEmpty().
			MaxLen(1024).
			Annotations(entsql.Annotation{Collation: "C"}).
			Comment("The provider's id of the account."),
	}
}

func (SignInIdentity) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Unique().Required().Immutable().Field("user_id")}
}

func (SignInIdentity) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("issuer", "subject").Unique(),
		index.Fields("user_id", "issuer").Unique(),
	}
}

// SignInAttempt counts failed attempts. It is in the database because the limits apply to all
// instances together.
type SignInAttempt struct{ ent.Schema }

func (SignInAttempt) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment(
			"Failed attempts of an account or a network address. The id is a hash of the account or address, so the table has no personal data.",
		),
	}
}

func (SignInAttempt) Mixin() []ent.Mixin { return []ent.Mixin{mixin.ID{}} }

func (SignInAttempt) Fields() []ent.Field {
	return []ent.Field{
		field.Int("failures").
			Default(0).
			Comment("Attempts since the last success, including those that are being checked."),
		field.Time("last_at").
			Comment("When the last attempt began. The row is deleted a day later."),
		field.Time("locked_until").
			Optional().
			Nillable().
			Comment("Attempts are rejected without a check until this time."),
	}
}

func (SignInAttempt) Indexes() []ent.Index { return []ent.Index{index.Fields("last_at")} }
