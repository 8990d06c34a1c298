package hiring

// DuplicateApplication means that the candidate already has an active application in the posting.
type DuplicateApplication struct {
	// ExistingID is the id of that application.
	ExistingID string
}

// Error returns the message for the user.
func (e *DuplicateApplication) Error() string {
	return "the candidate already has an active application to this posting"
}

// About wraps a refusal of the rules with the entity that it is about, so that the response can
// show its current state.
type About struct {
	// ID is the id of the entity whose rule refused the command.
	ID string
	// PostingID is the posting that the entity belongs to.
	PostingID string
	Err       error
}

// Error returns the message of the refusal.
func (e *About) Error() string { return e.Err.Error() }

// Unwrap returns the refusal.
func (e *About) Unwrap() error { return e.Err }
