package hiring

import (
	"context"

	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/workflow"
)

// SetPostingConfidentialInput is whether a posting is confidential.
type SetPostingConfidentialInput struct {
	// Which posting.
	PostingID string `json:"postingId"`
	// The version of the posting that was read.
	ExpectedVersion int `json:"expectedVersion"`
	// True: only its team knows of it.
	Confidential bool `json:"confidential"`
	// Makes the command safe to send again; 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// SetPostingConfidential makes a posting exist only for its team, or visible again. Whoever makes it confidential and is
// not on its team joins it as RECRUITER, so as not to lock themselves out.
func (s *Service) SetPostingConfidential(ctx context.Context, in SetPostingConfidentialInput) (*command.Outcome, error) {
	return s.run(ctx, "setPostingConfidential", in.IdempotencyKey, in, func(ctx context.Context, u *unit) error {
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
		if err := workflow.CheckConfidentialTeam(in.Confidential, roles, "confidential"); err != nil {
			return rule(err)
		}
		if err := u.raise(ctx, p, u.postingRow(p).SetConfidential(in.Confidential)); err != nil {
			return err
		}
		u.emitVersion(eventlog.PostingConfidentialityChanged, p, eventlog.Facts{Confidential: &in.Confidential})
		if joins {
			return u.join(ctx, p, u.Viewer.ID, workflow.TeamRecruiter)
		}
		return nil
	})
}
