package hiring_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// plan returns the ids of the stages of a posting's plan. It fails unless their positions are 0, 1,
// 2 and so on.
func (h *company) plan(postingID string) []string {
	h.t.Helper()
	list := h.column(
		"SELECT id FROM stages WHERE posting_id = ? AND archived_at IS NULL ORDER BY position",
		postingID,
	)
	require.Equal(
		h.t,
		len(list),
		h.count(
			`SELECT count(DISTINCT position) FROM stages WHERE posting_id = ? AND archived_at IS NULL
		AND position >= 0 AND position < ?`,
			postingID,
			len(list),
		),
		"positions are dense",
	)
	return list
}

func (h *company) addStage(
	name string,
	position *int,
	competencyIDs ...string,
) (*command.Outcome, error) {
	return h.hiring.AddStage(h.as(h.lead), hiring.AddStageInput{
		PostingID:       h.postingID,
		ExpectedVersion: h.version(h.postingID),
		Name:            name,
		Kind:            workflow.StageInterview,
		Position:        position,
		CompetencyIDs:   competencyIDs,
	})
}

func TestAddAndReorderStages(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		start, middle, end := 0, 2, len(h.stageIDs)
		version := h.version(h.postingID)
		last, err := h.addStage(" Last ", &end)
		require.NoError(t, err)
		require.Equal(t, version+1, h.version(h.postingID))
		require.Equal(t, []eventlog.Kind{eventlog.StageAdded}, kinds(last))
		begin, err := h.addStage("First", &start)
		require.NoError(t, err)
		mid, err := h.addStage("Middle", &middle)
		require.NoError(t, err)
		want := append(
			slices.Insert(append([]string{begin.StageID}, h.stageIDs...), 2, mid.StageID),
			last.StageID,
		)
		require.Equal(t, want, h.plan(h.postingID))
		require.Equal(t, want, first(t, mid).Facts.StageIDs)

		order := slices.Clone(want)
		slices.Reverse(order)
		reorder := func(list []string) (*command.Outcome, error) {
			return h.hiring.ReorderStages(
				h.as(h.lead),
				hiring.ReorderStagesInput{
					PostingID:       h.postingID,
					ExpectedVersion: h.version(h.postingID),
					StageIDs:        list,
				},
			)
		}
		out, err := reorder(order)
		require.NoError(t, err)
		require.Equal(t, order, first(t, out).Facts.StageIDs)
		require.Equal(t, order, h.plan(h.postingID))
		_, other := h.posting("Other", 0)
		h.unchanged(func() {
			same, err := reorder(order)
			require.NoError(t, err)
			require.Nil(t, same.Event())
			_, err = reorder(order[1:])
			refused(t, err, command.CodeRequired, "stageIds")
			_, err = reorder(append(order[1:], order[1]))
			refused(t, err, command.CodeDuplicate, "stageIds.7")
			_, err = reorder(append(order[1:], other[0]))
			refused(t, err, command.CodeNotFound, "stageIds.7")
			for _, bad := range []int{-1, len(order) + 1} {
				_, err = h.addStage("x", &bad)
				refused(t, err, command.CodeOutOfRange, "position")
			}
			_, err = h.addStage("x", nil, h.ids.New(ids.PostingCompetency))
			refused(t, err, command.CodeNotFound, "competencyIds.0")
			_, err = h.addStage("", nil)
			refused(t, err, command.CodeRequired, "name")
		})
		for len(h.plan(h.postingID)) < 30 {
			_, err := h.addStage("More", nil)
			require.NoError(t, err)
		}
		_, err = h.addStage("One too many", nil)
		refused(t, err, command.CodeTooMany, "input")
	})
}

