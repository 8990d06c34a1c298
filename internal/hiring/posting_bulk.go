package hiring

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/internal/eventlog"
	"hirewire/internal/workflow"
)

// activeApplications reads and locks the active applications of a posting that this unit has
// locked: all of them, or those in one stage. It ignores the viewer's rights, because the command
// must change all of them.
func (u *unit) activeApplications(
	ctx context.Context,
	p *postingFacts,
	stageID *string,
) ([]*applicationFacts, error) {
	query, args := "SELECT a.id, a.candidate_id, a.stage_id, a.version FROM applications a WHERE a.posting_id = ? AND a.status = ?", []any{
		p.ID,
		string(workflow.ApplicationActive),
	}
	if stageID != nil {
		query, args = query+" AND a.stage_id = ?", append(args, *stageID)
	}
	rows, err := u.Tx.Query(
		ctx,
		query+" ORDER BY a.applied_at, a.id"+u.locking(forUpdate, "a"),
		args...)
	if err != nil {
		return nil, fmt.Errorf("read active applications: %w", err)
	}
	out, err := scanAll(rows, func(rows *sql.Rows) (*applicationFacts, error) {
		a := &applicationFacts{Status: workflow.ApplicationActive, Posting: *p}
		return a, rows.Scan(&a.ID, &a.CandidateID, &a.StageID, &a.Version)
	})
	if err != nil {
		return nil, fmt.Errorf("read active applications: %w", err)
	}
	return out, nil
}

// applyToAll changes applications as a consequence of a command about their posting.
func (u *unit) applyToAll(
	ctx context.Context,
	p *postingFacts,
	list []*applicationFacts,
	d decision,
	kind eventlog.Kind,
	decide func(workflow.Application) (workflow.Change, error),
) error {
	changes := make([]decided, 0, len(list))
	for _, a := range list {
		change, err := decide(a.state())
		if err != nil {
			return p.about(err)
		}
		changes = append(changes, decided{applicationFacts: a, change: change})
	}
	if err := u.apply(ctx, d, kind, changes...); err != nil {
		return err
	}
	u.keepLeadingEvent()
	return nil
}

// keepLeadingEvent drops the ids of events that are consequences of the command, of which there can
// be thousands. The idempotency record keeps only the event that the command is about.
func (u *unit) keepLeadingEvent() { u.Result.EventIDs = u.Result.EventIDs[:1] }
