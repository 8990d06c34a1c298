package graph

import (
	"context"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
)

func (r *mutationResolver) UpdateCompany(ctx context.Context, input hiring.UpdateCompanyInput) (*model.UpdateCompanyPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.UpdateCompany, input, func(out *command.Outcome) (*model.UpdateCompanyPayload, error) {
		company, err := loaded(ctx, out.ItemID, r.Read.CompanyByID)
		return &model.UpdateCompanyPayload{Company: company, Event: r.event(out, company != nil), Replayed: out.Replayed}, err
	})
}

func (r *queryResolver) Node(ctx context.Context, id string) (model.Node, error) {
	found, err := r.nodesByID(ctx, []string{id})
	r.opened(ctx, found[id])
	return found[id], err
}

func (r *queryResolver) Nodes(ctx context.Context, ids []string) ([]model.Node, error) {
	if len(ids) > pagination.MaxSize {
		return nil, &read.BadInput{Path: []string{"ids"}, Message: "must have at most 100 ids"}
	}
	found, err := r.nodesByID(ctx, ids)
	out := make([]model.Node, len(ids))
	for i, id := range ids {
		out[i] = found[id]
		r.opened(ctx, found[id])
	}
	return out, err
}

func (r *queryResolver) PipelineCursor(ctx context.Context) (string, error) {
	return r.pipelineCursor(ctx)
}

func (r *subscriptionResolver) PipelineUpdates(ctx context.Context, postingIds []string, after *string) (<-chan model.PipelineFrame, error) {
	return r.pipelineUpdates(ctx, postingIds, after)
}

func (r *Resolver) Mutation() generated.MutationResolver { return &mutationResolver{r} }

func (r *Resolver) Query() generated.QueryResolver { return &queryResolver{r} }

func (r *Resolver) Subscription() generated.SubscriptionResolver { return &subscriptionResolver{r} }

type (
	mutationResolver     struct{ *Resolver }
	queryResolver        struct{ *Resolver }
	subscriptionResolver struct{ *Resolver }
)
