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
)

func (r *documentResolver) URL(ctx context.Context, obj *ent.Document) (string, error) {
	v, err := access.From(ctx)
	if err != nil {
		return "", err
	}
	return r.SignDocument(obj.ID, v), nil
}

func (r *documentResolver) Candidate(ctx context.Context, obj *ent.Document) (*ent.Candidate, error) {
	return cohort.Follow(ctx, obj, "candidate", func(d *ent.Document) string { return d.CandidateID }, r.Read.CandidatesByID)
}

func (r *documentResolver) Application(ctx context.Context, obj *ent.Document) (*ent.Application, error) {
	return cohort.Follow(ctx, obj, "application", func(d *ent.Document) string { return deref(d.ApplicationID) }, r.Read.ApplicationsByID)
}

func (r *documentResolver) AddedBy(ctx context.Context, obj *ent.Document) (model.Actor, error) {
	return actorOf(ctx, r.Resolver, obj, "addedBy", func(d *ent.Document) *string { return d.AddedByID })
}

func (r *mutationResolver) AddDocument(ctx context.Context, input hiring.AddDocumentInput) (*model.AddDocumentPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.AddDocument, input, func(out *command.Outcome) (*model.AddDocumentPayload, error) {
		found, err := r.Read.DocumentsByID(ctx, []string{out.ItemID})
		d := found[out.ItemID]
		return &model.AddDocumentPayload{Document: d, Event: r.event(out, d != nil), Replayed: out.Replayed}, err
	})
}

func (r *Resolver) Document() generated.DocumentResolver { return &documentResolver{r} }

type documentResolver struct{ *Resolver }
