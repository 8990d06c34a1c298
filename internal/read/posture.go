package read

import (
	"context"
	"database/sql"
	"fmt"
)

// Posture describes how well the accounts of a company are protected.
type Posture struct {
	// Admins is the number of active admins, and AdminsOneFactor the number of those who sign in
	// with only a password.
	Admins, AdminsOneFactor int
	// EndlessKeys is the number of valid API keys that never expire.
	EndlessKeys int
	// Demo is true for a database of the demo company.
	Demo bool
}

// Posture counts accounts and keys. It is for the operator of the server, who can read the database
// anyway.
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
	err = each(
		rows,
		err,
		func(rows *sql.Rows) error { return rows.Scan(&p.Admins, &p.AdminsOneFactor, &p.EndlessKeys, &demo) },
	)
	if err != nil {
		return p, fmt.Errorf("count accounts and keys: %w", err)
	}
	p.Demo = demo > 0
	return p, nil
}
