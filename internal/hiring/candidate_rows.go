package hiring

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/ent"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
)

func (u *unit) insertEmails(ctx context.Context, candidateID string, list []string) error {
	if len(list) == 0 {
		return nil
	}
	rows := make([]*ent.CandidateEmailCreate, len(list))
	for i, address := range list {
		rows[i] = u.DB.CandidateEmail.Create().SetID(u.ID(ids.CandidateEmail)).
			SetCandidateID(candidateID).
			SetAddress(address).SetAddressKey(normalize.EmailKey(address)).SetPrimary(i == 0).
			SetPosition(i)
	}
	if err := u.DB.CandidateEmail.CreateBulk(rows...).Exec(ctx); err != nil {
		return fmt.Errorf("add e-mail addresses: %w", err)
	}
	return nil
}

func (u *unit) insertPhones(ctx context.Context, candidateID string, list []string) error {
	if len(list) == 0 {
		return nil
	}
	rows := make([]*ent.CandidatePhoneCreate, len(list))
	for i, number := range list {
		rows[i] = u.DB.CandidatePhone.Create().SetID(u.ID(ids.CandidatePhone)).
			SetCandidateID(candidateID).
			SetNumber(number).SetDigits(normalize.PhoneKey(number)).SetPosition(i)
	}
	if err := u.DB.CandidatePhone.CreateBulk(rows...).Exec(ctx); err != nil {
		return fmt.Errorf("add phone numbers: %w", err)
	}
	return nil
}

func (u *unit) insertLinks(
	ctx context.Context,
	candidateID string,
	list []CandidateLinkInput,
) error {
	if len(list) == 0 {
		return nil
	}
	rows := make([]*ent.CandidateLinkCreate, len(list))
	for i, l := range list {
		rows[i] = u.DB.CandidateLink.Create().SetID(u.ID(ids.CandidateLink)).
			SetCandidateID(candidateID).
			SetURL(l.URL).SetURLKey(normalize.LinkKey(l.URL)).SetKind(*l.Kind).SetPosition(i)
	}
	if err := u.DB.CandidateLink.CreateBulk(rows...).Exec(ctx); err != nil {
		return fmt.Errorf("add links: %w", err)
	}
	return nil
}

func (u *unit) insertTags(ctx context.Context, candidateID string, list []string) error {
	if len(list) == 0 {
		return nil
	}
	rows := make([]*ent.CandidateTagCreate, len(list))
	for i, tagID := range list {
		rows[i] = u.DB.CandidateTag.Create().SetID(u.ID(ids.CandidateTag)).SetCreatedAt(u.At).
			SetCandidateID(candidateID).SetTagID(tagID)
	}
	if err := u.DB.CandidateTag.CreateBulk(rows...).Exec(ctx); err != nil {
		return fmt.Errorf("add tags: %w", err)
	}
	return nil
}

// tagStates returns the states of those of the tags that exist.
func (u *unit) tagStates(ctx context.Context, list []string) (map[string]tagState, error) {
	out := make(map[string]tagState, len(list))
	if len(list) == 0 {
		return out, nil
	}
	args := make([]any, len(list))
	for i, id := range list {
		args[i] = id
	}
	rows, err := u.Tx.Query(
		ctx,
		"SELECT t.id, t.archived_at IS NOT NULL FROM tags t WHERE t.id IN ("+placeholders(
			len(list),
		)+")",
		args...)
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
