package model

import (
	"context"
	"time"

	"hirewire/ent"
	"hirewire/internal/eventlog"
)

// accessChange is what AccessLost and AccessGained have in common. Neither is in the log: a stream
// makes them for one person.
type accessChange struct {
	id, cursor string
	at         time.Time
	postingID  string
}

// IsPipelineEvent marks an event.
func (accessChange) IsPipelineEvent() {}

// Row is empty: the log has no such event.
func (accessChange) Row() eventlog.Event { return eventlog.Event{} }

// ID is the public id.
func (e accessChange) ID() string { return e.id }

// Cursor is a position to resume from.
func (e accessChange) Cursor() string { return e.cursor }

// OccurredAt is when the stream noticed.
func (e accessChange) OccurredAt() time.Time { return e.at }

// Actor is Hirewire: a name would tell of what happened in a posting that may not be seen.
func (accessChange) Actor(context.Context) (Actor, error) { return HirewireSystem(), nil }

// Application is always null.
func (accessChange) Application() *ent.Application { return nil }

// Candidate is always null.
func (accessChange) Candidate() *ent.Candidate { return nil }

// AccessLost is the event of that name in the schema.
type AccessLost struct{ accessChange }

// NewAccessLost makes one.
func NewAccessLost(id, cursor string, at time.Time, postingID string) AccessLost {
	return AccessLost{accessChange{id: id, cursor: cursor, at: at, postingID: postingID}}
}

// Posting is always null.
func (AccessLost) Posting() *ent.Posting { return nil }

// PostingID names the posting.
func (e AccessLost) PostingID() string { return e.postingID }

// AccessGained is the event of that name in the schema.
type AccessGained struct {
	accessChange
	load Loader
}

// NewAccessGained makes one; load finds the posting.
func NewAccessGained(id, cursor string, at time.Time, postingID string, load Loader) AccessGained {
	return AccessGained{accessChange{id: id, cursor: cursor, at: at, postingID: postingID}, load}
}

// Posting is the posting as it is now.
func (e AccessGained) Posting(ctx context.Context) (*ent.Posting, error) {
	found, err := e.load.PostingsByID(ctx, []string{e.postingID})
	return found[e.postingID], err
}
