package model

import (
	"strconv"
	"strings"
	"time"

	"hirewire/ent"
	"hirewire/internal/command"
)

// Problem is why a command did nothing.
type Problem interface{ IsProblem() }

// problem is what all problems have.
type problem struct {
	Code    ProblemCode
	Message string
}

// IsProblem marks a problem.
func (problem) IsProblem() {}

// Problems, as the schema describes them.
type (
	// VersionConflict says who was faster.
	VersionConflict struct {
		problem
		Current   Node
		ChangedBy Actor
		ChangedAt *time.Time
		Changes   []PipelineEvent
	}
	// IllegalTransition says which steps there are instead.
	IllegalTransition struct {
		problem
		From, To string
		Allowed  []string
		Current  Node
	}
	// InvalidInput lists the wrong fields.
	InvalidInput struct {
		problem
		Fields []*InvalidField
	}
	// NoOpenOpening says that there is no seat.
	NoOpenOpening struct{ problem }
	// PostingNotOpen shows the posting.
	PostingNotOpen struct {
		problem
		Posting *ent.Posting
	}
	// DuplicateApplication shows the other application.
	DuplicateApplication struct {
		problem
		Existing *ent.Application
	}
	// StageInUse counts.
	StageInUse struct {
		problem
		ApplicationCount int
	}
	// IdempotencyMismatch says that the key is taken.
	IdempotencyMismatch struct{ problem }
)

// NewInvalidInput lists the wrong fields.
func NewInvalidInput(fields []command.WrongField) InvalidInput {
	out := InvalidInput{problem: problem{ProblemCodeInvalidInput, invalidMessage(fields)}}
	for _, f := range fields {
		out.Fields = append(out.Fields, &InvalidField{Path: f.Path, Code: InvalidFieldCode(f.Code), Message: f.Message})
	}
	return out
}

// invalidMessage is the first field's sentence with the field's name, and how many others there are.
func invalidMessage(fields []command.WrongField) string {
	if len(fields) == 0 {
		return "the input is wrong"
	}
	message := fields[0].Message
	// The first name is that of the argument, which is `input` for every command.
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

// NewVersionConflict shows the thing as it is, and what changed it.
func NewVersionConflict(message string, current Node, changes []PipelineEvent) VersionConflict {
	return VersionConflict{problem: problem{ProblemCodeVersionConflict, message}, Current: current, Changes: changes}
}

// NewIllegalTransition lists the steps that there are.
func NewIllegalTransition(message, from, to string, allowed []string, current Node) IllegalTransition {
	return IllegalTransition{problem{ProblemCodeIllegalTransition, message}, from, to, allowed, current}
}

// NewPostingNotOpen says so.
func NewPostingNotOpen(message string) PostingNotOpen {
	return PostingNotOpen{problem: problem{ProblemCodePostingNotOpen, message}}
}

// NewDuplicateApplication shows the other application, or nil when the viewer may not see it.
func NewDuplicateApplication(message string, existing *ent.Application) DuplicateApplication {
	return DuplicateApplication{problem{ProblemCodeDuplicateApplication, message}, existing}
}

// NewNoOpenOpening says so.
func NewNoOpenOpening(message string) NoOpenOpening {
	return NoOpenOpening{problem{ProblemCodeNoOpenOpening, message}}
}

// NewStageInUse counts the applications in the way.
func NewStageInUse(message string, n int) StageInUse {
	return StageInUse{problem{ProblemCodeStageInUse, message}, n}
}

// NewIdempotencyMismatch says so.
func NewIdempotencyMismatch(message string) IdempotencyMismatch {
	return IdempotencyMismatch{problem{ProblemCodeIdempotencyMismatch, message}}
}
