package access

import (
	"strings"

	"hirewire/internal/workflow"
)

// Predicate is an SQL condition with ? placeholders. Its text depends on the viewer's role and
// never on ids, so that the database can reuse the plan.
type Predicate struct {
	SQL  string
	Args []any
}

// everything and nothing return the trivial predicates.
func everything() Predicate { return Predicate{SQL: "1 = 1"} }
func nothing() Predicate    { return Predicate{SQL: "1 = 0"} }

func predicate(sql string, args ...any) Predicate { return Predicate{SQL: sql, Args: args} }

// And returns the predicate that is true where all of the given ones are.
func And(all ...Predicate) Predicate { return join(" AND ", all) }

// Or returns the predicate that is true where at least one of the given ones is.
func Or(any ...Predicate) Predicate { return join(" OR ", any) }

func join(op string, all []Predicate) Predicate {
	if len(all) == 1 {
		return all[0]
	}
	parts := make([]string, len(all))
	var args []any
	for i, p := range all {
		parts[i] = p.SQL
		args = append(args, p.Args...)
	}
	return Predicate{SQL: "(" + strings.Join(parts, op) + ")", Args: args}
}

// alias replaces each $ in a template by the SQL name of the row's table.
func alias(template, name string) string { return strings.ReplaceAll(template, "$", name) }

// pipelineTeam lists the team roles that see the whole pipeline of a posting.
const pipelineTeam = "('HIRING_LEAD', 'RECRUITER', 'COORDINATOR', 'SOURCER')"

// recruitingTeam lists the team roles that read RECRUITERS comments. The company roles ADMIN and
// RECRUITER read them too.
const recruitingTeam = "('RECRUITER')"

// Postings returns the predicate for the rows of postings that the viewer may see; name is the
// table's alias.
//
// Every member of the hiring team sees the posting, as does every interviewer of one of its
// applications, who needs its title. Admins and recruiters see all postings that are not
// confidential. The system and admins with confidential access see all.
func (v *Viewer) Postings(name string) Predicate {
	onTeam := predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members htm WHERE "+
		"htm.posting_id = $.id AND htm.user_id = ?)", name), v.ID)
	interviews := predicate(alias("EXISTS (SELECT 1 FROM application_interviewers apv JOIN "+
		"applications apva ON apva.id = apv.application_id WHERE apv.user_id = ? AND "+
		"apva.posting_id = $.id)", name), v.ID)
	switch {
	case v.IsSystem(), v.IsAdmin() && v.ConfidentialAccess:
		return everything()
	case v.IsAuditor():
		return nothing()
	case v.IsRecruiting():
		return Or(predicate(alias("NOT $.confidential", name)), onTeam, interviews)
	default:
		return Or(onTeam, interviews)
	}
}

// Pipelines returns the predicate for the rows of postings whose whole pipeline the viewer may see.
func (v *Viewer) Pipelines(name string) Predicate {
	onTeam := predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members htm WHERE "+
		"htm.posting_id = $.id AND htm.user_id = ? AND htm.role IN "+pipelineTeam+")", name), v.ID)
	switch {
	case v.IsSystem(), v.IsAdmin() && v.ConfidentialAccess:
		return everything()
	case v.IsAuditor():
		return nothing()
	case v.IsRecruiting():
		return Or(predicate(alias("NOT $.confidential", name)), onTeam)
	default:
		return onTeam
	}
}

// Applications returns the predicate for the rows of applications that the viewer may see: those in
// pipelines that they see and those that they interview, without the viewer's own applications.
func (v *Viewer) Applications(name string) Predicate {
	if v.IsAuditor() {
		return nothing()
	}
	return And(v.applicationsSeen(name), v.notOwn(name+".candidate_id"))
}

// applicationsSeen is Applications without the exclusion of the viewer's own applications.
func (v *Viewer) applicationsSeen(name string) Predicate {
	pipelines := v.Pipelines("pv")
	if pipelines.SQL == everything().SQL {
		return pipelines
	}
	return Or(
		predicate(alias("EXISTS (SELECT 1 FROM postings pv WHERE pv.id = $.posting_id AND ", name)+
			pipelines.SQL+")", pipelines.Args...),
		v.interviews(name),
	)
}

