package command

import (
	"encoding/json"
	"slices"

	"hirewire/ent"
	"hirewire/internal/eventlog"
)

// Result has the ids of what a command created or changed. It is stored under the command's
// idempotency key, so it has no personal data and no secret.
type Result struct {
	// ItemID is the row that the command is about, of whichever entity. Commands of the pipeline,
	// of which some name several rows, use the fields below instead.
	ItemID             string       `json:"itemId,omitempty"`
	PostingID          string       `json:"postingId,omitempty"`
	StageID            string       `json:"stageId,omitempty"`
	MemberID           string       `json:"memberId,omitempty"`
	OpeningID          string       `json:"openingId,omitempty"`
	OpeningIDs         []string     `json:"openingIds,omitempty"`
	CandidateID        string       `json:"candidateId,omitempty"`
	ApplicationID      string       `json:"applicationId,omitempty"`
	OtherApplicationID string       `json:"otherApplicationId,omitempty"`
	GapIDs             []string     `json:"gapIds,omitempty"`
	Items              []ResultItem `json:"items,omitempty"`
	// EventIDs are the ids of the emitted events. The first one is the event that the command is
	// about.
	EventIDs []string `json:"eventIds,omitempty"`
}

// UnmarshalJSON reads a kept result. Earlier versions kept the id of some entities under a name of
// their own, such as documentId; it becomes ItemID.
func (r *Result) UnmarshalJSON(raw []byte) error {
	type plain Result
	if err := json.Unmarshal(raw, (*plain)(r)); err != nil || r.ItemID != "" {
		return err
	}
	var fields map[string]any
	if err := json.Unmarshal(raw, &fields); err != nil {
		return err
	}
	named := []string{
		r.PostingID, r.StageID, r.MemberID, r.OpeningID, r.CandidateID, r.ApplicationID,
		r.OtherApplicationID,
	}
	for _, value := range fields {
		if id, ok := value.(string); ok && !slices.Contains(named, id) {
			r.ItemID = id
		}
	}
	return nil
}

// ResultItem is the outcome of one item of a bulk command.
type ResultItem struct {
	ApplicationID string `json:"applicationId,omitempty"`
	PostingID     string `json:"postingId,omitempty"`
	UserID        string `json:"userId,omitempty"`
	MemberID      string `json:"memberId,omitempty"`
	EventID       string `json:"eventId,omitempty"`
	// Done reports whether the item is in the wanted state. It may have been before.
	Done bool `json:"done,omitempty"`
	// Err says why the item was refused. It is not stored: a replay has nil here.
	Err error `json:"-"`
}

// Outcome is a command's success.
type Outcome struct {
	Result
	// Events are the command's events in the order of the log; empty if nothing had to change.
	Events []eventlog.Event
	// Replayed reports whether this is the stored outcome of an earlier command with the same key.
	Replayed bool
	// Secret is a credential that the command created. It is never stored; a replay has none.
	Secret string
	// Application is the application after a move that ran as one statement; nil otherwise.
	Application *ent.Application
	// Stage is the stage of Application; nil if that is nil.
	Stage *ent.Stage
}

// Event returns the event that the command is about, or nil if there is none.
func (o *Outcome) Event() *eventlog.Event {
	if len(o.EventIDs) == 0 {
		return nil
	}
	for i := range o.Events {
		if o.Events[i].ID == o.EventIDs[0] {
			return &o.Events[i]
		}
	}
	return nil
}
