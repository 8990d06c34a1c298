package hiring

import (
	"context"

	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/workflow"
)

// SetPostingConfidentialInput is the input of SetPostingConfidential.
type SetPostingConfidentialInput struct {
	// ID of the posting.
	PostingID string `json:"postingId"`
	// The posting's version that the client last read; fails with VersionConflict if out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// True to make the posting confidential: only its team and admins with confidential access can
	// see it.
	Confidential bool `json:"confidential"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// SetPostingConfidential makes a posting confidential, so that only its hiring team sees it, or
// visible again. A user who makes it confidential and is not on its team joins it as RECRUITER, so
// that they do not lock themselves out.
func (s *Service) SetPostingConfidential(
	ctx context.Context,
	in SetPostingConfidentialInput,
) (*command.Outcome, error) {
	return s.run(
		ctx,
		"setPostingConfidential",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.PostingID = in.PostingID
			p, err := u.postingFor(ctx, in.PostingID, &in.ExpectedVersion)
			if err != nil || p.Confidential == in.Confidential {
				return err
			}
			members, err := u.team(ctx, p.ID)
			if err != nil {
				return err
			}
			_, on := members[u.Viewer.ID]
			joins := in.Confidential && !on && u.Viewer.Kind == workflow.ActorUser
			roles := rolesOf(members)
			if joins {
				roles = append(roles, workflow.TeamRecruiter)
			}
			err = workflow.CheckConfidentialTeam(in.Confidential, roles, "confidential")
			if err != nil {
				return rule(err)
			}
			err = u.saveNextVersion(ctx, p, u.postingRow(p).SetConfidential(in.Confidential))
			if err != nil {
				return err
			}
			u.emitVersion(
				eventlog.PostingConfidentialityChanged,
				p,
				eventlog.Facts{Confidential: &in.Confidential},
			)
			if joins {
				return u.addMember(ctx, p, u.Viewer.ID, workflow.TeamRecruiter)
			}
			return nil
		},
	)
}
