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

// Department declares the entity department.
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

// Location declares the entity location.
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

// Tag declares the entity tag.
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

// Source declares the entity source.
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

// DecisionReason declares the entity decision reason.
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
