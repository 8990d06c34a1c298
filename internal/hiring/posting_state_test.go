package hiring_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

func (h *company) close(outcome workflow.CloseOutcome, reason *string) (*command.Outcome, error) {
	return h.hiring.ClosePosting(h.as(h.lead), hiring.ClosePostingInput{
		PostingID:       h.postingID,
		ExpectedVersion: h.version(h.postingID),
		Applications:    outcome,
		ReasonID:        reason,
	})
}

func (h *company) reopen() (*command.Outcome, error) {
	return h.hiring.ReopenPosting(
		h.as(h.lead),
		hiring.ReopenPostingInput{PostingID: h.postingID, ExpectedVersion: h.version(h.postingID)},
	)
}

func TestCloseAndReopen(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		active, hired := h.apply(h.postingID), h.apply(h.postingID)
		_, err := h.hiring.HireApplication(
			h.as(h.lead),
			hiring.HireApplicationInput{ApplicationID: hired.ID, ExpectedVersion: hired.Version},
		)
		require.NoError(t, err)
		more, err := h.hiring.AddOpenings(
			h.as(h.lead),
			hiring.AddOpeningsInput{PostingID: h.postingID, Count: 2},
		)
		require.NoError(t, err)
		_, err = h.hiring.CancelOpening(
			h.as(h.lead),
			hiring.CancelOpeningInput{OpeningID: more.OpeningIDs[0], Reason: workflow.CancelBudget},
		)
		require.NoError(t, err)
		openings := func() []string {
			return h.column(
				"SELECT id || status FROM openings WHERE posting_id = ? ORDER BY id",
				h.postingID,
			)
		}
		before, opened := openings(), h.postingRow(h.postingID).OpenedAt

		out, err := h.close(workflow.CloseKeep, nil)
		require.NoError(t, err)
		require.Equal(
			t,
			[]eventlog.Kind{
				eventlog.PostingClosed,
				eventlog.OpeningCancelled,
				eventlog.OpeningCancelled,
			},
			kinds(out),
		)
		require.Equal(
			t,
			[]string{"BUDGET", "POSTING_CLOSED", "POSTING_CLOSED"},
			h.column(
				"SELECT cancel_reason FROM openings WHERE posting_id = ? AND status = 'CANCELLED' ORDER BY cancel_reason",
				h.postingID,
			),
		)
		require.Equal(t, workflow.ApplicationActive, h.row(active.ID).Status)
		p := h.postingRow(h.postingID)
		require.NotNil(t, p.ClosedAt)
		require.Equal(t, workflow.PostingClosed, p.Status)
		require.Equal(t, p.Version, first(t, out).Facts.PostingVersion)
		_, err = h.hiring.AddOpenings(
			h.as(h.lead),
			hiring.AddOpeningsInput{PostingID: h.postingID, Count: 1},
		)
		require.ErrorAs(t, err, &workflow.PostingNotOpen{})

		out, err = h.reopen()
		require.NoError(t, err)
		require.Equal(
			t,
			[]eventlog.Kind{
				eventlog.PostingReopened,
				eventlog.OpeningRestored,
				eventlog.OpeningRestored,
			},
			kinds(out),
		)
		require.Equal(t, before, openings(), "exactly those that were canceled by closing")
		p = h.postingRow(h.postingID)
		require.Nil(t, p.ClosedAt)
		require.Equal(t, opened, p.OpenedAt, "the time of the first opening stays")
	})
}

