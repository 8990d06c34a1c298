package access

import (
	"slices"

	"hirewire/internal/workflow"
)

// The actions on postings.
var (
	// CreatePosting drafts postings and maintains role profiles, departments and lists.
	CreatePosting = &Action{
		name: "CREATE_POSTING", capability: workflow.CapabilityPostings,
		verb:     "create postings or edit role profiles and the company's lists",
		allowed:  "admins and recruiters",
		anywhere: (*Viewer).IsRecruiting,
	}
	// EditPosting changes a posting, its plan, hiring team, openings and status.
	EditPosting = &Action{
		name: "EDIT_POSTING", capability: workflow.CapabilityPostings,
		verb:    "change this posting",
		allowed: "admins, recruiters, and the posting's hiring leads and team recruiters",
		on: func(v *Viewer, g Grant) bool {
			return !g.Applied && v.byRole(g, workflow.TeamHiringLead, workflow.TeamRecruiter)
		},
	}
)

// pipelineTeam lists the team roles that see the whole pipeline of a posting.
const pipelineTeam = "('HIRING_LEAD', 'RECRUITER', 'COORDINATOR', 'SOURCER')"

// Postings returns the predicate for the rows of postings that the viewer may see; name is the
// table's alias.
//
// Every member of the hiring team sees the posting, as does every interviewer of one of its
// applications, who needs its title. Admins and recruiters see all postings that are not
// confidential. The system and admins with confidential access see all.
func (v *Viewer) Postings(name string) Predicate {
	onTeam := predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members htm WHERE "+
		"htm.posting_id = $.id AND htm.user_id = ?)", name), v.ID)
	interviews := predicate(alias("EXISTS (SELECT 1 FROM application_interviewers apv JOIN "+
		"applications apva ON apva.id = apv.application_id WHERE apv.user_id = ? AND "+
		"apva.posting_id = $.id)", name), v.ID)
	switch {
	case v.IsSystem(), v.IsAdmin() && v.ConfidentialAccess:
		return Everything()
	case v.IsAuditor():
		return Nothing()
	case v.IsRecruiting():
		return Or(predicate(alias("NOT $.confidential", name)), onTeam, interviews)
	default:
		return Or(onTeam, interviews)
	}
}

// PostingsOfMany is Postings for statements that test many rows: it finds once the postings of the
// viewer's teams and interviews.
func (v *Viewer) PostingsOfMany(name string) Predicate {
	own := predicate(name+".id IN (SELECT om.posting_id FROM hiring_team_members om WHERE "+
		"om.user_id = ? UNION "+interviewedApplications("posting_id")+")", v.ID, v.ID)
	switch {
	case v.IsSystem(), v.IsAdmin() && v.ConfidentialAccess, v.IsAuditor():
		return v.Postings(name)
	case v.IsRecruiting():
		return Or(predicate(alias("NOT $.confidential", name)), own)
	default:
		return own
	}
}

// Pipelines returns the predicate for the rows of postings whose whole pipeline the viewer may see.
func (v *Viewer) Pipelines(name string) Predicate {
	onTeam := predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members htm WHERE "+
		"htm.posting_id = $.id AND htm.user_id = ? AND htm.role IN "+pipelineTeam+")", name), v.ID)
	switch {
	case v.IsSystem(), v.IsAdmin() && v.ConfidentialAccess:
		return Everything()
	case v.IsAuditor():
		return Nothing()
	case v.IsRecruiting():
		return Or(predicate(alias("NOT $.confidential", name)), onTeam)
	default:
		return onTeam
	}
}

// Applied returns the predicate for the rows of postings in which the viewer has an application of
// their own, in any status. Unlike notOwn it queries the database even if OwnCandidateIDs is empty,
// because commands rely on the answer within their transaction.
func (v *Viewer) Applied(name string) Predicate {
	return predicate(alias("EXISTS (SELECT 1 FROM candidates oc JOIN applications oa ON "+
		"oa.candidate_id = oc.id WHERE oc.linked_user_id = ? AND oa.posting_id = $.id)", name),
		v.ID)
}

// OfPosting returns the predicate for rows of a table with posting_id whose posting the viewer may
// see.
func (v *Viewer) OfPosting(name string) Predicate {
	p := v.Postings("op")
	if p.SQL == Everything().SQL {
		return p
	}
	return predicate(alias("EXISTS (SELECT 1 FROM postings op WHERE op.id = $.posting_id AND ",
		name)+p.SQL+")", p.Args...)
}

// SeesPosting is the Postings predicate as a check.
func (v *Viewer) SeesPosting(g Grant) bool {
	if v.IsAuditor() {
		return false
	}
	return v.byCompanyRole(g) || g.Team != nil || g.Interviews
}

// SeesPipeline is the Pipelines predicate as a check.
func (v *Viewer) SeesPipeline(g Grant) bool {
	if v.IsAuditor() {
		return false
	}
	return v.byCompanyRole(g) || slices.Contains([]workflow.TeamRole{
		workflow.TeamHiringLead, workflow.TeamRecruiter, workflow.TeamCoordinator,
		workflow.TeamSourcer,
	}, teamRole(g.Team))
}

// SeesAmounts reports whether the viewer, who sees the posting, may see its amounts of money.
func (v *Viewer) SeesAmounts(g Grant) bool {
	return !v.IsAuditor() && (v.byCompanyRole(g) ||
		g.hasTeamRole(workflow.TeamHiringLead, workflow.TeamRecruiter))
}

// SeesSalary reports whether the viewer, who sees the posting, may see its salary range. Everyone
// who sees a posting that is open and not confidential may. For other postings SeesAmounts decides.
// The visibility of the posting does not matter: even a draft has the default visibility LISTED.
func (v *Viewer) SeesSalary(g Grant, status workflow.PostingStatus) bool {
	return !v.IsAuditor() && status == workflow.PostingOpen && !g.Confidential || v.SeesAmounts(g)
}
