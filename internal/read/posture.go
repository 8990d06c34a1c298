package read

import (
	"context"
	"database/sql"
	"fmt"
)

// Posture is how well the accounts of a company are guarded.
type Posture struct {
	// Admins are those whose account works; AdminsOneFactor those of them who sign in by a password alone.
	Admins, AdminsOneFactor int
	// EndlessKeys are API keys that work and never expire.
	EndlessKeys int
	// Demo is true for a database of the demo company.
	Demo bool
}

// Posture counts. It is for the operator of the server, who sees the database anyway.
func (s *Service) Posture(ctx context.Context) (Posture, error) {
	var p Posture
	q := (&statement{}).add(`SELECT
		(SELECT count(*) FROM users u WHERE u.role = 'ADMIN' AND u.deactivated_at IS NULL),
		(SELECT count(*) FROM users u JOIN sign_in_passwords w ON w.user_id = u.id WHERE u.role = 'ADMIN' AND u.deactivated_at IS NULL
			AND NOT EXISTS (SELECT 1 FROM sign_in_totps t WHERE t.user_id = u.id AND t.confirmed_at IS NOT NULL)),
		(SELECT count(*) FROM api_keys k WHERE k.revoked_at IS NULL AND k.expires_at IS NULL),
		(SELECT count(*) FROM company_settings c WHERE c.demo = ?)`, true)
	rows, err := s.ask(ctx, false, q)
	demo := 0
	err = each(rows, err, func(rows *sql.Rows) error { return rows.Scan(&p.Admins, &p.AdminsOneFactor, &p.EndlessKeys, &demo) })
	if err != nil {
		return p, fmt.Errorf("read how accounts are guarded: %w", err)
	}
	p.Demo = demo > 0
	return p, nil
}
