package graph

import (
	"context"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/signin"
)

func (r *mutationResolver) RevokeSession(ctx context.Context, input signin.RevokeSessionInput) (*model.RevokeSessionPayload, error) {
	return runCommand(ctx, r.Resolver, r.Accounts.RevokeSession, input, func(out *command.Outcome) (*model.RevokeSessionPayload, error) {
		user, err := loaded(ctx, out.ItemID, r.Read.UsersByID)
		return &model.RevokeSessionPayload{User: user, Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) RevokeAllSessions(ctx context.Context, input signin.RevokeAllSessionsInput) (*model.RevokeAllSessionsPayload, error) {
	return runCommand(ctx, r.Resolver, r.Accounts.RevokeAllSessions, input, func(out *command.Outcome) (*model.RevokeAllSessionsPayload, error) {
		user, err := loaded(ctx, out.ItemID, r.Read.UsersByID)
		return &model.RevokeAllSessionsPayload{User: user, Replayed: out.Replayed}, err
	})
}

func (r *sessionResolver) Current(ctx context.Context, obj *signin.Session) (bool, error) {
	v, err := access.From(ctx)
	return err == nil && obj.ID == v.SessionID, err
}

func (r *sessionResolver) Address(ctx context.Context, obj *signin.Session) (*string, error) {
	return known(obj.Address), nil
}

func (r *sessionResolver) Client(ctx context.Context, obj *signin.Session) (*string, error) {
	return known(obj.Client), nil
}

func (r *Resolver) Session() generated.SessionResolver { return &sessionResolver{r} }

type sessionResolver struct{ *Resolver }
