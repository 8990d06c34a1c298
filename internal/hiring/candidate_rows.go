package hiring

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"hirewire/internal/ids"
	"hirewire/internal/normalize"
)

func (u *unit) insertEmails(ctx context.Context, candidateID string, list []string) error {
	rows := make([][]any, len(list))
	for i, address := range list {
		rows[i] = []any{u.ID(ids.CandidateEmail), candidateID, address, normalize.EmailKey(address), i == 0, i}
	}
	return u.insertAll(ctx, `candidate_emails (id, candidate_id, address, address_key, "primary", position)`, rows)
}

func (u *unit) insertPhones(ctx context.Context, candidateID string, list []string) error {
	rows := make([][]any, len(list))
	for i, number := range list {
		rows[i] = []any{u.ID(ids.CandidatePhone), candidateID, number, normalize.PhoneKey(number), i}
	}
	return u.insertAll(ctx, "candidate_phones (id, candidate_id, number, digits, position)", rows)
}

func (u *unit) insertLinks(ctx context.Context, candidateID string, list []CandidateLinkInput) error {
	rows := make([][]any, len(list))
	for i, l := range list {
		rows[i] = []any{u.ID(ids.CandidateLink), candidateID, l.URL, normalize.LinkKey(l.URL), string(*l.Kind), i}
	}
	return u.insertAll(ctx, "candidate_links (id, candidate_id, url, url_key, kind, position)", rows)
}

func (u *unit) insertTags(ctx context.Context, candidateID string, list []string) error {
	rows := make([][]any, len(list))
	for i, tagID := range list {
		rows[i] = []any{u.ID(ids.CandidateTag), u.At, candidateID, tagID}
	}
	return u.insertAll(ctx, "candidate_tags (id, created_at, candidate_id, tag_id)", rows)
}

// insertAll adds rows of one length to a table, named with its columns, in one statement.
func (u *unit) insertAll(ctx context.Context, into string, rows [][]any) error {
	if len(rows) == 0 {
		return nil
	}
	one := "(" + marks(len(rows[0])) + ")"
	args := make([]any, 0, len(rows)*len(rows[0]))
	for _, row := range rows {
		args = append(args, row...)
	}
	values := one + strings.Repeat(", "+one, len(rows)-1)
	if _, err := u.Exec(ctx, "INSERT INTO "+into+" VALUES "+values, args...); err != nil {
		table, _, _ := strings.Cut(into, " ")
		return fmt.Errorf("insert into %s: %w", table, err)
	}
	return nil
}

// tags reads which of the tags exist and whether they are archived.
func (u *unit) tags(ctx context.Context, list []string) (map[string]tagState, error) {
	out := make(map[string]tagState, len(list))
	if len(list) == 0 {
		return out, nil
	}
	args := make([]any, len(list))
	for i, id := range list {
		args[i] = id
	}
	rows, err := u.Tx.Query(ctx, "SELECT t.id, t.archived_at IS NOT NULL FROM tags t WHERE t.id IN ("+marks(len(list))+")", args...)
	if err != nil {
		return nil, fmt.Errorf("read tags: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var (
			id string
			s  tagState
		)
		if err := rows.Scan(&id, &s.archived); err != nil {
			return nil, fmt.Errorf("read tags: %w", err)
		}
		out[id] = s
	}
	return out, rows.Err()
}

// collect reads the only column of all rows and closes them.
func collect[T any](rows *sql.Rows, err error) ([]T, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		var v T
		if err := rows.Scan(&v); err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}
