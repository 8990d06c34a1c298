package workflow_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	. "hirewire/internal/workflow"
)

const (
	here      = "pst_here"
	elsewhere = "pst_elsewhere"
)

type applicationCommand struct {
	action Action
	kind   TransitionKind
	to     ApplicationStatus
	// run calls the command with valid input, so that only the statuses decide.
	run func(PostingStatus, Application) (Change, error)
}

func applicationCommands() []applicationCommand {
	return []applicationCommand{
		{
			ActionMove,
			TransitionMoved,
			ApplicationActive,
			func(p PostingStatus, a Application) (Change, error) {
				return Move(p, a, Stage{ID: "another", PostingID: a.PostingID})
			},
		},
		{
			ActionReject,
			TransitionRejected,
			ApplicationRejected,
			func(p PostingStatus, a Application) (Change, error) {
				return Reject(p, a, DecisionWeRejected)
			},
		},
		{
			ActionWithdraw,
			TransitionWithdrawn,
			ApplicationWithdrawn,
			func(p PostingStatus, a Application) (Change, error) {
				return Withdraw(p, a, DecisionTheyWithdrew)
			},
		},
		{
			ActionReopen,
			TransitionReopened,
			ApplicationActive,
			func(p PostingStatus, a Application) (Change, error) {
				return Reopen(p, a, nil)
			},
		},
		{
			ActionHire,
			TransitionHired,
			ApplicationHired,
			func(p PostingStatus, a Application) (Change, error) {
				return Hire(p, a, false, false, false)
			},
		},
		{
			ActionTransfer,
			TransitionTransferred,
			ApplicationTransferred,
			func(p PostingStatus, a Application) (Change, error) {
				return TransferOut(p, a, PostingOpen, false)
			},
		},
	}
}

type cell struct {
	// actions are the allowed actions, in the order of ApplicationActions.
	actions []Action
	// allowed are the statuses that IllegalTransition lists. It is ignored if the posting refuses
	// the command.
	allowed string
}

// expected lists the allowed actions by hand, independently of the rules.
func expected() map[PostingStatus]map[ApplicationStatus]cell {
	beforeOpen := map[ApplicationStatus]cell{
		ApplicationActive:      {},
		ApplicationHired:       {},
		ApplicationRejected:    {},
		ApplicationWithdrawn:   {},
		ApplicationTransferred: {},
	}
	working := []Action{ActionMove, ActionReject, ActionWithdraw, ActionTransfer, ActionComment}
	hiring := []Action{
		ActionMove,
		ActionReject,
		ActionWithdraw,
		ActionHire,
		ActionTransfer,
		ActionComment,
	}
	ending := []Action{ActionReject, ActionWithdraw, ActionTransfer, ActionComment}
	reopenable := []Action{ActionReopen, ActionComment}
	comment := []Action{ActionComment}
	return map[PostingStatus]map[ApplicationStatus]cell{
		PostingDraft:           beforeOpen,
		PostingPendingApproval: beforeOpen,
		PostingOpen: {
			ApplicationActive:      {hiring, "HIRED REJECTED WITHDRAWN TRANSFERRED"},
			ApplicationHired:       {reopenable, "ACTIVE"},
			ApplicationRejected:    {reopenable, "ACTIVE"},
			ApplicationWithdrawn:   {reopenable, "ACTIVE"},
			ApplicationTransferred: {comment, ""},
		},
		PostingOnHold: {
			ApplicationActive:      {working, "REJECTED WITHDRAWN TRANSFERRED"},
			ApplicationHired:       {reopenable, "ACTIVE"},
			ApplicationRejected:    {reopenable, "ACTIVE"},
			ApplicationWithdrawn:   {reopenable, "ACTIVE"},
			ApplicationTransferred: {comment, ""},
		},
		PostingClosed: {
			ApplicationActive:      {ending, "REJECTED WITHDRAWN TRANSFERRED"},
			ApplicationHired:       {comment, ""},
			ApplicationRejected:    {comment, ""},
			ApplicationWithdrawn:   {comment, ""},
			ApplicationTransferred: {comment, ""},
		},
	}
}

// postingRefuses lists the commands that each posting status refuses, whatever the application's
// status.
func postingRefuses(p PostingStatus, a Action) bool {
	switch a {
	case ActionMove, ActionReopen:
		return p != PostingOpen && p != PostingOnHold
	case ActionHire:
		return p != PostingOpen
	default:
		return p == PostingDraft || p == PostingPendingApproval
	}
}

