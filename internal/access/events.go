package access

import (
	"maps"
	"reflect"
	"slices"

	"hirewire/internal/eventlog"
	"hirewire/internal/workflow"
)

// Event is an event of the log with the facts about its application and candidate that the
// visibility rules need, as they were when the event was loaded.
type Event struct {
	eventlog.Event
	// Application is the application that the event names; nil if it no longer exists.
	Application *ApplicationFacts
	// Candidate is the candidate that an event of class CANDIDATE names; nil if it no longer
	// exists.
	Candidate *CandidateFacts
}

// ApplicationFacts are the columns of an application that the rules need. They never change.
type ApplicationFacts struct{ ID, PostingID, CandidateID string }

// CandidateFacts are the facts about a candidate that the rules need.
type CandidateFacts struct {
	ID, AddedByID string
	Applications  []ApplicationFacts
}

// Confidential is a function that returns whether a posting is confidential now, and whether it
// exists.
type Confidential func(postingID string) (confidential, exists bool)

// Rights are a viewer together with their team roles and interviews at one moment. They are
// immutable, so that many streams can share them.
type Rights struct {
	Viewer *Viewer
	// Team is the viewer's role on hiring teams, by posting id.
	Team map[string]workflow.TeamRole
	// Interviews maps the ids of the applications that the viewer interviews to the ids of their
	// postings.
	Interviews map[string]string

	// interviewed is the set of posting ids in Interviews.
	interviewed map[string]bool
}

// NewRights returns the rights of v. It keeps the maps, which the caller must no longer change.
func NewRights(v *Viewer, team map[string]workflow.TeamRole, interviews map[string]string) *Rights {
	r := &Rights{
		Viewer: v, Team: team, Interviews: interviews,
		interviewed: make(map[string]bool, len(interviews)),
	}
	for _, posting := range interviews {
		r.interviewed[posting] = true
	}
	return r
}

// Reach is how much of a posting a viewer sees.
type Reach int

// The values of Reach, in increasing order.
const (
	// SeesNone means that the posting does not exist for the viewer.
	SeesNone Reach = iota
	// SeesSome is the posting itself, and of its applications those that the viewer interviews.
	SeesSome
	// SeesPipeline is the posting with all its applications.
	SeesPipeline
)

// Reach returns how much of a posting the viewer sees; SeesNone if the posting does not exist.
func (r *Rights) Reach(postingID string, confidential Confidential) Reach {
	secret, exists := confidential(postingID)
	if !exists {
		return SeesNone
	}
	return r.ReachIf(postingID, secret)
}

// ReachIf is like Reach for a posting that exists and is confidential or not, as secret says.
func (r *Rights) ReachIf(postingID string, secret bool) Reach {
	g := r.grant(postingID, secret)
	g.Interviews = r.interviewed[postingID]
	switch {
	case r.Viewer.SeesPipeline(g):
		return SeesPipeline
	case r.Viewer.SeesPosting(g):
		return SeesSome
	default:
		return SeesNone
	}
}

// SeesWhole reports whether the viewer, who sees the events, would see the whole pipeline of each
// of their postings if none of the postings were confidential.
func (r *Rights) SeesWhole(events []eventlog.Event) bool {
	if r.Viewer.IsRecruiting() {
		return true
	}
	for i := range events {
		if id := events[i].PostingID; id != "" && r.ReachIf(id, false) != SeesPipeline {
			return false
		}
	}
	return true
}

// grant returns the Grant for a posting, without interviews.
func (r *Rights) grant(postingID string, secret bool) Grant {
	g := Grant{Confidential: secret}
	if role, ok := r.Team[postingID]; ok {
		g.Team = &role
	}
	return g
}

// Events returns the predicate for the rows of event that the viewer may see, by the visibility
// classes of package eventlog. Rights.SeesEvent is the same rule as a check.
func (v *Viewer) Events(name string) Predicate {
	if v.IsSystem() {
		return Everything()
	}
	people := predicate(alias("$.visibility = 'PEOPLE'", name))
	owner := predicate(alias("($.visibility = 'OWNER' AND $.actor_id = ?)", name), v.ID)
	if v.IsAdmin() {
		owner = predicate(alias("$.visibility = 'OWNER'", name))
	}
	if v.IsAuditor() {
		return Or(people, owner)
	}
	posting, pipeline, application, candidate := v.Postings("ep"), v.Pipelines("es"),
		v.Applications("ea"), v.Candidates("ec")
	recruiters := v.recruiterApplications("ea")
	classes := []Predicate{predicate(alias("$.visibility = 'PIPELINE'", name))}
	classes = append(classes, And(predicate(alias("$.visibility = 'RECRUITERS'", name)),
		recruiters))
	if v.IsAdmin() {
		classes = append(classes, predicate(alias("$.visibility = 'ADMINS'", name)))
	}
	class := Or(classes...)
	return Or(
		people, owner,
		predicate(alias("$.visibility = 'COMPANY'", name)),
		predicate(alias("($.visibility = 'POSTING' AND EXISTS (SELECT 1 FROM postings ep WHERE "+
			"ep.id = $.posting_id AND ", name)+posting.SQL+"))", posting.Args...),
		predicate(alias("($.visibility = 'SEATS' AND EXISTS (SELECT 1 FROM postings es WHERE "+
			"es.id = $.posting_id AND ", name)+pipeline.SQL+"))", pipeline.Args...),
		predicate(alias("EXISTS (SELECT 1 FROM applications ea WHERE ea.id = $.application_id AND ",
			name)+application.SQL+" AND "+class.SQL+")",
			append(append([]any{}, application.Args...), class.Args...)...),
		predicate(alias("($.visibility = 'CANDIDATE' AND EXISTS (SELECT 1 FROM candidates ec "+
			"WHERE ec.id = $.candidate_id AND ", name)+candidate.SQL+perRow+"))",
			candidate.Args...),
	)
}

