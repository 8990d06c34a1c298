package graph

import (
	"context"
	"hirewire/graph/model"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
)

func (r *queryResolver) Activity(ctx context.Context, filter *read.ActivityFilter, first *int, after *string, last *int, before *string) (*pagination.Connection[model.PipelineEvent], error) {
	page, err := r.Read.Activity(ctx, filter, paging(first, after, last, before))
	if err != nil {
		return nil, err
	}
	return r.eventConnection(ctx, page, r.eventsByID(ctx, page.Rows)), nil
}
