package hiring

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"hirewire/ent"
	"hirewire/ent/stage"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/workflow"
)

// RemoveStageInput is the input of RemoveStage.
type RemoveStageInput struct {
	// ID of the stage.
	StageID string `json:"stageId"`
	// The version of the stage's posting that the client last read; fails with VersionConflict if
	// it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// ID of another stage of the posting, to which active applications are moved. Required if the
	// stage has any; otherwise the command fails with StageInUse.
	MoveToStageID *string `json:"moveToStageId,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RemoveStage removes a stage from a posting's plan by archiving it. Its active applications move
// to the named stage, each with a transition; ended applications stay in it.
func (s *Service) RemoveStage(ctx context.Context, in RemoveStageInput) (*command.Outcome, error) {
	return s.run(
		ctx,
		"removeStage",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			p, st, err := u.stageFor(ctx, in.StageID, in.ExpectedVersion)
			if err != nil {
				return err
			}
			target, err := u.removalTarget(ctx, in.MoveToStageID)
			if err != nil {
				return err
			}
			live, err := u.liveStages(ctx, p.ID)
			if err != nil {
				return err
			}
			there, err := u.activeApplications(ctx, p, &st.ID)
			if err != nil {
				return err
			}
			removed := workflow.Stage{ID: st.ID, PostingID: p.ID, Archived: st.ArchivedAt != nil}
			left := slices.DeleteFunc(idsOf(live), func(id string) bool { return id == st.ID })
			if err := workflow.RemoveStage(len(there), target, removed, len(left)); err != nil {
				return about(st.ID, p, blameMoveToStage(err))
			}
			if err := u.archiveStage(ctx, p, st, left); err != nil || len(there) == 0 {
				return err
			}
			return u.applyToAll(
				ctx,
				p,
				there,
				decision{},
				eventlog.ApplicationMoved,
				func(a workflow.Application) (workflow.Change, error) {
					change, err := workflow.Move(p.Status, a, *target)
					return change, blameMoveToStage(err)
				},
			)
		},
	)
}

func (u *unit) removalTarget(ctx context.Context, id *string) (*workflow.Stage, error) {
	if id == nil {
		return nil, nil //nolint:nilnil // no target was named
	}
	to, err := u.stage(ctx, *id, "moveToStageId")
	return &to, err
}

// blameMoveToStage changes the field of a refusal from toStageId, as the rules call it, to
// moveToStageId, as this command does.
func blameMoveToStage(err error) error {
	r, ok := errors.AsType[workflow.InvalidRule](err)
	if !ok || !slices.Equal(r.Path, []string{"toStageId"}) {
		return err
	}
	r.Path = []string{"moveToStageId"}
	return r
}

func (u *unit) archiveStage(
	ctx context.Context,
	p *postingFacts,
	st *ent.Stage,
	left []string,
) error {
	if err := save(ctx, st.ID, u.DB.Stage.Update().Where(stage.ID(st.ID)).
		SetArchivedAt(u.At)); err != nil {
		return err
	}
	_, err := u.DB.Stage.Update().Where(stage.PostingID(p.ID), stage.ArchivedAtIsNil(),
		stage.PositionGT(st.Position)).
		AddPosition(-1).Save(ctx)
	if err != nil {
		return fmt.Errorf("move the later stages up: %w", err)
	}
	if err := u.saveNextVersion(ctx, p, u.postingRow(p)); err != nil {
		return err
	}
	u.emitVersion(eventlog.StageRemoved, p, eventlog.Facts{StageID: st.ID, StageIDs: left})
	return nil
}
