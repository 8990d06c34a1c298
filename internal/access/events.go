package access

import (
	"maps"
	"reflect"
	"slices"

	"hirewire/internal/eventlog"
	"hirewire/internal/workflow"
)

// Event is an event of the log with what the rule needs to know of the rows that it concerns, as they were when it was
// read from the database.
type Event struct {
	eventlog.Event
	// Application is the one that the event names; nil when there is none any more.
	Application *ApplicationFacts
	// Candidate is the one that an event of class CANDIDATE names; nil when there is none any more.
	Candidate *CandidateFacts
}

// ApplicationFacts are what the rules need of an application; they never change.
type ApplicationFacts struct{ ID, PostingID, CandidateID string }

// CandidateFacts are what the rules need of a candidate.
type CandidateFacts struct {
	ID, AddedByID string
	Applications  []ApplicationFacts
}

// Confidential tells whether a posting is confidential now, and whether it is there at all.
type Confidential func(postingID string) (confidential, exists bool)

// Rights are a viewer with everything that they have to do with postings and applications, of one moment. They are
// never changed, so that many streams can share them.
type Rights struct {
	Viewer *Viewer
	// Team is the viewer's role by posting.
	Team map[string]workflow.TeamRole
	// Interviews are the applications that the viewer interviews, with their postings.
	Interviews map[string]string

	interviewed map[string]bool
}

// NewRights makes rights. The maps must not be changed any more.
func NewRights(v *Viewer, team map[string]workflow.TeamRole, interviews map[string]string) *Rights {
	r := &Rights{Viewer: v, Team: team, Interviews: interviews, interviewed: make(map[string]bool, len(interviews))}
	for _, posting := range interviews {
		r.interviewed[posting] = true
	}
	return r
}

// Reach is how much of a posting somebody sees.
type Reach int

// The reaches.
const (
	// SeesNone: for them it does not exist.
	SeesNone Reach = iota
	// SeesSome is the posting, and of its applications those that they interview.
	SeesSome
	// SeesPipeline is the posting with all its applications.
	SeesPipeline
)

// Reach tells how much of a posting the viewer sees.
func (r *Rights) Reach(postingID string, confidential Confidential) Reach {
	secret, exists := confidential(postingID)
	if !exists {
		return SeesNone
	}
	return r.ReachIf(postingID, secret)
}

// ReachIf is Reach for a posting that is there and confidential or not.
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

// SeesWhole reports whether the viewer, who sees the events, sees the whole pipeline of each of their postings, if none of
// these is confidential.
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

func (r *Rights) grant(postingID string, secret bool) Grant {
	g := Grant{Confidential: secret}
	if role, ok := r.Team[postingID]; ok {
		g.Team = &role
	}
	return g
}

// SeesEvent is Viewer.Events as a check.
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

func (r *Rights) seesApplication(a *ApplicationFacts, confidential Confidential) bool {
	return a != nil && !slices.Contains(r.Viewer.OwnCandidateIDs, a.CandidateID) && r.through(*a, confidential)
}

// through reports whether the application would be seen, were it not the viewer's own.
func (r *Rights) through(a ApplicationFacts, confidential Confidential) bool {
	secret, exists := confidential(a.PostingID)
	if !exists {
		return false
	}
	g := r.grant(a.PostingID, secret)
	_, g.Interviews = r.Interviews[a.ID]
	return r.Viewer.SeesApplication(g)
}

func (r *Rights) seesCandidate(c *CandidateFacts, confidential Confidential) bool {
	v := r.Viewer
	switch {
	case c == nil || v.IsAuditor() || slices.Contains(v.OwnCandidateIDs, c.ID):
		return false
	case len(c.Applications) == 0:
		return v.IsRecruiting() || c.AddedByID != "" && c.AddedByID == v.ID
	}
	return slices.ContainsFunc(c.Applications, func(a ApplicationFacts) bool { return r.through(a, confidential) })
}

// RightsKinds are the kinds of events that can change what somebody may see.
func RightsKinds() []eventlog.Kind {
	return []eventlog.Kind{
		eventlog.TeamMemberAdded, eventlog.TeamMemberRoleChanged, eventlog.TeamMemberRemoved,
		eventlog.InterviewersAssigned, eventlog.UserUpdated, eventlog.ServiceAccountUpdated, eventlog.CandidateUpdated, eventlog.CandidateAdded, eventlog.ApiKeyRevoked,
		eventlog.PostingConfidentialityChanged,
	}
}

// ChangedBy reports whether an event changed these rights, or the viewer's credential. A change of a posting's
// confidentiality changes no rights, but what they reach: see DependsOnSecrecy.
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

// onlyNames reports whether a change of an account is known to leave its rights alone.
func onlyNames(fields []string) bool {
	return len(fields) > 0 && !slices.ContainsFunc(fields, func(f string) bool { return f != "name" && f != "title" && f != "email" })
}

// linkedBy reports whether an event made the viewer a candidate, or no candidate any more.
func (r *Rights) linkedBy(e *eventlog.Event) bool {
	return slices.Contains(e.Facts.ChangedFields, "linkedUser") &&
		(slices.Contains(r.Viewer.OwnCandidateIDs, e.CandidateID) ||
			slices.Contains(e.Facts.AddedIDs, r.Viewer.ID) || slices.Contains(e.Facts.RemovedIDs, r.Viewer.ID))
}

// DependsOnSecrecy reports whether these rights reach a posting differently when it is confidential.
func (r *Rights) DependsOnSecrecy(postingID string) bool {
	return r.ReachIf(postingID, true) != r.ReachIf(postingID, false)
}

// SameOverall reports whether two rights differ at most in teams and interviews, not in what the person is.
func (r *Rights) SameOverall(o *Rights) bool {
	return r.Viewer.Role == o.Viewer.Role && r.Viewer.ConfidentialAccess == o.Viewer.ConfidentialAccess &&
		slices.Equal(r.Viewer.OwnCandidateIDs, o.Viewer.OwnCandidateIDs)
}

// Equal reports whether two rights are the same.
func (r *Rights) Equal(o *Rights) bool {
	return reflect.DeepEqual(r.Viewer, o.Viewer) && maps.Equal(r.Team, o.Team) && maps.Equal(r.Interviews, o.Interviews)
}

// ChangedPostings are the postings with which two rights have to do differently, in order.
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

// LostInterview reports whether o interviews fewer applications of a posting than r: some of r's are missing.
func (r *Rights) LostInterview(o *Rights, postingID string) bool {
	for application, posting := range r.Interviews {
		if _, still := o.Interviews[application]; !still && posting == postingID {
			return true
		}
	}
	return false
}

// Shared is who sees exactly what every recruiter sees, whoever they are, and nothing that is confidential: what is
// shown to them can be shown to everyone who may see the same events, as far as it speaks of these events alone.
func Shared() *Rights {
	return NewRights(&Viewer{
		Kind: workflow.ActorUser, ID: "usr_shared", Role: workflow.RoleRecruiter, Scope: workflow.ScopeRead,
	}, nil, nil)
}
