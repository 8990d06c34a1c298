package access

import (
	"errors"
	"strings"
	"sync"
)

// CommandClass says which applications a command can affect. It decides whether somebody who
// applied to a posting may run the command there: see ErrApplicant.
type CommandClass int

// The classes.
const (
	// CommandApart affects no application: it changes lists, accounts, settings, or makes a new
	// posting.
	CommandApart CommandClass = iota + 1
	// CommandSingle affects the one application or candidate that it names, which must be visible
	// to the viewer and so is never their own.
	CommandSingle
	// CommandPosting changes a posting, its plan, team, openings or state, and with it the chances
	// or the state of every application in it.
	CommandPosting
	// CommandBulk affects many applications at once, each of which it names.
	CommandBulk
)

// RefusesApplicants reports whether a command of this class is refused on a posting to which the
// viewer applied.
func (c CommandClass) RefusesApplicants() bool { return c == CommandPosting || c == CommandBulk }

// Commands returns the class of every command, by the name of its mutation and by the name under
// which it runs where that is another one. The map must not be changed.
var Commands = sync.OnceValue(func() map[string]CommandClass { //nolint:gochecknoglobals // a constant that Go cannot spell
	out := map[string]CommandClass{}
	in := func(c CommandClass, names string) {
		for name := range strings.FieldsSeq(names) {
			out[name] = c
		}
	}
	in(CommandSingle, `addCandidate updateCandidate tagCandidate addDocument linkCandidateToUser unlinkCandidateFromUser
		createApplication moveApplication rejectApplication withdrawApplication reopenApplication hireApplication
		transferApplication assignInterviewers addComment`)
	in(CommandPosting, `updatePosting openPosting holdPosting closePosting reopenPosting setPostingConfidential
		addOpenings cancelOpening addStage updateStage reorderStages removeStage
		addHiringTeamMember changeHiringTeamRole removeHiringTeamMember changeHiringTeams`)
	in(CommandBulk, "moveApplications rejectApplications")
	in(CommandApart, `createPosting copyPosting createRoleProfile updateRoleProfile archiveRoleProfile
		createDepartment updateDepartment archiveDepartment createLocation updateLocation archiveLocation
		createTag updateTag archiveTag createSource updateSource archiveSource
		createDecisionReason updateDecisionReason archiveDecisionReason updateCompany
		inviteUser createUser createPasswordLink updateUser changeUserRole assignRole
		grantConfidentialAccess revokeConfidentialAccess deactivateUser reactivateUser
		revokeSession revokeAllSessions createApiKey revokeApiKey
		createServiceAccount renameServiceAccount deactivateServiceAccount reactivateServiceAccount
		bootstrap import`)
	return out
})

// ClassOf returns the class of a command, or false for one that is not classified; package hiring
// does not run those.
func ClassOf(command string) (CommandClass, bool) {
	c, ok := Commands()[command]
	return c, ok
}

// Refusal is an ErrForbidden with a sentence that names the rule. The sentence must be the same for
// everything that the rule refuses, so that it says nothing about what is hidden.
type Refusal struct{ sentence string }

// Error returns the sentence.
func (r *Refusal) Error() string { return r.sentence }

// Unwrap returns ErrForbidden.
func (r *Refusal) Unwrap() error { return ErrForbidden }

// ForbiddenMessage returns what a client is told about an error that is ErrForbidden.
func ForbiddenMessage(err error) string {
	if r, ok := errors.AsType[*Refusal](err); ok {
		return r.Error()
	}
	return ErrForbidden.Error()
}

// The refusals that name their rule.
var (
	// ErrApplicant refuses a bulk or consequential command to somebody who has an application in
	// the posting. It is decided by the posting and never by a row, so that it says nothing about
	// the stage or status of that application.
	ErrApplicant error = &Refusal{"you applied to this posting yourself, so you may not change it " +
		"or several of its applications at once: ask a colleague"}
	// ErrOwnTeamRole refuses a change of the viewer's own role on a team.
	ErrOwnTeamRole error = &Refusal{"you may not change your own role on a team: ask somebody else who may edit the posting"}
	// ErrOwnRights refuses to give rights to oneself.
	ErrOwnRights error = &Refusal{"you may not give rights to yourself: ask another admin, or use the command line"}
	// ErrLackedRights refuses to give rights, or control over an account that has them, to somebody
	// who lacks them.
	ErrLackedRights error = &Refusal{"you may not give rights that you do not have, or control over an account " +
		"that has them: ask an admin who has them, or use the command line"}
	// ErrLinkRights refuses a link between a candidate and a user to everybody but admins who are
	// not that user.
	ErrLinkRights error = &Refusal{"only an admin who is somebody else may link a candidate to a user or end such a link"}
)
