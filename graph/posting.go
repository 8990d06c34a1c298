package graph

import (
	"context"

	"hirewire/ent"
	"hirewire/graph/model"
	"hirewire/internal/command"
)

// loaded returns one entity by its id, or the zero value if the viewer may not see it.
func loaded[E any](
	ctx context.Context,
	id string,
	load func(context.Context, []string) (map[string]E, error),
) (E, error) {
	found, err := load(ctx, []string{id})
	return found[id], err
}

// listed returns entities by their ids, in the order of the ids. It omits those that the viewer may
// not see.
func listed[E any](
	ctx context.Context,
	ids []string,
	load func(context.Context, []string) (map[string]E, error),
) ([]E, error) {
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

// posting returns the posting that a command was about, or nil if the viewer may no longer see it.
func (r *Resolver) posting(ctx context.Context, out *command.Outcome) (*ent.Posting, error) {
	return loaded(ctx, out.PostingID, r.Read.PostingsByID)
}

// creator returns the id of the actor who created a posting, or "" for the system.
func creator(p *ent.Posting) string {
	if p.CreatedByID == nil {
		return ""
	}
	return *p.CreatedByID
}

// salary returns a posting's salary range, or nil if it has none.
func salary(p *ent.Posting) *model.SalaryRange {
	if p.SalaryCurrency == nil {
		return nil
	}
	return &model.SalaryRange{Min: p.SalaryMin, Max: p.SalaryMax, Currency: *p.SalaryCurrency}
}
