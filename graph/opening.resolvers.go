package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
)

func (r *mutationResolver) AddOpenings(ctx context.Context, input hiring.AddOpeningsInput) (*model.AddOpeningsPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.AddOpenings, input, func(out *command.Outcome) (*model.AddOpeningsPayload, error) {
		openings, err := listed(ctx, out.OpeningIDs, r.Read.OpeningsByID)
		return &model.AddOpeningsPayload{Openings: openings, Event: r.event(out, len(openings) > 0), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) CancelOpening(ctx context.Context, input hiring.CancelOpeningInput) (*model.CancelOpeningPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.CancelOpening, input, func(out *command.Outcome) (*model.CancelOpeningPayload, error) {
		opening, err := loaded(ctx, out.OpeningID, r.Read.OpeningsByID)
		return &model.CancelOpeningPayload{Opening: opening, Event: r.event(out, opening != nil), Replayed: out.Replayed}, err
	})
}

func (r *openingResolver) Posting(ctx context.Context, obj *ent.Opening) (*ent.Posting, error) {
	return r.Read.OpeningPosting(ctx, obj)
}

func (r *openingResolver) Application(ctx context.Context, obj *ent.Opening) (*ent.Application, error) {
	return r.Read.OpeningApplication(ctx, obj)
}

func (r *Resolver) Opening() generated.OpeningResolver { return &openingResolver{r} }

type openingResolver struct{ *Resolver }