func TestDefaultPositionOfStage(t *testing.T) {
	plans := map[string]struct {
		kinds []workflow.StageKind
		kind  workflow.StageKind
		at    int
	}{
		"before the offer": {
			[]workflow.StageKind{
				workflow.StageReview,
				workflow.StageInterview,
				workflow.StageOffer,
			},
			workflow.StageInterview,
			2,
		},
		"before the first offer": {
			[]workflow.StageKind{
				workflow.StageReview,
				workflow.StageOffer,
				workflow.StageScreen,
				workflow.StageOffer,
			},
			workflow.StageAssessment,
			1,
		},
		"no offer stage": {
			[]workflow.StageKind{workflow.StageReview, workflow.StageScreen},
			workflow.StageReview,
			2,
		},
		"an offer stage": {
			[]workflow.StageKind{workflow.StageReview, workflow.StageOffer, workflow.StageReview},
			workflow.StageOffer,
			3,
		},
		"only an offer stage": {
			[]workflow.StageKind{workflow.StageOffer},
			workflow.StageReview,
			0,
		},
	}
	withCompany(t, func(t *testing.T, h *company) {
		for name, c := range plans {
			t.Run(name, func(t *testing.T) {
				var stages []*workflow.PlanStage
				for i, kind := range c.kinds {
					stages = append(
						stages,
						&workflow.PlanStage{Name: fmt.Sprint("Stage ", i), Kind: kind},
					)
				}
				in := blank(name)
				in.Plan = stages
				created := h.draft(in)
				before := h.plan(created.PostingID)
				out, err := h.hiring.AddStage(h.as(h.recruiter), hiring.AddStageInput{
					PostingID:       created.PostingID,
					ExpectedVersion: h.version(created.PostingID),
					Name:            "New",
					Kind:            c.kind,
				})
				require.NoError(t, err)
				want := slices.Insert(before, c.at, out.StageID)
				require.Equal(t, want, h.plan(created.PostingID))
				require.Equal(t, want, first(t, out).Facts.StageIDs)
			})
		}
	})
}

func TestUpdateStage(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		_, err := h.hiring.UpdatePosting(h.as(h.lead), hiring.UpdatePostingInput{
			PostingID:       h.postingID,
			ExpectedVersion: h.version(h.postingID),
			Competencies:    setList(competency("Go", true), competency("Talk", true)),
		})
		require.NoError(t, err)
		own := h.column(
			"SELECT id FROM posting_competencies WHERE posting_id = ? ORDER BY position",
			h.postingID,
		)
		change := func(in hiring.UpdateStageInput) (*command.Outcome, error) {
			in.StageID, in.ExpectedVersion = h.stageIDs[1], h.version(h.postingID)
			return h.hiring.UpdateStage(h.as(h.lead), in)
		}
		out, err := change(
			hiring.UpdateStageInput{
				Name:          set(" Talk "),
				Kind:          set(workflow.StageInterview),
				TargetDays:    null[int](),
				CompetencyIDs: setList(own...),
			},
		)
		require.NoError(t, err)
		require.Equal(
			t,
			[]string{"name", "kind", "targetDays", "competencies"},
			first(t, out).Facts.ChangedFields,
		)
		require.Equal(t, h.version(h.postingID), first(t, out).Facts.PostingVersion)
		out, err = change(hiring.UpdateStageInput{CompetencyIDs: setList(own[1])})
		require.NoError(t, err)
		require.Equal(t, []string{"competencies"}, first(t, out).Facts.ChangedFields)
		require.Equal(
			t,
			own[1:],
			h.column(
				"SELECT posting_competency_id FROM stage_competencies WHERE stage_id = ?",
				h.stageIDs[1],
			),
		)
		h.unchanged(func() {
			same, err := change(
				hiring.UpdateStageInput{Name: set("Talk"), CompetencyIDs: setList(own[1])},
			)
			require.NoError(t, err)
			require.Nil(t, same.Event())
			_, err = change(hiring.UpdateStageInput{TargetDays: set(0)})
			refused(t, err, command.CodeOutOfRange, "targetDays")
			_, err = change(hiring.UpdateStageInput{CompetencyIDs: setList(own[0], own[0])})
			refused(t, err, command.CodeDuplicate, "competencyIds.1")
			_, err = h.hiring.UpdateStage(
				h.as(h.lead),
				hiring.UpdateStageInput{StageID: h.ids.New(ids.Stage), ExpectedVersion: 1},
			)
			require.ErrorIs(t, err, access.ErrNotFound)
		})
	})
}

