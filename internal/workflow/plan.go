package workflow

import "slices"

// PlanCompetency is what judging an interview plan needs to know of one of the posting's competencies.
type PlanCompetency struct {
	// ID is the competency's id.
	ID string
	// Name is what people call it.
	Name string
	// MustHave is whether a hire needs it.
	MustHave bool
	// StageIDs are the stages that assess it; the caller leaves out archived ones, which assess nothing any more.
	StageIDs []string
}

// PlanGaps answers the must-have competencies that no stage assesses, in the order given; empty, never nil. Opening a
// posting warns of them and does not forbid it.
func PlanGaps(competencies []PlanCompetency) []PlanCompetency {
	return slices.DeleteFunc(append([]PlanCompetency{}, competencies...), func(c PlanCompetency) bool {
		return !c.MustHave || len(c.StageIDs) > 0
	})
}

// PlannedStage is a stage of an interview plan before it belongs to a posting.
type PlannedStage struct {
	// Name is what people call it.
	Name string
	// Kind is what happens there.
	Kind StageKind
	// TargetDays is how long an application should stay at most, in days.
	TargetDays int
}

// StandardPlan is the interview plan that a posting of an empty company begins with: one stage of each kind, in order.
func StandardPlan() []PlannedStage {
	return []PlannedStage{
		{Name: "Application review", Kind: StageReview, TargetDays: 3},
		{Name: "Phone screen", Kind: StageScreen, TargetDays: 5},
		{Name: "Assessment", Kind: StageAssessment, TargetDays: 7},
		{Name: "Interviews", Kind: StageInterview, TargetDays: 10},
		{Name: "Offer", Kind: StageOffer, TargetDays: 5},
	}
}

// StandardReason is an entry of the list of decision reasons that an empty company begins with.
type StandardReason struct {
	// Name is what people choose it by.
	Name string
	// Kind is whose decision it describes.
	Kind DecisionKind
}

// StandardDecisionReasons is the list that an empty company begins with. It has reasons of every kind, so that an
// application can be rejected and withdrawn before anybody has edited the list.
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

// StandardSource is an entry of the list of sources that an empty company begins with.
type StandardSource struct {
	// Name is what people choose it by.
	Name string
	// Kind is the typed origin, by which sources are compared.
	Kind SourceKind
}

// StandardSources is the list that an empty company begins with: one source of each kind.
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
