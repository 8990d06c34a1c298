package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
)

func (r *hiringTeamMemberResolver) User(ctx context.Context, obj *ent.HiringTeamMember) (*ent.User, error) {
	return r.Read.MemberUser(ctx, obj)
}

func (r *hiringTeamMemberResolver) Posting(ctx context.Context, obj *ent.HiringTeamMember) (*ent.Posting, error) {
	return r.Read.MemberPosting(ctx, obj)
}

func (r *mutationResolver) ChangeHiringTeams(ctx context.Context, input hiring.ChangeHiringTeamsInput) (*model.ChangeHiringTeamsPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ChangeHiringTeams, input, func(out *command.Outcome) (*model.ChangeHiringTeamsPayload, error) {
		results, err := r.teamResults(ctx, out)
		return &model.ChangeHiringTeamsPayload{Results: results, Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) AddHiringTeamMember(ctx context.Context, input hiring.AddHiringTeamMemberInput) (*model.AddHiringTeamMemberPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.AddHiringTeamMember, input, func(out *command.Outcome) (*model.AddHiringTeamMemberPayload, error) {
		p, err := r.posting(ctx, out)
		if err != nil {
			return nil, err
		}
		member, err := loaded(ctx, out.MemberID, r.Read.MembersByID)
		return &model.AddHiringTeamMemberPayload{Member: member, Posting: p, Event: r.event(out, p != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ChangeHiringTeamRole(ctx context.Context, input hiring.ChangeHiringTeamRoleInput) (*model.ChangeHiringTeamRolePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ChangeHiringTeamRole, input, func(out *command.Outcome) (*model.ChangeHiringTeamRolePayload, error) {
		p, err := r.posting(ctx, out)
		if err != nil {
			return nil, err
		}
		member, err := loaded(ctx, out.MemberID, r.Read.MembersByID)
		return &model.ChangeHiringTeamRolePayload{Member: member, Posting: p, Event: r.event(out, p != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) RemoveHiringTeamMember(ctx context.Context, input hiring.RemoveHiringTeamMemberInput) (*model.RemoveHiringTeamMemberPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.RemoveHiringTeamMember, input, func(out *command.Outcome) (*model.RemoveHiringTeamMemberPayload, error) {
		p, err := r.posting(ctx, out)
		return &model.RemoveHiringTeamMemberPayload{Posting: p, Event: r.event(out, p != nil), Replayed: out.Replayed}, err
	})
}

func (r *Resolver) HiringTeamMember() generated.HiringTeamMemberResolver {
	return &hiringTeamMemberResolver{r}
}

type hiringTeamMemberResolver struct{ *Resolver }
