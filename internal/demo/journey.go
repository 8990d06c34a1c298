package demo

import (
	"slices"
	"time"

	"hirewire/ent"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// journeyStart has the data of an application at its start.
type journeyStart struct {
	person   *person
	posting  *posting
	key      string
	at       time.Time
	source   string
	credited *string
	by       eventlog.Actor
	// from is the application that it continues after a transfer; stage is where it then starts.
	from  string
	stage int
	story *story
}

// journey generates the history of one application.
type journey struct {
	*world
	chance
	person       *person
	posting      *posting
	key          string
	row          *ent.Application
	stage        int
	at           time.Time
	interviewers []string
	reopened     bool
	n            int
	// fit is how well the candidate's experience matches the posting.
	fit grade
	// said has the remarks that were already made about the application.
	said map[string]bool
}

// begin receives an application and generates its course until today or its end.
func (w *world) begin(s journeyStart) {
	j := &journey{
		world:   w,
		chance:  chanceOf("journey/" + s.key),
		person:  s.person,
		posting: s.posting,
		key:     "application/" + s.key,
		stage:   s.stage,
		at:      s.at,
		said:    map[string]bool{},
	}
	j.fit = fit(s.posting.role, s.person.career)
	at := w.cal.real(s.at)
	j.row = &ent.Application{
		ID: ids.Named(
			ids.Application,
			s.at,
			s.key,
		),
		CreatedAt:         at,
		UpdatedAt:         at,
		Version:           0,
		CandidateID:       s.person.row.ID,
		PostingID:         s.posting.row.ID,
		StageID:           s.posting.stages[s.stage].ID,
		SourceID:          text(s.source),
		CreditedToID:      s.credited,
		AppliedAt:         at,
		EnteredStageAt:    at,
		TransferredFromID: text(s.from),
		AddedByKind:       s.by.Kind,
		AddedByID:         text(s.by.ID),
	}
	w.out.Applications = append(w.out.Applications, j.row)
	s.person.postings = append(s.person.postings, s.posting)
	j.change(
		s.at,
		s.by,
		turn{
			kind:   workflow.TransitionReceived,
			event:  eventlog.ApplicationReceived,
			stage:  s.stage,
			status: workflow.ApplicationActive,
		},
	)
	if s.story != nil {
		j.tell(s.story)
		return
	}
	for j.step() {
	}
}

// turn is a change of an application at one moment.
type turn struct {
	kind   workflow.TransitionKind
	event  eventlog.Kind
	stage  int
	status workflow.ApplicationStatus
	reason string
	note   string
	facts  eventlog.Facts
}

// change writes a turn: the application after it, the transition and the event.
func (j *journey) change(at time.Time, by eventlog.Actor, t turn) {
	now := j.cal.real(at)
	from, status := j.row.StageID, j.row.Status
	j.row.Version++
	j.row.Status, j.row.UpdatedAt = t.status, now
	j.row.ReasonID, j.row.EndedAt = text(t.reason), nil
	j.row.StageID = j.posting.stages[t.stage].ID
	if t.status != workflow.ApplicationActive {
		j.row.EndedAt = &now
	}
	if from != j.row.StageID || t.kind == workflow.TransitionReopened {
		j.row.EnteredStageAt = now
	}
	tr := &ent.Transition{
		ID:                 j.id(ids.Transition, at, "turn"),
		ApplicationID:      j.row.ID,
		Kind:               t.kind,
		ToStageID:          j.row.StageID,
		ToStatus:           t.status,
		ReasonID:           text(t.reason),
		Note:               text(t.note),
		ActorKind:          by.Kind,
		ActorID:            text(by.ID),
		OccurredAt:         now,
		ApplicationVersion: j.row.Version,
	}
	facts := t.facts
	if t.kind != workflow.TransitionReceived {
		tr.FromStageID, tr.FromStatus = &from, &status
		facts.FromStageID, facts.FromStatus = from, status
	}
	facts.ApplicationVersion, facts.TransitionID, facts.ToStageID, facts.ToStatus, facts.ReasonID = j.row.Version, tr.ID, j.row.StageID, t.status, t.reason
	j.out.Transitions = append(j.out.Transitions, tr)
	j.happens(at, by, t.event, eventlog.Pipeline, facts)
	j.stage, j.at = t.stage, at
}

func (j *journey) id(p ids.Prefix, at time.Time, name string) string {
	j.n++
	return ids.Named(p, at, j.key+"/"+name+"/"+itoa(j.n))
}

func (j *journey) happens(
	at time.Time,
	by eventlog.Actor,
	kind eventlog.Kind,
	class eventlog.Visibility,
	facts eventlog.Facts,
) {
	j.happened(at, by, eventlog.Entry{
		ID:            j.id(ids.Event, at, "event"),
		Kind:          kind,
		Visibility:    class,
		PostingID:     j.row.PostingID,
		ApplicationID: j.row.ID,
		CandidateID:   j.row.CandidateID,
		Facts:         facts,
	})
}

// step generates the next turn of an active application, and reports whether the application
// continues after it.
func (j *journey) step() bool {
	p := j.posting
	kind := p.stages[j.stage].Kind
	at := j.later(j.at, j.about(dwell(kind)*float64(*p.stages[j.stage].TargetDays)))
	if !p.closedAt.IsZero() && !at.Before(p.closedAt) {
		return j.wait()
	}
	if at.After(virtualNow().Add(-time.Minute)) {
		return false
	}
	next, reason := j.next(), ""
	if next == workflow.TransitionRejected {
		reason = j.whyNot()
	}
	if next == workflow.TransitionHired && !j.canHire(at) {
		if !j.is(0.9) {
			return j.wait()
		}
		next, reason = workflow.TransitionRejected, j.reasons[workflow.DecisionWeRejected][othersFitBetter]
	}
	j.discuss(at, next, reason)
	switch next {
	case workflow.TransitionWithdrawn:
		return j.withdraw(at)
	case workflow.TransitionRejected:
		return j.reject(at, reason)
	case workflow.TransitionHired:
		return j.hire(at)
	case workflow.TransitionTransferred:
		return j.transfer(at)
	default:
	}
	if j.stage > 1 && j.is(0.03) {
		j.move(at, j.stage-1)
		return true
	}
	j.move(at, j.stage+1)
	return true
}

// next decides what happens to the application in its stage.
func (j *journey) next() workflow.TransitionKind {
	kind := j.posting.stages[j.stage].Kind
	switch {
	case j.is(0.045):
		return workflow.TransitionWithdrawn
	case j.is(rejects(kind, j.fit)) || j.stage >= farthest(j.fit):
		return workflow.TransitionRejected
	case j.stage == len(j.posting.stages)-1:
		return workflow.TransitionHired
	case j.stage > 0 && j.fit > weak && j.is(0.04):
		return workflow.TransitionTransferred
	}
	return workflow.TransitionMoved
}

// farthest returns the last stage that candidates of a grade reach: those who lack experience do
// not pass the screen, and those with just enough do not pass the first stage after it.
func farthest(g grade) int {
	switch g {
	case weak:
		return 1
	case fair:
		return 2
	default:
		return 100
	}
}

// dwell returns how long applications stay in a stage, as a fraction of its target time. They wait
// longest in early stages.
func dwell(k workflow.StageKind) float64 {
	switch k {
	case workflow.StageReview:
		return 0.8
	case workflow.StageScreen:
		return 0.7
	case workflow.StageOffer:
		return 0.6
	default:
		return 0.65
	}
}

// rejects returns the probability that a stage ends in a rejection.
func rejects(k workflow.StageKind, g grade) float64 {
	switch k {
	case workflow.StageReview:
		return [3]float64{0.8, 0.45, 0.2}[g]
	case workflow.StageScreen:
		return [3]float64{1, 0.4, 0.15}[g]
	case workflow.StageAssessment:
		return 0.25
	case workflow.StageInterview:
		return 0.2
	default:
		return 0.12
	}
}

func (j *journey) move(at time.Time, to int) {
	j.change(
		at,
		j.mover(),
		turn{
			kind:   workflow.TransitionMoved,
			event:  eventlog.ApplicationMoved,
			stage:  to,
			status: workflow.ApplicationActive,
			note:   j.note(to),
		},
	)
	j.assign()
}

// The reasons for a rejection, by their position in the company's list.
const (
	lacksExperience = iota
	lacksSkills
	othersFitBetter
	expectsOtherwise
	mayNotWorkHere
)

// whyNot returns a reason for a rejection that fits the candidate.
func (j *journey) whyNot() string {
	reasons := j.reasons[workflow.DecisionWeRejected]
	switch {
	case j.fit < strong && overqualified(j.posting.role, j.person.career):
		return reasons[expectsOtherwise]
	case j.fit == weak:
		return reasons[pick(j.chance, []int{lacksExperience, lacksExperience, lacksSkills})]
	case j.fit == fair:
		return reasons[pick(j.chance, []int{lacksSkills, lacksSkills, othersFitBetter})]
	case j.stage < 2 && abroad(j.person.home.country) && j.is(0.5):
		return reasons[mayNotWorkHere]
	}
	return reasons[pick(j.chance, []int{othersFitBetter, othersFitBetter, othersFitBetter, expectsOtherwise})]
}

// abroad reports whether a candidate who lives in a country may need a work permit.
func abroad(country string) bool {
	return !slices.Contains([]string{"DE", "NL", "PT", "SE", "PL", "FR", "ES", "IT"}, country)
}

func (j *journey) reject(at time.Time, reason string) bool {
	j.change(at, j.decider(), turn{
		kind:   workflow.TransitionRejected,
		event:  eventlog.ApplicationRejected,
		stage:  j.stage,
		status: workflow.ApplicationRejected,
		reason: reason,
	})
	j.medal(at)
	again := j.later(at, 0.8)
	if j.reopened || j.stage == 0 || j.fit == weak || !j.is(0.05) || !j.posting.takes(again) ||
		again.After(virtualNow().Add(-time.Hour)) {
		return false
	}
	j.reopened = true
	j.change(again, j.decider(), turn{
		kind:   workflow.TransitionReopened,
		event:  eventlog.ApplicationReopened,
		stage:  j.stage,
		status: workflow.ApplicationActive,
		note:   "We were too quick here: a second look, please.",
	})
	return true
}

func (j *journey) withdraw(at time.Time) bool {
	j.change(at, j.mover(), turn{
		kind:   workflow.TransitionWithdrawn,
		event:  eventlog.ApplicationWithdrawn,
		stage:  j.stage,
		status: workflow.ApplicationWithdrawn,
		reason: pick(j.chance, j.reasons[workflow.DecisionTheyWithdrew]),
	})
	return false
}

// wait keeps the application in its stage, until its posting closes if it does.
func (j *journey) wait() bool {
	if j.posting.closedAt.IsZero() || !j.posting.rejectAtClose {
		return false
	}
	j.change(j.posting.closedAt, j.by(j.posting.recruiter), turn{
		kind:   workflow.TransitionRejected,
		event:  eventlog.ApplicationRejected,
		stage:  j.stage,
		status: workflow.ApplicationRejected,
		reason: j.positionClosed(),
	})
	return false
}

// canHire reports whether an opening is free for the candidate at a time.
func (j *journey) canHire(at time.Time) bool {
	return j.posting.freeOpening() != nil && j.posting.hires(at) && !j.person.gone
}

// hire fills an opening; see canHire.
func (j *journey) hire(at time.Time) bool {
	opening := j.posting.freeOpening()
	now := j.cal.real(at)
	opening.Status, opening.ApplicationID, opening.FilledAt = workflow.OpeningFilled, &j.row.ID, &now
	j.person.gone = true
	j.change(at, j.decider(), turn{
		kind:   workflow.TransitionHired,
		event:  eventlog.ApplicationHired,
		stage:  j.stage,
		status: workflow.ApplicationHired,
		note: pick(
			j.chance,
			[]string{"", "Signed!", "Starts on the first of the month after next."},
		),
		facts: eventlog.Facts{OpeningID: opening.ID},
	})
	return false
}

// medal tags candidates who reached a late stage and were not hired, once.
func (j *journey) medal(at time.Time) {
	when := at.Add(time.Duration(chanceOf("medal/"+j.key).between(2, 40)) * time.Minute)
	if j.posting.confidential || j.stage < len(j.posting.stages)-2 || j.fit < strong ||
		j.person.medallist ||
		when.After(virtualNow()) {
		return
	}
	j.person.medallist = true
	j.tag(j.person, when, "recruiter", j.tagged([]string{"silver medallist"}))
}

// transfer continues the application in another posting of the same trade.
func (j *journey) transfer(at time.Time) bool {
	to := slices.IndexFunc(j.postings, func(p *posting) bool {
		return p.track == j.posting.track && !p.confidential && p.takes(at) &&
			!slices.Contains(j.person.postings, p) &&
			fit(p.role, j.person.career) >= j.fit
	})
	if to < 0 {
		j.move(at, j.stage+1)
		return true
	}
	target, by := j.postings[to], j.by(j.posting.recruiter)
	key := j.key + "/transferred"
	into := ids.Named(ids.Application, at, key)
	j.row.TransferredToID = &into
	j.change(at, by, turn{
		kind:   workflow.TransitionTransferred,
		event:  eventlog.ApplicationTransferred,
		stage:  j.stage,
		status: workflow.ApplicationTransferred,
		note:   "A better fit over there.",
		facts:  eventlog.Facts{OtherApplicationID: into},
	})
	j.begin(journeyStart{
		person:   j.person,
		posting:  target,
		key:      key,
		at:       at,
		source:   *j.row.SourceID,
		credited: j.row.CreditedToID,
		by:       by,
		from:     j.row.ID,
		stage:    1,
	})
	return false
}

// tell generates the course of a story.
func (j *journey) tell(s *story) {
	for i, days := range s.moves {
		at := j.later(ago(days, 0), 0)
		j.change(
			at,
			j.by(j.posting.recruiter),
			turn{
				kind:   workflow.TransitionMoved,
				event:  eventlog.ApplicationMoved,
				stage:  i + 1,
				status: workflow.ApplicationActive,
			},
		)
		if i == len(s.moves)-1 && len(s.interviewers) > 0 {
			j.assignTo(at.Add(10*time.Minute), s.interviewers)
		}
	}
	j.tellRemarks(s)
}
