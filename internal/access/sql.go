package access

import (
	"strings"

	"hirewire/internal/workflow"
)

// Predicate is an SQL condition with ? placeholders. Its text depends only on the kind of viewer, never on ids, so
// that a database can keep its plan.
type Predicate struct {
	SQL  string
	Args []any
}

// Everything and Nothing are the trivial predicates.
func everything() Predicate { return Predicate{SQL: "1 = 1"} }
func nothing() Predicate    { return Predicate{SQL: "1 = 0"} }

func predicate(sql string, args ...any) Predicate { return Predicate{SQL: sql, Args: args} }

// And is true where all are.
func And(all ...Predicate) Predicate { return join(" AND ", all) }

// Or is true where one is.
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

// alias puts the name of the row's table into a template that says $.
func alias(template, name string) string { return strings.ReplaceAll(template, "$", name) }

// pipelineTeam is the team roles that see a whole pipeline.
const pipelineTeam = "('HIRING_LEAD', 'RECRUITER', 'COORDINATOR', 'SOURCER')"

// recruitingTeam is the team roles that see RECRUITERS comments, besides the company roles.
const recruitingTeam = "('RECRUITER')"

// Postings is true for the rows of postings, named alias, that the viewer may see.
//
// Everybody on the team sees it, an interviewer included, and so does whoever interviews one of its applications: they
// need its title. Admins and recruiters see those that are not confidential; an admin with the grant sees all.
func (v *Viewer) Postings(name string) Predicate {
	onTeam := predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members htm WHERE htm.posting_id = $.id AND htm.user_id = ?)", name), v.ID)
	interviews := predicate(alias("EXISTS (SELECT 1 FROM application_interviewers apv JOIN applications apva ON apva.id = apv.application_id WHERE apv.user_id = ? AND apva.posting_id = $.id)", name), v.ID)
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

// Pipelines is true for the rows of postings, named alias, whose whole pipeline the viewer may see.
func (v *Viewer) Pipelines(name string) Predicate {
	onTeam := predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members htm WHERE htm.posting_id = $.id AND htm.user_id = ? AND htm.role IN "+pipelineTeam+")", name), v.ID)
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

// Applications is true for the rows of applications, named alias, that the viewer may see: those of pipelines that
// they see, and those that they interview, but never their own.
func (v *Viewer) Applications(name string) Predicate {
	if v.IsAuditor() {
		return nothing()
	}
	return And(v.applicationsSeen(name), v.notOwn(name+".candidate_id"))
}

func (v *Viewer) applicationsSeen(name string) Predicate {
	pipelines := v.Pipelines("pv")
	if pipelines.SQL == everything().SQL {
		return pipelines
	}
	return Or(
		predicate(alias("EXISTS (SELECT 1 FROM postings pv WHERE pv.id = $.posting_id AND ", name)+pipelines.SQL+")", pipelines.Args...),
		v.interviews(name),
	)
}

// interviews is true for the rows of applications that the viewer interviews.
func (v *Viewer) interviews(name string) Predicate {
	return predicate(alias("EXISTS (SELECT 1 FROM application_interviewers apv WHERE apv.application_id = $.id AND apv.user_id = ?)", name), v.ID)
}

// notOwn keeps the viewer's own candidates out. Nearly nobody has one, and then it costs nothing.
func (v *Viewer) notOwn(column string) Predicate {
	if len(v.OwnCandidateIDs) == 0 {
		return everything()
	}
	return predicate("NOT EXISTS (SELECT 1 FROM candidates own WHERE own.id = "+column+" AND own.linked_user_id = ?)", v.ID)
}

// Applied is true for the rows of postings, named alias, in which the viewer has an application of their own, in any
// status. It asks the database even if OwnCandidateIDs is empty, for commands that rely on it within a transaction.
func (v *Viewer) Applied(name string) Predicate {
	return predicate(alias("EXISTS (SELECT 1 FROM candidates oc JOIN applications oa ON oa.candidate_id = oc.id WHERE oc.linked_user_id = ? AND oa.posting_id = $.id)", name), v.ID)
}

// Candidates is true for the rows of candidates, named alias, that the viewer may see: through an application, or,
// where there is none at all, as admin, recruiter or whoever added them. A candidate whose only applications are
// hidden does not exist.
func (v *Viewer) Candidates(name string) Predicate { return v.candidates(name, "") }

