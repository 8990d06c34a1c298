package entity

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/opening"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Opening is one position to fill in a posting.
var Opening = declare(
	Entity{
		Name: "Opening", Type: "Opening", Noun: "opening",
		Prefix: ids.Opening, Table: "openings",
		Visible:      (*access.Viewer).Openings,
		Place:        ofPosting("openings"),
		Significance: 8,
		Areas:        []workflow.ApiCapability{workflow.CapabilityPostings},
		Shared: []string{
			"id", "label", "status", "posting", "cancelReason", "createdAt", "filledAt",
			"cancelledAt",
		},
		Node: true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.Opening, error) {
		return db.Opening.Query().Where(opening.IDIn(list...)).All(ctx)
	},
)
