package hiring_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/entity"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

func withCompany(t *testing.T, test func(t *testing.T, h *company)) {
	t.Helper()
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) { test(t, newCompany(t, db)) })
}

func (h *company) move(
	v *access.Viewer,
	a *ent.Application,
	stage string,
) (*command.Outcome, error) {
	return h.hiring.MoveApplication(
		h.as(v),
		hiring.MoveApplicationInput{
			ApplicationID:   a.ID,
			ToStageID:       stage,
			ExpectedVersion: a.Version,
		},
	)
}

func TestAMoveChangesRowTransitionAndLogTogether(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		a := h.apply(h.postingID)
		h.clock.Advance(1e9)
		before := h.clock.Now()
		note := "strong talk"
		out, err := h.hiring.MoveApplication(h.as(h.lead), hiring.MoveApplicationInput{
			ApplicationID: a.ID, ToStageID: h.stageIDs[2], ExpectedVersion: 1, Note: &note,
		})
		require.NoError(t, err)
		now := h.row(a.ID)
		require.Equal(t, h.stageIDs[2], now.StageID)
		require.Equal(t, 2, now.Version)
		require.False(
			t,
			now.EnteredStageAt.Before(before),
			"the time in the new stage starts with the move",
		)
		require.Equal(t, a.AppliedAt.UTC(), now.AppliedAt.UTC())

		transitions, err := h.db.Store.Ent().Transition.Query().All(h.system())
		require.NoError(t, err)
		require.Len(t, transitions, 2)
		moved := transitions[1]
		if moved.Kind != workflow.TransitionMoved {
			moved = transitions[0]
		}
		require.Equal(t, note, *moved.Note)
		require.Equal(t, h.stageIDs[0], *moved.FromStageID)
		require.Equal(t, h.lead.ID, *moved.ActorID)
		require.Equal(t, 2, moved.ApplicationVersion)

		written, err := eventlog.ByID(t.Context(), h.db.Store, []string{out.Event().ID})
		require.NoError(t, err)
		require.Equal(t, out.Events, written, "the outcome has the events that were logged")
		require.Equal(t, eventlog.Facts{
			ApplicationVersion: 2,
			FromStageID:        h.stageIDs[0],
			ToStageID:          h.stageIDs[2],
			TransitionID:       moved.ID,
			FromStatus:         workflow.ApplicationActive,
			ToStatus:           workflow.ApplicationActive,
		}, written[0].Facts)
		require.Equal(t, eventlog.Actor{Kind: workflow.ActorUser, ID: h.lead.ID}, written[0].Actor)
	})
}

func TestMovesThatAreRefusedChangeNothing(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		a := h.apply(h.postingID)
		_, other := h.posting("Other", 1)
		head := func() int { return h.count("SELECT head FROM event_stream") }
		before := head()
		long := strings.Repeat("x", 5001)
		nul := "a\x00b"
		for name, c := range map[string]struct {
			as   *access.Viewer
			in   hiring.MoveApplicationInput
			code string
			is   error
		}{
			"present stage":     {as: h.lead, in: hiring.MoveApplicationInput{ToStageID: h.stageIDs[0]}, code: workflow.CodeSameStage},
			"other posting":     {as: h.admin, in: hiring.MoveApplicationInput{ToStageID: other[1]}, code: workflow.CodeNotInPosting},
			"unseen posting":    {as: h.lead, in: hiring.MoveApplicationInput{ToStageID: other[1]}, code: command.CodeNotFound},
			"no such stage":     {as: h.lead, in: hiring.MoveApplicationInput{ToStageID: h.ids.New(ids.Stage)}, code: command.CodeNotFound},
			"id of other type":  {as: h.lead, in: hiring.MoveApplicationInput{ToStageID: h.postingID}, code: command.CodeNotFound},
			"no id":             {as: h.lead, in: hiring.MoveApplicationInput{ToStageID: "\x00'; DROP TABLE x"}, code: command.CodeNotFound},
			"long note":         {as: h.lead, in: hiring.MoveApplicationInput{ToStageID: h.stageIDs[1], Note: &long}, code: command.CodeTooLong},
			"NUL in note":       {as: h.lead, in: hiring.MoveApplicationInput{ToStageID: h.stageIDs[1], Note: &nul}, code: command.CodeInvalid},
			"NUL in key":        {as: h.lead, in: hiring.MoveApplicationInput{ToStageID: h.stageIDs[1], IdempotencyKey: &nul}, code: command.CodeInvalid},
			"sourcer":           {as: h.sourcer, in: hiring.MoveApplicationInput{ToStageID: h.stageIDs[1]}, is: access.ErrForbidden},
			"interviewer":       {as: h.interviewer, in: hiring.MoveApplicationInput{ToStageID: h.stageIDs[1]}, is: access.ErrNotFound},
			"outsider":          {as: h.outsider, in: hiring.MoveApplicationInput{ToStageID: h.stageIDs[1]}, is: access.ErrNotFound},
			"no such":           {as: h.admin, in: hiring.MoveApplicationInput{ApplicationID: h.ids.New(ids.Application), ToStageID: h.stageIDs[1]}, is: access.ErrNotFound},
			"application's kin": {as: h.admin, in: hiring.MoveApplicationInput{ApplicationID: a.CandidateID, ToStageID: h.stageIDs[1]}, is: access.ErrNotFound},
		} {
			t.Run(name, func(t *testing.T) {
				c.in.ExpectedVersion = 1
				if c.in.ApplicationID == "" {
					c.in.ApplicationID = a.ID
				}
				_, err := h.hiring.MoveApplication(h.as(c.as), c.in)
				if c.is != nil {
					require.ErrorIs(t, err, c.is)
					return
				}
				invalid, ok := errors.AsType[*command.InvalidInput](err)
				require.True(t, ok, "%v", err)
				require.Equal(t, c.code, invalid.Fields[0].Code)
			})
		}
		_, err := h.hiring.MoveApplication(
			t.Context(),
			hiring.MoveApplicationInput{
				ApplicationID:   a.ID,
				ToStageID:       h.stageIDs[1],
				ExpectedVersion: 1,
			},
		)
		require.ErrorIs(t, err, access.ErrUnauthenticated)
		readOnly := *h.lead
		readOnly.Scope = workflow.ScopeRead
		_, err = h.move(&readOnly, a, h.stageIDs[1])
		require.ErrorIs(t, err, access.ErrForbidden)

		require.Equal(t, before, head())
		require.Equal(t, 1, h.row(a.ID).Version)
	})
}

