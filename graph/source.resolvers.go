package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/model"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/workflow"
)

func (r *mutationResolver) CreateSource(ctx context.Context, input hiring.CreateSourceInput) (*model.CreateSourcePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.CreateSource, input, func(out *command.Outcome) (*model.CreateSourcePayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.SourcesByID)
		return &model.CreateSourcePayload{Source: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) UpdateSource(ctx context.Context, input hiring.UpdateSourceInput) (*model.UpdateSourcePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.UpdateSource, input, func(out *command.Outcome) (*model.UpdateSourcePayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.SourcesByID)
		return &model.UpdateSourcePayload{Source: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ArchiveSource(ctx context.Context, input hiring.ArchiveSourceInput) (*model.ArchiveSourcePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ArchiveSource, input, func(out *command.Outcome) (*model.ArchiveSourcePayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.SourcesByID)
		return &model.ArchiveSourcePayload{Source: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *queryResolver) Sources(ctx context.Context, includeArchived bool, kind *workflow.SourceKind) ([]*ent.Source, error) {
	return r.Read.Sources(ctx, includeArchived, kind)
}
