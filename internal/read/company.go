package read

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/companysettings"
	"hirewire/internal/access"
	"hirewire/internal/ids"
)

// CompanyByID loads the company, if its id is among these.
func (s *Service) CompanyByID(ctx context.Context, ids []string) (map[string]*ent.CompanySettings, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.CompanySettings, error) {
		return s.db.CompanySettings.Query().Where(companysettings.IDIn(padded(ids)...)).All(ctx)
	})
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
