package access

// IsEverything reports that the condition holds for every row, so that a statement may leave it out.
func (p Predicate) IsEverything() bool { return p.SQL == everything().SQL }

// IsNothing reports that the condition holds for no row, so that there is nothing to ask the database.
func (p Predicate) IsNothing() bool { return p.SQL == nothing().SQL }

// Everything is the condition that holds for every row, Nothing the one that holds for none, for conditions that are put
// together.
func Everything() Predicate { return everything() }

// Nothing is described with Everything.
func Nothing() Predicate { return nothing() }

// ApplicationsGiven is Applications for a statement that has evaluated Pipelines for the applications' posting already:
// whole is the name of its result. A board asks once for each column what it would ask for each card.
func (v *Viewer) ApplicationsGiven(whole, name string) Predicate {
	if v.IsAuditor() {
		return nothing()
	}
	own := v.notOwn(name + ".candidate_id")
	if v.Pipelines("pv").IsEverything() {
		return own
	}
	return And(Or(predicate(whole), v.interviews(name)), own)
}

// fence keeps a question about one row a question about one row. Postgres otherwise likes to answer EXISTS for all rows
// of the other table at once, and keeps that in a hash: right for a count, but a page asks for some thirty rows.
const fence = " LIMIT 1 OFFSET 0"

// CandidatesOneByOne is Candidates for pages of a list. Who sees few candidates is better served by all that they see at
// once, as the page may have to look at many.
func (v *Viewer) CandidatesOneByOne(name string) Predicate {
	if !v.IsRecruiting() {
		return v.Candidates(name)
	}
	return v.candidates(name, fence)
}
