package model

import (
	"context"
	"time"

	"hirewire/ent"
	"hirewire/internal/cohort"
	"hirewire/internal/eventlog"
	"hirewire/internal/workflow"
)

// PipelineEvent is any event; each kind has its own type.
type PipelineEvent interface {
	IsPipelineEvent()
	// Row is the event as the log has it.
	Row() eventlog.Event
	// Actor is who did it.
	Actor(ctx context.Context) (Actor, error)
}

// Loader finds what events refer to, as far as the viewer of the context may see it: one statement per method and call,
// whatever the number of ids.
type Loader interface {
	PostingsByID(ctx context.Context, ids []string) (map[string]*ent.Posting, error)
	ApplicationsByID(ctx context.Context, ids []string) (map[string]*ent.Application, error)
	CandidatesByID(ctx context.Context, ids []string) (map[string]*ent.Candidate, error)
	StagesByID(ctx context.Context, ids []string) (map[string]*ent.Stage, error)
	OpeningsByID(ctx context.Context, ids []string) (map[string]*ent.Opening, error)
	TransitionsByID(ctx context.Context, ids []string) (map[string]*ent.Transition, error)
	CommentsByID(ctx context.Context, ids []string) (map[string]*ent.Comment, error)
	DocumentsByID(ctx context.Context, ids []string) (map[string]*ent.Document, error)
	DecisionReasonsByID(ctx context.Context, ids []string) (map[string]*ent.DecisionReason, error)
	TagsByID(ctx context.Context, ids []string) (map[string]*ent.Tag, error)
	UsersByID(ctx context.Context, ids []string) (map[string]*ent.User, error)
	ServiceAccountsByID(ctx context.Context, ids []string) (map[string]*ent.ServiceAccount, error)
	KeysByID(ctx context.Context, ids []string) (map[string]*ent.ApiKey, error)
	ActorsByID(ctx context.Context, ids []string) (map[string]Actor, error)
	NodesByID(ctx context.Context, ids []string) (map[string]Node, error)
}

// Events gives rows of the log their types. They share one cohort, so that a page of them loads each kind of reference
// once. encode makes the cursor of a sequence number.
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

// Event is what all kinds of events have. The types of the schema embed it; gqlgen finds their fields among its methods.
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

// ref loads, once for the whole page, everything that pick finds in its events, and answers what id names.
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

// pickApplications finds the applications that an event names, so that both sides of a transfer load together.
func pickApplications(r *eventlog.Event) []string {
	return []string{r.ApplicationID, r.Facts.OtherApplicationID}
}

// Application is the application that it concerns.
func (e *Event) Application(ctx context.Context) (*ent.Application, error) {
	return ref(ctx, e, "application", e.row.ApplicationID, pickApplications, e.page.load.ApplicationsByID)
}

// TransferredTo is the application that continues it elsewhere.
func (e *Event) TransferredTo(ctx context.Context) (*ent.Application, error) {
	return ref(ctx, e, "application", e.row.Facts.OtherApplicationID, pickApplications, e.page.load.ApplicationsByID)
}

// Candidate is the candidate that it concerns.
func (e *Event) Candidate(ctx context.Context) (*ent.Candidate, error) {
	return ref(ctx, e, "candidate", e.row.CandidateID, func(r *eventlog.Event) []string { return []string{r.CandidateID} }, e.page.load.CandidatesByID)
}

// ApplicationVersion is the version that this event produced.
func (e *Event) ApplicationVersion() int { return e.row.Facts.ApplicationVersion }

// pickStages finds the stages that an event names.
func pickStages(r *eventlog.Event) []string {
	return []string{r.Facts.FromStageID, r.Facts.ToStageID, r.Facts.StageID}
}

func (e *Event) stage(ctx context.Context, id string) (*ent.Stage, error) {
	return ref(ctx, e, "stage", id, pickStages, e.page.load.StagesByID)
}

// FromStage is the stage before.
func (e *Event) FromStage(ctx context.Context) (*ent.Stage, error) {
	return e.stage(ctx, e.row.Facts.FromStageID)
}

// ToStage is the stage after.
func (e *Event) ToStage(ctx context.Context) (*ent.Stage, error) {
	return e.stage(ctx, e.row.Facts.ToStageID)
}

// Stage is the stage that changed.
func (e *Event) Stage(ctx context.Context) (*ent.Stage, error) {
	return e.stage(ctx, e.row.Facts.StageID)
}

// FromStatus is the application's status before.
func (e *Event) FromStatus() workflow.ApplicationStatus { return e.row.Facts.FromStatus }

// FromPostingStatus is the posting's status before.
func (e *Event) FromPostingStatus() workflow.PostingStatus { return e.row.Facts.FromPostingStatus }

