package access

import (
	"errors"
	"strings"
	"sync"

	"hirewire/internal/workflow"
)

// CommandClass says which applications a command can affect. It decides whether a viewer who
// applied to a posting may run the command there: see ErrApplicant.
type CommandClass int

// The command classes.
const (
	// CommandApart affects no application: the command changes lists, accounts or settings, or
	// creates a posting.
	CommandApart CommandClass = iota + 1
	// CommandSingle affects the one application or candidate that the command names. It must be
	// visible to the viewer and is therefore never the viewer's own.
	CommandSingle
	// CommandPosting changes a posting, its plan, hiring team, openings or status, which can affect
	// every application in it.
	CommandPosting
	// CommandBulk affects several applications at once, each of which the command names.
	CommandBulk
)

// RefusesApplicants reports whether commands of this class are refused on a posting to which the
// viewer applied.
func (c CommandClass) RefusesApplicants() bool { return c == CommandPosting || c == CommandBulk }

// Command is what the rights have to know of a command.
type Command struct {
	Class CommandClass
	// Capability is what a narrowed API key needs to run it.
	Capability workflow.ApiCapability
}

// Commands returns every command, keyed by the name of its mutation. A command that runs under
// another name than its mutation is listed under both. Callers must not change the map.
//
//nolint:gochecknoglobals // Go has no map constants
var Commands = sync.OnceValue(func() map[string]Command {
	out := map[string]Command{}
	in := func(class CommandClass, capability workflow.ApiCapability, names string) {
		for name := range strings.FieldsSeq(names) {
			out[name] = Command{class, capability}
		}
	}
	in(CommandSingle, workflow.CapabilityCandidates, `addCandidate updateCandidate tagCandidate
		addDocument linkCandidateToUser unlinkCandidateFromUser`)
	in(CommandSingle, workflow.CapabilityPipeline, `createApplication moveApplication
		rejectApplication withdrawApplication reopenApplication hireApplication
		transferApplication assignInterviewers addComment`)
	in(CommandPosting, workflow.CapabilityPostings, `updatePosting openPosting holdPosting
		closePosting reopenPosting setPostingConfidential addOpenings cancelOpening
		addStage updateStage reorderStages removeStage
		addHiringTeamMember changeHiringTeamRole removeHiringTeamMember changeHiringTeams`)
	in(CommandBulk, workflow.CapabilityPipeline, "moveApplications rejectApplications")
	in(CommandApart, workflow.CapabilityPostings, `createPosting copyPosting
		createRoleProfile updateRoleProfile archiveRoleProfile
		createDepartment updateDepartment archiveDepartment
		createLocation updateLocation archiveLocation
		createTag updateTag archiveTag createSource updateSource archiveSource
		createDecisionReason updateDecisionReason archiveDecisionReason`)
	in(CommandApart, workflow.CapabilityAdmin, `updateCompany
		inviteUser createUser createPasswordLink updateUser changeUserRole assignRole
		grantConfidentialAccess revokeConfidentialAccess deactivateUser reactivateUser
		revokeSession revokeAllSessions createApiKey revokeApiKey
		createServiceAccount renameServiceAccount deactivateServiceAccount reactivateServiceAccount
		bootstrap import`)
	return out
})

// ClassOf returns the class of a command, or false if it is not classified. Package command
// refuses to run an unclassified command.
func ClassOf(command string) (CommandClass, bool) {
	c, ok := Commands()[command]
	return c.Class, ok
}

// Refusal is an ErrForbidden with a message that names the rule. The message must be the same for
// everything that the rule refuses, so that it reveals nothing about hidden rows.
type Refusal struct{ sentence string }

// Error returns the message.
func (r *Refusal) Error() string { return r.sentence }

// Unwrap returns ErrForbidden.
func (r *Refusal) Unwrap() error { return ErrForbidden }

// ForbiddenMessage returns the message that a client gets for an error that wraps ErrForbidden.
func ForbiddenMessage(err error) string {
	if r, ok := errors.AsType[*Refusal](err); ok {
		return r.Error()
	}
	return ErrForbidden.Error()
}

// The refusals with a message of their own.
var (
	// ErrApplicant refuses bulk commands and changes of the posting to a viewer who has an
	// application in the posting. The decision depends on the posting alone and not on the stage or
	// status of that application, so the refusal does not reveal either.
	ErrApplicant error = &Refusal{"you applied to this posting yourself, so you may not change " +
		"it or several of its applications at once: ask a colleague"}
	// ErrOwnTeamRole refuses a change of the viewer's own role on a hiring team.
	ErrOwnTeamRole error = &Refusal{"you may not change your own role on a team: ask another " +
		"user who may edit the posting"}
	// ErrOwnRights refuses to grant rights to the viewer's own account.
	ErrOwnRights error = &Refusal{"you may not give rights to yourself: ask another admin, or " +
		"use the command line"}
	// ErrLackedRights refuses to grant rights that the viewer lacks, and to take control of an
	// account that has such rights.
	ErrLackedRights error = &Refusal{"you may not give rights that you do not have, or control " +
		"over an account " +
		"that has them: ask an admin who has them, or use the command line"}
	// ErrLinkRights refuses to link a candidate to a user, or to end such a link, unless the viewer
	// is an admin and not that user.
	ErrLinkRights error = &Refusal{"only an admin who is somebody else may link a candidate to a " +
		"user or end such a link"}
)
