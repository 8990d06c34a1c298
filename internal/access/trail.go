package access

import "hirewire/internal/workflow"

// ReadsTrail reports whether the viewer reads the audit trail, as far as AuditEntries and AuditEvents show it.
func (v *Viewer) ReadsTrail() bool {
	return v.IsSystem() || (v.IsAdmin() || v.IsAuditor()) && v.Has(workflow.CapabilityAudit)
}

// trailReader is whose eyes decide what of postings and candidates the trail speaks of: the viewer's, and for an auditor,
// who sees neither, those of a recruiter with the same teams.
func (v *Viewer) trailReader() *Viewer {
	if !v.IsAuditor() {
		return v
	}
	return &Viewer{Kind: v.Kind, ID: v.ID, Role: workflow.RoleRecruiter, OwnCandidateIDs: v.OwnCandidateIDs}
}

// AuditEntries is true for the rows of audit_entry, named alias, that the viewer may read. What concerns a confidential
// posting is for its team and for admins with the grant; what was done to a candidate is for who sees the candidate, and
// never for the candidate.
func (v *Viewer) AuditEntries(name string) Predicate {
	if !v.ReadsTrail() {
		return nothing()
	}
	if v.IsSystem() {
		return everything()
	}
	candidate := v.trailReader().Candidates("tc")
	subjects := []Predicate{predicate(
		alias("($.subject_id IS NULL OR substr($.subject_id, 1, 4) <> 'can_' OR EXISTS (SELECT 1 FROM candidates tc WHERE tc.id = $.subject_id AND ", name)+candidate.SQL+"))", candidate.Args...)}
	if len(v.OwnCandidateIDs) > 0 {
		subjects = append(subjects, predicate(alias("NOT EXISTS (SELECT 1 FROM applications ta JOIN candidates own ON own.id = ta.candidate_id WHERE ta.id = $.subject_id AND own.linked_user_id = ?)", name), v.ID))
	}
	// Where the subject is an id as somebody sent it, whoever reads the trail reads the line: if it depended on what the id
	// names, the line would tell whether it names anything.
	asSent := predicate(alias("$.details ->> 'unseen' IS NOT NULL", name))
	return And(v.trailPostings(name), Or(asSent, And(subjects...)))
}

// AuditEvents is true for the rows of event, named alias, that the trail shows to the viewer, if it shows their kinds.
func (v *Viewer) AuditEvents(name string) Predicate {
	if !v.ReadsTrail() {
		return nothing()
	}
	if v.IsSystem() {
		return everything()
	}
	return And(v.trailPostings(name), v.notOwn(name+".candidate_id"))
}

// trailPostings is true for the rows of a table with posting_id that concern no posting, or one whose pipeline the viewer
// would see.
func (v *Viewer) trailPostings(name string) Predicate {
	p := v.trailReader().Pipelines("tp")
	if p.IsEverything() {
		return p
	}
	return predicate(alias("($.posting_id IS NULL OR EXISTS (SELECT 1 FROM postings tp WHERE tp.id = $.posting_id AND ", name)+p.SQL+"))", p.Args...)
}
