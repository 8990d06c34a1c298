package workflow

// OpeningTransitions returns the statuses to which an opening can change by commands on the opening
// or its hire, in their natural order. The result is empty, but never nil, for a canceled opening,
// which only the reopening of its posting may restore.
func OpeningTransitions(from OpeningStatus) []OpeningStatus {
	switch from {
	case OpeningOpen:
		return []OpeningStatus{OpeningFilled, OpeningCancelled}
	case OpeningFilled:
		return []OpeningStatus{OpeningOpen}
	default:
		return []OpeningStatus{}
	}
}

// FillOpening fills a free opening with a hired application.
func FillOpening(from OpeningStatus) (OpeningStatus, error) {
	return openingTo(OpeningFilled, from, OpeningOpen)
}

// CancelOpening cancels a free opening at a user's request. It checks the status first and then the
// reason. POSTING_CLOSED is reserved for CloseOpening; otherwise reopening the posting would
// restore an opening that a user canceled.
func CancelOpening(from OpeningStatus, reason OpeningCancelReason) (OpeningStatus, error) {
	to, err := openingTo(OpeningCancelled, from, OpeningOpen)
	if err != nil {
		return "", err
	}
	if !reason.IsValid() || reason == CancelPostingClosed {
		return "", invalid("reason", CodeWrongKind, "must be NO_LONGER_NEEDED, BUDGET or OTHER")
	}
	return to, nil
}

// CloseOpening cancels a free opening because its posting closes. The reason to record is
// POSTING_CLOSED.
func CloseOpening(from OpeningStatus) (OpeningStatus, error) {
	return openingTo(OpeningCancelled, from, OpeningOpen)
}

// ReopenOpening frees a filled opening when its hire is undone or its application is reopened.
func ReopenOpening(from OpeningStatus) (OpeningStatus, error) {
	return openingTo(OpeningOpen, from, OpeningFilled)
}

// RestoreOpening restores an opening when its posting reopens, if it was canceled because the
// posting was closed.
func RestoreOpening(from OpeningStatus, cancelledFor OpeningCancelReason) (OpeningStatus, error) {
	if cancelledFor != CancelPostingClosed {
		return "", illegal(from, OpeningOpen, OpeningTransitions(from))
	}
	return openingTo(OpeningOpen, from, OpeningCancelled)
}

func openingTo(to, from, source OpeningStatus) (OpeningStatus, error) {
	if from != source {
		return "", illegal(from, to, OpeningTransitions(from))
	}
	return to, nil
}

// OpeningState has the data of an opening that ChooseOpening needs.
type OpeningState struct {
	// ID is the opening's id.
	ID string
	// Status is its current status.
	Status OpeningStatus
}

// ChooseOpening returns the id of the opening that a hire fills: the named one, or else the oldest
// open one. all must have all openings of the posting, oldest first. If the named opening is not
// among them, the error is an InvalidRule with NOT_FOUND, so that openings of other postings are
// not revealed. If it is not open, the error is NoOpenOpening, and no other opening is chosen.
func ChooseOpening(openings []OpeningState, named *string) (string, error) {
	for _, o := range openings {
		if named != nil && o.ID != *named {
			continue
		}
		if o.Status == OpeningOpen {
			return o.ID, nil
		}
		if named != nil {
			return "", NoOpenOpening{}
		}
	}
	if named != nil {
		return "", invalid("openingId", CodeNotFound, "is not an opening of the posting")
	}
	return "", NoOpenOpening{}
}
