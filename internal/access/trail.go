package access

import "hirewire/internal/workflow"

// ReadsTrail reports whether the viewer may read the audit trail at all. AuditEntries and
// AuditEvents say which of its rows they see.
func (v *Viewer) ReadsTrail() bool {
	return v.IsSystem() || (v.IsAdmin() || v.IsAuditor()) && v.Has(workflow.CapabilityAudit)
}

// trailViewer returns the viewer whose rights on postings and candidates filter the trail. That is
// v itself, except for an auditor, who sees neither: an auditor reads the trail like a recruiter on
// the same hiring teams.
func (v *Viewer) trailViewer() *Viewer {
	if !v.IsAuditor() {
		return v
	}
	return &Viewer{
		Kind: v.Kind, ID: v.ID, Role: workflow.RoleRecruiter,
		OwnCandidateIDs: v.OwnCandidateIDs,
	}
}

// AuditEntries returns the predicate for the rows of audit_entry that the viewer may read; name is
// the table's alias. Entries about a confidential posting are for its team and for admins with
// confidential access. Entries about a candidate are for viewers who see the candidate, and never
// for that candidate.
func (v *Viewer) AuditEntries(name string) Predicate {
	if !v.ReadsTrail() {
		return Nothing()
	}
	if v.IsSystem() {
		return Everything()
	}
	candidate := v.trailViewer().Candidates("tc")
	subjects := []Predicate{predicate(
		alias("($.subject_id IS NULL OR substr($.subject_id, 1, 4) <> 'can_' OR EXISTS (SELECT 1 "+
			"FROM candidates tc WHERE tc.id = $.subject_id AND ", name)+candidate.SQL+"))",
		candidate.Args...)}
	if len(v.OwnCandidateIDs) > 0 {
		subjects = append(subjects, predicate(alias("NOT EXISTS (SELECT 1 FROM applications ta "+
			"JOIN candidates own ON own.id = ta.candidate_id WHERE ta.id = $.subject_id AND "+
			"own.linked_user_id = ?)", name), v.ID))
	}
	// An entry with details.unseen has an id from a request as its subject, and the requester could
	// not see such an object. Every reader of the trail sees the entry: filtering it by the object
	// would reveal whether the object exists.
	unseen := predicate(alias("$.details ->> 'unseen' IS NOT NULL", name))
	return And(v.trailPostings(name), Or(unseen, And(subjects...)))
}

// AuditEvents returns the predicate for the rows of event that the trail may show to the viewer.
// Which kinds of events the trail shows is decided elsewhere.
func (v *Viewer) AuditEvents(name string) Predicate {
	if !v.ReadsTrail() {
		return Nothing()
	}
	if v.IsSystem() {
		return Everything()
	}
	return And(v.trailPostings(name), v.notOwn(name+".candidate_id"))
}

// trailPostings returns the predicate for rows of a table with posting_id that concern no posting,
// or one whose pipeline the trail viewer sees.
func (v *Viewer) trailPostings(name string) Predicate {
	p := v.trailViewer().Pipelines("tp")
	if p.IsEverything() {
		return p
	}
	return predicate(alias("($.posting_id IS NULL OR EXISTS (SELECT 1 FROM postings tp WHERE "+
		"tp.id = $.posting_id AND ", name)+p.SQL+"))", p.Args...)
}