func TestRemoveStage(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		remove := func(id string, target *string) (*command.Outcome, error) {
			return h.hiring.RemoveStage(
				h.as(h.lead),
				hiring.RemoveStageInput{
					StageID:         id,
					ExpectedVersion: h.version(h.postingID),
					MoveToStageID:   target,
				},
			)
		}
		one, two, ended := h.apply(h.postingID), h.apply(h.postingID), h.apply(h.postingID)
		_, err := h.hiring.RejectApplication(
			h.as(h.lead),
			hiring.RejectApplicationInput{
				ApplicationID:   ended.ID,
				ExpectedVersion: 1,
				ReasonID:        h.reason(workflow.DecisionOther),
			},
		)
		require.NoError(t, err)
		_, elsewhere := h.posting("Other", 0)
		h.unchanged(func() {
			_, err := remove(h.stageIDs[0], nil)
			var inUse workflow.StageInUse
			require.ErrorAs(t, err, &inUse)
			require.Equal(t, 2, inUse.ApplicationCount)
			for target, code := range map[string]string{
				h.stageIDs[0]: workflow.CodeSameStage, elsewhere[0]: command.CodeNotFound, h.ids.New(ids.Stage): command.CodeNotFound,
			} {
				_, err = remove(h.stageIDs[0], &target)
				refused(t, err, code, "moveToStageId")
			}
			_, err = h.hiring.RemoveStage(
				h.as(h.admin),
				hiring.RemoveStageInput{
					StageID:         h.stageIDs[0],
					ExpectedVersion: h.version(h.postingID),
					MoveToStageID:   &elsewhere[0],
				},
			)
			refused(t, err, workflow.CodeNotInPosting, "moveToStageId")
		})
		version := h.version(h.postingID)
		out, err := remove(h.stageIDs[0], &h.stageIDs[2])
		require.NoError(t, err)
		require.Equal(
			t,
			[]eventlog.Kind{
				eventlog.StageRemoved,
				eventlog.ApplicationMoved,
				eventlog.ApplicationMoved,
			},
			kinds(out),
		)
		require.Equal(t, h.stageIDs[1:], first(t, out).Facts.StageIDs)
		require.Equal(t, version+1, h.version(h.postingID))
		require.Equal(t, h.stageIDs[1:], h.plan(h.postingID))
		for _, id := range []string{one.ID, two.ID} {
			a := h.row(id)
			require.Equal(t, h.stageIDs[2], a.StageID)
			require.Equal(t, 2, a.Version)
			require.Equal(
				t,
				1,
				h.count(
					"SELECT count(*) FROM transitions WHERE application_id = ? AND kind = 'MOVED' AND from_stage_id = ? AND to_stage_id = ?",
					id,
					h.stageIDs[0],
					h.stageIDs[2],
				),
			)
		}
		require.Equal(
			t,
			h.stageIDs[0],
			h.row(ended.ID).StageID,
			"an ended application keeps its stage",
		)

		_, err = remove(h.stageIDs[0], nil)
		refused(t, err, workflow.CodeArchived, "stageId")
		_, err = h.hiring.UpdateStage(
			h.as(h.lead),
			hiring.UpdateStageInput{
				StageID:         h.stageIDs[0],
				ExpectedVersion: h.version(h.postingID),
				Name:            set("x"),
			},
		)
		refused(t, err, workflow.CodeArchived, "stageId")
		_, err = remove(h.stageIDs[1], &h.stageIDs[0])
		refused(t, err, workflow.CodeArchived, "moveToStageId")

		// In a closed posting, applications cannot move.
		_, err = h.close(workflow.CloseKeep, nil)
		require.NoError(t, err)
		_, err = remove(h.stageIDs[2], &h.stageIDs[1])
		require.ErrorAs(t, err, &workflow.PostingNotOpen{})
		for _, id := range []string{h.stageIDs[1], h.stageIDs[3]} {
			_, err = remove(id, nil)
			require.NoError(t, err, "the stage has no active applications")
		}
		_, err = h.reopen()
		require.NoError(t, err)
		_, err = remove(h.stageIDs[2], &h.stageIDs[4])
		require.NoError(t, err)
		_, err = remove(h.stageIDs[4], nil)
		refused(t, err, workflow.CodeLastStage, "stageId")
	})
}
