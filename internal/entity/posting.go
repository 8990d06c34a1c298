package entity

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/posting"
	"hirewire/ent/postingcompetency"
	"hirewire/ent/postinglocation"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Posting is a job that the company hires for.
var Posting = declare(
	Entity{
		Name: "Posting", Type: "Posting", Noun: "posting",
		Prefix: ids.Posting, Table: "postings",
		Visible: (*access.Viewer).Postings, Sees: (*access.Viewer).SeesPosting,
		Place:        Place{From: "postings x", Subject: "x.id", Posting: "x.id"},
		Significance: 6,
		Areas:        []workflow.ApiCapability{workflow.CapabilityPostings},
		Shared: []string{
			"id",
			"version",
			"title",
			"status",
			"visibility",
			"confidential",
			"description",
			"responsibilities",
			"requirements",
			"department",
			"locations",
			"employment",
			"workplace",
			"offerRequired",
			"createdAt",
			"updatedAt",
			"openedAt",
			"closedAt",
		},
		Paged: true,
		Node:  true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.Posting, error) {
		return db.Posting.Query().Where(posting.IDIn(list...)).All(ctx)
	},
)

// PostingLocation links a posting to a location where it hires.
var PostingLocation = declare(
	Entity{
		Name: "PostingLocation", Noun: "location of a posting",
		Prefix: ids.PostingLocation, Table: "posting_locations",
		Visible: (*access.Viewer).OfPosting,
		Place:   ofPosting("posting_locations"),
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.PostingLocation, error) {
		return db.PostingLocation.Query().Where(postinglocation.IDIn(list...)).All(ctx)
	},
)

// PostingCompetency is a posting's own copy of a competency.
var PostingCompetency = declare(
	Entity{
		Name: "PostingCompetency", Type: "PostingCompetency", Noun: "competency",
		Prefix: ids.PostingCompetency, Table: "posting_competencies",
		Visible: (*access.Viewer).OfPosting,
		Place:   ofPosting("posting_competencies"),
		Areas:   []workflow.ApiCapability{workflow.CapabilityPostings},
		Node:    true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.PostingCompetency, error) {
		return db.PostingCompetency.Query().Where(postingcompetency.IDIn(list...)).All(ctx)
	},
)
