package read

import (
	"context"

	"hirewire/ent"
	"hirewire/internal/cohort"
	"hirewire/internal/entity"
)

// PostingsByID returns postings by id. Rows that the viewer may not see are left out, here and in
// the functions below.
func (s *Service) PostingsByID(ctx context.Context, ids []string) (map[string]*ent.Posting, error) {
	return titledPostings(ctx).byID(ctx, s, "p.id", ids)
}

// titledPostings reads postings that are remembered by id.
func titledPostings(ctx context.Context) table[*ent.Posting] {
	return postings().shaped(ctx, titleShape, titleColumns, scanTitle)
}

// ApplicationsByID returns applications by id.
func (s *Service) ApplicationsByID(
	ctx context.Context,
	ids []string,
) (map[string]*ent.Application, error) {
	return applications().byID(ctx, s, "a.id", ids)
}

// CandidatesByID returns candidates by id.
func (s *Service) CandidatesByID(
	ctx context.Context,
	ids []string,
) (map[string]*ent.Candidate, error) {
	return candidates().byID(ctx, s, "c.id", ids)
}

// StagesByID returns stages by id.
func (s *Service) StagesByID(ctx context.Context, ids []string) (map[string]*ent.Stage, error) {
	return stages().byID(ctx, s, "st.id", ids)
}

// OpeningsByID returns openings by id.
func (s *Service) OpeningsByID(ctx context.Context, ids []string) (map[string]*ent.Opening, error) {
	return openings().byID(ctx, s, "o.id", ids)
}

// MembersByID returns members of hiring teams by id.
func (s *Service) MembersByID(
	ctx context.Context,
	ids []string,
) (map[string]*ent.HiringTeamMember, error) {
	return members().byID(ctx, s, "m.id", ids)
}

// TransitionsByID returns transitions by id.
func (s *Service) TransitionsByID(
	ctx context.Context,
	ids []string,
) (map[string]*ent.Transition, error) {
	return entities(ctx, s, entity.Transition, ids)
}

// DocumentsByID returns documents by id, without their bytes.
func (s *Service) DocumentsByID(
	ctx context.Context,
	ids []string,
) (map[string]*ent.Document, error) {
	return entities(ctx, s, entity.Document, ids)
}

// DecisionReasonsByID returns decision reasons by id.
func (s *Service) DecisionReasonsByID(
	ctx context.Context,
	ids []string,
) (map[string]*ent.DecisionReason, error) {
	return entities(ctx, s, entity.DecisionReason, ids)
}

// SourcesByID returns sources by id.
func (s *Service) SourcesByID(ctx context.Context, ids []string) (map[string]*ent.Source, error) {
	return entities(ctx, s, entity.Source, ids)
}

// TagsByID returns tags by id.
func (s *Service) TagsByID(ctx context.Context, ids []string) (map[string]*ent.Tag, error) {
	return entities(ctx, s, entity.Tag, ids)
}

// DepartmentsByID returns departments by id.
func (s *Service) DepartmentsByID(
	ctx context.Context,
	ids []string,
) (map[string]*ent.Department, error) {
	return departments().byID(ctx, s, "d.id", ids)
}

// LocationsByID returns locations by id.
func (s *Service) LocationsByID(
	ctx context.Context,
	ids []string,
) (map[string]*ent.Location, error) {
	return entities(ctx, s, entity.Location, ids)
}

// RoleProfilesByID returns role profiles by id.
func (s *Service) RoleProfilesByID(
	ctx context.Context,
	ids []string,
) (map[string]*ent.RoleProfile, error) {
	return entities(ctx, s, entity.RoleProfile, ids)
}

// PostingCompetenciesByID returns competencies of postings by id.
func (s *Service) PostingCompetenciesByID(
	ctx context.Context,
	ids []string,
) (map[string]*ent.PostingCompetency, error) {
	return entities(ctx, s, entity.PostingCompetency, ids)
}

// UsersByID returns users by id.
func (s *Service) UsersByID(ctx context.Context, ids []string) (map[string]*ent.User, error) {
	return users().shaped(ctx, nameShape, nameColumns, scanName).byID(ctx, s, "u.id", ids)
}

// ServiceAccountsByID returns service accounts by id.
func (s *Service) ServiceAccountsByID(
	ctx context.Context,
	ids []string,
) (map[string]*ent.ServiceAccount, error) {
	return entities(ctx, s, entity.ServiceAccount, ids)
}

// ApiKeysByID returns API keys by id.
func (s *Service) ApiKeysByID(ctx context.Context, ids []string) (map[string]*ent.ApiKey, error) {
	return entities(ctx, s, entity.ApiKey, ids)
}

// entities loads rows of an entity through ent. A part of an operation loads each row only once.
func entities[E cohort.Member](
	ctx context.Context,
	s *Service,
	e entity.Of[E],
	ids []string,
) (map[string]E, error) {
	return e.ByID(ctx, s.db, ids)
}

// EntitiesByID returns rows of any entity by id. It returns nothing for an entity that is not
// loaded by id from its own table.
func (s *Service) EntitiesByID(
	ctx context.Context,
	e *entity.Entity,
	ids []string,
) (map[string]any, error) {
	switch e {
	// The entities that are read most often have prepared statements.
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
	case entity.Department.Entity:
		return anything(s.DepartmentsByID(ctx, ids))
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
