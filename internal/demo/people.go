package demo

import (
	"slices"
	"time"

	"hirewire/ent"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// decider returns a user who rejects, reopens and hires: the team's lead or recruiter.
func (j *journey) decider() eventlog.Actor {
	if j.is(0.35) {
		return j.by(j.posting.lead)
	}
	return j.by(j.posting.recruiter)
}

// mover returns a user who moves cards: a decider, or a coordinator.
func (j *journey) mover() eventlog.Actor {
	if len(j.posting.coordinators) > 0 && j.is(0.4) {
		return j.by(pick(j.chance, j.posting.coordinators))
	}
	return j.decider()
}

// arranger returns a user who assigns interviewers.
func (j *journey) arranger() eventlog.Actor {
	if len(j.posting.coordinators) > 0 {
		return j.by(pick(j.chance, j.posting.coordinators))
	}
	return j.by(j.posting.recruiter)
}

// assign assigns interviewers to an application in a stage that needs them.
func (j *journey) assign() {
	kind := j.posting.stages[j.stage].Kind
	at := j.at.Add(time.Duration(j.between(4, 90)) * time.Minute)
	if kind != workflow.StageInterview && kind != workflow.StageAssessment ||
		at.After(virtualNow()) {
		return
	}
	j.assignTo(at, some(j.chance, j.posting.interviewers, j.between(1, 2)))
}

func (j *journey) assignTo(at time.Time, keys []string) {
	var added []string
	for _, key := range keys {
		if slices.Contains(j.interviewers, key) {
			continue
		}
		j.interviewers = append(j.interviewers, key)
		u := j.staff[key]
		added = append(added, u.ID)
		j.out.Interviewers = append(j.out.Interviewers, &ent.ApplicationInterviewer{
			ID: j.id(
				ids.ApplicationInterviewer,
				at,
				"interviewer",
			),
			CreatedAt:     j.cal.real(at),
			ApplicationID: j.row.ID,
			UserID:        u.ID,
		})
	}
	if len(added) > 0 {
		j.happens(
			at,
			j.arranger(),
			eventlog.InterviewersAssigned,
			eventlog.Pipeline,
			eventlog.Facts{AddedIDs: added},
		)
	}
}

// note returns the note of a user who moved a card, which is usually empty.
func (j *journey) note(to int) string {
	kind := j.posting.stages[j.stage].Kind
	switch {
	case !j.is(0.15):
		return ""
	case to < j.stage:
		return "One more conversation before we decide."
	case j.fit < strong:
		return pick(
			j.chance,
			[]string{
				"Borderline, but worth the next step.",
				"A stretch; let's hear them out.",
				"Not an obvious match. Worth a conversation.",
			},
		)
	case kind == workflow.StageReview:
		return pick(
			j.chance,
			[]string{
				"Strong on paper.",
				"Exactly the background we want.",
				"Please call this week.",
			},
		)
	case kind == workflow.StageScreen:
		return pick(
			j.chance,
			[]string{
				"Good call, let's go on.",
				"Please be quick, there are other offers.",
				"Motivated and available.",
			},
		)
	}
	return pick(
		j.chance,
		[]string{
			"The panel agrees.",
			"Good interview, let's go on.",
			"Please be quick, there are other offers.",
			"Clear yes from everybody.",
		},
	)
}
