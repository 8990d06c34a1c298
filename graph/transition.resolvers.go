package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/cohort"
)

func (r *transitionResolver) Actor(ctx context.Context, obj *ent.Transition) (model.Actor, error) {
	return actorOf(ctx, r.Resolver, obj, "actor", func(e *ent.Transition) *string { return e.ActorID })
}

func (r *transitionResolver) FromStage(ctx context.Context, obj *ent.Transition) (*ent.Stage, error) {
	return r.Read.TransitionFromStage(ctx, obj)
}

func (r *transitionResolver) ToStage(ctx context.Context, obj *ent.Transition) (*ent.Stage, error) {
	return r.Read.TransitionToStage(ctx, obj)
}

func (r *transitionResolver) Reason(ctx context.Context, obj *ent.Transition) (*ent.DecisionReason, error) {
	return cohort.Follow(ctx, obj, "reason", func(e *ent.Transition) string { return deref(e.ReasonID) }, r.Read.DecisionReasonsByID)
}

func (r *transitionResolver) Application(ctx context.Context, obj *ent.Transition) (*ent.Application, error) {
	return cohort.Follow(ctx, obj, "application", func(e *ent.Transition) string { return e.ApplicationID }, r.Read.ApplicationsByID)
}

func (r *Resolver) Transition() generated.TransitionResolver { return &transitionResolver{r} }

type transitionResolver struct{ *Resolver }