func TestCloseRejectsEveryActiveApplication(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		reason, theirs := h.reason(workflow.DecisionOther), h.reason(workflow.DecisionTheyWithdrew)
		var apps []*ent.Application
		for range 5 {
			apps = append(apps, h.apply(h.postingID))
		}
		_, err := h.move(h.recruiter, apps[1], h.stageIDs[2])
		require.NoError(t, err)
		_, err = h.hiring.WithdrawApplication(
			h.as(h.lead),
			hiring.WithdrawApplicationInput{
				ApplicationID:   apps[4].ID,
				ExpectedVersion: 1,
				ReasonID:        theirs,
			},
		)
		require.NoError(t, err)

		h.unchanged(func() {
			_, err = h.close(workflow.CloseReject, nil)
			refused(t, err, command.CodeRequired, "reasonId")
			_, err = h.close(workflow.CloseKeep, &reason)
			refused(t, err, command.CodeConflict, "reasonId")
			_, err = h.close(workflow.CloseReject, &theirs)
			refused(t, err, workflow.CodeWrongKind, "reasonId")
			unknown := h.ids.New(ids.DecisionReason)
			_, err = h.close(workflow.CloseReject, &unknown)
			refused(t, err, command.CodeNotFound, "reasonId")
			require.Equal(t, workflow.PostingOpen, h.postingRow(h.postingID).Status)
		})
		key := "close"
		in := hiring.ClosePostingInput{
			PostingID:       h.postingID,
			ExpectedVersion: h.version(h.postingID),
			Applications:    workflow.CloseReject,
			ReasonID:        &reason,
			IdempotencyKey:  &key,
		}
		out, err := h.hiring.ClosePosting(h.as(h.lead), in)
		require.NoError(t, err)
		require.Equal(t, []eventlog.Kind{
			eventlog.PostingClosed,
			eventlog.OpeningCancelled,
			eventlog.OpeningCancelled,
			eventlog.ApplicationRejected,
			eventlog.ApplicationRejected,
			eventlog.ApplicationRejected,
			eventlog.ApplicationRejected,
		}, kinds(out))
		for i, a := range apps[:4] {
			now := h.row(a.ID)
			require.Equal(t, workflow.ApplicationRejected, now.Status)
			require.Equal(t, reason, *now.ReasonID)
			want := 2
			if i == 1 {
				want = 3
			}
			require.Equal(t, want, now.Version)
			require.Equal(
				t,
				1,
				h.count(
					"SELECT count(*) FROM transitions WHERE application_id = ? AND kind = 'REJECTED' AND application_version = ?",
					a.ID,
					want,
				),
			)
		}
		require.Equal(t, workflow.ApplicationWithdrawn, h.row(apps[4].ID).Status)
		h.unchanged(func() {
			again, err := h.hiring.ClosePosting(h.as(h.lead), in)
			require.NoError(t, err)
			require.True(t, again.Replayed)
			require.Equal(t, first(t, out).ID, first(t, again).ID)
		})
		require.Equal(
			t,
			testkit.Tables(t, h.db.Store),
			testkit.Replay(t, testkit.Log(t, h.db.Store)),
		)
	})
}

// The number of statements of closing does not depend on the number of active applications.
func TestCloseIsConstantInStatements(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		reason := h.reason(workflow.DecisionOther)
		cost := func(applications int) int {
			id, _ := h.posting("Crowded", 3)
			for range applications {
				h.apply(id)
			}
			version := h.version(id)
			ctx, stats := store.WithStats(h.as(h.recruiter))
			_, err := h.hiring.ClosePosting(
				ctx,
				hiring.ClosePostingInput{
					PostingID:       id,
					ExpectedVersion: version,
					Applications:    workflow.CloseReject,
					ReasonID:        &reason,
				},
			)
			require.NoError(t, err)
			return int(stats.Statements())
		}
		require.Equal(t, cost(1), cost(30))
	})
}

func TestPostingLifeCycle(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.recruiter)
		out := h.draft(blank("Life"))
		id := out.PostingID
		open := func() (*command.Outcome, error) {
			return h.hiring.OpenPosting(
				ctx,
				hiring.OpenPostingInput{PostingID: id, ExpectedVersion: h.version(id)},
			)
		}
		hold := func() (*command.Outcome, error) {
			return h.hiring.HoldPosting(
				ctx,
				hiring.HoldPostingInput{PostingID: id, ExpectedVersion: h.version(id)},
			)
		}
		closeIt := func() (*command.Outcome, error) {
			return h.hiring.ClosePosting(
				ctx,
				hiring.ClosePostingInput{
					PostingID:       id,
					ExpectedVersion: h.version(id),
					Applications:    workflow.CloseKeep,
				},
			)
		}
		reopen := func() (*command.Outcome, error) {
			return h.hiring.ReopenPosting(
				ctx,
				hiring.ReopenPostingInput{PostingID: id, ExpectedVersion: h.version(id)},
			)
		}
		illegal := func(f func() (*command.Outcome, error)) {
			t.Helper()
			h.unchanged(func() {
				_, err := f()
				require.ErrorAs(t, err, &workflow.IllegalTransition{})
				var about *hiring.About
				require.ErrorAs(t, err, &about)
				require.Equal(t, id, about.ID)
			})
		}
		legal := func(f func() (*command.Outcome, error), kind eventlog.Kind, from, to workflow.PostingStatus) {
			t.Helper()
			version := h.version(id)
			out, err := f()
			require.NoError(t, err)
			e := first(t, out)
			require.Equal(t, kind, e.Kind)
			require.Equal(t, from, e.Facts.FromPostingStatus)
			require.Equal(t, to, e.Facts.ToPostingStatus)
			require.Equal(t, version+1, h.version(id))
			require.Equal(t, to, h.postingRow(id).Status)
		}
		illegal(hold)
		illegal(reopen)
		legal(open, eventlog.PostingOpened, workflow.PostingDraft, workflow.PostingOpen)
		illegal(open)
		legal(hold, eventlog.PostingHeld, workflow.PostingOpen, workflow.PostingOnHold)
		legal(open, eventlog.PostingOpened, workflow.PostingOnHold, workflow.PostingOpen)
		legal(closeIt, eventlog.PostingClosed, workflow.PostingOpen, workflow.PostingClosed)
		illegal(closeIt)
		illegal(open)
		illegal(hold)
		legal(reopen, eventlog.PostingReopened, workflow.PostingClosed, workflow.PostingOpen)
	})
}

