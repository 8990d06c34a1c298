package access

import "strconv"

// NarrowView lists the rows that a viewer sees who sees none but those of their hiring teams, their
// interviews, and prospects that they added. Reading these first is cheaper than testing a
// predicate on every row of a table, unless they are a large part of it.
//
// Its subqueries leave nothing out, and contain nothing that the viewer does not see but their own
// candidates, whom NotOwn excludes.
type NarrowView struct {
	v *Viewer
	// lateral is set for databases that have LATERAL.
	lateral bool
}

// NarrowView returns the viewer's narrow view, for a database that has LATERAL or not. It returns
// false for the system, admins and recruiters, who see most rows, and for auditors, who see none.
func (v *Viewer) NarrowView(lateral bool) (NarrowView, bool) {
	return NarrowView{v, lateral}, !v.IsSystem() && !v.IsRecruiting() && !v.IsAuditor()
}

// Candidates returns a subquery for the ids of the candidates with an application that the viewer
// sees and that meets a condition; the condition names it ra.
func (n NarrowView) Candidates(condition Predicate) Predicate {
	return predicate(n.teamApplications("candidate_id", condition)+" UNION "+
		interviewedApplications("candidate_id")+" AND "+condition.SQL, n.args(condition)...)
}

// Applications returns a subquery for the ids of the applications that the viewer sees.
func (n NarrowView) Applications() Predicate {
	return predicate(n.teamApplications("id", Everything())+" UNION "+
		interviewedApplications("id"), n.v.ID, n.v.ID)
}

// Prospects returns a subquery for the ids of the candidates without applications whom the viewer
// added.
func (n NarrowView) Prospects() Predicate {
	return predicate("SELECT rc.id FROM candidates rc WHERE rc.added_by_id = ? AND rc.prospect",
		n.v.ID)
}

// Events returns a condition on the rows of event that all events meet that the viewer sees, and
// few others. It tests only the event's own columns, so a list of events that first tests it reads
// the other tables for few rows.
func (n NarrowView) Events(name string) Predicate {
	return predicate(alias(`($.posting_id IS NULL
		OR $.posting_id IN (SELECT rm.posting_id FROM hiring_team_members rm WHERE rm.user_id = ?)
		OR $.application_id IN (`+interviewedApplications("id")+`)
		OR ($.application_id IS NULL AND $.posting_id IN (`+interviewedApplications("posting_id")+`)))`,
		name), n.v.ID, n.v.ID, n.v.ID)
}

// NotOwn returns the predicate that excludes the viewer's own candidates; column holds the
// candidate's id.
func (n NarrowView) NotOwn(column string) Predicate { return n.v.notOwn(column) }

// Size returns a query for the number of rows that Candidates and Prospects list at most, counted
// up to a bound for each of their parts.
func (n NarrowView) Size(most int) Predicate {
	upTo := func(rows string) string {
		return "(SELECT count(*) FROM (" + rows + " LIMIT " + strconv.Itoa(most) + ") s)"
	}
	return predicate(
		"SELECT "+upTo(n.teamApplications("posting_id", Everything()))+" + "+upTo("SELECT 1 FROM "+
			"application_interviewers ri WHERE ri.user_id = ?")+" + "+upTo("SELECT 1 FROM candidates "+
			"rc WHERE rc.added_by_id = ?"),
		n.v.ID,
		n.v.ID,
		n.v.ID,
	)
}

// args returns the arguments of Candidates: those of the two halves, in which the condition comes
// after the user on a team with LATERAL before.
func (n NarrowView) args(condition Predicate) []any {
	args := append([]any{}, condition.Args...)
	if n.lateral {
		args = append(args, n.v.ID)
	} else {
		args = append([]any{n.v.ID}, args...)
	}
	return append(append(args, n.v.ID), condition.Args...)
}

