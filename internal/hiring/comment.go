package hiring

import (
	"context"
	"fmt"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// maxComment is the maximum length of a comment, in characters.
const maxComment = 20_000

// AddCommentInput is the input of AddComment.
type AddCommentInput struct {
	// ID of the application to comment on.
	ApplicationID string `json:"applicationId"`
	// The text, in Markdown, 1 to 20,000 characters.
	Body string `json:"body"`
	// Who may read the comment.
	Visibility workflow.CommentVisibility `json:"visibility"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// AddComment adds a comment to an application.
func (s *Service) AddComment(ctx context.Context, in AddCommentInput) (*command.Outcome, error) {
	v := &validation{}
	in.Body = v.MultiLine(in.Body, 1, maxComment, "body")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"addComment",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			action, visibility := readersOf(in.Visibility)
			a, err := u.applicationFor(ctx, in.ApplicationID, action, nil)
			if err != nil {
				return err
			}
			if err := workflow.Comment(a.Posting.Status, a.state()); err != nil {
				return a.about(err)
			}
			return u.insertComment(ctx, a, in, visibility)
		},
	)
}

// readersOf returns the right that a comment requires and the visibility of its event: exactly
// those who may read the comment.
func readersOf(v workflow.CommentVisibility) (*access.Action, eventlog.Visibility) {
	switch v {
	case workflow.CommentTeam:
		return access.CommentTeam, eventlog.Pipeline
	case workflow.CommentRecruiters:
		return access.CommentRecruiters, eventlog.Recruiters
	case workflow.CommentAdmins:
		return access.CommentAdmins, eventlog.Admins
	}
	return access.CommentAdmins, eventlog.Admins
}

func (u *unit) insertComment(
	ctx context.Context,
	a *applicationFacts,
	in AddCommentInput,
	visibility eventlog.Visibility,
) error {
	id := u.ID(ids.Comment)
	err := u.DB.Comment.Create().SetID(id).SetCreatedAt(u.At).SetApplicationID(a.ID).
		SetBody(in.Body).
		SetVisibility(in.Visibility).SetAuthorKind(u.Viewer.Kind).SetNillableAuthorID(u.ActorID()).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("add comment: %w", err)
	}
	u.Result.ItemID = id
	u.Emit(eventlog.Entry{
		Kind:          eventlog.CommentAdded,
		Visibility:    visibility,
		PostingID:     a.Posting.ID,
		ApplicationID: a.ID,
		CandidateID:   a.CandidateID,
		Facts:         eventlog.Facts{CommentID: id},
	})
	return nil
}
