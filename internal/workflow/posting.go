package workflow

import "slices"

// PostingTransitions returns the statuses to which a posting can change, in their natural order.
// The result is empty, but never nil, for an unknown status. From DRAFT, OPEN is included only if
// no approval flow is configured; see OpenPosting.
func PostingTransitions(from PostingStatus) []PostingStatus {
	switch from {
	case PostingDraft:
		return []PostingStatus{PostingPendingApproval, PostingOpen, PostingClosed}
	case PostingPendingApproval:
		return []PostingStatus{PostingDraft, PostingOpen, PostingClosed}
	case PostingOpen:
		return []PostingStatus{PostingOnHold, PostingClosed}
	case PostingOnHold:
		return []PostingStatus{PostingOpen, PostingClosed}
	case PostingClosed:
		return []PostingStatus{PostingOpen}
	default:
		return []PostingStatus{}
	}
}

// TakesApplications reports whether applications can be created, moved, reopened and transferred
// in: while OPEN and ON_HOLD.
func (e PostingStatus) TakesApplications() bool {
	return e == PostingOpen || e == PostingOnHold
}

// Hires reports whether applications can be hired: only while OPEN.
func (e PostingStatus) Hires() bool {
	return e == PostingOpen
}

// EndsApplications reports whether applications can be rejected, withdrawn, transferred out and
// commented on: while OPEN, ON_HOLD and CLOSED, because the applications of a closed posting must
// still be ended.
func (e PostingStatus) EndsApplications() bool {
	return e.TakesApplications() || e == PostingClosed
}

// SubmitPosting sends a draft to its approvers.
func SubmitPosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(PostingPendingApproval, from, PostingDraft)
}

// SendBackPosting returns a submitted posting to its author.
func SendBackPosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(PostingDraft, from, PostingPendingApproval)
}

// ApprovePosting opens a submitted posting when its approval flow is complete. Only that flow may
// call it.
func ApprovePosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(PostingOpen, from, PostingPendingApproval)
}

// OpenPosting opens a posting at a user's request: a draft, or one on hold. If an approval flow is
// configured, it opens neither a draft nor a submitted posting, because that would bypass the
// approvers. If the flow has been removed in the meantime, it opens a submitted posting too. A
// closed posting must be reopened instead, because that also restores openings.
func OpenPosting(from PostingStatus, approvalConfigured bool) (PostingStatus, error) {
	if approvalConfigured && (from == PostingDraft || from == PostingPendingApproval) {
		allowed := slices.DeleteFunc(
			PostingTransitions(from),
			func(s PostingStatus) bool { return s == PostingOpen },
		)
		return "", illegal(from, PostingOpen, allowed)
	}
	return postingTo(PostingOpen, from, PostingDraft, PostingPendingApproval, PostingOnHold)
}

// HoldPosting puts an open posting on hold: its pipeline continues, but no application can be
// hired.
func HoldPosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(PostingOnHold, from, PostingOpen)
}

// ResumePosting opens a posting that is on hold.
func ResumePosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(PostingOpen, from, PostingOnHold)
}

// ClosePosting closes a posting with any other status. The caller closes the open openings with
// CloseOpening and, if requested, rejects the active applications with Reject, which a closed
// posting allows.
func ClosePosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(
		PostingClosed,
		from,
		PostingDraft,
		PostingPendingApproval,
		PostingOpen,
		PostingOnHold,
	)
}

// ReopenPosting opens a closed posting again. The caller restores, with RestoreOpening, exactly the
// openings that closing canceled.
func ReopenPosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(PostingOpen, from, PostingClosed)
}

func postingTo(to, from PostingStatus, sources ...PostingStatus) (PostingStatus, error) {
	if !slices.Contains(sources, from) {
		return "", illegal(from, to, PostingTransitions(from))
	}
	return to, nil
}

// CheckConfidentialTeam requires that a confidential posting keeps at least one hiring lead or
// recruiter on its team; otherwise no one could run it, and perhaps no one could see it. team has
// the roles as they would be after the command; path is the input field for the error.
func CheckConfidentialTeam(confidential bool, team []TeamRole, path ...string) error {
	if !confidential || slices.Contains(team, TeamHiringLead) ||
		slices.Contains(team, TeamRecruiter) {
		return nil
	}
	return InvalidRule{
		Path:    append([]string{}, path...),
		Code:    CodeLastLead,
		Message: "would leave a confidential posting without a hiring lead or recruiter on its team",
	}
}
