package read

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/store"
)

// TagsOfCandidates returns the tags of candidates, by name.
func (s *Service) TagsOfCandidates(
	ctx context.Context,
	candidateIDs []string,
) (map[string][]*ent.Tag, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	// A viewer who sees a candidate is not an auditor, and so sees the company's tags.
	d := s.store.Dialect()
	in := store.In(d)
	q := (&statement{}).add(
		`SELECT ct.candidate_id, g.id, g.name, g.name_key, g.archived_at, g.created_at
		FROM candidate_tags ct JOIN tags g ON g.id = ct.tag_id
		WHERE ct.candidate_id`+in,
		store.List(d, candidateIDs),
	)
	q.and(v.OfCandidate("ct")).add(" ORDER BY g.name_key, g.id")
	out, known := make(map[string][]*ent.Tag, len(candidateIDs)), map[string]*ent.Tag{}
	var tags []*ent.Tag
	var candidate string
	var row ent.Tag
	into := []any{
		&candidate,
		&row.ID,
		&row.Name,
		&row.NameKey,
		nullableInstant{&row.ArchivedAt},
		instant{&row.CreatedAt},
	}
	rows, err := s.ask(ctx, true, q)
	err = each(rows, err, func(rows *sql.Rows) error {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		t := known[row.ID]
		if t == nil { // there are few tags, on many candidates
			fresh := row
			t = &fresh
			known[t.ID] = t
			tags = append(tags, t)
		}
		out[candidate] = append(out[candidate], t)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read tags of candidates: %w", err)
	}
	cohort.Share(tags)
	return out, nil
}
