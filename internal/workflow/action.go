package workflow

import "slices"

// Action is a command on an application, as far as statuses decide whether it is allowed.
type Action string

// The values of Action.
const (
	// ActionMove moves it to another stage.
	ActionMove Action = "MOVE"
	// ActionReject ends it as rejected by the company.
	ActionReject Action = "REJECT"
	// ActionWithdraw ends it as withdrawn by the candidate.
	ActionWithdraw Action = "WITHDRAW"
	// ActionReopen makes an ended application active again.
	ActionReopen Action = "REOPEN"
	// ActionHire ends it with a hire.
	ActionHire Action = "HIRE"
	// ActionTransfer ends it in favor of an application to another posting.
	ActionTransfer Action = "TRANSFER"
	// ActionComment adds a comment to it.
	ActionComment Action = "COMMENT"
)

func (Action) all() []Action {
	return []Action{
		ActionMove,
		ActionReject,
		ActionWithdraw,
		ActionReopen,
		ActionHire,
		ActionTransfer,
		ActionComment,
	}
}

// rule is one row of the application's state machine. The deciders and the lists of actions and
// allowed statuses all read these rows through permit, so they cannot disagree.
type rule struct {
	posting func(PostingStatus) bool
	from    []ApplicationStatus
	to      ApplicationStatus // empty: the status stays
}

func ruleOf(a Action) rule {
	active := []ApplicationStatus{ApplicationActive}
	switch a {
	case ActionMove:
		return rule{PostingStatus.TakesApplications, active, ApplicationActive}
	case ActionReject:
		return rule{PostingStatus.EndsApplications, active, ApplicationRejected}
	case ActionWithdraw:
		return rule{PostingStatus.EndsApplications, active, ApplicationWithdrawn}
	case ActionReopen:
		ended := []ApplicationStatus{ApplicationHired, ApplicationRejected, ApplicationWithdrawn}
		return rule{PostingStatus.TakesApplications, ended, ApplicationActive}
	case ActionHire:
		return rule{PostingStatus.Hires, active, ApplicationHired}
	case ActionTransfer:
		return rule{PostingStatus.EndsApplications, active, ApplicationTransferred}
	case ActionComment:
		return rule{PostingStatus.EndsApplications, ApplicationStatus("").all(), ""}
	default:
		return rule{posting: func(PostingStatus) bool { return false }}
	}
}

// permit checks the posting first and then the application: if the posting's status does not allow
// the action, that is what the user needs to know.
func permit(a Action, posting PostingStatus, app Application) error {
	r := ruleOf(a)
	if !r.posting(posting) {
		return PostingNotOpen{Status: posting}
	}
	if !slices.Contains(r.from, app.Status) {
		return illegal(app.Status, r.to, ApplicationTransitions(posting, app.Status))
	}
	return nil
}

// ApplicationActions returns the actions that the statuses of posting and application allow, in a
// fixed order. The result is empty, but never nil, if there are none. It agrees with the deciders,
// because both read the same rules. It does not check what a command needs besides: another stage
// to move to, a reason of the right kind, a free opening, an accepted offer.
func ApplicationActions(posting PostingStatus, app Application) []Action {
	return slices.DeleteFunc(
		Action("").all(),
		func(a Action) bool { return permit(a, posting, app) != nil },
	)
}

// ApplicationTransitions returns the statuses to which an application can change while its posting
// has the given status, in their natural order. The result is empty, but never nil, if there are
// none. Moving does not change the status, so it is not included.
func ApplicationTransitions(posting PostingStatus, from ApplicationStatus) []ApplicationStatus {
	return slices.DeleteFunc(from.all(), func(to ApplicationStatus) bool {
		return to == from || !slices.ContainsFunc(Action("").all(), func(a Action) bool {
			r := ruleOf(a)
			return r.to == to && r.posting(posting) && slices.Contains(r.from, from)
		})
	})
}