// Of a hundred users who move one application at the same time, one succeeds, and the others get a
// version conflict.
func TestContestedMoves(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		const movers = 100
		a := h.apply(h.postingID)
		var (
			wg        sync.WaitGroup
			mu        sync.Mutex
			won       int
			conflicts int
		)
		for i := range movers {
			wg.Go(func() {
				_, err := h.move(
					[]*access.Viewer{h.admin, h.recruiter, h.lead, h.coordinator}[i%4],
					a,
					h.stageIDs[1+i%3],
				)
				conflict, lost := errors.AsType[*command.VersionConflict](err)
				mu.Lock()
				defer mu.Unlock()
				switch {
				case err == nil:
					won++
				case lost && *conflict == command.VersionConflict{ID: a.ID, Expected: 1, Current: 2}:
					conflicts++
				default:
					t.Error(err)
				}
			})
		}
		wg.Wait()
		require.Equal(t, 1, won)
		require.Equal(t, movers-1, conflicts)
		require.Equal(t, 2, h.row(a.ID).Version)
		require.Equal(t, 1, h.count("SELECT count(*) FROM transitions WHERE kind = 'MOVED'"))
		require.Equal(t, 1, h.count("SELECT count(*) FROM event WHERE kind = 'ApplicationMoved'"))
	})
}

func TestARetriedMoveIsDoneOnce(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		a := h.apply(h.postingID)
		key := "retry-1"
		in := hiring.MoveApplicationInput{
			ApplicationID:   a.ID,
			ToStageID:       h.stageIDs[1],
			ExpectedVersion: 1,
			IdempotencyKey:  &key,
		}
		var (
			wg       sync.WaitGroup
			mu       sync.Mutex
			replayed int
			events   = map[string]bool{}
		)
		for range 20 {
			wg.Go(func() {
				out, err := h.hiring.MoveApplication(h.as(h.lead), in)
				if err != nil {
					t.Error(err)
					return
				}
				mu.Lock()
				defer mu.Unlock()
				events[out.Event().ID] = true
				if out.Replayed {
					replayed++
				}
			})
		}
		wg.Wait()
		require.Equal(t, 19, replayed)
		require.Len(t, events, 1, "a replay returns the first event")
		require.Equal(t, 2, h.row(a.ID).Version)

		in.ToStageID = h.stageIDs[2]
		_, err := h.hiring.MoveApplication(h.as(h.lead), in)
		require.ErrorIs(t, err, command.ErrIdempotencyMismatch)
		_, err = h.hiring.MoveApplication(h.as(h.recruiter), hiring.MoveApplicationInput{
			ApplicationID: a.ID, ToStageID: h.stageIDs[2], ExpectedVersion: 2, IdempotencyKey: &key,
		})
		require.NoError(t, err, "keys belong to their actor")
	})
}

