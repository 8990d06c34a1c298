package hiring

// DuplicateApplication means that the candidate already has an active application in the posting.
type DuplicateApplication struct {
	// ExistingID is that application.
	ExistingID string
}

// Error says so.
func (e *DuplicateApplication) Error() string {
	return "the candidate already has an active application to this posting"
}

// About says what a refusal of the rules is about, so that the answer can show its present state.
type About struct {
	// ID is the thing whose state machine refused.
	ID string
	// PostingID is the posting in whose state it happened.
	PostingID string
	Err       error
}

// Error is the refusal's.
func (e *About) Error() string { return e.Err.Error() }

// Unwrap is the refusal.
func (e *About) Unwrap() error { return e.Err }