// interviews returns the predicate for the rows of applications that the viewer interviews.
func (v *Viewer) interviews(name string) Predicate {
	return predicate(alias("EXISTS (SELECT 1 FROM application_interviewers apv WHERE "+
		"apv.application_id = $.id AND apv.user_id = ?)", name), v.ID)
}

// notOwn returns the predicate that excludes the viewer's own candidates; column holds the
// candidate's id. For the many viewers without a linked candidate it is trivial and costs nothing.
func (v *Viewer) notOwn(column string) Predicate {
	if len(v.OwnCandidateIDs) == 0 {
		return everything()
	}
	return predicate("NOT EXISTS (SELECT 1 FROM candidates own WHERE own.id = "+column+
		" AND own.linked_user_id = ?)", v.ID)
}

// Applied returns the predicate for the rows of postings in which the viewer has an application of
// their own, in any status. Unlike notOwn it queries the database even if OwnCandidateIDs is empty,
// because commands rely on the answer within their transaction.
func (v *Viewer) Applied(name string) Predicate {
	return predicate(alias("EXISTS (SELECT 1 FROM candidates oc JOIN applications oa ON "+
		"oa.candidate_id = oc.id WHERE oc.linked_user_id = ? AND oa.posting_id = $.id)", name),
		v.ID)
}

// Candidates returns the predicate for the rows of candidates that the viewer may see. A candidate
// with applications is visible through an application that the viewer sees. A candidate without
// applications is visible to admins, recruiters and the user who added them. A candidate whose
// applications are all hidden from the viewer is hidden too.
func (v *Viewer) Candidates(name string) Predicate { return v.candidates(name, "") }

// candidates builds the Candidates predicate and appends end, which is perRow or empty, to each
// EXISTS subquery.
func (v *Viewer) candidates(name, end string) Predicate {
	if v.IsSystem() {
		return everything()
	}
	if v.IsAuditor() {
		return nothing()
	}
	return v.candidatesThrough(name, v.applicationsSeen("ca"), end)
}

// candidatesThrough builds the Candidates predicate from the one for the applications, named ca,
// that the viewer sees.
func (v *Viewer) candidatesThrough(name string, seen Predicate, end string) Predicate {
	through := predicate(alias("EXISTS (SELECT 1 FROM applications ca WHERE ca.candidate_id = "+
		"$.id AND ", name)+seen.SQL+end+")", seen.Args...)
	prospect := predicate(alias("NOT EXISTS (SELECT 1 FROM applications cp WHERE cp.candidate_id "+
		"= $.id", name) + end + ")")
	if !v.IsRecruiting() {
		prospect = And(predicate(alias("$.added_by_id = ?", name), v.ID), prospect)
	}
	return And(v.notLinked(name), Or(through, prospect))
}

// notLinked returns the predicate for the rows of candidates that are not linked to the viewer. For
// the many viewers without a linked candidate it is trivial and costs nothing.
func (v *Viewer) notLinked(name string) Predicate {
	if len(v.OwnCandidateIDs) == 0 {
		return everything()
	}
	return predicate(alias("($.linked_user_id IS NULL OR $.linked_user_id <> ?)", name), v.ID)
}

// Documents returns the predicate for the rows of documents that the viewer may see. A document
// follows its application if it has one, and otherwise its candidate.
func (v *Viewer) Documents(name string) Predicate {
	if v.IsSystem() {
		return everything()
	}
	if v.IsAuditor() || !v.Has(workflow.CapabilityCandidates) {
		return nothing()
	}
	candidate, application := v.Candidates("dc"), v.Applications("da")
	return Or(
		predicate(alias("($.application_id IS NULL AND EXISTS (SELECT 1 FROM candidates dc WHERE "+
			"dc.id = $.candidate_id AND ", name)+candidate.SQL+"))", candidate.Args...),
		predicate(alias("EXISTS (SELECT 1 FROM applications da WHERE da.id = $.application_id AND ",
			name)+application.SQL+")", application.Args...),
	)
}

