package entity

import (
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// SignInSession declares the entity session.
var SignInSession = register(Entity{
	Name: "SignInSession", Type: "Session", Noun: "session",
	Prefix: ids.SignInSession, Table: "sign_in_sessions",
	Areas:    []workflow.ApiCapability{workflow.CapabilityAdmin},
	Personal: []string{"address", "client", "id_token"},
	Node:     true,
})

// SignInPassword declares the entity password.
var SignInPassword = register(Entity{
	Name: "SignInPassword", Noun: "password",
	Prefix: ids.SignInPassword, Table: "sign_in_passwords",
	Personal: []string{"hash"},
})

// SignInLink declares the entity sign-in link.
var SignInLink = register(Entity{
	Name: "SignInLink", Noun: "sign-in link",
	Prefix: ids.SignInLink, Table: "sign_in_links",
})

// SignInTotp declares the entity second factor.
var SignInTotp = register(Entity{
	Name: "SignInTotp", Noun: "second factor",
	Prefix: ids.SignInTotp, Table: "sign_in_totps",
	Personal: []string{"secret"},
})

// SignInRecoveryCode declares the entity recovery code.
var SignInRecoveryCode = register(Entity{
	Name: "SignInRecoveryCode", Noun: "recovery code",
	Prefix: ids.SignInRecoveryCode, Table: "sign_in_recovery_codes",
})

// SignInIdentity declares the entity identity at a provider.
var SignInIdentity = register(Entity{
	Name: "SignInIdentity", Noun: "identity at a provider",
	Prefix: ids.SignInIdentity, Table: "sign_in_identities",
	Personal: []string{"subject"},
})

// SignInAttempt declares the entity sign-in attempt.
var SignInAttempt = register(Entity{
	Name: "SignInAttempt", Noun: "sign-in attempt",
	Prefix: ids.SignInAttempt, Table: "sign_in_attempts",
})
