package workflow

import "io"

// CommentVisibility decides who may read a comment.
type CommentVisibility string

// The values of CommentVisibility.
const (
	// CommentTeam can be read by everyone who sees the application.
	CommentTeam CommentVisibility = "TEAM"
	// CommentRecruiters can be read by recruiters and admins.
	CommentRecruiters CommentVisibility = "RECRUITERS"
	// CommentAdmins can be read only by admins.
	CommentAdmins CommentVisibility = "ADMINS"
)

// Comment refuses a comment on an application if its posting is still DRAFT or PENDING_APPROVAL.
// Ended applications can be commented on.
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

// UnmarshalGQL accepts the names of the values and rejects everything else.
func (e *CommentVisibility) UnmarshalGQL(v any) error { return unmarshal(e, v) }