// recruiterApplications returns the predicate for the rows of applications whose RECRUITERS
// comments the viewer may read. It does not test whether the viewer sees the application.
func (v *Viewer) recruiterApplications(name string) Predicate {
	if v.IsSystem() || v.IsRecruiting() {
		return everything()
	}
	return predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members htr WHERE htr.posting_id = "+
		"$.posting_id AND htr.user_id = ? AND htr.role IN "+recruitingTeam+")", name), v.ID)
}

// Comments returns the predicate for the rows of comments that the viewer may read.
func (v *Viewer) Comments(name string) Predicate {
	applications := v.Applications("cma")
	classes := []Predicate{predicate(alias("$.visibility = 'TEAM'", name))}
	recruiters := v.recruiterApplications("cma")
	classes = append(classes, And(predicate(alias("$.visibility = 'RECRUITERS'", name)),
		recruiters))
	if v.IsSystem() || v.IsAdmin() {
		classes = append(classes, predicate(alias("$.visibility = 'ADMINS'", name)))
	}
	class := Or(classes...)
	return predicate(
		alias("EXISTS (SELECT 1 FROM applications cma WHERE cma.id = $.application_id AND ", name)+
			applications.SQL+" AND "+class.SQL+")",
		append(append([]any{}, applications.Args...), class.Args...)...,
	)
}

// OfApplication returns the predicate for rows of a table with application_id whose application the
// viewer may see.
func (v *Viewer) OfApplication(name string) Predicate {
	p := v.Applications("oa")
	return predicate(alias("EXISTS (SELECT 1 FROM applications oa WHERE oa.id = $.application_id "+
		"AND ", name)+p.SQL+")", p.Args...)
}

// OfPosting returns the predicate for rows of a table with posting_id whose posting the viewer may
// see.
func (v *Viewer) OfPosting(name string) Predicate {
	p := v.Postings("op")
	if p.SQL == everything().SQL {
		return p
	}
	return predicate(alias("EXISTS (SELECT 1 FROM postings op WHERE op.id = $.posting_id AND ",
		name)+p.SQL+")", p.Args...)
}

// Openings returns the predicate for the rows of openings that the viewer may see: with the whole
// pipeline, or with the application that was hired into the opening. Seeing the posting is not
// enough, because a filled opening reveals the outcome of an application.
func (v *Viewer) Openings(name string) Predicate {
	pipeline, application := v.Pipelines("pp"), v.Applications("pa")
	return Or(
		predicate(alias("EXISTS (SELECT 1 FROM postings pp WHERE pp.id = $.posting_id AND ", name)+
			pipeline.SQL+")", pipeline.Args...),
		predicate(alias("EXISTS (SELECT 1 FROM applications pa WHERE pa.id = $.application_id AND ",
			name)+application.SQL+")", application.Args...),
	)
}

// OfCandidate returns the predicate for rows of a table with candidate_id whose candidate the
// viewer may see.
func (v *Viewer) OfCandidate(name string) Predicate {
	p := v.Candidates("oc")
	return predicate(alias("EXISTS (SELECT 1 FROM candidates oc WHERE oc.id = $.candidate_id AND ",
		name)+p.SQL+")", p.Args...)
}

// CompanyData returns the predicate for the company's lists, role profiles and settings, which
// every viewer but an auditor may see.
func (v *Viewer) CompanyData() Predicate {
	if v.IsAuditor() {
		return nothing()
	}
	return everything()
}