func TestApplicationEveryStateAndCommand(t *testing.T) {
	for _, posting := range allPostings() {
		for _, status := range allApplications() {
			want, listed := expected()[posting][status]
			require.True(t, listed)
			app := Application{Status: status, StageID: "kept", PostingID: here}
			name := string(posting) + "/" + string(status)

			t.Run(name+"/actions", func(t *testing.T) {
				require.Equal(
					t,
					append([]Action{}, want.actions...),
					ApplicationActions(posting, app),
				)
			})
			t.Run(name+"/comment", func(t *testing.T) {
				if err := Comment(posting, app); slices.Contains(want.actions, ActionComment) {
					require.NoError(t, err)
				} else {
					require.Equal(t, PostingNotOpen{Status: posting}, err)
				}
			})
			for _, c := range applicationCommands() {
				t.Run(name+"/"+string(c.action), func(t *testing.T) {
					got, err := c.run(posting, app)
					if slices.Contains(want.actions, c.action) {
						stage := "kept"
						if c.action == ActionMove {
							stage = "another"
						}
						require.NoError(t, err)
						require.Equal(t, Change{
							Kind:        c.kind,
							FromStatus:  status,
							ToStatus:    c.to,
							FromStageID: "kept",
							ToStageID:   stage,
						}, got)
						return
					}
					require.Zero(t, got)
					if postingRefuses(posting, c.action) {
						require.Equal(t, PostingNotOpen{Status: posting}, err)
						return
					}
					requireIllegal(t, err, string(status), string(c.to), want.allowed)
				})
			}
		}
	}
}

func TestReceive(t *testing.T) {
	for _, posting := range allPostings() {
		got, err := Receive(posting, Stage{ID: "first", PostingID: here})
		if posting == PostingOpen || posting == PostingOnHold {
			require.NoError(t, err)
			require.Equal(
				t,
				Change{Kind: TransitionReceived, ToStatus: ApplicationActive, ToStageID: "first"},
				got,
			)
			_, err = Receive(posting, Stage{ID: "first", PostingID: here, Archived: true})
			requireInvalid(t, err, CodeArchived, "stageId")
			continue
		}
		require.Equal(t, PostingNotOpen{Status: posting}, err)
		_, err = Receive(posting, Stage{Archived: true})
		require.Equal(t, PostingNotOpen{Status: posting}, err, "the posting is checked first")
	}
}

func active() Application {
	return Application{Status: ApplicationActive, StageID: "kept", PostingID: here}
}

func TestMoveChecksTheStageLast(t *testing.T) {
	for _, c := range []struct {
		to   Stage
		code string
	}{
		{Stage{ID: "kept", PostingID: here}, CodeSameStage},
		{Stage{ID: "kept", PostingID: here, Archived: true}, CodeSameStage},
		{Stage{ID: "gone", PostingID: here, Archived: true}, CodeArchived},
		{Stage{ID: "other", PostingID: elsewhere}, CodeNotInPosting},
		{Stage{ID: "other", PostingID: elsewhere, Archived: true}, CodeNotInPosting},
		{Stage{ID: "kept", PostingID: elsewhere}, CodeNotInPosting},
	} {
		_, err := Move(PostingOpen, active(), c.to)
		requireInvalid(t, err, c.code, "toStageId")

		ended := active()
		ended.Status = ApplicationRejected
		_, err = Move(PostingOpen, ended, c.to)
		requireIllegal(t, err, "REJECTED", "ACTIVE", "ACTIVE")

		_, err = Move(PostingClosed, ended, c.to)
		require.Equal(t, PostingNotOpen{Status: PostingClosed}, err)
	}
}

func TestReasonsFitTheDecision(t *testing.T) {
	for reason, fits := range map[DecisionKind]struct{ reject, withdraw bool }{
		DecisionWeRejected:   {true, false},
		DecisionTheyWithdrew: {false, true},
		DecisionOther:        {true, true},
		"":                   {false, false},
		"NONSENSE":           {false, false},
	} {
		_, rejectErr := Reject(PostingClosed, active(), reason)
		_, withdrawErr := Withdraw(PostingClosed, active(), reason)
		if fits.reject {
			require.NoError(t, rejectErr)
		} else {
			requireInvalid(t, rejectErr, CodeWrongKind, "reasonId")
		}
		if fits.withdraw {
			require.NoError(t, withdrawErr)
		} else {
			requireInvalid(t, withdrawErr, CodeWrongKind, "reasonId")
		}
	}
	ended := active()
	ended.Status = ApplicationHired
	_, err := Reject(PostingOpen, ended, "")
	requireIllegal(t, err, "HIRED", "REJECTED", "ACTIVE")
	_, err = Withdraw(PostingDraft, ended, "")
	require.Equal(t, PostingNotOpen{Status: PostingDraft}, err)
}

