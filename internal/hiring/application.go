package hiring

import (
	"context"
	"errors"

	"hirewire/ent/application"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// maxNote is the maximum length of the note on a transition, in characters.
const maxNote = 5000

// checkNote normalizes and checks the note that every change of an application may have.
func checkNote(note **string) error {
	v := &validation{}
	*note = v.Prose(*note, maxNote, "note")
	return v.Err()
}

// CreateApplicationInput is the input of CreateApplication.
type CreateApplicationInput struct {
	// ID of the posting.
	PostingID string `json:"postingId"`
	// ID of an existing candidate. Give exactly one of `candidateId` and `candidate`.
	CandidateID *string `json:"candidateId,omitempty"`
	// A new candidate. Give exactly one of `candidateId` and `candidate`.
	Candidate *NewCandidateInput `json:"candidate,omitempty"`
	// ID of the stage to start in; null for the first stage.
	StageID *string `json:"stageId,omitempty"`
	// ID of the source that the application came from; null if unknown.
	SourceID *string `json:"sourceId,omitempty"`
	// ID of the user who gets the credit; null for none.
	CreditedToID *string `json:"creditedToId,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateApplication adds an application of a known or a new candidate to a posting.
func (s *Service) CreateApplication(
	ctx context.Context,
	in CreateApplicationInput,
) (*command.Outcome, error) {
	v := &validation{}
	if (in.CandidateID == nil) == (in.Candidate == nil) {
		v.Add(
			command.CodeRequired,
			"must be given if candidate is omitted, and omitted if it is given",
			"candidateId",
		)
	}
	if in.Candidate != nil {
		cleaned := v.newCandidate(*in.Candidate, "candidate")
		in.Candidate = &cleaned
	}
	v.OptionalID(in.CandidateID, ids.Candidate, "candidateId")
	v.OptionalID(in.StageID, ids.Stage, "stageId")
	v.OptionalID(in.SourceID, ids.Source, "sourceId")
	v.OptionalID(in.CreditedToID, ids.User, "creditedToId")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"createApplication",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			return u.createApplication(ctx, in)
		},
	)
}

func (u *unit) createApplication(ctx context.Context, in CreateApplicationInput) error {
	p, err := u.posting(ctx, in.PostingID, forShare)
	if err != nil {
		return err
	}
	if !u.Viewer.CanOn(p.Grant, access.AddApplication) {
		return u.Viewer.Refuse(access.AddApplication)
	}
	change, err := u.receiveInto(ctx, p, in.StageID, "stageId")
	if err != nil {
		return err
	}
	if err := u.checkReferences(ctx, in.SourceID, in.CreditedToID); err != nil {
		return err
	}
	r := received{
		postingID:    p.ID,
		stageID:      change.ToStageID,
		sourceID:     in.SourceID,
		creditedToID: in.CreditedToID,
	}
	if in.Candidate != nil {
		r.candidateID, err = u.addCandidate(ctx, *in.Candidate, "candidate")
	} else {
		r.candidateID, err = u.knownCandidate(ctx, *in.CandidateID)
	}
	if err != nil {
		return err
	}
	u.Result.CandidateID = r.candidateID
	u.Result.ApplicationID, err = u.receive(ctx, r, change)
	u.putLastEventFirst()
	return err
}

// knownCandidate returns the id of a candidate whom the viewer may see, or an InvalidInput error
// for the field candidateId.
func (u *unit) knownCandidate(ctx context.Context, id string) (string, error) {
	c, err := u.candidate(ctx, id)
	if errors.Is(err, access.ErrNotFound) {
		return "", command.Wrong(command.CodeNotFound, "does not exist", "candidateId")
	}
	if err != nil {
		return "", err
	}
	return c.ID, nil
}

// putLastEventFirst moves the last event to the front of the result, because the first one is the
// event that the command is about.
func (u *unit) putLastEventFirst() {
	if n := len(u.Result.EventIDs); n > 1 {
		e := u.Result.EventIDs
		e[0], e[n-1] = e[n-1], e[0]
	}
}

// receiveInto decides in which stage an application starts: the given one, or the first stage of
// the plan if stageID is nil. path is the input field that names the stage.
func (u *unit) receiveInto(
	ctx context.Context,
	p *postingFacts,
	stageID *string,
	path string,
) (workflow.Change, error) {
	var (
		stage workflow.Stage
		err   error
	)
	if stageID != nil {
		if stage, err = u.stage(ctx, *stageID, path); err != nil {
			return workflow.Change{}, err
		}
		if stage.PostingID != p.ID {
			return workflow.Change{}, command.Wrong(
				command.CodeNotFound,
				"is not a stage of this posting",
				path,
			)
		}
	} else if stage, err = u.firstStage(ctx, p.ID); err != nil {
		return workflow.Change{}, err
	}
	change, err := workflow.Receive(p.Status, stage)
	if err != nil {
		return change, p.about(rule(err))
	}
	return change, nil
}

// checkReferences checks that the source and the credited colleague of a new application exist.
func (u *unit) checkReferences(ctx context.Context, sourceID, creditedToID *string) error {
	v := &validation{}
	if sourceID != nil {
		found, err := u.exists(ctx, "sources", " AND archived_at IS NULL", []string{*sourceID})
		if err != nil {
			return err
		}
		if !found[*sourceID] {
			v.Add(command.CodeNotFound, "does not exist", "sourceId")
		}
	}
	if creditedToID != nil {
		found, err := u.exists(ctx, "users", "", []string{*creditedToID})
		if err != nil {
			return err
		}
		if !found[*creditedToID] {
			v.Add(command.CodeNotFound, "does not exist", "creditedToId")
		}
	}
	return v.Err()
}

// MoveApplicationInput is the input of MoveApplication.
type MoveApplicationInput struct {
	// ID of the application.
	ApplicationID string `json:"applicationId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// ID of another stage of the same posting.
	ToStageID string `json:"toStageId"`
	// A note to keep with the change, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// MoveApplication moves an active application to another stage of its posting.
func (s *Service) MoveApplication(
	ctx context.Context,
	in MoveApplicationInput,
) (*command.Outcome, error) {
	if err := checkNote(&in.Note); err != nil {
		return nil, err
	}
	if out, err := s.moveQuickly(ctx, in); out != nil || err != nil {
		return out, err
	}
	return s.run(
		ctx,
		"moveApplication",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.ApplicationID = in.ApplicationID
			a, err := u.applicationFor(
				ctx,
				in.ApplicationID,
				access.MoveApplication,
				&in.ExpectedVersion,
			)
			if err != nil {
				return err
			}
			to, err := u.stage(ctx, in.ToStageID, "toStageId")
			if err != nil {
				return err
			}
			change, err := workflow.Move(a.Posting.Status, a.state(), to)
			if err != nil {
				return a.about(err)
			}
			return u.apply(
				ctx,
				decision{note: in.Note},
				eventlog.ApplicationMoved,
				decided{applicationFacts: a, change: change},
			)
		},
	)
}

// RejectApplicationInput is the input of RejectApplication.
type RejectApplicationInput struct {
	// ID of the application.
	ApplicationID string `json:"applicationId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// ID of the decision reason, of kind WE_REJECTED or OTHER.
	ReasonID string `json:"reasonId"`
	// A note to keep with the change, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RejectApplication ends an active application because the company decided against the candidate.
func (s *Service) RejectApplication(
	ctx context.Context,
	in RejectApplicationInput,
) (*command.Outcome, error) {
	if err := checkNote(&in.Note); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"rejectApplication",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			return u.endApplication(
				ctx,
				in.ApplicationID,
				in.ExpectedVersion,
				access.DecideApplication,
				in.ReasonID,
				in.Note,
				workflow.Reject,
				eventlog.ApplicationRejected,
			)
		},
	)
}

// WithdrawApplicationInput is the input of WithdrawApplication.
type WithdrawApplicationInput struct {
	// ID of the application.
	ApplicationID string `json:"applicationId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// ID of the decision reason, of kind THEY_WITHDREW or OTHER.
	ReasonID string `json:"reasonId"`
	// A note to keep with the change, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// WithdrawApplication ends an active application because the candidate withdrew.
func (s *Service) WithdrawApplication(
	ctx context.Context,
	in WithdrawApplicationInput,
) (*command.Outcome, error) {
	if err := checkNote(&in.Note); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"withdrawApplication",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			return u.endApplication(
				ctx,
				in.ApplicationID,
				in.ExpectedVersion,
				access.MoveApplication,
				in.ReasonID,
				in.Note,
				workflow.Withdraw,
				eventlog.ApplicationWithdrawn,
			)
		},
	)
}

