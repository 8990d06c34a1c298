package read

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/ent"
	"hirewire/internal/access"
)

// maxDuplicates is the maximum number of possible duplicates of one candidate.
const maxDuplicates = 20

// PossibleDuplicates returns, for each candidate, other candidates who share an e-mail address,
// phone number or link, oldest first. Candidates whom the viewer may not see are in no list and in
// no count, because both sides of every pair are narrowed.
func (s *Service) PossibleDuplicates(
	ctx context.Context,
	candidateIDs []string,
) (map[string][]*ent.Candidate, error) {
	if len(candidateIDs) == 0 {
		return map[string][]*ent.Candidate{}, nil
	}
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	pairs, err := s.duplicatePairs(ctx, v, candidateIDs)
	if err != nil {
		return nil, fmt.Errorf("find possible duplicates: %w", err)
	}
	var others []string
	for _, p := range pairs {
		others = append(others, p.other)
	}
	found, err := s.CandidatesByID(ctx, others)
	if err != nil {
		return nil, err
	}
	out := make(map[string][]*ent.Candidate)
	for _, p := range pairs {
		if c := found[p.other]; c != nil {
			out[p.one] = append(out[p.one], c)
		}
	}
	return out, nil
}

// duplicatePair is a pair of candidates who share contact data.
type duplicatePair struct{ one, other string }

func (s *Service) duplicatePairs(
	ctx context.Context,
	v *access.Viewer,
	candidateIDs []string,
) ([]duplicatePair, error) {
	owners := placeholders(len(candidateIDs))
	matching := func(table, key string) string {
		return `SELECT mine.candidate_id AS one, theirs.candidate_id AS other FROM ` + table + ` mine JOIN ` + table + ` theirs
			ON theirs.` + key + ` = mine.` + key + ` AND theirs.candidate_id <> mine.candidate_id
			WHERE mine.` + key + ` <> '' AND mine.candidate_id IN (` + owners + `)`
	}
	mine, theirs := v.Candidates("cone"), v.Candidates("cother")
	args := append(append(anys(candidateIDs), anys(candidateIDs)...), anys(candidateIDs)...)
	args = append(append(append(args, mine.Args...), theirs.Args...), maxDuplicates)
	rows, err := s.store.Query(ctx, `SELECT one, other FROM (
		SELECT pair.one, pair.other, row_number() OVER (PARTITION BY pair.one ORDER BY pair.other) AS place FROM (
			`+matching("candidate_emails", "address_key")+` UNION `+matching("candidate_phones", "digits")+` UNION `+matching("candidate_links", "url_key")+`
		) pair JOIN candidates cone ON cone.id = pair.one JOIN candidates cother ON cother.id = pair.other
		WHERE `+mine.SQL+` AND `+theirs.SQL+`
	) numbered WHERE place <= ? ORDER BY one, place`, args...)
	var pairs []duplicatePair
	err = each(rows, err, func(rows *sql.Rows) error {
		var p duplicatePair
		err := rows.Scan(&p.one, &p.other)
		pairs = append(pairs, p)
		return err
	})
	return pairs, err
}
