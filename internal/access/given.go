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