func TestReopenStages(t *testing.T) {
	rejected := active()
	rejected.Status = ApplicationRejected
	fromArchived := rejected
	fromArchived.StageArchived = true

	for _, app := range []Application{rejected, fromArchived} {
		got, err := Reopen(PostingOnHold, app, &Stage{ID: "named", PostingID: here})
		require.NoError(t, err)
		require.Equal(t, Change{
			Kind: TransitionReopened, FromStatus: ApplicationRejected, ToStatus: ApplicationActive,
			FromStageID: "kept", ToStageID: "named",
		}, got)

		_, err = Reopen(PostingOpen, app, &Stage{ID: "other", PostingID: elsewhere, Archived: true})
		requireInvalid(t, err, CodeNotInPosting, "toStageId")
		_, err = Reopen(PostingOpen, app, &Stage{ID: "gone", PostingID: here, Archived: true})
		requireInvalid(t, err, CodeArchived, "toStageId")
	}

	got, err := Reopen(PostingOpen, rejected, &Stage{ID: "kept", PostingID: here})
	require.NoError(t, err)
	require.Equal(t, "kept", got.ToStageID)

	_, err = Reopen(PostingOpen, fromArchived, nil)
	requireInvalid(t, err, CodeStageArchived, "toStageId")
	_, err = Reopen(PostingOpen, fromArchived, &Stage{ID: "kept", PostingID: here, Archived: true})
	requireInvalid(t, err, CodeArchived, "toStageId")
	_, err = Reopen(PostingClosed, fromArchived, nil)
	require.Equal(t, PostingNotOpen{Status: PostingClosed}, err)
	fromArchived.Status = ApplicationTransferred
	_, err = Reopen(PostingOpen, fromArchived, nil)
	requireIllegal(t, err, "TRANSFERRED", "ACTIVE", "")
}

func TestHireNeedsTheOfferThatThePostingRequires(t *testing.T) {
	for _, required := range []bool{false, true} {
		for _, accepted := range []bool{false, true} {
			for _, override := range []bool{false, true} {
				_, err := Hire(PostingOpen, active(), required, accepted, override)
				if !required || accepted || override {
					require.NoError(t, err)
				} else {
					requireInvalid(t, err, CodeOfferNotAccepted, "")
				}
				_, err = Hire(PostingOnHold, active(), required, accepted, override)
				require.Equal(
					t,
					PostingNotOpen{Status: PostingOnHold},
					err,
					"nothing overrides the status of the posting",
				)
			}
		}
	}
}

func TestTransferTargets(t *testing.T) {
	for _, target := range allPostings() {
		_, err := TransferOut(PostingClosed, active(), target, false)
		if target == PostingOpen || target == PostingOnHold {
			require.NoError(t, err)
		} else {
			require.Equal(t, PostingNotOpen{Status: target, Target: true}, err)
		}
		_, err = TransferOut(PostingClosed, active(), target, true)
		requireInvalid(t, err, CodeConfidentialTarget, "toPostingId")

		ended := active()
		ended.Status = ApplicationTransferred
		_, err = TransferOut(PostingOpen, ended, target, true)
		requireIllegal(t, err, "TRANSFERRED", "TRANSFERRED", "")
		_, err = TransferOut(PostingDraft, ended, target, true)
		require.Equal(t, PostingNotOpen{Status: PostingDraft}, err)
	}
	require.NoError(t, CheckTransferTarget(active(), elsewhere))
	requireInvalid(t, CheckTransferTarget(active(), here), CodeSamePosting, "toPostingId")
}

// Unknown statuses allow nothing and cause no panic.
func TestUnknownStatuses(t *testing.T) {
	app := active()
	require.Empty(t, ApplicationActions("NONSENSE", app))
	require.NotNil(t, ApplicationActions("NONSENSE", app))
	require.Empty(t, ApplicationTransitions("NONSENSE", ApplicationActive))
	app.Status = "NONSENSE"
	require.Empty(t, ApplicationActions(PostingOpen, app))
	for _, c := range applicationCommands() {
		_, err := c.run(PostingOpen, app)
		requireIllegal(t, err, "NONSENSE", string(c.to), "")
	}
}

