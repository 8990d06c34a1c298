package access

import (
	"slices"

	"hirewire/internal/workflow"
)

// Action is something that a command does, as the table of rights has it.
type Action string

// The actions.
const (
	// CreatePosting drafts postings, and keeps role profiles, departments and lists.
	CreatePosting Action = "CREATE_POSTING"
	// EditPosting changes a posting, its plan, team, openings and state.
	EditPosting Action = "EDIT_POSTING"
	// AddApplication adds applications to a posting, and candidates.
	AddApplication Action = "ADD_APPLICATION"
	// EditCandidate changes a candidate, their tags and documents.
	EditCandidate Action = "EDIT_CANDIDATE"
	// MoveApplication moves between stages, withdraws, and assigns interviewers.
	MoveApplication Action = "MOVE_APPLICATION"
	// DecideApplication rejects, reopens, hires and transfers.
	DecideApplication Action = "DECIDE_APPLICATION"
	// CommentTeam writes TEAM comments.
	CommentTeam Action = "COMMENT_TEAM"
	// CommentRecruiters writes RECRUITERS comments.
	CommentRecruiters Action = "COMMENT_RECRUITERS"
	// CommentAdmins writes ADMINS comments.
	CommentAdmins Action = "COMMENT_ADMINS"
	// ManageCompany changes users, settings and the like.
	ManageCompany Action = "MANAGE_COMPANY"
)

// Grant is what a viewer has to do with one posting: the facts that the rules need.
type Grant struct {
	// Confidential is the posting's.
	Confidential bool
	// Team is the viewer's role on its team; nil when they are not on it.
	Team *workflow.TeamRole
	// Interviews is true when the viewer interviews the application in question, or, where the question is of the
	// posting, any of its applications.
	Interviews bool
	// Own is true when the application's candidate is the viewer.
	Own bool
	// Applied is true when the viewer has an application of their own in the posting, in any status.
	Applied bool
}

// byCompanyRole reports whether the company role alone reaches the posting.
func (v *Viewer) byCompanyRole(g Grant) bool {
	if v.IsSystem() {
		return true
	}
	return v.IsRecruiting() && (!g.Confidential || v.IsAdmin() && v.ConfidentialAccess)
}

// SeesPosting is Postings as a check.
func (v *Viewer) SeesPosting(g Grant) bool {
	if v.IsAuditor() {
		return false
	}
	return v.byCompanyRole(g) || g.Team != nil || g.Interviews
}

// SeesPipeline is Pipelines as a check.
func (v *Viewer) SeesPipeline(g Grant) bool {
	if v.IsAuditor() {
		return false
	}
	return v.byCompanyRole(g) || slices.Contains([]workflow.TeamRole{
		workflow.TeamHiringLead, workflow.TeamRecruiter, workflow.TeamCoordinator, workflow.TeamSourcer,
	}, teamRole(g.Team))
}

// SeesAmounts reports whether the viewer, who sees the posting, may see amounts of money there.
func (v *Viewer) SeesAmounts(g Grant) bool {
	return !v.IsAuditor() && (v.byCompanyRole(g) || g.is(workflow.TeamHiringLead, workflow.TeamRecruiter))
}

// SeesSalary reports whether the viewer, who sees the posting, may see its salary range. While the posting is open and
// advertised in any way, which a confidential one never is, everybody who sees it may. A status that is not open counts
// alone: LISTED is the default visibility even of a draft.
func (v *Viewer) SeesSalary(g Grant, status workflow.PostingStatus) bool {
	return !v.IsAuditor() && status == workflow.PostingOpen && !g.Confidential || v.SeesAmounts(g)
}

// SeesApplication is Applications as a check.
func (v *Viewer) SeesApplication(g Grant) bool {
	return !g.Own && (v.SeesPipeline(g) || g.Interviews && !v.IsAuditor())
}

// Can reports whether the viewer may do something that needs no posting.
func (v *Viewer) Can(a Action) bool {
	if !v.Has(capabilityFor(a)) {
		return false
	}
	switch a {
	case ManageCompany:
		return v.IsAdmin()
	case CreatePosting, AddApplication, EditCandidate:
		return v.IsRecruiting()
	case EditPosting, MoveApplication, DecideApplication, CommentTeam, CommentRecruiters, CommentAdmins:
		return false
	}
	return false
}

// MayLink reports whether the viewer may link a candidate that they see to a user, or, where userID is nil, end a link:
// admins who are not that user, and Hirewire itself. Whoever is linked does not see the candidate.
func (v *Viewer) MayLink(userID *string) bool {
	if v.IsSystem() {
		return true
	}
	return v.Kind == workflow.ActorUser && v.IsAdmin() && v.Has(workflow.CapabilityCandidates) && (userID == nil || *userID != v.ID)
}

// SeesLinks reports whether the viewer may know which candidates, of those that they see, are linked to which users: admins
// only. Whether a candidate was linked or the link only proposed tells whether the user is another candidate, perhaps one
// that is hidden from the viewer.
func (v *Viewer) SeesLinks() bool { return v.IsSystem() || v.IsAdmin() }

// CanOn reports whether the viewer, who sees the posting or the application, may do something there.
func (v *Viewer) CanOn(g Grant, a Action) bool {
	if v.IsAuditor() || g.Own || !v.Has(capabilityFor(a)) {
		return false
	}
	company := v.byCompanyRole(g)
	switch a {
	case EditPosting:
		return !g.Applied && (company || g.is(workflow.TeamHiringLead, workflow.TeamRecruiter))
	case DecideApplication:
		return company || g.is(workflow.TeamHiringLead, workflow.TeamRecruiter)
	case MoveApplication:
		return company || g.is(workflow.TeamHiringLead, workflow.TeamRecruiter, workflow.TeamCoordinator)
	case AddApplication, EditCandidate:
		return company || g.is(workflow.TeamHiringLead, workflow.TeamRecruiter, workflow.TeamCoordinator, workflow.TeamSourcer)
	case CommentTeam:
		return v.SeesApplication(g)
	case CommentRecruiters:
		return v.IsRecruiting() && v.SeesApplication(g) || g.is(workflow.TeamRecruiter)
	case CommentAdmins:
		return v.IsAdmin() && v.SeesApplication(g)
	case CreatePosting, ManageCompany:
		return v.Can(a)
	}
	return false
}

func (g Grant) is(roles ...workflow.TeamRole) bool {
	return slices.Contains(roles, teamRole(g.Team))
}
