package read

import (
	"context"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/pagination"
)

// RoleProfiles returns a page of the role profiles, by title.
func (s *Service) RoleProfiles(
	ctx context.Context,
	archived bool,
	args pagination.Args,
) (*pagination.Connection[*ent.RoleProfile], error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	where := v.CompanyData()
	if !archived {
		where = all(where, sqlIf("r.archived_at IS NULL"))
	}
	sel := selection{
		columns: profileColumns,
		table:   "role_profiles r",
		key:     "r.id",
		by:      "r.title_key",
		where:   where,
		hot:     true,
	}
	return connect(
		ctx,
		s,
		sel,
		byText(
			"role profile",
			"TITLE",
			false,
			func(r *ent.RoleProfile) string { return r.TitleKey },
		),
		args,
		scanProfile,
	)
}
