package workflow

// PlanStage is a stage of a plan that does not belong to a posting yet.
type PlanStage struct {
	// Name has 1 to 100 characters.
	Name string `json:"name"`
	// Kind is what happens in the stage.
	Kind StageKind `json:"kind"`
	// TargetDays is the target time in the stage, in days; nil for no target.
	TargetDays *int `json:"targetDays,omitempty"`
	// Competencies are the names of the profile's competencies that the stage assesses.
	Competencies []string `json:"competencies,omitempty"`
}

// RatingGuide describes what one rating of a competency looks like in practice.
type RatingGuide struct {
	// Rating is one of STRONG_NO, NO, MIXED, YES, STRONG_YES.
	Rating Rating `json:"rating"`
	// LooksLike is the description.
	LooksLike string `json:"looksLike"`
}
