package entity

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/competency"
	"hirewire/ent/roleprofile"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// RoleProfile is a reusable description of a kind of job, which postings are made from.
var RoleProfile = declare(
	Entity{
		Name: "RoleProfile", Type: "RoleProfile", Noun: "role profile",
		Prefix: ids.RoleProfile, Table: "role_profiles",
		Visible: companyData,
		Areas:   []workflow.ApiCapability{workflow.CapabilityPostings},
		Shared: []string{
			"id", "version", "title", "archivedAt",
		},
		Paged: true,
		Node:  true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.RoleProfile, error) {
		return db.RoleProfile.Query().Where(roleprofile.IDIn(list...)).All(ctx)
	},
)

// Competency is an ability that interviews for a role profile assess.
var Competency = declare(
	Entity{
		Name: "Competency", Type: "Competency", Noun: "competency",
		Prefix: ids.Competency, Table: "competencies",
		Visible: companyData,
		Areas:   []workflow.ApiCapability{workflow.CapabilityPostings},
		Node:    true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.Competency, error) {
		return db.Competency.Query().Where(competency.IDIn(list...)).All(ctx)
	},
)
