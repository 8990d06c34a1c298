package read

import (
	"context"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/entity"
	"hirewire/internal/ids"
)

// CompanyByID returns the company if its id is among these.
func (s *Service) CompanyByID(
	ctx context.Context,
	ids []string,
) (map[string]*ent.CompanySettings, error) {
	return entities(ctx, s, entity.CompanySettings, ids)
}

// Company returns the company that this deployment serves. Its existence is no secret: a viewer who
// may not see it gets an error that says so.
func (s *Service) Company(ctx context.Context) (*ent.CompanySettings, error) {
	found, err := s.CompanyByID(ctx, []string{ids.Company})
	if err != nil {
		return nil, err
	}
	if c := found[ids.Company]; c != nil {
		return c, nil
	}
	return nil, access.Forbid(
		"you don't have permission to see the company's settings: auditors read people and the audit trail",
	)
}
