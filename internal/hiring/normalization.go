package hiring

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"

	"hirewire/ent/candidateemail"
	"hirewire/ent/candidatelink"
	"hirewire/ent/candidatephone"
	"hirewire/ent/decisionreason"
	"hirewire/ent/source"
	"hirewire/ent/tag"
	"hirewire/ent/user"
	"hirewire/internal/normalize"
	"hirewire/internal/store"
)

// keyedTable is a table with a column of keys, which package normalize computes from another
// column, and by which rows are found.
type keyedTable struct {
	name, text, key string
	// scope is the SQL expression for which rows with equal values must have different keys; empty
	// if keys need not differ.
	scope string
	// order is the SQL order in which the rows of one scope claim their keys. Rows whose key is
	// right already come first, unless byAge is set.
	order   string
	byAge   bool
	makeKey func(string) string
	// candidate is true if a row belongs to a candidate, and searched if the search index contains
	// the text of the key.
	candidate, searched bool
}

func keyedTables() []keyedTable {
	return []keyedTable{
		// If the addresses of accounts become equal, the oldest active account gets the key and can
		// sign in.
		{
			name:    user.Table,
			text:    user.FieldEmail,
			key:     user.FieldEmailKey,
			scope:   "''",
			makeKey: normalize.EmailKey,
			order:   "t.deactivated_at IS NOT NULL, t.created_at, t.id",
			byAge:   true,
		},
		{
			name: tag.Table, text: tag.FieldName, key: tag.FieldNameKey, scope: "''",
			order: "t.created_at, t.id", makeKey: normalize.Key,
		},
		{
			name: source.Table, text: source.FieldLabel, key: source.FieldLabelKey, scope: "t.kind",
			order: "t.created_at, t.id", makeKey: normalize.Key,
		},
		{
			name:    decisionreason.Table,
			text:    decisionreason.FieldLabel,
			key:     decisionreason.FieldLabelKey,
			scope:   "t.kind",
			order:   "t.created_at, t.id",
			makeKey: normalize.Key,
		},
		{
			name:      candidateemail.Table,
			text:      candidateemail.FieldAddress,
			key:       candidateemail.FieldAddressKey,
			scope:     "t.candidate_id",
			order:     "t.position, t.id",
			makeKey:   normalize.EmailKey,
			candidate: true,
		},
		{
			name:      candidatephone.Table,
			text:      candidatephone.FieldNumber,
			key:       candidatephone.FieldDigits,
			scope:     "t.candidate_id",
			order:     "t.position, t.id",
			makeKey:   normalize.PhoneKey,
			candidate: true,
			searched:  true,
		},
		{
			name: candidatelink.Table, text: candidatelink.FieldURL, key: candidatelink.FieldURLKey,
			order: "t.position, t.id", makeKey: normalize.LinkKey,
		},
	}
}

// RefreshKeys recomputes the stored keys if an earlier version of package normalize computed them.
// Most starts only read that there is nothing to do. Instances that start together take turns.
//
// Rows whose keys become equal are all kept: the first one to claim the key gets it, and the others
// keep their present key or get one that no text has. The command doctor lists them; see
// read.EqualRows.
func (s *Service) RefreshKeys(ctx context.Context) error {
	version, err := keysVersion(ctx, s.store)
	if err != nil || version >= normalize.Version {
		return err
	}
	return s.store.Exclusive(ctx, "normalization", func(ctx context.Context) error {
		return s.store.WithTx(ctx, "renewKeys", func(ctx context.Context, tx *store.Tx) error {
			// Another instance may have done it while this one waited.
			if version, err := keysVersion(ctx, tx); err != nil || version >= normalize.Version {
				return err
			}
			return RenewKeys(ctx, tx)
		})
	})
}