// CandidatesOfMany is Candidates for statements that test many rows. For admins and recruiters it
// finds the few hidden candidates once and excludes them, and for others it decides once which
// postings they see.
func (v *Viewer) CandidatesOfMany(name string) Predicate {
	switch {
	case v.IsSystem(), v.IsAuditor():
		return v.Candidates(name)
	case v.Pipelines("pv").IsEverything():
		return v.NotLinked(name)
	case !v.IsRecruiting():
		return v.candidatesThrough(name, v.seenOfMany("ca"), perRow)
	}
	hidden, seen := v.hiddenPostings(), v.applicationsSeen("ca")
	return And(v.NotLinked(name), predicate(name+`.id NOT IN (SELECT hc.candidate_id
		FROM applications hc WHERE hc.posting_id IN (`+hidden.SQL+`) AND NOT EXISTS (SELECT 1
		FROM applications ca WHERE ca.candidate_id = hc.candidate_id AND `+seen.SQL+`))`,
		append(append([]any{}, hidden.Args...), seen.Args...)...))
}

// CandidatesOfApplications returns a subquery for the ids of the candidates with an application
// that the viewer sees and that meets a condition, each once; the condition names it ra. It
// may contain the viewer's own candidates, but no other hidden ones.
func (v *Viewer) CandidatesOfApplications(condition Predicate) Predicate {
	seen := v.seenOfMany("ra")
	return predicate("SELECT DISTINCT ra.candidate_id AS id FROM applications ra WHERE "+
		condition.SQL+" AND "+seen.SQL, append(append([]any{}, condition.Args...), seen.Args...)...)
}

// ApplicationsOfMany is Applications for statements that test many rows: it decides once which
// postings the viewer sees, instead of once for each application.
func (v *Viewer) ApplicationsOfMany(name string) Predicate {
	if v.IsAuditor() {
		return Nothing()
	}
	return And(v.seenOfMany(name), v.notOwn(name+".candidate_id"))
}

// seenOfMany is applicationsSeen for statements that test many rows.
func (v *Viewer) seenOfMany(name string) Predicate {
	switch {
	case v.Pipelines("pv").IsEverything():
		return Everything()
	case v.IsRecruiting():
		hidden := v.hiddenPostings()
		return Or(predicate(name+".posting_id NOT IN ("+hidden.SQL+")", hidden.Args...),
			v.interviews(name))
	default:
		return Or(predicate(name+`.posting_id IN (SELECT rm.posting_id FROM hiring_team_members rm
			WHERE rm.user_id = ? AND rm.role IN `+pipelineTeam+`)`, v.ID), v.interviews(name))
	}
}

// hiddenPostings returns a subquery for the ids of the postings whose pipeline the viewer does not
// see. They are few if the viewer is an admin or a recruiter.
func (v *Viewer) hiddenPostings() Predicate {
	pipelines := v.Pipelines("hp")
	return predicate("SELECT hp.id FROM postings hp WHERE NOT "+pipelines.SQL, pipelines.Args...)
}

// teamApplications returns a subquery for a column of the applications, named ra, in the pipelines
// that the viewer sees as a member of their teams, and that meet a condition. Its arguments are
// those of the condition and the user's id, in the order of args. The applications of each posting
// are looked up: Postgres cannot know how few they are, and would often read all applications that
// meet the condition.
func (n NarrowView) teamApplications(column string, condition Predicate) string {
	onTeam := "rm.user_id = ? AND rm.role IN " + pipelineTeam
	if n.lateral {
		return "SELECT ra." + column + ` AS id FROM hiring_team_members rm CROSS JOIN LATERAL (
			SELECT ra.* FROM applications ra WHERE ra.posting_id = rm.posting_id AND ` +
			condition.SQL + " OFFSET 0) ra WHERE " + onTeam
	}
	return "SELECT ra." + column + ` AS id FROM hiring_team_members rm
		CROSS JOIN applications ra ON ra.posting_id = rm.posting_id
		WHERE ` + onTeam + " AND " + condition.SQL
}

// interviewedApplications is teamApplications for the applications that a user interviews.
func interviewedApplications(column string) string {
	return "SELECT ra." + column + ` AS id FROM application_interviewers ri
		JOIN applications ra ON ra.id = ri.application_id WHERE ri.user_id = ?`
}
