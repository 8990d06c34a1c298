// Package seed writes rows directly into the tables, for tests of reads, which need more rows and
// stranger ones than commands would create. Commands are tested through the commands themselves.
package seed

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/entity"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/textkey"
	"hirewire/internal/workflow"
)

// Row has the columns of a row by name.
type Row map[string]any

// World is a database that is being filled.
type World struct {
	tb    testing.TB
	Store *store.Store
	Clock *testkit.Clock
	IDs   *ids.Generator
	count atomic.Int64
}

// New starts to fill a database, with the company and an empty event log. The store's entity client
// is narrowed.
func New(tb testing.TB, db *testkit.DB) *World {
	tb.Helper()
	w := Over(tb, db)
	w.exec(
		"INSERT INTO event_stream (id, epoch, head, floor, cursor_key) VALUES (1, 7, 0, 0, ?)",
		[]byte(strings.Repeat("k", eventlog.KeySize)),
	)
	w.Insert(
		"company_settings",
		Row{"id": ids.Company, "name": "Acme", "updated_at": w.Clock.Now(), "default_plan": "[]"},
	)
	return w
}

// Over is like New for a database that already has a company and a log.
func Over(tb testing.TB, db *testkit.DB) *World {
	tb.Helper()
	clock := testkit.NewClock()
	entity.Narrow(db.Store.Ent(), db.Store.ReadOnly().Ent())
	return &World{tb: tb, Store: db.Store, Clock: clock, IDs: testkit.IDs(clock.Now, 1)}
}

// Codec returns the codec of the database's event cursors.
func (w *World) Codec() *eventlog.Codec {
	w.tb.Helper()
	codec, err := eventlog.LoadCodec(w.tb.Context(), w.Store)
	if err != nil {
		w.tb.Fatal(err)
	}
	return codec
}

// Insert writes a row. created_at is the current time unless the table has no such column or the
// row sets it.
func (w *World) Insert(table string, row Row) {
	w.tb.Helper()
	if _, ok := row["created_at"]; !ok &&
		!slices.Contains(
			[]string{
				"transitions",
				"event",
				"posting_locations",
				"stage_competencies",
				"audit_entry",
				"candidate_emails",
			},
			table,
		) {
		row["created_at"] = w.Clock.Now()
	}
	names := slices.Sorted(maps.Keys(row))
	args := make([]any, len(names))
	for i, name := range names {
		args[i] = row[name]
	}
	w.exec(fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s)", table, strings.Join(names, ", "),
		strings.TrimSuffix(strings.Repeat("?, ", len(names)), ", ")), args...)
}

// Set changes columns of one row.
func (w *World) Set(table, id string, row Row) {
	w.tb.Helper()
	names := slices.Sorted(maps.Keys(row))
	args := make([]any, 0, len(names)+1)
	for _, name := range names {
		args = append(args, row[name])
	}
	w.exec(
		fmt.Sprintf("UPDATE %s SET %s = ? WHERE id = ?", table, strings.Join(names, " = ?, ")),
		append(args, id)...)
}

func (w *World) exec(query string, args ...any) {
	w.tb.Helper()
	if _, err := w.Store.Exec(w.tb.Context(), query, args...); err != nil {
		w.tb.Fatalf("%s: %v", query, err)
	}
}

// with overwrites default columns with the columns that the test sets.
func with(row Row, more []Row) Row {
	for _, m := range more {
		maps.Copy(row, m)
	}
	return row
}

func (w *World) number() int64 { return w.count.Add(1) }

// User adds a user and returns them as a viewer.
func (w *World) User(role workflow.CompanyRole, more ...Row) *access.Viewer {
	w.tb.Helper()
	id, n := w.IDs.New(ids.User), w.number()
	name := fmt.Sprintf("Colleague %04d", n)
	email := fmt.Sprintf("c%d@acme.test", n)
	row := with(Row{
		"id":         id,
		"email":      email,
		"email_key":  normalize.EmailKey(email),
		"name":       name,
		"name_key":   textkey.Key(name),
		"role":       string(role),
		"updated_at": w.Clock.Now(),
	}, more)
	w.Insert("users", row)
	grant, _ := row["confidential_access"].(bool)
	return &access.Viewer{
		Kind:               workflow.ActorUser,
		ID:                 id,
		Name:               name,
		Email:              email,
		Role:               role,
		ConfidentialAccess: grant,
		Scope:              workflow.ScopeWrite,
	}
}

