package access

import "hirewire/internal/workflow"

// AccountRights are what an account may do whatever the posting.
type AccountRights struct {
	Role               workflow.CompanyRole
	ConfidentialAccess bool
}

// Gives reports whether the viewer, who manages the company, may give an account these rights, or
// control over an account that has them: a credential, or the address that its owner signs in with.
// Nobody gives what they lack. A viewer whose key is narrowed lacks the areas beyond it, and gives
// no role that reaches further.
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

// roleReach lists the areas of the API that a company role opens by itself. A MEMBER reaches what
// teams let them.
func roleReach(r workflow.CompanyRole) []workflow.ApiCapability {
	switch r {
	case workflow.RoleMember:
		return nil
	case workflow.RoleAuditor:
		return []workflow.ApiCapability{workflow.CapabilityAudit}
	case workflow.RoleRecruiter:
		return []workflow.ApiCapability{workflow.CapabilityCandidates, workflow.CapabilityPostings, workflow.CapabilityPipeline}
	case workflow.RoleAdmin:
	}
	all := workflow.CapabilityAdmin.Values()
	out := make([]workflow.ApiCapability, len(all))
	for i, c := range all {
		out[i] = workflow.ApiCapability(c)
	}
	return out
}
