package access

// Carried rights: what belongs to an entity that the viewer sees is often visible because the
// entity is. A statement for rows that are reached only through such entities uses the predicates
// of this file, which select the same rows as the full predicates but read no other table.
//
// The caller must know that a statement selected the entities with the rights of the same viewer;
// package read records that in their cohort. TestPredicatesAndChecksAgree compares each of these
// predicates with the full one.

// CandidatesGivenApplication is the Candidates predicate for candidates of applications that the
// viewer sees. A viewer who sees an application also sees its candidate, and no viewer sees an
// application of their own; a link to the viewer is tested again because it costs nothing.
func (v *Viewer) CandidatesGivenApplication(name string) Predicate {
	if v.IsAuditor() {
		return Nothing()
	}
	return v.NotLinked(name)
}

// OfSeen is the predicate for rows that everyone sees who sees the entity that they belong to: the
// stages, hiring team and locations of a posting, and the tags and contact data of a candidate. It
// stands for OfPosting and OfCandidate, and for Postings where the viewer sees an application of
// the posting.
func (v *Viewer) OfSeen() Predicate {
	if v.IsAuditor() {
		return Nothing()
	}
	return Everything()
}
