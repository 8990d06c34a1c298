package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/cohort"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
)

func (r *auditRecordResolver) Actor(ctx context.Context, obj *read.AuditRecord) (model.Actor, error) {
	if obj.Stranger() {
		return nil, nil //nolint:nilnil // GraphQL null
	}
	return actorOf(ctx, r.Resolver, obj, "actor", func(a *read.AuditRecord) *string { return &a.Actor.ID })
}

func (r *auditRecordResolver) Subject(ctx context.Context, obj *read.AuditRecord) (model.Node, error) {
	return cohort.Follow(ctx, obj, "subject", func(a *read.AuditRecord) string { return deref(a.SubjectID) }, r.nodesByID)
}

func (r *auditRecordResolver) Posting(ctx context.Context, obj *read.AuditRecord) (*ent.Posting, error) {
	return cohort.Follow(ctx, obj, "posting", func(a *read.AuditRecord) string { return deref(a.PostingID) }, r.Read.PostingsByID)
}

func (r *queryResolver) AuditTrail(ctx context.Context, filter *read.AuditFilter, first *int, after *string, last *int, before *string) (*pagination.Connection[*read.AuditRecord], error) {
	return r.Read.AuditTrail(ctx, filter, paging(first, after, last, before))
}

func (r *Resolver) AuditRecord() generated.AuditRecordResolver { return &auditRecordResolver{r} }

type auditRecordResolver struct{ *Resolver }
