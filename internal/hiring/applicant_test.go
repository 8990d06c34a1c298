package hiring_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// onPostingCommands returns the commands that refuse applicants, each with input that is otherwise
// valid.
func (h *company) onPostingCommands(
	postingID string,
	applications ...string,
) map[string]func(context.Context) error {
	s, version := h.hiring, h.version(postingID)
	stages := h.column(
		"SELECT id FROM stages WHERE posting_id = ? AND archived_at IS NULL ORDER BY position",
		postingID,
	)
	var items []hiring.ApplicationItemInput
	for _, id := range applications {
		items = append(
			items,
			hiring.ApplicationItemInput{ApplicationID: id, ExpectedVersion: h.row(id).Version},
		)
	}
	role := workflow.TeamSourcer
	last := func(out *command.Outcome, err error) error {
		if err == nil && len(out.Items) > 0 {
			return out.Items[0].Err
		}
		return err
	}
	return map[string]func(ctx context.Context) error{
		"updatePosting": func(ctx context.Context) error {
			return last(
				s.UpdatePosting(
					ctx,
					hiring.UpdatePostingInput{
						PostingID:       postingID,
						ExpectedVersion: version,
						Title:           set("Another title"),
					},
				),
			)
		},
		"openPosting": func(ctx context.Context) error {
			return last(
				s.OpenPosting(
					ctx,
					hiring.OpenPostingInput{PostingID: postingID, ExpectedVersion: version},
				),
			)
		},
		"holdPosting": func(ctx context.Context) error {
			return last(
				s.HoldPosting(
					ctx,
					hiring.HoldPostingInput{PostingID: postingID, ExpectedVersion: version},
				),
			)
		},
		"closePosting": func(ctx context.Context) error {
			reason := h.reason(workflow.DecisionWeRejected)
			return last(
				s.ClosePosting(
					ctx,
					hiring.ClosePostingInput{
						PostingID:       postingID,
						ExpectedVersion: version,
						Applications:    workflow.CloseReject,
						ReasonID:        &reason,
					},
				),
			)
		},
		"reopenPosting": func(ctx context.Context) error {
			return last(
				s.ReopenPosting(
					ctx,
					hiring.ReopenPostingInput{PostingID: postingID, ExpectedVersion: version},
				),
			)
		},
		"setPostingConfidential": func(ctx context.Context) error {
			return last(
				s.SetPostingConfidential(
					ctx,
					hiring.SetPostingConfidentialInput{
						PostingID:       postingID,
						ExpectedVersion: version,
						Confidential:    true,
					},
				),
			)
		},
		"addOpenings": func(ctx context.Context) error {
			return last(s.AddOpenings(ctx, hiring.AddOpeningsInput{PostingID: postingID, Count: 1}))
		},
		"cancelOpening": func(ctx context.Context) error {
			opening := h.column("SELECT id FROM openings WHERE posting_id = ? ORDER BY id", postingID)[0]
			return last(
				s.CancelOpening(
					ctx,
					hiring.CancelOpeningInput{OpeningID: opening, Reason: workflow.CancelBudget},
				),
			)
		},
		"addStage": func(ctx context.Context) error {
			return last(
				s.AddStage(
					ctx,
					hiring.AddStageInput{
						PostingID:       postingID,
						ExpectedVersion: version,
						Name:            "One more",
						Kind:            workflow.StageInterview,
					},
				),
			)
		},
		"updateStage": func(ctx context.Context) error {
			return last(
				s.UpdateStage(
					ctx,
					hiring.UpdateStageInput{
						StageID:         stages[0],
						ExpectedVersion: version,
						Name:            set("Another name"),
					},
				),
			)
		},
		"reorderStages": func(ctx context.Context) error {
			return last(
				s.ReorderStages(
					ctx,
					hiring.ReorderStagesInput{
						PostingID:       postingID,
						ExpectedVersion: version,
						StageIDs:        append(stages[1:len(stages):len(stages)], stages[0]),
					},
				),
			)
		},
		"removeStage": func(ctx context.Context) error {
			return last(
				s.RemoveStage(
					ctx,
					hiring.RemoveStageInput{
						StageID:         stages[0],
						ExpectedVersion: version,
						MoveToStageID:   &stages[1],
					},
				),
			)
		},
		"addHiringTeamMember": func(ctx context.Context) error {
			return last(
				s.AddHiringTeamMember(
					ctx,
					hiring.AddHiringTeamMemberInput{
						PostingID: postingID,
						UserID:    h.outsider.ID,
						Role:      role,
					},
				),
			)
		},
		"changeHiringTeamRole": func(ctx context.Context) error {
			return last(
				s.ChangeHiringTeamRole(
					ctx,
					hiring.ChangeHiringTeamRoleInput{
						PostingID: postingID,
						UserID:    h.coordinator.ID,
						Role:      role,
					},
				),
			)
		},
		"removeHiringTeamMember": func(ctx context.Context) error {
			return last(
				s.RemoveHiringTeamMember(
					ctx,
					hiring.RemoveHiringTeamMemberInput{PostingID: postingID, UserID: h.sourcer.ID},
				),
			)
		},
		"changeHiringTeams": func(ctx context.Context) error {
			return last(
				s.ChangeHiringTeams(
					ctx,
					hiring.ChangeHiringTeamsInput{
						Items: []hiring.TeamChangeInput{
							{PostingID: postingID, UserID: h.outsider.ID, Role: &role},
						},
					},
				),
			)
		},
		"moveApplications": func(ctx context.Context) error {
			return last(
				s.MoveApplications(
					ctx,
					hiring.MoveApplicationsInput{Items: items, ToStageID: stages[2]},
				),
			)
		},
		"rejectApplications": func(ctx context.Context) error {
			return last(
				s.RejectApplications(
					ctx,
					hiring.RejectApplicationsInput{
						Items:    items,
						ReasonID: h.reason(workflow.DecisionWeRejected),
					},
				),
			)
		},
	}
}

