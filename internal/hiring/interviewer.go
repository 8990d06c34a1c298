package hiring

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
)

// maxInterviewers bounds one change of who interviews.
const maxInterviewers = 50

// AssignInterviewersInput is who interviews an application.
type AssignInterviewersInput struct {
	// Which application.
	ApplicationID string `json:"applicationId"`
	// Colleagues to add, at most 50.
	AddUserIDs []string `json:"addUserIDs"`
	// Colleagues to take away, at most 50.
	RemoveUserIDs []string `json:"removeUserIDs"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// AssignInterviewers says who interviews an application, and so may see it.
func (s *Service) AssignInterviewers(ctx context.Context, in AssignInterviewersInput) (*command.Outcome, error) {
	v := &validation{}
	v.IDList(in.AddUserIDs, ids.User, maxInterviewers, "addUserIds")
	v.IDList(in.RemoveUserIDs, ids.User, maxInterviewers, "removeUserIds")
	for i, id := range in.RemoveUserIDs {
		if slices.Contains(in.AddUserIDs, id) {
			v.Add(command.CodeConflict, "is also listed in addUserIds", "removeUserIds", strconv.Itoa(i))
		}
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(ctx, "assignInterviewers", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
		u.Result.ApplicationID = in.ApplicationID
		a, err := u.applicationFor(ctx, in.ApplicationID, access.MoveApplication, nil)
		if err != nil {
			return err
		}
		return u.assign(ctx, a, in)
	})
}

func (u *unit) assign(ctx context.Context, a *applicationFacts, in AssignInterviewersInput) error {
	active, err := u.exists(ctx, "users", " AND deactivated_at IS NULL", in.AddUserIDs)
	if err != nil {
		return err
	}
	v := &validation{}
	for i, id := range in.AddUserIDs {
		if !active[id] {
			v.Add(command.CodeNotFound, "does not exist or is deactivated", "addUserIds", strconv.Itoa(i))
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
	if err := roomForInterviewers(len(present), len(facts.AddedIDs), len(facts.RemovedIDs)); err != nil {
		return err
	}
	if len(facts.AddedIDs) > 0 {
		var args []any
		for _, id := range facts.AddedIDs {
			args = append(args, u.ID(ids.ApplicationInterviewer), u.At, a.ID, id)
		}
		if _, err := u.Exec(ctx, "INSERT INTO application_interviewers (id, created_at, application_id, user_id) VALUES "+valueRows(len(facts.AddedIDs), 4), args...); err != nil {
			return fmt.Errorf("add interviewers: %w", err)
		}
	}
	if len(facts.RemovedIDs) > 0 {
		args := []any{a.ID}
		for _, id := range facts.RemovedIDs {
			args = append(args, id)
		}
		if _, err := u.Exec(ctx, "DELETE FROM application_interviewers WHERE application_id = ? AND user_id IN ("+marks(len(facts.RemovedIDs))+")", args...); err != nil {
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

// interviewers are the colleagues who interview an application; its row is locked, so nobody changes them meanwhile.
func (u *unit) interviewers(ctx context.Context, applicationID string) (map[string]bool, error) {
	rows, err := u.Tx.QueryPrepared(ctx, "SELECT user_id FROM application_interviewers WHERE application_id = ?", applicationID)
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
