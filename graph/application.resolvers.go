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
	"time"
)

func (r *applicationResolver) Stage(ctx context.Context, obj *ent.Application) (*ent.Stage, error) {
	return r.Read.ApplicationStage(ctx, obj)
}

func (r *applicationResolver) Posting(ctx context.Context, obj *ent.Application) (*ent.Posting, error) {
	return r.Read.ApplicationPosting(ctx, obj)
}

func (r *applicationResolver) Candidate(ctx context.Context, obj *ent.Application) (*ent.Candidate, error) {
	return r.Read.ApplicationCandidate(ctx, obj)
}

func (r *applicationResolver) Source(ctx context.Context, obj *ent.Application) (*ent.Source, error) {
	return r.Read.SourceOf(ctx, obj)
}

func (r *applicationResolver) CreditedTo(ctx context.Context, obj *ent.Application) (*ent.User, error) {
	return r.Read.CreditOf(ctx, obj)
}

func (r *applicationResolver) DueAt(ctx context.Context, obj *ent.Application) (*time.Time, error) {
	if obj.Status != workflow.ApplicationActive {
		return nil, nil //nolint:nilnil // GraphQL null
	}
	stage, err := r.Stage(ctx, obj)
	return read.DueAt(obj, stage), err
}

func (r *applicationResolver) Reason(ctx context.Context, obj *ent.Application) (*ent.DecisionReason, error) {
	return cohort.Follow(ctx, obj, "reason", func(e *ent.Application) string { return deref(e.ReasonID) }, r.Read.DecisionReasonsByID)
}

func (r *applicationResolver) Opening(ctx context.Context, obj *ent.Application) (*ent.Opening, error) {
	return cohort.Of(ctx, obj, "opening", r.Read.OpeningsOfApplications)
}

func (r *applicationResolver) TransferredTo(ctx context.Context, obj *ent.Application) (*ent.Application, error) {
	return cohort.Follow(ctx, obj, "transferredTo", func(e *ent.Application) string { return deref(e.TransferredToID) }, r.Read.ApplicationsByID)
}

func (r *applicationResolver) TransferredFrom(ctx context.Context, obj *ent.Application) (*ent.Application, error) {
	return cohort.Follow(ctx, obj, "transferredFrom", func(e *ent.Application) string { return deref(e.TransferredFromID) }, r.Read.ApplicationsByID)
}

func (r *applicationResolver) Interviewers(ctx context.Context, obj *ent.Application) ([]*ent.User, error) {
	return listOf(ctx, obj, "interviewers", r.Read.InterviewersOf)
}

func (r *applicationResolver) Documents(ctx context.Context, obj *ent.Application) ([]*ent.Document, error) {
	return listOf(ctx, obj, "documents", r.Read.DocumentsOfApplications)
}

func (r *applicationResolver) Transitions(ctx context.Context, obj *ent.Application, first *int, after *string, last *int, before *string) (*pagination.Connection[*ent.Transition], error) {
	return r.Read.Transitions(ctx, obj, paging(first, after, last, before))
}

func (r *applicationResolver) Comments(ctx context.Context, obj *ent.Application, first *int, after *string, last *int, before *string) (*pagination.Connection[*ent.Comment], error) {
	return r.Read.Comments(ctx, obj, paging(first, after, last, before))
}

func (r *applicationResolver) Activity(ctx context.Context, obj *ent.Application, filter *read.ActivityFilter, first *int, after *string, last *int, before *string) (*pagination.Connection[model.PipelineEvent], error) {
	return activityOf(ctx, r.Resolver, obj, read.OfApplication, filter, paging(first, after, last, before))
}

func (r *applicationResolver) AddedBy(ctx context.Context, obj *ent.Application) (model.Actor, error) {
	if obj.AddedByID == nil && obj.AddedByKind != workflow.ActorSystem {
		return nil, nil //nolint:nilnil // null: the candidate applied
	}
	return actorOf(ctx, r.Resolver, obj, "addedBy", func(e *ent.Application) *string { return e.AddedByID })
}

func (r *applicationResolver) ViewerCan(ctx context.Context, obj *ent.Application) (*read.ApplicationRights, error) {
	return r.Read.ApplicationRights(ctx, obj)
}