// A user who applied to a posting cannot run bulk commands or commands with consequences there,
// whatever the status of the application: each command returns the same error and changes nothing.
// On other postings the rule does not apply.
func TestApplicantsRunNoCommandOnTheirPosting(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCompany(t, db)
		theirs, ours := h.reason(
			workflow.DecisionTheyWithdrew,
		), h.reason(
			workflow.DecisionWeRejected,
		)
		for name, end := range map[string]func(id string) error{
			"active": func(string) error { return nil },
			"moved": func(id string) error {
				_, err := h.hiring.MoveApplication(h.as(h.recruiter), hiring.MoveApplicationInput{ApplicationID: id, ExpectedVersion: 1, ToStageID: h.stageIDs[1]})
				return err
			},
			"rejected": func(id string) error {
				_, err := h.hiring.RejectApplication(h.as(h.recruiter), hiring.RejectApplicationInput{ApplicationID: id, ExpectedVersion: 1, ReasonID: ours})
				return err
			},
			"withdrawn": func(id string) error {
				_, err := h.hiring.WithdrawApplication(h.as(h.recruiter), hiring.WithdrawApplicationInput{ApplicationID: id, ExpectedVersion: 1, ReasonID: theirs})
				return err
			},
			"hired": func(id string) error {
				_, err := h.hiring.HireApplication(h.as(h.recruiter), hiring.HireApplicationInput{ApplicationID: id, ExpectedVersion: 1})
				return err
			},
		} {
			t.Run(name, func(t *testing.T) {
				h.t = t
				elsewhere, _ := h.posting("Another role", 1)
				employee := h.user("Emil "+name, workflow.RoleRecruiter)
				own, other, apart := h.apply(
					h.postingID,
				).ID, h.apply(
					h.postingID,
				).ID, h.apply(
					elsewhere,
				).ID
				require.NoError(t, end(own))
				h.link(h.row(own).CandidateID, employee)

				commands := h.onPostingCommands(h.postingID, other)
				for name, command := range access.Commands() {
					require.Equal(
						t,
						command.Class.RefusesApplicants(),
						commands[name] != nil,
						"%s must be in the table if and only if it refuses applicants",
						name,
					)
				}
				h.unchanged(func() {
					for command, send := range commands {
						require.ErrorIs(t, send(h.as(employee)), access.ErrApplicant, command)
					}
				})
				for command, send := range h.onPostingCommands(elsewhere, apart) {
					require.NotErrorIs(t, send(h.as(employee)), access.ErrApplicant, command)
				}
			})
		}
	})
}

