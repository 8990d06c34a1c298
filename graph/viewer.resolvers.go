package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/access"
	"hirewire/internal/read"
	"hirewire/internal/signin"
)

func (r *queryResolver) Viewer(ctx context.Context) (*access.Viewer, error) {
	return access.From(ctx)
}

func (r *viewerResolver) Email(ctx context.Context, obj *access.Viewer) (*string, error) {
	if obj.Email == "" {
		return nil, nil //nolint:nilnil // GraphQL null
	}
	return &obj.Email, nil
}

func (r *viewerResolver) Actor(ctx context.Context, obj *access.Viewer) (model.Actor, error) {
	if obj.IsSystem() {
		return model.HirewireSystem(), nil
	}
	found, err := r.actorsByID(ctx, []string{obj.ID})
	return found[obj.ID], err
}

func (r *viewerResolver) APIKeys(ctx context.Context, obj *access.Viewer) ([]*ent.ApiKey, error) {
	return r.Read.OwnKeys(ctx)
}

func (r *viewerResolver) Sessions(ctx context.Context, obj *access.Viewer) ([]*signin.Session, error) {
	all, err := r.Accounts.SessionsOf(ctx, []string{obj.ID})
	return list(all[obj.ID]), err
}

func (r *viewerResolver) Can(ctx context.Context, obj *access.Viewer) (*read.ViewerRights, error) {
	return r.Read.ViewerCan(ctx)
}

func (r *Resolver) Viewer() generated.ViewerResolver { return &viewerResolver{r} }

type viewerResolver struct{ *Resolver }
