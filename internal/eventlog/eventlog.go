// Package eventlog is the one log of everything that happened. Subscriptions, the activity feed and every later exit
// project the same committed events, with the same ids, in the same order.
//
// The order comes from a counter row. Append is the last statement group of a command's transaction: it raises the
// counter and inserts the events. The row's lock is held until the commit, so that the order of sequence numbers is the
// order of commits, without gaps: whoever sees event n sees every event before it. A rollback gives its numbers back.
package eventlog

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"hirewire/internal/workflow"
)

// Visibility is the class of people who may see an event; package access decides with it.
type Visibility string

// The classes of visibility.
const (
	// People may be seen by everyone who is signed in, auditors included.
	People Visibility = "PEOPLE"
	// Company may be seen by everyone who is signed in, except auditors.
	Company Visibility = "COMPANY"
	// Posting may be seen by whoever sees the posting.
	Posting Visibility = "POSTING"
	// Seats may be seen by whoever sees the posting's whole pipeline: seats tell who was hired.
	Seats Visibility = "SEATS"
	// Pipeline may be seen by whoever sees the application.
	Pipeline Visibility = "PIPELINE"
	// Recruiters is Pipeline, narrowed to those who read RECRUITERS comments.
	Recruiters Visibility = "RECRUITERS"
	// Admins is Pipeline, narrowed to admins.
	Admins Visibility = "ADMINS"
	// Candidate may be seen by whoever sees the candidate.
	Candidate Visibility = "CANDIDATE"
	// Owner may be seen by the actor and by admins.
	Owner Visibility = "OWNER"
)

// Entry is an event that is not yet in the log.
type Entry struct {
	// ID is made by the command, so that it can be told before the event is in the log.
	ID   string
	Kind Kind
	// Visibility may be left empty: Append then takes the usual class of the kind.
	Visibility    Visibility
	PostingID     string
	ApplicationID string
	CandidateID   string
	// Facts must be those that the kind carries.
	Facts Facts
	// Past is set where an import tells of what happened before and elsewhere, and where the actor is an account that the
	// transaction itself makes; nil: the transaction's actor, now.
	Past *Past
}

// Past is who did something, and when, where that is not the transaction's actor and time.
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

// Event is an event in the log. Its ids of posting, application and candidate are empty where they do not apply.
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

