package workflow

import (
	"fmt"
	"slices"
	"strings"
)

// The errors of this package are values. Callers distinguish them by type:
//
// if refused, ok := errors.AsType[workflow.IllegalTransition](err); ok { … }
//
// They describe what was wrong with the command, never with the system, and contain no personal
// data.

// IllegalTransition refuses a command that the current status does not allow.
type IllegalTransition struct {
	// From is the current status.
	From string
	// To is the status that the command would have led to.
	To string
	// Allowed lists the statuses that commands can lead to from here, in their natural order. It is
	// empty, but never nil, for a final status. It may contain To if another command leads to it:
	// an ended application becomes ACTIVE by being reopened, but not by being moved.
	Allowed []string
}

// Error names the statuses that are possible instead.
func (e IllegalTransition) Error() string {
	if len(e.Allowed) == 0 {
		return fmt.Sprintf("%s cannot change to %s: %s is final", e.From, e.To, e.From)
	}
	allowed := strings.Join(e.Allowed, ", ")
	if slices.Contains(e.Allowed, e.To) {
		return fmt.Sprintf(
			"%s cannot change to %s with this command; other commands can change it to: %s",
			e.From,
			e.To,
			allowed,
		)
	}
	return fmt.Sprintf("%s cannot change to %s; it can change to: %s", e.From, e.To, allowed)
}

func illegal[E ~string](from, to E, allowed []E) error {
	return IllegalTransition{From: string(from), To: string(to), Allowed: strs(allowed)}
}

// PostingNotOpen refuses a command that the status of a posting does not allow.
type PostingNotOpen struct {
	// Status is the current status of that posting.
	Status PostingStatus
	// Target is true if the posting is the target of a transfer, and not the application's own.
	Target bool
}

// Error names the status that does not allow the command.
func (e PostingNotOpen) Error() string {
	which := "the posting"
	if e.Target {
		which = "the posting to transfer to"
	}
	return fmt.Sprintf("%s is %s, and this command is not allowed in that status", which, e.Status)
}

// NoOpenOpening refuses a hire for which no opening is free.
type NoOpenOpening struct{}

// Error implements error.
func (NoOpenOpening) Error() string { return "the posting has no open openings to fill" }

// StageInUse refuses to remove a stage that has active applications if no other stage for them is
// named.
type StageInUse struct {
	// ApplicationCount is the number of active applications in the stage.
	ApplicationCount int
}

// Error names the number of applications and the input that is missing.
func (e StageInUse) Error() string {
	return fmt.Sprintf(
		"the stage has active applications (%d): set moveToStageId to move them to another stage",
		e.ApplicationCount,
	)
}

// The codes of InvalidRule. They are part of the API: clients depend on them.
const (
	// CodeSameStage refuses a move to the application's current stage.
	CodeSameStage = "SAME_STAGE"
	// CodeSamePosting refuses a transfer to the application's own posting.
	CodeSamePosting = "SAME_POSTING"
	// CodeNotInPosting refuses a stage of another posting.
	CodeNotInPosting = "NOT_IN_POSTING"
	// CodeArchived refuses a stage that is no longer in the plan.
	CodeArchived = "ARCHIVED"
	// CodeStageArchived requires a stage, because the one that the application kept is archived.
	CodeStageArchived = "STAGE_ARCHIVED"
	// CodeLastStage refuses to remove the last stage of a posting.
	CodeLastStage = "LAST_STAGE"
	// CodeWrongKind refuses a reason of the wrong kind.
	CodeWrongKind = "WRONG_KIND"
	// CodeConfidentialTarget refuses a transfer that would reveal a confidential posting.
	CodeConfidentialTarget = "CONFIDENTIAL_TARGET"
	// CodeLastLead refuses to leave a confidential posting without a hiring lead or recruiter.
	CodeLastLead = "LAST_LEAD"
	// CodeNotFound refuses an id that does not belong to the posting.
	CodeNotFound = "NOT_FOUND"
	// CodeOfferNotAccepted refuses a hire before the offer that the posting requires is accepted.
	CodeOfferNotAccepted = "OFFER_NOT_ACCEPTED"
)

// InvalidRule refuses an input that is well formed but breaks a rule.
type InvalidRule struct {
	// Path leads to the field of the command's input. It is empty, but never nil, if no single
	// field is wrong.
	Path []string
	// Code is one of the Code constants.
	Code string
	// Message explains the rule to the user.
	Message string
}

// Error returns the message with the field in front.
func (e InvalidRule) Error() string {
	if len(e.Path) == 0 {
		return e.Message
	}
	return strings.Join(e.Path, ".") + ": " + e.Message
}

func invalid(field, code, message string) error {
	return InvalidRule{Path: []string{field}, Code: code, Message: message}
}
