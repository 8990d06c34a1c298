package read

import (
	"cmp"
	"context"
	"slices"

	"hirewire/ent"
	"hirewire/ent/candidateemail"
	"hirewire/ent/candidatelink"
	"hirewire/ent/candidatephone"
	"hirewire/ent/candidatetag"
	"hirewire/internal/cohort"
	"hirewire/internal/ids"
)

// Candidate loads one candidate; nil where the viewer may see none with this id.
func (s *Service) Candidate(ctx context.Context, id string) (*ent.Candidate, error) {
	if !ids.Is(id, ids.Candidate) {
		return nil, nil //nolint:nilnil // none is a good answer
	}
	found, err := s.CandidatesByID(ctx, []string{id})
	return found[id], err
}

// EmailsOfCandidates loads addresses, in the order in which they were given.
func (s *Service) EmailsOfCandidates(ctx context.Context, candidateIDs []string) (map[string][]*ent.CandidateEmail, error) {
	rows, err := s.db.CandidateEmail.Query().Where(candidateemail.CandidateIDIn(candidateIDs...)).
		Order(ent.Asc(candidateemail.FieldPosition)).All(ctx)
	return grouped(rows, err, func(e *ent.CandidateEmail) string { return e.CandidateID })
}

// PhonesOfCandidates loads numbers, in the order in which they were given.
func (s *Service) PhonesOfCandidates(ctx context.Context, candidateIDs []string) (map[string][]*ent.CandidatePhone, error) {
	rows, err := s.db.CandidatePhone.Query().Where(candidatephone.CandidateIDIn(candidateIDs...)).
		Order(ent.Asc(candidatephone.FieldPosition)).All(ctx)
	return grouped(rows, err, func(p *ent.CandidatePhone) string { return p.CandidateID })
}

// LinksOfCandidates loads web addresses, in the order in which they were given.
func (s *Service) LinksOfCandidates(ctx context.Context, candidateIDs []string) (map[string][]*ent.CandidateLink, error) {
	rows, err := s.db.CandidateLink.Query().Where(candidatelink.CandidateIDIn(candidateIDs...)).
		Order(ent.Asc(candidatelink.FieldPosition)).All(ctx)
	return grouped(rows, err, func(l *ent.CandidateLink) string { return l.CandidateID })
}

// TagsOfCandidates loads tags, by name.
func (s *Service) TagsOfCandidates(ctx context.Context, candidateIDs []string) (map[string][]*ent.Tag, error) {
	rows, err := s.db.CandidateTag.Query().Where(candidatetag.CandidateIDIn(candidateIDs...)).All(ctx)
	if err != nil {
		return nil, err
	}
	tags, err := s.TagsByID(ctx, cohort.Distinct(rows, func(t *ent.CandidateTag) string { return t.TagID }))
	if err != nil {
		return nil, err
	}
	out := make(map[string][]*ent.Tag)
	for _, row := range rows {
		if t := tags[row.TagID]; t != nil {
			out[row.CandidateID] = append(out[row.CandidateID], t)
		}
	}
	for _, list := range out {
		slices.SortFunc(list, func(a, b *ent.Tag) int {
			return cmp.Or(cmp.Compare(a.NameKey, b.NameKey), cmp.Compare(a.ID, b.ID))
		})
	}
	return out, nil
}