// Events returns the predicate for the rows of event that the viewer may see, by the visibility
// classes of package eventlog. Rights.SeesEvent is the same rule as a check.
func (v *Viewer) Events(name string) Predicate {
	if v.IsSystem() {
		return everything()
	}
	people := predicate(alias("$.visibility = 'PEOPLE'", name))
	owner := predicate(alias("($.visibility = 'OWNER' AND $.actor_id = ?)", name), v.ID)
	if v.IsAdmin() {
		owner = predicate(alias("$.visibility = 'OWNER'", name))
	}
	if v.IsAuditor() {
		return Or(people, owner)
	}
	posting, pipeline, application, candidate := v.Postings("ep"), v.Pipelines("es"),
		v.Applications("ea"), v.Candidates("ec")
	recruiters := v.recruiterApplications("ea")
	classes := []Predicate{predicate(alias("$.visibility = 'PIPELINE'", name))}
	classes = append(classes, And(predicate(alias("$.visibility = 'RECRUITERS'", name)),
		recruiters))
	if v.IsAdmin() {
		classes = append(classes, predicate(alias("$.visibility = 'ADMINS'", name)))
	}
	class := Or(classes...)
	return Or(
		people, owner,
		predicate(alias("$.visibility = 'COMPANY'", name)),
		predicate(alias("($.visibility = 'POSTING' AND EXISTS (SELECT 1 FROM postings ep WHERE "+
			"ep.id = $.posting_id AND ", name)+posting.SQL+"))", posting.Args...),
		predicate(alias("($.visibility = 'SEATS' AND EXISTS (SELECT 1 FROM postings es WHERE "+
			"es.id = $.posting_id AND ", name)+pipeline.SQL+"))", pipeline.Args...),
		predicate(alias("EXISTS (SELECT 1 FROM applications ea WHERE ea.id = $.application_id AND ",
			name)+application.SQL+" AND "+class.SQL+")",
			append(append([]any{}, application.Args...), class.Args...)...),
		predicate(alias("($.visibility = 'CANDIDATE' AND EXISTS (SELECT 1 FROM candidates ec "+
			"WHERE ec.id = $.candidate_id AND ", name)+candidate.SQL+perRow+"))",
			candidate.Args...),
	)
}

// UserDetails returns the predicate for the rows of users whose e-mail address and role the viewer
// may see. Admins, recruiters and auditors see everyone's; others see their own and those of
// teammates.
func (v *Viewer) UserDetails(name string) Predicate {
	if v.IsSystem() || v.IsRecruiting() || v.IsAuditor() {
		return everything()
	}
	return Or(
		predicate(alias("$.id = ?", name), v.ID),
		predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members mine JOIN hiring_team_members "+
			"theirs ON theirs.posting_id = mine.posting_id WHERE mine.user_id = ? AND "+
			"theirs.user_id = $.id)", name), v.ID),
	)
}

// teamRole returns the role that r points to, or an empty role for nil.
func teamRole(r *workflow.TeamRole) workflow.TeamRole {
	if r == nil {
		return ""
	}
	return *r
}

// Movers returns the predicate for the rows of postings in which the viewer may move applications.
// It is the SQL form of CanOn with MoveApplication, for the command that consists of a single
// statement.
func (v *Viewer) Movers(name string) Predicate {
	onTeam := predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members htm WHERE "+
		"htm.posting_id = $.id AND htm.user_id = ? AND htm.role IN ('HIRING_LEAD', 'RECRUITER', "+
		"'COORDINATOR'))", name), v.ID)
	switch {
	case !v.Has(capabilityFor(MoveApplication)):
		return nothing()
	case v.IsSystem(), v.IsAdmin() && v.ConfidentialAccess:
		return everything()
	case v.IsAuditor():
		return nothing()
	case v.IsRecruiting():
		return Or(predicate(alias("NOT $.confidential", name)), onTeam)
	default:
		return onTeam
	}
}

// Keys returns the predicate for the rows of api_keys that the viewer may see: their own, and all
// keys for those who manage the company.
func (v *Viewer) Keys(name string) Predicate {
	if v.IsSystem() || v.Can(ManageCompany) {
		return everything()
	}
	return predicate(alias("($.user_id = ? OR $.service_account_id = ?)", name), v.ID, v.ID)
}
