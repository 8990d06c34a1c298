package hiring

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/ent/candidate"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// linkRekeyed links candidates to colleagues, or proposes the link, if changed keys made their
// addresses equal. identities are the ids of the users and candidates whose key changed. Pairs
// whose keys were equal before are left alone, because an admin may have removed their link. The
// rules are those of linkFound. Like a migration, it writes neither events nor audit entries and
// does not change versions: no user did this, and it runs before the server accepts requests.
func linkRekeyed(ctx context.Context, tx *store.Tx, identities map[string]bool) error {
	if len(identities) == 0 {
		return nil
	}
	type pair struct {
		user, candidate string
		role            workflow.CompanyRole
		linked          bool
	}
	rows, err := tx.Query(
		ctx,
		`SELECT DISTINCT u.id, c.id, u.role, EXISTS (SELECT 1 FROM candidates l WHERE l.linked_user_id = u.id)
		FROM users u JOIN candidate_emails e ON e.address_key = u.email_key JOIN candidates c ON c.id = e.candidate_id
		WHERE c.linked_user_id IS NULL AND NOT EXISTS (SELECT 1 FROM candidate_link_proposals p WHERE p.candidate_id = c.id)
		ORDER BY u.id, c.id`,
	)
	found, err := scanAllOf(rows, err, func(rows *sql.Rows) (p pair, err error) {
		return p, rows.Scan(&p.user, &p.candidate, &p.role, &p.linked)
	})
	if err != nil {
		return fmt.Errorf("find colleagues among the candidates: %w", err)
	}
	found = filter(
		found,
		func(p pair) bool { return identities[p.user] || identities[p.candidate] },
	)
	linkedUsers, linkedCandidates := map[string]bool{}, map[string]bool{}
	for _, p := range found {
		if p.linked || p.role == workflow.RoleAdmin || linkedUsers[p.user] ||
			linkedCandidates[p.candidate] {
			continue
		}
		if _, err := tx.Exec(ctx, "UPDATE "+candidate.Table+" SET "+candidate.FieldLinkedUserID+
			" = ? WHERE id = ?", p.user, p.candidate); err != nil {
			return fmt.Errorf("link a candidate: %w", err)
		}
		linkedUsers[p.user], linkedCandidates[p.candidate] = true, true
	}
	proposed := map[string]bool{}
	for _, p := range found {
		if linkedCandidates[p.candidate] || proposed[p.candidate] {
			continue
		}
		_, err := tx.Exec(
			ctx,
			`INSERT INTO candidate_link_proposals (candidate_id, user_id, created_at)
			SELECT c.id, ?, c.updated_at FROM candidates c WHERE c.id = ?`,
			p.user,
			p.candidate,
		)
		if err != nil {
			return fmt.Errorf("propose a link: %w", err)
		}
		proposed[p.candidate] = true
	}
	return nil
}
