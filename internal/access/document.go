package access

import "hirewire/internal/workflow"

// Documents returns the predicate for the rows of documents that the viewer may see. A document
// follows its application if it has one, and otherwise its candidate.
func (v *Viewer) Documents(name string) Predicate {
	if v.IsSystem() {
		return Everything()
	}
	if v.IsAuditor() || !v.Has(workflow.CapabilityCandidates) {
		return Nothing()
	}
	candidate, application := v.Candidates("dc"), v.Applications("da")
	return Or(
		predicate(alias("($.application_id IS NULL AND EXISTS (SELECT 1 FROM candidates dc WHERE "+
			"dc.id = $.candidate_id AND ", name)+candidate.SQL+"))", candidate.Args...),
		predicate(alias("EXISTS (SELECT 1 FROM applications da WHERE da.id = $.application_id AND ",
			name)+application.SQL+")", application.Args...),
	)
}
