package workflow

import "io"

// CommentVisibility says who may read a comment.
type CommentVisibility string

// The values of CommentVisibility.
const (
	// CommentTeam is for everybody who sees the application.
	CommentTeam CommentVisibility = "TEAM"
	// CommentRecruiters is for recruiters and admins.
	CommentRecruiters CommentVisibility = "RECRUITERS"
	// CommentAdmins is for admins only.
	CommentAdmins CommentVisibility = "ADMINS"
)

// Comment returns an error if an application cannot be commented on, because its posting is still
// DRAFT or PENDING_APPROVAL. Ended applications can be commented on.
func Comment(posting PostingStatus, app Application) error {
	return permit(ActionComment, posting, app)
}

func (CommentVisibility) all() []CommentVisibility {
	return []CommentVisibility{CommentTeam, CommentRecruiters, CommentAdmins}
}

// Values lists the names of all CommentVisibility values, in their natural order.
func (e CommentVisibility) Values() []string { return names(e) }

// IsValid reports whether e is one of the listed values.
func (e CommentVisibility) IsValid() bool { return valid(e) }

// String returns the value as the API and the database spell it.
func (e CommentVisibility) String() string { return string(e) }

// MarshalGQL writes the value as a GraphQL enum value in JSON.
func (e CommentVisibility) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL takes one of the listed names and refuses anything else.
func (e *CommentVisibility) UnmarshalGQL(v any) error { return unmarshal(e, v) }