// In a bulk command, the items of a posting to which the viewer applied are refused in the same
// way, and the other items are done. The viewer's own application is reported as not found, and so
// are applications of postings that they do not see.
func TestBulkRowsOfAnApplicantsPosting(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCompany(t, db)
		elsewhere, _ := h.posting("Another role", 1)
		secret, _ := h.posting("A secret role", 1)
		own, other, apart, hidden := h.apply(
			h.postingID,
		).ID, h.apply(
			h.postingID,
		).ID, h.apply(
			elsewhere,
		).ID, h.apply(
			secret,
		).ID
		_, err := h.hiring.SetPostingConfidential(
			h.as(h.recruiter),
			hiring.SetPostingConfidentialInput{
				PostingID:       secret,
				ExpectedVersion: h.version(secret),
				Confidential:    true,
			},
		)
		require.NoError(t, err)
		employee := h.user("Emil Employee", workflow.RoleRecruiter)
		h.link(h.row(own).CandidateID, employee)
		h.link(h.apply(secret).CandidateID, h.user("Somebody Else", workflow.RoleMember))

		var items []hiring.ApplicationItemInput
		for _, id := range []string{own, other, apart, hidden} {
			items = append(
				items,
				hiring.ApplicationItemInput{ApplicationID: id, ExpectedVersion: 1},
			)
		}
		out, err := h.hiring.RejectApplications(
			h.as(employee),
			hiring.RejectApplicationsInput{
				Items:    items,
				ReasonID: h.reason(workflow.DecisionWeRejected),
			},
		)
		require.NoError(t, err)
		for i, want := range []error{access.ErrNotFound, access.ErrApplicant, nil, access.ErrNotFound} {
			require.ErrorIs(t, out.Items[i].Err, want, "row %d", i)
		}
		require.Equal(t, workflow.ApplicationActive, h.row(own).Status)
		require.Equal(t, workflow.ApplicationRejected, h.row(apart).Status)

		// The own application is reported as not found, whatever version is expected.
		items[0].ExpectedVersion = 7
		out, err = h.hiring.RejectApplications(
			h.as(employee),
			hiring.RejectApplicationsInput{
				Items:    items[:1],
				ReasonID: h.reason(workflow.DecisionWeRejected),
			},
		)
		require.NoError(t, err)
		require.ErrorIs(t, out.Items[0].Err, access.ErrNotFound)
	})
}

// The count in StageInUse is of applications that the viewer sees: whoever may run the command sees
// all of them.
func TestStageInUseCountsVisibleApplications(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCompany(t, db)
		h.apply(h.postingID)
		own := h.apply(h.postingID)
		h.link(own.CandidateID, h.lead)
		remove := func(v *access.Viewer) error {
			_, err := h.hiring.RemoveStage(
				h.as(v),
				hiring.RemoveStageInput{
					StageID:         h.stageIDs[0],
					ExpectedVersion: h.version(h.postingID),
				},
			)
			return err
		}
		var inUse workflow.StageInUse
		require.ErrorAs(t, remove(h.recruiter), &inUse)
		require.Equal(t, 2, inUse.ApplicationCount)
		require.ErrorIs(t, remove(h.lead), access.ErrApplicant)
	})
}

// link links a candidate to the viewer's account.
func (h *company) link(candidateID string, v *access.Viewer) {
	h.t.Helper()
	_, err := h.db.Store.Exec(
		h.t.Context(),
		"UPDATE candidates SET linked_user_id = ? WHERE id = ?",
		v.ID,
		candidateID,
	)
	require.NoError(h.t, err)
	v.OwnCandidateIDs = append(v.OwnCandidateIDs, candidateID)
}

// Users cannot change their own role on a hiring team, with either command. They may leave the
// team, which is not a change of role.
func TestUsersCannotChangeTheirOwnTeamRole(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCompany(t, db)
		for _, v := range []*access.Viewer{h.lead, h.recruiter, h.admin} {
			if v == h.admin {
				_, err := h.hiring.AddHiringTeamMember(
					h.as(h.recruiter),
					hiring.AddHiringTeamMemberInput{
						PostingID: h.postingID,
						UserID:    v.ID,
						Role:      workflow.TeamInterviewer,
					},
				)
				require.NoError(t, err)
			}
			role := workflow.TeamRecruiter
			if v == h.recruiter {
				role = workflow.TeamHiringLead
			}
			h.unchanged(func() {
				_, err := h.hiring.ChangeHiringTeamRole(
					h.as(v),
					hiring.ChangeHiringTeamRoleInput{
						PostingID: h.postingID,
						UserID:    v.ID,
						Role:      role,
					},
				)
				require.ErrorIs(t, err, access.ErrOwnTeamRole, v.Name)
				out, err := h.hiring.ChangeHiringTeams(
					h.as(v),
					hiring.ChangeHiringTeamsInput{
						Items: []hiring.TeamChangeInput{
							{PostingID: h.postingID, UserID: v.ID, Role: &role},
						},
					},
				)
				require.NoError(t, err)
				require.ErrorIs(t, out.Items[0].Err, access.ErrOwnTeamRole, v.Name)
			})
		}
		_, err := h.hiring.ChangeHiringTeamRole(
			h.as(h.recruiter),
			hiring.ChangeHiringTeamRoleInput{
				PostingID: h.postingID,
				UserID:    h.lead.ID,
				Role:      workflow.TeamRecruiter,
			},
		)
		require.NoError(t, err, "another user may change it")
		_, err = h.hiring.RemoveHiringTeamMember(
			h.as(h.admin),
			hiring.RemoveHiringTeamMemberInput{PostingID: h.postingID, UserID: h.admin.ID},
		)
		require.NoError(t, err, "leaving is not a change of role")
	})
}