func (r *mutationResolver) CreateApplication(ctx context.Context, input hiring.CreateApplicationInput) (*model.CreateApplicationPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.CreateApplication, input, func(out *command.Outcome) (*model.CreateApplicationPayload, error) {
		a, err := r.application(ctx, out)
		return &model.CreateApplicationPayload{Application: a, Event: r.event(out, a != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) MoveApplication(ctx context.Context, input hiring.MoveApplicationInput) (*model.MoveApplicationPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.MoveApplication, input, func(out *command.Outcome) (*model.MoveApplicationPayload, error) {
		a, err := r.application(ctx, out)
		return &model.MoveApplicationPayload{Application: a, Event: r.event(out, a != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) RejectApplication(ctx context.Context, input hiring.RejectApplicationInput) (*model.RejectApplicationPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.RejectApplication, input, func(out *command.Outcome) (*model.RejectApplicationPayload, error) {
		a, err := r.application(ctx, out)
		return &model.RejectApplicationPayload{Application: a, Event: r.event(out, a != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) WithdrawApplication(ctx context.Context, input hiring.WithdrawApplicationInput) (*model.WithdrawApplicationPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.WithdrawApplication, input, func(out *command.Outcome) (*model.WithdrawApplicationPayload, error) {
		a, err := r.application(ctx, out)
		return &model.WithdrawApplicationPayload{Application: a, Event: r.event(out, a != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ReopenApplication(ctx context.Context, input hiring.ReopenApplicationInput) (*model.ReopenApplicationPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ReopenApplication, input, func(out *command.Outcome) (*model.ReopenApplicationPayload, error) {
		a, err := r.application(ctx, out)
		return &model.ReopenApplicationPayload{Application: a, Event: r.event(out, a != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) HireApplication(ctx context.Context, input hiring.HireApplicationInput) (*model.HireApplicationPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.HireApplication, input, func(out *command.Outcome) (*model.HireApplicationPayload, error) {
		a, err := r.application(ctx, out)
		if err != nil {
			return nil, err
		}
		openings, err := r.Read.OpeningsByID(ctx, []string{out.OpeningID})
		return &model.HireApplicationPayload{Application: a, Opening: openings[out.OpeningID], Event: r.event(out, a != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) TransferApplication(ctx context.Context, input hiring.TransferApplicationInput) (*model.TransferApplicationPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.TransferApplication, input, func(out *command.Outcome) (*model.TransferApplicationPayload, error) {
		found, err := r.Read.ApplicationsByID(ctx, []string{out.ApplicationID, out.OtherApplicationID})
		a := found[out.ApplicationID]
		return &model.TransferApplicationPayload{
			Application: a, TransferredTo: found[out.OtherApplicationID], Event: r.event(out, a != nil), Replayed: out.Replayed,
		}, err
	})
}

func (r *mutationResolver) MoveApplications(ctx context.Context, input hiring.MoveApplicationsInput) (*model.MoveApplicationsPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.MoveApplications, input, func(out *command.Outcome) (*model.MoveApplicationsPayload, error) {
		results, err := r.results(ctx, out)
		return &model.MoveApplicationsPayload{Results: results, Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) RejectApplications(ctx context.Context, input hiring.RejectApplicationsInput) (*model.RejectApplicationsPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.RejectApplications, input, func(out *command.Outcome) (*model.RejectApplicationsPayload, error) {
		results, err := r.results(ctx, out)
		return &model.RejectApplicationsPayload{Results: results, Replayed: out.Replayed}, err
	})
}

func (r *queryResolver) Application(ctx context.Context, id string) (*ent.Application, error) {
	a, err := r.Read.Application(ctx, id)
	if a != nil {
		r.opened(ctx, a)
	}
	return a, err
}

func (r *queryResolver) Applications(ctx context.Context, filter *read.ApplicationFilter, orderBy *read.ApplicationOrder, first *int, after *string, last *int, before *string) (*pagination.Connection[*ent.Application], error) {
	return r.Read.Applications(ctx, filter, orderBy, paging(first, after, last, before))
}

func (r *Resolver) Application() generated.ApplicationResolver { return &applicationResolver{r} }

type applicationResolver struct{ *Resolver }
