package workflow

// Application is what the deciders need to know of an application.
type Application struct {
	// Status is the present status.
	Status ApplicationStatus
	// StageID is the stage where it stands, or where it stood when it ended: an ended application keeps its stage.
	StageID string
	// StageArchived is whether that stage was removed from the plan meanwhile.
	StageArchived bool
	// PostingID is the posting that it is in.
	PostingID string
}

// Stage is what the deciders need to know of a stage.
type Stage struct {
	// ID is the stage's id.
	ID string
	// PostingID is the posting whose plan it belongs to.
	PostingID string
	// Archived is whether it was removed from the plan.
	Archived bool
}

// Change is what a command does to an application: the transition to record, and the status and stage to write. Both
// statuses are always set but FromStatus of RECEIVED; the stages differ only where the application really moves.
type Change struct {
	// Kind is the kind of the transition.
	Kind TransitionKind
	// FromStatus is the status before; empty for RECEIVED.
	FromStatus ApplicationStatus
	// ToStatus is the status after.
	ToStatus ApplicationStatus
	// FromStageID is the stage before; empty for RECEIVED.
	FromStageID string
	// ToStageID is the stage after.
	ToStageID string
}

// The deciders below check in one order: the posting's state, then the application's, then the inputs of the command. So a
// person learns first what no other input would change.

// Receive begins an application in the given stage of the posting, usually the first; also on the far side of a transfer.
// Order: the posting takes applications; the stage is not archived.
func Receive(posting PostingStatus, first Stage) (Change, error) {
	if !posting.TakesApplications() {
		return Change{}, PostingNotOpen{Status: posting}
	}
	if first.Archived {
		return Change{}, archived("stageId")
	}
	return Change{Kind: TransitionReceived, ToStatus: ApplicationActive, ToStageID: first.ID}, nil
}

// Move goes to any other stage of the same posting, forward or back. Order: the posting takes applications; the
// application is active; the stage is of this posting, another one, not archived.
func Move(posting PostingStatus, app Application, to Stage) (Change, error) {
	if err := permit(ActionMove, posting, app); err != nil {
		return Change{}, err
	}
	if to.PostingID != app.PostingID {
		return Change{}, notInPosting("toStageId")
	}
	if to.ID == app.StageID {
		return Change{}, invalid("toStageId", CodeSameStage, "is the stage that the application is already in")
	}
	if to.Archived {
		return Change{}, archived("toStageId")
	}
	return change(TransitionMoved, app, ApplicationActive, to.ID), nil
}

// Reject ends an application on the company's side. Order: the posting lets applications end; the application is active;
// the reason is WE_REJECTED or OTHER.
func Reject(posting PostingStatus, app Application, reason DecisionKind) (Change, error) {
	if err := permit(ActionReject, posting, app); err != nil {
		return Change{}, err
	}
	if reason != DecisionWeRejected && reason != DecisionOther {
		return Change{}, invalid("reasonId", CodeWrongKind, "must be a reason of kind WE_REJECTED or OTHER")
	}
	return change(TransitionRejected, app, ApplicationRejected, app.StageID), nil
}

// Withdraw ends an application on the candidate's side. Order: the posting lets applications end; the application is
// active; the reason is THEY_WITHDREW or OTHER.
func Withdraw(posting PostingStatus, app Application, reason DecisionKind) (Change, error) {
	if err := permit(ActionWithdraw, posting, app); err != nil {
		return Change{}, err
	}
	if reason != DecisionTheyWithdrew && reason != DecisionOther {
		return Change{}, invalid("reasonId", CodeWrongKind, "must be a reason of kind THEY_WITHDREW or OTHER")
	}
	return change(TransitionWithdrawn, app, ApplicationWithdrawn, app.StageID), nil
}

// Reopen makes a hired, rejected or withdrawn application active again, in the stage that it kept or in the one named,
// which may be the same. Reopening a hire also frees its opening. Order: the posting takes applications; the application has
// ended but was not transferred, since it goes on elsewhere; without a named stage, the kept one is not archived; a named
// one is of this posting and not archived.
func Reopen(posting PostingStatus, app Application, to *Stage) (Change, error) {
	if err := permit(ActionReopen, posting, app); err != nil {
		return Change{}, err
	}
	if to == nil {
		if app.StageArchived {
			return Change{}, invalid("toStageId", CodeStageArchived, "is required, because the last stage of the application is archived")
		}
		return change(TransitionReopened, app, ApplicationActive, app.StageID), nil
	}
	if to.PostingID != app.PostingID {
		return Change{}, notInPosting("toStageId")
	}
	if to.Archived {
		return Change{}, archived("toStageId")
	}
	return change(TransitionReopened, app, ApplicationActive, to.ID), nil
}

// Hire ends an application with a hire; the opening that it fills is ChooseOpening's to say. Order: the posting is OPEN; the
// application is active; an offer is accepted where the posting requires one. The caller sets adminOverride only for an
// admin who asked for it.
func Hire(posting PostingStatus, app Application, offerRequired, offerAccepted, adminOverride bool) (Change, error) {
	if err := permit(ActionHire, posting, app); err != nil {
		return Change{}, err
	}
	if offerRequired && !offerAccepted && !adminOverride {
		return Change{}, InvalidRule{
			Path:    []string{},
			Code:    CodeOfferNotAccepted,
			Message: "needs an accepted offer, because the posting requires one before a hire",
		}
	}
	return change(TransitionHired, app, ApplicationHired, app.StageID), nil
}

// TransferOut ends an application in favour of a new one in another posting, which Receive begins. Order: the posting lets
// applications end; the application is active; the target is not confidential, for the transfer would betray it; the
// target takes applications. That the target is another posting is CheckTransferTarget's.
func TransferOut(posting PostingStatus, app Application, targetPosting PostingStatus, targetConfidential bool) (Change, error) {
	if err := permit(ActionTransfer, posting, app); err != nil {
		return Change{}, err
	}
	if targetConfidential {
		return Change{}, invalid("toPostingId", CodeConfidentialTarget,
			"is a confidential posting, which the transfer would reveal: create a new application there instead")
	}
	if !targetPosting.TakesApplications() {
		return Change{}, PostingNotOpen{Status: targetPosting, Target: true}
	}
	return change(TransitionTransferred, app, ApplicationTransferred, app.StageID), nil
}

// CheckTransferTarget refuses a transfer to the posting that the application is in.
func CheckTransferTarget(app Application, targetPostingID string) error {
	if targetPostingID == app.PostingID {
		return invalid("toPostingId", CodeSamePosting, "is the posting that the application is already in")
	}
	return nil
}

// Comment reports why an application cannot be commented on: its posting is still DRAFT or PENDING_APPROVAL. Ended
// applications can.
func Comment(posting PostingStatus, app Application) error {
	return permit(ActionComment, posting, app)
}

func change(kind TransitionKind, app Application, to ApplicationStatus, stageID string) Change {
	return Change{Kind: kind, FromStatus: app.Status, ToStatus: to, FromStageID: app.StageID, ToStageID: stageID}
}

func notInPosting(field string) error {
	return invalid(field, CodeNotInPosting, "is a stage of another posting")
}

func archived(field string) error {
	return invalid(field, CodeArchived, "is an archived stage")
}