func TestAFailedCommandLeavesItsKeyFree(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		a := h.apply(h.postingID)
		key := "k"
		in := hiring.MoveApplicationInput{
			ApplicationID:   a.ID,
			ToStageID:       h.stageIDs[1],
			ExpectedVersion: 9,
			IdempotencyKey:  &key,
		}
		_, err := h.hiring.MoveApplication(h.as(h.lead), in)
		require.Error(t, err)
		in.ExpectedVersion = 1
		_, err = h.hiring.MoveApplication(h.as(h.lead), in)
		require.NoError(t, err)
	})
}

func TestApplicationLifeCycle(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.lead)
		first, second, third := h.apply(h.postingID), h.apply(h.postingID), h.apply(h.postingID)
		refused := func(want error, err error) { t.Helper(); require.ErrorIs(t, err, want) }

		_, err := h.hiring.RejectApplication(
			ctx,
			hiring.RejectApplicationInput{
				ApplicationID:   first.ID,
				ExpectedVersion: 1,
				ReasonID:        h.reason(workflow.DecisionTheyWithdrew),
			},
		)
		invalid, ok := errors.AsType[*command.InvalidInput](err)
		require.True(t, ok, "%v", err)
		require.Equal(t, []string{"input", "reasonId"}, invalid.Fields[0].Path)

		_, err = h.hiring.RejectApplication(
			ctx,
			hiring.RejectApplicationInput{
				ApplicationID:   first.ID,
				ExpectedVersion: 1,
				ReasonID:        h.reason(workflow.DecisionWeRejected),
			},
		)
		require.NoError(t, err)
		require.NotNil(t, h.row(first.ID).EndedAt)
		_, err = h.move(h.lead, h.row(first.ID), h.stageIDs[1])
		_, ok = errors.AsType[workflow.IllegalTransition](err)
		require.True(t, ok, "%v", err)

		_, err = h.hiring.ReopenApplication(
			ctx,
			hiring.ReopenApplicationInput{ApplicationID: first.ID, ExpectedVersion: 2},
		)
		require.NoError(t, err)
		again := h.row(first.ID)
		require.Equal(t, workflow.ApplicationActive, again.Status)
		require.Equal(t, first.StageID, again.StageID)
		require.Nil(t, again.EndedAt)
		require.Nil(t, again.ReasonID)

		openings := h.column(
			"SELECT id FROM openings WHERE posting_id = ? ORDER BY created_at, id",
			h.postingID,
		)
		out, err := h.hiring.HireApplication(
			ctx,
			hiring.HireApplicationInput{ApplicationID: first.ID, ExpectedVersion: 3},
		)
		require.NoError(t, err)
		require.Equal(t, openings[0], out.OpeningID, "the oldest open opening is filled")
		_, err = h.hiring.HireApplication(
			ctx,
			hiring.HireApplicationInput{
				ApplicationID:   second.ID,
				ExpectedVersion: 1,
				OpeningID:       &openings[0],
			},
		)
		refused(workflow.NoOpenOpening{}, err)
		_, err = h.hiring.HireApplication(
			ctx,
			hiring.HireApplicationInput{
				ApplicationID:   second.ID,
				ExpectedVersion: 1,
				OpeningID:       &openings[1],
			},
		)
		require.NoError(t, err)
		_, err = h.hiring.HireApplication(
			ctx,
			hiring.HireApplicationInput{ApplicationID: third.ID, ExpectedVersion: 1},
		)
		refused(workflow.NoOpenOpening{}, err)

		out, err = h.hiring.ReopenApplication(
			ctx,
			hiring.ReopenApplicationInput{ApplicationID: first.ID, ExpectedVersion: 4},
		)
		require.NoError(t, err)
		require.Equal(t, openings[0], out.OpeningID, "undoing the hire reopens its opening")
		require.Equal(t, 1, h.count("SELECT count(*) FROM openings WHERE status = 'FILLED'"))
		_, err = h.hiring.WithdrawApplication(
			h.as(h.coordinator),
			hiring.WithdrawApplicationInput{
				ApplicationID:   third.ID,
				ExpectedVersion: 1,
				ReasonID:        h.reason(workflow.DecisionTheyWithdrew),
			},
		)
		require.NoError(t, err)
		require.Equal(t, workflow.ApplicationWithdrawn, h.row(third.ID).Status)
		_, err = h.hiring.RejectApplication(
			h.as(h.coordinator),
			hiring.RejectApplicationInput{
				ApplicationID:   first.ID,
				ExpectedVersion: 5,
				ReasonID:        h.reason(workflow.DecisionWeRejected),
			},
		)
		refused(access.ErrForbidden, err)
	})
}

