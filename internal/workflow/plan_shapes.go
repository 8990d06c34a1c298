package workflow

// PlanStage is one step of a plan that is not yet a posting's own.
type PlanStage struct {
	// Name as shown, 1 to 100 characters.
	Name string `json:"name"`
	// Kind says what happens in the stage.
	Kind StageKind `json:"kind"`
	// TargetDays is how long an application should stay at the most; nil for no target.
	TargetDays *int `json:"targetDays,omitempty"`
	// Competencies are the names of the profile's competencies that the stage assesses.
	Competencies []string `json:"competencies,omitempty"`
}

// RatingGuide says what one rating of a competency looks like in practice.
type RatingGuide struct {
	// Rating is one of STRONG_NO, NO, MIXED, YES, STRONG_YES.
	Rating Rating `json:"rating"`
	// LooksLike describes it.
	LooksLike string `json:"looksLike"`
}