// endApplication rejects or withdraws an application. decide is the rule of package workflow, and
// kind the kind of the event.
func (u *unit) endApplication(
	ctx context.Context,
	id string,
	expected int,
	action *access.Action,
	reasonID string,
	note *string,
	decide func(workflow.PostingStatus, workflow.Application, workflow.DecisionKind) (workflow.Change, error),
	kind eventlog.Kind,
) error {
	u.Result.ApplicationID = id
	a, err := u.applicationFor(ctx, id, action, &expected)
	if err != nil {
		return err
	}
	reason, err := u.reason(ctx, reasonID)
	if err != nil {
		return err
	}
	change, err := decide(a.Posting.Status, a.state(), reason)
	if err != nil {
		return a.about(err)
	}
	return u.apply(
		ctx,
		decision{reasonID: &reasonID, note: note},
		kind,
		decided{applicationFacts: a, change: change},
	)
}

// ReopenApplicationInput is the input of ReopenApplication.
type ReopenApplicationInput struct {
	// ID of the application.
	ApplicationID string `json:"applicationId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// ID of the stage to continue in; null for the last stage. Required if that stage is archived.
	ToStageID *string `json:"toStageId,omitempty"`
	// A note to keep with the change, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// ReopenApplication makes an ended application active again. If it ended with a hire, the opening
// that it filled is open again.
func (s *Service) ReopenApplication(
	ctx context.Context,
	in ReopenApplicationInput,
) (*command.Outcome, error) {
	if err := checkNote(&in.Note); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"reopenApplication",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.ApplicationID = in.ApplicationID
			a, err := u.applicationFor(
				ctx,
				in.ApplicationID,
				access.DecideApplication,
				&in.ExpectedVersion,
			)
			if err != nil {
				return err
			}
			var to *workflow.Stage
			if in.ToStageID != nil {
				stage, err := u.stage(ctx, *in.ToStageID, "toStageId")
				if err != nil {
					return err
				}
				to = &stage
			}
			change, err := workflow.Reopen(a.Posting.Status, a.state(), to)
			if err != nil {
				return a.about(err)
			}
			if err := u.checkDuplicate(ctx, a.CandidateID, a.Posting.ID); err != nil {
				return err
			}
			row := decided{applicationFacts: a, change: change}
			if a.Status == workflow.ApplicationHired {
				if row.facts.OpeningID, err = u.freeOpening(ctx, a.ID); err != nil {
					return err
				}
				u.Result.OpeningID = row.facts.OpeningID
			}
			return u.apply(ctx, decision{note: in.Note}, eventlog.ApplicationReopened, row)
		},
	)
}

// HireApplicationInput is the input of HireApplication.
type HireApplicationInput struct {
	// ID of the application.
	ApplicationID string `json:"applicationId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// ID of the opening to fill; null for the oldest open one.
	OpeningID *string `json:"openingId,omitempty"`
	// A note to keep with the change, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// HireApplication ends an active application with a hire, which fills an opening.
func (s *Service) HireApplication(
	ctx context.Context,
	in HireApplicationInput,
) (*command.Outcome, error) {
	if err := checkNote(&in.Note); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"hireApplication",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.ApplicationID = in.ApplicationID
			a, err := u.applicationFor(
				ctx,
				in.ApplicationID,
				access.DecideApplication,
				&in.ExpectedVersion,
			)
			if err != nil {
				return err
			}
			// Offers are not implemented yet, so none is ever accepted: if the posting requires
			// one, only an admin can hire.
			change, err := workflow.Hire(
				a.Posting.Status,
				a.state(),
				a.Posting.OfferRequired,
				false,
				u.Viewer.IsAdmin(),
			)
			if err != nil {
				return a.about(err)
			}
			openingID, err := u.fillOpening(ctx, a, in.OpeningID)
			if err != nil {
				return a.about(err)
			}
			u.Result.OpeningID = openingID
			return u.apply(
				ctx,
				decision{note: in.Note},
				eventlog.ApplicationHired,
				decided{
					applicationFacts: a,
					change:           change,
					facts:            eventlog.Facts{OpeningID: openingID},
				},
			)
		},
	)
}

