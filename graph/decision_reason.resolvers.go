package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/model"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/workflow"
)

func (r *mutationResolver) CreateDecisionReason(ctx context.Context, input hiring.CreateDecisionReasonInput) (*model.CreateDecisionReasonPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.CreateDecisionReason, input, func(out *command.Outcome) (*model.CreateDecisionReasonPayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.DecisionReasonsByID)
		return &model.CreateDecisionReasonPayload{DecisionReason: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) UpdateDecisionReason(ctx context.Context, input hiring.UpdateDecisionReasonInput) (*model.UpdateDecisionReasonPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.UpdateDecisionReason, input, func(out *command.Outcome) (*model.UpdateDecisionReasonPayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.DecisionReasonsByID)
		return &model.UpdateDecisionReasonPayload{DecisionReason: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ArchiveDecisionReason(ctx context.Context, input hiring.ArchiveDecisionReasonInput) (*model.ArchiveDecisionReasonPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ArchiveDecisionReason, input, func(out *command.Outcome) (*model.ArchiveDecisionReasonPayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.DecisionReasonsByID)
		return &model.ArchiveDecisionReasonPayload{DecisionReason: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *queryResolver) DecisionReasons(ctx context.Context, includeArchived bool, kind *workflow.DecisionKind) ([]*ent.DecisionReason, error) {
	return r.Read.DecisionReasons(ctx, includeArchived, kind)
}
