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

func (r *mutationResolver) CreatePosting(ctx context.Context, input hiring.CreatePostingInput) (*model.CreatePostingPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.CreatePosting, input, func(out *command.Outcome) (*model.CreatePostingPayload, error) {
		p, err := r.posting(ctx, out)
		return &model.CreatePostingPayload{Posting: p, Event: r.event(out, p != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) UpdatePosting(ctx context.Context, input hiring.UpdatePostingInput) (*model.UpdatePostingPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.UpdatePosting, input, func(out *command.Outcome) (*model.UpdatePostingPayload, error) {
		p, err := r.posting(ctx, out)
		return &model.UpdatePostingPayload{Posting: p, Event: r.event(out, p != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) OpenPosting(ctx context.Context, input hiring.OpenPostingInput) (*model.OpenPostingPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.OpenPosting, input, func(out *command.Outcome) (*model.OpenPostingPayload, error) {
		p, err := r.posting(ctx, out)
		if err != nil {
			return nil, err
		}
		gaps, err := listed(ctx, out.GapIDs, r.Read.PostingCompetenciesByID)
		return &model.OpenPostingPayload{Posting: p, Event: r.event(out, p != nil), PlanGaps: gaps, Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) HoldPosting(ctx context.Context, input hiring.HoldPostingInput) (*model.HoldPostingPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.HoldPosting, input, func(out *command.Outcome) (*model.HoldPostingPayload, error) {
		p, err := r.posting(ctx, out)
		return &model.HoldPostingPayload{Posting: p, Event: r.event(out, p != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ClosePosting(ctx context.Context, input hiring.ClosePostingInput) (*model.ClosePostingPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ClosePosting, input, func(out *command.Outcome) (*model.ClosePostingPayload, error) {
		p, err := r.posting(ctx, out)
		return &model.ClosePostingPayload{Posting: p, Event: r.event(out, p != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ReopenPosting(ctx context.Context, input hiring.ReopenPostingInput) (*model.ReopenPostingPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ReopenPosting, input, func(out *command.Outcome) (*model.ReopenPostingPayload, error) {
		p, err := r.posting(ctx, out)
		if err != nil {
			return nil, err
		}
		gaps, err := listed(ctx, out.GapIDs, r.Read.PostingCompetenciesByID)
		return &model.ReopenPostingPayload{Posting: p, Event: r.event(out, p != nil), PlanGaps: gaps, Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) CopyPosting(ctx context.Context, input hiring.CopyPostingInput) (*model.CopyPostingPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.CopyPosting, input, func(out *command.Outcome) (*model.CopyPostingPayload, error) {
		p, err := r.posting(ctx, out)
		return &model.CopyPostingPayload{Posting: p, Event: r.event(out, p != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) SetPostingConfidential(ctx context.Context, input hiring.SetPostingConfidentialInput) (*model.SetPostingConfidentialPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.SetPostingConfidential, input, func(out *command.Outcome) (*model.SetPostingConfidentialPayload, error) {
		p, err := r.posting(ctx, out)
		return &model.SetPostingConfidentialPayload{Posting: p, Event: r.event(out, p != nil), Replayed: out.Replayed}, err
	})
}

func (r *postingResolver) Department(ctx context.Context, obj *ent.Posting) (*ent.Department, error) {
	return r.Read.PostingDepartment(ctx, obj)
}

func (r *postingResolver) Locations(ctx context.Context, obj *ent.Posting) ([]*ent.Location, error) {
	return r.Read.PostingLocations(ctx, obj)
}

func (r *postingResolver) RoleProfile(ctx context.Context, obj *ent.Posting) (*ent.RoleProfile, error) {
	return r.Read.PostingProfile(ctx, obj)
}

func (r *postingResolver) Salary(ctx context.Context, obj *ent.Posting) (*model.SalaryRange, error) {
	found := salary(obj)
	if found == nil {
		return nil, nil //nolint:nilnil // GraphQL null
	}
	if sees, err := r.Read.SeesSalary(ctx, obj); err != nil || !sees {
		return nil, err
	}
	return found, nil
}

func (r *postingResolver) HiringTeam(ctx context.Context, obj *ent.Posting) ([]*ent.HiringTeamMember, error) {
	return r.Read.HiringTeam(ctx, obj)
}

func (r *postingResolver) Openings(ctx context.Context, obj *ent.Posting, status []workflow.OpeningStatus) ([]*ent.Opening, error) {
	return r.Read.Openings(ctx, obj, status)
}

func (r *postingResolver) Stages(ctx context.Context, obj *ent.Posting, includeArchived bool) ([]*ent.Stage, error) {
	return r.Read.Stages(ctx, obj, includeArchived)
}

func (r *postingResolver) Competencies(ctx context.Context, obj *ent.Posting) ([]*ent.PostingCompetency, error) {
	return r.Read.PostingCompetencies(ctx, obj)
}

func (r *postingResolver) PlanGaps(ctx context.Context, obj *ent.Posting) ([]*ent.PostingCompetency, error) {
	return r.Read.PlanGaps(ctx, obj)
}

func (r *postingResolver) ApplicationCount(ctx context.Context, obj *ent.Posting, status []workflow.ApplicationStatus) (int, error) {
	return r.Read.PostingApplicationCount(ctx, obj, status)
}

func (r *postingResolver) Applications(ctx context.Context, obj *ent.Posting, filter *read.ApplicationFilter, orderBy *read.ApplicationOrder, first *int, after *string, last *int, before *string) (*pagination.Connection[*ent.Application], error) {
	return r.Read.PostingApplications(selecting(ctx), obj, filter, orderBy, paging(first, after, last, before))
}

func (r *postingResolver) Activity(ctx context.Context, obj *ent.Posting, filter *read.ActivityFilter, first *int, after *string, last *int, before *string) (*pagination.Connection[model.PipelineEvent], error) {
	return activityOf(ctx, r.Resolver, obj, read.OfPosting, filter, paging(first, after, last, before))
}

func (r *postingResolver) PipelineCursor(ctx context.Context, obj *ent.Posting) (string, error) {
	return r.pipelineCursor(ctx)
}

func (r *postingResolver) CreatedBy(ctx context.Context, obj *ent.Posting) (model.Actor, error) {
	if obj.CreatedByID == nil {
		return model.HirewireSystem(), nil
	}
	return cohort.Follow(ctx, obj, "createdBy", creator, r.actorsByID)
}

func (r *postingResolver) ViewerCan(ctx context.Context, obj *ent.Posting) (*read.PostingRights, error) {
	return r.Read.PostingRights(ctx, obj)
}

func (r *queryResolver) Posting(ctx context.Context, id string) (*ent.Posting, error) {
	return r.Read.Posting(ctx, id)
}

func (r *queryResolver) Postings(ctx context.Context, filter *read.PostingFilter, orderBy *read.PostingOrder, first *int, after *string, last *int, before *string) (*pagination.Connection[*ent.Posting], error) {
	return r.Read.Postings(selecting(ctx), filter, orderBy, paging(first, after, last, before))
}

func (r *Resolver) Posting() generated.PostingResolver { return &postingResolver{r} }

type postingResolver struct{ *Resolver }
