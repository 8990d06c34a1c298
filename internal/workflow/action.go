package workflow

import "slices"

// Action is something that a person may do to an application, as far as states decide it.
type Action string

// The values of Action.
const (
	// ActionMove goes to another stage.
	ActionMove Action = "MOVE"
	// ActionReject ends it on the company's side.
	ActionReject Action = "REJECT"
	// ActionWithdraw ends it on the candidate's side.
	ActionWithdraw Action = "WITHDRAW"
	// ActionReopen makes an ended application active again.
	ActionReopen Action = "REOPEN"
	// ActionHire ends it with a hire.
	ActionHire Action = "HIRE"
	// ActionTransfer ends it in favour of another posting.
	ActionTransfer Action = "TRANSFER"
	// ActionComment writes a comment on it.
	ActionComment Action = "COMMENT"
)

func (Action) all() []Action {
	return []Action{ActionMove, ActionReject, ActionWithdraw, ActionReopen, ActionHire, ActionTransfer, ActionComment}
}

// rule is one row of the application's state machine. Deciders, lists of actions and lists of allowed statuses all read
// these rows through permit, so they cannot disagree.
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

// permit checks the posting first, then the application: where the whole posting is in the way, that is what the person
// has to know.
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

// ApplicationActions lists what the states of posting and application allow, in a fixed order; empty, never nil. It is the
// state's half of what a viewer can do, and agrees with the deciders by construction. What a command needs besides is not
// looked at: another stage to move to, a fitting reason, a free opening, an accepted offer.
func ApplicationActions(posting PostingStatus, app Application) []Action {
	return slices.DeleteFunc(Action("").all(), func(a Action) bool { return permit(a, posting, app) != nil })
}

// ApplicationTransitions lists the statuses that an application can go to while its posting is in the given status, in
// their natural order; empty, never nil. Moving leads to no other status and is not in it.
func ApplicationTransitions(posting PostingStatus, from ApplicationStatus) []ApplicationStatus {
	return slices.DeleteFunc(from.all(), func(to ApplicationStatus) bool {
		return to == from || !slices.ContainsFunc(Action("").all(), func(a Action) bool {
			r := ruleOf(a)
			return r.to == to && r.posting(posting) && slices.Contains(r.from, from)
		})
	})
}
