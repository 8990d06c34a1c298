package entity

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/hiringteammember"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// HiringTeamMember is a colleague on the hiring team of one posting.
var HiringTeamMember = declare(
	Entity{
		Name: "HiringTeamMember", Type: "HiringTeamMember", Noun: "hiring team member",
		Prefix: ids.HiringTeamMember, Table: "hiring_team_members",
		Visible:      (*access.Viewer).OfPosting,
		Place:        ofPosting("hiring_team_members"),
		Significance: 9,
		Areas:        []workflow.ApiCapability{workflow.CapabilityPostings},
		Node:         true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.HiringTeamMember, error) {
		return db.HiringTeamMember.Query().Where(hiringteammember.IDIn(list...)).All(ctx)
	},
)
