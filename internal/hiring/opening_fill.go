package hiring

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"hirewire/ent/opening"
	"hirewire/internal/command"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// fillOpening fills an opening with an application and returns the opening's id. It takes the named
// opening, or the oldest open one if named is nil. Openings are locked before their status is read,
// so that two concurrent hires never fill the same one.
func (u *unit) fillOpening(
	ctx context.Context,
	a *applicationFacts,
	named *string,
) (string, error) {
	rows, err := u.Tx.QueryPrepared(
		ctx,
		"SELECT o.id, o.status FROM openings o WHERE o.posting_id = ? ORDER BY o.created_at, o.id"+u.locking(
			forUpdate,
			"o",
		),
		a.Posting.ID,
	)
	if err != nil {
		return "", fmt.Errorf("read openings: %w", err)
	}
	defer rows.Close()
	var openings []workflow.OpeningState
	for rows.Next() {
		var s workflow.OpeningState
		if err := rows.Scan(&s.ID, &s.Status); err != nil {
			return "", fmt.Errorf("read openings: %w", err)
		}
		openings = append(openings, s)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return "", fmt.Errorf("read openings: %w", err)
	}
	id, err := workflow.ChooseOpening(openings, named)
	if err != nil {
		return "", err
	}
	row := u.DB.Opening.Update().Where(opening.ID(id)).
		SetStatus(workflow.OpeningFilled).SetApplicationID(a.ID).SetFilledAt(u.At)
	if err := save(ctx, id, row); err != nil {
		return "", fmt.Errorf("fill opening: %w", err)
	}
	return id, nil
}

// freeOpening reopens the opening that an application filled, and returns its id.
func (u *unit) freeOpening(ctx context.Context, applicationID string) (string, error) {
	rows, err := u.Tx.QueryPrepared(
		ctx,
		"SELECT o.id, o.status FROM openings o WHERE o.application_id = ?"+u.locking(
			forUpdate,
			"o",
		),
		applicationID,
	)
	if err != nil {
		return "", fmt.Errorf("read opening: %w", err)
	}
	var s workflow.OpeningState
	if err := scanOne(rows, &s.ID, &s.Status); err != nil {
		return "", fmt.Errorf("read the opening of a hire: %w", err)
	}
	to, err := workflow.ReopenOpening(s.Status)
	if err != nil {
		return "", err
	}
	row := u.DB.Opening.Update().Where(opening.ID(s.ID)).SetStatus(to).ClearApplicationID().
		ClearFilledAt()
	if err := save(ctx, s.ID, row); err != nil {
		return "", fmt.Errorf("free opening: %w", err)
	}
	return s.ID, nil
}

// reason returns the kind of a decision reason, or an InvalidInput error if it does not exist, is
// archived or is hidden from the viewer.
func (u *unit) reason(ctx context.Context, id string) (workflow.DecisionKind, error) {
	if !ids.Is(id, ids.DecisionReason) || !u.Viewer.CompanyData().IsEverything() {
		return "", command.Wrong(command.CodeNotFound, "does not exist", "reasonId")
	}
	rows, err := u.Tx.QueryPrepared(
		ctx,
		"SELECT kind, archived_at IS NOT NULL FROM decision_reasons WHERE id = ?",
		id,
	)
	if err != nil {
		return "", fmt.Errorf("read reason: %w", err)
	}
	var (
		kind     workflow.DecisionKind
		archived bool
	)
	switch err := scanOne(rows, &kind, &archived); {
	case errors.Is(err, sql.ErrNoRows):
		return "", command.Wrong(command.CodeNotFound, "does not exist", "reasonId")
	case err != nil:
		return "", fmt.Errorf("read reason: %w", err)
	case archived:
		return "", command.Wrong(command.CodeArchived, "is archived", "reasonId")
	}
	return kind, nil
}

// firstStage returns the first stage of a posting's plan. Every posting that takes applications has
// one.
func (u *unit) firstStage(ctx context.Context, postingID string) (workflow.Stage, error) {
	s := workflow.Stage{PostingID: postingID}
	rows, err := u.Tx.QueryPrepared(
		ctx,
		"SELECT id FROM stages WHERE posting_id = ? AND archived_at IS NULL ORDER BY position, id LIMIT 1",
		postingID,
	)
	if err != nil {
		return s, fmt.Errorf("read first stage: %w", err)
	}
	if err := scanOne(rows, &s.ID); err != nil {
		return s, fmt.Errorf("read first stage: %w", err)
	}
	return s, nil
}

// about wraps a refusal of the rules with the posting that it is about.
func (p *postingFacts) about(err error) error {
	if err == nil {
		return nil
	}
	if _, ok := errors.AsType[*command.InvalidInput](err); ok {
		return err
	}
	if _, ok := errors.AsType[workflow.InvalidRule](err); ok {
		return rule(err)
	}
	return &About{ID: p.ID, PostingID: p.ID, Err: err}
}
