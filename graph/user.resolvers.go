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
	"hirewire/internal/signin"
	"hirewire/internal/workflow"
)

func (r *mutationResolver) InviteUser(ctx context.Context, input hiring.CreateUserInput) (*model.InviteUserPayload, error) {
	return runCommand(ctx, r.Resolver, r.Accounts.Invite, input, func(out *signin.Invitation) (*model.InviteUserPayload, error) {
		user, err := loaded(ctx, out.UserID, r.Read.UsersByID)
		return &model.InviteUserPayload{User: user, Link: out.Link, Event: r.event(out.Outcome, user != nil), Replayed: out.Outcome.Replayed}, err
	})
}

func (r *mutationResolver) CreatePasswordLink(ctx context.Context, input signin.CreatePasswordLinkInput) (*model.CreatePasswordLinkPayload, error) {
	link, out, err := r.Accounts.CreatePasswordLink(ctx, input)
	if err != nil {
		return refused[model.CreatePasswordLinkPayload](ctx, r.Resolver, err)
	}
	user, err := loaded(ctx, out.ItemID, r.Read.UsersByID)
	return &model.CreatePasswordLinkPayload{User: user, Link: link, Replayed: out.Replayed}, err
}

func (r *mutationResolver) UpdateUser(ctx context.Context, input hiring.UpdateUserInput) (*model.UpdateUserPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.UpdateUser, input, func(out *command.Outcome) (*model.UpdateUserPayload, error) {
		user, err := loaded(ctx, out.ItemID, r.Read.UsersByID)
		return &model.UpdateUserPayload{User: user, Event: r.event(out, user != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ChangeUserRole(ctx context.Context, input hiring.ChangeUserRoleInput) (*model.ChangeUserRolePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ChangeUserRole, input, func(out *command.Outcome) (*model.ChangeUserRolePayload, error) {
		user, err := loaded(ctx, out.ItemID, r.Read.UsersByID)
		return &model.ChangeUserRolePayload{User: user, Event: r.event(out, user != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) GrantConfidentialAccess(ctx context.Context, input hiring.GrantConfidentialAccessInput) (*model.GrantConfidentialAccessPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.GrantConfidentialAccess, input, func(out *command.Outcome) (*model.GrantConfidentialAccessPayload, error) {
		user, err := loaded(ctx, out.ItemID, r.Read.UsersByID)
		return &model.GrantConfidentialAccessPayload{User: user, Event: r.event(out, user != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) RevokeConfidentialAccess(ctx context.Context, input hiring.RevokeConfidentialAccessInput) (*model.RevokeConfidentialAccessPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.RevokeConfidentialAccess, input, func(out *command.Outcome) (*model.RevokeConfidentialAccessPayload, error) {
		user, err := loaded(ctx, out.ItemID, r.Read.UsersByID)
		return &model.RevokeConfidentialAccessPayload{User: user, Event: r.event(out, user != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) DeactivateUser(ctx context.Context, input hiring.DeactivateUserInput) (*model.DeactivateUserPayload, error) {
	return runCommand(ctx, r.Resolver, r.Accounts.Deactivate, input, func(out *command.Outcome) (*model.DeactivateUserPayload, error) {
		user, err := loaded(ctx, out.ItemID, r.Read.UsersByID)
		return &model.DeactivateUserPayload{User: user, Event: r.event(out, user != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ReactivateUser(ctx context.Context, input hiring.ReactivateUserInput) (*model.ReactivateUserPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ReactivateUser, input, func(out *command.Outcome) (*model.ReactivateUserPayload, error) {
		user, err := loaded(ctx, out.ItemID, r.Read.UsersByID)
		return &model.ReactivateUserPayload{User: user, Event: r.event(out, user != nil), Replayed: out.Replayed}, err
	})
}

func (r *queryResolver) User(ctx context.Context, id string) (*ent.User, error) {
	return loaded(ctx, id, r.Read.UsersByID)
}

func (r *queryResolver) Users(ctx context.Context, search *string, filter *read.UserFilter, first *int, after *string, last *int, before *string) (*pagination.Connection[*ent.User], error) {
	return r.Read.Users(ctx, search, filter, paging(first, after, last, before))
}

func (r *userResolver) Email(ctx context.Context, obj *ent.User) (*string, error) {
	details, err := r.Read.UserDetails(ctx, obj)
	if details == nil {
		return nil, err
	}
	return &details.Email, nil
}

func (r *userResolver) Role(ctx context.Context, obj *ent.User) (*workflow.CompanyRole, error) {
	details, err := r.Read.UserDetails(ctx, obj)
	if details == nil {
		return nil, err
	}
	return &details.Role, nil
}

func (r *userResolver) Active(ctx context.Context, obj *ent.User) (bool, error) {
	return obj.DeactivatedAt == nil, nil
}

func (r *userResolver) ConfidentialAccess(ctx context.Context, obj *ent.User) (*bool, error) {
	return r.Read.Granted(ctx, obj.ConfidentialAccess)
}

func (r *userResolver) SignIn(ctx context.Context, obj *ent.User) (*signin.Methods, error) {
	return cohort.Of(ctx, obj, "signIn", r.Accounts.MethodsOf)
}

func (r *userResolver) Sessions(ctx context.Context, obj *ent.User) ([]*signin.Session, error) {
	return cohort.Of(ctx, obj, "sessions", r.Accounts.SessionsOf)
}

func (r *userResolver) APIKeys(ctx context.Context, obj *ent.User) ([]*ent.ApiKey, error) {
	return cohort.Of(ctx, obj, "apiKeys", r.Read.KeysOf)
}

func (r *Resolver) User() generated.UserResolver { return &userResolver{r} }

type userResolver struct{ *Resolver }
