package read

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/apikey"
	"hirewire/ent/comment"
	"hirewire/ent/competency"
	"hirewire/ent/decisionreason"
	"hirewire/ent/department"
	"hirewire/ent/document"
	"hirewire/ent/location"
	"hirewire/ent/postingcompetency"
	"hirewire/ent/roleprofile"
	"hirewire/ent/serviceaccount"
	"hirewire/ent/source"
	"hirewire/ent/tag"
	"hirewire/ent/transition"
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
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.Transition, error) {
		return s.db.Transition.Query().Where(transition.IDIn(padded(ids)...)).All(ctx)
	})
}

// CommentsByID loads comments.
func (s *Service) CommentsByID(ctx context.Context, ids []string) (map[string]*ent.Comment, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.Comment, error) {
		return s.db.Comment.Query().Where(comment.IDIn(padded(ids)...)).All(ctx)
	})
}

// DocumentsByID loads documents without their bytes.
func (s *Service) DocumentsByID(ctx context.Context, ids []string) (map[string]*ent.Document, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.Document, error) {
		return s.db.Document.Query().Where(document.IDIn(padded(ids)...)).All(ctx)
	})
}

// DecisionReasonsByID loads decision reasons.
func (s *Service) DecisionReasonsByID(ctx context.Context, ids []string) (map[string]*ent.DecisionReason, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.DecisionReason, error) {
		return s.db.DecisionReason.Query().Where(decisionreason.IDIn(padded(ids)...)).All(ctx)
	})
}

// SourcesByID loads sources.
func (s *Service) SourcesByID(ctx context.Context, ids []string) (map[string]*ent.Source, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.Source, error) {
		return s.db.Source.Query().Where(source.IDIn(padded(ids)...)).All(ctx)
	})
}

// TagsByID loads tags.
func (s *Service) TagsByID(ctx context.Context, ids []string) (map[string]*ent.Tag, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.Tag, error) {
		return s.db.Tag.Query().Where(tag.IDIn(padded(ids)...)).All(ctx)
	})
}

// DepartmentsByID loads departments.
func (s *Service) DepartmentsByID(ctx context.Context, ids []string) (map[string]*ent.Department, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.Department, error) {
		return s.db.Department.Query().Where(department.IDIn(padded(ids)...)).All(ctx)
	})
}

// LocationsByID loads locations.
func (s *Service) LocationsByID(ctx context.Context, ids []string) (map[string]*ent.Location, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.Location, error) {
		return s.db.Location.Query().Where(location.IDIn(padded(ids)...)).All(ctx)
	})
}

// RoleProfilesByID loads role profiles.
func (s *Service) RoleProfilesByID(ctx context.Context, ids []string) (map[string]*ent.RoleProfile, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.RoleProfile, error) {
		return s.db.RoleProfile.Query().Where(roleprofile.IDIn(padded(ids)...)).All(ctx)
	})
}

// CompetenciesByID loads competencies of profiles.
func (s *Service) CompetenciesByID(ctx context.Context, ids []string) (map[string]*ent.Competency, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.Competency, error) {
		return s.db.Competency.Query().Where(competency.IDIn(padded(ids)...)).All(ctx)
	})
}

// PostingCompetenciesByID loads competencies of postings.
func (s *Service) PostingCompetenciesByID(ctx context.Context, ids []string) (map[string]*ent.PostingCompetency, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.PostingCompetency, error) {
		return s.db.PostingCompetency.Query().Where(postingcompetency.IDIn(padded(ids)...)).All(ctx)
	})
}

// UsersByID loads colleagues.
func (s *Service) UsersByID(ctx context.Context, ids []string) (map[string]*ent.User, error) {
	return users().byID(ctx, s, "u.id", ids)
}

// ServiceAccountsByID loads service accounts.
func (s *Service) ServiceAccountsByID(ctx context.Context, ids []string) (map[string]*ent.ServiceAccount, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.ServiceAccount, error) {
		return s.db.ServiceAccount.Query().Where(serviceaccount.IDIn(padded(ids)...)).All(ctx)
	})
}

// KeysByID loads API keys.
func (s *Service) KeysByID(ctx context.Context, ids []string) (map[string]*ent.ApiKey, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]*ent.ApiKey, error) {
		return s.db.ApiKey.Query().Where(apikey.IDIn(padded(ids)...)).All(ctx)
	})
}
