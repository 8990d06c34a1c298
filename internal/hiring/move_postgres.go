package hiring

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/ent"
	"hirewire/ent/application"
	"hirewire/ent/eventstream"
	"hirewire/ent/transition"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// Moves are by far the most frequent command, so on Postgres a move is one statement that commits
// by itself, instead of a transaction of nine round trips. It has the same rules as
// MoveApplication's transaction. Its conditions are what workflow.Move allows and
// access.MoveApplication grants, and that the viewer's account and credential are still what they
// were when the request was authenticated. The log's head is incremented only if the update of the
// application returned a row, so that no event is appended if nothing moved.
//
// If any condition fails, the statement changes nothing and returns no row. The transaction then
// runs instead and reports the reason. The same tests run over both ways.

// Moves that arrive while another is being written share a transaction; see moveTogether.

// moveQuickly tries the single statement, or the move's part in a batch. It returns nil if the
// transaction must decide.
func (s *Service) moveQuickly(
	ctx context.Context,
	in MoveApplicationInput,
) (*command.Outcome, error) {
	viewer, err := access.From(ctx)
	if err != nil || s.store.Dialect() != dialect.Postgres || viewer.Scope != workflow.ScopeWrite {
		return nil, err
	}
	if !ids.Is(in.ApplicationID, ids.Application) || !ids.Is(in.ToStageID, ids.Stage) {
		return nil, nil //nolint:nilnil // documented: the transaction says what is wrong
	}
	m := &quickMove{
		in:          in,
		viewer:      viewer,
		at:          s.now().UTC().Truncate(time.Microsecond),
		sessionIdle: s.sessionIdle,
	}
	m.transitionID, m.eventID = s.ids.At(ids.Transition, m.at), s.ids.At(ids.Event, m.at)
	if in.IdempotencyKey != nil {
		if err := command.CheckKey(*in.IdempotencyKey); err != nil {
			return nil, err
		}
		if m.hash, err = command.HashInput("moveApplication", in); err != nil {
			return nil, err
		}
		m.recordID = s.ids.At(ids.IdempotencyRecord, m.at)
	}
	return s.moves.Do(ctx, m, func(ctx context.Context) (*command.Outcome, error) {
		return s.moveAlone(ctx, m)
	})
}

// moveAlone runs the statement of one move. It returns nil if the transaction must decide.
func (s *Service) moveAlone(ctx context.Context, m *quickMove) (*command.Outcome, error) {
	out, err := m.run(ctx, s.store)
	if store.IsUnique(err, "idempotency_records.actor_id, idempotency_records.key") ||
		store.IsRetryable(err) {
		// A concurrent retry of this command or another move committed first. The transaction waits
		// for them and sees their result.
		return nil, nil //nolint:nilnil // documented
	}
	if err != nil || out == nil {
		return nil, err
	}
	s.Notify(out.Events[0].Seq)
	return out, nil
}

type quickMove struct {
	in                              MoveApplicationInput
	viewer                          *access.Viewer
	sessionIdle                     time.Duration
	at                              time.Time
	transitionID, eventID, recordID string
	hash                            []byte
}

