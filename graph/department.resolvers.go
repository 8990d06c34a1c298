package graph

import (
	"context"
	"hirewire/ent"
	"hirewire/graph/generated"
	"hirewire/graph/model"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
)

func (r *departmentResolver) Parent(ctx context.Context, obj *ent.Department) (*ent.Department, error) {
	return r.Read.DepartmentParent(ctx, obj)
}

func (r *departmentResolver) Children(ctx context.Context, obj *ent.Department) ([]*ent.Department, error) {
	return r.Read.DepartmentChildren(ctx, obj)
}

func (r *mutationResolver) CreateDepartment(ctx context.Context, input hiring.CreateDepartmentInput) (*model.CreateDepartmentPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.CreateDepartment, input, func(out *command.Outcome) (*model.CreateDepartmentPayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.DepartmentsByID)
		return &model.CreateDepartmentPayload{Department: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) UpdateDepartment(ctx context.Context, input hiring.UpdateDepartmentInput) (*model.UpdateDepartmentPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.UpdateDepartment, input, func(out *command.Outcome) (*model.UpdateDepartmentPayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.DepartmentsByID)
		return &model.UpdateDepartmentPayload{Department: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *mutationResolver) ArchiveDepartment(ctx context.Context, input hiring.ArchiveDepartmentInput) (*model.ArchiveDepartmentPayload, error) {
	return runCommand(ctx, r.Resolver, r.Hiring.ArchiveDepartment, input, func(out *command.Outcome) (*model.ArchiveDepartmentPayload, error) {
		item, err := loaded(ctx, out.ItemID, r.Read.DepartmentsByID)
		return &model.ArchiveDepartmentPayload{Department: item, Event: r.event(out, item != nil), Replayed: out.Replayed}, err
	})
}

func (r *queryResolver) Departments(ctx context.Context, includeArchived bool) ([]*ent.Department, error) {
	return r.Read.Departments(ctx, includeArchived)
}

func (r *Resolver) Department() generated.DepartmentResolver { return &departmentResolver{r} }

type departmentResolver struct{ *Resolver }
