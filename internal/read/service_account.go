package read

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"hirewire/ent"
	"hirewire/ent/apikey"
	"hirewire/internal/access"
	"hirewire/internal/entity"
	"hirewire/internal/pagination"
	"hirewire/internal/workflow"
)

// ServiceAccountFilter selects service accounts.
type ServiceAccountFilter struct {
	// Only active ones (true) or deactivated ones (false); null for both.
	Active *bool `json:"active,omitempty"`
}

const serviceAccountColumns = "m.id, m.name, m.role, m.confidential_access, m.deactivated_at, m.created_at"

func scanServiceAccount() (*ent.ServiceAccount, []any) {
	m := &ent.ServiceAccount{}
	return m, []any{
		&m.ID,
		&m.Name,
		&m.Role,
		&m.ConfidentialAccess,
		nullableInstant{&m.DeactivatedAt},
		instant{&m.CreatedAt},
	}
}

// ServiceAccounts returns a page of the service accounts, oldest first, for users who may manage
// the company.
func (s *Service) ServiceAccounts(
	ctx context.Context,
	f *ServiceAccountFilter,
	args pagination.Args,
) (*pagination.Connection[*ent.ServiceAccount], error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	if !v.Can(access.ManageCompany) {
		return nil, v.Refuse(access.ManageCompany)
	}
	where := access.Everything()
	if f != nil && f.Active != nil {
		where = sqlIf("m.deactivated_at IS NULL")
		if !*f.Active {
			where = sqlIf("m.deactivated_at IS NOT NULL")
		}
	}
	sel := selection{
		columns: serviceAccountColumns,
		table:   "service_accounts m",
		key:     "m.id",
		by:      "m.created_at",
		where:   where,
		hot:     true,
	}
	return connect(
		ctx,
		s,
		sel,
		byTime(
			"serviceAccount",
			"CREATED_AT",
			false,
			func(m *ent.ServiceAccount) time.Time { return m.CreatedAt },
		),
		args,
		scanServiceAccount,
	)
}

// ServiceAccountRole returns the role of a service account, or nil if the viewer may not see it.
func (s *Service) ServiceAccountRole(
	ctx context.Context,
	m *ent.ServiceAccount,
) (*workflow.CompanyRole, error) {
	v, err := access.From(ctx)
	if err != nil || !v.UserDetails("u").IsEverything() {
		return nil, err
	}
	return &m.Role, nil
}

// Granted returns whether a user has confidential access, or nil if the viewer is not an admin.
func (s *Service) Granted(ctx context.Context, granted bool) (*bool, error) {
	v, err := access.From(ctx)
	if err != nil || !v.Can(access.ManageCompany) {
		return nil, err
	}
	return &granted, nil
}

// maxKeys is the maximum number of listed keys of an owner.
const maxKeys = 100

// KeysOf returns the API keys of each owner, newest first, including ended ones. Owners whose keys
// the viewer may not see are left out.
func (s *Service) KeysOf(ctx context.Context, owners []string) (map[string][]*ent.ApiKey, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	out := make(map[string][]*ent.ApiKey, len(owners))
	for _, id := range owners {
		if id == v.ID || v.Can(access.ManageCompany) {
			out[id] = []*ent.ApiKey{}
		}
	}
	if len(out) == 0 {
		return out, nil
	}
	seen := v.Keys("k")
	args := append(anys(owners), anys(owners)...)
	rows, err := s.store.Query(
		ctx,
		`SELECT id FROM (SELECT k.id, row_number() OVER (PARTITION BY k.user_id, k.service_account_id ORDER BY k.created_at DESC, k.id DESC) AS place
		FROM api_keys k WHERE (k.user_id IN (`+placeholders(
			len(owners),
		)+`) OR k.service_account_id IN (`+placeholders(
			len(owners),
		)+`)) AND `+seen.SQL+`) numbered WHERE place <= ?`,
		append(append(args, seen.Args...), maxKeys)...)
	var latest []string
	err = each(rows, err, func(rows *sql.Rows) error {
		var id string
		latest = append(latest, id)
		return rows.Scan(&latest[len(latest)-1])
	})
	if err != nil {
		return nil, fmt.Errorf("list keys: %w", err)
	}
	keys, err := s.db.ApiKey.Query().
		Where(apikey.IDIn(entity.Padded(latest)...)).
		Order(ent.Desc(apikey.FieldCreatedAt, apikey.FieldID)).
		All(ctx)
	found, err := grouped(
		keys,
		err,
		func(k *ent.ApiKey) string { return some(k.UserID) + some(k.ServiceAccountID) },
	)
	for id, list := range found {
		out[id] = list
	}
	return out, err
}
