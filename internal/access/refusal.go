package access

import (
	"strings"

	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Missing completes the message of a refusal for an id that does not exist or that the viewer may
// not see. Both cases share it, so that the message does not reveal which one applies.
const Missing = "does not exist, or you don't have access to it"

// NotFoundError is an ErrNotFound with the id that was looked up. The command runner adds the path
// of the argument that held the id.
type NotFoundError struct {
	// ID is the id as the client sent it.
	ID string
	// Path leads from the field's arguments to the id; empty if the argument is not known.
	Path []string
}

// NotFound returns a NotFoundError for an id that a client sent.
func NotFound(id string) error { return &NotFoundError{ID: id} }

// Error names the argument, or the id itself if the argument is not known. An id that is not well
// formed is not repeated.
func (e *NotFoundError) Error() string {
	switch {
	case len(e.Path) > 0:
		return strings.Join(e.Path, ".") + " " + Missing
	case wellFormed(e.ID):
		return e.ID + " " + Missing
	default:
		return "this id " + Missing
	}
}

// Is reports whether target is ErrNotFound, so that callers can test for it with errors.Is.
func (e *NotFoundError) Is(target error) bool { return target == ErrNotFound }

// wellFormed reports whether id has the form of one of our ids.
func wellFormed(id string) bool {
	_, ok := ids.Parse(id)
	return ok
}

// Forbid returns a Refusal with a message that says who may do what was refused. The message must
// not depend on anything that is hidden from the viewer.
func Forbid(sentence string) error { return &Refusal{sentence} }

// Refuse returns the Refusal for an action that Can or CanOn denied to the viewer. It names the
// missing capability if the viewer's API key lacks it, and otherwise the roles that may act.
func (v *Viewer) Refuse(a Action) error {
	if c := capabilityFor(a); c != "" && !v.Has(c) {
		return &Refusal{"this API key does not have the capability " + string(c) +
			", which is needed to " + a.verb()}
	}
	return &Refusal{"you don't have permission to " + a.verb() + ": " + a.allowed() + " can"}
}

// RefuseWrite returns the Refusal for a command that was sent with a credential of scope READ.
func RefuseWrite(command string) error {
	return &Refusal{"this API key has the scope " + string(workflow.ScopeRead) + ": " + command +
		" needs one with the scope " + string(workflow.ScopeWrite)}
}

// verb completes the sentence "you don't have permission to …".
func (a Action) verb() string {
	switch a {
	case CreatePosting:
		return "create postings or edit role profiles and the company's lists"
	case EditPosting:
		return "change this posting"
	case AddApplication:
		return "add applications to this posting"
	case EditCandidate:
		return "add or change candidates here"
	case MoveApplication:
		return "move or withdraw this application or assign its interviewers"
	case DecideApplication:
		return "reject, reopen, hire or transfer this application"
	case CommentTeam, CommentRecruiters, CommentAdmins:
		return "write comments for this audience here"
	case ManageCompany:
		return "manage the company's accounts, keys and settings"
	}
	return "do this"
}

// allowed names the roles that may act, as the table "Who may do what" of docs/API.md does.
func (a Action) allowed() string {
	switch a {
	case CreatePosting:
		return "admins and recruiters"
	case EditPosting, DecideApplication:
		return "admins, recruiters, and the posting's hiring leads and team recruiters"
	case MoveApplication:
		return "admins, recruiters, and the posting's hiring leads, team recruiters and " +
			"coordinators"
	case AddApplication, EditCandidate:
		return "admins, recruiters, and the posting's hiring leads, team recruiters, " +
			"coordinators and sourcers"
	case CommentTeam:
		return "everyone who sees the application"
	case CommentRecruiters:
		return "admins, recruiters and the posting's team recruiters"
	case CommentAdmins, ManageCompany:
		return "admins"
	}
	return "admins"
}
