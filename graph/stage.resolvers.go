package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
	"hirewire/internal/workflow"
)

func (r *mutationResolver) AddStage(ctx context.Context, input hiring.AddStageInput) (*model.AddStagePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.AddStage, input, func(out *command.Outcome) (*model.AddStagePayload, error) {
		p, err := r.posting(ctx, out)
		if err != nil {
			return nil, err
		}
		stage, err := loaded(ctx, out.StageID, r.Read.StagesByID)
		return &model.AddStagePayload{Stage: stage, Posting: p, Event: r.event(out, p != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) UpdateStage(ctx context.Context, input hiring.UpdateStageInput) (*model.UpdateStagePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.UpdateStage, input, func(out *command.Outcome) (*model.UpdateStagePayload, error) {
		p, err := r.posting(ctx, out)
		if err != nil {
			return nil, err
		}
		stage, err := loaded(ctx, out.StageID, r.Read.StagesByID)
		return &model.UpdateStagePayload{Stage: stage, Posting: p, Event: r.event(out, p != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ReorderStages(ctx context.Context, input hiring.ReorderStagesInput) (*model.ReorderStagesPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ReorderStages, input, func(out *command.Outcome) (*model.ReorderStagesPayload, error) {
		p, err := r.posting(ctx, out)
		return &model.ReorderStagesPayload{Posting: p, Event: r.event(out, p != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) RemoveStage(ctx context.Context, input hiring.RemoveStageInput) (*model.RemoveStagePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.RemoveStage, input, func(out *command.Outcome) (*model.RemoveStagePayload, error) {
		p, err := r.posting(ctx, out)
		if err != nil {
			return nil, err
		}
		stage, err := loaded(ctx, out.StageID, r.Read.StagesByID)
		return &model.RemoveStagePayload{Stage: stage, Posting: p, Event: r.event(out, p != nil), Replayed: out.Replayed}, err
	})
}

func (r *stageResolver) Posting(ctx context.Context, obj *ent.Stage) (*ent.Posting, error) {
	return r.Read.StagePosting(ctx, obj)
}

func (r *stageResolver) Competencies(ctx context.Context, obj *ent.Stage) ([]*ent.PostingCompetency, error) {
	return r.Read.StageCompetencies(ctx, obj)
}

func (r *stageResolver) ApplicationCount(ctx context.Context, obj *ent.Stage, status []workflow.ApplicationStatus) (int, error) {
	return r.Read.StageApplicationCount(ctx, obj, status)
}

func (r *stageResolver) Applications(ctx context.Context, obj *ent.Stage, filter *read.ApplicationFilter, orderBy *read.ApplicationOrder, first *int, after *string, last *int, before *string) (*pagination.Connection[*ent.Application], error) {
	return r.Read.StageApplications(selecting(ctx), obj, filter, orderBy, paging(first, after, last, before))
}

func (r *Resolver) Stage() generated.StageResolver { return &stageResolver{r} }

type stageResolver struct{ *Resolver }
