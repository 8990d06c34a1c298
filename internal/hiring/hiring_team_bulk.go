package hiring

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"entgo.io/ent/dialect"

	"hirewire/ent/hiringteammember"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// ChangeHiringTeamsInput is the input of ChangeHiringTeams.
type ChangeHiringTeamsInput struct {
	// The changes, 1 to 100, made in the order given.
	Items []TeamChangeInput `json:"items"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// TeamChangeInput is the wanted role of one user on one hiring team.
type TeamChangeInput struct {
	// ID of the posting.
	PostingID string `json:"postingId"`
	// ID of the user.
	UserID string `json:"userId"`
	// The user's new role on the team, whatever their role is now; nil removes them from the team.
	Role *workflow.TeamRole `json:"role,omitempty"`
}

// ChangeHiringTeams changes who is on several hiring teams, in the order of the items. Each item
// succeeds or fails by itself; the outcome has a result for each.
func (s *Service) ChangeHiringTeams(
	ctx context.Context,
	in ChangeHiringTeamsInput,
) (*command.Outcome, error) {
	v := &validation{}
	if v.Length(len(in.Items), 1, maxBulk, "items") {
		seen := make(map[[2]string]bool, len(in.Items))
		for i, item := range in.Items {
			at := []string{"items", strconv.Itoa(i)}
			v.ID(item.UserID, ids.User, append(at, "userId")...)
			checkEnum(v, item.Role, append(at, "role")...)
			row := [2]string{item.PostingID, item.UserID}
			if seen[row] {
				v.Add(
					command.CodeDuplicate,
					"is listed twice for this posting",
					append(at, "userId")...)
			}
			seen[row] = true
		}
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"changeHiringTeams",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			return u.changeTeams(ctx, in.Items)
		},
	)
}

// teamOf is a posting with its hiring team, or the reason why the viewer may not change it.
type teamOf struct {
	posting *postingFacts
	members map[string]member
	err     error
}

func (u *unit) changeTeams(ctx context.Context, items []TeamChangeInput) error {
	teams := map[string]*teamOf{}
	var people []string
	for _, item := range items {
		teams[item.PostingID] = &teamOf{}
		if item.Role != nil {
			people = append(people, item.UserID)
		}
	}
	active, err := u.exists(ctx, "users", " AND deactivated_at IS NULL", people)
	if err != nil {
		return err
	}
	// Locking in a fixed order prevents deadlocks between two such commands.
	postings := slices.Sorted(maps.Keys(teams))
	if err := u.lockPostings(ctx, postings); err != nil {
		return err
	}
	for _, id := range postings {
		t := teams[id]
		t.posting, t.members, t.err = u.teamFor(ctx, id)
		if t.err != nil && !errors.Is(t.err, access.ErrNotFound) &&
			!errors.Is(t.err, access.ErrForbidden) {
			return t.err
		}
	}
	u.Result.PostingID = ""
	u.Result.Items = make([]command.ResultItem, len(items))
	done := false
	for i, item := range items {
		row := &u.Result.Items[i]
		row.PostingID, row.UserID = item.PostingID, item.UserID
		team := teams[item.PostingID]
		row.Err = u.changeTeam(ctx, team, item, active[item.UserID], row)
		if row.Err == nil {
			row.Done, done = true, true
			continue
		}
		invalid, _ := errors.AsType[*command.InvalidInput](row.Err)
		refused := invalid != nil || errors.Is(row.Err, access.ErrForbidden) || team.err != nil
		if !refused {
			return row.Err // not a refusal by the rules
		}
	}
	u.ForgetIf(!done)
	return nil
}

// changeTeam applies one item. If it returns a refusal, it has changed nothing.
func (u *unit) changeTeam(
	ctx context.Context,
	t *teamOf,
	item TeamChangeInput,
	active bool,
	row *command.ResultItem,
) error {
	if t.err != nil {
		return t.err
	}
	m, on := t.members[item.UserID]
	written := len(u.Result.EventIDs)
	switch {
	case item.Role == nil && !on, item.Role != nil && on && m.role == *item.Role:
		row.MemberID = m.id
		return nil
	case item.Role != nil && !on && !active:
		return command.Wrong(command.CodeNotFound, "does not exist or is deactivated", "userId")
	case item.Role != nil && !on:
		if err := roomInTeam(t.members); err != nil {
			return err
		}
		if err := u.addMember(ctx, t.posting, item.UserID, *item.Role); err != nil {
			return err
		}
		m = member{id: u.Result.MemberID, role: *item.Role}
		u.Result.MemberID = ""
	case item.Role != nil && u.isViewer(item.UserID):
		return access.ErrOwnTeamRole
	default:
		after := maps.Clone(t.members)
		delete(after, item.UserID)
		if item.Role != nil {
			after[item.UserID] = member{id: m.id, role: *item.Role}
		}
		err := workflow.CheckConfidentialTeam(t.posting.Confidential, rolesOf(after), "userId")
		if err != nil {
			return rule(err)
		}
		if item.Role == nil {
			if err := u.removeMember(ctx, t.posting, item.UserID, m); err != nil {
				return err
			}
			delete(t.members, item.UserID)
			row.EventID = u.Result.EventIDs[written]
			return nil
		}
		if err := u.changeMemberRole(ctx, t.posting, item.UserID, m, *item.Role); err != nil {
			return err
		}
		m.role = *item.Role
	}
	t.members[item.UserID] = m
	row.MemberID, row.EventID = m.id, u.Result.EventIDs[written]
	return nil
}

// lockPostings locks postings in the order of their ids, whether the viewer may see them or not.
func (u *unit) lockPostings(ctx context.Context, list []string) error {
	if u.Tx.Dialect() == dialect.SQLite {
		return nil
	}
	args := make([]any, len(list))
	for i, id := range list {
		args[i] = id
	}
	rows, err := u.Tx.Query(
		ctx,
		"SELECT p.id FROM postings p WHERE p.id IN ("+placeholders(
			len(list),
		)+") ORDER BY p.id"+u.locking(
			forUpdate,
			"p",
		),
		args...)
	if _, err := collect[string](rows, err); err != nil {
		return fmt.Errorf("lock postings: %w", err)
	}
	return nil
}

// changeMemberRole changes the role of a member of a hiring team.
func (u *unit) changeMemberRole(
	ctx context.Context,
	p *postingFacts,
	userID string,
	m member,
	role workflow.TeamRole,
) error {
	row := u.DB.HiringTeamMember.Update().Where(hiringteammember.ID(m.id)).SetRole(role)
	if err := save(ctx, m.id, row); err != nil {
		return err
	}
	u.emitPosting(
		eventlog.TeamMemberRoleChanged,
		p,
		eventlog.Facts{UserID: userID, FromTeamRole: m.role, TeamRole: role},
	)
	return nil
}

// removeMember removes a member from a hiring team.
func (u *unit) removeMember(ctx context.Context, p *postingFacts, userID string, m member) error {
	if _, err := u.DB.HiringTeamMember.Delete().Where(hiringteammember.ID(m.id)).
		Exec(ctx); err != nil {
		return fmt.Errorf("remove a member of the team: %w", err)
	}
	u.emitPosting(
		eventlog.TeamMemberRemoved,
		p,
		eventlog.Facts{UserID: userID, FromTeamRole: m.role},
	)
	return nil
}
