package access

import "hirewire/internal/workflow"

// The actions on comments: writing one for each of the audiences.
var (
	// CommentTeam writes TEAM comments.
	CommentTeam = &Action{
		name: "COMMENT_TEAM", capability: workflow.CapabilityPipeline,
		verb: writeComments, allowed: "everyone who sees the application",
		on: (*Viewer).SeesApplication,
	}
	// CommentRecruiters writes RECRUITERS comments.
	CommentRecruiters = &Action{
		name: "COMMENT_RECRUITERS", capability: workflow.CapabilityPipeline,
		verb: writeComments, allowed: "admins, recruiters and the posting's team recruiters",
		on: func(v *Viewer, g Grant) bool {
			return v.IsRecruiting() && v.SeesApplication(g) || g.hasTeamRole(workflow.TeamRecruiter)
		},
	}
	// CommentAdmins writes ADMINS comments.
	CommentAdmins = &Action{
		name: "COMMENT_ADMINS", capability: workflow.CapabilityPipeline,
		verb: writeComments, allowed: "admins",
		on: func(v *Viewer, g Grant) bool { return v.IsAdmin() && v.SeesApplication(g) },
	}
)

const writeComments = "write comments for this audience here"

// recruitingTeam lists the team roles that read RECRUITERS comments. The company roles ADMIN and
// RECRUITER read them too.
const recruitingTeam = "('RECRUITER')"

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

// CommentsGivenApplication is Comments for rows whose application the viewer is known to see.
func (v *Viewer) CommentsGivenApplication(name string) Predicate {
	if v.IsAuditor() {
		return Nothing()
	}
	classes := []Predicate{predicate(alias("$.visibility = 'TEAM'", name))}
	recruiters := predicate(alias("$.visibility = 'RECRUITERS'", name))
	if of := v.recruiterApplications("cma"); !of.IsEverything() {
		recruiters = And(recruiters, predicate(alias("EXISTS (SELECT 1 FROM applications cma "+
			"WHERE cma.id = $.application_id AND ", name)+of.SQL+")", of.Args...))
	}
	classes = append(classes, recruiters)
	if v.IsSystem() || v.IsAdmin() {
		classes = append(classes, predicate(alias("$.visibility = 'ADMINS'", name)))
	}
	return Or(classes...)
}

// recruiterApplications returns the predicate for the rows of applications whose RECRUITERS
// comments the viewer may read. It does not test whether the viewer sees the application.
func (v *Viewer) recruiterApplications(name string) Predicate {
	if v.IsSystem() || v.IsRecruiting() {
		return Everything()
	}
	return predicate(alias("EXISTS (SELECT 1 FROM hiring_team_members htr WHERE htr.posting_id = "+
		"$.posting_id AND htr.user_id = ? AND htr.role IN "+recruitingTeam+")", name), v.ID)
}