// Two concurrent hires never fill the same opening.
func TestTheLastOpeningIsFilledOnce(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		posting, _ := h.posting("One opening", 1)
		var applications []*ent.Application
		for range 8 {
			applications = append(applications, h.apply(posting))
		}
		var wg sync.WaitGroup
		var mu sync.Mutex
		hired := 0
		for _, a := range applications {
			wg.Go(func() {
				_, err := h.hiring.HireApplication(
					h.as(h.recruiter),
					hiring.HireApplicationInput{ApplicationID: a.ID, ExpectedVersion: 1},
				)
				mu.Lock()
				defer mu.Unlock()
				if err == nil {
					hired++
				} else if !errors.Is(err, workflow.NoOpenOpening{}) {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		require.Equal(t, 1, hired)
		require.Equal(t, 1, h.count("SELECT count(*) FROM applications WHERE status = 'HIRED'"))
	})
}

func TestOneActiveApplicationPerCandidateAndPosting(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		a := h.apply(h.postingID)
		again := hiring.CreateApplicationInput{PostingID: h.postingID, CandidateID: &a.CandidateID}
		isDuplicate := func(err error) {
			t.Helper()
			duplicate, ok := errors.AsType[*hiring.DuplicateApplication](err)
			require.True(t, ok, "%v", err)
			require.Equal(t, a.ID, duplicate.ExistingID)
		}
		_, err := h.hiring.CreateApplication(h.as(h.sourcer), again)
		isDuplicate(err)

		_, err = h.hiring.RejectApplication(
			h.as(h.lead),
			hiring.RejectApplicationInput{
				ApplicationID:   a.ID,
				ExpectedVersion: 1,
				ReasonID:        h.reason(workflow.DecisionWeRejected),
			},
		)
		require.NoError(t, err)
		var wg sync.WaitGroup
		var mu sync.Mutex
		made := map[string]bool{}
		for range 8 {
			wg.Go(func() {
				out, err := h.hiring.CreateApplication(h.as(h.recruiter), again)
				mu.Lock()
				defer mu.Unlock()
				if err == nil {
					made[out.ApplicationID] = true
				} else if _, ok := errors.AsType[*hiring.DuplicateApplication](err); !ok {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		require.Len(t, made, 1)
		_, err = h.hiring.ReopenApplication(
			h.as(h.lead),
			hiring.ReopenApplicationInput{ApplicationID: a.ID, ExpectedVersion: 2},
		)
		_, ok := errors.AsType[*hiring.DuplicateApplication](err)
		require.True(t, ok, "%v", err)
	})
}

func TestTransfer(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		a := h.apply(h.postingID)
		target, stages := h.posting("Staff engineer", 1)
		in := hiring.TransferApplicationInput{
			ApplicationID:   a.ID,
			ExpectedVersion: 1,
			ToPostingID:     target,
			ToStageID:       &stages[1],
		}
		_, err := h.hiring.TransferApplication(h.as(h.lead), in)
		_, hidden := errors.AsType[*command.InvalidInput](err)
		require.True(
			t,
			hidden,
			"a posting that the viewer does not see is reported as missing: %v",
			err,
		)
		out, err := h.hiring.TransferApplication(h.as(h.recruiter), in)
		require.NoError(t, err)
		old, fresh := h.row(a.ID), h.row(out.OtherApplicationID)
		require.Equal(t, workflow.ApplicationTransferred, old.Status)
		require.Equal(t, fresh.ID, *old.TransferredToID)
		require.Equal(t, old.ID, *fresh.TransferredFromID)
		require.Equal(t, target, fresh.PostingID)
		require.Equal(t, stages[1], fresh.StageID)
		require.Equal(t, eventlog.ApplicationTransferred, out.Event().Kind)

		secret, _ := h.posting("Secret", 1)
		_, err = h.hiring.SetPostingConfidential(
			h.as(h.recruiter),
			hiring.SetPostingConfidentialInput{
				PostingID:       secret,
				ExpectedVersion: h.postingRow(secret).Version,
				Confidential:    true,
			},
		)
		require.NoError(t, err)
		_, err = h.hiring.TransferApplication(
			h.as(h.recruiter),
			hiring.TransferApplicationInput{
				ApplicationID:   fresh.ID,
				ExpectedVersion: 1,
				ToPostingID:     secret,
			},
		)
		invalid, ok := errors.AsType[*command.InvalidInput](err)
		require.True(t, ok, "%v", err)
		require.Equal(t, workflow.CodeConfidentialTarget, invalid.Fields[0].Code)
	})
}

func TestBulkMovesAnswerRowByRow(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		good, stale, there := h.apply(h.postingID), h.apply(h.postingID), h.apply(h.postingID)
		_, err := h.move(h.lead, there, h.stageIDs[1])
		require.NoError(t, err)
		elsewhere, _ := h.posting("Elsewhere", 1)
		foreign := h.apply(elsewhere)
		key := "bulk"
		in := hiring.MoveApplicationsInput{
			ToStageID:      h.stageIDs[1],
			IdempotencyKey: &key,
			Items: []hiring.ApplicationItemInput{
				{ApplicationID: stale.ID, ExpectedVersion: 7},
				{ApplicationID: good.ID, ExpectedVersion: 1},
				{ApplicationID: there.ID, ExpectedVersion: 2},
				{ApplicationID: foreign.ID, ExpectedVersion: 1},
				{ApplicationID: "nonsense", ExpectedVersion: 1},
			},
		}
		out, err := h.hiring.MoveApplications(h.as(h.lead), in)
		require.NoError(t, err)
		require.Len(t, out.Items, 5)
		_, conflict := errors.AsType[*command.VersionConflict](out.Items[0].Err)
		require.True(t, conflict)
		require.NoError(t, out.Items[1].Err)
		require.NotEmpty(t, out.Items[1].EventID)
		_, same := errors.AsType[*command.InvalidInput](out.Items[2].Err)
		require.True(t, same)
		require.ErrorIs(t, out.Items[3].Err, access.ErrNotFound)
		require.ErrorIs(t, out.Items[4].Err, access.ErrNotFound)
		require.Equal(t, h.stageIDs[1], h.row(good.ID).StageID)
		require.Equal(t, 1, h.row(stale.ID).Version)

		again, err := h.hiring.MoveApplications(h.as(h.lead), in)
		require.NoError(t, err)
		require.True(t, again.Replayed)
		require.Equal(t, out.Items[1].EventID, again.Items[1].EventID)
		require.Equal(t, 2, h.row(good.ID).Version)

		in.IdempotencyKey, in.Items = nil, append(in.Items, in.Items[0])
		_, err = h.hiring.MoveApplications(h.as(h.lead), in)
		_, ok := errors.AsType[*command.InvalidInput](err)
		require.True(t, ok, "want an InvalidInput for the duplicate, got %v", err)
	})
}

