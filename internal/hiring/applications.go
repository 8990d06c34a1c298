package hiring

import (
	"context"
	"fmt"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// MoveApplication moves an active application to another stage of its posting.
func (s *Service) MoveApplication(ctx context.Context, in MoveApplicationInput) (*Outcome, error) {
	v := &validation{}
	v.optional(in.Note, maxNote, "note")
	if err := v.err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "moveApplication", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		u.Result.ApplicationID = in.ApplicationID
		return u.move(ctx, in.ApplicationID, in.ToStageID, in.ExpectedVersion, in.Note)
	})
}

// maxNote is the length of the note on a transition in characters.
const maxNote = 5000

func (u *unit) move(ctx context.Context, id, toStageID string, expected int, note *string) error {
	a, err := u.applicationFor(ctx, id, access.MoveApplication, &expected)
	if err != nil {
		return err
	}
	to, err := u.stage(ctx, toStageID, "toStageId")
	if err != nil {
		return err
	}
	change, err := workflow.Move(a.Posting.Status, a.state(), to)
	if err != nil {
		return a.about(err)
	}
	return u.apply(ctx, a, change, decision{note: note}, eventlog.ApplicationMoved, eventlog.Facts{})
}

// decision is what the actor said about a change.
type decision struct {
	reasonID *string
	note     *string
}

// apply writes a change of an application that workflow decided: the row, the transition and the event.
func (u *unit) apply(ctx context.Context, a *applicationFacts, c workflow.Change, d decision, kind eventlog.Kind, facts eventlog.Facts) error {
	version := a.Version + 1
	enteredAt, endedAt := "entered_stage_at", any(nil)
	args := []any{c.ToStageID, string(c.ToStatus), version}
	if c.FromStageID != c.ToStageID || c.Kind == workflow.TransitionReopened {
		enteredAt = "?"
		args = append(args, u.at)
	}
	if c.ToStatus != workflow.ApplicationActive {
		endedAt = u.at
	}
	args = append(args, endedAt, d.reasonID, u.at, a.ID, a.Version)
	n, err := u.exec(ctx, "UPDATE applications SET stage_id = ?, status = ?, version = ?, entered_stage_at = "+enteredAt+", ended_at = ?, reason_id = ?, updated_at = ? WHERE id = ? AND version = ?", args...)
	if err != nil {
		return fmt.Errorf("change application: %w", err)
	}
	if n != 1 {
		// The row is locked since it was read, so this is a defect and no race.
		return fmt.Errorf("change application %s: version %d is gone", a.ID, a.Version)
	}
	transitionID := u.id(ids.Transition)
	_, err = u.exec(ctx, `INSERT INTO transitions (id, application_id, kind, from_stage_id, to_stage_id, from_status, to_status, reason_id, note, actor_kind, actor_id, occurred_at, application_version)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		transitionID, a.ID, string(c.Kind), orNull(c.FromStageID), c.ToStageID, orNull(string(c.FromStatus)), string(c.ToStatus),
		d.reasonID, d.note, string(u.viewer.Kind), u.actorID(), u.at, version)
	if err != nil {
		return fmt.Errorf("record transition: %w", err)
	}
	facts.ApplicationVersion, facts.TransitionID = version, transitionID
	facts.FromStageID, facts.ToStageID, facts.FromStatus, facts.ToStatus = c.FromStageID, c.ToStageID, c.FromStatus, c.ToStatus
	if d.reasonID != nil {
		facts.ReasonID = *d.reasonID
	}
	u.emit(eventlog.Entry{
		Kind: kind, Visibility: eventlog.Pipeline, PostingID: a.Posting.ID, ApplicationID: a.ID, CandidateID: a.CandidateID, Facts: facts,
	})
	return nil
}

func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
