package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/model"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
)

func (r *mutationResolver) CreateTag(ctx context.Context, input hiring.CreateTagInput) (*model.CreateTagPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.CreateTag, input, func(out *command.Outcome) (*model.CreateTagPayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.TagsByID)
		return &model.CreateTagPayload{Tag: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) UpdateTag(ctx context.Context, input hiring.UpdateTagInput) (*model.UpdateTagPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.UpdateTag, input, func(out *command.Outcome) (*model.UpdateTagPayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.TagsByID)
		return &model.UpdateTagPayload{Tag: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ArchiveTag(ctx context.Context, input hiring.ArchiveTagInput) (*model.ArchiveTagPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ArchiveTag, input, func(out *command.Outcome) (*model.ArchiveTagPayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.TagsByID)
		return &model.ArchiveTagPayload{Tag: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *queryResolver) Tags(ctx context.Context, includeArchived bool) ([]*ent.Tag, error) {
	return r.Read.Tags(ctx, includeArchived)
}