// RenewKeys recomputes all stored keys, and links candidates whose address thereby became that of a
// colleague. It is for databases whose tables were filled without commands, such as a restored
// backup.
func RenewKeys(ctx context.Context, tx *store.Tx) error {
	var stale []string
	identities := map[string]bool{}
	for _, t := range keyedTables() {
		changed, err := t.renew(ctx, tx)
		if err != nil {
			return fmt.Errorf("renew the keys of %s: %w", t.name, err)
		}
		for _, r := range changed {
			switch {
			case t.searched:
				stale = append(stale, r.owner)
			case t.name == "users":
				identities[r.id] = true
			case t.candidate:
				identities[r.owner] = true
			}
		}
	}
	if err := linkRekeyed(ctx, tx, identities); err != nil {
		return err
	}
	slices.Sort(stale)
	if err := ReindexCandidates(ctx, tx, slices.Compact(stale)); err != nil {
		return err
	}
	if _, err := tx.Exec(
		ctx,
		"UPDATE normalization SET version = ? WHERE id = 1",
		normalize.Version,
	); err != nil {
		return fmt.Errorf("note that the keys are renewed: %w", err)
	}
	return nil
}

// querier is a store or a transaction.
type querier interface {
	Query(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

func keysVersion(ctx context.Context, q querier) (version int, err error) {
	rows, err := q.Query(ctx, "SELECT n.version FROM normalization n WHERE n.id = 1")
	if err == nil {
		err = scanOne(rows, &version)
	}
	if err != nil {
		return 0, fmt.Errorf("read which version of the keys the database has: %w", err)
	}
	return version, nil
}

// keyedRow is a row of a keyed table.
type keyedRow struct{ id, scope, owner, text, key string }

// renew writes the keys of a table that changed, and returns their rows.
func (t keyedTable) renew(ctx context.Context, tx *store.Tx) (changed []keyedRow, err error) {
	changed, err = t.changed(ctx, tx)
	if err != nil {
		return nil, err
	}
	update := "UPDATE " + t.name + " SET " + t.key + " = ? WHERE id = ?"
	// In two steps, because a row may get the key that another one still has.
	for _, r := range changed {
		if _, err := tx.Exec(ctx, update, unusedKey(r.id), r.id); err != nil {
			return nil, fmt.Errorf("set the key of %s aside: %w", r.id, err)
		}
	}
	for _, r := range changed {
		if _, err := tx.Exec(ctx, update, r.key, r.id); err != nil {
			return nil, fmt.Errorf("write the key of %s: %w", r.id, err)
		}
	}
	return changed, nil
}

// changed reads the whole table and returns the rows whose key changes, with the new key.
func (t keyedTable) changed(ctx context.Context, tx *store.Tx) (all []keyedRow, err error) {
	scope, owner := cmp.Or(t.scope, "t.id"), "''"
	if t.candidate {
		owner = "t.candidate_id"
	}
	rows, err := tx.Query(
		ctx,
		"SELECT t.id, "+scope+" AS scope, "+owner+", t."+t.text+", t."+t.key+" FROM "+t.name+" t ORDER BY scope, "+t.order,
	)
	if err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	defer rows.Close()
	var group []keyedRow
	for rows.Next() {
		var r keyedRow
		if err := rows.Scan(&r.id, &r.scope, &r.owner, &r.text, &r.key); err != nil {
			return nil, fmt.Errorf("read: %w", err)
		}
		if len(group) > 0 && group[0].scope != r.scope {
			all = append(all, t.claim(group)...)
			group = group[:0]
		}
		group = append(group, r)
	}
	return append(all, t.claim(group)...), rows.Err()
}

// claim assigns keys to the rows of one scope, which need different ones, and returns the rows
// whose key changes.
func (t keyedTable) claim(group []keyedRow) (changed []keyedRow) {
	wants, owner := make([]string, len(group)), make(map[string]int, len(group))
	for i, r := range group {
		wants[i] = t.makeKey(r.text)
		if wants[i] == r.key && !t.byAge {
			owner[r.key] = i
		}
	}
	for i, want := range wants {
		if _, taken := owner[want]; !taken {
			owner[want] = i
		}
	}
	for i, r := range group {
		key := wants[i]
		if owner[key] != i {
			// Another row has it. The present key may stay if no row needs it.
			key = r.key
			if _, taken := owner[key]; taken {
				key = unusedKey(r.id)
			}
		}
		if key != r.key {
			r.key = key
			changed = append(changed, r)
		}
	}
	return changed
}

// unusedKey returns a key that no text has, because keys contain no control characters.
func unusedKey(id string) string { return "\x1f" + id }
