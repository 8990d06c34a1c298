package hiring

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/workflow"
)

// OpenPostingInput is the input of OpenPosting.
type OpenPostingInput struct {
	// ID of the posting.
	PostingID string `json:"postingId"`
	// The posting's version that the client last read; fails with VersionConflict if out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// OpenPosting opens a draft or resumes a posting that was on hold. The outcome lists the must-have
// competencies that no stage assesses.
func (s *Service) OpenPosting(ctx context.Context, in OpenPostingInput) (*command.Outcome, error) {
	return s.run(
		ctx,
		"openPosting",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			p, err := u.postingFor(ctx, in.PostingID, &in.ExpectedVersion)
			if err != nil {
				return err
			}
			to, err := workflow.OpenPosting(p.Status, false)
			err = u.changeStatus(ctx, p, to, err, eventlog.PostingOpened, eventlog.Facts{})
			if err != nil {
				return err
			}
			return u.warnOfGaps(ctx, p.ID)
		},
	)
}

// HoldPostingInput is the input of HoldPosting.
type HoldPostingInput struct {
	// ID of the posting.
	PostingID string `json:"postingId"`
	// The posting's version that the client last read; fails with VersionConflict if out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// HoldPosting puts an open posting on hold.
func (s *Service) HoldPosting(ctx context.Context, in HoldPostingInput) (*command.Outcome, error) {
	return s.run(
		ctx,
		"holdPosting",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			p, err := u.postingFor(ctx, in.PostingID, &in.ExpectedVersion)
			if err != nil {
				return err
			}
			to, err := workflow.HoldPosting(p.Status)
			return u.changeStatus(ctx, p, to, err, eventlog.PostingHeld, eventlog.Facts{})
		},
	)
}

// ClosePostingInput is the input of ClosePosting.
type ClosePostingInput struct {
	// ID of the posting.
	PostingID string `json:"postingId"`
	// The posting's version that the client last read; fails with VersionConflict if out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// What happens to the posting's active applications.
	Applications workflow.CloseOutcome `json:"applications"`
	// ID of the decision reason for the rejections, of kind WE_REJECTED or OTHER. Required with
	// REJECT, not allowed with KEEP.
	ReasonID *string `json:"reasonId,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ClosePosting closes a posting, cancels its open openings, and keeps or rejects its active
// applications.
func (s *Service) ClosePosting(
	ctx context.Context,
	in ClosePostingInput,
) (*command.Outcome, error) {
	v := &validation{}
	checkEnum(v, &in.Applications, "applications")
	switch {
	case in.Applications == workflow.CloseReject && in.ReasonID == nil:
		v.Add(command.CodeRequired, "is required to reject the applications", "reasonId")
	case in.Applications == workflow.CloseKeep && in.ReasonID != nil:
		v.Add(command.CodeConflict, "is allowed only if the applications are rejected", "reasonId")
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"closePosting",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			p, err := u.postingFor(ctx, in.PostingID, &in.ExpectedVersion)
			if err != nil {
				return err
			}
			to, err := workflow.ClosePosting(p.Status)
			facts := eventlog.Facts{ReasonID: deref(in.ReasonID)}
			if err := u.changeStatus(ctx, p, to, err, eventlog.PostingClosed, facts); err != nil {
				return err
			}
			if err := u.closeOpenings(ctx, p); err != nil {
				return err
			}
			if in.Applications == workflow.CloseReject {
				return u.rejectAll(ctx, p, *in.ReasonID)
			}
			return nil
		},
	)
}

// rejectAll rejects the active applications of a posting that is being closed.
func (u *unit) rejectAll(ctx context.Context, p *postingFacts, reasonID string) error {
	kind, err := u.reason(ctx, reasonID)
	if err != nil {
		return err
	}
	// A wrong reason is refused even if there is no application to reject.
	if _, err := workflow.Reject(
		p.Status,
		workflow.Application{Status: workflow.ApplicationActive},
		kind,
	); err != nil {
		return p.about(err)
	}
	active, err := u.activeApplications(ctx, p, nil)
	if err != nil {
		return err
	}
	return u.applyToAll(
		ctx,
		p,
		active,
		decision{reasonID: &reasonID},
		eventlog.ApplicationRejected,
		func(a workflow.Application) (workflow.Change, error) {
			return workflow.Reject(p.Status, a, kind)
		},
	)
}

// ReopenPostingInput is the input of ReopenPosting.
type ReopenPostingInput struct {
	// ID of the posting.
	PostingID string `json:"postingId"`
	// The posting's version that the client last read; fails with VersionConflict if out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ReopenPosting reopens a closed posting and exactly those openings that were canceled when it was
// closed.
func (s *Service) ReopenPosting(
	ctx context.Context,
	in ReopenPostingInput,
) (*command.Outcome, error) {
	return s.run(
		ctx,
		"reopenPosting",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			p, err := u.postingFor(ctx, in.PostingID, &in.ExpectedVersion)
			if err != nil {
				return err
			}
			to, err := workflow.ReopenPosting(p.Status)
			err = u.changeStatus(ctx, p, to, err, eventlog.PostingReopened, eventlog.Facts{})
			if err != nil {
				return err
			}
			if err := u.restoreOpenings(ctx, p); err != nil {
				return err
			}
			return u.warnOfGaps(ctx, p.ID)
		},
	)
}

// changeStatus gives a posting the status that package workflow decided on, or returns its refusal.
func (u *unit) changeStatus(
	ctx context.Context,
	p *postingFacts,
	to workflow.PostingStatus,
	refusal error,
	kind eventlog.Kind,
	facts eventlog.Facts,
) error {
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
	if err := u.saveNextVersion(ctx, p, row); err != nil {
		return err
	}
	facts.FromPostingStatus, facts.ToPostingStatus = p.Status, to
	u.emitVersion(kind, p, facts)
	p.Status = to
	return nil
}

// warnOfGaps adds the must-have competencies that no stage assesses to the result.
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
		judged = append(
			judged,
			workflow.PlanCompetency{
				ID:       c.id,
				Name:     c.name,
				MustHave: c.mustHave,
				StageIDs: stagesOf[c.id],
			},
		)
	}
	for _, gap := range workflow.PlanGaps(judged) {
		u.Result.GapIDs = append(u.Result.GapIDs, gap.ID)
	}
	return nil
}

// assessed maps the ids of a posting's stages to the ids of the competencies that they assess, in
// order.
func (u *unit) assessed(ctx context.Context, postingID string) (map[string][]string, error) {
	rows, err := u.Tx.Query(
		ctx,
		`SELECT sc.stage_id, sc.posting_competency_id FROM stage_competencies sc
		JOIN stages s ON s.id = sc.stage_id JOIN posting_competencies pc ON pc.id = sc.posting_competency_id
		WHERE s.posting_id = ? AND s.archived_at IS NULL AND pc.archived_at IS NULL ORDER BY pc.position, pc.id, s.position`,
		postingID,
	)
	if err != nil {
		return nil, fmt.Errorf("read what stages assess: %w", err)
	}
	pairs, err := scanAll(
		rows,
		func(rows *sql.Rows) (p [2]string, err error) { return p, rows.Scan(&p[0], &p[1]) },
	)
	if err != nil {
		return nil, fmt.Errorf("read what stages assess: %w", err)
	}
	out := map[string][]string{}
	for _, p := range pairs {
		out[p[0]] = append(out[p[0]], p[1])
	}
	return out, nil
}
