package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
)

func (r *candidateResolver) Emails(ctx context.Context, obj *ent.Candidate) ([]*ent.CandidateEmail, error) {
	c, err := r.Read.ContactsOf(ctx, obj)
	return list(c.Emails), err
}

func (r *candidateResolver) Phones(ctx context.Context, obj *ent.Candidate) ([]*ent.CandidatePhone, error) {
	c, err := r.Read.ContactsOf(ctx, obj)
	return list(c.Phones), err
}

func (r *candidateResolver) Links(ctx context.Context, obj *ent.Candidate) ([]*ent.CandidateLink, error) {
	c, err := r.Read.ContactsOf(ctx, obj)
	return list(c.Links), err
}

func (r *candidateResolver) Tags(ctx context.Context, obj *ent.Candidate) ([]*ent.Tag, error) {
	return r.Read.CandidateTags(ctx, obj)
}

func (r *candidateResolver) LinkedUser(ctx context.Context, obj *ent.Candidate) (*ent.User, error) {
	if v, err := access.From(ctx); err != nil || !v.SeesLinks() {
		return nil, err
	}
	return cohort.Follow(ctx, obj, "linkedUser", func(c *ent.Candidate) string { return deref(c.LinkedUserID) }, r.Read.UsersByID)
}

func (r *candidateResolver) ProposedLink(ctx context.Context, obj *ent.Candidate) (*ent.User, error) {
	return r.Read.ProposedLink(ctx, obj)
}

func (r *candidateResolver) Documents(ctx context.Context, obj *ent.Candidate) ([]*ent.Document, error) {
	return listOf(ctx, obj, "documents", r.Read.DocumentsOfCandidates)
}

func (r *candidateResolver) Applications(ctx context.Context, obj *ent.Candidate, filter *read.ApplicationFilter, orderBy *read.ApplicationOrder, first *int, after *string, last *int, before *string) (*pagination.Connection[*ent.Application], error) {
	return r.Read.CandidateApplications(ctx, obj, filter, orderBy, paging(first, after, last, before))
}

func (r *candidateResolver) Activity(ctx context.Context, obj *ent.Candidate, filter *read.ActivityFilter, first *int, after *string, last *int, before *string) (*pagination.Connection[model.PipelineEvent], error) {
	return candidateActivity(ctx, r.Resolver, obj, filter, paging(first, after, last, before))
}

func (r *candidateResolver) PossibleDuplicates(ctx context.Context, obj *ent.Candidate) ([]*ent.Candidate, error) {
	return listOf(ctx, obj, "possibleDuplicates", r.Read.PossibleDuplicates)
}

func (r *candidateResolver) AddedBy(ctx context.Context, obj *ent.Candidate) (model.Actor, error) {
	return actorOf(ctx, r.Resolver, obj, "addedBy", func(c *ent.Candidate) *string { return c.AddedByID })
}

func (r *candidateResolver) ViewerCan(ctx context.Context, obj *ent.Candidate) (*read.CandidateRights, error) {
	return r.Read.CandidateRights(ctx, obj)
}

func (r *mutationResolver) AddCandidate(ctx context.Context, input hiring.AddCandidateInput) (*model.AddCandidatePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.AddCandidate, input, func(out *command.Outcome) (*model.AddCandidatePayload, error) {
		c, err := r.changedCandidate(ctx, out)
		return &model.AddCandidatePayload{Candidate: c, Event: r.event(out, c != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) UpdateCandidate(ctx context.Context, input hiring.UpdateCandidateInput) (*model.UpdateCandidatePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.UpdateCandidate, input, func(out *command.Outcome) (*model.UpdateCandidatePayload, error) {
		c, err := r.changedCandidate(ctx, out)
		return &model.UpdateCandidatePayload{Candidate: c, Event: r.event(out, c != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) TagCandidate(ctx context.Context, input hiring.TagCandidateInput) (*model.TagCandidatePayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.TagCandidate, input, func(out *command.Outcome) (*model.TagCandidatePayload, error) {
		c, err := r.changedCandidate(ctx, out)
		return &model.TagCandidatePayload{Candidate: c, Event: r.event(out, c != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) LinkCandidateToUser(ctx context.Context, input hiring.LinkCandidateToUserInput) (*model.LinkCandidateToUserPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.LinkCandidateToUser, input, func(out *command.Outcome) (*model.LinkCandidateToUserPayload, error) {
		c, err := r.changedCandidate(ctx, out)
		return &model.LinkCandidateToUserPayload{Candidate: c, Event: r.event(out, c != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) UnlinkCandidateFromUser(ctx context.Context, input hiring.UnlinkCandidateFromUserInput) (*model.UnlinkCandidateFromUserPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.UnlinkCandidateFromUser, input, func(out *command.Outcome) (*model.UnlinkCandidateFromUserPayload, error) {
		c, err := r.changedCandidate(ctx, out)
		return &model.UnlinkCandidateFromUserPayload{Candidate: c, Event: r.event(out, c != nil), Replayed: out.Replayed}, err
	})
}

func (r *queryResolver) Candidate(ctx context.Context, id string, openedFromPostingID *string) (*ent.Candidate, error) {
	c, err := r.Read.Candidate(ctx, id)
	if c != nil {
		r.Witness.CandidateOpened(ctx, c.ID, deref(openedFromPostingID))
		r.loadProfile(ctx, c)
	}
	return c, err
}

func (r *queryResolver) Candidates(ctx context.Context, search *string, filter *read.CandidateFilter, orderBy *read.CandidateOrder, first *int, after *string, last *int, before *string) (*pagination.Connection[*ent.Candidate], error) {
	return r.Read.Candidates(ctx, search, filter, orderBy, paging(first, after, last, before), wantedOf(ctx, "CandidateConnection"))
}

func (r *Resolver) Candidate() generated.CandidateResolver { return &candidateResolver{r} }

type candidateResolver struct{ *Resolver }
