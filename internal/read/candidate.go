package read

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/candidateemail"
	"hirewire/ent/candidatelink"
	"hirewire/ent/candidatephone"
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