// run builds and runs the statement. Its text depends only on the kind of viewer and on whether
// there is an idempotency key, so that the database caches few plans.
func (m *quickMove) run(ctx context.Context, db *store.Store) (*command.Outcome, error) {
	var q strings.Builder
	var args []any
	add := func(text string, more ...any) {
		q.WriteString(text)
		args = append(args, more...)
	}
	mayMove := m.mayMove()
	// The posting is locked, as in the transaction, so that it cannot close meanwhile; its status
	// is read under the lock.
	add(
		`WITH p AS (SELECT p.id FROM postings p WHERE p.id = (SELECT posting_id FROM applications WHERE id = ?)`,
		m.in.ApplicationID,
	)
	add(` AND p.status IN (` + moveStatuses() + `) AND `)
	add(mayMove.SQL, mayMove.Args...)
	add(
		` FOR SHARE),
	was AS (SELECT a.id, a.stage_id FROM applications a, p WHERE a.id = ? AND a.posting_id = p.id),
	moved AS (UPDATE `+application.Table+` a SET `+application.FieldStageID+` = ?, `+application.FieldVersion+` = a.version + 1,
		`+application.FieldEnteredStageAt+` = ?, `+application.FieldUpdatedAt+` = ?
		FROM was, stages s WHERE a.id = was.id AND a.version = ? AND a.status = 'ACTIVE' AND a.stage_id <> ?
		AND s.id = ? AND s.posting_id = a.posting_id AND s.archived_at IS NULL
		AND NOT EXISTS (SELECT 1 FROM candidates own WHERE own.id = a.candidate_id AND own.linked_user_id = ?)`,
		m.in.ApplicationID,
		m.in.ToStageID,
		m.at,
		m.at,
		m.in.ExpectedVersion,
		m.in.ToStageID,
		m.in.ToStageID,
		m.viewer.ID,
	)
	if m.hash != nil {
		add(
			` AND NOT EXISTS (SELECT 1 FROM idempotency_records i WHERE i.actor_id = ? AND i.key = ?)`,
			m.viewer.ID,
			*m.in.IdempotencyKey,
		)
	}
	// The version identifies the row that was read: any change since the statement's snapshot also
	// changed the version.
	add(` RETURNING ` + movedColumns + `, was.stage_id AS from_stage_id, ` + enteredColumns + `),
	noted AS (` + insertMoved + `
		SELECT `)
	add(
		`?, m.id, 'MOVED', m.from_stage_id, m.stage_id, 'ACTIVE', 'ACTIVE', ?, ?, ?, ?, m.version FROM moved m)`,
		m.transitionID,
		m.in.Note,
		string(m.viewer.Kind),
		m.actorID(),
		m.at,
	)
	if m.hash != nil {
		result, err := json.Marshal(m.result())
		if err != nil {
			return nil, fmt.Errorf("encode idempotency record: %w", err)
		}
		add(`, kept AS (`+command.InsertRecord+`
		SELECT ?, ?::timestamptz, ?, ?, 'moveApplication', ?::bytea, ?::bytea FROM moved RETURNING id)`,
			m.recordID, m.at, m.viewer.ID, *m.in.IdempotencyKey, m.hash, result)
	}
	// A concurrent command with the same key is waited for before the log's counter is locked,
	// which that command needs too.
	counted := "moved"
	if m.hash != nil {
		counted = "kept"
	}
	add(
		`, head AS (UPDATE `+eventstream.Table+` SET `+eventstream.FieldHead+` = head + 1 WHERE id = 1 AND EXISTS (SELECT 1 FROM `+counted+`) RETURNING head),
	logged AS (`+eventlog.InsertEvent+`
		SELECT head.head, ?, ?, m.posting_id, m.id, m.candidate_id, ?, ?, ?, ?::timestamptz, 1, json_strip_nulls(json_build_object(
			'applicationVersion', m.version, 'fromStageId', m.from_stage_id, 'toStageId', m.stage_id,
			'fromStatus', 'ACTIVE', 'toStatus', 'ACTIVE', 'transitionId', ?::text)) FROM moved m, head)
	SELECT head.head, m.* FROM moved m, head`,
		m.eventID,
		string(eventlog.ApplicationMoved),
		string(m.viewer.Kind),
		m.actorID(),
		string(eventlog.Pipeline),
		m.at,
		m.transitionID,
	)
	return m.read(ctx, db, q.String(), args)
}

// insertMoved is insertTransitions without the reason, which a move does not have.
const insertMoved = "INSERT INTO " + transition.Table + " (" + transition.FieldID + ", " +
	transition.FieldApplicationID + ", " +
	transition.FieldKind + ", " + transition.FieldFromStageID + ", " + transition.FieldToStageID +
	", " +
	transition.FieldFromStatus + ", " + transition.FieldToStatus + ", " + transition.FieldNote +
	", " +
	transition.FieldActorKind + ", " + transition.FieldActorID + ", " + transition.FieldOccurredAt +
	", " +
	transition.FieldApplicationVersion + ")"

const movedColumns = `a.id, a.version, a.status, a.stage_id, a.posting_id, a.candidate_id, a.source_id, a.credited_to_id, a.applied_at,
	a.entered_stage_at, a.transferred_from_id, a.added_by_kind, a.added_by_id, a.created_at, a.updated_at`

