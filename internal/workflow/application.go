package workflow

// Application has the data of an application that the deciders need.
type Application struct {
	// Status is the current status.
	Status ApplicationStatus
	// StageID is the current stage. An ended application keeps the stage in which it ended.
	StageID string
	// StageArchived reports whether that stage has been removed from the plan.
	StageArchived bool
	// PostingID is the application's posting.
	PostingID string
}

// Stage has the data of a stage that the deciders need.
type Stage struct {
	// ID is the stage's id.
	ID string
	// PostingID is the posting whose plan the stage belongs to.
	PostingID string
	// Archived reports whether the stage has been removed from the plan.
	Archived bool
}

// Change is the effect of a command on an application: the transition to record, and the status and
// stage to write. Both statuses are always set, except FromStatus of RECEIVED. The stages differ
// only if the application moves.
type Change struct {
	// Kind is the kind of the transition.
	Kind TransitionKind
	// FromStatus is the status before the change; empty for RECEIVED.
	FromStatus ApplicationStatus
	// ToStatus is the status after the change.
	ToStatus ApplicationStatus
	// FromStageID is the stage before the change; empty for RECEIVED.
	FromStageID string
	// ToStageID is the stage after the change.
	ToStageID string
}

// The deciders below check the posting's status first, then the application's, and then the
// command's input, so that the error names a problem that no other input would solve.

// Receive starts an application in the given stage of the posting, usually the first one. Transfers
// use it for the target posting too. It checks, in this order, that the posting takes applications
// and that the stage is not archived.
func Receive(posting PostingStatus, first Stage) (Change, error) {
	if !posting.TakesApplications() {
		return Change{}, PostingNotOpen{Status: posting}
	}
	if first.Archived {
		return Change{}, archived("stageId")
	}
	return Change{Kind: TransitionReceived, ToStatus: ApplicationActive, ToStageID: first.ID}, nil
}

// Move moves an application to any other stage of the same posting, forward or back. It checks, in
// this order, that the posting takes applications, that the application is active, and that the
// stage belongs to the posting, is not the current one, and is not archived.
func Move(posting PostingStatus, app Application, to Stage) (Change, error) {
	if err := permit(ActionMove, posting, app); err != nil {
		return Change{}, err
	}
	if to.PostingID != app.PostingID {
		return Change{}, notInPosting("toStageId")
	}
	if to.ID == app.StageID {
		return Change{}, invalid(
			"toStageId",
			CodeSameStage,
			"is the stage that the application is already in",
		)
	}
	if to.Archived {
		return Change{}, archived("toStageId")
	}
	return change(TransitionMoved, app, ApplicationActive, to.ID), nil
}

// Reject ends an application as rejected by the company. It checks, in this order, that the posting
// lets applications end, that the application is active, and that the reason is WE_REJECTED or
// OTHER.
func Reject(posting PostingStatus, app Application, reason DecisionKind) (Change, error) {
	if err := permit(ActionReject, posting, app); err != nil {
		return Change{}, err
	}
	if reason != DecisionWeRejected && reason != DecisionOther {
		return Change{}, invalid(
			"reasonId",
			CodeWrongKind,
			"must be a reason of kind WE_REJECTED or OTHER",
		)
	}
	return change(TransitionRejected, app, ApplicationRejected, app.StageID), nil
}

// Withdraw ends an application as withdrawn by the candidate. It checks, in this order, that the
// posting lets applications end, that the application is active, and that the reason is
// THEY_WITHDREW or OTHER.
func Withdraw(posting PostingStatus, app Application, reason DecisionKind) (Change, error) {
	if err := permit(ActionWithdraw, posting, app); err != nil {
		return Change{}, err
	}
	if reason != DecisionTheyWithdrew && reason != DecisionOther {
		return Change{}, invalid(
			"reasonId",
			CodeWrongKind,
			"must be a reason of kind THEY_WITHDREW or OTHER",
		)
	}
	return change(TransitionWithdrawn, app, ApplicationWithdrawn, app.StageID), nil
}

// Reopen makes a hired, rejected or withdrawn application active again, in the stage that it kept
// or in the named one, which may be the same. Reopening a hire also frees its opening. It checks,
// in this order, that the posting takes applications; that the application has ended but was not
// transferred, because it then continues in another posting; without a named stage, that the kept
// one is not archived; and that a named stage belongs to the posting and is not archived.
func Reopen(posting PostingStatus, app Application, to *Stage) (Change, error) {
	if err := permit(ActionReopen, posting, app); err != nil {
		return Change{}, err
	}
	if to == nil {
		if app.StageArchived {
			return Change{}, invalid(
				"toStageId",
				CodeStageArchived,
				"is required, because the last stage of the application is archived",
			)
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

// Hire ends an application with a hire. ChooseOpening decides which opening it fills. Hire checks,
// in this order, that the posting is OPEN, that the application is active, and that an offer was
// accepted if the posting requires one. The caller sets adminOverride only for an admin who
// requested it.
func Hire(
	posting PostingStatus,
	app Application,
	offerRequired, offerAccepted, adminOverride bool,
) (Change, error) {
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

// TransferOut ends an application in favor of a new one in another posting, which Receive starts.
// It checks, in this order, that the posting lets applications end; that the application is active;
// that the target is not confidential, because the transfer would reveal it; and that the target
// takes applications. CheckTransferTarget checks that the target is another posting.
func TransferOut(
	posting PostingStatus,
	app Application,
	targetPosting PostingStatus,
	targetConfidential bool,
) (Change, error) {
	if err := permit(ActionTransfer, posting, app); err != nil {
		return Change{}, err
	}
	if targetConfidential {
		return Change{}, invalid(
			"toPostingId",
			CodeConfidentialTarget,
			"is a confidential posting, which the transfer would reveal: create a new application there instead",
		)
	}
	if !targetPosting.TakesApplications() {
		return Change{}, PostingNotOpen{Status: targetPosting, Target: true}
	}
	return change(TransitionTransferred, app, ApplicationTransferred, app.StageID), nil
}

// CheckTransferTarget refuses a transfer to the application's own posting.
func CheckTransferTarget(app Application, targetPostingID string) error {
	if targetPostingID == app.PostingID {
		return invalid(
			"toPostingId",
			CodeSamePosting,
			"is the posting that the application is already in",
		)
	}
	return nil
}

func change(kind TransitionKind, app Application, to ApplicationStatus, stageID string) Change {
	return Change{
		Kind:        kind,
		FromStatus:  app.Status,
		ToStatus:    to,
		FromStageID: app.StageID,
		ToStageID:   stageID,
	}
}

func notInPosting(field string) error {
	return invalid(field, CodeNotInPosting, "is a stage of another posting")
}

func archived(field string) error {
	return invalid(field, CodeArchived, "is an archived stage")
}
