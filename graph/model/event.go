package model

import (
	"context"
	"time"

	"hirewire/ent"
	"hirewire/internal/cohort"
	"hirewire/internal/eventlog"
)

// PipelineEvent is an event of any kind. Each kind has a type of its own.
type PipelineEvent interface {
	IsPipelineEvent()
	// Row returns the event as it is stored in the log.
	Row() eventlog.Event
	// Actor returns the actor who caused the event.
	Actor(ctx context.Context) (Actor, error)
}

// Loader loads the entities that events refer to, as far as the viewer in the context may see them.
// Each call takes one statement, however many ids it gets. The methods for references of facts are
// generated from the declarations of package eventkind.
type Loader interface {
	references
	ActorsByID(ctx context.Context, ids []string) (map[string]Actor, error)
	PostingsByID(ctx context.Context, ids []string) (map[string]*ent.Posting, error)
	CandidatesByID(ctx context.Context, ids []string) (map[string]*ent.Candidate, error)
}

// Events converts rows of the log to their types. The events share one cohort, so a page loads each
// kind of reference once. encode returns the cursor of a sequence number.
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

// Event has the fields that all kinds of events share. The types of the schema embed it, and gqlgen
// binds their fields to its methods.
type Event struct {
	row  *eventlog.Event
	page *eventPage
}

// IsPipelineEvent implements PipelineEvent.
func (*Event) IsPipelineEvent() {}

// IsNode implements Node.
func (*Event) IsNode() {}

// Row implements PipelineEvent.
func (e *Event) Row() eventlog.Event { return *e.row }

// ID returns the event's public id.
func (e *Event) ID() string { return e.row.ID }

// Cursor returns the event's position, from which a client can resume.
func (e *Event) Cursor() string { return e.page.encode(e.row.Seq) }

// OccurredAt returns the time of the change.
func (e *Event) OccurredAt() time.Time { return e.row.OccurredAt }

// ref returns the entity with the given id. For the whole page at once, it loads all entities that
// pick finds in the page's events.
func ref[T any](
	ctx context.Context,
	e *Event,
	field, id string,
	pick func(*eventlog.Event) []string,
	load func(context.Context, []string) (map[string]T, error),
) (T, error) {
	var zero T
	if id == "" {
		return zero, nil
	}
	values, err := cohort.Do(
		ctx,
		e.page.cohort,
		field,
		func(ctx context.Context) (map[string]T, error) {
			var all []string
			for i := range e.page.rows {
				all = append(all, pick(&e.page.rows[i])...)
			}
			return load(ctx, cohort.Distinct(all, func(id string) string { return id }))
		},
	)
	return values[id], err
}

// refs is ref for a list of ids. It omits entities that the viewer may not see.
func refs[T comparable](
	ctx context.Context,
	e *Event,
	field string,
	list []string,
	pick func(*eventlog.Event) []string,
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

// Actor implements PipelineEvent. It returns the system if the actor has no account.
func (e *Event) Actor(ctx context.Context) (Actor, error) {
	if e.row.Actor.ID == "" {
		return HirewireSystem(), nil
	}
	a, err := ref(
		ctx,
		e,
		"actor",
		e.row.Actor.ID,
		func(r *eventlog.Event) []string { return []string{r.Actor.ID} },
		e.page.load.ActorsByID,
	)
	if a == nil && err == nil {
		return HirewireSystem(), nil
	}
	return a, err
}

// Posting returns the posting that the event concerns, or nil.
func (e *Event) Posting(ctx context.Context) (*ent.Posting, error) {
	return ref(
		ctx,
		e,
		"posting",
		e.row.PostingID,
		func(r *eventlog.Event) []string { return []string{r.PostingID} },
		e.page.load.PostingsByID,
	)
}

// Application returns the application that the event concerns, or nil.
func (e *Event) Application(ctx context.Context) (*ent.Application, error) {
	return ref(
		ctx,
		e,
		"Application",
		e.row.ApplicationID,
		idsOfApplication,
		e.page.load.ApplicationsByID,
	)
}

// Candidate returns the candidate whom the event concerns, or nil.
func (e *Event) Candidate(ctx context.Context) (*ent.Candidate, error) {
	return ref(
		ctx,
		e,
		"candidate",
		e.row.CandidateID,
		func(r *eventlog.Event) []string { return []string{r.CandidateID} },
		e.page.load.CandidatesByID,
	)
}
