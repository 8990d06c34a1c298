package read

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/pagination"
	"hirewire/internal/store"
	"hirewire/internal/textkey"
	"hirewire/internal/workflow"
)

// Users returns a page of the users, by name. Every signed-in viewer may see it.
func (s *Service) Users(
	ctx context.Context,
	search *string,
	f *UserFilter,
	args pagination.Args,
) (*pagination.Connection[*ent.User], error) {
	if _, err := access.From(ctx); err != nil {
		return nil, err
	}
	if err := searchable(search, "search"); err != nil {
		return nil, err
	}
	where := named(search)
	if f != nil && f.Active != nil {
		if *f.Active {
			where = all(where, sqlIf("u.deactivated_at IS NULL"))
		} else {
			where = all(where, sqlIf("u.deactivated_at IS NOT NULL"))
		}
	}
	sel := selection{
		columns: userColumns,
		table:   "users u",
		key:     "u.id",
		by:      "u.name_key",
		where:   where,
		hot:     true,
	}
	return connect(
		ctx,
		s,
		sel,
		byText("user", "NAME", false, func(u *ent.User) string { return u.NameKey }),
		args,
		scanUser,
	)
}

// last is greater than every character that may follow in a folded text.
const last = "\U0010FFFF"

// named returns the condition that a user's name begins with the search.
func named(search *string) access.Predicate {
	if search == nil || strings.TrimSpace(*search) == "" {
		return access.Everything()
	}
	prefix := textkey.Key(*search)
	if prefix == "" {
		return access.Nothing()
	}
	return sqlIf("u.name_key >= ? AND u.name_key < ?", prefix, prefix+last)
}

// UserDetails are the data of a user that only some viewers may see.
type UserDetails struct {
	Email string
	Role  workflow.CompanyRole
}

// UserDetails returns a user's details, or nil if the viewer may not see them.
func (s *Service) UserDetails(ctx context.Context, u *ent.User) (*UserDetails, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	seen := v.UserDetails("u")
	if seen.IsEverything() {
		return &UserDetails{Email: u.Email, Role: u.Role}, nil
	}
	return cohort.Of(
		ctx,
		u,
		"details",
		func(ctx context.Context, list []string) (map[string]*UserDetails, error) {
			d, out := s.store.Dialect(), make(map[string]*UserDetails, len(list))
			q := (&statement{}).add("SELECT u.id, u.email, u.role FROM users u WHERE u.id"+store.In(d), store.List(d, list)).
				and(seen)
			rows, err := s.ask(ctx, true, q)
			err = each(rows, err, func(rows *sql.Rows) error {
				var id string
				details := &UserDetails{}
				if err := rows.Scan(&id, &details.Email, &details.Role); err != nil {
					return err
				}
				out[id] = details
				return nil
			})
			if err != nil {
				return nil, fmt.Errorf("read details of users: %w", err)
			}
			return out, nil
		},
	)
}
