// Package audit writes the audit trail: who signed in, who was refused, who read personal data and
// who exported it. The trail is separate from the event log, so that reads and unauthenticated
// requests never wait for the log's counter row. Entries are never changed, and they contain no
// secrets.
//
// [Log] writes entries synchronously, also within a transaction. [Recorder] writes them in the
// background for requests that must not wait. [Witness] prepares the entries about reads and
// refusals. [Tally] adds up reads of contact data per person and day.
//
// The package does not import packages read and hiring, which import it. What a [Witness] has to
// ask package read is the interface [Reader].
package audit

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"hirewire/ent/auditentry"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// Entry is an entry of the trail. The client's address and user agent come from the context; see
// WithClient.
type Entry struct {
	Kind Kind
	// Actor is who acted. The zero value means the viewer of the context, or the system if there is
	// none.
	Actor eventlog.Actor
	// SubjectID is the object of the action and PostingID the posting that it concerns; empty for
	// none.
	SubjectID, PostingID string
	// Details are further facts by name. They must not contain secrets or text that an
	// unauthenticated client chose.
	Details map[string]string
	// Once identifies an entry that is written at most once per hour on all instances together; if
	// it is empty, the entry is always written.
	Once string
	// Most limits how many different entries with the same kind, actor and Group a process records
	// per hour; 0 means no limit. It keeps a client from filling the trail with made-up ids.
	Most int
	// Group separates the entries that Most counts.
	Group string
	// At is the time of the action; zero means now.
	At time.Time
}

// Log writes entries to the database.
type Log struct {
	store *store.Store
	ids   *ids.Generator
	now   func() time.Time
}

// New returns a Log.
func New(s *store.Store, g *ids.Generator, now func() time.Time) *Log {
	return &Log{store: s, ids: g, now: now}
}

// execer is implemented by *store.Store and *store.Tx.
type execer interface {
	Exec(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// insertEntry is hand-written because entries are also written outside of commands, where ent's
// client refuses writes, and because a builder has no ON CONFLICT.
const insertEntry = "INSERT INTO " + auditentry.Table + " (" + auditentry.FieldID + ", " +
	auditentry.FieldOccurredAt + ", " + auditentry.FieldKind + ", " + auditentry.FieldActorKind +
	", " +
	auditentry.FieldActorID + ", " + auditentry.FieldPostingID + ", " + auditentry.FieldSubjectID +
	", " +
	auditentry.FieldAddress + ", " + auditentry.FieldClient + ", " + auditentry.FieldDetails +
	") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (" + auditentry.FieldID + ") DO NOTHING"

// Append writes an entry in a transaction of its own.
func (l *Log) Append(ctx context.Context, e Entry) error { return l.write(ctx, l.store, e) }

// AppendAll writes several entries in one transaction. The viewer and client of each entry are
// those with which it was recorded.
func (l *Log) AppendAll(ctx context.Context, list []Noted) error {
	return l.store.WithTx(ctx, "audit", func(ctx context.Context, tx *store.Tx) error {
		for _, n := range list {
			if err := l.write(n.withRequest(ctx), tx, n.Entry); err != nil {
				return err
			}
		}
		return nil
	})
}

// AppendTx writes an entry in the transaction that it describes, so that either both are committed
// or neither.
func (l *Log) AppendTx(ctx context.Context, tx *store.Tx,
	e Entry,
) error {
	return l.write(ctx, tx, e)
}

func (l *Log) write(ctx context.Context, to execer, e Entry) error {
	at := e.At.UTC().Truncate(time.Microsecond)
	if e.At.IsZero() {
		at = l.now().UTC().Truncate(time.Microsecond)
	}
	actor := e.Actor
	if actor.Kind == "" {
		actor = eventlog.Actor{Kind: workflow.ActorSystem}
		if v, err := access.From(ctx); err == nil {
			actor = v.Actor()
		}
	}
	var details *string
	if len(e.Details) > 0 {
		text, err := json.Marshal(e.Details)
		if err != nil {
			return fmt.Errorf("encode audit entry: %w", err)
		}
		s := string(text)
		details = &s
	}
	c := ClientOf(ctx)
	id := ""
	if e.Once == "" {
		id = l.ids.At(ids.AuditEntry, at)
	} else {
		// The id is derived from the hour and the action, so that only one instance inserts the
		// entry.
		id = ids.Named(ids.AuditEntry, at.Truncate(time.Hour),
			string(e.Kind)+"/"+actor.ID+"/"+e.Once+"/"+at.Truncate(time.Hour).Format(time.RFC3339))
	}
	_, err := to.Exec(ctx, insertEntry,
		id, at, string(e.Kind), string(actor.Kind), orNull(actor.ID), orNull(e.PostingID),
		orNull(e.SubjectID),
		orNull(c.Address), orNull(c.Agent), details)
	if err != nil {
		return fmt.Errorf("write audit entry %s: %w", e.Kind, err)
	}
	return nil
}

func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
