package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/cohort"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
	"hirewire/internal/workflow"
)

func (r *mutationResolver) CreateServiceAccount(ctx context.Context, input hiring.CreateServiceAccountInput) (*model.CreateServiceAccountPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.CreateServiceAccount, input, func(out *command.Outcome) (*model.CreateServiceAccountPayload, error) {
		account, err := loaded(ctx, out.ItemID, r.Read.ServiceAccountsByID)
		return &model.CreateServiceAccountPayload{ServiceAccount: account, Event: r.event(out, account != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) RenameServiceAccount(ctx context.Context, input hiring.RenameServiceAccountInput) (*model.RenameServiceAccountPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.RenameServiceAccount, input, func(out *command.Outcome) (*model.RenameServiceAccountPayload, error) {
		account, err := loaded(ctx, out.ItemID, r.Read.ServiceAccountsByID)
		return &model.RenameServiceAccountPayload{ServiceAccount: account, Event: r.event(out, account != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) DeactivateServiceAccount(ctx context.Context, input hiring.DeactivateServiceAccountInput) (*model.DeactivateServiceAccountPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.DeactivateServiceAccount, input, func(out *command.Outcome) (*model.DeactivateServiceAccountPayload, error) {
		account, err := loaded(ctx, out.ItemID, r.Read.ServiceAccountsByID)
		return &model.DeactivateServiceAccountPayload{ServiceAccount: account, Event: r.event(out, account != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ReactivateServiceAccount(ctx context.Context, input hiring.ReactivateServiceAccountInput) (*model.ReactivateServiceAccountPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ReactivateServiceAccount, input, func(out *command.Outcome) (*model.ReactivateServiceAccountPayload, error) {
		account, err := loaded(ctx, out.ItemID, r.Read.ServiceAccountsByID)
		return &model.ReactivateServiceAccountPayload{ServiceAccount: account, Event: r.event(out, account != nil), Replayed: out.Replayed}, err
	})
}

func (r *queryResolver) ServiceAccounts(ctx context.Context, filter *read.ServiceAccountFilter, first *int, after *string, last *int, before *string) (*pagination.Connection[*ent.ServiceAccount], error) {
	return r.Read.ServiceAccounts(ctx, filter, paging(first, after, last, before))
}

func (r *serviceAccountResolver) Active(ctx context.Context, obj *ent.ServiceAccount) (bool, error) {
	return obj.DeactivatedAt == nil, nil
}

func (r *serviceAccountResolver) Role(ctx context.Context, obj *ent.ServiceAccount) (*workflow.CompanyRole, error) {
	return r.Read.ServiceAccountRole(ctx, obj)
}

func (r *serviceAccountResolver) ConfidentialAccess(ctx context.Context, obj *ent.ServiceAccount) (*bool, error) {
	return r.Read.Granted(ctx, obj.ConfidentialAccess)
}

func (r *serviceAccountResolver) APIKeys(ctx context.Context, obj *ent.ServiceAccount) ([]*ent.ApiKey, error) {
	return cohort.Of(ctx, obj, "apiKeys", r.Read.KeysOf)
}

func (r *Resolver) ServiceAccount() generated.ServiceAccountResolver {
	return &serviceAccountResolver{r}
}

type serviceAccountResolver struct{ *Resolver }
