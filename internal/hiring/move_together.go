package hiring

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"hirewire/ent/application"
	"hirewire/ent/eventstream"
	"hirewire/internal/access"
	"hirewire/internal/batch"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/store"
)

// The log's counter row is locked until a move is on the disk, so moves that commit one by one are
// as slow as the disk. Moves that arrive while another is being written therefore share a
// transaction: one statement for each kind of viewer among them, one for the log, and one commit.
//
// A transaction that has locked the rows of several commands must not wait for the row of another
// one: two instances would deadlock. So rows that are locked are skipped, and what can still wait,
// such as a unique index, waits for moveLockTimeout at most. Only the counter, which is last, is
// waited for. A move that the statement does not return leaves the batch, and runs by itself in a
// transaction that may wait and reports the reason.

const (
	// maxMoves is the maximum number of moves that share a transaction.
	maxMoves = 64
	// movePatience is how long moves wait for the ones before them. It is longer than a commit on a
	// slow disk takes, and is reached if the moves before wait for a lock.
	movePatience = 50 * time.Millisecond
	// moveLimit bounds the duration of a batch, which may wait for the log's counter while another
	// process imports.
	moveLimit = 10 * time.Second
	// moveLockTimeout is how long a batch waits for any lock but the counter's.
	moveLockTimeout = 5 * time.Millisecond
)

func (s *Service) newMoveQueue(patience time.Duration) *batch.Queue[*quickMove, *command.Outcome] {
	return batch.New(batch.Options[*quickMove, *command.Outcome]{
		Together: s.moveTogether, Keys: (*quickMove).keys,
		Most: maxMoves, Patience: patience, Limit: moveLimit,
	})
}

// keys returns the names of what only one move of a batch may change.
func (m *quickMove) keys() []string {
	list := []string{m.in.ApplicationID}
	if m.hash != nil {
		list = append(list, m.viewer.ID+" "+*m.in.IdempotencyKey)
	}
	return list
}

// moveTogether does moves in one transaction. The outcome of a move that did not happen is nil.
func (s *Service) moveTogether(
	ctx context.Context, moves []*quickMove,
) (outs []*command.Outcome, err error) {
	head := int64(0)
	err = s.store.WithTxOnce(ctx, "moveApplications together", moveLockTimeout,
		func(ctx context.Context, tx *store.Tx) error {
			outs = make([]*command.Outcome, len(moves))
			if err := lockAndMove(ctx, tx, moves, outs); err != nil {
				return err
			}
			head, err = logMoves(ctx, tx, outs)
			return err
		})
	if errors.Is(err, errNothingMoved) {
		return make([]*command.Outcome, len(moves)), nil
	}
	if err != nil {
		return nil, err
	}
	s.Notify(head)
	return outs, nil
}

// errNothingMoved rolls back a transaction that has nothing to commit.
var errNothingMoved = errors.New("hiring: no move of the batch happened")

// lockAndMove runs one statement for each kind of viewer, and puts the outcomes, whose events have
// no sequence numbers yet, into outs.
func lockAndMove(
	ctx context.Context, tx *store.Tx, moves []*quickMove, outs []*command.Outcome,
) error {
	kinds := map[string][]int{}
	var order []string
	for i, m := range moves {
		text := m.mayMove().SQL
		if kinds[text] == nil {
			order = append(order, text)
		}
		kinds[text] = append(kinds[text], i)
	}
	for _, text := range order {
		if err := moveKind(ctx, tx, moves, kinds[text], outs); err != nil {
			return err
		}
	}
	return nil
}

