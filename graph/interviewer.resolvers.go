package graph

import (
	"context"
	"hirewire/graph/model"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
)

func (r *mutationResolver) AssignInterviewers(ctx context.Context, input hiring.AssignInterviewersInput) (*model.AssignInterviewersPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.AssignInterviewers, input, func(out *command.Outcome) (*model.AssignInterviewersPayload, error) {
		a, err := r.application(ctx, out)
		return &model.AssignInterviewersPayload{Application: a, Event: r.event(out, a != nil), Replayed: out.Replayed}, err
	})
}