// EventsGivenCandidate is Events for rows that name a candidate whom the viewer is known to see.
// seen is the condition that application_id is an application of the candidate that the viewer
// sees. Events about postings and openings (the classes POSTING and SEATS) name no candidate;
// eventlog.Append refuses others.
func (v *Viewer) EventsGivenCandidate(name string, seen Predicate) Predicate {
	if v.IsSystem() || v.IsAuditor() {
		return v.Events(name)
	}
	owner := predicate(alias("($.visibility = 'OWNER' AND $.actor_id = ?)", name), v.ID)
	classes := []Predicate{predicate(alias("$.visibility = 'PIPELINE'", name))}
	recruiters := predicate(alias("$.visibility = 'RECRUITERS'", name))
	if of := v.recruiterApplications("ea"); !of.IsEverything() {
		recruiters = And(recruiters, predicate(alias("EXISTS (SELECT 1 FROM applications ea "+
			"WHERE ea.id = $.application_id AND ", name)+of.SQL+")", of.Args...))
	}
	classes = append(classes, recruiters)
	if v.IsAdmin() {
		owner = predicate(alias("$.visibility = 'OWNER'", name))
		classes = append(classes, predicate(alias("$.visibility = 'ADMINS'", name)))
	}
	return Or(
		predicate(alias("$.visibility IN ('PEOPLE', 'COMPANY', 'CANDIDATE')", name)),
		owner,
		And(seen, Or(classes...)),
	)
}

// SeesEvent reports whether the viewer may see an event. It is the same rule as Viewer.Events.
func (r *Rights) SeesEvent(e *Event, confidential Confidential) bool {
	v := r.Viewer
	if v.IsSystem() {
		return true
	}
	switch e.Visibility {
	case eventlog.People:
		return true
	case eventlog.Owner:
		return v.IsAdmin() || e.Actor.ID != "" && e.Actor.ID == v.ID
	case eventlog.Company:
		return !v.IsAuditor()
	case eventlog.Posting:
		return r.Reach(e.PostingID, confidential) > SeesNone
	case eventlog.Seats:
		return r.Reach(e.PostingID, confidential) == SeesPipeline
	case eventlog.Pipeline:
		return r.seesApplication(e.Application, confidential)
	case eventlog.Recruiters:
		return r.seesApplication(e.Application, confidential) &&
			(v.IsRecruiting() || r.Team[e.Application.PostingID] == workflow.TeamRecruiter)
	case eventlog.Admins:
		return v.IsAdmin() && r.seesApplication(e.Application, confidential)
	case eventlog.Candidate:
		return r.seesCandidate(e.Candidate, confidential)
	}
	return false
}

// seesApplication reports whether the viewer sees an application; false for nil and for their own.
func (r *Rights) seesApplication(a *ApplicationFacts, confidential Confidential) bool {
	return a != nil && !slices.Contains(r.Viewer.OwnCandidateIDs, a.CandidateID) &&
		r.reachesApplication(*a, confidential)
}

// reachesApplication is seesApplication without the exclusion of the viewer's own applications.
func (r *Rights) reachesApplication(a ApplicationFacts, confidential Confidential) bool {
	secret, exists := confidential(a.PostingID)
	if !exists {
		return false
	}
	g := r.grant(a.PostingID, secret)
	_, g.Interviews = r.Interviews[a.ID]
	return r.Viewer.SeesApplication(g)
}

// seesCandidate reports whether the viewer sees a candidate; false for nil. It is the same rule as
// Viewer.Candidates.
func (r *Rights) seesCandidate(c *CandidateFacts, confidential Confidential) bool {
	v := r.Viewer
	switch {
	case c == nil || v.IsAuditor() || slices.Contains(v.OwnCandidateIDs, c.ID):
		return false
	case len(c.Applications) == 0:
		return v.IsRecruiting() || c.AddedByID != "" && c.AddedByID == v.ID
	}
	return slices.ContainsFunc(c.Applications,
		func(a ApplicationFacts) bool { return r.reachesApplication(a, confidential) })
}

