package entity

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/apikey"
	"hirewire/ent/serviceaccount"
	"hirewire/ent/user"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// User is a colleague with an account.
var User = declare(
	Entity{
		Name: "User", Type: "User", Noun: "user",
		Prefix: ids.User, Table: "users",
		Visible: everybody,
		Place:   Place{From: "users x", Subject: "x.id", Posting: "NULL"},
		Shared: []string{
			"id", "name", "title",
		},
		Personal: []string{"email", "email_key", "name", "name_key", "title"},
		Paged:    true,
		Node:     true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.User, error) {
		return db.User.Query().Where(user.IDIn(list...)).All(ctx)
	},
)

// ServiceAccount is an integration that acts under its own name.
var ServiceAccount = declare(
	Entity{
		Name: "ServiceAccount", Type: "ServiceAccount", Noun: "service account",
		Prefix: ids.ServiceAccount, Table: "service_accounts",
		Visible: everybody,
		Place:   Place{From: "service_accounts x", Subject: "x.id", Posting: "NULL"},
		Shared: []string{
			"id", "name",
		},
		Paged: true,
		Node:  true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.ServiceAccount, error) {
		return db.ServiceAccount.Query().Where(serviceaccount.IDIn(list...)).All(ctx)
	},
)

// ApiKey is a credential of a user or service account for the API.
var ApiKey = declare(
	Entity{
		Name: "ApiKey", Type: "ApiKey", Noun: "API key",
		Prefix: ids.APIKey, Table: "api_keys",
		Visible: (*access.Viewer).Keys,
		Place:   Place{From: "api_keys x", Subject: "x.id", Posting: "NULL"},
		Areas:   []workflow.ApiCapability{workflow.CapabilityAdmin},
		Node:    true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.ApiKey, error) {
		return db.ApiKey.Query().Where(apikey.IDIn(list...)).All(ctx)
	},
)
