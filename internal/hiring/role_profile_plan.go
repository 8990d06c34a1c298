package hiring

import (
	"strconv"

	"hirewire/internal/command"
	"hirewire/internal/normalize"
	"hirewire/internal/workflow"
)

const (
	// maxStages is the maximum number of stages of a plan.
	maxStages = 30
	// maxStageName is the maximum length of a stage's name, in characters.
	maxStageName = 100
	// maxTargetDays is the maximum target for the time in a stage, in days.
	maxTargetDays = 365
)

// plan checks the stages of an interview plan, except the names of their competencies: see
// planCompetencies.
func (v *validation) plan(list []*workflow.PlanStage, least int, path string) {
	if !v.Length(len(list), least, maxStages, path) {
		return
	}
	for i, s := range list {
		at := []string{path, strconv.Itoa(i)}
		if s == nil {
			v.Add(command.CodeRequired, "cannot be null", at...)
			continue
		}
		v.Required(s.Name, maxStageName, append(at, "name")...)
		checkEnum(v, &s.Kind, append(at, "kind")...)
		v.targetDays(s.TargetDays, append(at, "targetDays")...)
		v.Length(len(s.Competencies), 0, maxCompetencies, append(at, "competencies")...)
	}
}

func (v *validation) targetDays(n *int, path ...string) {
	if n != nil {
		v.Number(int64(*n), 1, maxTargetDays, path...)
	}
}

// planCompetencies checks that the stages of a plan name known competencies, each at most once per
// stage. The method plan must have checked the list before.
func (v *validation) planCompetencies(
	list []*workflow.PlanStage,
	known []competencyRow,
	path string,
) {
	names := byName(known)
	for i, s := range list {
		if s == nil {
			continue
		}
		seen := map[string]bool{}
		for j, name := range s.Competencies {
			at := []string{path, strconv.Itoa(i), "competencies", strconv.Itoa(j)}
			key := normalize.Key(name)
			switch _, ok := names[key]; {
			case !ok:
				v.Add(command.CodeNotFound, "is not the name of a competency", at...)
			case seen[key]:
				v.Add(command.CodeDuplicate, "is listed twice", at...)
			}
			seen[key] = true
		}
	}
}

// storedPlan returns a checked plan as it is stored; nil stays nil.
func storedPlan(list []*workflow.PlanStage) []workflow.PlanStage {
	if list == nil {
		return nil
	}
	out := make([]workflow.PlanStage, 0, len(list))
	for _, s := range list {
		kept := workflow.PlanStage{Name: lineOf(s.Name), Kind: s.Kind, TargetDays: s.TargetDays}
		for _, name := range s.Competencies {
			kept.Competencies = append(kept.Competencies, lineOf(name))
		}
		out = append(out, kept)
	}
	return out
}

// followCompetencies renames competencies in a plan as they were renamed, and removes those that
// are gone.
func followCompetencies(
	list []workflow.PlanStage,
	before, after []competencyRow,
) []workflow.PlanStage {
	names, now := byName(before), map[string]string{}
	for _, c := range after {
		now[c.id] = c.name
	}
	out := make([]workflow.PlanStage, len(list))
	for i, s := range list {
		out[i] = s
		out[i].Competencies = nil
		for _, name := range s.Competencies {
			if renamed, ok := now[names[normalize.Key(name)]]; ok {
				out[i].Competencies = append(out[i].Competencies, renamed)
			}
		}
	}
	return out
}
