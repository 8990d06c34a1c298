package workflow

import "io"

// Rating is how strongly an interviewer recommends a candidate, for one competency or overall.
// Overall ratings leave out MIXED.
type Rating string

// The values of Rating.
const (
	// RatingStrongNo is a strong recommendation against the candidate.
	RatingStrongNo Rating = "STRONG_NO"
	// RatingNo is a recommendation against the candidate.
	RatingNo Rating = "NO"
	// RatingMixed is neither for nor against.
	RatingMixed Rating = "MIXED"
	// RatingYes is a recommendation for the candidate.
	RatingYes Rating = "YES"
	// RatingStrongYes is a strong recommendation for the candidate.
	RatingStrongYes Rating = "STRONG_YES"
)

func (Rating) all() []Rating {
	return []Rating{RatingStrongNo, RatingNo, RatingMixed, RatingYes, RatingStrongYes}
}

// Values lists the names of all Rating values, in their natural order.
func (e Rating) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e Rating) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e Rating) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e Rating) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *Rating) UnmarshalGQL(v any) error { return unmarshal(e, v) }
