package workflow

import (
	"fmt"
	"slices"
	"strings"
)

// The errors of this package are values, and a caller tells them apart by type:
//
//	if refused, ok := errors.AsType[workflow.IllegalTransition](err); ok { … }
//
// They say what was wrong with the command, never with the system, and they carry no personal data.

// IllegalTransition refuses a command that the present status does not allow.
type IllegalTransition struct {
	// From is the present status.
	From string
	// To is the status that the command would have led to.
	To string
	// Allowed lists the statuses that some command leads to from here, in their natural order; it is empty, never nil,
	// at the end of a life. It may hold To: then another command goes there (an ended application becomes ACTIVE by
	// being reopened, not by being moved).
	Allowed []string
}

// Error says what is possible instead.
func (e IllegalTransition) Error() string {
	if len(e.Allowed) == 0 {
		return fmt.Sprintf("%s cannot change to %s: %s is final", e.From, e.To, e.From)
	}
	allowed := strings.Join(e.Allowed, ", ")
	if slices.Contains(e.Allowed, e.To) {
		return fmt.Sprintf("%s cannot change to %s with this command; other commands can change it to: %s", e.From, e.To, allowed)
	}
	return fmt.Sprintf("%s cannot change to %s; it can change to: %s", e.From, e.To, allowed)
}

func illegal[E ~string](from, to E, allowed []E) error {
	return IllegalTransition{From: string(from), To: string(to), Allowed: strs(allowed)}
}

// PostingNotOpen refuses something that the status of a posting does not allow.
type PostingNotOpen struct {
	// Status is the present status of that posting.
	Status PostingStatus
	// Target is true where the posting is not the application's own but the one that it should be transferred to.
	Target bool
}

// Error names the status in the way.
func (e PostingNotOpen) Error() string {
	which := "the posting"
	if e.Target {
		which = "the posting to transfer to"
	}
	return fmt.Sprintf("%s is %s, and this command is not allowed in that status", which, e.Status)
}

// NoOpenOpening refuses a hire for which no seat is free.
type NoOpenOpening struct{}

// Error says what is missing.
func (NoOpenOpening) Error() string { return "the posting has no open openings to fill" }

// StageInUse refuses to remove a stage without naming where its applications go.
type StageInUse struct {
	// ApplicationCount is how many active applications stand there.
	ApplicationCount int
}

// Error says how many are in the way.
func (e StageInUse) Error() string {
	return fmt.Sprintf("the stage has active applications (%d): set moveToStageId to move them to another stage", e.ApplicationCount)
}

// The codes of InvalidRule. They are part of the API: clients switch on them.
const (
	// CodeSameStage refuses a move to the stage where the application stands.
	CodeSameStage = "SAME_STAGE"
	// CodeSamePosting refuses a transfer to the posting that the application is in.
	CodeSamePosting = "SAME_POSTING"
	// CodeNotInPosting refuses a stage of another posting.
	CodeNotInPosting = "NOT_IN_POSTING"
	// CodeArchived refuses a stage that is no longer in the plan.
	CodeArchived = "ARCHIVED"
	// CodeStageArchived asks for a stage, since the one that the application kept is archived.
	CodeStageArchived = "STAGE_ARCHIVED"
	// CodeLastStage refuses to leave a posting without any stage.
	CodeLastStage = "LAST_STAGE"
	// CodeWrongKind refuses a reason that does not fit what it is given for.
	CodeWrongKind = "WRONG_KIND"
	// CodeConfidentialTarget refuses a transfer that would betray a confidential posting.
	CodeConfidentialTarget = "CONFIDENTIAL_TARGET"
	// CodeLastLead refuses to leave a confidential posting without a lead or recruiter.
	CodeLastLead = "LAST_LEAD"
	// CodeNotFound refuses an id that is not among the posting's own.
	CodeNotFound = "NOT_FOUND"
	// CodeOfferNotAccepted refuses a hire before the offer that the posting asks for is accepted.
	CodeOfferNotAccepted = "OFFER_NOT_ACCEPTED"
)

// InvalidRule refuses an input that is well formed but against the rules.
type InvalidRule struct {
	// Path leads to the field of the command's input; empty, never nil, where no single field is at fault.
	Path []string
	// Code is one of the Code constants.
	Code string
	// Message explains the rule to a person.
	Message string
}

// Error is the message with the field in front.
func (e InvalidRule) Error() string {
	if len(e.Path) == 0 {
		return e.Message
	}
	return strings.Join(e.Path, ".") + ": " + e.Message
}

func invalid(field, code, message string) error {
	return InvalidRule{Path: []string{field}, Code: code, Message: message}
}