// candidates is Candidates with something at the end of each of its questions: a fence or nothing.
func (v *Viewer) candidates(name, end string) Predicate {
	if v.IsSystem() {
		return everything()
	}
	if v.IsAuditor() {
		return nothing()
	}
	seen := v.applicationsSeen("ca")
	through := predicate(alias("EXISTS (SELECT 1 FROM applications ca WHERE ca.candidate_id = $.id AND ", name)+seen.SQL+end+")", seen.Args...)
	prospect := predicate(alias("NOT EXISTS (SELECT 1 FROM applications cp WHERE cp.candidate_id = $.id", name) + end + ")")
	if !v.IsRecruiting() {
		prospect = And(predicate(alias("$.added_by_id = ?", name), v.ID), prospect)
	}
	own := everything()
	if len(v.OwnCandidateIDs) > 0 {
		own = predicate(alias("($.linked_user_id IS NULL OR $.linked_user_id <> ?)", name), v.ID)
	}
	return And(own, Or(through, prospect))
}

// Documents is true for the rows of documents, named alias, that the viewer may see: with the candidate, or with the
// application that it came with.
func (v *Viewer) Documents(name string) Predicate {
	if v.IsSystem() {
		return everything()
	}
	if v.IsAuditor() || !v.Has(workflow.CapabilityCandidates) {
		return nothing()
	}
	candidate, application := v.Candidates("dc"), v.Applications("da")
	return Or(
		predicate(alias("($.application_id IS NULL AND EXISTS (SELECT 1 FROM candidates dc WHERE dc.id = $.candidate_id AND ", name)+candidate.SQL+"))", candidate.Args...),
		predicate(alias("EXISTS (SELECT 1 FROM applications da WHERE da.id = $.application_id AND ", name)+application.SQL+")", application.Args...),
	)
}

// recruiterApplications is true for the rows of applications whose RECRUITERS comments the viewer may read, if they
// may see the application at all.
func (v *Viewer) recruiterApplications(name string) Predicate {
	if v.IsSystem() || v.IsRecruiting() {
		return everything()
	}
	return predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members htr WHERE htr.posting_id = $.posting_id AND htr.user_id = ? AND htr.role IN "+recruitingTeam+")", name), v.ID)
}

// Comments is true for the rows of comments, named alias, that the viewer may read.
func (v *Viewer) Comments(name string) Predicate {
	applications := v.Applications("cma")
	classes := []Predicate{predicate(alias("$.visibility = 'TEAM'", name))}
	recruiters := v.recruiterApplications("cma")
	classes = append(classes, And(predicate(alias("$.visibility = 'RECRUITERS'", name)), recruiters))
	if v.IsSystem() || v.IsAdmin() {
		classes = append(classes, predicate(alias("$.visibility = 'ADMINS'", name)))
	}
	class := Or(classes...)
	return predicate(
		alias("EXISTS (SELECT 1 FROM applications cma WHERE cma.id = $.application_id AND ", name)+applications.SQL+" AND "+class.SQL+")",
		append(append([]any{}, applications.Args...), class.Args...)...,
	)
}

// OfApplication is true for the rows of a table with application_id, named alias, whose application the viewer may see.
func (v *Viewer) OfApplication(name string) Predicate {
	p := v.Applications("oa")
	return predicate(alias("EXISTS (SELECT 1 FROM applications oa WHERE oa.id = $.application_id AND ", name)+p.SQL+")", p.Args...)
}

// OfPosting is true for the rows of a table with posting_id, named alias, whose posting the viewer may see.
func (v *Viewer) OfPosting(name string) Predicate {
	p := v.Postings("op")
	if p.SQL == everything().SQL {
		return p
	}
	return predicate(alias("EXISTS (SELECT 1 FROM postings op WHERE op.id = $.posting_id AND ", name)+p.SQL+")", p.Args...)
}

