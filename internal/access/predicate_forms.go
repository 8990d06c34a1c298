package access

// IsEverything reports whether the predicate is the trivial one that is true for every row, so that
// a statement can leave it out.
func (p Predicate) IsEverything() bool { return p.SQL == Everything().SQL }

// IsNothing reports whether the predicate is the trivial one that is true for no row, so that the
// caller can skip the query.
func (p Predicate) IsNothing() bool { return p.SQL == Nothing().SQL }

// ApplicationsGiven returns the Applications predicate for a statement that has already evaluated
// Pipelines for the posting of the applications; whole is the SQL name of that result. A board thus
// tests the posting once per column instead of once per card.
func (v *Viewer) ApplicationsGiven(whole, name string) Predicate {
	if v.IsAuditor() {
		return Nothing()
	}
	own := v.notOwn(name + ".candidate_id")
	if v.Pipelines("pv").IsEverything() {
		return own
	}
	return And(Or(predicate(whole), v.interviews(name)), own)
}

// perRow, appended to the subquery of an EXISTS, makes Postgres evaluate it for each row. Otherwise
// the planner often evaluates the subquery for the whole table and hashes the result, which is good
// for a count and slow for a page of some thirty rows.
const perRow = " LIMIT 1 OFFSET 0"

// CandidatesOneByOne returns the Candidates predicate in a form that is fast for pages of a list,
// where few rows are tested. Viewers who see few candidates get the plain form, because their pages
// may have to test many rows before they are full.
func (v *Viewer) CandidatesOneByOne(name string) Predicate {
	if !v.IsRecruiting() {
		return v.Candidates(name)
	}
	return v.candidates(name, perRow)
}
