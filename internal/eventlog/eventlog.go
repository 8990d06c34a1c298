// Package eventlog is the append-only log of everything that happened. Subscriptions and the
// activity feed show the same committed events, with the same ids, in the same order.
//
// [Append] writes [Entry] values in a command's transaction and returns them as [Event] values;
// [After] and [ByID] read them. A [Position] is a place in the log, which a [Codec] encrypts into a
// cursor.
//
// The order comes from a counter row. Append raises the counter and inserts the events at the end
// of the transaction. It holds the lock of the counter row until the commit, so that the order of
// sequence numbers is the order of commits, without gaps: a reader that sees event n sees every
// earlier event. A rollback returns its numbers.
package eventlog

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"hirewire/ent/event"
	"hirewire/ent/eventstream"
	"hirewire/internal/workflow"
)

// Visibility is the class of viewers who may see an event. Package access decides by it.
type Visibility string

// The classes of visibility.
const (
	// People events are visible to every signed-in user, including auditors.
	People Visibility = "PEOPLE"
	// Company events are visible to every signed-in user except auditors.
	Company Visibility = "COMPANY"
	// Posting events are visible to viewers who see the posting.
	Posting Visibility = "POSTING"
	// Seats events are visible to viewers who see the posting's whole pipeline, because a filled
	// opening reveals who was hired.
	Seats Visibility = "SEATS"
	// Pipeline events are visible to viewers who see the application.
	Pipeline Visibility = "PIPELINE"
	// Recruiters events are Pipeline events for viewers who may read RECRUITERS comments.
	Recruiters Visibility = "RECRUITERS"
	// Admins events are Pipeline events for admins.
	Admins Visibility = "ADMINS"
	// Candidate events are visible to viewers who see the candidate.
	Candidate Visibility = "CANDIDATE"
	// Owner events are visible to their actor and to admins.
	Owner Visibility = "OWNER"
)

// Entry is an event that is not yet in the log.
type Entry struct {
	// ID is chosen by the command, which may return it before the event is in the log.
	ID   string
	Kind Kind
	// Visibility may be empty; Append then uses the usual class of the kind.
	Visibility    Visibility
	PostingID     string
	ApplicationID string
	CandidateID   string
	// Facts must be the ones that the kind carries.
	Facts Facts
	// Past replaces the transaction's actor and time if it is not nil: for imported history, and if
	// the actor is an account that the transaction itself creates.
	Past *Past
}

// Past is an actor and a time that differ from those of the transaction.
type Past struct {
	Actor      Actor
	OccurredAt time.Time
}

// Actor is who did something.
type Actor struct {
	Kind workflow.ActorKind
	// ID is empty for the system.
	ID string
}

// Event is an event in the log. Its posting, application and candidate ids are empty if they do not
// apply.
type Event struct {
	Seq           int64
	ID            string
	Kind          Kind
	Visibility    Visibility
	PostingID     string
	ApplicationID string
	CandidateID   string
	Actor         Actor
	OccurredAt    time.Time
	Facts         Facts
}

