package demo

import (
	"slices"
	"time"

	"hirewire/ent"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// posting is a generated posting.
type posting struct {
	job
	row      *ent.Posting
	stages   []*ent.Stage
	openings []*ent.Opening
	// The times of changes of its status, or zero.
	openedAt, heldAt, closedAt time.Time
}

// takes reports whether the posting took applications at a time.
func (p *posting) takes(at time.Time) bool {
	return !p.openedAt.IsZero() && at.After(p.openedAt) &&
		(p.closedAt.IsZero() || at.Before(p.closedAt))
}

// hires reports whether the posting could hire at a time.
func (p *posting) hires(at time.Time) bool {
	return p.takes(at) && (p.heldAt.IsZero() || at.Before(p.heldAt))
}

// freeOpening returns the oldest free opening, or nil if all others must still be free today.
func (p *posting) freeOpening() *ent.Opening {
	free := slices.DeleteFunc(
		slices.Clone(p.openings),
		func(o *ent.Opening) bool { return o.Status != workflow.OpeningOpen },
	)
	if len(free) <= p.keep {
		return nil
	}
	return free[0]
}

func (w *world) addJobs() {
	for _, j := range append(jobs(), w.moreJobs()...) {
		w.postings = append(w.postings, w.addJob(j))
	}
}

func (w *world) addJob(j job) *posting {
	at := ago(j.created, officeOpens+2*time.Hour)
	p := &posting{job: j}
	p.row = &ent.Posting{
		ID: ids.Named(
			ids.Posting,
			at,
			j.key,
		),
		CreatedAt:      w.cal.real(at),
		Version:        1,
		Title:          j.title,
		Status:         j.status(),
		Visibility:     j.visibility,
		Confidential:   j.confidential,
		Employment:     workflow.EmploymentFullTime,
		Workplace:      j.workplace,
		SalaryCurrency: text("EUR"),
		SalaryMin:      &j.salaryMin,
		SalaryMax:      &j.salaryMax,
		DepartmentID:   &w.departments[j.department].ID,
		CreatedByID:    &w.staff[j.recruiter].ID,
	}
	id := w.roleIDs[j.role]
	p.row.RoleProfileID = &id
	w.out.Postings = append(w.out.Postings, p.row)
	for _, place := range j.places {
		w.out.PostingLocations = append(w.out.PostingLocations, &ent.PostingLocation{
			ID: ids.Named(
				ids.PostingLocation,
				at,
				j.key+"/"+place,
			),
			PostingID:  p.row.ID,
			LocationID: w.locations[place],
		})
	}
	w.addPlan(p, at)
	w.postingChanged(
		p,
		at,
		"created",
		eventlog.PostingCreated,
		eventlog.Facts{ToPostingStatus: workflow.PostingDraft, Confidential: &j.confidential},
	)
	for i, s := range p.stages {
		w.postingChanged(
			p,
			at,
			"stage/"+itoa(i),
			eventlog.StageAdded,
			eventlog.Facts{StageID: s.ID},
		)
	}
	w.addTeam(p, at)
	w.createOpenings(p, at)
	w.live(p)
	return p
}

// addPlan gives the posting its own copies of the role's competencies and stages.
func (w *world) addPlan(p *posting, at time.Time) {
	r := w.roles[p.role]
	p.row.Responsibilities, p.row.Requirements = r.responsibilities, r.requirements
	description := r.summary + "\n\nYou would work from " + joined(p.places) + "."
	p.row.Description = &description
	abilities := r.competencies
	if p.gap != "" {
		abilities = append(
			slices.Clone(abilities),
			must(p.gap, leadership, "Hires, grows and, where it must be, lets go."),
		)
	}
	byName := map[string]string{}
	for i, a := range abilities {
		row := &ent.PostingCompetency{
			ID: ids.Named(
				ids.PostingCompetency,
				at,
				p.key+"/"+a.name,
			),
			CreatedAt:   w.cal.real(at),
			PostingID:   p.row.ID,
			Name:        a.name,
			Kind:        a.kind,
			MustHave:    a.mustHave,
			Description: text(a.description),
			Rubric:      a.rubric(),
			Position:    i,
		}
		byName[a.name] = row.ID
		w.out.PostingCompetencies = append(w.out.PostingCompetencies, row)
	}
	for i, s := range r.stages {
		days := s.days
		row := &ent.Stage{
			ID: ids.Named(
				ids.Stage,
				at,
				p.key+"/"+s.name,
			),
			CreatedAt:  w.cal.real(at),
			PostingID:  p.row.ID,
			Name:       s.name,
			Kind:       s.kind,
			Position:   i,
			TargetDays: &days,
		}
		p.stages = append(p.stages, row)
		w.out.Stages = append(w.out.Stages, row)
		for _, name := range s.assesses {
			w.out.StageCompetencies = append(w.out.StageCompetencies, &ent.StageCompetency{
				ID: ids.Named(
					ids.StageCompetency,
					at,
					row.ID+"/"+name,
				),
				StageID:             row.ID,
				PostingCompetencyID: byName[name],
			})
		}
	}
}

func (w *world) addTeam(p *posting, at time.Time) {
	add := func(key string, role workflow.TeamRole) {
		at = at.Add(time.Minute)
		u := w.staff[key]
		w.out.TeamMembers = append(w.out.TeamMembers, &ent.HiringTeamMember{
			ID: ids.Named(
				ids.HiringTeamMember,
				at,
				p.key+"/"+key,
			),
			CreatedAt: w.cal.real(at),
			PostingID: p.row.ID,
			UserID:    u.ID,
			Role:      role,
		})
		w.postingEvent(
			p,
			at,
			"team/"+key,
			eventlog.TeamMemberAdded,
			eventlog.Facts{UserID: u.ID, TeamRole: role},
		)
	}
	add(p.recruiter, workflow.TeamRecruiter) // the creator of a posting joins its team
	add(p.lead, workflow.TeamHiringLead)
	for _, key := range p.coordinators {
		add(key, workflow.TeamCoordinator)
	}
	for _, key := range p.sourcers {
		add(key, workflow.TeamSourcer)
	}
	for _, key := range p.interviewers {
		add(key, workflow.TeamInterviewer)
	}
}

func (w *world) createOpenings(p *posting, at time.Time) {
	for i := range p.job.openings {
		at := at.Add(time.Hour + time.Duration(i)*time.Second)
		o := &ent.Opening{
			ID: ids.Named(
				ids.Opening,
				at,
				p.key+"/"+itoa(i),
			),
			CreatedAt: w.cal.real(at),
			PostingID: p.row.ID,
			Label:     text("REQ-" + itoa(1000+10*(len(w.postings)+1)+i)),
			Status:    workflow.OpeningOpen,
		}
		p.openings = append(p.openings, o)
		w.postingEvent(
			p,
			at,
			"seat/"+itoa(i),
			eventlog.OpeningAdded,
			eventlog.Facts{OpeningID: o.ID},
		)
	}
}

// live generates the posting's changes of status.
func (w *world) live(p *posting) {
	from, reason := workflow.PostingDraft, ""
	step := func(days int, hours time.Duration, name string, kind eventlog.Kind, to workflow.PostingStatus) time.Time {
		if days == 0 {
			return time.Time{}
		}
		at := ago(days, officeOpens+hours)
		p.row.Version++
		p.row.UpdatedAt = w.cal.real(at)
		w.postingChanged(
			p,
			at,
			name,
			kind,
			eventlog.Facts{FromPostingStatus: from, ToPostingStatus: to, ReasonID: reason},
		)
		from, reason = to, ""
		return at
	}
	p.row.UpdatedAt = p.row.CreatedAt
	p.openedAt = step(p.opened, time.Hour, "opened", eventlog.PostingOpened, workflow.PostingOpen)
	if p.opened > 0 {
		at := w.cal.real(p.openedAt)
		p.row.OpenedAt = &at
	}
	p.heldAt = step(p.held, 3*time.Hour, "held", eventlog.PostingHeld, workflow.PostingOnHold)
	if p.rejectAtClose {
		reason = w.positionClosed()
	}
	p.closedAt = step(
		p.closed,
		4*time.Hour,
		"closed",
		eventlog.PostingClosed,
		workflow.PostingClosed,
	)
	if p.closed > 0 {
		at := w.cal.real(p.closedAt)
		p.row.ClosedAt = &at
		// Which openings are still free then depends on the history.
		w.then(p.closedAt, func() { w.cancelOpenings(p) })
	}
}

func (w *world) cancelOpenings(p *posting) {
	at := w.cal.real(p.closedAt)
	reason := workflow.CancelPostingClosed
	for i, o := range p.openings {
		if o.Status == workflow.OpeningOpen {
			o.Status, o.CancelReason, o.CancelledAt = workflow.OpeningCancelled, &reason, &at
			w.postingEvent(
				p,
				p.closedAt,
				"cancelled/"+itoa(i),
				eventlog.OpeningCancelled,
				eventlog.Facts{OpeningID: o.ID},
			)
		}
	}
}

// addOpenings adds all openings, in their state at the end of the history.
func (w *world) addOpenings() {
	for _, p := range w.postings {
		w.out.Openings = append(w.out.Openings, p.openings...)
	}
}

// positionClosed returns the reason for rejecting the applications of a closing posting.
func (w *world) positionClosed() string { return w.reasons[workflow.DecisionOther][0] }

// postingChanged adds a change of a posting by its recruiter, which increments its version.
func (w *world) postingChanged(
	p *posting,
	at time.Time,
	name string,
	kind eventlog.Kind,
	facts eventlog.Facts,
) {
	facts.PostingVersion = p.row.Version
	w.postingEvent(p, at, name, kind, facts)
}

// postingEvent adds an event with the posting's recruiter as the actor.
func (w *world) postingEvent(
	p *posting,
	at time.Time,
	name string,
	kind eventlog.Kind,
	facts eventlog.Facts,
) {
	w.happened(at, w.by(p.recruiter), eventlog.Entry{
		ID: ids.Named(ids.Event, at, p.key+"/"+name), Kind: kind, PostingID: p.row.ID, Facts: facts,
	})
}

func joined(list []string) string {
	out := list[0]
	for i, s := range list[1:] {
		sep := ", "
		if i == len(list)-2 {
			sep = " or "
		}
		out += sep + s
	}
	return out
}
