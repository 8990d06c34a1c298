package workflow

import "slices"

// PostingTransitions lists the statuses that a posting can go to, in their natural order; empty, never nil, for a status
// that is none. From DRAFT, OPEN is there only where no approval flow is configured; see OpenPosting.
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

// TakesApplications reports whether applications are created, moved, reopened and transferred in: OPEN and ON_HOLD.
func (e PostingStatus) TakesApplications() bool {
	return e == PostingOpen || e == PostingOnHold
}

// Hires reports whether applications are hired: OPEN only.
func (e PostingStatus) Hires() bool {
	return e == PostingOpen
}

// EndsApplications reports whether applications are rejected, withdrawn, transferred out and commented on: OPEN, ON_HOLD
// and CLOSED, since what a closed posting left behind must still come to an end.
func (e PostingStatus) EndsApplications() bool {
	return e.TakesApplications() || e == PostingClosed
}

// SubmitPosting sends a draft to its approvers.
func SubmitPosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(PostingPendingApproval, from, PostingDraft)
}

// SendBackPosting gives a submitted posting back to its author.
func SendBackPosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(PostingDraft, from, PostingPendingApproval)
}

// ApprovePosting opens a submitted posting once its approval flow is through. Only that flow may call it.
func ApprovePosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(PostingOpen, from, PostingPendingApproval)
}

// OpenPosting opens a posting on somebody's word: a draft, or one on hold. Where an approval flow is configured, it opens
// neither a draft nor a submitted posting, for that would go around the approvers; where the flow was removed meanwhile,
// a submitted posting is not stuck. A closed posting is reopened, not opened, since that also restores openings.
func OpenPosting(from PostingStatus, approvalConfigured bool) (PostingStatus, error) {
	if approvalConfigured && (from == PostingDraft || from == PostingPendingApproval) {
		allowed := slices.DeleteFunc(PostingTransitions(from), func(s PostingStatus) bool { return s == PostingOpen })
		return "", illegal(from, PostingOpen, allowed)
	}
	return postingTo(PostingOpen, from, PostingDraft, PostingPendingApproval, PostingOnHold)
}

// HoldPosting pauses an open posting: its pipeline goes on, but nobody is hired.
func HoldPosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(PostingOnHold, from, PostingOpen)
}

// ResumePosting opens a posting that is on hold.
func ResumePosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(PostingOpen, from, PostingOnHold)
}

// ClosePosting ends a posting from any other status. The caller closes the open openings with CloseOpening and, if asked
// to, rejects the active applications with Reject, which a closed posting allows.
func ClosePosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(PostingClosed, from, PostingDraft, PostingPendingApproval, PostingOpen, PostingOnHold)
}

// ReopenPosting opens a closed posting again. The caller restores with RestoreOpening exactly the openings that closing
// cancelled.
func ReopenPosting(from PostingStatus) (PostingStatus, error) {
	return postingTo(PostingOpen, from, PostingClosed)
}

func postingTo(to, from PostingStatus, sources ...PostingStatus) (PostingStatus, error) {
	if !slices.Contains(sources, from) {
		return "", illegal(from, to, PostingTransitions(from))
	}
	return to, nil
}

// CheckConfidentialTeam holds that a confidential posting keeps at least one hiring lead or recruiter on its team, for
// without one nobody could run it, and perhaps nobody see it. Team is the roles as the command would leave them; path is the
// input field to blame.
func CheckConfidentialTeam(confidential bool, team []TeamRole, path ...string) error {
	if !confidential || slices.Contains(team, TeamHiringLead) || slices.Contains(team, TeamRecruiter) {
		return nil
	}
	return InvalidRule{
		Path:    append([]string{}, path...),
		Code:    CodeLastLead,
		Message: "would leave a confidential posting without a hiring lead or recruiter on its team",
	}
}
