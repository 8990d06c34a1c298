package access

import (
	"slices"

	"hirewire/internal/workflow"
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

// byRole reports whether the viewer's company role or one of the given roles on the hiring team
// gives access to the posting.
func (v *Viewer) byRole(g Grant, roles ...workflow.TeamRole) bool {
	return v.byCompanyRole(g) || g.hasTeamRole(roles...)
}

// hasTeamRole reports whether the viewer's role on the hiring team is one of roles.
func (g Grant) hasTeamRole(roles ...workflow.TeamRole) bool {
	return slices.Contains(roles, teamRole(g.Team))
}

// teamRole returns the role that r points to, or an empty role for nil.
func teamRole(r *workflow.TeamRole) workflow.TeamRole {
	if r == nil {
		return ""
	}
	return *r
}
