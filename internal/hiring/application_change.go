package hiring

import (
	"context"
	"fmt"

	"hirewire/ent/application"
	"hirewire/ent/transition"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// decision is the reason and the note that the actor gave for a change.
type decision struct {
	reasonID *string
	note     *string
}

// decided is a change of one application that package workflow allowed.
type decided struct {
	*applicationFacts
	change workflow.Change
	// facts are the facts of the event in addition to those of the change.
	facts eventlog.Facts
}

// applyBatch is the maximum number of rows of a statement. It keeps the number of parameters well
// below the limits of both databases.
const applyBatch = 500

// apply writes changes of applications: their rows, and for each of them, in order, a transition
// and an event of the given kind. All changes must lead to the same status, and either all to the
// same stage or each to the stage that the application is in. The applications must have been read,
// and thereby locked, by this unit. The number of statements does not depend on the number of
// changes, up to applyBatch.
func (u *unit) apply(
	ctx context.Context,
	d decision,
	kind eventlog.Kind,
	changes ...decided,
) error {
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
	list := make([]string, len(changes))
	for i, row := range changes {
		list[i] = row.ID
	}
	rows := u.DB.Application.Update().Where(application.IDIn(list...)).
		SetStatus(c.ToStatus).AddVersion(1).SetUpdatedAt(u.At)
	setOrClear(d.reasonID, rows.SetReasonID, rows.ClearReasonID)
	if c.ToStatus == workflow.ApplicationActive {
		rows.ClearEndedAt()
	} else {
		rows.SetEndedAt(u.At)
	}
	if c.FromStageID != c.ToStageID {
		rows.SetStageID(c.ToStageID)
	}
	// A reopened application counts as newly entered: the time toward the stage's target starts
	// again.
	if c.FromStageID != c.ToStageID || c.Kind == workflow.TransitionReopened {
		rows.SetEnteredStageAt(u.At)
	}
	n, err := rows.Save(ctx)
	if err != nil {
		return fmt.Errorf("change applications: %w", err)
	}
	if n != len(changes) {
		return fmt.Errorf("change applications: %d of %d rows exist", n, len(changes))
	}
	return nil
}

func (u *unit) recordTransitions(
	ctx context.Context,
	d decision,
	kind eventlog.Kind,
	changes []decided,
) error {
	args := make([]any, 0, len(changes)*13)
	for _, row := range changes {
		c, version, id := row.change, row.Version+1, u.ID(ids.Transition)
		args = append(
			args,
			id,
			row.ID,
			string(c.Kind),
			command.OrNull(c.FromStageID),
			c.ToStageID,
			command.OrNull(string(c.FromStatus)),
			string(c.ToStatus),
			d.reasonID,
			d.note,
			string(u.Viewer.Kind),
			u.ActorID(),
			u.At,
			version,
		)
		facts := row.facts
		facts.ApplicationVersion, facts.TransitionID = version, id
		facts.FromStageID, facts.ToStageID, facts.FromStatus, facts.ToStatus = c.FromStageID, c.ToStageID, c.FromStatus, c.ToStatus
		if d.reasonID != nil {
			facts.ReasonID = *d.reasonID
		}
		u.Emit(eventlog.Entry{
			Kind:          kind,
			PostingID:     row.Posting.ID,
			ApplicationID: row.ID,
			CandidateID:   row.CandidateID,
			Facts:         facts,
		})
	}
	if _, err := u.Exec(ctx, insertTransitions+valueRows(len(changes), 13), args...); err != nil {
		return fmt.Errorf("record transitions: %w", err)
	}
	return nil
}

// insertTransitions is the beginning of a hand-written statement, because a bulk command adds
// hundreds of rows: a builder for each would cost more than the statement.
const insertTransitions = "INSERT INTO " + transition.Table + " (" + transition.FieldID + ", " +
	transition.FieldApplicationID + ", " +
	transition.FieldKind + ", " + transition.FieldFromStageID + ", " + transition.FieldToStageID +
	", " +
	transition.FieldFromStatus + ", " + transition.FieldToStatus + ", " + transition.FieldReasonID +
	", " +
	transition.FieldNote + ", " + transition.FieldActorKind + ", " + transition.FieldActorID +
	", " +
	transition.FieldOccurredAt + ", " + transition.FieldApplicationVersion + ") VALUES "

// valueRows returns n rows of placeholders for a multi-row INSERT.
func valueRows(n, columns int) string {
	row := "(" + placeholders(columns) + ")"
	out := make([]byte, 0, n*(len(row)+2))
	for i := range n {
		if i > 0 {
			out = append(out, ", "...)
		}
		out = append(out, row...)
	}
	return string(out)
}

// received is an application that is about to be inserted.
type received struct {
	postingID, candidateID, stageID string
	sourceID, creditedToID          *string
	transferredFromID               *string
}

// insertApplication is hand-written because a builder has no ON CONFLICT for a partial index. A
// violation would abort the transaction on Postgres, and receive still has to find the duplicate.
const insertApplication = "INSERT INTO " + application.Table + " (" + application.FieldID + ", " +
	application.FieldCreatedAt + ", " +
	application.FieldUpdatedAt + ", " + application.FieldVersion + ", " +
	application.FieldCandidateID + ", " +
	application.FieldPostingID + ", " + application.FieldStageID + ", " + application.FieldStatus +
	", " +
	application.FieldSourceID + ", " + application.FieldCreditedToID + ", " +
	application.FieldAppliedAt + ", " +
	application.FieldEnteredStageAt + ", " + application.FieldTransferredFromID + ", " +
	application.FieldAddedByKind + ", " +
	application.FieldAddedByID +
	") VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (" +
	application.FieldCandidateID + ", " + application.FieldPostingID + ") WHERE " +
	application.FieldStatus + " = 'ACTIVE' DO NOTHING"

// receive inserts an application that package workflow allowed, with its first transition and its
// event, and returns its id. It returns DuplicateApplication if the candidate already has an active
// application in the posting.
func (u *unit) receive(ctx context.Context, r received, c workflow.Change) (string, error) {
	id := u.ID(ids.Application)
	// The partial unique index detects duplicates, rather than a query beforehand: of two
	// concurrent inserts, the second one waits here for the first to commit.
	n, err := u.Exec(
		ctx,
		insertApplication,
		id,
		u.At,
		u.At,
		r.candidateID,
		r.postingID,
		r.stageID,
		string(c.ToStatus),
		r.sourceID,
		r.creditedToID,
		u.At,
		u.At,
		r.transferredFromID,
		string(u.Viewer.Kind),
		u.ActorID(),
	)
	if err != nil {
		return "", fmt.Errorf("insert application: %w", err)
	}
	if n == 0 {
		return "", u.checkDuplicate(ctx, r.candidateID, r.postingID)
	}
	transitionID := u.ID(ids.Transition)
	err = u.DB.Transition.Create().SetID(transitionID).SetApplicationID(id).SetKind(c.Kind).
		SetToStageID(c.ToStageID).SetToStatus(c.ToStatus).SetActorKind(u.Viewer.Kind).
		SetNillableActorID(u.ActorID()).SetOccurredAt(u.At).SetApplicationVersion(1).Exec(ctx)
	if err != nil {
		return "", fmt.Errorf("record transition: %w", err)
	}
	u.Emit(eventlog.Entry{
		Kind:          eventlog.ApplicationReceived,
		PostingID:     r.postingID,
		ApplicationID: id,
		CandidateID:   r.candidateID,
		Facts: eventlog.Facts{
			ApplicationVersion: 1,
			TransitionID:       transitionID,
			ToStageID:          c.ToStageID,
			ToStatus:           c.ToStatus,
		},
	})
	return id, nil
}

// checkDuplicate returns DuplicateApplication if the candidate has an active application in the
// posting, and nil otherwise.
func (u *unit) checkDuplicate(ctx context.Context, candidateID, postingID string) error {
	rows, err := u.Tx.QueryPrepared(
		ctx,
		"SELECT id FROM applications WHERE candidate_id = ? AND posting_id = ? AND status = 'ACTIVE'",
		candidateID,
		postingID,
	)
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
