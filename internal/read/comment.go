package read

import (
	"context"
	"time"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/entity"
	"hirewire/internal/pagination"
)

const commentColumns = "m.id, m.application_id, m.body, m.visibility, m.author_kind, " +
	"m.author_id, m.created_at"

// scanComment returns an empty comment and the destinations for the columns in commentColumns.
func scanComment() (*ent.Comment, []any) {
	m := &ent.Comment{}
	return m, []any{
		&m.ID, &m.ApplicationID, &m.Body, &m.Visibility, &m.AuthorKind, &m.AuthorID,
		instant{&m.CreatedAt},
	}
}

// Comments returns a page of the comments on an application that the viewer may read, oldest first.
func (s *Service) Comments(
	ctx context.Context, a *ent.Application, args pagination.Args,
) (*pagination.Connection[*ent.Comment], error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	sel := selection{
		columns: commentColumns, table: "comments m", key: "m.id", by: "m.created_at",
		where: v.Comments("m"), hot: true,
	}
	if carries(ctx, a) {
		sel.where = v.CommentsGivenApplication("m")
	}
	of := parents{link: "m.application_id", where: access.Everything()}
	o := byTime("comment", "CREATED_AT", false,
		func(m *ent.Comment) time.Time { return m.CreatedAt })
	return belonging(ctx, s, a, "comments", sel, of, o, args, scanComment,
		func(m *ent.Comment) string { return m.ApplicationID })
}

// CommentsByID loads comments by id. It leaves out those that the viewer may not read.
func (s *Service) CommentsByID(
	ctx context.Context, ids []string,
) (map[string]*ent.Comment, error) {
	return entities(ctx, s, entity.Comment, ids)
}