// Openings is true for the rows of openings, named alias, that the viewer may see: with the whole pipeline, or with the
// application that was hired into it. A seat tells that somebody was hired, and so what became of applications.
func (v *Viewer) Openings(name string) Predicate {
	pipeline, application := v.Pipelines("pp"), v.Applications("pa")
	return Or(
		predicate(alias("EXISTS (SELECT 1 FROM postings pp WHERE pp.id = $.posting_id AND ", name)+pipeline.SQL+")", pipeline.Args...),
		predicate(alias("EXISTS (SELECT 1 FROM applications pa WHERE pa.id = $.application_id AND ", name)+application.SQL+")", application.Args...),
	)
}

// OfCandidate is true for the rows of a table with candidate_id, named alias, whose candidate the viewer may see.
func (v *Viewer) OfCandidate(name string) Predicate {
	p := v.Candidates("oc")
	return predicate(alias("EXISTS (SELECT 1 FROM candidates oc WHERE oc.id = $.candidate_id AND ", name)+p.SQL+")", p.Args...)
}

// CompanyData is true for whoever may see the company's lists, profiles and settings.
func (v *Viewer) CompanyData() Predicate {
	if v.IsAuditor() {
		return nothing()
	}
	return everything()
}

// Events is true for the rows of event, named alias, that the viewer may see; see the classes in package eventlog.
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
	posting, pipeline, application, candidate := v.Postings("ep"), v.Pipelines("es"), v.Applications("ea"), v.Candidates("ec")
	recruiters := v.recruiterApplications("ea")
	classes := []Predicate{predicate(alias("$.visibility = 'PIPELINE'", name))}
	classes = append(classes, And(predicate(alias("$.visibility = 'RECRUITERS'", name)), recruiters))
	if v.IsAdmin() {
		classes = append(classes, predicate(alias("$.visibility = 'ADMINS'", name)))
	}
	class := Or(classes...)
	return Or(
		people, owner,
		predicate(alias("$.visibility = 'COMPANY'", name)),
		predicate(alias("($.visibility = 'POSTING' AND EXISTS (SELECT 1 FROM postings ep WHERE ep.id = $.posting_id AND ", name)+posting.SQL+"))", posting.Args...),
		predicate(alias("($.visibility = 'SEATS' AND EXISTS (SELECT 1 FROM postings es WHERE es.id = $.posting_id AND ", name)+pipeline.SQL+"))", pipeline.Args...),
		predicate(alias("EXISTS (SELECT 1 FROM applications ea WHERE ea.id = $.application_id AND ", name)+application.SQL+" AND "+class.SQL+")",
			append(append([]any{}, application.Args...), class.Args...)...),
		predicate(alias("($.visibility = 'CANDIDATE' AND EXISTS (SELECT 1 FROM candidates ec WHERE ec.id = $.candidate_id AND ", name)+candidate.SQL+fence+"))", candidate.Args...),
	)
}

// UserDetails is true for the rows of users, named alias, whose e-mail and role the viewer may see: admins, recruiters
// and auditors see everyone's, others their teammates' and their own.
func (v *Viewer) UserDetails(name string) Predicate {
	if v.IsSystem() || v.IsRecruiting() || v.IsAuditor() {
		return everything()
	}
	return Or(
		predicate(alias("$.id = ?", name), v.ID),
		predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members mine JOIN hiring_team_members theirs ON theirs.posting_id = mine.posting_id WHERE mine.user_id = ? AND theirs.user_id = $.id)", name), v.ID),
	)
}

// teamRole parses a role that may be absent.
func teamRole(r *workflow.TeamRole) workflow.TeamRole {
	if r == nil {
		return ""
	}
	return *r
}

// Movers is true for the rows of postings, named alias, in which the viewer may move applications: MoveApplication as SQL,
// for the one command that is a single statement.
func (v *Viewer) Movers(name string) Predicate {
	onTeam := predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members htm WHERE htm.posting_id = $.id AND htm.user_id = ? AND htm.role IN ('HIRING_LEAD', 'RECRUITER', 'COORDINATOR'))", name), v.ID)
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

// Keys is true for the rows of api_keys, named alias, that the viewer may see: their own, and all for who manages the
// company.
func (v *Viewer) Keys(name string) Predicate {
	if v.IsSystem() || v.Can(ManageCompany) {
		return everything()
	}
	return predicate(alias("($.user_id = ? OR $.service_account_id = ?)", name), v.ID, v.ID)
}
