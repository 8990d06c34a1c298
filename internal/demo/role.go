package demo

import (
	"fmt"

	"hirewire/internal/workflow"
)

// role is a role profile, from which postings are created.
type role struct {
	key              string
	title            string
	summary          string
	responsibilities []string
	requirements     []string
	competencies     []ability
	stages           []step
}

// ability is a competency of a role.
type ability struct {
	name        string
	kind        workflow.CompetencyKind
	mustHave    bool
	description string
	// guide describes each rating, from STRONG_NO to STRONG_YES.
	guide [5]string
}

// step is a stage of a role's interview plan.
type step struct {
	name string
	kind workflow.StageKind
	days int
	// assesses are the names of the abilities that the stage assesses.
	assesses []string
}

// rubric returns the guide in its stored form.
func (a ability) rubric() []workflow.RatingGuide {
	ratings := []workflow.Rating{
		workflow.RatingStrongNo,
		workflow.RatingNo,
		workflow.RatingMixed,
		workflow.RatingYes,
		workflow.RatingStrongYes,
	}
	out := make([]workflow.RatingGuide, len(ratings))
	for i, r := range ratings {
		out[i] = workflow.RatingGuide{Rating: r, LooksLike: a.guide[i]}
	}
	return out
}

// plan returns the role's stages in their stored form.
func (r *role) plan() []workflow.PlanStage {
	out := make([]workflow.PlanStage, len(r.stages))
	for i, s := range r.stages {
		days := s.days
		out[i] = workflow.PlanStage{
			Name:         s.name,
			Kind:         s.kind,
			TargetDays:   &days,
			Competencies: s.assesses,
		}
	}
	return out
}

// must returns a required ability with the usual rating guide of its kind.
func must(name string, kind workflow.CompetencyKind, description string) ability {
	return ability{
		name:        name,
		kind:        kind,
		mustHave:    true,
		description: description,
		guide:       usual(kind, name),
	}
}

// nice returns a nice-to-have ability with the usual rating guide of its kind.
func nice(name string, kind workflow.CompetencyKind, description string) ability {
	a := must(name, kind, description)
	a.mustHave = false
	return a
}

// usual returns the rating guide of an ability that has no guide of its own.
func usual(kind workflow.CompetencyKind, name string) [5]string {
	var patterns [5]string
	switch kind {
	case workflow.CompetencyTechnical:
		patterns = [5]string{
			"%s: the basics are missing; answers do not survive the first question.",
			"%s: knows the terms, cannot apply them to our case.",
			"%s: at home in familiar cases, needs help as soon as one is new.",
			"%s: works through a new case alone and says what each way costs.",
			"%s: we learned something, and the team would every week.",
		}
	case workflow.CompetencyLeadership:
		patterns = [5]string{
			"%s: leaves others to sort it out, and says so.",
			"%s: examples are about what others should have done.",
			"%s: good intentions, one example, no account of what came of it.",
			"%s: several own examples, with what went wrong and what changed.",
			"%s: others grew or decided better because of it, and would say so.",
		}
	case workflow.CompetencyCommunication:
		patterns = [5]string{
			"%s: we left without knowing what was meant.",
			"%s: one register for everybody; questions are answered beside the point.",
			"%s: clear with peers, loses people who are not of the trade.",
			"%s: finds the words that the listener needs, checks that they arrived.",
			"%s: makes a hard matter simple without making it wrong.",
		}
	case workflow.CompetencyDomain:
		patterns = [5]string{
			"%s: no idea of it and no wish to get one.",
			"%s: heard of it; confuses who does what.",
			"%s: knows one corner well, guesses the rest.",
			"%s: knows how the business earns and where it hurts.",
			"%s: has worked in it and corrects us where we are wrong.",
		}
	case workflow.CompetencyValues:
		patterns = [5]string{
			"%s: spoke of people with contempt.",
			"%s: own part in what went wrong never comes up.",
			"%s: says the right things, examples stay vague.",
			"%s: owns mistakes, credits others, asks before judging.",
			"%s: the sort of colleague for whom people stay.",
		}
	}
	var out [5]string
	for i, p := range patterns {
		out[i] = fmt.Sprintf(p, name)
	}
	return out
}
