package access

import "hirewire/internal/workflow"

// ManageCompany changes users, service accounts, API keys and settings.
var ManageCompany = &Action{
	name: "MANAGE_COMPANY", capability: workflow.CapabilityAdmin,
	verb:     "manage the company's accounts, keys and settings",
	allowed:  "admins",
	anywhere: (*Viewer).IsAdmin,
}

// CompanyData returns the predicate for the company's lists, role profiles and settings, which
// every viewer but an auditor may see.
func (v *Viewer) CompanyData() Predicate {
	if v.IsAuditor() {
		return Nothing()
	}
	return Everything()
}