func TestConfidential(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		toggle := func(v *access.Viewer, on bool) (*command.Outcome, error) {
			return h.hiring.SetPostingConfidential(
				h.as(v),
				hiring.SetPostingConfidentialInput{
					PostingID:       h.postingID,
					ExpectedVersion: h.version(h.postingID),
					Confidential:    on,
				},
			)
		}
		confidant, rob := h.confidant(), h.user("Rob Recruiter", workflow.RoleRecruiter)
		out, err := toggle(h.admin, true)
		require.NoError(t, err)
		require.Equal(
			t,
			[]eventlog.Kind{eventlog.PostingConfidentialityChanged, eventlog.TeamMemberAdded},
			kinds(out),
		)
		require.True(t, *first(t, out).Facts.Confidential)
		require.Equal(
			t,
			[]string{"RECRUITER"},
			h.column(
				"SELECT role FROM hiring_team_members WHERE posting_id = ? AND user_id = ?",
				h.postingID,
				h.admin.ID,
			),
		)
		h.unchanged(func() {
			same, err := toggle(h.lead, true)
			require.NoError(t, err)
			require.Nil(t, same.Event())
			for _, v := range []*access.Viewer{h.outsider, rob} {
				_, err = toggle(v, false)
				require.ErrorIs(t, err, access.ErrNotFound)
			}
		})
		out, err = toggle(confidant, false)
		require.NoError(t, err)
		require.Equal(t, []eventlog.Kind{eventlog.PostingConfidentialityChanged}, kinds(out))
		require.False(t, *first(t, out).Facts.Confidential)

		// A member of the hiring team keeps their role.
		out, err = toggle(h.lead, true)
		require.NoError(t, err)
		require.Equal(t, []eventlog.Kind{eventlog.PostingConfidentialityChanged}, kinds(out))

		bare, err := h.hiring.CreatePosting(h.system(), blank("Bare"))
		require.NoError(t, err)
		_, err = h.hiring.SetPostingConfidential(
			h.system(),
			hiring.SetPostingConfidentialInput{
				PostingID:       bare.PostingID,
				ExpectedVersion: 1,
				Confidential:    true,
			},
		)
		refused(t, err, workflow.CodeLastLead, "confidential")
	})
}

