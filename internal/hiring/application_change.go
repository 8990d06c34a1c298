package hiring

import (
	"context"
	"fmt"

	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// decision is what the actor said about a change.
type decision struct {
	reasonID *string
	note     *string
}

// decided is a change of one application that package workflow allowed.
type decided struct {
	*applicationFacts
	change workflow.Change
	// facts are what the event says beyond the change itself.
	facts eventlog.Facts
}

// applyBatch bounds the rows of one statement, well below the number of parameters that the databases take.
const applyBatch = 500

// apply writes changes of applications: rows, transitions and events, one event of the given kind for each, in order.
// All changes must lead to the same status, and either all to one stage or all to the stage where each stands. The
// applications must have been read, and so locked, by this unit. The number of statements does not depend on the number
// of changes, up to applyBatch.
func (u *unit) apply(ctx context.Context, d decision, kind eventlog.Kind, changes ...decided) error {
	for len(changes) > 0 {
		n := min(len(changes), applyBatch)
		if err := u.changeRows(ctx, d, changes[:n]); err != nil {
			return err
		}
		if err := u.recordTransitions(ctx, d, kind, changes[:n]); err != nil {
			return err
		}
		changes = changes[n:]
	}
	return nil
}

func (u *unit) changeRows(ctx context.Context, d decision, changes []decided) error {
	c := changes[0].change
	set, args := "status = ?, version = version + 1, updated_at = ?, reason_id = ?, ended_at = ?", []any{string(c.ToStatus), u.At, d.reasonID, nil}
	if c.ToStatus != workflow.ApplicationActive {
		args[3] = u.At
	}
	if c.FromStageID != c.ToStageID {
		set += ", stage_id = ?"
		args = append(args, c.ToStageID)
	}
	// Coming back to life counts as entering the stage anew: the clock of its target starts again.
	if c.FromStageID != c.ToStageID || c.Kind == workflow.TransitionReopened {
		set += ", entered_stage_at = ?"
		args = append(args, u.At)
	}
	for _, row := range changes {
		args = append(args, row.ID)
	}
	n, err := u.Exec(ctx, "UPDATE applications SET "+set+" WHERE id IN ("+marks(len(changes))+")", args...)
	if err != nil {
		return fmt.Errorf("change applications: %w", err)
	}
	if n != int64(len(changes)) {
		return fmt.Errorf("change applications: %d of %d rows are there", n, len(changes))
	}
	return nil
}

func (u *unit) recordTransitions(ctx context.Context, d decision, kind eventlog.Kind, changes []decided) error {
	args := make([]any, 0, len(changes)*13)
	for _, row := range changes {
		c, version, id := row.change, row.Version+1, u.ID(ids.Transition)
		args = append(args, id, row.ID, string(c.Kind), command.OrNull(c.FromStageID), c.ToStageID, command.OrNull(string(c.FromStatus)), string(c.ToStatus),
			d.reasonID, d.note, string(u.Viewer.Kind), u.ActorID(), u.At, version)
		facts := row.facts
		facts.ApplicationVersion, facts.TransitionID = version, id
		facts.FromStageID, facts.ToStageID, facts.FromStatus, facts.ToStatus = c.FromStageID, c.ToStageID, c.FromStatus, c.ToStatus
		if d.reasonID != nil {
			facts.ReasonID = *d.reasonID
		}
		u.Emit(eventlog.Entry{
			Kind:      kind,
			PostingID: row.Posting.ID, ApplicationID: row.ID, CandidateID: row.CandidateID, Facts: facts,
		})
	}
	if _, err := u.Exec(ctx, insertTransitions+valueRows(len(changes), 13), args...); err != nil {
		return fmt.Errorf("record transitions: %w", err)
	}
	return nil
}

const insertTransitions = `INSERT INTO transitions (id, application_id, kind, from_stage_id, to_stage_id, from_status, to_status,
	reason_id, note, actor_kind, actor_id, occurred_at, application_version) VALUES `

// valueRows is n rows of placeholders for a multi-row insert.
func valueRows(n, columns int) string {
	row := "(" + marks(columns) + ")"
	out := make([]byte, 0, n*(len(row)+2))
	for i := range n {
		if i > 0 {
			out = append(out, ", "...)
		}
		out = append(out, row...)
	}
	return string(out)
}

// received is an application that is about to be.
type received struct {
	postingID, candidateID, stageID string
	sourceID, creditedToID          *string
	transferredFromID               *string
}

// receive writes a new application that workflow allowed: its row, its first transition and its event. It answers the
// new id, or DuplicateApplication where the candidate is active in the posting already.
func (u *unit) receive(ctx context.Context, r received, c workflow.Change) (string, error) {
	id := u.ID(ids.Application)
	// The partial unique index decides, not a look beforehand: of two at once, one waits for the other here.
	n, err := u.Exec(ctx, `INSERT INTO applications (id, created_at, updated_at, version, candidate_id, posting_id, stage_id, status, source_id, credited_to_id,
		applied_at, entered_stage_at, transferred_from_id, added_by_kind, added_by_id)
		VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (candidate_id, posting_id) WHERE status = 'ACTIVE' DO NOTHING`,
		id, u.At, u.At, r.candidateID, r.postingID, r.stageID, string(c.ToStatus), r.sourceID, r.creditedToID, u.At, u.At,
		r.transferredFromID, string(u.Viewer.Kind), u.ActorID())
	if err != nil {
		return "", fmt.Errorf("insert application: %w", err)
	}
	if n == 0 {
		return "", u.duplicate(ctx, r.candidateID, r.postingID)
	}
	transitionID := u.ID(ids.Transition)
	_, err = u.Exec(ctx, insertTransitions+valueRows(1, 13), transitionID, id, string(c.Kind), nil, c.ToStageID, nil, string(c.ToStatus),
		nil, nil, string(u.Viewer.Kind), u.ActorID(), u.At, 1)
	if err != nil {
		return "", fmt.Errorf("record transition: %w", err)
	}
	u.Emit(eventlog.Entry{
		Kind: eventlog.ApplicationReceived, PostingID: r.postingID, ApplicationID: id, CandidateID: r.candidateID,
		Facts: eventlog.Facts{ApplicationVersion: 1, TransitionID: transitionID, ToStageID: c.ToStageID, ToStatus: c.ToStatus},
	})
	return id, nil
}

// duplicate finds the active application that stands in the way; nil when there is none.
func (u *unit) duplicate(ctx context.Context, candidateID, postingID string) error {
	rows, err := u.Tx.QueryPrepared(ctx, "SELECT id FROM applications WHERE candidate_id = ? AND posting_id = ? AND status = 'ACTIVE'", candidateID, postingID)
	if err != nil {
		return fmt.Errorf("look for a duplicate: %w", err)
	}
	defer rows.Close()
	if !rows.Next() {
		return rows.Err()
	}
	var existing string
	if err := rows.Scan(&existing); err != nil {
		return fmt.Errorf("look for a duplicate: %w", err)
	}
	return &DuplicateApplication{ExistingID: existing}
}
