package access

import "hirewire/internal/workflow"

// AccountRights are the rights of an account that do not depend on a posting.
type AccountRights struct {
	Role               workflow.CompanyRole
	ConfidentialAccess bool
}

// MayGrant reports whether the viewer may create an account with these rights, or grant them. The
// viewer must be able to manage the company and must have the rights themselves. A viewer whose API
// key is restricted grants no role that reaches beyond the key's capabilities. See MayControl for
// commands that take over an existing account.
func (v *Viewer) MayGrant(r AccountRights) bool {
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

// MayControl reports whether the viewer may take control of a user's account that has these rights:
// create a password link for it, or change the e-mail address that its owner signs in with. That
// requires the right to grant the account's rights, and the capabilities that hiring teams use,
// because whoever controls the account also has its team roles. The rule holds for the viewer's own
// account too, whose API key may be restricted where a sign-in is not.
func (v *Viewer) MayControl(r AccountRights) bool {
	if !v.MayGrant(r) {
		return false
	}
	for _, c := range teamReach() {
		if r.Role != workflow.RoleAuditor && !v.Has(c) {
			return false
		}
	}
	return true
}

// teamReach returns the capabilities that a role on a hiring team uses.
func teamReach() []workflow.ApiCapability {
	return []workflow.ApiCapability{
		workflow.CapabilityCandidates, workflow.CapabilityPostings,
		workflow.CapabilityPipeline,
	}
}

// roleReach returns the capabilities that a company role uses by itself. For MEMBER there are none:
// a member's access comes from hiring teams.
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