func TestInterviewersSeeWhatTheyInterview(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		a := h.apply(h.postingID)
		seen := func() bool {
			found, err := h.db.Store.Ent().Application.Get(h.as(h.interviewer), a.ID)
			require.True(t, err == nil || ent.IsNotFound(err), "%v", err)
			return found != nil
		}
		entity.Narrow(h.db.Store.Ent(), h.db.Store.ReadOnly().Ent())
		require.False(t, seen())
		in := hiring.AssignInterviewersInput{
			ApplicationID: a.ID,
			AddUserIDs:    []string{h.interviewer.ID},
		}
		out, err := h.hiring.AssignInterviewers(h.as(h.coordinator), in)
		require.NoError(t, err)
		require.Equal(t, []string{h.interviewer.ID}, out.Event().Facts.AddedIDs)
		require.True(t, seen())
		out, err = h.hiring.AssignInterviewers(h.as(h.coordinator), in)
		require.NoError(t, err)
		require.Nil(t, out.Event(), "nothing changed")
		_, err = h.move(h.interviewer, a, h.stageIDs[1])
		require.ErrorIs(
			t,
			err,
			access.ErrForbidden,
			"seeing an application does not allow moving it",
		)
		_, err = h.hiring.AssignInterviewers(
			h.as(h.lead),
			hiring.AssignInterviewersInput{
				ApplicationID: a.ID,
				RemoveUserIDs: []string{h.interviewer.ID},
			},
		)
		require.NoError(t, err)
		require.False(t, seen())
	})
}

// Users do not see or move the candidate that they are themselves, whatever their role.
func TestUsersDoNotSeeTheirOwnApplication(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		a := h.apply(h.postingID)
		_, err := h.db.Store.Exec(
			t.Context(),
			"UPDATE candidates SET linked_user_id = ? WHERE id = ?",
			h.admin.ID,
			a.CandidateID,
		)
		require.NoError(t, err)
		_, err = h.move(h.admin, a, h.stageIDs[1])
		require.ErrorIs(t, err, access.ErrNotFound)
		_, err = h.move(h.recruiter, a, h.stageIDs[1])
		require.NoError(t, err)
	})
}
