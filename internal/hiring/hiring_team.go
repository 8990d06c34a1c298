package hiring

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// member is a membership of a hiring team.
type member struct {
	id   string
	role workflow.TeamRole
}

// AddHiringTeamMemberInput is the input of AddHiringTeamMember.
type AddHiringTeamMemberInput struct {
	// ID of the posting. A hiring team can have up to 100 members; exceeding that fails with
	// TOO_MANY.
	PostingID string `json:"postingId"`
	// ID of the user.
	UserID string `json:"userId"`
	// The user's role on the team.
	Role workflow.TeamRole `json:"role"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// AddHiringTeamMember adds a colleague to a posting's hiring team.
func (s *Service) AddHiringTeamMember(
	ctx context.Context,
	in AddHiringTeamMemberInput,
) (*command.Outcome, error) {
	v := &validation{}
	v.ID(in.UserID, ids.User, "userId")
	checkEnum(v, &in.Role, "role")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"addHiringTeamMember",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			p, members, err := u.teamFor(ctx, in.PostingID)
			if err != nil {
				return err
			}
			if m, ok := members[in.UserID]; ok {
				if u.Result.MemberID = m.id; m.role != in.Role {
					return command.Wrong(
						command.CodeDuplicate,
						"is already on the team with another role",
						"userId",
					)
				}
				return nil
			}
			if err := roomInTeam(members); err != nil {
				return err
			}
			active, err := u.exists(
				ctx,
				"users",
				" AND deactivated_at IS NULL",
				[]string{in.UserID},
			)
			if err != nil {
				return err
			}
			if !active[in.UserID] {
				return command.Wrong(
					command.CodeNotFound,
					"does not exist or is deactivated",
					"userId",
				)
			}
			return u.addMember(ctx, p, in.UserID, in.Role)
		},
	)
}

// addMember adds a user to a hiring team. The caller must have checked that they are not on it.
func (u *unit) addMember(
	ctx context.Context,
	p *postingFacts,
	userID string,
	role workflow.TeamRole,
) error {
	u.Result.MemberID = u.ID(ids.HiringTeamMember)
	err := u.DB.HiringTeamMember.Create().
		SetID(u.Result.MemberID).
		SetCreatedAt(u.At).
		SetPostingID(p.ID).
		SetUserID(userID).
		SetRole(role).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("add a member to the team: %w", err)
	}
	u.emitPosting(eventlog.TeamMemberAdded, p, eventlog.Facts{UserID: userID, TeamRole: role})
	return nil
}

// ChangeHiringTeamRoleInput is the input of ChangeHiringTeamRole.
type ChangeHiringTeamRoleInput struct {
	// ID of the posting.
	PostingID string `json:"postingId"`
	// ID of the member's user.
	UserID string `json:"userId"`
	// The member's new role.
	Role workflow.TeamRole `json:"role"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ChangeHiringTeamRole changes the role of a member of a hiring team. Members cannot change their
// own role: otherwise a hiring lead could read the recruiters' comments.
func (s *Service) ChangeHiringTeamRole(
	ctx context.Context,
	in ChangeHiringTeamRoleInput,
) (*command.Outcome, error) {
	v := &validation{}
	v.ID(in.UserID, ids.User, "userId")
	checkEnum(v, &in.Role, "role")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"changeHiringTeamRole",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			p, members, err := u.teamFor(ctx, in.PostingID)
			if err != nil {
				return err
			}
			m, ok := members[in.UserID]
			if !ok {
				return command.Wrong(command.CodeNotFound, "is not on the team", "userId")
			}
			if u.Result.MemberID = m.id; m.role == in.Role {
				return nil
			}
			if u.isViewer(in.UserID) {
				return access.ErrOwnTeamRole
			}
			members[in.UserID] = member{id: m.id, role: in.Role}
			err = workflow.CheckConfidentialTeam(p.Confidential, rolesOf(members), "role")
			if err != nil {
				return rule(err)
			}
			return u.changeMemberRole(ctx, p, in.UserID, m, in.Role)
		},
	)
}

// isViewer reports whether the given user sent the command.
func (u *unit) isViewer(userID string) bool {
	return u.Viewer.Kind == workflow.ActorUser && userID == u.Viewer.ID
}

// RemoveHiringTeamMemberInput is the input of RemoveHiringTeamMember.
type RemoveHiringTeamMemberInput struct {
	// ID of the posting.
	PostingID string `json:"postingId"`
	// ID of the member's user.
	UserID string `json:"userId"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RemoveHiringTeamMember removes a colleague from a posting's hiring team.
func (s *Service) RemoveHiringTeamMember(
	ctx context.Context,
	in RemoveHiringTeamMemberInput,
) (*command.Outcome, error) {
	v := &validation{}
	v.ID(in.UserID, ids.User, "userId")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"removeHiringTeamMember",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			p, members, err := u.teamFor(ctx, in.PostingID)
			if err != nil {
				return err
			}
			m, ok := members[in.UserID]
			if !ok {
				return command.Wrong(command.CodeNotFound, "is not on the team", "userId")
			}
			delete(members, in.UserID)
			err = workflow.CheckConfidentialTeam(p.Confidential, rolesOf(members), "userId")
			if err != nil {
				return rule(err)
			}
			return u.removeMember(ctx, p, in.UserID, m)
		},
	)
}

// teamFor locks a posting whose hiring team the viewer may change, and reads the team. Because of
// the lock, two concurrent removals cannot leave a confidential posting without a hiring lead or
// recruiter.
func (u *unit) teamFor(
	ctx context.Context,
	postingID string,
) (*postingFacts, map[string]member, error) {
	u.Result.PostingID = postingID
	p, err := u.postingFor(ctx, postingID, nil)
	if err != nil {
		return nil, nil, err
	}
	members, err := u.team(ctx, postingID)
	return p, members, err
}

// team returns the memberships of a posting's hiring team by user id.
func (u *unit) team(ctx context.Context, postingID string) (map[string]member, error) {
	rows, err := u.Tx.Query(
		ctx,
		"SELECT user_id, id, role FROM hiring_team_members WHERE posting_id = ?",
		postingID,
	)
	if err != nil {
		return nil, fmt.Errorf("read team: %w", err)
	}
	out := map[string]member{}
	_, err = scanAll(rows, func(rows *sql.Rows) (userID string, err error) {
		var m member
		if err := rows.Scan(&userID, &m.id, &m.role); err != nil {
			return "", err
		}
		out[userID] = m
		return userID, nil
	})
	if err != nil {
		return nil, fmt.Errorf("read team: %w", err)
	}
	return out, nil
}

func rolesOf(members map[string]member) []workflow.TeamRole {
	out := make([]workflow.TeamRole, 0, len(members))
	for _, m := range members {
		out = append(out, m.role)
	}
	return out
}