// TransferApplicationInput is the input of TransferApplication.
type TransferApplicationInput struct {
	// ID of the application.
	ApplicationID string `json:"applicationId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// ID of the other posting. It cannot be confidential.
	ToPostingID string `json:"toPostingId"`
	// ID of the stage to start in there; null for the first stage.
	ToStageID *string `json:"toStageId,omitempty"`
	// A note to keep with the change, at most 5,000 characters.
	Note *string `json:"note,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// TransferApplication continues an active application in another posting, as a new application.
func (s *Service) TransferApplication(
	ctx context.Context,
	in TransferApplicationInput,
) (*command.Outcome, error) {
	if err := checkNote(&in.Note); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"transferApplication",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			return u.transfer(ctx, in)
		},
	)
}

func (u *unit) transfer(ctx context.Context, in TransferApplicationInput) error {
	u.Result.ApplicationID = in.ApplicationID
	a, err := u.applicationFor(ctx, in.ApplicationID, access.DecideApplication, &in.ExpectedVersion)
	if err != nil {
		return err
	}
	if err := workflow.CheckTransferTarget(a.state(), in.ToPostingID); err != nil {
		return a.about(err)
	}
	target, err := u.posting(ctx, in.ToPostingID, forShare)
	if errors.Is(err, access.ErrNotFound) {
		return command.Wrong(command.CodeNotFound, "does not exist", "toPostingId")
	}
	if err != nil {
		return err
	}
	if !u.Viewer.CanOn(target.Grant, access.AddApplication) {
		return u.Viewer.Refuse(access.AddApplication)
	}
	change, err := workflow.TransferOut(
		a.Posting.Status,
		a.state(),
		target.Status,
		target.Confidential,
	)
	if refusal, ok := errors.AsType[workflow.PostingNotOpen](err); ok && refusal.Target {
		return target.about(err)
	}
	if err != nil {
		return a.about(err)
	}
	into, err := u.receiveInto(ctx, target, in.ToStageID, "toStageId")
	if err != nil {
		return err
	}
	newID, err := u.receive(ctx, received{
		postingID: target.ID, candidateID: a.CandidateID, stageID: into.ToStageID,
		sourceID: a.SourceID, creditedToID: a.CreditedToID, transferredFromID: &a.ID,
	}, into)
	if err != nil {
		return err
	}
	row := u.DB.Application.Update().Where(application.ID(a.ID)).SetTransferredToID(newID)
	if err := save(ctx, a.ID, row); err != nil {
		return err
	}
	u.Result.OtherApplicationID = newID
	err = u.apply(
		ctx,
		decision{note: in.Note},
		eventlog.ApplicationTransferred,
		decided{
			applicationFacts: a,
			change:           change,
			facts:            eventlog.Facts{OtherApplicationID: newID},
		},
	)
	u.putLastEventFirst()
	return err
}