// Posting adds a posting.
func (w *World) Posting(more ...Row) string {
	w.tb.Helper()
	id, n := w.IDs.New(ids.Posting), w.number()
	title := fmt.Sprintf("Posting %04d", n)
	w.Insert("postings", with(Row{
		"id":               id,
		"title":            title,
		"title_key":        textkey.Key(title),
		"status":           "OPEN",
		"visibility":       "LISTED",
		"confidential":     false,
		"responsibilities": "[]",
		"requirements":     "[]",
		"employment":       "FULL_TIME",
		"workplace":        "REMOTE",
		"offer_required":   false,
		"updated_at":       w.Clock.Now(),
		"opened_at":        w.Clock.Now(),
	}, more))
	return id
}

// Stages adds stages to a posting.
func (w *World) Stages(postingID string, n int, more ...Row) []string {
	w.tb.Helper()
	out := make([]string, n)
	for i := range out {
		out[i] = w.IDs.New(ids.Stage)
		w.Insert(
			"stages",
			with(
				Row{
					"id":         out[i],
					"posting_id": postingID,
					"name":       fmt.Sprintf("Stage %d", i),
					"kind":       "INTERVIEW",
					"position":   i,
				},
				more,
			),
		)
	}
	return out
}

// Member adds a user to a posting's hiring team.
func (w *World) Member(postingID, userID string, role workflow.TeamRole) {
	w.tb.Helper()
	w.Insert(
		"hiring_team_members",
		Row{
			"id":         w.IDs.New(ids.HiringTeamMember),
			"posting_id": postingID,
			"user_id":    userID,
			"role":       string(role),
		},
	)
}

// Candidate adds a candidate.
func (w *World) Candidate(more ...Row) string {
	w.tb.Helper()
	id, n := w.IDs.New(ids.Candidate), w.number()
	name := fmt.Sprintf("Candidate %04d", n)
	w.Insert("candidates", with(Row{
		"id":            id,
		"name":          name,
		"name_key":      textkey.Key(name),
		"added_by_kind": "SYSTEM",
		"updated_at":    w.Clock.Now(),
	}, more))
	return id
}

// Tag adds a tag.
func (w *World) Tag(name string) string {
	w.tb.Helper()
	id := w.IDs.New(ids.Tag)
	w.Insert("tags", Row{"id": id, "name": name, "name_key": normalize.Key(name)})
	return id
}

// Tagged adds a tag to a candidate.
func (w *World) Tagged(candidateID, tagID string) {
	w.tb.Helper()
	w.Insert(
		"candidate_tags",
		Row{"id": w.IDs.New(ids.CandidateTag), "candidate_id": candidateID, "tag_id": tagID},
	)
}

// Source adds a source.
func (w *World) Source(kind workflow.SourceKind, label string) string {
	w.tb.Helper()
	id := w.IDs.New(ids.Source)
	w.Insert(
		"sources",
		Row{"id": id, "kind": string(kind), "label": label, "label_key": normalize.Key(label)},
	)
	return id
}

// Application adds an active application of a candidate, with its RECEIVED transition.
func (w *World) Application(candidateID, postingID, stageID string, more ...Row) string {
	w.tb.Helper()
	id, at := w.IDs.New(ids.Application), w.Clock.Now()
	w.Insert("applications", with(Row{
		"id":               id,
		"candidate_id":     candidateID,
		"posting_id":       postingID,
		"stage_id":         stageID,
		"status":           "ACTIVE",
		"version":          1,
		"applied_at":       at,
		"entered_stage_at": at,
		"updated_at":       at,
		"added_by_kind":    "SYSTEM",
	}, more))
	w.Transition(id, stageID, 1)
	return id
}

