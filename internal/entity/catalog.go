package entity

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/decisionreason"
	"hirewire/ent/department"
	"hirewire/ent/location"
	"hirewire/ent/source"
	"hirewire/ent/tag"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Department is a department of the company; departments form a tree.
var Department = declare(
	Entity{
		Name: "Department", Type: "Department", Noun: "department",
		Prefix: ids.Department, Table: "departments",
		Visible: companyData,
		Areas:   []workflow.ApiCapability{workflow.CapabilityPostings},
		Shared: []string{
			"id", "name", "archivedAt",
		},
		Node: true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.Department, error) {
		return db.Department.Query().Where(department.IDIn(list...)).All(ctx)
	},
)

// Location is a place where colleagues work.
var Location = declare(
	Entity{
		Name: "Location", Type: "Location", Noun: "location",
		Prefix: ids.Location, Table: "locations",
		Visible: companyData,
		Areas:   []workflow.ApiCapability{workflow.CapabilityPostings},
		Shared: []string{
			"id", "name", "city", "region", "country", "timeZone", "archivedAt",
		},
		Node: true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.Location, error) {
		return db.Location.Query().Where(location.IDIn(list...)).All(ctx)
	},
)

// Tag is a label for candidates.
var Tag = declare(
	Entity{
		Name:    "Tag",
		Type:    "Tag",
		Noun:    "tag",
		Prefix:  ids.Tag,
		Table:   "tags",
		Visible: companyData,
		Areas: []workflow.ApiCapability{
			workflow.CapabilityCandidates,
			workflow.CapabilityPostings,
		},
		Shared: []string{
			"id", "name", "archivedAt",
		},
		Node: true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.Tag, error) {
		return db.Tag.Query().Where(tag.IDIn(list...)).All(ctx)
	},
)

// Source is an origin of applications, such as a job board.
var Source = declare(
	Entity{
		Name: "Source", Type: "Source", Noun: "source",
		Prefix: ids.Source, Table: "sources",
		Visible: companyData,
		Areas:   []workflow.ApiCapability{workflow.CapabilityPostings, workflow.CapabilityPipeline},
		Shared: []string{
			"id", "kind", "label", "archivedAt",
		},
		Node: true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.Source, error) {
		return db.Source.Query().Where(source.IDIn(list...)).All(ctx)
	},
)

// DecisionReason is a reason for rejecting or withdrawing applications.
var DecisionReason = declare(
	Entity{
		Name: "DecisionReason", Type: "DecisionReason", Noun: "decision reason",
		Prefix: ids.DecisionReason, Table: "decision_reasons",
		Visible: companyData,
		Areas:   []workflow.ApiCapability{workflow.CapabilityPostings, workflow.CapabilityPipeline},
		Shared: []string{
			"id", "kind", "label", "archivedAt",
		},
		Node: true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.DecisionReason, error) {
		return db.DecisionReason.Query().Where(decisionreason.IDIn(list...)).All(ctx)
	},
)
