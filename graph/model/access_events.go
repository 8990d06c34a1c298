package model

import (
	"context"
	"time"

	"hirewire/ent"
	"hirewire/internal/eventlog"
)

// accessChange has the fields that AccessLost and AccessGained share. Neither is in the log: a
// stream creates them for its own subscriber.
type accessChange struct {
	id, cursor string
	at         time.Time
	postingID  string
}

// IsPipelineEvent implements PipelineEvent.
func (accessChange) IsPipelineEvent() {}

// Row returns an empty row, because the event is not in the log.
func (accessChange) Row() eventlog.Event { return eventlog.Event{} }

// ID returns the event's public id.
func (e accessChange) ID() string { return e.id }

// Cursor returns a position from which the client can resume.
func (e accessChange) Cursor() string { return e.cursor }

// OccurredAt returns when the stream noticed the change.
func (e accessChange) OccurredAt() time.Time { return e.at }

// Actor returns the system. A name would reveal something about a posting that the subscriber may
// not see.
func (accessChange) Actor(context.Context) (Actor, error) { return HirewireSystem(), nil }

// Application returns nil.
func (accessChange) Application() *ent.Application { return nil }

// Candidate returns nil.
func (accessChange) Candidate() *ent.Candidate { return nil }

// AccessLost is the event of that name in the schema.
type AccessLost struct{ accessChange }

// NewAccessLost returns an AccessLost event for a posting.
func NewAccessLost(id, cursor string, at time.Time, postingID string) AccessLost {
	return AccessLost{accessChange{id: id, cursor: cursor, at: at, postingID: postingID}}
}

// Posting returns nil, because the subscriber may no longer see it.
func (AccessLost) Posting() *ent.Posting { return nil }

// PostingID returns the posting's id.
func (e AccessLost) PostingID() string { return e.postingID }

// AccessGained is the event of that name in the schema.
type AccessGained struct {
	accessChange
	load Loader
}

// NewAccessGained returns an AccessGained event for a posting. load is used to read the posting.
func NewAccessGained(id, cursor string, at time.Time, postingID string, load Loader) AccessGained {
	return AccessGained{accessChange{id: id, cursor: cursor, at: at, postingID: postingID}, load}
}

// Posting returns the posting in its current state.
func (e AccessGained) Posting(ctx context.Context) (*ent.Posting, error) {
	found, err := e.load.PostingsByID(ctx, []string{e.postingID})
	return found[e.postingID], err
}
