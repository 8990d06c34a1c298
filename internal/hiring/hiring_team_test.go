package hiring_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

func TestHiringTeam(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx, version := h.as(h.lead), h.version(h.postingID)
		add := func(userID string, role workflow.TeamRole) (*command.Outcome, error) {
			return h.hiring.AddHiringTeamMember(
				ctx,
				hiring.AddHiringTeamMemberInput{PostingID: h.postingID, UserID: userID, Role: role},
			)
		}
		change := func(userID string, role workflow.TeamRole) (*command.Outcome, error) {
			return h.hiring.ChangeHiringTeamRole(
				ctx,
				hiring.ChangeHiringTeamRoleInput{
					PostingID: h.postingID,
					UserID:    userID,
					Role:      role,
				},
			)
		}
		remove := func(userID string) (*command.Outcome, error) {
			return h.hiring.RemoveHiringTeamMember(
				ctx,
				hiring.RemoveHiringTeamMemberInput{PostingID: h.postingID, UserID: userID},
			)
		}
		out, err := add(h.outsider.ID, workflow.TeamSourcer)
		require.NoError(t, err)
		require.Equal(t, []eventlog.Kind{eventlog.TeamMemberAdded}, kinds(out))
		require.Equal(t, eventlog.Posting, first(t, out).Visibility)
		require.Equal(t, h.outsider.ID, first(t, out).Facts.UserID)
		require.Equal(
			t,
			[]string{"SOURCER"},
			h.column("SELECT role FROM hiring_team_members WHERE id = ?", out.MemberID),
		)

		gone := h.user("Gone Colleague", workflow.RoleMember)
		_, err = h.db.Store.Exec(
			t.Context(),
			"UPDATE users SET deactivated_at = ? WHERE id = ?",
			h.clock.Now(),
			gone.ID,
		)
		require.NoError(t, err)
		h.unchanged(func() {
			same, err := add(h.outsider.ID, workflow.TeamSourcer)
			require.NoError(t, err)
			require.Nil(t, same.Event())
			require.Equal(t, out.MemberID, same.MemberID)
			_, err = add(h.outsider.ID, workflow.TeamRecruiter)
			refused(t, err, command.CodeDuplicate, "userId")
			for _, nobody := range []string{h.ids.New(ids.User), h.ids.New(ids.Tag), gone.ID} {
				_, err = add(nobody, workflow.TeamSourcer)
				refused(t, err, command.CodeNotFound, "userId")
				_, err = change(nobody, workflow.TeamSourcer)
				refused(t, err, command.CodeNotFound, "userId")
				_, err = remove(nobody)
				refused(t, err, command.CodeNotFound, "userId")
			}
			same, err = change(h.outsider.ID, workflow.TeamSourcer)
			require.NoError(t, err)
			require.Nil(t, same.Event())
			_, err = change(h.outsider.ID, "BOSS")
			refused(t, err, command.CodeInvalid, "role")
		})
		out, err = change(h.outsider.ID, workflow.TeamCoordinator)
		require.NoError(t, err)
		require.Equal(t, workflow.TeamSourcer, first(t, out).Facts.FromTeamRole)
		require.Equal(t, workflow.TeamCoordinator, first(t, out).Facts.TeamRole)
		out, err = remove(h.outsider.ID)
		require.NoError(t, err)
		require.Equal(t, workflow.TeamCoordinator, first(t, out).Facts.FromTeamRole)
		require.Zero(
			t,
			h.count(
				"SELECT count(*) FROM hiring_team_members WHERE posting_id = ? AND user_id = ?",
				h.postingID,
				h.outsider.ID,
			),
		)
		require.Equal(
			t,
			version,
			h.version(h.postingID),
			"changes of the team do not change the posting's version",
		)
	})
}

// A confidential posting keeps at least one hiring lead or recruiter on its team.
func TestAConfidentialPostingKeepsALead(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		_, err := h.hiring.SetPostingConfidential(
			h.as(h.lead),
			hiring.SetPostingConfidentialInput{
				PostingID:       h.postingID,
				ExpectedVersion: h.version(h.postingID),
				Confidential:    true,
			},
		)
		require.NoError(t, err)
		remove := func(by *access.Viewer, userID string) error {
			_, err := h.hiring.RemoveHiringTeamMember(
				h.as(by),
				hiring.RemoveHiringTeamMemberInput{PostingID: h.postingID, UserID: userID},
			)
			return err
		}
		require.NoError(t, remove(h.lead, h.recruiter.ID))
		require.ErrorIs(
			t,
			remove(h.recruiter, h.lead.ID),
			access.ErrNotFound,
			"former members do not see the posting",
		)
		refused(t, remove(h.lead, h.lead.ID), workflow.CodeLastLead, "userId")
		boss := h.confidant()
		_, err = h.hiring.ChangeHiringTeamRole(
			h.as(boss),
			hiring.ChangeHiringTeamRoleInput{
				PostingID: h.postingID,
				UserID:    h.lead.ID,
				Role:      workflow.TeamSourcer,
			},
		)
		refused(t, err, workflow.CodeLastLead, "role")
		_, err = h.hiring.ChangeHiringTeamRole(
			h.as(boss),
			hiring.ChangeHiringTeamRoleInput{
				PostingID: h.postingID,
				UserID:    h.lead.ID,
				Role:      workflow.TeamRecruiter,
			},
		)
		require.NoError(t, err)
		_, err = h.hiring.ChangeHiringTeamRole(
			h.as(h.lead),
			hiring.ChangeHiringTeamRoleInput{
				PostingID: h.postingID,
				UserID:    h.sourcer.ID,
				Role:      workflow.TeamHiringLead,
			},
		)
		require.NoError(t, err)

		// Both leave concurrently: one of them stays.
		errs := make(chan error, 2)
		for _, v := range []*access.Viewer{h.lead, h.sourcer} {
			go func() { errs <- remove(v, v.ID) }()
		}
		stays, leaves := <-errs, <-errs
		if stays == nil {
			stays, leaves = leaves, stays
		}
		refused(t, stays, workflow.CodeLastLead, "userId")
		require.NoError(t, leaves)
	})
}