// Transition adds a transition of an application to a stage.
func (w *World) Transition(applicationID, stageID string, version int, more ...Row) string {
	w.tb.Helper()
	id := w.IDs.New(ids.Transition)
	kind := workflow.TransitionMoved
	if version == 1 {
		kind = workflow.TransitionReceived
	}
	w.Insert("transitions", with(Row{
		"id":                  id,
		"application_id":      applicationID,
		"kind":                string(kind),
		"to_stage_id":         stageID,
		"to_status":           "ACTIVE",
		"actor_kind":          "SYSTEM",
		"occurred_at":         w.Clock.Now(),
		"application_version": version,
	}, more))
	return id
}

// Interviewer makes a user an interviewer of an application.
func (w *World) Interviewer(applicationID, userID string) {
	w.tb.Helper()
	w.Insert(
		"application_interviewers",
		Row{
			"id":             w.IDs.New(ids.ApplicationInterviewer),
			"application_id": applicationID,
			"user_id":        userID,
		},
	)
}

// Comment adds a comment by a user.
func (w *World) Comment(
	applicationID, userID string,
	visibility workflow.CommentVisibility,
) string {
	w.tb.Helper()
	id := w.IDs.New(ids.Comment)
	w.Insert("comments", Row{
		"id":             id,
		"application_id": applicationID,
		"body":           "text",
		"visibility":     string(visibility),
		"author_kind":    "USER",
		"author_id":      userID,
	})
	return id
}

// Event appends an event to the log.
func (w *World) Event(actor eventlog.Actor, e eventlog.Entry) eventlog.Event {
	w.tb.Helper()
	e.ID = w.IDs.New(ids.Event)
	var head int64
	rows, err := w.Store.Query(w.tb.Context(), "SELECT head FROM event_stream")
	if err != nil {
		w.tb.Fatal(err)
	}
	defer rows.Close()
	if !rows.Next() || rows.Scan(&head) != nil || rows.Close() != nil || rows.Err() != nil {
		w.tb.Fatal("the event log has no head")
	}
	payload, err := json.Marshal(e.Facts)
	if err != nil {
		w.tb.Fatal(err)
	}
	at := w.Clock.Now()
	null := func(s string) any {
		if s == "" {
			return nil
		}
		return s
	}
	w.exec("UPDATE event_stream SET head = ? WHERE id = 1", head+1)
	w.Insert("event", Row{
		"seq":        head + 1,
		"id":         e.ID,
		"kind":       string(e.Kind),
		"visibility": string(e.Visibility),
		"posting_id": null(e.PostingID),
		"application_id": null(
			e.ApplicationID,
		),
		"candidate_id": null(e.CandidateID),
		"actor_kind":   string(actor.Kind),
		"actor_id":     null(actor.ID),
		"occurred_at":  at,
		"payload":      string(payload),
	})
	return eventlog.Event{
		Seq:           head + 1,
		ID:            e.ID,
		Kind:          e.Kind,
		Visibility:    e.Visibility,
		PostingID:     e.PostingID,
		ApplicationID: e.ApplicationID,
		CandidateID:   e.CandidateID,
		Actor:         actor,
		OccurredAt:    at,
		Facts:         e.Facts,
	}
}

// Key adds an API key of a user or a service account with the given hash.
func (w *World) Key(ownerID string, hash []byte, more ...Row) string {
	w.tb.Helper()
	id := w.IDs.New(ids.APIKey)
	owner := "user_id"
	if ids.Is(ownerID, ids.ServiceAccount) {
		owner = "service_account_id"
	}
	w.Insert(
		"api_keys",
		with(
			Row{
				"id":    id,
				owner:   ownerID,
				"name":  "key",
				"hint":  "hw_",
				"hash":  hash,
				"scope": "WRITE",
			},
			more,
		),
	)
	return id
}

// Machine adds a service account.
func (w *World) Machine(role workflow.CompanyRole, more ...Row) string {
	w.tb.Helper()
	id := w.IDs.New(ids.ServiceAccount)
	w.Insert(
		"service_accounts",
		with(Row{"id": id, "name": "machine " + id, "role": string(role)}, more),
	)
	return id
}

// Ago returns a time before the clock's.
func (w *World) Ago(d time.Duration) time.Time { return w.Clock.Now().Add(-d) }
