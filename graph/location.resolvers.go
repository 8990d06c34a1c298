package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/model"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
)

func (r *mutationResolver) CreateLocation(ctx context.Context, input hiring.CreateLocationInput) (*model.CreateLocationPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.CreateLocation, input, func(out *command.Outcome) (*model.CreateLocationPayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.LocationsByID)
		return &model.CreateLocationPayload{Location: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) UpdateLocation(ctx context.Context, input hiring.UpdateLocationInput) (*model.UpdateLocationPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.UpdateLocation, input, func(out *command.Outcome) (*model.UpdateLocationPayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.LocationsByID)
		return &model.UpdateLocationPayload{Location: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ArchiveLocation(ctx context.Context, input hiring.ArchiveLocationInput) (*model.ArchiveLocationPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ArchiveLocation, input, func(out *command.Outcome) (*model.ArchiveLocationPayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.LocationsByID)
		return &model.ArchiveLocationPayload{Location: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *queryResolver) Locations(ctx context.Context, includeArchived bool) ([]*ent.Location, error) {
	return r.Read.Locations(ctx, includeArchived)
}
