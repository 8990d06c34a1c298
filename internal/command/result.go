package command

import (
	"encoding/json"
	"slices"

	"hirewire/ent"
	"hirewire/internal/eventlog"
)

// Result names what a command made or changed. It is kept under the command's idempotency key, so
// it holds ids alone.
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
	// EventIDs are the events that it wrote, the one that the command is about first.
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

// ResultItem is one row's outcome of a bulk command.
type ResultItem struct {
	ApplicationID string `json:"applicationId,omitempty"`
	PostingID     string `json:"postingId,omitempty"`
	UserID        string `json:"userId,omitempty"`
	MemberID      string `json:"memberId,omitempty"`
	EventID       string `json:"eventId,omitempty"`
	// Done tells that what was wanted is so, though nothing may have had to change.
	Done bool `json:"done,omitempty"`
	// Err is why nothing was done with the row; it is not kept.
	Err error `json:"-"`
}

// Outcome is a command's success.
type Outcome struct {
	Result
	// Events are those of the command, in the order of the log; empty when nothing had to change.
	Events []eventlog.Event
	// Replayed is true when an earlier command with the same key did it.
	Replayed bool
	// Secret is a credential that was made; it is shown once and never kept.
	Secret string
	// Application is the application as a move of one statement left it; nil otherwise.
	Application *ent.Application
}

// Event is the event that the command is about, if it wrote one.
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
