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
	return predicate(teamApplications("candidate_id")+`
		UNION `+interviewedApplications("candidate_id")+`
		UNION SELECT rc.id FROM candidates rc WHERE rc.added_by_id = ?`, v.ID, v.ID, v.ID), true
}

// The AtOnce predicates select the same rows as those without the suffix. They decide once for the
// whole statement which postings the viewer sees, instead of once for each row, so they are for
// statements that test many rows, such as counts: for admins and recruiters they exclude the few
// hidden rows, and for others they list the rows that are seen.

// CandidatesAtOnce is Candidates for statements that test many rows.
func (v *Viewer) CandidatesAtOnce(name string) Predicate {
	switch {
	case v.IsSystem(), v.IsAuditor():
		return v.Candidates(name)
	case v.Pipelines("pv").IsEverything():
		return v.notLinked(name)
	case v.IsRecruiting():
		hidden, seen := v.hiddenPostings(), v.applicationsSeen("ca")
		return And(v.notLinked(name), predicate(name+`.id NOT IN (SELECT hc.candidate_id
			FROM applications hc WHERE hc.posting_id IN (`+hidden.SQL+`) AND NOT EXISTS (SELECT 1
			FROM applications ca WHERE ca.candidate_id = hc.candidate_id AND `+seen.SQL+`))`,
			append(append([]any{}, hidden.Args...), seen.Args...)...))
	default:
		return And(v.notLinked(name), predicate(name+`.id IN (`+teamApplications("candidate_id")+`
			UNION `+interviewedApplications("candidate_id")+`
			UNION SELECT rc.id FROM candidates rc WHERE rc.added_by_id = ? AND NOT EXISTS (
			SELECT 1 FROM applications rp WHERE rp.candidate_id = rc.id))`, v.ID, v.ID, v.ID))
	}
}

// ApplicationsAtOnce is Applications for statements that test many rows.
func (v *Viewer) ApplicationsAtOnce(name string) Predicate {
	if v.IsSystem() || v.IsAuditor() || v.IsRecruiting() {
		return v.ApplicationsOfMany(name)
	}
	return And(v.notOwn(name+".candidate_id"), predicate(name+`.id IN (`+teamApplications("id")+`
		UNION `+interviewedApplications("id")+`)`, v.ID, v.ID))
}

// ApplicationsOfMany is Applications for a subquery that reads the few applications of each of many
// candidates.
func (v *Viewer) ApplicationsOfMany(name string) Predicate {
	own := v.notOwn(name + ".candidate_id")
	switch {
	case v.IsAuditor():
		return nothing()
	case v.Pipelines("pv").IsEverything():
		return own
	case v.IsRecruiting():
		hidden := v.hiddenPostings()
		return And(own, Or(predicate(name+".posting_id NOT IN ("+hidden.SQL+")", hidden.Args...),
			v.interviews(name)))
	default:
		return And(own, Or(predicate(name+`.posting_id IN (SELECT rm.posting_id
			FROM hiring_team_members rm WHERE rm.user_id = ? AND rm.role IN `+pipelineTeam+`)`,
			v.ID), v.interviews(name)))
	}
}

// hiddenPostings returns a subquery for the ids of the postings whose pipeline the viewer does not
// see. They are few if the viewer is an admin or a recruiter.
func (v *Viewer) hiddenPostings() Predicate {
	pipelines := v.Pipelines("hp")
	return predicate("SELECT hp.id FROM postings hp WHERE NOT "+pipelines.SQL, pipelines.Args...)
}

// teamApplications returns a subquery for a column of the applications in the pipelines that a user
// sees as a member of their teams. Its argument is the user's id.
func teamApplications(column string) string {
	return "SELECT ra." + column + ` FROM hiring_team_members rm
		JOIN applications ra ON ra.posting_id = rm.posting_id
		WHERE rm.user_id = ? AND rm.role IN ` + pipelineTeam
}

// interviewedApplications is teamApplications for the applications that a user interviews.
func interviewedApplications(column string) string {
	return "SELECT ra." + column + ` FROM application_interviewers ri
		JOIN applications ra ON ra.id = ri.application_id WHERE ri.user_id = ?`
}
