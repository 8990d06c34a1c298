package workflow

// OpeningTransitions lists the statuses that an opening can go to by commands on the opening or its hire, in their natural
// order; empty, never nil, for a cancelled one, which only the reopening of its posting may restore.
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

// FillOpening gives an open seat to a hired application.
func FillOpening(from OpeningStatus) (OpeningStatus, error) {
	return openingTo(OpeningFilled, from, OpeningOpen)
}

// CancelOpening gives up an open seat on somebody's word. First the status is checked, then the reason: POSTING_CLOSED is
// kept for CloseOpening, or reopening the posting would bring back what a person gave up.
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

// CloseOpening cancels an open seat because its posting closes; the reason to record is POSTING_CLOSED.
func CloseOpening(from OpeningStatus) (OpeningStatus, error) {
	return openingTo(OpeningCancelled, from, OpeningOpen)
}

// ReopenOpening frees a filled seat when its hire is undone or its application reopened.
func ReopenOpening(from OpeningStatus) (OpeningStatus, error) {
	return openingTo(OpeningOpen, from, OpeningFilled)
}

// RestoreOpening brings a seat back when its posting reopens, if closing the posting is what cancelled it.
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

// OpeningState is what choosing an opening needs to know of it.
type OpeningState struct {
	// ID is the opening's id.
	ID string
	// Status is its present status.
	Status OpeningStatus
}

// ChooseOpening answers the id of the opening that a hire fills: the named one, else the oldest open one. It takes all
// openings of the posting, oldest first. A named one that the posting does not have is an InvalidRule NOT_FOUND, so that
// the openings of other postings do not show; one that is not open is NoOpenOpening, and no other takes its place.
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