// RightsKinds returns the kinds of events that can change what a viewer may see.
func RightsKinds() []eventlog.Kind {
	return []eventlog.Kind{
		eventlog.TeamMemberAdded, eventlog.TeamMemberRoleChanged, eventlog.TeamMemberRemoved,
		eventlog.InterviewersAssigned, eventlog.UserUpdated, eventlog.ServiceAccountUpdated,
		eventlog.CandidateUpdated, eventlog.CandidateAdded, eventlog.ApiKeyRevoked,
		eventlog.PostingConfidentialityChanged,
	}
}

// ChangedBy reports whether an event changed these rights, or the API key of the viewer. A change
// of a posting's confidentiality does not change rights, only what they reach: see
// DependsOnSecrecy.
func (r *Rights) ChangedBy(e *eventlog.Event) bool {
	id := r.Viewer.ID
	switch e.Kind {
	case eventlog.TeamMemberAdded, eventlog.TeamMemberRoleChanged, eventlog.TeamMemberRemoved:
		return e.Facts.UserID == id
	case eventlog.InterviewersAssigned:
		return slices.Contains(e.Facts.AddedIDs, id) || slices.Contains(e.Facts.RemovedIDs, id)
	case eventlog.UserUpdated:
		return e.Facts.UserID == id && !onlyNames(e.Facts.ChangedFields)
	case eventlog.ServiceAccountUpdated:
		return e.Facts.ItemID == id && !onlyNames(e.Facts.ChangedFields)
	case eventlog.ApiKeyRevoked:
		return r.Viewer.KeyID != "" && e.Facts.ItemID == r.Viewer.KeyID
	case eventlog.CandidateUpdated, eventlog.CandidateAdded:
		return r.linkedBy(e)
	default:
		return false
	}
}

// onlyNames reports whether the changed fields of an account are known and leave its rights alone.
func onlyNames(fields []string) bool {
	return len(fields) > 0 && !slices.ContainsFunc(fields,
		func(f string) bool { return f != "name" && f != "title" && f != "email" })
}

// linkedBy reports whether an event linked a candidate to the viewer or ended such a link.
func (r *Rights) linkedBy(e *eventlog.Event) bool {
	return slices.Contains(e.Facts.ChangedFields, "linkedUser") &&
		(slices.Contains(r.Viewer.OwnCandidateIDs, e.CandidateID) ||
			slices.Contains(e.Facts.AddedIDs, r.Viewer.ID) ||
			slices.Contains(e.Facts.RemovedIDs, r.Viewer.ID))
}

// DependsOnSecrecy reports whether the viewer's reach of a posting depends on its confidentiality.
func (r *Rights) DependsOnSecrecy(postingID string) bool {
	return r.ReachIf(postingID, true) != r.ReachIf(postingID, false)
}

// SameOverall reports whether r and o differ at most in team roles and interviews, and not in the
// company role, confidential access or linked candidates.
func (r *Rights) SameOverall(o *Rights) bool {
	return r.Viewer.Role == o.Viewer.Role &&
		r.Viewer.ConfidentialAccess == o.Viewer.ConfidentialAccess &&
		slices.Equal(r.Viewer.OwnCandidateIDs, o.Viewer.OwnCandidateIDs)
}

// Equal reports whether two rights are the same.
func (r *Rights) Equal(o *Rights) bool {
	return reflect.DeepEqual(r.Viewer, o.Viewer) && maps.Equal(r.Team, o.Team) &&
		maps.Equal(r.Interviews, o.Interviews)
}

// ChangedPostings returns the ids of the postings for which the team role or the interviews of r
// and o differ, sorted.
func (r *Rights) ChangedPostings(o *Rights) []string {
	changed := map[string]bool{}
	note := func(a, b *Rights) {
		for posting, role := range a.Team {
			if b.Team[posting] != role {
				changed[posting] = true
			}
		}
		for application, posting := range a.Interviews {
			if _, ok := b.Interviews[application]; !ok {
				changed[posting] = true
			}
		}
	}
	note(r, o)
	note(o, r)
	return slices.Sorted(maps.Keys(changed))
}

// LostInterview reports whether r has an interview in the posting that o lacks.
func (r *Rights) LostInterview(o *Rights, postingID string) bool {
	for application, posting := range r.Interviews {
		if _, still := o.Interviews[application]; !still && posting == postingID {
			return true
		}
	}
	return false
}

// Shared returns rights that see exactly what every recruiter sees, independent of the person, and
// nothing confidential. A frame that was rendered with them may be sent to every subscriber who may
// see the same events, as far as the frame depends on these events alone.
func Shared() *Rights {
	return NewRights(&Viewer{
		Kind: workflow.ActorUser, ID: "usr_shared", Role: workflow.RoleRecruiter,
		Scope: workflow.ScopeRead,
	}, nil, nil)
}
