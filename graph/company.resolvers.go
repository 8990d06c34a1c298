package graph

import (
	"context"
	"hirewire/ent"
)

func (r *queryResolver) Company(ctx context.Context) (*ent.CompanySettings, error) {
	return r.Read.Company(ctx)
}
