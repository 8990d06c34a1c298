package entity

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/stage"
	"hirewire/ent/stagecompetency"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Stage is a step of a posting's interview plan.
var Stage = declare(
	Entity{
		Name:         "Stage",
		Type:         "Stage",
		Noun:         "stage",
		Prefix:       ids.Stage,
		Table:        "stages",
		Visible:      (*access.Viewer).OfPosting,
		Place:        ofPosting("stages"),
		Significance: 7,
		Areas: []workflow.ApiCapability{
			workflow.CapabilityPostings,
			workflow.CapabilityPipeline,
		},
		Shared: []string{
			"id", "name", "kind", "position", "targetDays", "archivedAt", "posting",
		},
		Node: true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.Stage, error) {
		return db.Stage.Query().Where(stage.IDIn(list...)).All(ctx)
	},
)

// StageCompetency links a stage to a competency that it assesses.
var StageCompetency = declare(
	Entity{
		Name: "StageCompetency", Noun: "competency of a stage",
		Prefix: ids.StageCompetency, Table: "stage_competencies",
		Visible: ofStage,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.StageCompetency, error) {
		return db.StageCompetency.Query().Where(stagecompetency.IDIn(list...)).All(ctx)
	},
)

// ofStage is true for rows of a table with a stage_id whose stage's posting the viewer may see.
func ofStage(v *access.Viewer, alias string) access.Predicate {
	seen := v.OfPosting("sc")
	return access.Predicate{
		SQL:  "EXISTS (SELECT 1 FROM stages sc WHERE sc.id = " + alias + ".stage_id AND " + seen.SQL + ")",
		Args: seen.Args,
	}
}
