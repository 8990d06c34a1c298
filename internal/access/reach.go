package access

// Reach returns a subquery for the ids of all candidates that the viewer could possibly see, and
// true, for viewers who see few candidates. Reading those first is then cheaper than testing the
// Candidates predicate on every row. The subquery selects too much, so the rows must still be
// filtered by Candidates. Reach returns false for the system, admins and recruiters, who see most
// candidates.
func (v *Viewer) Reach() (Predicate, bool) {
	if v.IsSystem() || v.IsRecruiting() {
		return Predicate{}, false
	}
	return predicate(`SELECT ra.candidate_id FROM hiring_team_members rm
		JOIN applications ra ON ra.posting_id = rm.posting_id
		WHERE rm.user_id = ? AND rm.role IN `+pipelineTeam+`
		UNION SELECT ra.candidate_id FROM application_interviewers ri
		JOIN applications ra ON ra.id = ri.application_id WHERE ri.user_id = ?
		UNION SELECT rc.id FROM candidates rc WHERE rc.added_by_id = ?`, v.ID, v.ID, v.ID), true
}
