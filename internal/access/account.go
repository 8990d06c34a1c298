package access

// UserDetails returns the predicate for the rows of users whose e-mail address and role the viewer
// may see. Admins, recruiters and auditors see everyone's; others see their own and those of
// teammates.
func (v *Viewer) UserDetails(name string) Predicate {
	if v.IsSystem() || v.IsRecruiting() || v.IsAuditor() {
		return Everything()
	}
	return Or(
		predicate(alias("$.id = ?", name), v.ID),
		predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members mine JOIN hiring_team_members "+
			"theirs ON theirs.posting_id = mine.posting_id WHERE mine.user_id = ? AND "+
			"theirs.user_id = $.id)", name), v.ID),
	)
}

// Keys returns the predicate for the rows of api_keys that the viewer may see: their own, and all
// keys for those who manage the company.
func (v *Viewer) Keys(name string) Predicate {
	if v.IsSystem() || v.Can(ManageCompany) {
		return Everything()
	}
	return predicate(alias("($.user_id = ? OR $.service_account_id = ?)", name), v.ID, v.ID)
}
