package read

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/companysettings"
)

// CompanyByID loads the company, if its id is among these.
func (s *Service) CompanyByID(ctx context.Context, ids []string) (map[string]*ent.CompanySettings, error) {
	return byID(s.db.CompanySettings.Query().Where(companysettings.IDIn(ids...)).All(ctx))
}
