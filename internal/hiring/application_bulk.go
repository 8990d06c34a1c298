package hiring

import (
	"context"
	"strconv"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// maxBulk is the maximum number of items of a bulk command.
const maxBulk = 100

func checkItems(items []ApplicationItemInput, note **string) error {
	v := &validation{}
	*note = v.Prose(*note, maxNote, "note")
	if v.Length(len(items), 1, maxBulk, "items") {
		seen := make(map[string]bool, len(items))
		for i, item := range items {
			if seen[item.ApplicationID] {
				v.Add(
					command.CodeDuplicate,
					"is listed twice",
					"items",
					strconv.Itoa(i),
					"applicationId",
				)
			}
			seen[item.ApplicationID] = true
		}
	}
	return v.Err()
}

// ApplicationItemInput is one application of a bulk command.
type ApplicationItemInput struct {
	// ID of the application.
	ApplicationID string `json:"applicationId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
}

// MoveApplicationsInput is the input of MoveApplications.
type MoveApplicationsInput struct {
	// The applications to move, 1 to 100, without duplicates.
	Items []ApplicationItemInput `json:"items"`
	// ID of the stage to move them to.
	ToStageID string `json:"toStageId"`
	// A note to keep with the change, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// MoveApplications moves several applications to one stage. Each item succeeds or fails by itself;
// the outcome has a result for each.
func (s *Service) MoveApplications(
	ctx context.Context,
	in MoveApplicationsInput,
) (*command.Outcome, error) {
	if err := checkItems(in.Items, &in.Note); err != nil {
		return nil, err
	}
	if !ids.Is(in.ToStageID, ids.Stage) {
		return nil, command.Wrong(command.CodeNotFound, "does not exist", "toStageId")
	}
	return s.run(
		ctx,
		"moveApplications",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			to, err := u.stage(ctx, in.ToStageID, "toStageId")
			if err != nil {
				return err
			}
			return u.changeEach(
				ctx,
				in.Items,
				access.MoveApplication,
				decision{note: in.Note},
				eventlog.ApplicationMoved,
				func(a *applicationFacts) (workflow.Change, error) {
					return workflow.Move(a.Posting.Status, a.state(), to)
				},
			)
		},
	)
}

// RejectApplicationsInput is the input of RejectApplications.
type RejectApplicationsInput struct {
	// The applications to reject, 1 to 100, without duplicates.
	Items []ApplicationItemInput `json:"items"`
	// ID of the decision reason, of kind WE_REJECTED or OTHER.
	ReasonID string `json:"reasonId"`
	// A note to keep with the change, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RejectApplications rejects several applications for one reason. Each item succeeds or fails by
// itself; the outcome has a result for each.
func (s *Service) RejectApplications(
	ctx context.Context,
	in RejectApplicationsInput,
) (*command.Outcome, error) {
	if err := checkItems(in.Items, &in.Note); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"rejectApplications",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			reason, err := u.reason(ctx, in.ReasonID)
			if err != nil {
				return err
			}
			return u.changeEach(
				ctx,
				in.Items,
				access.DecideApplication,
				decision{reasonID: &in.ReasonID, note: in.Note},
				eventlog.ApplicationRejected,
				func(a *applicationFacts) (workflow.Change, error) {
					return workflow.Reject(a.Posting.Status, a.state(), reason)
				},
			)
		},
	)
}

// changeEach decides on each application by itself and writes the allowed changes together, so that
// the number of statements does not depend on the number of items.
func (u *unit) changeEach(
	ctx context.Context,
	items []ApplicationItemInput,
	action *access.Action,
	d decision,
	kind eventlog.Kind,
	decide func(*applicationFacts) (workflow.Change, error),
) error {
	list := make([]string, len(items))
	for i, item := range items {
		list[i] = item.ApplicationID
	}
	found, err := u.applications(ctx, list)
	if err != nil {
		return err
	}
	u.Result.Items = make([]command.ResultItem, len(items))
	var (
		changes []decided
		at      []int
	)
	for i, item := range items {
		u.Result.Items[i].ApplicationID = item.ApplicationID
		a := found[item.ApplicationID]
		if a == nil {
			u.Result.Items[i].Err = access.NotFound(item.ApplicationID)
			continue
		}
		if err := u.mayChange(a, action, &item.ExpectedVersion); err != nil {
			u.Result.Items[i].Err = err
			continue
		}
		change, err := decide(a)
		if err != nil {
			u.Result.Items[i].Err = a.about(err)
			continue
		}
		changes, at = append(changes, decided{applicationFacts: a, change: change}), append(at, i)
	}
	u.ForgetIf(len(changes) == 0)
	first := len(u.Result.EventIDs)
	if err := u.apply(ctx, d, kind, changes...); err != nil {
		return err
	}
	for n, i := range at {
		u.Result.Items[i].EventID = u.Result.EventIDs[first+n]
	}
	return nil
}