// A viewer who may not edit a posting gets the same error from every command about it, and nothing
// is written.
func TestWhoEditsPostings(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		auditor, stranger := h.user(
			"Aud Itor",
			workflow.RoleAuditor,
		), h.user(
			"Stan Stranger",
			workflow.RoleRecruiter,
		)
		team := h.user("Tea Recruiter", workflow.RoleMember)
		confidant := h.confidant()
		_, err := h.hiring.AddHiringTeamMember(
			h.as(h.lead),
			hiring.AddHiringTeamMemberInput{
				PostingID: h.postingID,
				UserID:    team.ID,
				Role:      workflow.TeamRecruiter,
			},
		)
		require.NoError(t, err)
		openingID := h.column("SELECT id FROM openings WHERE posting_id = ?", h.postingID)[0]
		commands := func() map[string]func(ctx context.Context) error {
			id, v := h.postingID, h.version(h.postingID)
			return map[string]func(ctx context.Context) error{
				"update": func(ctx context.Context) error {
					_, err := h.hiring.UpdatePosting(
						ctx,
						hiring.UpdatePostingInput{
							PostingID:       id,
							ExpectedVersion: v,
							OfferRequired:   set(!h.postingRow(id).OfferRequired),
						},
					)
					return err
				},
				"open": func(ctx context.Context) error {
					_, err := h.hiring.OpenPosting(
						ctx,
						hiring.OpenPostingInput{PostingID: id, ExpectedVersion: v},
					)
					return err
				},
				"hold": func(ctx context.Context) error {
					_, err := h.hiring.HoldPosting(
						ctx,
						hiring.HoldPostingInput{PostingID: id, ExpectedVersion: v},
					)
					return err
				},
				"close": func(ctx context.Context) error {
					_, err := h.hiring.ClosePosting(
						ctx,
						hiring.ClosePostingInput{
							PostingID:       id,
							ExpectedVersion: v,
							Applications:    workflow.CloseKeep,
						},
					)
					return err
				},
				"reopen": func(ctx context.Context) error {
					_, err := h.hiring.ReopenPosting(
						ctx,
						hiring.ReopenPostingInput{PostingID: id, ExpectedVersion: v},
					)
					return err
				},
				"confidential": func(ctx context.Context) error {
					_, err := h.hiring.SetPostingConfidential(
						ctx,
						hiring.SetPostingConfidentialInput{
							PostingID:       id,
							ExpectedVersion: v,
							Confidential:    true,
						},
					)
					return err
				},
				"add openings": func(ctx context.Context) error {
					_, err := h.hiring.AddOpenings(
						ctx,
						hiring.AddOpeningsInput{PostingID: id, Count: 1},
					)
					return err
				},
				"cancel opening": func(ctx context.Context) error {
					_, err := h.hiring.CancelOpening(
						ctx,
						hiring.CancelOpeningInput{
							OpeningID: openingID,
							Reason:    workflow.CancelOther,
						},
					)
					return err
				},
				"add stage": func(ctx context.Context) error {
					_, err := h.hiring.AddStage(
						ctx,
						hiring.AddStageInput{
							PostingID:       id,
							ExpectedVersion: v,
							Name:            "x",
							Kind:            workflow.StageScreen,
						},
					)
					return err
				},
				"update stage": func(ctx context.Context) error {
					_, err := h.hiring.UpdateStage(
						ctx,
						hiring.UpdateStageInput{
							StageID:         h.stageIDs[0],
							ExpectedVersion: v,
							Name:            set("y"),
						},
					)
					return err
				},
				"reorder": func(ctx context.Context) error {
					_, err := h.hiring.ReorderStages(
						ctx,
						hiring.ReorderStagesInput{
							PostingID:       id,
							ExpectedVersion: v,
							StageIDs:        h.stageIDs,
						},
					)
					return err
				},
				"remove stage": func(ctx context.Context) error {
					_, err := h.hiring.RemoveStage(
						ctx,
						hiring.RemoveStageInput{StageID: h.stageIDs[0], ExpectedVersion: v},
					)
					return err
				},
				"add member": func(ctx context.Context) error {
					_, err := h.hiring.AddHiringTeamMember(
						ctx,
						hiring.AddHiringTeamMemberInput{
							PostingID: id,
							UserID:    h.outsider.ID,
							Role:      workflow.TeamHiringLead,
						},
					)
					return err
				},
				"change role": func(ctx context.Context) error {
					_, err := h.hiring.ChangeHiringTeamRole(
						ctx,
						hiring.ChangeHiringTeamRoleInput{
							PostingID: id,
							UserID:    h.sourcer.ID,
							Role:      workflow.TeamHiringLead,
						},
					)
					return err
				},
				"remove member": func(ctx context.Context) error {
					_, err := h.hiring.RemoveHiringTeamMember(
						ctx,
						hiring.RemoveHiringTeamMemberInput{PostingID: id, UserID: h.lead.ID},
					)
					return err
				},
			}
		}
		for name, command := range commands() {
			h.everyone([]*access.Viewer{h.coordinator, h.sourcer}, access.ErrForbidden, command)
			h.everyone([]*access.Viewer{h.outsider, auditor}, access.ErrNotFound, command)
			if name == "cancel opening" {
				h.everyone(
					[]*access.Viewer{h.interviewer},
					access.ErrNotFound,
					command,
				) // the interviewer sees no openings
				continue
			}
			h.everyone([]*access.Viewer{h.interviewer}, access.ErrForbidden, command)
		}
		for _, v := range []*access.Viewer{h.admin, h.recruiter, stranger, h.lead, team, confidant} {
			require.NoError(t, commands()["update"](h.as(v)), v.Name)
			require.NoError(t, commands()["add openings"](h.as(v)), v.Name)
		}
		_, err = h.hiring.SetPostingConfidential(
			h.as(h.lead),
			hiring.SetPostingConfidentialInput{
				PostingID:       h.postingID,
				ExpectedVersion: h.version(h.postingID),
				Confidential:    true,
			},
		)
		require.NoError(t, err)
		for _, command := range commands() {
			h.everyone(
				[]*access.Viewer{h.admin, stranger, h.outsider, auditor},
				access.ErrNotFound,
				command,
			)
		}
		for _, v := range []*access.Viewer{h.recruiter, h.lead, team, confidant} {
			require.NoError(t, commands()["update"](h.as(v)), v.Name)
		}
	})
}
