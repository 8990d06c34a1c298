package entity

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/comment"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Comment is a comment of a colleague on an application.
var Comment = declare(
	Entity{
		Name: "Comment", Type: "Comment", Noun: "comment",
		Prefix: ids.Comment, Table: "comments",
		Visible:      (*access.Viewer).Comments,
		Place:        ofApplication("comments"),
		Significance: 2,
		Areas:        []workflow.ApiCapability{workflow.CapabilityPipeline},
		Shared: []string{
			"id", "body", "visibility", "author", "createdAt", "application",
		},
		Personal: []string{"body"},
		Paged:    true,
		Node:     true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.Comment, error) {
		return db.Comment.Query().Where(comment.IDIn(list...)).All(ctx)
	},
)
