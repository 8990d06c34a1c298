package hiring

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"hirewire/ent"
	"hirewire/ent/applicationinterviewer"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
)

// maxInterviewers is the maximum number of colleagues that one command adds, and that it removes.
const maxInterviewers = 50

// AssignInterviewersInput is the input of AssignInterviewers.
type AssignInterviewersInput struct {
	// ID of the application.
	ApplicationID string `json:"applicationId"`
	// IDs of users to add, at most 50. An application can have up to 50 interviewers; exceeding
	// that fails with TOO_MANY.
	AddUserIDs []string `json:"addUserIDs"`
	// IDs of users to remove, at most 50.
	RemoveUserIDs []string `json:"removeUserIDs"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// AssignInterviewers changes who interviews an application. Interviewers may see the application.
func (s *Service) AssignInterviewers(
	ctx context.Context,
	in AssignInterviewersInput,
) (*command.Outcome, error) {
	v := &validation{}
	v.IDList(in.AddUserIDs, ids.User, maxInterviewers, "addUserIds")
	v.IDList(in.RemoveUserIDs, ids.User, maxInterviewers, "removeUserIds")
	for i, id := range in.RemoveUserIDs {
		if slices.Contains(in.AddUserIDs, id) {
			v.Add(
				command.CodeConflict,
				"is also listed in addUserIds",
				"removeUserIds",
				strconv.Itoa(i),
			)
		}
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"assignInterviewers",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.ApplicationID = in.ApplicationID
			a, err := u.applicationFor(ctx, in.ApplicationID, access.MoveApplication, nil)
			if err != nil {
				return err
			}
			return u.changeInterviewers(ctx, a, in)
		},
	)
}

func (u *unit) changeInterviewers(
	ctx context.Context,
	a *applicationFacts,
	in AssignInterviewersInput,
) error {
	active, err := u.exists(ctx, "users", " AND deactivated_at IS NULL", in.AddUserIDs)
	if err != nil {
		return err
	}
	v := &validation{}
	for i, id := range in.AddUserIDs {
		if !active[id] {
			v.Add(
				command.CodeNotFound,
				"does not exist or is deactivated",
				"addUserIds",
				strconv.Itoa(i),
			)
		}
	}
	if err := v.Err(); err != nil {
		return err
	}
	present, err := u.interviewers(ctx, a.ID)
	if err != nil {
		return err
	}
	facts := eventlog.Facts{
		AddedIDs:   filter(in.AddUserIDs, func(id string) bool { return !present[id] }),
		RemovedIDs: filter(in.RemoveUserIDs, func(id string) bool { return present[id] }),
	}
	err = roomForInterviewers(len(present), len(facts.AddedIDs), len(facts.RemovedIDs))
	if err != nil {
		return err
	}
	if len(facts.AddedIDs) > 0 {
		rows := make([]*ent.ApplicationInterviewerCreate, len(facts.AddedIDs))
		for i, id := range facts.AddedIDs {
			rows[i] = u.DB.ApplicationInterviewer.Create().SetID(u.ID(ids.ApplicationInterviewer)).
				SetCreatedAt(u.At).
				SetApplicationID(a.ID).SetUserID(id)
		}
		if err := u.DB.ApplicationInterviewer.CreateBulk(rows...).Exec(ctx); err != nil {
			return fmt.Errorf("add interviewers: %w", err)
		}
	}
	if len(facts.RemovedIDs) > 0 {
		_, err := u.DB.ApplicationInterviewer.Delete().
			Where(applicationinterviewer.ApplicationID(a.ID),
				applicationinterviewer.UserIDIn(facts.RemovedIDs...)).Exec(ctx)
		if err != nil {
			return fmt.Errorf("remove interviewers: %w", err)
		}
	}
	if len(facts.AddedIDs)+len(facts.RemovedIDs) > 0 {
		u.Emit(eventlog.Entry{
			Kind:      eventlog.InterviewersAssigned,
			PostingID: a.Posting.ID, ApplicationID: a.ID, CandidateID: a.CandidateID, Facts: facts,
		})
	}
	return nil
}

// interviewers returns the ids of the colleagues who interview an application. The application's
// row must be locked, so that they do not change meanwhile.
func (u *unit) interviewers(ctx context.Context, applicationID string) (map[string]bool, error) {
	rows, err := u.Tx.QueryPrepared(
		ctx,
		"SELECT user_id FROM application_interviewers WHERE application_id = ?",
		applicationID,
	)
	if err != nil {
		return nil, fmt.Errorf("read interviewers: %w", err)
	}
	defer rows.Close()
	out := map[string]bool{}
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("read interviewers: %w", err)
		}
		out[id] = true
	}
	return out, rows.Err()
}

func filter[E any](all []E, keep func(E) bool) []E {
	var out []E
	for _, e := range all {
		if keep(e) {
			out = append(out, e)
		}
	}
	return out
}
