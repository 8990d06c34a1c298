package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/cohort"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
)

func (r *commentResolver) Author(ctx context.Context, obj *ent.Comment) (model.Actor, error) {
	return actorOf(ctx, r.Resolver, obj, "author", func(c *ent.Comment) *string { return c.AuthorID })
}

func (r *commentResolver) Application(ctx context.Context, obj *ent.Comment) (*ent.Application, error) {
	return cohort.Follow(ctx, obj, "application", func(c *ent.Comment) string { return c.ApplicationID }, r.Read.ApplicationsByID)
}

func (r *mutationResolver) AddComment(ctx context.Context, input hiring.AddCommentInput) (*model.AddCommentPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.AddComment, input, func(out *command.Outcome) (*model.AddCommentPayload, error) {
		found, err := r.Read.CommentsByID(ctx, []string{out.ItemID})
		c := found[out.ItemID]
		return &model.AddCommentPayload{Comment: c, Event: r.event(out, c != nil), Replayed: out.Replayed}, err
	})
}

func (r *Resolver) Comment() generated.CommentResolver { return &commentResolver{r} }

type commentResolver struct{ *Resolver }
