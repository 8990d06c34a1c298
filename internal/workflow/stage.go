package workflow

// RemoveStage decides whether a stage may be archived. activeThere is the number of active
// applications in it, target the stage to which they move (nil if none was named), and
// activeStagesLeft the number of other stages in the plan. It checks, in this order, that the stage
// is not archived already; that a stage remains, because a posting without stages could take no
// applications; that a named target belongs to the same posting, is another stage and is not
// archived; and that a target is named if the stage has active applications.
//
// Ended applications keep the archived stage, and need another stage to be reopened.
func RemoveStage(activeThere int, target *Stage, removed Stage, activeStagesLeft int) error {
	if removed.Archived {
		return archived("stageId")
	}
	if activeStagesLeft < 1 {
		return invalid(
			"stageId",
			CodeLastStage,
			"is the last stage of the posting, which needs at least one",
		)
	}
	if target == nil {
		if activeThere > 0 {
			return StageInUse{ApplicationCount: activeThere}
		}
		return nil
	}
	if target.PostingID != removed.PostingID {
		return notInPosting("toStageId")
	}
	if target.ID == removed.ID {
		return invalid("toStageId", CodeSameStage, "must not be the stage to remove")
	}
	if target.Archived {
		return archived("toStageId")
	}
	return nil
}
