package access

import "hirewire/internal/workflow"

// The actions on applications.
var (
	// AddApplication adds candidates, and applications to a posting.
	AddApplication = &Action{
		name: "ADD_APPLICATION", capability: workflow.CapabilityPipeline,
		verb: "add applications to this posting",
		allowed: "admins, recruiters, and the posting's hiring leads, team recruiters, " +
			"coordinators and sourcers",
		anywhere: (*Viewer).IsRecruiting,
		on: func(v *Viewer, g Grant) bool {
			return v.byRole(g, workflow.TeamHiringLead, workflow.TeamRecruiter,
				workflow.TeamCoordinator, workflow.TeamSourcer)
		},
	}
	// MoveApplication moves applications between stages, withdraws them and assigns interviewers.
	MoveApplication = &Action{
		name: "MOVE_APPLICATION", capability: workflow.CapabilityPipeline,
		verb: "move or withdraw this application or assign its interviewers",
		allowed: "admins, recruiters, and the posting's hiring leads, team recruiters and " +
			"coordinators",
		on: func(v *Viewer, g Grant) bool {
			return v.byRole(g, workflow.TeamHiringLead, workflow.TeamRecruiter,
				workflow.TeamCoordinator)
		},
	}
	// DecideApplication rejects, reopens, hires and transfers applications.
	DecideApplication = &Action{
		name: "DECIDE_APPLICATION", capability: workflow.CapabilityPipeline,
		verb:    "reject, reopen, hire or transfer this application",
		allowed: "admins, recruiters, and the posting's hiring leads and team recruiters",
		on: func(v *Viewer, g Grant) bool {
			return v.byRole(g, workflow.TeamHiringLead, workflow.TeamRecruiter)
		},
	}
)

// Applications returns the predicate for the rows of applications that the viewer may see: those in
// pipelines that they see and those that they interview, without the viewer's own applications.
func (v *Viewer) Applications(name string) Predicate {
	if v.IsAuditor() {
		return Nothing()
	}
	return And(v.applicationsSeen(name), v.notOwn(name+".candidate_id"))
}

// applicationsSeen is Applications without the exclusion of the viewer's own applications.
func (v *Viewer) applicationsSeen(name string) Predicate {
	pipelines := v.Pipelines("pv")
	if pipelines.SQL == Everything().SQL {
		return pipelines
	}
	return Or(
		predicate(alias("EXISTS (SELECT 1 FROM postings pv WHERE pv.id = $.posting_id AND ", name)+
			pipelines.SQL+")", pipelines.Args...),
		v.interviews(name),
	)
}

// interviews returns the predicate for the rows of applications that the viewer interviews.
func (v *Viewer) interviews(name string) Predicate {
	return predicate(alias("EXISTS (SELECT 1 FROM application_interviewers apv WHERE "+
		"apv.application_id = $.id AND apv.user_id = ?)", name), v.ID)
}

// notOwn returns the predicate that excludes the viewer's own candidates; column holds the
// candidate's id. For the many viewers without a linked candidate it is trivial and costs nothing.
func (v *Viewer) notOwn(column string) Predicate {
	if len(v.OwnCandidateIDs) == 0 {
		return Everything()
	}
	return predicate("NOT EXISTS (SELECT 1 FROM candidates own WHERE own.id = "+column+
		" AND own.linked_user_id = ?)", v.ID)
}

// OfApplication returns the predicate for rows of a table with application_id whose application the
// viewer may see.
func (v *Viewer) OfApplication(name string) Predicate {
	p := v.Applications("oa")
	return predicate(alias("EXISTS (SELECT 1 FROM applications oa WHERE oa.id = $.application_id "+
		"AND ", name)+p.SQL+")", p.Args...)
}

// Movers returns the predicate for the rows of postings in which the viewer may move applications.
// It is the SQL form of CanOn with MoveApplication, for the command that consists of a single
// statement.
func (v *Viewer) Movers(name string) Predicate {
	onTeam := predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members htm WHERE "+
		"htm.posting_id = $.id AND htm.user_id = ? AND htm.role IN ('HIRING_LEAD', 'RECRUITER', "+
		"'COORDINATOR'))", name), v.ID)
	switch {
	case !v.Has(MoveApplication.capability):
		return Nothing()
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

// SeesApplication is the Applications predicate as a check.
func (v *Viewer) SeesApplication(g Grant) bool {
	return !g.Own && (v.SeesPipeline(g) || g.Interviews && !v.IsAuditor())
}
