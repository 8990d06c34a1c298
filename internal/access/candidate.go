package access

import "hirewire/internal/workflow"

// EditCandidate changes a candidate, their tags and documents.
var EditCandidate = &Action{
	name: "EDIT_CANDIDATE", capability: workflow.CapabilityCandidates,
	verb: "add or change candidates here",
	allowed: "admins, recruiters, and the posting's hiring leads, team recruiters, coordinators " +
		"and sourcers",
	anywhere: (*Viewer).IsRecruiting,
	on: func(v *Viewer, g Grant) bool {
		return v.byRole(g, workflow.TeamHiringLead, workflow.TeamRecruiter,
			workflow.TeamCoordinator, workflow.TeamSourcer)
	},
}

// Candidates returns the predicate for the rows of candidates that the viewer may see. A candidate
// with applications is visible through an application that the viewer sees. A candidate without
// applications is visible to admins, recruiters and the user who added them. A candidate whose
// applications are all hidden from the viewer is hidden too.
func (v *Viewer) Candidates(name string) Predicate { return v.candidates(name, "") }

// candidates builds the Candidates predicate and appends end, which is perRow or empty, to each
// EXISTS subquery.
func (v *Viewer) candidates(name, end string) Predicate {
	if v.IsSystem() {
		return Everything()
	}
	if v.IsAuditor() {
		return Nothing()
	}
	return v.candidatesThrough(name, v.applicationsSeen("ca"), end)
}

// candidatesThrough builds the Candidates predicate from the one for the applications, named ca,
// that the viewer sees.
func (v *Viewer) candidatesThrough(name string, seen Predicate, end string) Predicate {
	through := predicate(alias("EXISTS (SELECT 1 FROM applications ca WHERE ca.candidate_id = "+
		"$.id AND ", name)+seen.SQL+end+")", seen.Args...)
	prospect := predicate(alias("$.prospect", name))
	if !v.IsRecruiting() {
		prospect = And(prospect, predicate(alias("$.added_by_id = ?", name), v.ID))
	}
	return And(v.NotLinked(name), Or(through, prospect))
}

// NotLinked returns the predicate for the rows of candidates that are not linked to the viewer. For
// the many viewers without a linked candidate it is trivial and costs nothing.
func (v *Viewer) NotLinked(name string) Predicate {
	if len(v.OwnCandidateIDs) == 0 {
		return Everything()
	}
	return predicate(alias("($.linked_user_id IS NULL OR $.linked_user_id <> ?)", name), v.ID)
}

// OfCandidate returns the predicate for rows of a table with candidate_id whose candidate the
// viewer may see.
func (v *Viewer) OfCandidate(name string) Predicate {
	p := v.Candidates("oc")
	return predicate(alias("EXISTS (SELECT 1 FROM candidates oc WHERE oc.id = $.candidate_id AND ",
		name)+p.SQL+")", p.Args...)
}

// MayLink reports whether the viewer may link a candidate that they see to a user, or, if userID is
// nil, end a link. Only admins may, and not for a link to themselves; the system always may. The
// linked user no longer sees the candidate.
func (v *Viewer) MayLink(userID *string) bool {
	if v.IsSystem() {
		return true
	}
	return v.Kind == workflow.ActorUser && v.IsAdmin() && v.Has(workflow.CapabilityCandidates) &&
		(userID == nil || *userID != v.ID)
}

// SeesLinks reports whether the viewer may see which candidates are linked to which users, or
// proposed to be. Only admins may: a proposed link that was not made reveals that the user is
// linked to another candidate, who may be hidden from the viewer.
func (v *Viewer) SeesLinks() bool { return v.IsSystem() || v.IsAdmin() }
