package access

// Reach is a query for the ids of all candidates whom the viewer could possibly see, for viewers who see few of them:
// looking through those first is then cheaper than asking Candidates of everybody. What it finds must still meet
// Candidates. It is false for viewers who see most candidates.
func (v *Viewer) Reach() (Predicate, bool) {
	if v.IsSystem() || v.IsRecruiting() {
		return Predicate{}, false
	}
	return predicate(`SELECT ra.candidate_id FROM hiring_team_members rm JOIN applications ra ON ra.posting_id = rm.posting_id WHERE rm.user_id = ? AND rm.role IN `+pipelineTeam+`
		UNION SELECT ra.candidate_id FROM application_interviewers ri JOIN applications ra ON ra.id = ri.application_id WHERE ri.user_id = ?
		UNION SELECT rc.id FROM candidates rc WHERE rc.added_by_id = ?`, v.ID, v.ID, v.ID), true
}
