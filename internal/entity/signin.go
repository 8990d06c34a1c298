package entity

import (
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// SignInSession is a session of a user in a browser.
var SignInSession = register(Entity{
	Name: "SignInSession", Type: "Session", Noun: "session",
	Prefix: ids.SignInSession, Table: "sign_in_sessions",
	Areas:    []workflow.ApiCapability{workflow.CapabilityAdmin},
	Personal: []string{"address", "client", "id_token"},
	Node:     true,
})

// SignInPassword is the password of a local account, as a hash.
var SignInPassword = register(Entity{
	Name: "SignInPassword", Noun: "password",
	Prefix: ids.SignInPassword, Table: "sign_in_passwords",
	Personal: []string{"hash"},
})

// SignInLink is a one-time link that sets a password.
var SignInLink = register(Entity{
	Name: "SignInLink", Noun: "sign-in link",
	Prefix: ids.SignInLink, Table: "sign_in_links",
})

// SignInTotp is a user's authenticator, the second factor of a sign-in.
var SignInTotp = register(Entity{
	Name: "SignInTotp", Noun: "second factor",
	Prefix: ids.SignInTotp, Table: "sign_in_totps",
	Personal: []string{"secret"},
})

// SignInRecoveryCode is a one-time code for users who lost their authenticator.
var SignInRecoveryCode = register(Entity{
	Name: "SignInRecoveryCode", Noun: "recovery code",
	Prefix: ids.SignInRecoveryCode, Table: "sign_in_recovery_codes",
})

// SignInIdentity links a user to an account at an OpenID provider.
var SignInIdentity = register(Entity{
	Name: "SignInIdentity", Noun: "identity at a provider",
	Prefix: ids.SignInIdentity, Table: "sign_in_identities",
	Personal: []string{"subject"},
})

// SignInAttempt counts failed attempts to sign in, for lock-outs.
var SignInAttempt = register(Entity{
	Name: "SignInAttempt", Noun: "sign-in attempt",
	Prefix: ids.SignInAttempt, Table: "sign_in_attempts",
})
