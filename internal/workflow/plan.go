package workflow

import "slices"

// PlanCompetency has the data of a posting's competency that PlanGaps needs.
type PlanCompetency struct {
	// ID is the competency's id.
	ID string
	// Name is the competency's name.
	Name string
	// MustHave reports whether a hire requires it.
	MustHave bool
	// StageIDs are the stages that assess it. The caller leaves out archived stages, which no
	// longer assess anything.
	StageIDs []string
}

// PlanGaps returns the must-have competencies that no stage assesses, in the given order. The
// result is empty, but never nil, if there are none. Opening a posting warns about them but does
// not forbid it.
func PlanGaps(competencies []PlanCompetency) []PlanCompetency {
	return slices.DeleteFunc(
		append([]PlanCompetency{}, competencies...),
		func(c PlanCompetency) bool {
			return !c.MustHave || len(c.StageIDs) > 0
		},
	)
}

// PlannedStage is a stage of an interview plan before it belongs to a posting.
type PlannedStage struct {
	// Name is the stage's name.
	Name string
	// Kind is what happens in the stage.
	Kind StageKind
	// TargetDays is the target time in the stage, in days.
	TargetDays int
}

// StandardPlan returns the interview plan with which a new company's postings start: one stage of
// each kind, in order.
func StandardPlan() []PlannedStage {
	return []PlannedStage{
		{Name: "Application review", Kind: StageReview, TargetDays: 3},
		{Name: "Phone screen", Kind: StageScreen, TargetDays: 5},
		{Name: "Assessment", Kind: StageAssessment, TargetDays: 7},
		{Name: "Interviews", Kind: StageInterview, TargetDays: 10},
		{Name: "Offer", Kind: StageOffer, TargetDays: 5},
	}
}

// StandardReason is an entry of a new company's list of decision reasons.
type StandardReason struct {
	// Name is the text by which users choose it.
	Name string
	// Kind is the kind of decision that it describes.
	Kind DecisionKind
}

// StandardDecisionReasons returns a new company's list of decision reasons. It has reasons of every
// kind, so that applications can be rejected and withdrawn before a user has edited the list.
func StandardDecisionReasons() []StandardReason {
	return []StandardReason{
		{Name: "Missing required experience", Kind: DecisionWeRejected},
		{Name: "Missing required skills", Kind: DecisionWeRejected},
		{Name: "Other candidates fit better", Kind: DecisionWeRejected},
		{Name: "Expectations do not match the posting", Kind: DecisionWeRejected},
		{Name: "Not eligible to work here", Kind: DecisionWeRejected},
		{Name: "Accepted another offer", Kind: DecisionTheyWithdrew},
		{Name: "Stays with their employer", Kind: DecisionTheyWithdrew},
		{Name: "Terms not acceptable", Kind: DecisionTheyWithdrew},
		{Name: "No longer interested", Kind: DecisionTheyWithdrew},
		{Name: "Position closed", Kind: DecisionOther},
		{Name: "Could not be reached", Kind: DecisionOther},
		{Name: "Duplicate or mistaken entry", Kind: DecisionOther},
	}
}

// StandardSource is an entry of a new company's list of sources.
type StandardSource struct {
	// Name is the text by which users choose it.
	Name string
	// Kind is the typed origin, by which sources are compared.
	Kind SourceKind
}

// StandardSources returns a new company's list of sources: one of each kind.
func StandardSources() []StandardSource {
	return []StandardSource{
		{Name: "Careers page", Kind: SourceCareersPage},
		{Name: "Referral", Kind: SourceReferral},
		{Name: "Agency", Kind: SourceAgency},
		{Name: "Sourced by the team", Kind: SourceSourced},
		{Name: "Job board", Kind: SourceJobBoard},
		{Name: "Event", Kind: SourceEvent},
		{Name: "Internal application", Kind: SourceInternal},
	}
}
