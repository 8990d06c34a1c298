package workflow_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	. "hirewire/internal/workflow"
)

func TestRemoveStage(t *testing.T) {
	removed := Stage{ID: "s1", PostingID: here}
	gone := Stage{ID: "s1", PostingID: here, Archived: true}
	good := &Stage{ID: "s2", PostingID: here}
	for name, c := range map[string]struct {
		there   int
		target  *Stage
		removed Stage
		left    int
		code    string
		path    string
	}{
		"empty":                        {0, nil, removed, 1, "", ""},
		"empty with target":            {0, good, removed, 1, "", ""},
		"in use with target":           {7, good, removed, 1, "", ""},
		"archived already":             {0, nil, gone, 1, CodeArchived, "stageId"},
		"archived comes first":         {7, nil, gone, 0, CodeArchived, "stageId"},
		"last":                         {0, nil, removed, 0, CodeLastStage, "stageId"},
		"last comes before in use":     {7, nil, removed, 0, CodeLastStage, "stageId"},
		"target is itself":             {7, &removed, removed, 1, CodeSameStage, "toStageId"},
		"target is elsewhere":          {7, &Stage{ID: "x", PostingID: elsewhere, Archived: true}, removed, 1, CodeNotInPosting, "toStageId"},
		"target is archived":           {7, &Stage{ID: "s3", PostingID: here, Archived: true}, removed, 1, CodeArchived, "toStageId"},
		"empty, and target is no good": {0, &Stage{ID: "x", PostingID: elsewhere}, removed, 1, CodeNotInPosting, "toStageId"},
	} {
		t.Run(name, func(t *testing.T) {
			err := RemoveStage(c.there, c.target, c.removed, c.left)
			if c.code == "" {
				require.NoError(t, err)
				return
			}
			requireInvalid(t, err, c.code, c.path)
		})
	}
	require.Equal(t, StageInUse{ApplicationCount: 7}, RemoveStage(7, nil, removed, 3))
}

// For any input, an allowed removal leaves a stage in the plan, and every active application can
// move to the target by the rules of moving.
func TestRemoveStageProperty(t *testing.T) {
	stage := rapid.Custom(func(t *rapid.T) Stage {
		return Stage{
			ID:        rapid.SampledFrom([]string{"s1", "s2", "s3"}).Draw(t, "id"),
			PostingID: rapid.SampledFrom([]string{here, elsewhere}).Draw(t, "posting"),
			Archived:  rapid.Bool().Draw(t, "archived"),
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		removed := stage.Draw(t, "removed")
		target := rapid.Ptr(stage, true).Draw(t, "target")
		there, left := rapid.IntRange(0, 3).Draw(t, "there"), rapid.IntRange(0, 3).Draw(t, "left")
		err := RemoveStage(there, target, removed, left)
		if inUse, ok := errors.AsType[StageInUse](err); ok {
			require.Nil(t, target)
			require.Equal(t, there, inUse.ApplicationCount)
			require.Positive(t, there)
		}
		if err != nil {
			return
		}
		require.Positive(t, left)
		require.False(t, removed.Archived)
		if there > 0 {
			app := Application{
				Status:    ApplicationActive,
				StageID:   removed.ID,
				PostingID: removed.PostingID,
			}
			_, err := Move(PostingOpen, app, *target)
			require.NoError(t, err)
		}
	})
}