// Querier runs statements with ? placeholders. It is implemented by *store.Store and *store.Tx.
type Querier interface {
	Query(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Tx is a transaction that may write.
type Tx interface {
	Querier
	Exec(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// preparer is implemented by a Tx that can run prepared statements.
type preparer interface {
	ExecPrepared(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// queryPreparer is implemented by a Querier that can run prepared statements.
type queryPreparer interface {
	QueryPrepared(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// schemaVersion is the version of the payload format that this code writes.
const schemaVersion = 1

// insertBatch keeps an INSERT below 999 parameters, the limit of old SQLite builds.
const insertBatch = 75

// Append adds entries to the log in order and returns them as events. It must be the last thing
// that a transaction does, because no other transaction can append from here until the commit.
func Append(
	ctx context.Context, tx Tx, actor Actor, at time.Time, entries []Entry,
) ([]Event, error) {
	if len(entries) == 0 {
		return nil, nil
	}
	for i := range entries {
		if err := entries[i].check(); err != nil {
			return nil, err
		}
	}
	head, err := raiseHead(ctx, tx, len(entries))
	if err != nil {
		return nil, err
	}
	events := make([]Event, len(entries))
	for i, e := range entries {
		events[i] = Event{
			Seq: head - int64(len(entries)) + 1 + int64(i), ID: e.ID, Kind: e.Kind,
			Visibility: e.Visibility,
			PostingID:  e.PostingID, ApplicationID: e.ApplicationID, CandidateID: e.CandidateID,
			Actor: actor, OccurredAt: at, Facts: e.Facts,
		}
		if e.Past != nil {
			events[i].Actor, events[i].OccurredAt = e.Past.Actor, e.Past.OccurredAt
		}
	}
	for rest := events; len(rest) > 0; {
		n := min(len(rest), insertBatch)
		if err := insert(ctx, tx, rest[:n]); err != nil {
			return nil, err
		}
		rest = rest[n:]
	}
	return events, nil
}

func raiseHead(ctx context.Context, tx Tx, n int) (int64, error) {
	rows, err := tx.Query(ctx, "UPDATE "+eventstream.Table+" SET "+eventstream.FieldHead+" = "+
		eventstream.FieldHead+" + ? WHERE id = 1 RETURNING "+eventstream.FieldHead, n)
	if err != nil {
		return 0, fmt.Errorf("raise the log's head: %w", err)
	}
	return scanOne[int64](rows)
}

// InsertEvent is the beginning of a statement that adds events: the table and the columns seq, id,
// kind, posting_id, application_id, candidate_id, actor_kind, actor_id, visibility, occurred_at,
// schema_version and payload. It is hand-written because every command appends events, most of
// them several, and bulk commands hundreds.
const InsertEvent = "INSERT INTO " + event.Table + " (" + event.FieldID + ", " + event.FieldUID +
	", " +
	event.FieldKind + ", " + event.FieldPostingID + ", " + event.FieldApplicationID + ", " +
	event.FieldCandidateID + ", " + event.FieldActorKind + ", " + event.FieldActorID + ", " +
	event.FieldVisibility + ", " + event.FieldOccurredAt + ", " + event.FieldSchemaVersion + ", " +
	event.FieldPayload + ")"

const insertColumns = InsertEvent + " VALUES "

func insert(ctx context.Context, tx Tx, events []Event) error {
	args := make([]any, 0, len(events)*12)
	for _, e := range events {
		payload, err := json.Marshal(e.Facts)
		if err != nil {
			return fmt.Errorf("encode event: %w", err)
		}
		args = append(args, e.Seq, e.ID, string(e.Kind), orNull(e.PostingID),
			orNull(e.ApplicationID), orNull(e.CandidateID),
			string(e.Actor.Kind), orNull(e.Actor.ID), string(e.Visibility), e.OccurredAt,
			schemaVersion, string(payload))
	}
	values := strings.TrimSuffix(strings.Repeat("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), ",
		len(events)), ", ")
	exec := tx.Exec
	if p, ok := tx.(preparer); ok && len(events) == insertBatch {
		exec = p.ExecPrepared // an import writes thousands of them
	}
	if _, err := exec(ctx, insertColumns+values, args...); err != nil {
		return fmt.Errorf("append to the log: %w", err)
	}
	return nil
}

// State is the state of the log.
type State struct {
	// Epoch identifies this history; it changes when a backup is restored.
	Epoch int64
	// Head is the sequence number of the newest event, 0 for none.
	Head int64
	// Floor is the sequence number up to which events have been pruned.
	Floor int64
}

// Read returns the state of the log.
func Read(ctx context.Context, q Querier) (State, error) {
	query := q.Query
	if p, ok := q.(queryPreparer); ok {
		query = p.QueryPrepared
	}
	rows, err := query(ctx, "SELECT epoch, head, floor FROM event_stream WHERE id = 1")
	if err != nil {
		return State{}, fmt.Errorf("read the log's state: %w", err)
	}
	defer rows.Close()
	var s State
	if !rows.Next() {
		return s, errors.Join(errNoStream, rows.Err())
	}
	if err := rows.Scan(&s.Epoch, &s.Head, &s.Floor); err != nil {
		return s, fmt.Errorf("read the log's state: %w", err)
	}
	return s, rows.Err()
}

var errNoStream = errors.New("the event log has no counter row: run the migrations")

// Columns are the columns that Scan reads, for statements that select events in other ways. The
// alias of the table must be e.
const Columns = "e.seq, e.id, e.kind, e.visibility, e.posting_id, e.application_id, " +
	"e.candidate_id, e.actor_kind, e.actor_id, e.occurred_at, e.payload"

// Scan reads all rows of Columns and closes rows.
func Scan(rows *sql.Rows) ([]Event, error) {
	events, _, err := scan(rows, func(r *row) []any { return r.all() })
	return events, err
}

// StateColumn is a column to select after Columns: the state of the log that a statement sees, for
// ScanWithState. A page with it needs no earlier statement for the position that it has read up to.
const StateColumn = "(SELECT CAST(s.epoch AS TEXT) || ' ' || CAST(s.head AS TEXT) || ' ' || " +
	"CAST(s.floor AS TEXT) FROM event_stream s WHERE s.id = 1)"

// ScanWithState is Scan for rows of Columns and StateColumn. The state is zero if there are no
// rows.
func ScanWithState(rows *sql.Rows) ([]Event, State, error) {
	return scan(rows, func(r *row) []any { return append(r.all(), &r.state) })
}

// BriefColumns returns the columns, besides StateColumn, that ScanBrief reads. of is the column of
// the posting, application or candidate that the events are about.
func BriefColumns(of string) string {
	return "e.seq, e.id, e.kind, e.actor_id, e.occurred_at, e." + of
}

// ScanBrief is ScanWithState for rows of BriefColumns and StateColumn. The events have no facts and
// no visibility, of their actor only the id, and no other object than that of the column. Facts are
// the largest part of an event.
func ScanBrief(rows *sql.Rows, of string) ([]Event, State, error) {
	return scan(rows, func(r *row) []any {
		about := &r.candidate
		switch of {
		case event.FieldPostingID:
			about = &r.posting
		case event.FieldApplicationID:
			about = &r.application
		}
		return []any{
			&r.event.Seq, &r.event.ID, &r.event.Kind, &r.actor, &r.event.OccurredAt, about,
			&r.state,
		}
	})
}

// row has the columns of one event.
type row struct {
	event                                  Event
	posting, application, candidate, actor sql.NullString
	payload                                sql.RawBytes
	state                                  sql.RawBytes
}

// all returns the destinations of Columns.
func (r *row) all() []any {
	return []any{
		&r.event.Seq, &r.event.ID, &r.event.Kind, &r.event.Visibility, &r.posting,
		&r.application, &r.candidate, &r.event.Actor.Kind, &r.actor, &r.event.OccurredAt,
		&r.payload,
	}
}

// scan reads all rows into the destinations that dest returns, and closes rows.
func scan(rows *sql.Rows, dest func(*row) []any) ([]Event, State, error) {
	defer rows.Close()
	var out []Event
	var r row
	var state string
	into := dest(&r)
	for rows.Next() {
		r.event, r.payload = Event{}, nil
		if err := rows.Scan(into...); err != nil {
			return nil, State{}, fmt.Errorf("read an event: %w", err)
		}
		e := r.event
		if r.payload != nil {
			if err := json.Unmarshal(r.payload, &e.Facts); err != nil {
				return nil, State{}, fmt.Errorf("decode event %s: %w", e.ID, err)
			}
		}
		e.PostingID, e.ApplicationID, e.CandidateID, e.Actor.ID = r.posting.String,
			r.application.String, r.candidate.String, r.actor.String
		e.OccurredAt = e.OccurredAt.UTC()
		if state == "" {
			state = string(r.state)
		}
		out = append(out, e)
	}
	if err := rows.Err(); err != nil {
		return nil, State{}, fmt.Errorf("read events: %w", err)
	}
	var s State
	if state != "" {
		if _, err := fmt.Sscan(state, &s.Epoch, &s.Head, &s.Floor); err != nil {
			return nil, State{}, fmt.Errorf("read the log's state: %w", err)
		}
	}
	return out, s, nil
}

// After returns up to limit events after seq, in order, without checking rights. It is for the
// tailer, which checks them per subscriber; what a viewer reads goes through package read.
func After(ctx context.Context, q Querier, seq int64, limit int) ([]Event, error) {
	rows, err := q.Query(ctx, "SELECT "+Columns+
		" FROM event e WHERE e.seq > ? ORDER BY e.seq LIMIT ?", seq, limit)
	if err != nil {
		return nil, fmt.Errorf("read events: %w", err)
	}
	return Scan(rows)
}

// ByID returns the events with these ids in the order of the log, without checking rights.
func ByID(ctx context.Context, q Querier, list []string) ([]Event, error) {
	if len(list) == 0 {
		return nil, nil
	}
	args := make([]any, len(list))
	for i, id := range list {
		args[i] = id
	}
	in := strings.TrimSuffix(strings.Repeat("?, ", len(list)), ", ")
	rows, err := q.Query(ctx, "SELECT "+Columns+" FROM event e WHERE e.id IN ("+in+
		") ORDER BY e.seq", args...)
	if err != nil {
		return nil, fmt.Errorf("read events: %w", err)
	}
	return Scan(rows)
}

// Prune deletes the events up to seq and raises the floor accordingly. It does nothing if seq is
// beyond the head.
func Prune(ctx context.Context, tx Tx, seq int64) error {
	if _, err := tx.Exec(ctx, "UPDATE "+eventstream.Table+" SET "+eventstream.FieldFloor+
		" = ? WHERE id = 1 AND floor < ? AND head >= ?", seq, seq, seq); err != nil {
		return fmt.Errorf("raise the log's floor: %w", err)
	}
	if _, err := tx.Exec(ctx, "DELETE FROM "+event.Table+" WHERE seq <= (SELECT floor FROM "+
		eventstream.Table+" WHERE id = 1)"); err != nil {
		return fmt.Errorf("prune the log: %w", err)
	}
	return nil
}

func orNull(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func scanOne[T any](rows *sql.Rows) (T, error) {
	defer rows.Close()
	var v T
	if !rows.Next() {
		return v, errors.Join(errNoStream, rows.Err())
	}
	if err := rows.Scan(&v); err != nil {
		return v, fmt.Errorf("read a value: %w", err)
	}
	return v, rows.Err()
}
