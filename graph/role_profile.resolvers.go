package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/pagination"
)

func (r *mutationResolver) CreateRoleProfile(ctx context.Context, input hiring.CreateRoleProfileInput) (*model.CreateRoleProfilePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.CreateRoleProfile, input, func(out *command.Outcome) (*model.CreateRoleProfilePayload, error) {
		profile, err := loaded(ctx, out.ItemID, r.Read.RoleProfilesByID)
		return &model.CreateRoleProfilePayload{RoleProfile: profile, Event: r.event(out, profile != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) UpdateRoleProfile(ctx context.Context, input hiring.UpdateRoleProfileInput) (*model.UpdateRoleProfilePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.UpdateRoleProfile, input, func(out *command.Outcome) (*model.UpdateRoleProfilePayload, error) {
		profile, err := loaded(ctx, out.ItemID, r.Read.RoleProfilesByID)
		return &model.UpdateRoleProfilePayload{RoleProfile: profile, Event: r.event(out, profile != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ArchiveRoleProfile(ctx context.Context, input hiring.ArchiveRoleProfileInput) (*model.ArchiveRoleProfilePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ArchiveRoleProfile, input, func(out *command.Outcome) (*model.ArchiveRoleProfilePayload, error) {
		profile, err := loaded(ctx, out.ItemID, r.Read.RoleProfilesByID)
		return &model.ArchiveRoleProfilePayload{RoleProfile: profile, Event: r.event(out, profile != nil), Replayed: out.Replayed}, err
	})
}

func (r *postingCompetencyResolver) Stages(ctx context.Context, obj *ent.PostingCompetency) ([]*ent.Stage, error) {
	return r.Read.CompetencyStages(ctx, obj)
}

func (r *queryResolver) RoleProfile(ctx context.Context, id string) (*ent.RoleProfile, error) {
	return r.Read.RoleProfile(ctx, id)
}

func (r *queryResolver) RoleProfiles(ctx context.Context, includeArchived bool, first *int, after *string, last *int, before *string) (*pagination.Connection[*ent.RoleProfile], error) {
	return r.Read.RoleProfiles(ctx, includeArchived, paging(first, after, last, before))
}

func (r *roleProfileResolver) Competencies(ctx context.Context, obj *ent.RoleProfile) ([]*ent.Competency, error) {
	return r.Read.ProfileCompetencies(ctx, obj)
}

func (r *Resolver) PostingCompetency() generated.PostingCompetencyResolver {
	return &postingCompetencyResolver{r}
}

func (r *Resolver) RoleProfile() generated.RoleProfileResolver { return &roleProfileResolver{r} }

type (
	postingCompetencyResolver struct{ *Resolver }
	roleProfileResolver       struct{ *Resolver }
)
