package read

import (
	"context"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/entity"
	"hirewire/internal/ids"
)

// CompanyByID loads the company, if its id is among these.
func (s *Service) CompanyByID(ctx context.Context, ids []string) (map[string]*ent.CompanySettings, error) {
	return entities(ctx, s, entity.CompanySettings, ids)
}

// Company is the company that this deployment serves. That there is one is no secret: whoever may not see it is told so.
func (s *Service) Company(ctx context.Context) (*ent.CompanySettings, error) {
	found, err := s.CompanyByID(ctx, []string{ids.Company})
	if err != nil {
		return nil, err
	}
	if c := found[ids.Company]; c != nil {
		return c, nil
	}
	return nil, access.Forbid("you don't have permission to see the company's settings: auditors read people and the audit trail")
}
