package access

import "hirewire/internal/workflow"

// AccountRights are what an account may do whatever the posting.
type AccountRights struct {
	Role               workflow.CompanyRole
	ConfidentialAccess bool
}

// Gives reports whether the viewer, who manages the company, may give an account these rights.
// Nobody gives what they lack. A viewer whose key is narrowed lacks the areas beyond it, and gives
// no role that reaches further. See Controls for accounts that exist.
func (v *Viewer) Gives(r AccountRights) bool {
	if v.IsSystem() {
		return true
	}
	if !v.Can(ManageCompany) || r.ConfidentialAccess && !v.ConfidentialAccess {
		return false
	}
	for _, c := range roleReach(r.Role) {
		if !v.Has(c) {
			return false
		}
	}
	return true
}

// Controls reports whether the viewer may take control of an account of a person that has these
// rights: make a password link for it, or change the address that its owner signs in with. That
// takes the right to give them, and the areas of the API that the account may reach through hiring
// teams, because whoever controls the account has its team roles too. It also holds for the
// viewer's own account, whose API key may be narrower than a sign-in by that address.
func (v *Viewer) Controls(r AccountRights) bool {
	if !v.Gives(r) {
		return false
	}
	for _, c := range teamReach() {
		if r.Role != workflow.RoleAuditor && !v.Has(c) {
			return false
		}
	}
	return true
}

// teamReach lists the areas of the API that a role on a hiring team opens.
func teamReach() []workflow.ApiCapability {
	return []workflow.ApiCapability{workflow.CapabilityCandidates, workflow.CapabilityPostings, workflow.CapabilityPipeline}
}

// roleReach lists the areas of the API that a company role opens by itself. A MEMBER reaches what
// teams let them.
func roleReach(r workflow.CompanyRole) []workflow.ApiCapability {
	switch r {
	case workflow.RoleMember:
		return nil
	case workflow.RoleAuditor:
		return []workflow.ApiCapability{workflow.CapabilityAudit}
	case workflow.RoleRecruiter:
		return teamReach()
	case workflow.RoleAdmin:
	}
	all := workflow.CapabilityAdmin.Values()
	out := make([]workflow.ApiCapability, len(all))
	for i, c := range all {
		out[i] = workflow.ApiCapability(c)
	}
	return out
}