// enteredColumns are the columns of the stage that an application enters, other than those that the
// move implies: it is not archived, and of the application's posting.
const enteredColumns = `s.name AS stage_name, s.kind AS stage_kind, s.position AS stage_position, s.target_days AS stage_target_days`

func (m *quickMove) read(
	ctx context.Context,
	db *store.Store,
	text string,
	args []any,
) (*command.Outcome, error) {
	rows, err := db.ExecOne(ctx, text, args...)
	if err != nil {
		return nil, fmt.Errorf("move: %w", err)
	}
	defer rows.Close()
	if !rows.Next() {
		return nil, rows.Err()
	}
	var seq int64
	moved, err := scanMoved(rows, &seq)
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		// The statement is committed only when all rows have been read.
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("move: %w", err)
	}
	out := m.outcome(moved)
	out.Events[0].Seq = seq
	return out, nil
}

// movedRow is an application after its move.
type movedRow struct {
	*ent.Application
	fromStageID string
	entered     *ent.Stage
}

// scanMoved reads a row of a number, movedColumns, the stage before and enteredColumns.
func scanMoved(rows *sql.Rows, number any) (movedRow, error) {
	moved := movedRow{Application: &ent.Application{}, entered: &ent.Stage{}}
	a, stage := moved.Application, moved.entered
	var applied, entered, created, updated store.Time
	err := rows.Scan(
		number,
		&a.ID,
		&a.Version,
		&a.Status,
		&a.StageID,
		&a.PostingID,
		&a.CandidateID,
		&a.SourceID,
		&a.CreditedToID,
		&applied,
		&entered,
		&a.TransferredFromID,
		&a.AddedByKind,
		&a.AddedByID,
		&created,
		&updated,
		&moved.fromStageID,
		&stage.Name,
		&stage.Kind,
		&stage.Position,
		&stage.TargetDays,
	)
	if err != nil {
		return moved, fmt.Errorf("move: %w", err)
	}
	a.AppliedAt, a.EnteredStageAt, a.CreatedAt, a.UpdatedAt = applied.Time, entered.Time, created.Time, updated.Time
	stage.ID, stage.PostingID = a.StageID, a.PostingID
	return moved, nil
}

// outcome returns the move's outcome. Its event has no sequence number yet.
func (m *quickMove) outcome(a movedRow) *command.Outcome {
	event := eventlog.Event{
		ID:            m.eventID,
		Kind:          eventlog.ApplicationMoved,
		Visibility:    eventlog.Pipeline,
		PostingID:     a.PostingID,
		ApplicationID: a.ID,
		CandidateID:   a.CandidateID,
		Actor:         m.viewer.Actor(),
		OccurredAt:    m.at,
		Facts: eventlog.Facts{
			ApplicationVersion: a.Version,
			TransitionID:       m.transitionID,
			FromStageID:        a.fromStageID,
			ToStageID:          a.StageID,
			FromStatus:         workflow.ApplicationActive,
			ToStatus:           workflow.ApplicationActive,
		},
	}
	return &command.Outcome{
		Result:      m.result(),
		Events:      []eventlog.Event{event},
		Application: a.Application,
		Stage:       a.entered,
	}
}

func (m *quickMove) result() command.Result {
	return command.Result{ApplicationID: m.in.ApplicationID, EventIDs: []string{m.eventID}}
}

func (m *quickMove) actorID() *string {
	if m.viewer.IsSystem() {
		return nil
	}
	return &m.viewer.ID
}

// moveStatuses returns the statuses of a posting in which workflow.Move allows moves, as SQL
// literals.
func moveStatuses() string {
	from := workflow.Application{
		Status:    workflow.ApplicationActive,
		StageID:   "from",
		PostingID: "p",
	}
	var allowed []string
	for _, status := range workflow.PostingStatus("").Values() {
		if _, err := workflow.Move(
			workflow.PostingStatus(status),
			from,
			workflow.Stage{ID: "to", PostingID: "p"},
		); err == nil {
			allowed = append(allowed, "'"+status+"'")
		}
	}
	return strings.Join(allowed, ", ")
}