// Reason is why it ended.
func (e *Event) Reason(ctx context.Context) (*ent.DecisionReason, error) {
	return ref(ctx, e, "reason", e.row.Facts.ReasonID, func(r *eventlog.Event) []string { return []string{r.Facts.ReasonID} }, e.page.load.DecisionReasonsByID)
}

// Transition is the record of the change.
func (e *Event) Transition(ctx context.Context) (*ent.Transition, error) {
	return ref(ctx, e, "transition", e.row.Facts.TransitionID, func(r *eventlog.Event) []string { return []string{r.Facts.TransitionID} }, e.page.load.TransitionsByID)
}

// Opening is the seat.
func (e *Event) Opening(ctx context.Context) (*ent.Opening, error) {
	return ref(ctx, e, "opening", e.row.Facts.OpeningID, func(r *eventlog.Event) []string { return []string{r.Facts.OpeningID} }, e.page.load.OpeningsByID)
}

// Comment is what was written.
func (e *Event) Comment(ctx context.Context) (*ent.Comment, error) {
	return ref(ctx, e, "comment", e.row.Facts.CommentID, func(r *eventlog.Event) []string { return []string{r.Facts.CommentID} }, e.page.load.CommentsByID)
}

// Document is the file.
func (e *Event) Document(ctx context.Context) (*ent.Document, error) {
	return ref(ctx, e, "document", e.row.Facts.DocumentID, func(r *eventlog.Event) []string { return []string{r.Facts.DocumentID} }, e.page.load.DocumentsByID)
}

// pickUsers finds the colleagues that an event names.
func pickUsers(r *eventlog.Event) []string {
	if r.Kind == eventlog.InterviewersAssigned {
		return append(append([]string{}, r.Facts.AddedIDs...), r.Facts.RemovedIDs...)
	}
	return []string{r.Facts.UserID}
}

// User is the colleague.
func (e *Event) User(ctx context.Context) (*ent.User, error) {
	return ref(ctx, e, "user", e.row.Facts.UserID, pickUsers, e.page.load.UsersByID)
}

// AddedUsers are colleagues who were added.
func (e *Event) AddedUsers(ctx context.Context) ([]*ent.User, error) {
	return refs(ctx, e, "user", e.row.Facts.AddedIDs, pickUsers, e.page.load.UsersByID)
}

// RemovedUsers are colleagues who were taken away.
func (e *Event) RemovedUsers(ctx context.Context) ([]*ent.User, error) {
	return refs(ctx, e, "user", e.row.Facts.RemovedIDs, pickUsers, e.page.load.UsersByID)
}

// pickTags finds the tags that an event names.
func pickTags(r *eventlog.Event) []string {
	if r.Kind != eventlog.CandidateTagged {
		return nil
	}
	return append(append([]string{}, r.Facts.AddedIDs...), r.Facts.RemovedIDs...)
}

// AddedTags are tags that were added.
func (e *Event) AddedTags(ctx context.Context) ([]*ent.Tag, error) {
	return refs(ctx, e, "tag", e.row.Facts.AddedIDs, pickTags, e.page.load.TagsByID)
}

// RemovedTags are tags that were removed.
func (e *Event) RemovedTags(ctx context.Context) ([]*ent.Tag, error) {
	return refs(ctx, e, "tag", e.row.Facts.RemovedIDs, pickTags, e.page.load.TagsByID)
}

// TeamRole is the role after.
func (e *Event) TeamRole() workflow.TeamRole { return e.row.Facts.TeamRole }

// FromTeamRole is the role before.
func (e *Event) FromTeamRole() workflow.TeamRole { return e.row.Facts.FromTeamRole }

// ChangedFields are the names of the fields that changed; never nil.
func (e *Event) ChangedFields() []string { return append([]string{}, e.row.Facts.ChangedFields...) }

// Confidential is what the posting became.
func (e *Event) Confidential() bool {
	return e.row.Facts.Confidential != nil && *e.row.Facts.Confidential
}

// Archived is false when the item was brought back.
func (e *Event) Archived() bool { return e.row.Facts.Archived != nil && *e.row.Facts.Archived }

// ServiceAccount is the machine.
func (e *Event) ServiceAccount(ctx context.Context) (*ent.ServiceAccount, error) {
	return ref(ctx, e, "serviceAccount", e.row.Facts.ItemID, pickItems, e.page.load.ServiceAccountsByID)
}

// ApiKey is the key, for its owner and admins.
func (e *Event) ApiKey(ctx context.Context) (*ent.ApiKey, error) {
	return ref(ctx, e, "apiKey", e.row.Facts.ItemID, pickItems, e.page.load.KeysByID)
}

func pickItems(r *eventlog.Event) []string { return []string{r.Facts.ItemID} }

// Item is the entry of a list, or the profile.
func (e *Event) Item(ctx context.Context) (Node, error) {
	return ref(ctx, e, "item", e.row.Facts.ItemID, pickItems, e.page.load.NodesByID)
}
