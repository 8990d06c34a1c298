package graph

import (
	"cmp"
	"context"
	"hirewire/ent"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/workflow"
)

func (r *apiKeyResolver) Owner(ctx context.Context, obj *ent.ApiKey) (model.Actor, error) {
	return actorOf(ctx, r.Resolver, obj, "owner", func(k *ent.ApiKey) *string { return cmp.Or(k.UserID, k.ServiceAccountID) })
}

func (r *apiKeyResolver) Capabilities(ctx context.Context, obj *ent.ApiKey) ([]workflow.ApiCapability, error) {
	return capabilities(obj), nil
}

func (r *mutationResolver) CreateAPIKey(ctx context.Context, input hiring.CreateAPIKeyInput) (*model.CreateAPIKeyPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.CreateAPIKey, input, func(out *command.Outcome) (*model.CreateAPIKeyPayload, error) {
		key, err := loaded(ctx, out.ItemID, r.Read.ApiKeysByID)
		return &model.CreateAPIKeyPayload{APIKey: key, Secret: secret(out), Event: r.event(out, key != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) RevokeAPIKey(ctx context.Context, input hiring.RevokeAPIKeyInput) (*model.RevokeAPIKeyPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.RevokeAPIKey, input, func(out *command.Outcome) (*model.RevokeAPIKeyPayload, error) {
		key, err := loaded(ctx, out.ItemID, r.Read.ApiKeysByID)
		return &model.RevokeAPIKeyPayload{APIKey: key, Event: r.event(out, key != nil), Replayed: out.Replayed}, err
	})
}

func (r *Resolver) ApiKey() generated.ApiKeyResolver { return &apiKeyResolver{r} }

type apiKeyResolver struct{ *Resolver }
