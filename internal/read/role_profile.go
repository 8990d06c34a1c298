package read

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/competency"
	"hirewire/internal/cohort"
	"hirewire/internal/entity"
	"hirewire/internal/ids"
)

// RoleProfile returns a role profile by id, or nil if there is none that the viewer may see.
func (s *Service) RoleProfile(ctx context.Context, id string) (*ent.RoleProfile, error) {
	if !ids.Is(id, ids.RoleProfile) {
		return nil, nil //nolint:nilnil // none is a good answer
	}
	found, err := s.RoleProfilesByID(ctx, []string{id})
	return found[id], err
}

// ProfileCompetencies returns the competencies of a role profile, in order.
func (s *Service) ProfileCompetencies(
	ctx context.Context,
	p *ent.RoleProfile,
) ([]*ent.Competency, error) {
	competencies, err := cohort.Of(
		ctx,
		p,
		"competencies",
		func(ctx context.Context, ids []string) (map[string][]*ent.Competency, error) {
			rows, err := s.db.Competency.Query().
				Where(competency.RoleProfileIDIn(entity.Padded(ids)...)).
				Order(ent.Asc(competency.FieldPosition), ent.Asc(competency.FieldID)).
				All(ctx)
			return grouped(rows, err, func(c *ent.Competency) string { return c.RoleProfileID })
		},
	)
	return list(competencies), err
}