// moveKind runs the statement for the moves at the given indexes, whose viewers are of one kind.
func moveKind(
	ctx context.Context, tx *store.Tx, moves []*quickMove, at []int, outs []*command.Outcome,
) error {
	columns := &moveColumns{}
	var mayMove string
	for _, i := range at {
		var err error
		if mayMove, err = columns.add(moves[i]); err != nil {
			return err
		}
	}
	rows, err := tx.QueryPrepared(ctx, moveManyText(mayMove, len(columns.rights)),
		columns.arguments(tx.Dialect())...)
	if err != nil {
		return fmt.Errorf("move together: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var n int
		moved, err := scanMoved(rows, &n)
		if err != nil {
			return err
		}
		outs[at[n-1]] = moves[at[n-1]].outcome(moved)
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("move together: %w", err)
	}
	return nil
}

// moveColumns are the values of moves, by column.
type moveColumns struct {
	applicationID, toStageID, at, transitionID, note, actorKind, actorID, viewerID []string
	key, recordID, hash, result                                                    []string
	version                                                                        []int64
	// rights are the arguments of the condition of rights, each with the values of all moves.
	rights [][]string
}

var errManyArguments = errors.New("hiring: a condition of rights has another kind of argument")

// add adds a move. It returns the condition of its viewer's rights, with the columns of rights in
// place of arguments. The result is the same for all viewers of a kind.
func (c *moveColumns) add(m *quickMove) (condition string, err error) {
	orEmpty := func(s *string) string {
		if s == nil {
			return ""
		}
		return *s
	}
	c.applicationID = append(c.applicationID, m.in.ApplicationID)
	c.version = append(c.version, int64(m.in.ExpectedVersion))
	c.toStageID = append(c.toStageID, m.in.ToStageID)
	c.at = append(c.at, timeText(m.at))
	c.transitionID = append(c.transitionID, m.transitionID)
	c.note = append(c.note, orEmpty(m.in.Note))
	c.actorKind = append(c.actorKind, string(m.viewer.Kind))
	c.actorID = append(c.actorID, orEmpty(m.actorID()))
	c.viewerID = append(c.viewerID, m.viewer.ID)
	c.key = append(c.key, orEmpty(m.in.IdempotencyKey))
	c.recordID = append(c.recordID, m.recordID)
	c.hash = append(c.hash, hex.EncodeToString(m.hash))
	result, err := json.Marshal(m.result())
	if err != nil {
		return "", fmt.Errorf("encode idempotency record: %w", err)
	}
	c.result = append(c.result, string(result))
	p := m.mayMove()
	parts := strings.Split(p.SQL, "?")
	if c.rights == nil {
		c.rights = make([][]string, len(p.Args))
	}
	if len(parts) != len(p.Args)+1 || len(c.rights) != len(p.Args) {
		return "", errManyArguments
	}
	var text strings.Builder
	text.WriteString(parts[0])
	for i, arg := range p.Args {
		value, cast := "", ""
		switch arg := arg.(type) {
		case string:
			value = arg
		case bool:
			value, cast = strconv.FormatBool(arg), "::boolean"
		case time.Time:
			value, cast = timeText(arg), "::timestamptz"
		default:
			return "", fmt.Errorf("%w: %T", errManyArguments, arg)
		}
		c.rights[i] = append(c.rights[i], value)
		text.WriteString("item." + rightsColumn(i) + cast + parts[i+1])
	}
	return text.String(), nil
}

func rightsColumn(i int) string { return "rights_" + strconv.Itoa(i) }

func timeText(t time.Time) string {
	return t.UTC().Truncate(time.Microsecond).Format(time.RFC3339Nano)
}

// arguments returns the arguments of moveManyText.
func (c *moveColumns) arguments(d string) []any {
	list := []any{store.List(d, c.version)}
	for _, column := range append([][]string{
		c.applicationID, c.toStageID, c.at, c.transitionID, c.note, c.actorKind, c.actorID,
		c.viewerID, c.key, c.recordID, c.hash, c.result,
	}, c.rights...) {
		list = append(list, store.List(d, column))
	}
	return list
}

// moveManyText is the statement of quickMove.run for several moves, without the log, and without
// waiting for locks. mayMove is the condition of rights, about the item and the posting p, and
// rights the number of its columns. Texts that are not given are empty.
func moveManyText(mayMove string, rights int) string {
	var types, names strings.Builder
	for i := range rights {
		types.WriteString(", ?::text[]")
		names.WriteString(", " + rightsColumn(i))
	}
	return `WITH locked AS (
		SELECT item.*, a.stage_id AS from_stage_id, ` + enteredColumns + `
		FROM unnest(?::bigint[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[],
			?::text[], ?::text[], ?::text[], ?::text[], ?::text[]` + types.String() + `) WITH ORDINALITY
			AS item (expected_version, application_id, to_stage_id, at, transition_id, note, actor_kind, actor_id,
			viewer_id, key, record_id, hash, result` + names.String() + `, n)
		JOIN applications a ON a.id = item.application_id
		JOIN postings p ON p.id = a.posting_id
		JOIN stages s ON s.id = item.to_stage_id AND s.posting_id = a.posting_id AND s.archived_at IS NULL
		WHERE a.version = item.expected_version AND a.status = 'ACTIVE' AND a.stage_id <> item.to_stage_id
		AND p.status IN (` + moveStatuses() + `) AND ` + mayMove + `
		AND a.candidate_id IS DISTINCT FROM (SELECT own.id FROM candidates own WHERE own.linked_user_id = item.viewer_id)
		AND (item.key = '' OR NOT EXISTS (SELECT 1 FROM idempotency_records r WHERE r.actor_id = item.viewer_id AND r.key = item.key))
		FOR KEY SHARE OF s SKIP LOCKED FOR SHARE OF p SKIP LOCKED FOR NO KEY UPDATE OF a SKIP LOCKED),
	moved AS (UPDATE ` + application.Table + ` a SET ` + application.FieldStageID + ` = l.to_stage_id, ` +
		application.FieldVersion + ` = a.version + 1, ` + application.FieldEnteredStageAt + ` = l.at, ` +
		application.FieldUpdatedAt + ` = l.at
		FROM locked l WHERE a.id = l.application_id AND a.version = l.expected_version
		RETURNING ` + movedColumns + `, l.from_stage_id, l.n, l.at, l.transition_id, l.note, l.actor_kind, l.actor_id,
			l.viewer_id, l.key, l.record_id, l.hash, l.result, ` + enteredNames("l") + `),
	noted AS (` + insertMoved + `
		SELECT m.transition_id, m.id, 'MOVED', m.from_stage_id, m.stage_id, 'ACTIVE', 'ACTIVE', NULLIF(m.note, ''),
			m.actor_kind, NULLIF(m.actor_id, ''), m.at, m.version FROM moved m),
	kept AS (` + command.InsertRecord + `
		SELECT m.record_id, m.at, m.viewer_id, m.key, 'moveApplication', decode(m.hash, 'hex'), convert_to(m.result, 'UTF8')
		FROM moved m WHERE m.key <> '')
	SELECT m.n, ` + strings.ReplaceAll(movedColumns, "a.", "m.") + `, m.from_stage_id, ` + enteredNames("m") + ` FROM moved m`
}

// enteredNames returns the names of enteredColumns in a part of a statement.
func enteredNames(part string) string {
	names := []string{"stage_name", "stage_kind", "stage_position", "stage_target_days"}
	return part + "." + strings.Join(names, ", "+part+".")
}

// logMoves appends the events of the moves that happened to the log and numbers them. It returns
// the new head of the log. From here to the commit the log's counter is locked. Its condition turns
// the limit on waiting for locks off: every transaction that holds the counter is about to commit.
func logMoves(ctx context.Context, tx *store.Tx, outs []*command.Outcome) (int64, error) {
	var id, posting, candidate, app, actorKind, actorID, at, payload []string
	var events []*eventlog.Event
	for _, out := range outs {
		if out == nil {
			continue
		}
		e := &out.Events[0]
		facts, err := json.Marshal(e.Facts)
		if err != nil {
			return 0, fmt.Errorf("encode event: %w", err)
		}
		events = append(events, e)
		id, payload = append(id, e.ID), append(payload, string(facts))
		posting, app = append(posting, e.PostingID), append(app, e.ApplicationID)
		candidate, at = append(candidate, e.CandidateID), append(at, timeText(e.OccurredAt))
		actorKind, actorID = append(actorKind, string(e.Actor.Kind)), append(actorID, e.Actor.ID)
	}
	if len(events) == 0 {
		return 0, errNothingMoved
	}
	d := tx.Dialect()
	rows, err := tx.QueryPrepared(ctx, logMovesText, len(events),
		store.List(d, id), store.List(d, posting), store.List(d, app), store.List(d, candidate),
		store.List(d, actorKind), store.List(d, actorID), store.List(d, at), store.List(d, payload),
		string(eventlog.ApplicationMoved), string(eventlog.Pipeline))
	if err != nil {
		return 0, fmt.Errorf("append moves to the log: %w", err)
	}
	var head int64
	if err := scanOne(rows, &head); err != nil {
		return 0, fmt.Errorf("append moves to the log: %w", err)
	}
	for i, e := range events {
		e.Seq = head - int64(len(events)-1-i)
	}
	return head, nil
}

const logMovesText = `WITH head AS (UPDATE ` + eventstream.Table + ` SET ` + eventstream.FieldHead + ` = head + ?::bigint
		WHERE id = 1 AND set_config('lock_timeout', '0', true) IS NOT NULL RETURNING head),
	item AS (SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[])
		WITH ORDINALITY AS e (id, posting_id, application_id, candidate_id, actor_kind, actor_id, at, payload, n)),
	logged AS (` + eventlog.InsertEvent + `
		SELECT head.head - (SELECT count(*) FROM item) + item.n, item.id, ?, item.posting_id, item.application_id,
			item.candidate_id, item.actor_kind, NULLIF(item.actor_id, ''), ?, item.at, 1, item.payload::jsonb
		FROM item, head)
	SELECT head FROM head`

// mayMove returns the condition that the viewer's rights are still what they were when the request
// was authenticated, and allow moves in the posting p.
func (m *quickMove) mayMove() access.Predicate {
	return access.And(command.StillHolds(m.viewer, m.at, m.sessionIdle), m.viewer.Movers("p"))
}
