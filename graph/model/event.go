package model

import (
	"context"
	"time"

	"hirewire/ent"
	"hirewire/internal/cohort"
	"hirewire/internal/eventlog"
)

// PipelineEvent is any event; each kind has its own type.
type PipelineEvent interface {
	IsPipelineEvent()
	// Row is the event as the log has it.
	Row() eventlog.Event
	// Actor is who did it.
	Actor(ctx context.Context) (Actor, error)
}

// Loader loads what events refer to, as far as the viewer of the context may see it: one statement
// per method and call, whatever the number of ids. The references that facts make follow from the
// declarations of package eventkind.
type Loader interface {
	references
	ActorsByID(ctx context.Context, ids []string) (map[string]Actor, error)
	PostingsByID(ctx context.Context, ids []string) (map[string]*ent.Posting, error)
	CandidatesByID(ctx context.Context, ids []string) (map[string]*ent.Candidate, error)
}

// Events gives rows of the log their types. They share one cohort, so that a page of them loads
// each kind of reference once. encode makes the cursor of a sequence number.
func Events(rows []eventlog.Event, load Loader, encode func(seq int64) string) []PipelineEvent {
	page := &eventPage{rows: rows, load: load, encode: encode, cohort: cohort.New()}
	out := make([]PipelineEvent, 0, len(rows))
	for i := range rows {
		if e := typed(&Event{row: &rows[i], page: page}); e != nil {
			out = append(out, e)
		}
	}
	return out
}

type eventPage struct {
	rows   []eventlog.Event
	load   Loader
	encode func(int64) string
	cohort *cohort.Cohort
}

// Event is what all kinds of events have. The types of the schema embed it; gqlgen finds their
// fields among its methods.
type Event struct {
	row  *eventlog.Event
	page *eventPage
}

// IsPipelineEvent marks an event.
func (*Event) IsPipelineEvent() {}

// IsNode marks an event as something that node(id) may find.
func (*Event) IsNode() {}

// Row is the event as the log has it.
func (e *Event) Row() eventlog.Event { return *e.row }

// ID is the public id.
func (e *Event) ID() string { return e.row.ID }

// Cursor is a position to resume from.
func (e *Event) Cursor() string { return e.page.encode(e.row.Seq) }

// OccurredAt is when it happened.
func (e *Event) OccurredAt() time.Time { return e.row.OccurredAt }

// ref loads, once for the whole page, everything that pick finds in its events, and answers what id
// names.
func ref[T any](ctx context.Context, e *Event, field, id string, pick func(*eventlog.Event) []string,
	load func(context.Context, []string) (map[string]T, error),
) (T, error) {
	var zero T
	if id == "" {
		return zero, nil
	}
	values, err := cohort.Do(ctx, e.page.cohort, field, func(ctx context.Context) (map[string]T, error) {
		var all []string
		for i := range e.page.rows {
			all = append(all, pick(&e.page.rows[i])...)
		}
		return load(ctx, cohort.Distinct(all, func(id string) string { return id }))
	})
	return values[id], err
}

// refs is ref for a list; what may not be seen is left out.
func refs[T comparable](ctx context.Context, e *Event, field string, list []string, pick func(*eventlog.Event) []string,
	load func(context.Context, []string) (map[string]T, error),
) ([]T, error) {
	var zero T
	out := make([]T, 0, len(list))
	for _, id := range list {
		v, err := ref(ctx, e, field, id, pick, load)
		if err != nil {
			return nil, err
		}
		if v != zero {
			out = append(out, v)
		}
	}
	return out, nil
}

// Actor is who did it.
func (e *Event) Actor(ctx context.Context) (Actor, error) {
	if e.row.Actor.ID == "" {
		return HirewireSystem(), nil
	}
	a, err := ref(ctx, e, "actor", e.row.Actor.ID, func(r *eventlog.Event) []string { return []string{r.Actor.ID} }, e.page.load.ActorsByID)
	if a == nil && err == nil {
		return HirewireSystem(), nil
	}
	return a, err
}

// Posting is the posting that it concerns.
func (e *Event) Posting(ctx context.Context) (*ent.Posting, error) {
	return ref(ctx, e, "posting", e.row.PostingID, func(r *eventlog.Event) []string { return []string{r.PostingID} }, e.page.load.PostingsByID)
}

// Application is the application that it concerns.
func (e *Event) Application(ctx context.Context) (*ent.Application, error) {
	return ref(ctx, e, "Application", e.row.ApplicationID, idsOfApplication, e.page.load.ApplicationsByID)
}

// Candidate is the candidate that it concerns.
func (e *Event) Candidate(ctx context.Context) (*ent.Candidate, error) {
	return ref(ctx, e, "candidate", e.row.CandidateID, func(r *eventlog.Event) []string { return []string{r.CandidateID} }, e.page.load.CandidatesByID)
}
