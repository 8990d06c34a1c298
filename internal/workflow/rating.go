package workflow

import "io"

// Rating is how strongly one person recommends, on one competency or overall; overall ratings leave MIXED out.
type Rating string

// The values of Rating.
const (
	// RatingStrongNo is a clear case against.
	RatingStrongNo Rating = "STRONG_NO"
	// RatingNo is against.
	RatingNo Rating = "NO"
	// RatingMixed is neither.
	RatingMixed Rating = "MIXED"
	// RatingYes is for.
	RatingYes Rating = "YES"
	// RatingStrongYes is a clear case for.
	RatingStrongYes Rating = "STRONG_YES"
)

func (Rating) all() []Rating {
	return []Rating{RatingStrongNo, RatingNo, RatingMixed, RatingYes, RatingStrongYes}
}

// Values lists the names of all Rating values, in their natural order.
func (e Rating) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e Rating) IsValid() bool { return valid(e) }

// String is the value as the API and the database spell it.
func (e Rating) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e Rating) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL takes one of the listed names and refuses anything else.
func (e *Rating) UnmarshalGQL(v any) error { return unmarshal(e, v) }