// A random sequence of commands on one application whose posting also changes its status. Only
// listed transitions occur, ended applications keep their stage, a move changes only the stage, a
// transfer is final, a hire happens only while the posting is OPEN, the listed actions are exactly
// those that succeed, and a refusal lists exactly the reachable statuses.
func TestRandomCommandsOnAnApplication(t *testing.T) {
	stages := []Stage{
		{ID: "s1", PostingID: here},
		{ID: "s2", PostingID: here},
		{ID: "s3", PostingID: here},
		{ID: "x1", PostingID: elsewhere},
	}
	rapid.Check(t, func(t *rapid.T) {
		plan := slices.Clone(stages)
		posting := PostingOpen
		received, err := Receive(posting, plan[0])
		require.NoError(t, err)
		app := Application{Status: received.ToStatus, StageID: received.ToStageID, PostingID: here}

		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			if rapid.IntRange(0, 5).Draw(t, "postingChanges") == 0 {
				posting = rapid.SampledFrom(allPostings()).Draw(t, "posting")
			}
			at := rapid.IntRange(0, len(plan)-1).Draw(t, "stage")
			if rapid.IntRange(0, 9).Draw(t, "archives") == 0 &&
				(app.Status != ApplicationActive || plan[at].ID != app.StageID) {
				plan[at].Archived = !plan[at].Archived
			}
			app.StageArchived = slices.ContainsFunc(
				plan,
				func(s Stage) bool { return s.ID == app.StageID && s.Archived },
			)

			var (
				to     = plan[at]
				reason = rapid.SampledFrom(append(statuses[DecisionKind](DecisionKind("").Values()), "")).
					Draw(t, "reason")
				yes    = func(label string) bool { return rapid.Bool().Draw(t, label) }
				action = rapid.SampledFrom(applicationCommands()).Draw(t, "command").action
				change Change
				err    error
			)
			switch action {
			case ActionMove:
				change, err = Move(posting, app, to)
			case ActionReject:
				change, err = Reject(posting, app, reason)
			case ActionWithdraw:
				change, err = Withdraw(posting, app, reason)
			case ActionReopen:
				named := &to
				if yes("atKeptStage") {
					named = nil
				}
				change, err = Reopen(posting, app, named)
			case ActionHire:
				change, err = Hire(posting, app, yes("required"), yes("accepted"), yes("override"))
			case ActionTransfer:
				change, err = TransferOut(
					posting,
					app,
					rapid.SampledFrom(allPostings()).Draw(t, "target"),
					yes("confidential"),
				)
			}

			offered := slices.Contains(ApplicationActions(posting, app), action)
			if err != nil {
				require.Zero(t, change)
				if refused, ok := errors.AsType[IllegalTransition](err); ok {
					require.False(
						t,
						offered,
						"a listed action is never refused because of a status",
					)
					require.Equal(
						t,
						reachable(posting, app),
						statuses[ApplicationStatus](refused.Allowed),
					)
				} else if notOpen, ok := errors.AsType[PostingNotOpen](err); ok {
					require.Equal(t, notOpen.Target, offered)
				} else {
					require.True(
						t,
						offered,
						"the input is checked only if the statuses allow the action",
					)
				}
				continue
			}

			require.True(t, offered, "an action that succeeds is listed")
			require.Equal(t, app.Status, change.FromStatus)
			require.Equal(t, app.StageID, change.FromStageID)
			require.NotEqual(t, ApplicationTransferred, app.Status, "a transfer is final")
			switch {
			case change.Kind == TransitionMoved:
				require.Equal(t, app.Status, change.ToStatus)
				require.NotEqual(t, app.StageID, change.ToStageID)
			case change.Kind == TransitionReopened:
				require.Equal(t, ApplicationActive, change.ToStatus)
			default:
				require.Equal(t, ApplicationActive, app.Status)
				require.NotEqual(t, ApplicationActive, change.ToStatus)
				require.Equal(
					t,
					app.StageID,
					change.ToStageID,
					"an ended application keeps its stage",
				)
			}
			if change.ToStatus == ApplicationActive {
				require.Contains(
					t,
					plan,
					Stage{ID: change.ToStageID, PostingID: here},
					"an active application is in a stage of its posting's plan",
				)
			}
			if change.Kind == TransitionHired {
				require.Equal(t, PostingOpen, posting)
			}
			app.Status, app.StageID = change.ToStatus, change.ToStageID
		}
	})
}

// reachable runs every command with valid input and returns the statuses that they lead to.
func reachable(posting PostingStatus, app Application) []ApplicationStatus {
	app.StageArchived = false
	found := []ApplicationStatus{}
	for _, to := range allApplications() {
		for _, c := range applicationCommands() {
			if change, err := c.run(
				posting,
				app,
			); err == nil && change.ToStatus == to &&
				to != app.Status {
				found = append(found, to)
			}
		}
	}
	return found
}
