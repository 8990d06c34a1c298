package read

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"

	"entgo.io/ent/dialect"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/store"
)

// CandidateTags returns the tags of a candidate, by name.
func (s *Service) CandidateTags(ctx context.Context, c *ent.Candidate) ([]*ent.Tag, error) {
	seen := (*access.Viewer).OfCandidate
	if carries(ctx, c) {
		seen = func(v *access.Viewer, _ string) access.Predicate { return v.OfSeen() }
	}
	tags, err := cohort.Of(
		ctx,
		c,
		"tags",
		func(ctx context.Context, candidateIDs []string) (map[string][]*ent.Tag, error) {
			return s.tagsOf(ctx, candidateIDs, seen)
		},
	)
	return list(tags), err
}

// tagsOf returns the tags of the candidates whose tags the viewer sees.
//
// There are few tags, on many candidates. One statement reads the pairs and then each tag once: to
// join the pairs with their tags and sort them by name costs more than the rest of the statement.
func (s *Service) tagsOf(
	ctx context.Context,
	candidateIDs []string,
	seen func(v *access.Viewer, name string) access.Predicate,
) (map[string][]*ent.Tag, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	// A viewer who sees a candidate is not an auditor, and so sees the company's tags.
	d := s.store.Dialect()
	q := (&statement{}).add(
		`WITH pairs AS MATERIALIZED (SELECT ct.candidate_id, ct.tag_id FROM candidate_tags ct
		WHERE ct.candidate_id`+store.In(d),
		store.List(d, candidateIDs),
	)
	q.and(seen(v, "ct")).add(`)
		SELECT pairs.tag_id, pairs.candidate_id, NULL, NULL, ` + noTime(d) + `, ` + noTime(d) + `
		FROM pairs
		UNION ALL SELECT g.id, NULL, g.name, g.name_key, g.archived_at, g.created_at
		FROM tags g WHERE g.id IN (SELECT pairs.tag_id FROM pairs)`)
	owners := map[string][]string{}
	var tags []*ent.Tag
	var id string
	var candidate, name, key sql.NullString
	var archived, created store.NullTime
	into := []any{&id, &candidate, &name, &key, &archived, &created}
	rows, err := s.ask(ctx, true, q)
	err = each(rows, err, func(rows *sql.Rows) error {
		err := rows.Scan(into...)
		switch {
		case err != nil:
			return err
		case candidate.Valid:
			owners[id] = append(owners[id], candidate.String)
		default:
			tags = append(tags, &ent.Tag{
				ID:         id,
				Name:       name.String,
				NameKey:    key.String,
				ArchivedAt: archived.Ptr(),
				CreatedAt:  created.Time,
			})
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read tags of candidates: %w", err)
	}
	slices.SortFunc(tags, func(a, b *ent.Tag) int {
		return cmp.Or(cmp.Compare(a.NameKey, b.NameKey), cmp.Compare(a.ID, b.ID))
	})
	out := make(map[string][]*ent.Tag, len(candidateIDs))
	for _, t := range cohort.Share(tags) {
		for _, candidate := range owners[t.ID] {
			out[candidate] = append(out[candidate], t)
		}
	}
	return out, nil
}

// noTime returns a NULL for a column of times.
func noTime(d string) string {
	if d == dialect.Postgres {
		return "CAST(NULL AS timestamptz)"
	}
	return "NULL"
}
