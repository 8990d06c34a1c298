package read

import (
	"context"

	"hirewire/ent"
	"hirewire/internal/cohort"
	"hirewire/internal/entity"
)

// PostingsByID loads postings; what the viewer may not see is left out, here and below.
func (s *Service) PostingsByID(ctx context.Context, ids []string) (map[string]*ent.Posting, error) {
	return postings().byID(ctx, s, "p.id", ids)
}

// ApplicationsByID loads applications.
func (s *Service) ApplicationsByID(ctx context.Context, ids []string) (map[string]*ent.Application, error) {
	return applications().byID(ctx, s, "a.id", ids)
}

// CandidatesByID loads candidates.
func (s *Service) CandidatesByID(ctx context.Context, ids []string) (map[string]*ent.Candidate, error) {
	return candidates().byID(ctx, s, "c.id", ids)
}

// StagesByID loads stages.
func (s *Service) StagesByID(ctx context.Context, ids []string) (map[string]*ent.Stage, error) {
	return stages().byID(ctx, s, "st.id", ids)
}

// OpeningsByID loads openings.
func (s *Service) OpeningsByID(ctx context.Context, ids []string) (map[string]*ent.Opening, error) {
	return openings().byID(ctx, s, "o.id", ids)
}

// MembersByID loads members of hiring teams.
func (s *Service) MembersByID(ctx context.Context, ids []string) (map[string]*ent.HiringTeamMember, error) {
	return members().byID(ctx, s, "m.id", ids)
}

// TransitionsByID loads transitions.
func (s *Service) TransitionsByID(ctx context.Context, ids []string) (map[string]*ent.Transition, error) {
	return entities(ctx, s, entity.Transition, ids)
}

// DocumentsByID loads documents without their bytes.
func (s *Service) DocumentsByID(ctx context.Context, ids []string) (map[string]*ent.Document, error) {
	return entities(ctx, s, entity.Document, ids)
}

// DecisionReasonsByID loads decision reasons.
func (s *Service) DecisionReasonsByID(ctx context.Context, ids []string) (map[string]*ent.DecisionReason, error) {
	return entities(ctx, s, entity.DecisionReason, ids)
}

// SourcesByID loads sources.
func (s *Service) SourcesByID(ctx context.Context, ids []string) (map[string]*ent.Source, error) {
	return entities(ctx, s, entity.Source, ids)
}

// TagsByID loads tags.
func (s *Service) TagsByID(ctx context.Context, ids []string) (map[string]*ent.Tag, error) {
	return entities(ctx, s, entity.Tag, ids)
}

// DepartmentsByID loads departments.
func (s *Service) DepartmentsByID(ctx context.Context, ids []string) (map[string]*ent.Department, error) {
	return entities(ctx, s, entity.Department, ids)
}

// LocationsByID loads locations.
func (s *Service) LocationsByID(ctx context.Context, ids []string) (map[string]*ent.Location, error) {
	return entities(ctx, s, entity.Location, ids)
}

// RoleProfilesByID loads role profiles.
func (s *Service) RoleProfilesByID(ctx context.Context, ids []string) (map[string]*ent.RoleProfile, error) {
	return entities(ctx, s, entity.RoleProfile, ids)
}

// CompetenciesByID loads competencies of profiles.
func (s *Service) CompetenciesByID(ctx context.Context, ids []string) (map[string]*ent.Competency, error) {
	return entities(ctx, s, entity.Competency, ids)
}

// PostingCompetenciesByID loads competencies of postings.
func (s *Service) PostingCompetenciesByID(ctx context.Context, ids []string) (map[string]*ent.PostingCompetency, error) {
	return entities(ctx, s, entity.PostingCompetency, ids)
}

// UsersByID loads colleagues.
func (s *Service) UsersByID(ctx context.Context, ids []string) (map[string]*ent.User, error) {
	return users().byID(ctx, s, "u.id", ids)
}

// ServiceAccountsByID loads service accounts.
func (s *Service) ServiceAccountsByID(ctx context.Context, ids []string) (map[string]*ent.ServiceAccount, error) {
	return entities(ctx, s, entity.ServiceAccount, ids)
}

// KeysByID loads API keys.
func (s *Service) KeysByID(ctx context.Context, ids []string) (map[string]*ent.ApiKey, error) {
	return entities(ctx, s, entity.ApiKey, ids)
}

// entities loads rows of an entity through ent, each once in a part of an operation.
func entities[E cohort.Member](ctx context.Context, s *Service, e entity.Of[E], ids []string) (map[string]E, error) {
	return e.ByID(ctx, s.db, ids)
}

// EntitiesByID loads rows of any entity. It returns nothing for an entity that is not loaded by id
// from its own table.
func (s *Service) EntitiesByID(ctx context.Context, e *entity.Entity, ids []string) (map[string]any, error) {
	switch e {
	// What is asked for most has statements of its own.
	case entity.Posting.Entity:
		return anything(s.PostingsByID(ctx, ids))
	case entity.Application.Entity:
		return anything(s.ApplicationsByID(ctx, ids))
	case entity.Candidate.Entity:
		return anything(s.CandidatesByID(ctx, ids))
	case entity.Stage.Entity:
		return anything(s.StagesByID(ctx, ids))
	case entity.Opening.Entity:
		return anything(s.OpeningsByID(ctx, ids))
	case entity.HiringTeamMember.Entity:
		return anything(s.MembersByID(ctx, ids))
	case entity.User.Entity:
		return anything(s.UsersByID(ctx, ids))
	}
	found, _, err := e.Load(ctx, s.db, ids)
	return found, err
}

func anything[E any](found map[string]E, err error) (map[string]any, error) {
	out := make(map[string]any, len(found))
	for id, row := range found {
		out[id] = row
	}
	return out, err
}