// Querier runs statements with ? placeholders: a store or its transaction.
type Querier interface {
	Query(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Tx is a transaction that writes.
type Tx interface {
	Querier
	Exec(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// preparer is a Tx that keeps statements.
type preparer interface {
	ExecPrepared(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// schemaVersion is the version of the payload's shape that this code writes.
const schemaVersion = 1

// insertBatch keeps one insert below the 999 parameters that old SQLite builds take.
const insertBatch = 75

// Append adds entries to the log, in order, and answers them as events. It must be the last thing that a transaction
// does: from here to the commit no other transaction can append.
func Append(ctx context.Context, tx Tx, actor Actor, at time.Time, entries []Entry) ([]Event, error) {
	if len(entries) == 0 {
		return nil, nil
	}
	for i := range entries {
		if err := entries[i].check(); err != nil {
			return nil, err
		}
	}
	head, err := raise(ctx, tx, len(entries))
	if err != nil {
		return nil, err
	}
	events := make([]Event, len(entries))
	for i, e := range entries {
		events[i] = Event{
			Seq: head - int64(len(entries)) + 1 + int64(i), ID: e.ID, Kind: e.Kind, Visibility: e.Visibility,
			PostingID: e.PostingID, ApplicationID: e.ApplicationID, CandidateID: e.CandidateID,
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

func raise(ctx context.Context, tx Tx, n int) (int64, error) {
	rows, err := tx.Query(ctx, "UPDATE event_stream SET head = head + ? WHERE id = 1 RETURNING head", n)
	if err != nil {
		return 0, fmt.Errorf("raise the log's head: %w", err)
	}
	return one[int64](rows)
}

const insertColumns = "INSERT INTO event (seq, id, kind, posting_id, application_id, candidate_id, actor_kind, actor_id, visibility, occurred_at, schema_version, payload) VALUES "

func insert(ctx context.Context, tx Tx, events []Event) error {
	args := make([]any, 0, len(events)*12)
	for _, e := range events {
		payload, err := json.Marshal(e.Facts)
		if err != nil {
			return fmt.Errorf("encode event: %w", err)
		}
		args = append(args, e.Seq, e.ID, string(e.Kind), null(e.PostingID), null(e.ApplicationID), null(e.CandidateID),
			string(e.Actor.Kind), null(e.Actor.ID), string(e.Visibility), e.OccurredAt, schemaVersion, string(payload))
	}
	values := strings.TrimSuffix(strings.Repeat("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), ", len(events)), ", ")
	exec := tx.Exec
	if p, ok := tx.(preparer); ok && len(events) == insertBatch {
		exec = p.ExecPrepared // an import writes thousands of them
	}
	if _, err := exec(ctx, insertColumns+values, args...); err != nil {
		return fmt.Errorf("append to the log: %w", err)
	}
	return nil
}

// State is where the log stands.
type State struct {
	// Epoch names this history.
	Epoch int64
	// Head is the sequence number of the newest event, 0 for none.
	Head int64
	// Floor is the sequence number up to which events have been pruned.
	Floor int64
}

// Read tells where the log stands.
func Read(ctx context.Context, q Querier) (State, error) {
	rows, err := q.Query(ctx, "SELECT epoch, head, floor FROM event_stream WHERE id = 1")
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

// Columns are those that Scan reads, for statements that select events by other paths; the table's alias must be e.
const Columns = "e.seq, e.id, e.kind, e.visibility, e.posting_id, e.application_id, e.candidate_id, e.actor_kind, e.actor_id, e.occurred_at, e.payload"

// Scan reads every row of Columns and closes rows.
func Scan(rows *sql.Rows) ([]Event, error) {
	defer rows.Close()
	var out []Event
	for rows.Next() {
		var (
			e                                      Event
			posting, application, candidate, actor sql.NullString
			payload                                []byte
		)
		err := rows.Scan(&e.Seq, &e.ID, &e.Kind, &e.Visibility, &posting, &application, &candidate, &e.Actor.Kind, &actor, &e.OccurredAt, &payload)
		if err != nil {
			return nil, fmt.Errorf("read an event: %w", err)
		}
		if err := json.Unmarshal(payload, &e.Facts); err != nil {
			return nil, fmt.Errorf("decode event %s: %w", e.ID, err)
		}
		e.PostingID, e.ApplicationID, e.CandidateID, e.Actor.ID = posting.String, application.String, candidate.String, actor.String
		e.OccurredAt = e.OccurredAt.UTC()
		out = append(out, e)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read events: %w", err)
	}
	return out, nil
}

// After reads up to limit events behind seq, in order, whoever may see them: for the tailer, which decides per
// subscriber. What a viewer reads goes through package read.
func After(ctx context.Context, q Querier, seq int64, limit int) ([]Event, error) {
	rows, err := q.Query(ctx, "SELECT "+Columns+" FROM event e WHERE e.seq > ? ORDER BY e.seq LIMIT ?", seq, limit)
	if err != nil {
		return nil, fmt.Errorf("read events: %w", err)
	}
	return Scan(rows)
}

// ByID reads the events with these ids, in the order of the log, whoever may see them.
func ByID(ctx context.Context, q Querier, list []string) ([]Event, error) {
	if len(list) == 0 {
		return nil, nil
	}
	args := make([]any, len(list))
	for i, id := range list {
		args[i] = id
	}
	in := strings.TrimSuffix(strings.Repeat("?, ", len(list)), ", ")
	rows, err := q.Query(ctx, "SELECT "+Columns+" FROM event e WHERE e.id IN ("+in+") ORDER BY e.seq", args...)
	if err != nil {
		return nil, fmt.Errorf("read events: %w", err)
	}
	return Scan(rows)
}

// Prune removes the events up to seq and raises the floor with them.
func Prune(ctx context.Context, tx Tx, seq int64) error {
	if _, err := tx.Exec(ctx, "UPDATE event_stream SET floor = ? WHERE id = 1 AND floor < ? AND head >= ?", seq, seq, seq); err != nil {
		return fmt.Errorf("raise the log's floor: %w", err)
	}
	if _, err := tx.Exec(ctx, "DELETE FROM event WHERE seq <= (SELECT floor FROM event_stream WHERE id = 1)"); err != nil {
		return fmt.Errorf("prune the log: %w", err)
	}
	return nil
}

func null(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func one[T any](rows *sql.Rows) (T, error) {
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
