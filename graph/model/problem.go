package model

import (
	"strconv"
	"strings"
	"time"

	"hirewire/ent"
	"hirewire/internal/command"
)

// Problem is the reason why a command changed nothing.
type Problem interface{ IsProblem() }

// problem has the fields that all problems share.
type problem struct {
	Code    ProblemCode
	Message string
}

// IsProblem implements Problem.
func (problem) IsProblem() {}

// The problems of the schema.
type (
	// VersionConflict has the current state and the changes since the expected version.
	VersionConflict struct {
		problem
		Current   Node
		ChangedBy Actor
		ChangedAt *time.Time
		Changes   []PipelineEvent
	}
	// IllegalTransition has the current status and the statuses that can follow it.
	IllegalTransition struct {
		problem
		From, To string
		Allowed  []string
		Current  Node
	}
	// InvalidInput lists the fields with invalid values.
	InvalidInput struct {
		problem
		Fields []*InvalidField
	}
	// NoOpenOpening means that the posting has no open opening for a hire.
	NoOpenOpening struct{ problem }
	// PostingNotOpen has the posting.
	PostingNotOpen struct {
		problem
		Posting *ent.Posting
	}
	// DuplicateApplication has the candidate's existing application to the posting.
	DuplicateApplication struct {
		problem
		Existing *ent.Application
	}
	// StageInUse has the number of applications in the stage.
	StageInUse struct {
		problem
		ApplicationCount int
	}
	// IdempotencyMismatch means that the idempotency key belongs to a different command or input.
	IdempotencyMismatch struct{ problem }
)

// NewInvalidInput returns an InvalidInput for the fields.
func NewInvalidInput(fields []command.WrongField) InvalidInput {
	out := InvalidInput{problem: problem{ProblemCodeInvalidInput, invalidMessage(fields)}}
	for _, f := range fields {
		out.Fields = append(
			out.Fields,
			&InvalidField{Path: f.Path, Code: InvalidFieldCode(f.Code), Message: f.Message},
		)
	}
	return out
}

// invalidMessage returns the message of the first field, with the field's name and the number of
// other invalid fields.
func invalidMessage(fields []command.WrongField) string {
	if len(fields) == 0 {
		return "the input is wrong"
	}
	message := fields[0].Message
	// The first element of the path is the argument's name, which is input for every command.
	if len(fields[0].Path) > 1 {
		message = strings.Join(fields[0].Path[1:], ".") + " " + message
	} else {
		message = "the command " + message
	}
	switch more := len(fields) - 1; more {
	case 0:
		return message
	case 1:
		return message + "; one other value is wrong as well"
	default:
		return message + "; " + strconv.Itoa(more) + " other values are wrong as well"
	}
}

// NewVersionConflict returns a VersionConflict without ChangedBy and ChangedAt.
func NewVersionConflict(message string, current Node, changes []PipelineEvent) VersionConflict {
	return VersionConflict{
		problem: problem{ProblemCodeVersionConflict, message},
		Current: current,
		Changes: changes,
	}
}

// NewIllegalTransition returns an IllegalTransition. allowed are the statuses that can follow from.
func NewIllegalTransition(
	message, from, to string,
	allowed []string,
	current Node,
) IllegalTransition {
	return IllegalTransition{
		problem{ProblemCodeIllegalTransition, message},
		from,
		to,
		allowed,
		current,
	}
}

// NewPostingNotOpen returns a PostingNotOpen without the posting.
func NewPostingNotOpen(message string) PostingNotOpen {
	return PostingNotOpen{problem: problem{ProblemCodePostingNotOpen, message}}
}

// NewDuplicateApplication returns a DuplicateApplication. existing is nil if the viewer may not see
// it.
func NewDuplicateApplication(message string, existing *ent.Application) DuplicateApplication {
	return DuplicateApplication{problem{ProblemCodeDuplicateApplication, message}, existing}
}

// NewNoOpenOpening returns a NoOpenOpening.
func NewNoOpenOpening(message string) NoOpenOpening {
	return NoOpenOpening{problem{ProblemCodeNoOpenOpening, message}}
}

// NewStageInUse returns a StageInUse for a stage with n applications.
func NewStageInUse(message string, n int) StageInUse {
	return StageInUse{problem{ProblemCodeStageInUse, message}, n}
}

// NewIdempotencyMismatch returns an IdempotencyMismatch.
func NewIdempotencyMismatch(message string) IdempotencyMismatch {
	return IdempotencyMismatch{problem{ProblemCodeIdempotencyMismatch, message}}
}
