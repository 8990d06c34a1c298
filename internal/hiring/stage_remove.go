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

// RemoveStageInput is a stage to take out of the plan.
type RemoveStageInput struct {
	// Which stage.
	StageID string `json:"stageId"`
	// The version of its posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Where its active applications go: another stage of the posting.
	MoveToStageID *string `json:"moveToStageId,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RemoveStage takes a stage out of a posting's plan. Its active applications go to the named stage, each with a
// transition; those that have ended keep it.
func (s *Service) RemoveStage(ctx context.Context, in RemoveStageInput) (*command.Outcome, error) {
	return s.run(ctx, "removeStage", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		p, st, err := u.stageFor(ctx, in.StageID, in.ExpectedVersion)
		if err != nil {
			return err
		}
		target, err := u.target(ctx, in.MoveToStageID)
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
			return about(st.ID, p, moveTarget(err))
		}
		if err := u.archiveStage(ctx, p, st, left); err != nil || len(there) == 0 {
			return err
		}
		return u.applyToAll(ctx, p, there, decision{}, eventlog.ApplicationMoved, func(a workflow.Application) (workflow.Change, error) {
			change, err := workflow.Move(p.Status, a, *target)
			return change, moveTarget(err)
		})
	})
}

func (u *unit) target(ctx context.Context, id *string) (*workflow.Stage, error) {
	if id == nil {
		return nil, nil //nolint:nilnil // no target was named
	}
	to, err := u.stage(ctx, *id, "moveToStageId")
	return &to, err
}

// moveTarget lets a rule that speaks of the stage to move to blame the field of this command.
func moveTarget(err error) error {
	r, ok := errors.AsType[workflow.InvalidRule](err)
	if !ok || !slices.Equal(r.Path, []string{"toStageId"}) {
		return err
	}
	r.Path = []string{"moveToStageId"}
	return r
}

func (u *unit) archiveStage(ctx context.Context, p *postingFacts, st *ent.Stage, left []string) error {
	if err := save(ctx, st.ID, u.DB.Stage.Update().Where(stage.ID(st.ID)).
		SetArchivedAt(u.At)); err != nil {
		return err
	}
	_, err := u.DB.Stage.Update().Where(stage.PostingID(p.ID), stage.ArchivedAtIsNil(),
		stage.PositionGT(st.Position)).
		AddPosition(-1).Save(ctx)
	if err != nil {
		return fmt.Errorf("close the gap: %w", err)
	}
	if err := u.raise(ctx, p, u.postingRow(p)); err != nil {
		return err
	}
	u.emitVersion(eventlog.StageRemoved, p, eventlog.Facts{StageID: st.ID, StageIDs: left})
	return nil
}
