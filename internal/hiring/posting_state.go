package hiring

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/workflow"
)

// OpenPostingInput is a posting to open.
type OpenPostingInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// OpenPosting opens a draft, or resumes a posting that was on hold, and warns of the gaps in its plan.
func (s *Service) OpenPosting(ctx context.Context, in OpenPostingInput) (*command.Outcome, error) {
	return s.run(ctx, "openPosting", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		p, err := u.postingFor(ctx, in.PostingID, &in.ExpectedVersion)
		if err != nil {
			return err
		}
		to, err := workflow.OpenPosting(p.Status, false)
		if err := u.turn(ctx, p, to, err, eventlog.PostingOpened, eventlog.Facts{}); err != nil {
			return err
		}
		return u.warnOfGaps(ctx, p.ID)
	})
}

// HoldPostingInput is a posting to put on hold.
type HoldPostingInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// HoldPosting puts an open posting on hold.
func (s *Service) HoldPosting(ctx context.Context, in HoldPostingInput) (*command.Outcome, error) {
	return s.run(ctx, "holdPosting", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		p, err := u.postingFor(ctx, in.PostingID, &in.ExpectedVersion)
		if err != nil {
			return err
		}
		to, err := workflow.HoldPosting(p.Status)
		return u.turn(ctx, p, to, err, eventlog.PostingHeld, eventlog.Facts{})
	})
}

// ClosePostingInput is a posting to close.
type ClosePostingInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// What becomes of its active applications.
	Applications workflow.CloseOutcome `json:"applications"`
	// Reason of the rejections, of kind WE_REJECTED or OTHER; required with REJECT, refused with KEEP.
	ReasonID *string `json:"reasonId,omitempty"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ClosePosting closes a posting, cancels its open seats, and keeps or rejects its active applications.
func (s *Service) ClosePosting(ctx context.Context, in ClosePostingInput) (*command.Outcome, error) {
	v := &validation{}
	chosen(v, &in.Applications, "applications")
	switch {
	case in.Applications == workflow.CloseReject && in.ReasonID == nil:
		v.Add(command.CodeRequired, "is required to reject the applications", "reasonId")
	case in.Applications == workflow.CloseKeep && in.ReasonID != nil:
		v.Add(command.CodeConflict, "is allowed only if the applications are rejected", "reasonId")
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "closePosting", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		p, err := u.postingFor(ctx, in.PostingID, &in.ExpectedVersion)
		if err != nil {
			return err
		}
		to, err := workflow.ClosePosting(p.Status)
		facts := eventlog.Facts{ReasonID: deref(in.ReasonID)}
		if err := u.turn(ctx, p, to, err, eventlog.PostingClosed, facts); err != nil {
			return err
		}
		if err := u.closeOpenings(ctx, p); err != nil {
			return err
		}
		if in.Applications == workflow.CloseReject {
			return u.rejectAll(ctx, p, *in.ReasonID)
		}
		return nil
	})
}

// rejectAll rejects the active applications of a posting that closed.
func (u *unit) rejectAll(ctx context.Context, p *postingFacts, reasonID string) error {
	kind, err := u.reason(ctx, reasonID)
	if err != nil {
		return err
	}
	// A wrong reason is refused even where there is nobody to reject.
	if _, err := workflow.Reject(p.Status, workflow.Application{Status: workflow.ApplicationActive}, kind); err != nil {
		return p.about(err)
	}
	active, err := u.activeApplications(ctx, p, nil)
	if err != nil {
		return err
	}
	return u.applyToAll(ctx, p, active, decision{reasonID: &reasonID}, eventlog.ApplicationRejected, func(a workflow.Application) (workflow.Change, error) {
		return workflow.Reject(p.Status, a, kind)
	})
}

// ReopenPostingInput is a posting to open again.
type ReopenPostingInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ReopenPosting opens a closed posting again, with exactly the seats that closing cancelled.
func (s *Service) ReopenPosting(ctx context.Context, in ReopenPostingInput) (*command.Outcome, error) {
	return s.run(ctx, "reopenPosting", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		p, err := u.postingFor(ctx, in.PostingID, &in.ExpectedVersion)
		if err != nil {
			return err
		}
		to, err := workflow.ReopenPosting(p.Status)
		if err := u.turn(ctx, p, to, err, eventlog.PostingReopened, eventlog.Facts{}); err != nil {
			return err
		}
		if err := u.restoreOpenings(ctx, p); err != nil {
			return err
		}
		return u.warnOfGaps(ctx, p.ID)
	})
}

// turn gives a posting the status that workflow decided on, or passes its refusal on.
func (u *unit) turn(ctx context.Context, p *postingFacts, to workflow.PostingStatus, refusal error, kind eventlog.Kind, facts eventlog.Facts) error {
	u.Result.PostingID = p.ID
	if refusal != nil {
		return p.about(refusal)
	}
	row := u.postingRow(p).SetStatus(to)
	switch {
	case to == workflow.PostingClosed:
		row.SetClosedAt(u.At)
	case p.Status == workflow.PostingClosed:
		row.ClearClosedAt()
	}
	if to == workflow.PostingOpen && !p.Opened {
		row.SetOpenedAt(u.At)
	}
	if err := u.raise(ctx, p, row); err != nil {
		return err
	}
	facts.FromPostingStatus, facts.ToPostingStatus = p.Status, to
	u.emitVersion(kind, p, facts)
	p.Status = to
	return nil
}

// warnOfGaps notes the must-have competencies that no stage assesses.
func (u *unit) warnOfGaps(ctx context.Context, postingID string) error {
	list, err := u.competencies(ctx, postingCompetencies(), postingID)
	if err != nil {
		return err
	}
	assessed, err := u.assessed(ctx, postingID)
	if err != nil {
		return err
	}
	stagesOf := map[string][]string{}
	for stageID, competencyIDs := range assessed {
		for _, id := range competencyIDs {
			stagesOf[id] = append(stagesOf[id], stageID)
		}
	}
	var judged []workflow.PlanCompetency
	for _, c := range list {
		judged = append(judged, workflow.PlanCompetency{ID: c.id, Name: c.name, MustHave: c.mustHave, StageIDs: stagesOf[c.id]})
	}
	for _, gap := range workflow.PlanGaps(judged) {
		u.Result.GapIDs = append(u.Result.GapIDs, gap.ID)
	}
	return nil
}

// assessed maps the stages of a posting's plan to the competencies that they assess, in order.
func (u *unit) assessed(ctx context.Context, postingID string) (map[string][]string, error) {
	rows, err := u.Tx.Query(ctx, `SELECT sc.stage_id, sc.posting_competency_id FROM stage_competencies sc
		JOIN stages s ON s.id = sc.stage_id JOIN posting_competencies pc ON pc.id = sc.posting_competency_id
		WHERE s.posting_id = ? AND s.archived_at IS NULL AND pc.archived_at IS NULL ORDER BY pc.position, pc.id, s.position`, postingID)
	if err != nil {
		return nil, fmt.Errorf("read what stages assess: %w", err)
	}
	pairs, err := scanAll(rows, func(rows *sql.Rows) (p [2]string, err error) { return p, rows.Scan(&p[0], &p[1]) })
	if err != nil {
		return nil, fmt.Errorf("read what stages assess: %w", err)
	}
	out := map[string][]string{}
	for _, p := range pairs {
		out[p[0]] = append(out[p[0]], p[1])
	}
	return out, nil
}
