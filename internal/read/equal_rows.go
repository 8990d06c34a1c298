package read

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/internal/access"
	"hirewire/internal/normalize"
)

// EqualRows are rows that represent the same thing, which commands no longer create: earlier
// versions told them apart by invisible characters or by spelling.
type EqualRows struct {
	// Table is the kind of row: users, tags, sources or decision_reasons.
	Table string
	// IDs are the ids of the rows, in order of precedence: of several accounts, the first one signs
	// in.
	IDs []string
}

// EqualRows returns accounts with the same e-mail address, and tags, sources and decision reasons
// with the same name. It reads whole tables, and is only for the system itself.
func (s *Service) EqualRows(ctx context.Context) ([]EqualRows, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	if !v.IsSystem() {
		return nil, access.ErrForbidden
	}
	var all []EqualRows
	for _, t := range []struct {
		table, scope, text, order string
		key                       func(string) string
	}{
		{"users", "''", "email", "t.deactivated_at IS NOT NULL, t.created_at, t.id", normalize.EmailKey},
		{"tags", "''", "name", "t.created_at, t.id", normalize.Key},
		{"sources", "t.kind", "label", "t.created_at, t.id", normalize.Key},
		{"decision_reasons", "t.kind", "label", "t.created_at, t.id", normalize.Key},
	} {
		groups := map[string]*EqualRows{}
		var inOrder []*EqualRows
		rows, err := s.store.Query(
			ctx,
			"SELECT t.id, "+t.scope+", t."+t.text+" FROM "+t.table+" t ORDER BY "+t.order,
		)
		err = each(rows, err, func(rows *sql.Rows) error {
			var id, scope, text string
			if err := rows.Scan(&id, &scope, &text); err != nil {
				return err
			}
			key := scope + "\x1f" + t.key(text)
			if groups[key] == nil {
				groups[key] = &EqualRows{Table: t.table}
				inOrder = append(inOrder, groups[key])
			}
			groups[key].IDs = append(groups[key].IDs, id)
			return nil
		})
		if err != nil {
			return nil, fmt.Errorf("find equal %s: %w", t.table, err)
		}
		for _, g := range inOrder {
			if len(g.IDs) > 1 {
				all = append(all, *g)
			}
		}
	}
	return all, nil
}
