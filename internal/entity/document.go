package entity

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/document"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Document is a file of a candidate, such as a résumé.
var Document = declare(
	Entity{
		Name: "Document", Type: "Document", Noun: "document",
		Prefix: ids.Document, Table: "documents",
		Visible: (*access.Viewer).Documents,
		Place: Place{
			From:    "documents x LEFT JOIN applications a ON a.id = x.application_id",
			Subject: "x.candidate_id",
			Posting: "a.posting_id",
		},
		Significance: 5,
		Areas:        []workflow.ApiCapability{workflow.CapabilityCandidates},
		Shared: []string{
			"id", "kind", "filename", "mediaType", "size", "sha256", "addedBy", "createdAt",
		},
		Personal: []string{"filename", "sha256"},
		Node:     true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.Document, error) {
		return db.Document.Query().Where(document.IDIn(list...)).All(ctx)
	},
)

// DocumentChunk is a slice of a document's bytes.
var DocumentChunk = register(Entity{
	Name: "DocumentChunk", Noun: "part of a document",
	Prefix: ids.DocumentChunk, Table: "document_chunks",
	Personal: []string{"data"},
})
