package access

import (
	"slices"

	"hirewire/internal/workflow"
)

// Action is something that commands do. Each action is in the table "Who may do what" of
// docs/API.md, which TestTableOfRights compares with the checks.
type Action string

// The actions.
const (
	// CreatePosting drafts postings and maintains role profiles, departments and lists.
	CreatePosting Action = "CREATE_POSTING"
	// EditPosting changes a posting, its plan, hiring team, openings and status.
	EditPosting Action = "EDIT_POSTING"
	// AddApplication adds candidates, and applications to a posting.
	AddApplication Action = "ADD_APPLICATION"
	// EditCandidate changes a candidate, their tags and documents.
	EditCandidate Action = "EDIT_CANDIDATE"
	// MoveApplication moves applications between stages, withdraws them and assigns interviewers.
	MoveApplication Action = "MOVE_APPLICATION"
	// DecideApplication rejects, reopens, hires and transfers applications.
	DecideApplication Action = "DECIDE_APPLICATION"
	// CommentTeam writes TEAM comments.
	CommentTeam Action = "COMMENT_TEAM"
	// CommentRecruiters writes RECRUITERS comments.
	CommentRecruiters Action = "COMMENT_RECRUITERS"
	// CommentAdmins writes ADMINS comments.
	CommentAdmins Action = "COMMENT_ADMINS"
	// ManageCompany changes users, service accounts, API keys and settings.
	ManageCompany Action = "MANAGE_COMPANY"
)

// Grant holds the facts about a viewer and one posting or application that the rules need.
type Grant struct {
	// Confidential is true if the posting is confidential.
	Confidential bool
	// Team is the viewer's role on the hiring team; nil if they are not on it.
	Team *workflow.TeamRole
	// Interviews is true if the viewer interviews the application in question, or, for a question
	// about the posting, any of its applications.
	Interviews bool
	// Own is true if the application's candidate is linked to the viewer.
	Own bool
	// Applied is true if the viewer has an application of their own in the posting, in any status.
	Applied bool
}

// byCompanyRole reports whether the company role alone gives access to the posting.
func (v *Viewer) byCompanyRole(g Grant) bool {
	if v.IsSystem() {
		return true
	}
	return v.IsRecruiting() && (!g.Confidential || v.IsAdmin() && v.ConfidentialAccess)
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

// SeesApplication is the Applications predicate as a check.
func (v *Viewer) SeesApplication(g Grant) bool {
	return !g.Own && (v.SeesPipeline(g) || g.Interviews && !v.IsAuditor())
}

// Can reports whether the viewer may take an action that concerns no posting. It returns false for
// actions that need one; use CanOn for those.
func (v *Viewer) Can(a Action) bool {
	if !v.Has(capabilityFor(a)) {
		return false
	}
	switch a {
	case ManageCompany:
		return v.IsAdmin()
	case CreatePosting, AddApplication, EditCandidate:
		return v.IsRecruiting()
	case EditPosting, MoveApplication, DecideApplication, CommentTeam, CommentRecruiters,
		CommentAdmins:
		return false
	}
	return false
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

// CanOn reports whether the viewer, who sees the posting or application that g describes, may take
// an action on it.
func (v *Viewer) CanOn(g Grant, a Action) bool {
	if v.IsAuditor() || g.Own || !v.Has(capabilityFor(a)) {
		return false
	}
	company := v.byCompanyRole(g)
	switch a {
	case EditPosting:
		return !g.Applied && (company || g.hasTeamRole(workflow.TeamHiringLead,
			workflow.TeamRecruiter))
	case DecideApplication:
		return company || g.hasTeamRole(workflow.TeamHiringLead, workflow.TeamRecruiter)
	case MoveApplication:
		return company || g.hasTeamRole(workflow.TeamHiringLead, workflow.TeamRecruiter,
			workflow.TeamCoordinator)
	case AddApplication, EditCandidate:
		return company || g.hasTeamRole(workflow.TeamHiringLead, workflow.TeamRecruiter,
			workflow.TeamCoordinator, workflow.TeamSourcer)
	case CommentTeam:
		return v.SeesApplication(g)
	case CommentRecruiters:
		return v.IsRecruiting() && v.SeesApplication(g) || g.hasTeamRole(workflow.TeamRecruiter)
	case CommentAdmins:
		return v.IsAdmin() && v.SeesApplication(g)
	case CreatePosting, ManageCompany:
		return v.Can(a)
	}
	return false
}

// hasTeamRole reports whether the viewer's role on the hiring team is one of roles.
func (g Grant) hasTeamRole(roles ...workflow.TeamRole) bool {
	return slices.Contains(roles, teamRole(g.Team))
}
