package entity

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/application"
	"hirewire/ent/applicationinterviewer"
	"hirewire/ent/transition"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Application is one candidate's application to one posting.
var Application = declare(
	Entity{
		Name: "Application", Type: "Application", Noun: "application",
		Prefix: ids.Application, Table: "applications",
		Visible: (*access.Viewer).Applications, Sees: (*access.Viewer).SeesApplication,
		Place:        Place{From: "applications x", Subject: "x.id", Posting: "x.posting_id"},
		Significance: 1,
		Areas:        []workflow.ApiCapability{workflow.CapabilityPipeline},
		// Source and creditedTo are shared only among those who see whole pipelines.
		Shared: []string{
			"id", "version", "status", "stage", "posting", "candidate", "source", "creditedTo",
			"appliedAt", "enteredStageAt", "dueAt", "endedAt", "reason", "interviewers", "addedBy",
			"createdAt", "updatedAt",
		},
		Paged: true,
		Node:  true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.Application, error) {
		return db.Application.Query().Where(application.IDIn(list...)).All(ctx)
	},
)

// ApplicationInterviewer is a colleague who interviews an application.
var ApplicationInterviewer = declare(
	Entity{
		Name: "ApplicationInterviewer", Noun: "interviewer",
		Prefix: ids.ApplicationInterviewer, Table: "application_interviewers",
		Visible: (*access.Viewer).OfApplication,
		Place:   ofApplication("application_interviewers"),
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.ApplicationInterviewer, error) {
		return db.ApplicationInterviewer.Query().
			Where(applicationinterviewer.IDIn(list...)).
			All(ctx)
	},
)

// Transition is an immutable record of one change of stage or status.
var Transition = declare(
	Entity{
		Name: "Transition", Type: "Transition", Noun: "transition",
		Prefix: ids.Transition, Table: "transitions",
		Visible:      (*access.Viewer).OfApplication,
		Place:        ofApplication("transitions"),
		Significance: 3,
		Areas:        []workflow.ApiCapability{workflow.CapabilityPipeline},
		Shared: []string{
			"id", "kind", "occurredAt", "actor", "fromStage", "toStage", "fromStatus", "toStatus",
			"reason", "note", "applicationVersion", "application",
		},
		Personal: []string{"note"},
		Paged:    true,
		Node:     true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.Transition, error) {
		return db.Transition.Query().Where(transition.IDIn(list...)).All(ctx)
	},
)
