// Package audit writes the trail of who signed in, who was refused, who looked at what and who took it away. It stands
// apart from the event log, so that readers and strangers never queue on the log's counter. Entries are written once and
// never changed; they hold no secrets.
package audit

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// Entry is one line of the trail. Address and client come from the context: see WithClient.
type Entry struct {
	Kind Kind
	// Actor is who did it. Where it is zero it is the viewer of the context, and Hirewire itself where there is none.
	Actor eventlog.Actor
	// SubjectID is what it was done to, PostingID the posting that it concerns; empty for none.
	SubjectID, PostingID string
	// Details are further facts by name, without secrets and without what strangers typed.
	Details map[string]string
	// Once names what is written at most once an hour, on all instances together; empty for what is always written.
	Once string
	// Most is how many different ones of the same kind, actor and Group a process notes in an hour; 0 for any number. It
	// keeps a person from filling the trail with ids that they make up.
	Most int
	// Group is what Most counts apart.
	Group string
	// At is when it happened; zero for now.
	At time.Time
}

// Log writes entries.
type Log struct {
	store *store.Store
	ids   *ids.Generator
	now   func() time.Time
}

// New makes the writer.
func New(s *store.Store, g *ids.Generator, now func() time.Time) *Log {
	return &Log{store: s, ids: g, now: now}
}

// execer is a Store or a Tx.
type execer interface {
	Exec(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// Append writes an entry by itself.
func (l *Log) Append(ctx context.Context, e Entry) error { return l.write(ctx, l.store, e) }

// AppendAll writes several entries, all or none. Each has its own context, from which its actor and client come.
func (l *Log) AppendAll(ctx context.Context, list []Noted) error {
	return l.store.WithTx(ctx, "audit", func(ctx context.Context, tx *store.Tx) error {
		for _, n := range list {
			if err := l.write(n.as(ctx), tx, n.Entry); err != nil {
				return err
			}
		}
		return nil
	})
}

// AppendTx writes an entry in a transaction: it is there if and only if what it speaks of is.
func (l *Log) AppendTx(ctx context.Context, tx *store.Tx, e Entry) error { return l.write(ctx, tx, e) }

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
		// The hour and what was done give the id, so that of all who write it one does.
		id = ids.Named(ids.AuditEntry, at.Truncate(time.Hour), string(e.Kind)+"/"+actor.ID+"/"+e.Once+"/"+at.Truncate(time.Hour).Format(time.RFC3339))
	}
	_, err := to.Exec(ctx, `INSERT INTO audit_entry (id, occurred_at, kind, actor_kind, actor_id, posting_id, subject_id, address, client, details)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
		id, at, string(e.Kind), string(actor.Kind), orNull(actor.ID), orNull(e.PostingID), orNull(e.SubjectID),
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
