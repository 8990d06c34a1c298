package graph

import (
	"context"

	"hirewire/ent"
	"hirewire/graph/model"
	"hirewire/internal/command"
)

// loaded is one thing by its id, as far as the viewer may see it now.
func loaded[E any](ctx context.Context, id string, load func(context.Context, []string) (map[string]E, error)) (E, error) {
	found, err := load(ctx, []string{id})
	return found[id], err
}

// listed loads things by their ids, in the order of the ids, and leaves out what the viewer may not see.
func listed[E any](ctx context.Context, ids []string, load func(context.Context, []string) (map[string]E, error)) ([]E, error) {
	out := make([]E, 0, len(ids))
	if len(ids) == 0 {
		return out, nil
	}
	found, err := load(ctx, ids)
	for _, id := range ids {
		if e, ok := found[id]; ok {
			out = append(out, e)
		}
	}
	return out, err
}

// posting is the posting that a command was about, as the viewer may see it now.
func (r *Resolver) posting(ctx context.Context, out *command.Outcome) (*ent.Posting, error) {
	return loaded(ctx, out.PostingID, r.Read.PostingsByID)
}

// creator is the id of who made a posting; empty for the system.
func creator(p *ent.Posting) string {
	if p.CreatedByID == nil {
		return ""
	}
	return *p.CreatedByID
}

// salary is the range of a posting's salary; nil where none was set.
func salary(p *ent.Posting) *model.SalaryRange {
	if p.SalaryCurrency == nil {
		return nil
	}
	return &model.SalaryRange{Min: p.SalaryMin, Max: p.SalaryMax, Currency: *p.SalaryCurrency}
}
