package workflow

// RemoveStage decides whether a stage may be archived. activeThere is how many active applications stand in it, target the
// stage that they go to (nil if none was named), activeStagesLeft how many stages of the plan remain without this one.
// Order: the stage is not archived already; a stage remains, for a posting without any could take no application; a
// named target is of the same posting, another stage, not archived; a target is named where applications stand.
//
// Applications that have ended keep the archived stage, and need another to be reopened.
func RemoveStage(activeThere int, target *Stage, removed Stage, activeStagesLeft int) error {
	if removed.Archived {
		return archived("stageId")
	}
	if activeStagesLeft < 1 {
		return invalid("stageId", CodeLastStage, "is the last stage of the posting, which needs at least one")
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
