package hiring_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/workflow"
)

func TestChangeHiringTeams(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		as := func(r workflow.TeamRole) *workflow.TeamRole { return &r }
		second, _ := h.posting("Designer", 1)
		elsewhere, _ := h.posting("Elsewhere", 1)
		_, err := h.hiring.AddHiringTeamMember(
			h.as(h.recruiter),
			hiring.AddHiringTeamMemberInput{
				PostingID: second,
				UserID:    h.lead.ID,
				Role:      workflow.TeamHiringLead,
			},
		)
		require.NoError(t, err)
		key := "teams"
		in := hiring.ChangeHiringTeamsInput{IdempotencyKey: &key, Items: []hiring.TeamChangeInput{
			{PostingID: h.postingID, UserID: h.outsider.ID, Role: as(workflow.TeamSourcer)},
			{PostingID: second, UserID: h.outsider.ID, Role: as(workflow.TeamInterviewer)},
			{PostingID: h.postingID, UserID: h.sourcer.ID, Role: as(workflow.TeamCoordinator)},
			{PostingID: h.postingID, UserID: h.coordinator.ID},
			{PostingID: h.postingID, UserID: h.interviewer.ID, Role: as(workflow.TeamInterviewer)},
			{PostingID: elsewhere, UserID: h.outsider.ID, Role: as(workflow.TeamRecruiter)},
			{
				PostingID: h.postingID,
				UserID:    "usr_00000000000000000000000000",
				Role:      as(workflow.TeamRecruiter),
			},
			{PostingID: second, UserID: h.sourcer.ID},
		}}
		out, err := h.hiring.ChangeHiringTeams(h.as(h.lead), in)
		require.NoError(t, err)
		require.Equal(
			t,
			[]eventlog.Kind{
				eventlog.TeamMemberAdded,
				eventlog.TeamMemberAdded,
				eventlog.TeamMemberRoleChanged,
				eventlog.TeamMemberRemoved,
			},
			kinds(out),
		)
		require.Len(t, out.Items, len(in.Items))
		for i, item := range out.Items {
			require.Equal(t, i < 4, item.EventID != "", i)
			require.Equal(t, i != 5 && i != 6, item.Done, i)
			require.Equal(t, in.Items[i].UserID, item.UserID)
		}
		require.ErrorIs(
			t,
			out.Items[5].Err,
			access.ErrNotFound,
			"a posting that the viewer does not see",
		)
		refused(t, out.Items[6].Err, command.CodeNotFound, "userId")
		team := func(posting string) []string {
			return h.column(
				"SELECT m.user_id || ' ' || m.role FROM hiring_team_members m WHERE m.posting_id = ? ORDER BY m.id",
				posting,
			)
		}
		require.ElementsMatch(t, []string{
			h.recruiter.ID + " RECRUITER",
			h.lead.ID + " HIRING_LEAD",
			h.sourcer.ID + " COORDINATOR",
			h.interviewer.ID + " INTERVIEWER",
			h.outsider.ID + " SOURCER",
		}, team(h.postingID))
		require.Len(t, team(elsewhere), 1)

		h.unchanged(func() {
			again, err := h.hiring.ChangeHiringTeams(h.as(h.lead), in)
			require.NoError(t, err)
			require.True(t, again.Replayed)
			require.Equal(t, out.Items[0].MemberID, again.Items[0].MemberID)
			nobody, err := h.hiring.ChangeHiringTeams(
				h.as(h.outsider),
				hiring.ChangeHiringTeamsInput{Items: in.Items[:2]},
			)
			require.NoError(t, err)
			require.ErrorIs(t, nobody.Items[0].Err, access.ErrForbidden)
			_, err = h.hiring.ChangeHiringTeams(h.as(h.lead), hiring.ChangeHiringTeamsInput{})
			refused(t, err, command.CodeRequired, "items")
			_, err = h.hiring.ChangeHiringTeams(
				h.as(h.lead),
				hiring.ChangeHiringTeamsInput{Items: append(in.Items[:1:1], in.Items[0])},
			)
			refused(t, err, command.CodeDuplicate, "items.1.userId")
			many := make([]hiring.TeamChangeInput, 101)
			for i := range many {
				many[i] = hiring.TeamChangeInput{
					PostingID: "pst_" + strconv.Itoa(i),
					UserID:    h.lead.ID,
				}
			}
			_, err = h.hiring.ChangeHiringTeams(
				h.as(h.lead),
				hiring.ChangeHiringTeamsInput{Items: many},
			)
			refused(t, err, command.CodeTooMany, "items")
		})
	})
}

// In the order of the items, a confidential posting can pass from one lead to the next, and never
// loses its last one.
func TestAConfidentialPostingPassesToAnotherLead(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		title := "Secret"
		made, err := h.hiring.CreatePosting(h.as(h.recruiter), hiring.CreatePostingInput{
			Title:        &title,
			Confidential: true,
			Employment:   workflow.EmploymentFullTime,
			Workplace:    workflow.WorkplaceRemote,
			Visibility:   workflow.VisibilityListed,
		})
		require.NoError(t, err)
		lead := workflow.TeamHiringLead
		out, err := h.hiring.ChangeHiringTeams(
			h.as(h.recruiter),
			hiring.ChangeHiringTeamsInput{Items: []hiring.TeamChangeInput{
				{PostingID: made.PostingID, UserID: h.recruiter.ID},
			}},
		)
		require.NoError(t, err)
		refused(t, out.Items[0].Err, workflow.CodeLastLead, "userId")
		out, err = h.hiring.ChangeHiringTeams(
			h.as(h.recruiter),
			hiring.ChangeHiringTeamsInput{Items: []hiring.TeamChangeInput{
				{PostingID: made.PostingID, UserID: h.lead.ID, Role: &lead},
				{PostingID: made.PostingID, UserID: h.recruiter.ID},
			}},
		)
		require.NoError(t, err)
		require.True(t, out.Items[0].Done && out.Items[1].Done)
	})
}
